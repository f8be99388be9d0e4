// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IpPoolRouteTableAssociation {
    /// An ip pool route table association of EC2.
    ///
    /// A change of `PublicIpv4Pool` or `RouteTableId` replaces it. Creates
    /// `AWS::EC2::IpPoolRouteTableAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - publicIpv4Pool: `PublicIpv4Pool`. A change replaces the resource.
    ///   - routeTableId: `RouteTableId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        publicIpv4Pool: Input<String>,
        routeTableId: Input<ID<EC2.RouteTable>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PublicIpv4Pool", publicIpv4Pool)
        node.set("RouteTableId", routeTableId)
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
        #"{"createOnly":["PublicIpv4Pool","RouteTableId"],"primaryIdentifier":["AssociationId"],"properties":{"AssociationId":{"type":"string"},"PublicIpv4Pool":{"type":"string"},"RouteTableId":{"references":["AWS::EC2::RouteTable.Id"],"type":"string"}},"readOnly":["AssociationId"],"required":["PublicIpv4Pool","RouteTableId"]}"#
    }
}
