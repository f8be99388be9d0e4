// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPNConnectionRoute {
    /// A VPN connection route of EC2.
    ///
    /// A change of `DestinationCidrBlock` or `VpnConnectionId` replaces it. Creates
    /// `AWS::EC2::VPNConnectionRoute`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destinationCidrBlock: `DestinationCidrBlock`. A change replaces the resource.
    ///   - vpnConnectionId: `VpnConnectionId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        destinationCidrBlock: Input<String>,
        vpnConnectionId: Input<ID<EC2.VPNConnection>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DestinationCidrBlock", destinationCidrBlock)
        node.set("VpnConnectionId", vpnConnectionId)
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
        #"{"createOnly":["DestinationCidrBlock","VpnConnectionId"],"primaryIdentifier":["DestinationCidrBlock","VpnConnectionId"],"properties":{"DestinationCidrBlock":{"format":"ipv4-network","type":"string"},"VpnConnectionId":{"references":["AWS::EC2::VPNConnection.Id"],"type":"string"}},"required":["DestinationCidrBlock","VpnConnectionId"]}"#
    }
}
