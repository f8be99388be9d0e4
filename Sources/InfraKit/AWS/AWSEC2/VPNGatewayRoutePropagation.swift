// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPNGatewayRoutePropagation {
    /// A VPN gateway route propagation of EC2.
    ///
    /// Creates `AWS::EC2::VPNGatewayRoutePropagation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - routeTableIds: `RouteTableIds`.
    ///   - vpnGatewayId: `VpnGatewayId`.
    public init(
        _ id: ConstructID,
        routeTableIds: Input<[ID<EC2.RouteTable>]>,
        vpnGatewayId: Input<ID<EC2.VPNGateway>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RouteTableIds", routeTableIds)
        node.set("VpnGatewayId", vpnGatewayId)
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
        #"{"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"RouteTableIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::RouteTable.Id"],"type":"string"},"type":"array"},"VpnGatewayId":{"references":["AWS::EC2::VPNGateway.Id"],"type":"string"}},"readOnly":["Id"],"required":["RouteTableIds","VpnGatewayId"]}"#
    }
}
