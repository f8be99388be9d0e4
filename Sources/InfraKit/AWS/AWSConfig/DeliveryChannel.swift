// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.DeliveryChannel {
    /// A delivery channel of Config.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Config::DeliveryChannel`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - s3BucketName: `S3BucketName`.
    ///   - configSnapshotDeliveryProperties: `ConfigSnapshotDeliveryProperties`.
    ///   - name: `Name`. A change replaces the resource.
    ///   - s3KeyPrefix: `S3KeyPrefix`.
    ///   - s3KmsKeyArn: `S3KmsKeyArn`.
    ///   - snsTopicARN: `SnsTopicARN`.
    public init(
        _ id: ConstructID,
        s3BucketName: Input<ID<S3.Bucket>>,
        configSnapshotDeliveryProperties: ConfigSnapshotDeliveryProperties? = nil,
        name: Input<String>? = nil,
        s3KeyPrefix: Input<String>? = nil,
        s3KmsKeyArn: Input<ARN<KMS.Key>>? = nil,
        snsTopicARN: Input<ARN<SNS.Topic>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("S3BucketName", s3BucketName)
        node.set("ConfigSnapshotDeliveryProperties", configSnapshotDeliveryProperties)
        node.set("Name", name)
        node.set("S3KeyPrefix", s3KeyPrefix)
        node.set("S3KmsKeyArn", s3KmsKeyArn)
        node.set("SnsTopicARN", snsTopicARN)
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

    /// The `ConfigSnapshotDeliveryProperties` of a delivery channel.
    public struct ConfigSnapshotDeliveryProperties: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConfigSnapshotDeliveryProperties` of its members.
        ///
        /// - Parameters:
        ///   - deliveryFrequency: `DeliveryFrequency`.
        public init(
            deliveryFrequency: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("DeliveryFrequency", deliveryFrequency)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"ConfigSnapshotDeliveryProperties":{"properties":{"DeliveryFrequency":{"type":"string"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"ConfigSnapshotDeliveryProperties":{"$ref":"#/definitions/ConfigSnapshotDeliveryProperties"},"Id":{"type":"string"},"Name":{"type":"string"},"S3BucketName":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"S3KeyPrefix":{"type":"string"},"S3KmsKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"},"SnsTopicARN":{"references":["AWS::SNS::Topic.Id"],"type":"string"}},"readOnly":["Id"],"required":["S3BucketName"],"traits":{"replacesAfterDelete":true}}"##
    }
}
