// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IPAMScope {
    /// An IPAM scope of EC2.
    ///
    /// A change of `IpamId` replaces it. Creates `AWS::EC2::IPAMScope`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ipamId: `IpamId`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - externalAuthorityConfiguration: `ExternalAuthorityConfiguration`.
    public init(
        _ id: ConstructID,
        ipamId: Input<ID<EC2.IPAM>>,
        description: Input<String>? = nil,
        externalAuthorityConfiguration: IpamScopeExternalAuthorityConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IpamId", ipamId)
        node.set("Description", description)
        node.set("ExternalAuthorityConfiguration", externalAuthorityConfiguration)
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

    /// `IpamScopeId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("IpamScopeId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `IpamArn`, known after deploy.
    public var ipamArn: Input<ARN<EC2.IPAM>> { node.attribute("IpamArn") }

    /// `IpamScopeType`, known after deploy.
    public var ipamScopeType: Input<String> { node.attribute("IpamScopeType") }

    /// `IsDefault`, known after deploy.
    public var isDefault: Input<Bool> { node.attribute("IsDefault") }

    /// `PoolCount`, known after deploy.
    public var poolCount: Input<Int> { node.attribute("PoolCount") }

    /// The `IpamScopeExternalAuthorityConfiguration` of an IPAM scope.
    public struct IpamScopeExternalAuthorityConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `IpamScopeExternalAuthorityConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - externalResourceIdentifier: `ExternalResourceIdentifier`.
        ///   - ipamScopeExternalAuthorityType: `IpamScopeExternalAuthorityType`.
        public init(
            externalResourceIdentifier: Input<String>,
            ipamScopeExternalAuthorityType: IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType
        ) {
            var members = Fields()
            members.set("ExternalResourceIdentifier", externalResourceIdentifier)
            members.set("IpamScopeExternalAuthorityType", ipamScopeExternalAuthorityType)
            fields = members
        }
    }

    /// The values of `IpamScopeExternalAuthorityType`.
    public struct IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `infoblox`
        public static var infoblox: Self { Self(rawValue: "infoblox") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["IpamId"],"definitions":{"IpamScopeExternalAuthorityConfiguration":{"properties":{"ExternalResourceIdentifier":{"type":"string"},"IpamScopeExternalAuthorityType":{"enum":["infoblox"],"type":"string"}},"required":["ExternalResourceIdentifier","IpamScopeExternalAuthorityType"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["IpamScopeId"],"properties":{"Arn":{"type":"string"},"Description":{"type":"string"},"ExternalAuthorityConfiguration":{"$ref":"#/definitions/IpamScopeExternalAuthorityConfiguration"},"IpamArn":{"references":["AWS::EC2::IPAM.Arn"],"type":"string"},"IpamId":{"references":["AWS::EC2::IPAM.Id"],"type":"string"},"IpamScopeId":{"type":"string"},"IpamScopeType":{"enum":["public","private"],"type":"string"},"IsDefault":{"type":"boolean"},"PoolCount":{"type":"integer"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","IpamArn","IpamScopeId","IpamScopeType","IsDefault","PoolCount"],"required":["IpamId"],"tagProperty":"Tags"}"##
    }
}
