// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SubnetRouteTableAssociation {
    /// A subnet route table association of EC2.
    ///
    /// A change of `RouteTableId` or `SubnetId` replaces it. Creates
    /// `AWS::EC2::SubnetRouteTableAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - routeTableId: `RouteTableId`. A change replaces the resource.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        routeTableId: Input<ID<EC2.RouteTable>>,
        subnetId: Input<ID<EC2.Subnet>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RouteTableId", routeTableId)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["RouteTableId","SubnetId"],"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"RouteTableId":{"references":["AWS::EC2::RouteTable.Id"],"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"readOnly":["Id"],"required":["RouteTableId","SubnetId"],"traits":{"replacesAfterDelete":true}}"#
    }
}
