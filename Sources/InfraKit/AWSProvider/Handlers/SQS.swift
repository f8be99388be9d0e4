/// Queues.
enum SQSHandlers {
    static let all = [queue]

    static let queue = ResourceHandler(
        "AWS::SQS::Queue", "sqs", create: Call("CreateQueue"), identifier: "{=QueueUrl}",
        read: .each(
            "GetQueueAttributes", ["QueueUrl": "{id}", "AttributeNames": ["All"]],
            at: "Attributes"),
        delete: Call("DeleteQueue", ["QueueUrl": "{id}"])
    ).with {
        let attributes =
            "ContentBasedDeduplication DeduplicationScope DelaySeconds FifoQueue "
            + "FifoThroughputLimit KmsDataKeyReusePeriodSeconds KmsMasterKeyId "
            + "MaximumMessageSize MessageRetentionPeriod ReceiveMessageWaitTimeSeconds "
            + "RedriveAllowPolicy RedrivePolicy SqsManagedSseEnabled VisibilityTimeout"
        $0.attributeMap = AttributeMap("Attributes", attributes)
        $0.details = [
            Detail(
                "Tags", for: "Tags",
                .each("ListQueueTags", ["QueueUrl": "{id}"], at: "Tags"))
        ]
        $0.updates = [
            UpdateCall(
                "SetQueueAttributes", ["QueueUrl": "{id}"], attributes,
                resets: [
                    "DelaySeconds": 0, "MaximumMessageSize": 1_048_576,
                    "MessageRetentionPeriod": 345_600, "ReceiveMessageWaitTimeSeconds": 0,
                    "VisibilityTimeout": 30, "RedrivePolicy": "", "RedriveAllowPolicy": "",
                    "KmsMasterKeyId": "", "KmsDataKeyReusePeriodSeconds": 300,
                ])
        ]
        $0.tags = Tagging(
            "TagQueue", "UntagQueue", ["QueueUrl": "{id}"], as: .map("Tags"), onCreate: .map("tags")
        )
        $0.attributes = [
            "QueueUrl": "{id}", "Arn": "arn:{partition}:sqs:{region}:{account}:{QueueName}",
            "QueueName": "{QueueName}",
        ]
        // With equal attributes a second call answers for the first one's queue, whoever made it.
        $0.isRepeatable = true
        $0.takesOver = true
        $0.lookup = .listed(
            .each("GetQueueUrl", ["QueueName": "{QueueName}"], id: "{=QueueUrl}"),
            "{=QueueUrl>/}", equals: "{QueueName}")
        $0.notFoundCodes = ["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"]
    }
}
