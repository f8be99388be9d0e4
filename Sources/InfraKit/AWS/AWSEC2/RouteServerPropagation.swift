// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.RouteServerPropagation {
    /// A route server propagation of EC2.
    ///
    /// A change of `RouteServerId` or `RouteTableId` replaces it. Creates
    /// `AWS::EC2::RouteServerPropagation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - routeServerId: `RouteServerId`. A change replaces the resource.
    ///   - routeTableId: `RouteTableId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        routeServerId: Input<ID<EC2.RouteServer>>,
        routeTableId: Input<ID<EC2.RouteTable>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RouteServerId", routeServerId)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["RouteServerId","RouteTableId"],"primaryIdentifier":["RouteServerId","RouteTableId"],"properties":{"RouteServerId":{"references":["AWS::EC2::RouteServer.Id"],"type":"string"},"RouteTableId":{"references":["AWS::EC2::RouteTable.Id"],"type":"string"}},"required":["RouteServerId","RouteTableId"]}"#
    }
}
