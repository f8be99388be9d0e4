// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SNS.Topic {
    /// A topic of SNS.
    ///
    /// A change of `FifoTopic` or `TopicName` replaces it. Creates `AWS::SNS::Topic`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - archivePolicy: `ArchivePolicy`.
    ///   - contentBasedDeduplication: `ContentBasedDeduplication`.
    ///   - dataProtectionPolicy: `DataProtectionPolicy`.
    ///   - deliveryStatusLogging: `DeliveryStatusLogging`.
    ///   - displayName: `DisplayName`.
    ///   - fifoThroughputScope: `FifoThroughputScope`.
    ///   - fifoTopic: `FifoTopic`. A change replaces the resource.
    ///   - kmsMasterKeyId: `KmsMasterKeyId`.
    ///   - signatureVersion: `SignatureVersion`.
    ///   - subscription: `Subscription`.
    ///   - topicName: `TopicName`. At most 256 characters. A change replaces the resource.
    ///   - tracingConfig: `TracingConfig`.
    public init(
        _ id: ConstructID,
        archivePolicy: Document? = nil,
        contentBasedDeduplication: Input<Bool>? = nil,
        dataProtectionPolicy: Document? = nil,
        deliveryStatusLogging: [LoggingConfig]? = nil,
        displayName: Input<String>? = nil,
        fifoThroughputScope: Input<String>? = nil,
        fifoTopic: Input<Bool>? = nil,
        kmsMasterKeyId: Input<AnyID<KMS.Key>>? = nil,
        signatureVersion: Input<String>? = nil,
        subscription: [Subscription]? = nil,
        topicName: Input<String>? = nil,
        tracingConfig: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ArchivePolicy", archivePolicy)
        node.set("ContentBasedDeduplication", contentBasedDeduplication)
        node.set("DataProtectionPolicy", dataProtectionPolicy)
        node.set("DeliveryStatusLogging", deliveryStatusLogging)
        node.set("DisplayName", displayName)
        node.set("FifoThroughputScope", fifoThroughputScope)
        node.set("FifoTopic", fifoTopic)
        node.set("KmsMasterKeyId", kmsMasterKeyId)
        node.set("SignatureVersion", signatureVersion)
        node.set("Subscription", subscription)
        node.set("TopicName", topicName)
        node.set("TracingConfig", tracingConfig)
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

    /// `TopicArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TopicArn") }

    /// `TopicArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("TopicArn") }

    /// The `LoggingConfig` of a topic.
    public struct LoggingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoggingConfig` of its members.
        ///
        /// - Parameters:
        ///   - protocol: `Protocol`.
        ///   - failureFeedbackRoleArn: `FailureFeedbackRoleArn`.
        ///   - successFeedbackRoleArn: `SuccessFeedbackRoleArn`.
        ///   - successFeedbackSampleRate: `SuccessFeedbackSampleRate`.
        public init(
            `protocol`: LoggingConfigProtocol,
            failureFeedbackRoleArn: Input<ARN<IAM.Role>>? = nil,
            successFeedbackRoleArn: Input<ARN<IAM.Role>>? = nil,
            successFeedbackSampleRate: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Protocol", `protocol`)
            members.set("FailureFeedbackRoleArn", failureFeedbackRoleArn)
            members.set("SuccessFeedbackRoleArn", successFeedbackRoleArn)
            members.set("SuccessFeedbackSampleRate", successFeedbackSampleRate)
            fields = members
        }
    }

    /// The `Subscription` of a topic.
    public struct Subscription: PropertyGroup {
        public let fields: Fields

        /// Makes the `Subscription` of its members.
        ///
        /// - Parameters:
        ///   - endpoint: `Endpoint`.
        ///   - protocol: `Protocol`.
        public init(
            endpoint: Input<String>,
            `protocol`: Input<String>
        ) {
            var members = Fields()
            members.set("Endpoint", endpoint)
            members.set("Protocol", `protocol`)
            fields = members
        }
    }

    /// The values of `Protocol`.
    public struct LoggingConfigProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http/s`
        public static var httpS: Self { Self(rawValue: "http/s") }
        /// `sqs`
        public static var sqs: Self { Self(rawValue: "sqs") }
        /// `lambda`
        public static var lambda: Self { Self(rawValue: "lambda") }
        /// `firehose`
        public static var firehose: Self { Self(rawValue: "firehose") }
        /// `application`
        public static var application: Self { Self(rawValue: "application") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["FifoTopic","TopicName"],"definitions":{"LoggingConfig":{"properties":{"FailureFeedbackRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"Protocol":{"enum":["http/s","sqs","lambda","firehose","application"],"type":"string"},"SuccessFeedbackRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"SuccessFeedbackSampleRate":{"type":"string"}},"required":["Protocol"],"type":"object"},"Subscription":{"properties":{"Endpoint":{"type":"string"},"Protocol":{"type":"string"}},"required":["Endpoint","Protocol"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["TopicArn"],"properties":{"ArchivePolicy":{"format":"json","type":["object","string"]},"ContentBasedDeduplication":{"type":"boolean"},"DataProtectionPolicy":{"format":"json","type":["object","string"]},"DeliveryStatusLogging":{"insertionOrder":false,"items":{"$ref":"#/definitions/LoggingConfig"},"type":"array"},"DisplayName":{"type":"string"},"FifoThroughputScope":{"type":"string"},"FifoTopic":{"type":"boolean"},"KmsMasterKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"SignatureVersion":{"type":"string"},"Subscription":{"insertionOrder":false,"items":{"$ref":"#/definitions/Subscription"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TopicArn":{"type":"string"},"TopicName":{"maxLength":256,"type":"string"},"TracingConfig":{"type":"string"}},"readOnly":["TopicArn"],"tagProperty":"Tags","traits":{"nameProperty":"TopicName"}}"##
    }
}
