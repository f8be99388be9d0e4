// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.Volume {
    /// A volume of EC2.
    ///
    /// Creates `AWS::EC2::Volume`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - autoEnableIO: `AutoEnableIO`.
    ///   - availabilityZone: `AvailabilityZone`.
    ///   - availabilityZoneId: `AvailabilityZoneId`.
    ///   - encrypted: `Encrypted`.
    ///   - iops: `Iops`.
    ///   - kmsKeyId: `KmsKeyId`.
    ///   - multiAttachEnabled: `MultiAttachEnabled`.
    ///   - outpostArn: `OutpostArn`.
    ///   - size: `Size`.
    ///   - snapshotId: `SnapshotId`.
    ///   - sourceVolumeId: `SourceVolumeId`.
    ///   - throughput: `Throughput`.
    ///   - volumeInitializationRate: `VolumeInitializationRate`.
    ///   - volumeType: `VolumeType`.
    public init(
        _ id: ConstructID,
        autoEnableIO: Input<Bool>? = nil,
        availabilityZone: Input<String>? = nil,
        availabilityZoneId: Input<String>? = nil,
        encrypted: Input<Bool>? = nil,
        iops: Input<Int>? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        multiAttachEnabled: Input<Bool>? = nil,
        outpostArn: Input<String>? = nil,
        size: Input<Int>? = nil,
        snapshotId: Input<String>? = nil,
        sourceVolumeId: Input<String>? = nil,
        throughput: Input<Int>? = nil,
        volumeInitializationRate: Input<Int>? = nil,
        volumeType: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AutoEnableIO", autoEnableIO)
        node.set("AvailabilityZone", availabilityZone)
        node.set("AvailabilityZoneId", availabilityZoneId)
        node.set("Encrypted", encrypted)
        node.set("Iops", iops)
        node.set("KmsKeyId", kmsKeyId)
        node.set("MultiAttachEnabled", multiAttachEnabled)
        node.set("OutpostArn", outpostArn)
        node.set("Size", size)
        node.set("SnapshotId", snapshotId)
        node.set("SourceVolumeId", sourceVolumeId)
        node.set("Throughput", throughput)
        node.set("VolumeInitializationRate", volumeInitializationRate)
        node.set("VolumeType", volumeType)
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

    /// `VolumeId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VolumeId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["VolumeId"],"properties":{"AutoEnableIO":{"type":"boolean"},"AvailabilityZone":{"type":"string"},"AvailabilityZoneId":{"type":"string"},"Encrypted":{"type":"boolean"},"Iops":{"type":"integer"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"MultiAttachEnabled":{"type":"boolean"},"OutpostArn":{"type":"string"},"Size":{"type":"integer"},"SnapshotId":{"type":"string"},"SourceVolumeId":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Throughput":{"type":"integer"},"VolumeId":{"type":"string"},"VolumeInitializationRate":{"type":"integer"},"VolumeType":{"type":"string"}},"readOnly":["VolumeId"],"tagProperty":"Tags","traits":{"stateful":true}}"##
    }
}
