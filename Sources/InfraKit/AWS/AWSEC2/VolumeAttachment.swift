// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VolumeAttachment {
    /// A volume attachment of EC2.
    ///
    /// A change of `Device`, `EbsCardIndex`, `InstanceId` or `VolumeId` replaces it. Creates
    /// `AWS::EC2::VolumeAttachment`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - instanceId: `InstanceId`. A change replaces the resource.
    ///   - volumeId: `VolumeId`. A change replaces the resource.
    ///   - device: `Device`. A change replaces the resource.
    ///   - ebsCardIndex: `EbsCardIndex`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        instanceId: Input<ID<EC2.Instance>>,
        volumeId: Input<ID<EC2.Volume>>,
        device: Input<String>? = nil,
        ebsCardIndex: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("InstanceId", instanceId)
        node.set("VolumeId", volumeId)
        node.set("Device", device)
        node.set("EbsCardIndex", ebsCardIndex)
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
        #"{"createOnly":["Device","EbsCardIndex","InstanceId","VolumeId"],"primaryIdentifier":["VolumeId","InstanceId"],"properties":{"Device":{"type":"string"},"EbsCardIndex":{"type":"integer"},"InstanceId":{"references":["AWS::EC2::Instance.Id"],"type":"string"},"VolumeId":{"references":["AWS::EC2::Volume.Id"],"type":"string"}},"required":["InstanceId","VolumeId"],"traits":{"readyProperties":["InstanceId","VolumeId"]}}"#
    }
}
