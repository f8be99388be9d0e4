// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.RealtimeLogConfig {
    /// A realtime log config of CloudFront.
    ///
    /// A change of `Name` replaces it. Creates `AWS::CloudFront::RealtimeLogConfig`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - endPoints: `EndPoints`. At least 1 elements.
    ///   - fields: `Fields`. At least 1 elements.
    ///   - name: `Name`. A change replaces the resource.
    ///   - samplingRate: `SamplingRate`. From 1 to 100.
    public init(
        _ id: ConstructID,
        endPoints: [EndPoint],
        fields: Input<[String]>,
        name: Input<String>,
        samplingRate: Input<Double>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("EndPoints", endPoints)
        node.set("Fields", fields)
        node.set("Name", name)
        node.set("SamplingRate", samplingRate)
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

    /// `Arn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Arn") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Arn") }

    /// The `EndPoint` of a realtime log config.
    public struct EndPoint: PropertyGroup {
        public let fields: Fields

        /// Makes the `EndPoint` of its members.
        ///
        /// - Parameters:
        ///   - kinesisStreamConfig: `KinesisStreamConfig`.
        ///   - streamType: `StreamType`.
        public init(
            kinesisStreamConfig: KinesisStreamConfig,
            streamType: Input<String>
        ) {
            var members = Fields()
            members.set("KinesisStreamConfig", kinesisStreamConfig)
            members.set("StreamType", streamType)
            fields = members
        }
    }

    /// The `KinesisStreamConfig` of a realtime log config.
    public struct KinesisStreamConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `KinesisStreamConfig` of its members.
        ///
        /// - Parameters:
        ///   - roleArn: `RoleArn`.
        ///   - streamArn: `StreamArn`.
        public init(
            roleArn: Input<ARN<IAM.Role>>,
            streamArn: Input<String>
        ) {
            var members = Fields()
            members.set("RoleArn", roleArn)
            members.set("StreamArn", streamArn)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"EndPoint":{"properties":{"KinesisStreamConfig":{"$ref":"#/definitions/KinesisStreamConfig"},"StreamType":{"type":"string"}},"required":["KinesisStreamConfig","StreamType"],"type":"object"},"KinesisStreamConfig":{"properties":{"RoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"StreamArn":{"type":"string"}},"required":["RoleArn","StreamArn"],"type":"object"}},"primaryIdentifier":["Arn"],"properties":{"Arn":{"type":"string"},"EndPoints":{"items":{"$ref":"#/definitions/EndPoint"},"minItems":1,"type":"array"},"Fields":{"items":{"type":"string"},"minItems":1,"type":"array"},"Name":{"type":"string"},"SamplingRate":{"maximum":100,"minimum":1,"type":"number"}},"readOnly":["Arn"],"required":["EndPoints","Fields","Name","SamplingRate"],"traits":{"global":true}}"##
    }
}
