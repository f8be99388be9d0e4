// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TrafficMirrorTarget {
    /// A traffic mirror target of EC2.
    ///
    /// A change of `Description`, `GatewayLoadBalancerEndpointId`, `NetworkInterfaceId` or
    /// `NetworkLoadBalancerArn` replaces it. Creates `AWS::EC2::TrafficMirrorTarget`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`. A change replaces the resource.
    ///   - gatewayLoadBalancerEndpointId: `GatewayLoadBalancerEndpointId`.
    ///   - networkInterfaceId: `NetworkInterfaceId`. A change replaces the resource.
    ///   - networkLoadBalancerArn: `NetworkLoadBalancerArn`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        description: Input<String>? = nil,
        gatewayLoadBalancerEndpointId: Input<String>? = nil,
        networkInterfaceId: Input<ID<EC2.NetworkInterface>>? = nil,
        networkLoadBalancerArn: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("GatewayLoadBalancerEndpointId", gatewayLoadBalancerEndpointId)
        node.set("NetworkInterfaceId", networkInterfaceId)
        node.set("NetworkLoadBalancerArn", networkLoadBalancerArn)
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
        ##"{"createOnly":["Description","GatewayLoadBalancerEndpointId","NetworkInterfaceId","NetworkLoadBalancerArn"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Description":{"type":"string"},"GatewayLoadBalancerEndpointId":{"type":"string"},"Id":{"type":"string"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"NetworkLoadBalancerArn":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Id"],"tagProperty":"Tags"}"##
    }
}
