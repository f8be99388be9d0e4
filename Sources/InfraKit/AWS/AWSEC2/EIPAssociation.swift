// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.EIPAssociation {
    /// An EIP association of EC2.
    ///
    /// A change of `AllocationId`, `EIP`, `InstanceId`, `NetworkInterfaceId` or `PrivateIpAddress`
    /// replaces it. Creates `AWS::EC2::EIPAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - allocationId: `AllocationId`. A change replaces the resource.
    ///   - eip: `EIP`. A change replaces the resource.
    ///   - instanceId: `InstanceId`. A change replaces the resource.
    ///   - networkInterfaceId: `NetworkInterfaceId`. A change replaces the resource.
    ///   - privateIpAddress: `PrivateIpAddress`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        allocationId: Input<ID<EC2.EIP>>? = nil,
        eip: Input<String>? = nil,
        instanceId: Input<ID<EC2.Instance>>? = nil,
        networkInterfaceId: Input<ID<EC2.NetworkInterface>>? = nil,
        privateIpAddress: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AllocationId", allocationId)
        node.set("EIP", eip)
        node.set("InstanceId", instanceId)
        node.set("NetworkInterfaceId", networkInterfaceId)
        node.set("PrivateIpAddress", privateIpAddress)
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
        #"{"createOnly":["AllocationId","EIP","InstanceId","NetworkInterfaceId","PrivateIpAddress"],"primaryIdentifier":["Id"],"properties":{"AllocationId":{"references":["AWS::EC2::EIP.Id"],"type":"string"},"EIP":{"type":"string"},"Id":{"type":"string"},"InstanceId":{"references":["AWS::EC2::Instance.Id"],"type":"string"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"PrivateIpAddress":{"type":"string"}},"readOnly":["Id"],"traits":{"readyProperties":["InstanceId"],"replacesAfterDelete":true}}"#
    }
}
