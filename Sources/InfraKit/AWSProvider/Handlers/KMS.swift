/// Keys and their aliases.
enum KMSHandlers {
    static let all = [key, alias]

    static let key = ResourceHandler(
        "AWS::KMS::Key", "kms", create: Call("CreateKey"), identifier: "{=KeyId}",
        read: .each("DescribeKey", ["KeyId": "{id}"], at: "KeyMetadata"),
        delete: Call(
            "ScheduleKeyDeletion",
            ["KeyId": "{id}", "PendingWindowInDays": "{PendingWindowInDays}"])
    ).with {
        let id: [String: Argument] = ["KeyId": "{id}"]
        $0.createdAt = "KeyMetadata"
        $0.names = ["KeyPolicy": "Policy"]
        $0.readNames = ["KeyPolicy": "KeyPolicy"]
        $0.notOnCreate = ["EnableKeyRotation", "Enabled"]
        $0.updates = [
            UpdateCall("PutKeyPolicy", ["KeyId": "{id}", "PolicyName": "default"], "KeyPolicy"),
            UpdateCall("UpdateKeyDescription", id, "Description", resets: ["Description": ""]),
            UpdateCall(
                "EnableKeyRotation",
                ["KeyId": "{id}", "RotationPeriodInDays": "{RotationPeriodInDays}"],
                "EnableKeyRotation RotationPeriodInDays",
                removal: Call("DisableKeyRotation", id), off: Call("DisableKeyRotation", id)),
            UpdateCall("EnableKey", id, "Enabled", off: Call("DisableKey", id)),
        ]
        $0.details = [
            Detail(
                "EnableKeyRotation", for: "EnableKeyRotation",
                .each("GetKeyRotationStatus", id, at: "KeyRotationEnabled")),
            Detail(
                "KeyPolicy", for: "KeyPolicy",
                .each("GetKeyPolicy", ["KeyId": "{id}", "PolicyName": "default"], at: "Policy")),
            Detail("Tags", for: "Tags", .each("ListResourceTags", id, at: "Tags")),
        ]
        let tags = Tagging.Form.list("Tags", key: "TagKey", value: "TagValue")
        $0.tags = Tagging(
            onCreate: tags, add: Call("TagResource", id), form: tags,
            remove: Call("UntagResource", id), keys: "TagKeys")
        $0.attributes = ["KeyId": "{id}", "Arn": "{=Arn}"]
        $0.readiness = Readiness(
            "KeyState", ready: ["Enabled", "Disabled", "PendingImport"],
            gone: ["PendingDeletion", "PendingReplicaDeletion"])
    }

    static let alias = ResourceHandler(
        "AWS::KMS::Alias", "kms", create: Call("CreateAlias"), identifier: "{AliasName}",
        read: .many("ListAliases", "Aliases[]", by: .all, id: "{=AliasName}"),
        delete: Call("DeleteAlias", ["AliasName": "{id}"])
    ).with {
        $0.updates = [UpdateCall("UpdateAlias", ["AliasName": "{id}"], "TargetKeyId")]
        $0.attributes = ["AliasName": "{id}"]
        $0.reading = { resource, scope in
            // A key is named by its id or its ARN; AWS tells the id.
            guard let told = resource["TargetKeyId"]?.stringValue,
                let deployed = scope.properties["TargetKeyId"]?.stringValue,
                deployed.hasSuffix(":key/" + told)
            else { return }
            resource["TargetKeyId"] = .string(deployed)
        }
        $0.lookup = .identifier("{AliasName}")
    }
}
