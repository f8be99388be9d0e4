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
        $0.modifiers = ["BypassPolicyLockoutSafetyCheck", "PendingWindowInDays"]
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
            onCreate: .list("Tags", key: "TagKey", value: "TagValue"),
            add: Call("TagResource", ["KeyId": "{id}"]),
            form: .list("Tags", key: "TagKey", value: "TagValue"),
            remove: Call("UntagResource", ["KeyId": "{id}"]), keys: "TagKeys")
        $0.attributes = ["KeyId": "{id}", "Arn": "{=Arn}"]
        $0.readiness = Readiness(
            "KeyState", ready: ["Enabled", "Disabled", "PendingImport"],
            gone: ["PendingDeletion", "PendingReplicaDeletion"])
        $0.lookup = .everyOne(
            .each("ListKeys", [:], at: "Keys[]", id: "{=KeyId}"))
        $0.deriving = { _, scope, _ in switches(scope) }
        $0.updates = [
            UpdateCall(
                "UpdateKeyDescription", ["KeyId": "{id}"], "Description",
                resets: ["Description": ""]),
            UpdateCall("EnableKey", ["KeyId": "{id}"], "Enabled", onlyIf: "{TurnsOn}"),
            UpdateCall(
                "PutKeyPolicy",
                [
                    "KeyId": "{id}", "PolicyName": "default",
                    "BypassPolicyLockoutSafetyCheck": "{BypassPolicyLockoutSafetyCheck}",
                ], "KeyPolicy"),
            UpdateCall(
                "EnableKeyRotation", ["KeyId": "{id}"], "EnableKeyRotation RotationPeriodInDays",
                sendsAll: true, onlyIf: "{StartsRotation}"),
            UpdateCall(
                "DisableKeyRotation", ["KeyId": "{id}"], "EnableKeyRotation",
                onlyIf: "{StopsRotation}"),
            UpdateCall("DisableKey", ["KeyId": "{id}"], "Enabled", onlyIf: "{TurnsOff}"),
        ]
    }

    /// What is turned on and off: calls of their own. A change asks for them whatever was deployed
    /// before: somebody else can have turned the switch. A new key needs only what is not standard.
    private static func switches(_ scope: Scope) -> [String: Value] {
        var switches: [String: Value] = [:]
        let isNew = scope.before.isEmpty
        if scope.properties["EnableKeyRotation"] == true {
            switches["StartsRotation"] = true
        } else if !isNew {
            switches["StopsRotation"] = true
        }
        if scope.properties["Enabled"] == false {
            switches["TurnsOff"] = true
        } else if !isNew {
            switches["TurnsOn"] = true
        }
        return switches
    }

    static let alias = ResourceHandler(
        "AWS::KMS::Alias", "kms", create: Call("CreateAlias"), identifier: "{AliasName}",
        read: .many("ListAliases", "Aliases[]", by: .all, id: "{=AliasName}"),
        delete: Call("DeleteAlias", ["AliasName": "{id}"])
    ).with {
        $0.attributes = ["AliasName": "{id}"]
        $0.lookup = .identifier("{AliasName}")
        $0.updates = [UpdateCall("UpdateAlias", ["AliasName": "{id}"], "TargetKeyId")]
        $0.reading = { $0.keep("TargetKeyId", of: $1.properties, .key) }
    }
}
