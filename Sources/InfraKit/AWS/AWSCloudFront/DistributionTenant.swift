// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.DistributionTenant {
    /// A distribution tenant of CloudFront.
    ///
    /// A change of `Name` replaces it. Creates `AWS::CloudFront::DistributionTenant`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - distributionId: `DistributionId`.
    ///   - domains: `Domains`.
    ///   - name: `Name`. A change replaces the resource.
    ///   - connectionGroupId: `ConnectionGroupId`.
    ///   - customizations: `Customizations`.
    ///   - enabled: `Enabled`.
    ///   - managedCertificateRequest: `ManagedCertificateRequest`.
    ///   - parameters: `Parameters`.
    public init(
        _ id: ConstructID,
        distributionId: Input<ID<CloudFront.Distribution>>,
        domains: Input<[String]>,
        name: Input<String>,
        connectionGroupId: Input<ID<CloudFront.ConnectionGroup>>? = nil,
        customizations: Customizations? = nil,
        enabled: Input<Bool>? = nil,
        managedCertificateRequest: ManagedCertificateRequest? = nil,
        parameters: [Parameter]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DistributionId", distributionId)
        node.set("Domains", domains)
        node.set("Name", name)
        node.set("ConnectionGroupId", connectionGroupId)
        node.set("Customizations", customizations)
        node.set("Enabled", enabled)
        node.set("ManagedCertificateRequest", managedCertificateRequest)
        node.set("Parameters", parameters)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `CreatedTime`, known after deploy.
    public var createdTime: Input<String> { node.attribute("CreatedTime") }

    /// `DomainResults`, known after deploy.
    public var domainResults: Input<Document> { node.attribute("DomainResults") }

    /// `ETag`, known after deploy.
    public var eTag: Input<String> { node.attribute("ETag") }

    /// `LastModifiedTime`, known after deploy.
    public var lastModifiedTime: Input<String> { node.attribute("LastModifiedTime") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `Certificate` of a distribution tenant.
    public struct Certificate: PropertyGroup {
        public let fields: Fields

        /// Makes the `Certificate` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        public init(
            arn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Arn", arn)
            fields = members
        }
    }

    /// The `Customizations` of a distribution tenant.
    public struct Customizations: PropertyGroup {
        public let fields: Fields

        /// Makes the `Customizations` of its members.
        ///
        /// - Parameters:
        ///   - certificate: `Certificate`.
        ///   - geoRestrictions: `GeoRestrictions`.
        ///   - webAcl: `WebAcl`.
        public init(
            certificate: Certificate? = nil,
            geoRestrictions: GeoRestrictionCustomization? = nil,
            webAcl: WebAclCustomization? = nil
        ) {
            var members = Fields()
            members.set("Certificate", certificate)
            members.set("GeoRestrictions", geoRestrictions)
            members.set("WebAcl", webAcl)
            fields = members
        }
    }

    /// The `GeoRestrictionCustomization` of a distribution tenant.
    public struct GeoRestrictionCustomization: PropertyGroup {
        public let fields: Fields

        /// Makes the `GeoRestrictionCustomization` of its members.
        ///
        /// - Parameters:
        ///   - locations: `Locations`.
        ///   - restrictionType: `RestrictionType`.
        public init(
            locations: Input<[String]>? = nil,
            restrictionType: GeoRestrictionCustomizationRestrictionType? = nil
        ) {
            var members = Fields()
            members.set("Locations", locations)
            members.set("RestrictionType", restrictionType)
            fields = members
        }
    }

    /// The `ManagedCertificateRequest` of a distribution tenant.
    public struct ManagedCertificateRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `ManagedCertificateRequest` of its members.
        ///
        /// - Parameters:
        ///   - certificateTransparencyLoggingPreference: `CertificateTransparencyLoggingPreference`.
        ///   - primaryDomainName: `PrimaryDomainName`.
        ///   - validationTokenHost: `ValidationTokenHost`.
        public init(
            certificateTransparencyLoggingPreference: ManagedCertificateRequestCertificateTransparencyLoggingPreference? = nil,
            primaryDomainName: Input<String>? = nil,
            validationTokenHost: ManagedCertificateRequestValidationTokenHost? = nil
        ) {
            var members = Fields()
            members.set("CertificateTransparencyLoggingPreference", certificateTransparencyLoggingPreference)
            members.set("PrimaryDomainName", primaryDomainName)
            members.set("ValidationTokenHost", validationTokenHost)
            fields = members
        }
    }

    /// The `Parameter` of a distribution tenant.
    public struct Parameter: PropertyGroup {
        public let fields: Fields

        /// Makes the `Parameter` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 128 characters.
        ///   - value: `Value`. 1 to 256 characters.
        public init(
            name: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `WebAclCustomization` of a distribution tenant.
    public struct WebAclCustomization: PropertyGroup {
        public let fields: Fields

        /// Makes the `WebAclCustomization` of its members.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - arn: `Arn`.
        public init(
            action: WebAclCustomizationAction? = nil,
            arn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Action", action)
            members.set("Arn", arn)
            fields = members
        }
    }

    /// The values of `RestrictionType`.
    public struct GeoRestrictionCustomizationRestrictionType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `blacklist`
        public static var blacklist: Self { Self(rawValue: "blacklist") }
        /// `whitelist`
        public static var whitelist: Self { Self(rawValue: "whitelist") }
        /// `none`
        public static var noneValue: Self { Self(rawValue: "none") }
    }

    /// The values of `CertificateTransparencyLoggingPreference`.
    public struct ManagedCertificateRequestCertificateTransparencyLoggingPreference: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enabled`
        public static var enabled: Self { Self(rawValue: "enabled") }
        /// `disabled`
        public static var disabled: Self { Self(rawValue: "disabled") }
    }

    /// The values of `ValidationTokenHost`.
    public struct ManagedCertificateRequestValidationTokenHost: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cloudfront`
        public static var cloudfront: Self { Self(rawValue: "cloudfront") }
        /// `self-hosted`
        public static var selfHosted: Self { Self(rawValue: "self-hosted") }
    }

    /// The values of `Action`.
    public struct WebAclCustomizationAction: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `override`
        public static var override: Self { Self(rawValue: "override") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"Certificate":{"properties":{"Arn":{"type":"string"}},"type":"object"},"Customizations":{"properties":{"Certificate":{"$ref":"#/definitions/Certificate"},"GeoRestrictions":{"$ref":"#/definitions/GeoRestrictionCustomization"},"WebAcl":{"$ref":"#/definitions/WebAclCustomization"}},"type":"object"},"DomainResult":{"properties":{"Domain":{"type":"string"},"Status":{"enum":["active","inactive"],"type":"string"}},"type":"object"},"GeoRestrictionCustomization":{"properties":{"Locations":{"items":{"type":"string"},"type":"array"},"RestrictionType":{"enum":["blacklist","whitelist","none"],"type":"string"}},"type":"object"},"ManagedCertificateRequest":{"properties":{"CertificateTransparencyLoggingPreference":{"enum":["enabled","disabled"],"type":"string"},"PrimaryDomainName":{"type":"string"},"ValidationTokenHost":{"enum":["cloudfront","self-hosted"],"type":"string"}},"type":"object"},"Parameter":{"properties":{"Name":{"maxLength":128,"minLength":1,"pattern":"^[a-zA-Z0-9-_]+$","type":"string"},"Value":{"maxLength":256,"minLength":1,"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"WebAclCustomization":{"properties":{"Action":{"enum":["override","disable"],"type":"string"},"Arn":{"type":"string"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"type":"string"},"ConnectionGroupId":{"references":["AWS::CloudFront::ConnectionGroup.Id"],"type":"string"},"CreatedTime":{"format":"date-time","type":"string"},"Customizations":{"$ref":"#/definitions/Customizations"},"DistributionId":{"references":["AWS::CloudFront::Distribution.Id"],"type":"string"},"DomainResults":{"items":{"$ref":"#/definitions/DomainResult"},"type":"array"},"Domains":{"items":{"type":"string"},"type":"array"},"ETag":{"type":"string"},"Enabled":{"type":"boolean"},"Id":{"type":"string"},"LastModifiedTime":{"format":"date-time","type":"string"},"ManagedCertificateRequest":{"$ref":"#/definitions/ManagedCertificateRequest"},"Name":{"type":"string"},"Parameters":{"items":{"$ref":"#/definitions/Parameter"},"type":"array"},"Status":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","CreatedTime","DomainResults","ETag","Id","LastModifiedTime","Status"],"required":["DistributionId","Domains","Name"],"tagProperty":"Tags","traits":{"global":true},"writeOnly":["ManagedCertificateRequest"]}"##
    }
}
