// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VerifiedAccessTrustProvider {
    /// A verified access trust provider of EC2.
    ///
    /// A change of `DeviceOptions`, `DeviceTrustProviderType`, `PolicyReferenceName`,
    /// `TrustProviderType` or `UserTrustProviderType` replaces it. Creates
    /// `AWS::EC2::VerifiedAccessTrustProvider`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyReferenceName: `PolicyReferenceName`. A change replaces the resource.
    ///   - trustProviderType: `TrustProviderType`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - deviceOptions: `DeviceOptions`. A change replaces the resource.
    ///   - deviceTrustProviderType: `DeviceTrustProviderType`. A change replaces the resource.
    ///   - nativeApplicationOidcOptions: `NativeApplicationOidcOptions`.
    ///   - oidcOptions: `OidcOptions`.
    ///   - sseSpecification: `SseSpecification`.
    ///   - userTrustProviderType: `UserTrustProviderType`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        policyReferenceName: Input<String>,
        trustProviderType: TrustProviderType,
        description: Input<String>? = nil,
        deviceOptions: DeviceOptions? = nil,
        deviceTrustProviderType: DeviceTrustProviderType? = nil,
        nativeApplicationOidcOptions: NativeApplicationOidcOptions? = nil,
        oidcOptions: OidcOptions? = nil,
        sseSpecification: SseSpecificationProperty? = nil,
        userTrustProviderType: UserTrustProviderType? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyReferenceName", policyReferenceName)
        node.set("TrustProviderType", trustProviderType)
        node.set("Description", description)
        node.set("DeviceOptions", deviceOptions)
        node.set("DeviceTrustProviderType", deviceTrustProviderType)
        node.set("NativeApplicationOidcOptions", nativeApplicationOidcOptions)
        node.set("OidcOptions", oidcOptions)
        node.set("SseSpecification", sseSpecification)
        node.set("UserTrustProviderType", userTrustProviderType)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `VerifiedAccessTrustProviderId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VerifiedAccessTrustProviderId") }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `LastUpdatedTime`, known after deploy.
    public var lastUpdatedTime: Input<String> { node.attribute("LastUpdatedTime") }

    /// The `DeviceOptions` of a verified access trust provider.
    public struct DeviceOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeviceOptions` of its members.
        ///
        /// - Parameters:
        ///   - publicSigningKeyUrl: `PublicSigningKeyUrl`.
        ///   - tenantId: `TenantId`.
        public init(
            publicSigningKeyUrl: Input<String>? = nil,
            tenantId: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("PublicSigningKeyUrl", publicSigningKeyUrl)
            members.set("TenantId", tenantId)
            fields = members
        }
    }

    /// The `NativeApplicationOidcOptions` of a verified access trust provider.
    public struct NativeApplicationOidcOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `NativeApplicationOidcOptions` of its members.
        ///
        /// - Parameters:
        ///   - authorizationEndpoint: `AuthorizationEndpoint`.
        ///   - clientId: `ClientId`.
        ///   - clientSecret: `ClientSecret`.
        ///   - issuer: `Issuer`.
        ///   - publicSigningKeyEndpoint: `PublicSigningKeyEndpoint`.
        ///   - scope: `Scope`.
        ///   - tokenEndpoint: `TokenEndpoint`.
        ///   - userInfoEndpoint: `UserInfoEndpoint`.
        public init(
            authorizationEndpoint: Input<String>? = nil,
            clientId: Input<String>? = nil,
            clientSecret: InfraDSL.Secret? = nil,
            issuer: Input<String>? = nil,
            publicSigningKeyEndpoint: Input<String>? = nil,
            scope: Input<String>? = nil,
            tokenEndpoint: Input<String>? = nil,
            userInfoEndpoint: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AuthorizationEndpoint", authorizationEndpoint)
            members.set("ClientId", clientId)
            members.set("ClientSecret", clientSecret)
            members.set("Issuer", issuer)
            members.set("PublicSigningKeyEndpoint", publicSigningKeyEndpoint)
            members.set("Scope", scope)
            members.set("TokenEndpoint", tokenEndpoint)
            members.set("UserInfoEndpoint", userInfoEndpoint)
            fields = members
        }
    }

    /// The `OidcOptions` of a verified access trust provider.
    public struct OidcOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `OidcOptions` of its members.
        ///
        /// - Parameters:
        ///   - authorizationEndpoint: `AuthorizationEndpoint`.
        ///   - clientId: `ClientId`.
        ///   - clientSecret: `ClientSecret`.
        ///   - issuer: `Issuer`.
        ///   - scope: `Scope`.
        ///   - tokenEndpoint: `TokenEndpoint`.
        ///   - userInfoEndpoint: `UserInfoEndpoint`.
        public init(
            authorizationEndpoint: Input<String>? = nil,
            clientId: Input<String>? = nil,
            clientSecret: InfraDSL.Secret? = nil,
            issuer: Input<String>? = nil,
            scope: Input<String>? = nil,
            tokenEndpoint: Input<String>? = nil,
            userInfoEndpoint: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AuthorizationEndpoint", authorizationEndpoint)
            members.set("ClientId", clientId)
            members.set("ClientSecret", clientSecret)
            members.set("Issuer", issuer)
            members.set("Scope", scope)
            members.set("TokenEndpoint", tokenEndpoint)
            members.set("UserInfoEndpoint", userInfoEndpoint)
            fields = members
        }
    }

    /// The `SseSpecification` of a verified access trust provider.
    public struct SseSpecificationProperty: PropertyGroup {
        public let fields: Fields

        /// Makes the `SseSpecification` of its members.
        ///
        /// - Parameters:
        ///   - customerManagedKeyEnabled: `CustomerManagedKeyEnabled`.
        ///   - kmsKeyArn: `KmsKeyArn`.
        public init(
            customerManagedKeyEnabled: Input<Bool>? = nil,
            kmsKeyArn: Input<ARN<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("CustomerManagedKeyEnabled", customerManagedKeyEnabled)
            members.set("KmsKeyArn", kmsKeyArn)
            fields = members
        }
    }

    /// The values of `DeviceTrustProviderType`.
    public struct DeviceTrustProviderType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `crowdstrike`
        public static var crowdstrike: Self { Self(rawValue: "crowdstrike") }
        /// `jamf`
        public static var jamf: Self { Self(rawValue: "jamf") }
        /// `jumpcloud`
        public static var jumpcloud: Self { Self(rawValue: "jumpcloud") }
    }

    /// The values of `TrustProviderType`.
    public struct TrustProviderType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `device`
        public static var device: Self { Self(rawValue: "device") }
        /// `user`
        public static var user: Self { Self(rawValue: "user") }
    }

    /// The values of `UserTrustProviderType`.
    public struct UserTrustProviderType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `iam-identity-center`
        public static var iamIdentityCenter: Self { Self(rawValue: "iam-identity-center") }
        /// `oidc`
        public static var oidc: Self { Self(rawValue: "oidc") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DeviceOptions","DeviceTrustProviderType","PolicyReferenceName","TrustProviderType","UserTrustProviderType"],"definitions":{"DeviceOptions":{"properties":{"PublicSigningKeyUrl":{"type":"string"},"TenantId":{"type":"string"}},"type":"object"},"NativeApplicationOidcOptions":{"properties":{"AuthorizationEndpoint":{"type":"string"},"ClientId":{"type":"string"},"ClientSecret":{"type":"string"},"Issuer":{"type":"string"},"PublicSigningKeyEndpoint":{"type":"string"},"Scope":{"type":"string"},"TokenEndpoint":{"type":"string"},"UserInfoEndpoint":{"type":"string"}},"type":"object"},"OidcOptions":{"properties":{"AuthorizationEndpoint":{"type":"string"},"ClientId":{"type":"string"},"ClientSecret":{"type":"string"},"Issuer":{"type":"string"},"Scope":{"type":"string"},"TokenEndpoint":{"type":"string"},"UserInfoEndpoint":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["VerifiedAccessTrustProviderId"],"properties":{"CreationTime":{"type":"string"},"Description":{"type":"string"},"DeviceOptions":{"$ref":"#/definitions/DeviceOptions"},"DeviceTrustProviderType":{"enum":["crowdstrike","jamf","jumpcloud"],"type":"string"},"LastUpdatedTime":{"type":"string"},"NativeApplicationOidcOptions":{"$ref":"#/definitions/NativeApplicationOidcOptions"},"OidcOptions":{"$ref":"#/definitions/OidcOptions"},"PolicyReferenceName":{"type":"string"},"SseSpecification":{"properties":{"CustomerManagedKeyEnabled":{"type":"boolean"},"KmsKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"}},"type":"object"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TrustProviderType":{"enum":["device","user"],"type":"string"},"UserTrustProviderType":{"enum":["iam-identity-center","oidc"],"type":"string"},"VerifiedAccessTrustProviderId":{"type":"string"}},"readOnly":["CreationTime","LastUpdatedTime","VerifiedAccessTrustProviderId"],"required":["PolicyReferenceName","TrustProviderType"],"tagProperty":"Tags","writeOnly":["NativeApplicationOidcOptions/ClientSecret"]}"##
    }
}
