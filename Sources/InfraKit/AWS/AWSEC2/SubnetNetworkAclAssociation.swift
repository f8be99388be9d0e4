// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SubnetNetworkAclAssociation {
    /// A subnet network acl association of EC2.
    ///
    /// A change of `NetworkAclId` or `SubnetId` replaces it. Creates
    /// `AWS::EC2::SubnetNetworkAclAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - networkAclId: `NetworkAclId`. A change replaces the resource.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        networkAclId: Input<ID<EC2.NetworkAcl>>,
        subnetId: Input<ID<EC2.Subnet>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("NetworkAclId", networkAclId)
        node.set("SubnetId", subnetId)
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

    /// `AssociationId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AssociationId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["NetworkAclId","SubnetId"],"primaryIdentifier":["AssociationId"],"properties":{"AssociationId":{"type":"string"},"NetworkAclId":{"references":["AWS::EC2::NetworkAcl.Id"],"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"readOnly":["AssociationId"],"required":["NetworkAclId","SubnetId"],"traits":{"replacesAfterDelete":true}}"#
    }
}
