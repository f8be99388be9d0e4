// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IPAMResourceDiscoveryAssociation {
    /// An IPAM resource discovery association of EC2.
    ///
    /// A change of `IpamId` or `IpamResourceDiscoveryId` replaces it. Creates
    /// `AWS::EC2::IPAMResourceDiscoveryAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ipamId: `IpamId`. A change replaces the resource.
    ///   - ipamResourceDiscoveryId: `IpamResourceDiscoveryId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        ipamId: Input<ID<EC2.IPAM>>,
        ipamResourceDiscoveryId: Input<ID<EC2.IPAMResourceDiscovery>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IpamId", ipamId)
        node.set("IpamResourceDiscoveryId", ipamResourceDiscoveryId)
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

    /// `IpamResourceDiscoveryAssociationId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("IpamResourceDiscoveryAssociationId") }

    /// `IpamResourceDiscoveryAssociationArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("IpamResourceDiscoveryAssociationArn") }

    /// `IpamArn`, known after deploy.
    public var ipamArn: Input<ARN<EC2.IPAM>> { node.attribute("IpamArn") }

    /// `IpamRegion`, known after deploy.
    public var ipamRegion: Input<String> { node.attribute("IpamRegion") }

    /// `IsDefault`, known after deploy.
    public var isDefault: Input<Bool> { node.attribute("IsDefault") }

    /// `OwnerId`, known after deploy.
    public var ownerId: Input<String> { node.attribute("OwnerId") }

    /// `ResourceDiscoveryStatus`, known after deploy.
    public var resourceDiscoveryStatus: Input<String> { node.attribute("ResourceDiscoveryStatus") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["IpamId","IpamResourceDiscoveryId"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["IpamResourceDiscoveryAssociationId"],"properties":{"IpamArn":{"references":["AWS::EC2::IPAM.Arn"],"type":"string"},"IpamId":{"references":["AWS::EC2::IPAM.Id"],"type":"string"},"IpamRegion":{"type":"string"},"IpamResourceDiscoveryAssociationArn":{"type":"string"},"IpamResourceDiscoveryAssociationId":{"type":"string"},"IpamResourceDiscoveryId":{"references":["AWS::EC2::IPAMResourceDiscovery.Id"],"type":"string"},"IsDefault":{"type":"boolean"},"OwnerId":{"type":"string"},"ResourceDiscoveryStatus":{"type":"string"},"State":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["IpamArn","IpamRegion","IpamResourceDiscoveryAssociationArn","IpamResourceDiscoveryAssociationId","IsDefault","OwnerId","ResourceDiscoveryStatus","State"],"required":["IpamId","IpamResourceDiscoveryId"],"tagProperty":"Tags"}"##
    }
}
