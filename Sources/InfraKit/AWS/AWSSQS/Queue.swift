// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SQS.Queue {
    /// A queue of SQS.
    ///
    /// A change of `FifoQueue` or `QueueName` replaces it. Creates `AWS::SQS::Queue`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - contentBasedDeduplication: `ContentBasedDeduplication`.
    ///   - deduplicationScope: `DeduplicationScope`.
    ///   - delaySeconds: `DelaySeconds`. From 0 to 900.
    ///   - fifoQueue: `FifoQueue`. A change replaces the resource.
    ///   - fifoThroughputLimit: `FifoThroughputLimit`.
    ///   - kmsDataKeyReusePeriodSeconds: `KmsDataKeyReusePeriodSeconds`. From 60 to 86400.
    ///   - kmsMasterKeyId: `KmsMasterKeyId`.
    ///   - maximumMessageSize: `MaximumMessageSize`. From 1024 to 1048576.
    ///   - messageRetentionPeriod: `MessageRetentionPeriod`. From 60 to 1209600.
    ///   - queueName: `QueueName`. A change replaces the resource.
    ///   - receiveMessageWaitTimeSeconds: `ReceiveMessageWaitTimeSeconds`. From 0 to 20.
    ///   - redriveAllowPolicy: `RedriveAllowPolicy`.
    ///   - redrivePolicy: `RedrivePolicy`.
    ///   - sqsManagedSseEnabled: `SqsManagedSseEnabled`.
    ///   - visibilityTimeout: `VisibilityTimeout`. From 0 to 43200.
    public init(
        _ id: ConstructID,
        contentBasedDeduplication: Input<Bool>? = nil,
        deduplicationScope: Input<String>? = nil,
        delaySeconds: Input<Int>? = nil,
        fifoQueue: Input<Bool>? = nil,
        fifoThroughputLimit: Input<String>? = nil,
        kmsDataKeyReusePeriodSeconds: Input<Int>? = nil,
        kmsMasterKeyId: Input<AnyID<KMS.Key>>? = nil,
        maximumMessageSize: Input<Int>? = nil,
        messageRetentionPeriod: Input<Int>? = nil,
        queueName: Input<String>? = nil,
        receiveMessageWaitTimeSeconds: Input<Int>? = nil,
        redriveAllowPolicy: Document? = nil,
        redrivePolicy: Document? = nil,
        sqsManagedSseEnabled: Input<Bool>? = nil,
        visibilityTimeout: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ContentBasedDeduplication", contentBasedDeduplication)
        node.set("DeduplicationScope", deduplicationScope)
        node.set("DelaySeconds", delaySeconds)
        node.set("FifoQueue", fifoQueue)
        node.set("FifoThroughputLimit", fifoThroughputLimit)
        node.set("KmsDataKeyReusePeriodSeconds", kmsDataKeyReusePeriodSeconds)
        node.set("KmsMasterKeyId", kmsMasterKeyId)
        node.set("MaximumMessageSize", maximumMessageSize)
        node.set("MessageRetentionPeriod", messageRetentionPeriod)
        node.set("QueueName", queueName)
        node.set("ReceiveMessageWaitTimeSeconds", receiveMessageWaitTimeSeconds)
        node.set("RedriveAllowPolicy", redriveAllowPolicy)
        node.set("RedrivePolicy", redrivePolicy)
        node.set("SqsManagedSseEnabled", sqsManagedSseEnabled)
        node.set("VisibilityTimeout", visibilityTimeout)
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

    /// `QueueUrl`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("QueueUrl") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["FifoQueue","QueueName"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["QueueUrl"],"properties":{"Arn":{"type":"string"},"ContentBasedDeduplication":{"type":"boolean"},"DeduplicationScope":{"type":"string"},"DelaySeconds":{"maximum":900,"minimum":0,"type":"integer"},"FifoQueue":{"type":"boolean"},"FifoThroughputLimit":{"type":"string"},"KmsDataKeyReusePeriodSeconds":{"maximum":86400,"minimum":60,"type":"integer"},"KmsMasterKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"MaximumMessageSize":{"maximum":1048576,"minimum":1024,"type":"integer"},"MessageRetentionPeriod":{"maximum":1209600,"minimum":60,"type":"integer"},"QueueName":{"type":"string"},"QueueUrl":{"type":"string"},"ReceiveMessageWaitTimeSeconds":{"maximum":20,"minimum":0,"type":"integer"},"RedriveAllowPolicy":{"format":"json","type":["object","string"]},"RedrivePolicy":{"format":"json","type":["object","string"]},"SqsManagedSseEnabled":{"type":"boolean"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VisibilityTimeout":{"maximum":43200,"minimum":0,"type":"integer"}},"readOnly":["Arn","QueueUrl"],"tagProperty":"Tags","traits":{"nameProperty":"QueueName","stateful":true,"typicalSeconds":2}}"##
    }
}
