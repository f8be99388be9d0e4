// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TrafficMirrorSession {
    /// A traffic mirror session of EC2.
    ///
    /// Creates `AWS::EC2::TrafficMirrorSession`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - networkInterfaceId: `NetworkInterfaceId`.
    ///   - sessionNumber: `SessionNumber`.
    ///   - trafficMirrorFilterId: `TrafficMirrorFilterId`.
    ///   - trafficMirrorTargetId: `TrafficMirrorTargetId`.
    ///   - description: `Description`.
    ///   - ownerId: `OwnerId`.
    ///   - packetLength: `PacketLength`.
    ///   - virtualNetworkId: `VirtualNetworkId`.
    public init(
        _ id: ConstructID,
        networkInterfaceId: Input<ID<EC2.NetworkInterface>>,
        sessionNumber: Input<Int>,
        trafficMirrorFilterId: Input<ID<EC2.TrafficMirrorFilter>>,
        trafficMirrorTargetId: Input<ID<EC2.TrafficMirrorTarget>>,
        description: Input<String>? = nil,
        ownerId: Input<String>? = nil,
        packetLength: Input<Int>? = nil,
        virtualNetworkId: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("NetworkInterfaceId", networkInterfaceId)
        node.set("SessionNumber", sessionNumber)
        node.set("TrafficMirrorFilterId", trafficMirrorFilterId)
        node.set("TrafficMirrorTargetId", trafficMirrorTargetId)
        node.set("Description", description)
        node.set("OwnerId", ownerId)
        node.set("PacketLength", packetLength)
        node.set("VirtualNetworkId", virtualNetworkId)
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
        ##"{"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Description":{"type":"string"},"Id":{"type":"string"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"OwnerId":{"type":"string"},"PacketLength":{"type":"integer"},"SessionNumber":{"type":"integer"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TrafficMirrorFilterId":{"references":["AWS::EC2::TrafficMirrorFilter.Id"],"type":"string"},"TrafficMirrorTargetId":{"references":["AWS::EC2::TrafficMirrorTarget.Id"],"type":"string"},"VirtualNetworkId":{"type":"integer"}},"readOnly":["Id"],"required":["NetworkInterfaceId","SessionNumber","TrafficMirrorFilterId","TrafficMirrorTargetId"],"tagProperty":"Tags"}"##
    }
}
