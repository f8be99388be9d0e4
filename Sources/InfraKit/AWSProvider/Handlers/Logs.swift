/// Log groups.
enum LogsHandlers {
    static let all = [logGroup]

    static let logGroup = ResourceHandler(
        "AWS::Logs::LogGroup", "logs", create: Call("CreateLogGroup"),
        identifier: "{LogGroupName}",
        read: .many(
            "DescribeLogGroups", "logGroups[]", by: .list("logGroupIdentifiers"),
            id: "{=logGroupName}", pageSize: 50),
        delete: Call("DeleteLogGroup", ["logGroupName": "{id}"])
    ).with {
        $0.details = [
            Detail(
                "Tags", for: "Tags",
                .each(
                    "ListTagsForResource",
                    ["resourceArn": "arn:{partition}:logs:{region}:{account}:log-group:{id}"],
                    at: "tags"))
        ]
        $0.updates = [
            UpdateCall(
                "PutRetentionPolicy", ["logGroupName": "{id}"], "RetentionInDays",
                removal: Call("DeleteRetentionPolicy", ["logGroupName": "{id}"])),
            UpdateCall(
                "AssociateKmsKey", ["logGroupName": "{id}"], "KmsKeyId",
                removal: Call("DisassociateKmsKey", ["logGroupName": "{id}"])),
        ]
        let arn: Argument = "arn:{partition}:logs:{region}:{account}:log-group:{id}"
        $0.tags = Tagging(
            "TagResource", "UntagResource", ["resourceArn": arn], as: .map("tags"), keys: "tagKeys")
        $0.attributes = [
            "LogGroupName": "{id}",
            "Arn": "arn:{partition}:logs:{region}:{account}:log-group:{id}:*",
        ]
    }
}
