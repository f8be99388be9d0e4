// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IPAM {
    /// An IPAM of EC2.
    ///
    /// Creates `AWS::EC2::IPAM`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - defaultResourceDiscoveryOrganizationalUnitExclusions: `DefaultResourceDiscoveryOrganizationalUnitExclusions`.
    ///   - description: `Description`.
    ///   - enablePrivateGua: `EnablePrivateGua`.
    ///   - meteredAccount: `MeteredAccount`.
    ///   - operatingRegions: `OperatingRegions`. 0 to 50 elements.
    ///   - tier: `Tier`.
    public init(
        _ id: ConstructID,
        defaultResourceDiscoveryOrganizationalUnitExclusions: [IpamOrganizationalUnitExclusion]? = nil,
        description: Input<String>? = nil,
        enablePrivateGua: Input<Bool>? = nil,
        meteredAccount: MeteredAccount? = nil,
        operatingRegions: [IpamOperatingRegion]? = nil,
        tier: Tier? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DefaultResourceDiscoveryOrganizationalUnitExclusions", defaultResourceDiscoveryOrganizationalUnitExclusions)
        node.set("Description", description)
        node.set("EnablePrivateGua", enablePrivateGua)
        node.set("MeteredAccount", meteredAccount)
        node.set("OperatingRegions", operatingRegions)
        node.set("Tier", tier)
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

    /// `IpamId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("IpamId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `DefaultResourceDiscoveryAssociationId`, known after deploy.
    public var defaultResourceDiscoveryAssociationId: Input<String> {
        node.attribute("DefaultResourceDiscoveryAssociationId")
    }

    /// `DefaultResourceDiscoveryId`, known after deploy.
    public var defaultResourceDiscoveryId: Input<String> {
        node.attribute("DefaultResourceDiscoveryId")
    }

    /// `PrivateDefaultScopeId`, known after deploy.
    public var privateDefaultScopeId: Input<String> { node.attribute("PrivateDefaultScopeId") }

    /// `PublicDefaultScopeId`, known after deploy.
    public var publicDefaultScopeId: Input<String> { node.attribute("PublicDefaultScopeId") }

    /// `ResourceDiscoveryAssociationCount`, known after deploy.
    public var resourceDiscoveryAssociationCount: Input<Int> {
        node.attribute("ResourceDiscoveryAssociationCount")
    }

    /// `ScopeCount`, known after deploy.
    public var scopeCount: Input<Int> { node.attribute("ScopeCount") }

    /// The `IpamOperatingRegion` of an IPAM.
    public struct IpamOperatingRegion: PropertyGroup {
        public let fields: Fields

        /// Makes the `IpamOperatingRegion` of its members.
        ///
        /// - Parameters:
        ///   - regionName: `RegionName`.
        public init(
            regionName: Input<String>
        ) {
            var members = Fields()
            members.set("RegionName", regionName)
            fields = members
        }
    }

    /// The `IpamOrganizationalUnitExclusion` of an IPAM.
    public struct IpamOrganizationalUnitExclusion: PropertyGroup {
        public let fields: Fields

        /// Makes the `IpamOrganizationalUnitExclusion` of its members.
        ///
        /// - Parameters:
        ///   - organizationsEntityPath: `OrganizationsEntityPath`. At least 1 characters.
        public init(
            organizationsEntityPath: Input<String>
        ) {
            var members = Fields()
            members.set("OrganizationsEntityPath", organizationsEntityPath)
            fields = members
        }
    }

    /// The values of `MeteredAccount`.
    public struct MeteredAccount: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipam-owner`
        public static var ipamOwner: Self { Self(rawValue: "ipam-owner") }
        /// `resource-owner`
        public static var resourceOwner: Self { Self(rawValue: "resource-owner") }
    }

    /// The values of `Tier`.
    public struct Tier: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `free`
        public static var free: Self { Self(rawValue: "free") }
        /// `advanced`
        public static var advanced: Self { Self(rawValue: "advanced") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"IpamOperatingRegion":{"properties":{"RegionName":{"type":"string"}},"required":["RegionName"],"type":"object"},"IpamOrganizationalUnitExclusion":{"properties":{"OrganizationsEntityPath":{"minLength":1,"type":"string"}},"required":["OrganizationsEntityPath"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["IpamId"],"properties":{"Arn":{"type":"string"},"DefaultResourceDiscoveryAssociationId":{"type":"string"},"DefaultResourceDiscoveryId":{"type":"string"},"DefaultResourceDiscoveryOrganizationalUnitExclusions":{"insertionOrder":false,"items":{"$ref":"#/definitions/IpamOrganizationalUnitExclusion"},"type":"array"},"Description":{"type":"string"},"EnablePrivateGua":{"type":"boolean"},"IpamId":{"type":"string"},"MeteredAccount":{"enum":["ipam-owner","resource-owner"],"type":"string"},"OperatingRegions":{"insertionOrder":false,"items":{"$ref":"#/definitions/IpamOperatingRegion"},"maxItems":50,"minItems":0,"type":"array"},"PrivateDefaultScopeId":{"type":"string"},"PublicDefaultScopeId":{"maxLength":255,"type":"string"},"ResourceDiscoveryAssociationCount":{"type":"integer"},"ScopeCount":{"type":"integer"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Tier":{"enum":["free","advanced"],"type":"string"}},"readOnly":["Arn","DefaultResourceDiscoveryAssociationId","DefaultResourceDiscoveryId","IpamId","PrivateDefaultScopeId","PublicDefaultScopeId","ResourceDiscoveryAssociationCount","ScopeCount"],"tagProperty":"Tags"}"##
    }
}
