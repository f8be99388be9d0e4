import InfraGraph

/// Keys and their names.
enum KMSHandlers {
    static let all = [alias, key]

    static let key = ResourceHandler(
        "AWS::KMS::Key", "kms", create: Call("CreateKey"), identifier: "{=KeyId}",
        read: .each("DescribeKey", ["KeyId": "{id}"], at: "KeyMetadata"),
        delete: Call(
            "ScheduleKeyDeletion",
            ["KeyId": "{id}", "PendingWindowInDays": "{PendingWindowInDays}"])
    ).with {
        $0.createdAt = "KeyMetadata"
        $0.names = ["KeyPolicy": "Policy"]
        $0.readNames = [
            "EnableKeyRotation": "Rotation.KeyRotationEnabled",
            "RotationPeriodInDays": "Rotation.RotationPeriodInDays",
        ]
        $0.defaults = ["EnableKeyRotation": false]
        $0.unsent = ["BypassPolicyLockoutSafetyCheck", "PendingWindowInDays"]
        $0.details = [
            Detail(
                "Policy", for: "KeyPolicy",
                .each("GetKeyPolicy", ["KeyId": "{id}", "PolicyName": "default"], at: "Policy")),
            Detail(
                "Rotation", for: "EnableKeyRotation RotationPeriodInDays",
                .each("GetKeyRotationStatus", ["KeyId": "{id}"]),
                emptyCodes: ["UnsupportedOperationException"]),
            Detail("Tags", for: "Tags", .each("ListResourceTags", ["KeyId": "{id}"], at: "Tags")),
        ]
        $0.tags = Tagging(
            "TagResource", "UntagResource", ["KeyId": "{id}"],
            as: .list("Tags", key: "TagKey", value: "TagValue"))
        $0.attributes = ["KeyId": "{id}", "Arn": "{=Arn}"]
        $0.readiness = Readiness(
            "KeyState", ready: ["Enabled", "Disabled", "PendingImport"],
            gone: ["PendingDeletion", "PendingReplicaDeletion"])
        $0.notFoundCodes = ["KMSInvalidStateException:pending deletion"]
        $0.lookup = .everyOne(
            .each("ListKeys", [:], at: "Keys[]", id: "{=KeyId}"))
        // A change turns a switch whatever was deployed before: somebody else can have turned it. A
        // new key needs only what is not standard.
        $0.updates = [
            UpdateCall(
                "UpdateKeyDescription", ["KeyId": "{id}"], "Description",
                resets: ["Description": ""]),
            UpdateCall(
                "EnableKey", ["KeyId": "{id}"], "Enabled",
                onlyIf: { !$0.isNew && $0.properties["Enabled"] != false }),
            UpdateCall(
                "PutKeyPolicy",
                [
                    "KeyId": "{id}", "PolicyName": "default",
                    "BypassPolicyLockoutSafetyCheck": "{BypassPolicyLockoutSafetyCheck}",
                ], "KeyPolicy"),
            UpdateCall(
                "EnableKeyRotation", ["KeyId": "{id}"], "EnableKeyRotation RotationPeriodInDays",
                sends: .all, onlyIf: { $0.properties["EnableKeyRotation"] == true }),
            UpdateCall(
                "DisableKeyRotation", ["KeyId": "{id}"], "EnableKeyRotation",
                onlyIf: { !$0.isNew && $0.properties["EnableKeyRotation"] != true }),
            UpdateCall(
                "DisableKey", ["KeyId": "{id}"], "Enabled",
                onlyIf: { $0.properties["Enabled"] == false }),
        ]
    }

    static let alias = ResourceHandler(
        "AWS::KMS::Alias", "kms", create: Call("CreateAlias"), identifier: "{AliasName}",
        read: .many("ListAliases", "Aliases[]", by: .all, id: "{=AliasName}"),
        delete: Call("DeleteAlias", ["AliasName": "{id}"])
    ).with {
        $0.attributes = ["AliasName": "{id}"]
        $0.updates = [UpdateCall("UpdateAlias", ["AliasName": "{id}"], "TargetKeyId")]
        $0.reading = { $0.keep("TargetKeyId", of: $1.properties, .key) }
    }
}
