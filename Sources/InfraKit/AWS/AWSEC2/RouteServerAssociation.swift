// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.RouteServerAssociation {
    /// A route server association of EC2.
    ///
    /// A change of `RouteServerId` or `VpcId` replaces it. Creates
    /// `AWS::EC2::RouteServerAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - routeServerId: `RouteServerId`. A change replaces the resource.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        routeServerId: Input<ID<EC2.RouteServer>>,
        vpcId: Input<ID<EC2.VPC>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RouteServerId", routeServerId)
        node.set("VpcId", vpcId)
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
        #"{"createOnly":["RouteServerId","VpcId"],"primaryIdentifier":["RouteServerId","VpcId"],"properties":{"RouteServerId":{"references":["AWS::EC2::RouteServer.Id"],"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"required":["RouteServerId","VpcId"]}"#
    }
}
