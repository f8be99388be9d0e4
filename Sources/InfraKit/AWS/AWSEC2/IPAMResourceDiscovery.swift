// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IPAMResourceDiscovery {
    /// An IPAM resource discovery of EC2.
    ///
    /// Creates `AWS::EC2::IPAMResourceDiscovery`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`.
    ///   - operatingRegions: `OperatingRegions`. 0 to 50 elements.
    ///   - organizationalUnitExclusions: `OrganizationalUnitExclusions`.
    public init(
        _ id: ConstructID,
        description: Input<String>? = nil,
        operatingRegions: [IpamOperatingRegion]? = nil,
        organizationalUnitExclusions: [IpamResourceDiscoveryOrganizationalUnitExclusion]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("OperatingRegions", operatingRegions)
        node.set("OrganizationalUnitExclusions", organizationalUnitExclusions)
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

    /// `IpamResourceDiscoveryId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("IpamResourceDiscoveryId") }

    /// `IpamResourceDiscoveryArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("IpamResourceDiscoveryArn") }

    /// `IpamResourceDiscoveryRegion`, known after deploy.
    public var ipamResourceDiscoveryRegion: Input<String> {
        node.attribute("IpamResourceDiscoveryRegion")
    }

    /// `IsDefault`, known after deploy.
    public var isDefault: Input<Bool> { node.attribute("IsDefault") }

    /// `OwnerId`, known after deploy.
    public var ownerId: Input<String> { node.attribute("OwnerId") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// The `IpamOperatingRegion` of an IPAM resource discovery.
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

    /// The `IpamResourceDiscoveryOrganizationalUnitExclusion` of an IPAM resource discovery.
    public struct IpamResourceDiscoveryOrganizationalUnitExclusion: PropertyGroup {
        public let fields: Fields

        /// Makes the `IpamResourceDiscoveryOrganizationalUnitExclusion` of its members.
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"IpamOperatingRegion":{"properties":{"RegionName":{"type":"string"}},"required":["RegionName"],"type":"object"},"IpamResourceDiscoveryOrganizationalUnitExclusion":{"properties":{"OrganizationsEntityPath":{"minLength":1,"type":"string"}},"required":["OrganizationsEntityPath"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["IpamResourceDiscoveryId"],"properties":{"Description":{"type":"string"},"IpamResourceDiscoveryArn":{"type":"string"},"IpamResourceDiscoveryId":{"type":"string"},"IpamResourceDiscoveryRegion":{"type":"string"},"IsDefault":{"type":"boolean"},"OperatingRegions":{"insertionOrder":false,"items":{"$ref":"#/definitions/IpamOperatingRegion"},"maxItems":50,"minItems":0,"type":"array"},"OrganizationalUnitExclusions":{"insertionOrder":false,"items":{"$ref":"#/definitions/IpamResourceDiscoveryOrganizationalUnitExclusion"},"type":"array"},"OwnerId":{"type":"string"},"State":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["IpamResourceDiscoveryArn","IpamResourceDiscoveryId","IpamResourceDiscoveryRegion","IsDefault","OwnerId","State"],"tagProperty":"Tags"}"##
    }
}
