// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.ClientVpnRoute {
    /// A client vpn route of EC2.
    ///
    /// A change of `ClientVpnEndpointId`, `Description`, `DestinationCidrBlock` or
    /// `TargetVpcSubnetId` replaces it. Creates `AWS::EC2::ClientVpnRoute`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - clientVpnEndpointId: `ClientVpnEndpointId`. A change replaces the resource.
    ///   - destinationCidrBlock: `DestinationCidrBlock`. A change replaces the resource.
    ///   - description: `Description`. A change replaces the resource.
    ///   - targetVpcSubnetId: `TargetVpcSubnetId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        clientVpnEndpointId: Input<ID<EC2.ClientVpnEndpoint>>,
        destinationCidrBlock: Input<String>,
        description: Input<String>? = nil,
        targetVpcSubnetId: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ClientVpnEndpointId", clientVpnEndpointId)
        node.set("DestinationCidrBlock", destinationCidrBlock)
        node.set("Description", description)
        node.set("TargetVpcSubnetId", targetVpcSubnetId)
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
        #"{"createOnly":["ClientVpnEndpointId","Description","DestinationCidrBlock","TargetVpcSubnetId"],"primaryIdentifier":["Id"],"properties":{"ClientVpnEndpointId":{"references":["AWS::EC2::ClientVpnEndpoint.Id"],"type":"string"},"Description":{"type":"string"},"DestinationCidrBlock":{"format":"ipv4-network","type":"string"},"Id":{"type":"string"},"TargetVpcSubnetId":{"type":"string"}},"readOnly":["Id"],"required":["ClientVpnEndpointId","DestinationCidrBlock"]}"#
    }
}
