// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.GatewayRouteTableAssociation {
    /// A gateway route table association of EC2.
    ///
    /// A change of `GatewayId` replaces it. Creates `AWS::EC2::GatewayRouteTableAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - gatewayId: `GatewayId`. A change replaces the resource.
    ///   - routeTableId: `RouteTableId`.
    public init(
        _ id: ConstructID,
        gatewayId: Input<String>,
        routeTableId: Input<ID<EC2.RouteTable>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GatewayId", gatewayId)
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

    /// `GatewayId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("GatewayId") }

    /// `AssociationId`, known after deploy.
    public var associationId: Input<String> { node.attribute("AssociationId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["GatewayId"],"primaryIdentifier":["GatewayId"],"properties":{"AssociationId":{"type":"string"},"GatewayId":{"type":"string"},"RouteTableId":{"references":["AWS::EC2::RouteTable.Id"],"type":"string"}},"readOnly":["AssociationId"],"required":["GatewayId","RouteTableId"]}"#
    }
}
