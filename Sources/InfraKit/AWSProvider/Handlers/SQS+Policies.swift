/// Who may use a queue.
enum SQSPolicyHandlers {
    static let all = [queuePolicy]

    private static func put(_ queue: Argument, _ policy: Argument) -> Call {
        Call("SetQueueAttributes", ["QueueUrl": queue, "Attributes": ["Policy": policy]])
    }

    static let queuePolicy = ResourceHandler(
        "AWS::SQS::QueuePolicy", "sqs", create: put("{Queues.0}", .json("{PolicyDocument}")),
        identifier: "{Queues.0}",
        read: .each(
            "GetQueueAttributes", ["QueueUrl": "{id}", "AttributeNames": ["Policy"]],
            at: "Attributes"),
        delete: nil
    ).with {
        $0.readNames = ["PolicyDocument": "Policy"]
        $0.coveredByCreate = ["PolicyDocument"]
        $0.updates = [
            UpdateCall(
                "SetQueueAttributes", put("{=}", .json("{PolicyDocument}")).arguments,
                "PolicyDocument", each: "Queues")
        ]
        $0.lists = [
            ListChange(
                "Queues", add: put("{=}", .json("{PolicyDocument}")), remove: put("{=}", ""),
                isRemovedFirst: true)
        ]
        $0.reading = { resource, scope in
            resource["Queues"] = scope.before["Queues"] ?? scope.properties["Queues"]
        }
        $0.isAbsent = { ($0["Policy"]?.stringValue ?? "").isEmpty }
        $0.attributes = ["Id": "{id}"]
        $0.isRepeatable = true
        $0.notFoundCodes = ["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"]
    }
}
