// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.LocalGatewayRoute {
    /// A local gateway route of EC2.
    ///
    /// A change of `DestinationCidrBlock` or `LocalGatewayRouteTableId` replaces it. Creates
    /// `AWS::EC2::LocalGatewayRoute`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destinationCidrBlock: `DestinationCidrBlock`. A change replaces the resource.
    ///   - localGatewayRouteTableId: `LocalGatewayRouteTableId`. A change replaces the resource.
    ///   - localGatewayVirtualInterfaceGroupId: `LocalGatewayVirtualInterfaceGroupId`.
    ///   - networkInterfaceId: `NetworkInterfaceId`.
    public init(
        _ id: ConstructID,
        destinationCidrBlock: Input<String>? = nil,
        localGatewayRouteTableId: Input<ID<EC2.LocalGatewayRouteTable>>? = nil,
        localGatewayVirtualInterfaceGroupId: Input<ID<EC2.LocalGatewayVirtualInterfaceGroup>>? = nil,
        networkInterfaceId: Input<ID<EC2.NetworkInterface>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DestinationCidrBlock", destinationCidrBlock)
        node.set("LocalGatewayRouteTableId", localGatewayRouteTableId)
        node.set("LocalGatewayVirtualInterfaceGroupId", localGatewayVirtualInterfaceGroupId)
        node.set("NetworkInterfaceId", networkInterfaceId)
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

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `Type`, known after deploy.
    public var type: Input<String> { node.attribute("Type") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["DestinationCidrBlock","LocalGatewayRouteTableId"],"primaryIdentifier":["DestinationCidrBlock","LocalGatewayRouteTableId"],"properties":{"DestinationCidrBlock":{"format":"ipv4-network","type":"string"},"LocalGatewayRouteTableId":{"references":["AWS::EC2::LocalGatewayRouteTable.Id"],"type":"string"},"LocalGatewayVirtualInterfaceGroupId":{"references":["AWS::EC2::LocalGatewayVirtualInterfaceGroup.Id"],"type":"string"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"State":{"type":"string"},"Type":{"type":"string"}},"readOnly":["State","Type"]}"#
    }
}
