import InfraGraph

/// Settings of a bucket of which CloudFormation's form differs from AWS's by more than names.
enum BucketSettings {
    /// Makes AWS's forms of CloudFormation's.
    static func write(_ properties: inout [String: Value], bucket: String) {
        if let rules = properties["LifecycleConfiguration"]?["Rules"]?.listValue {
            properties["LifecycleConfiguration"] = ["Rules": .list(rules.map(lifecycleRule))]
        }
        if let logging = properties["LoggingConfiguration"] {
            var target: [String: Value] = [
                "TargetBucket": logging["DestinationBucketName"] ?? .string(bucket),
                "TargetPrefix": logging["LogFilePrefix"] ?? "",
            ]
            target["TargetObjectKeyFormat"] = logging["TargetObjectKeyFormat"]
            properties["LoggingConfiguration"] = ["LoggingEnabled": .object(target)]
        }
        if var notifications = properties["NotificationConfiguration"]?.objectValue,
            let bridge = notifications["EventBridgeConfiguration"]
        {
            let isOn = bridge["EventBridgeEnabled"] != false
            notifications["EventBridgeConfiguration"] = isOn ? .object([:]) : nil
            properties["NotificationConfiguration"] = .object(notifications)
        }
    }

    /// Makes CloudFormation's forms of AWS's.
    static func read(_ bucket: inout [String: Value], _ scope: Scope) {
        if var lifecycle = bucket["LifecycleConfiguration"]?.objectValue,
            let rules = lifecycle["Rules"]?.listValue
        {
            let deployed = scope.properties["LifecycleConfiguration"]?["Rules"]
            lifecycle["Rules"] = Value.list(rules.map(flatRule)).arranged(like: deployed, by: "Id")
            bucket["LifecycleConfiguration"] = .object(lifecycle)
        }
        if let target = bucket["BucketLoggingStatus"]?["LoggingEnabled"] {
            bucket["LoggingConfiguration"] = [
                "DestinationBucketName": target["TargetBucket"] ?? .null,
                "LogFilePrefix": target["TargetPrefix"] ?? .null,
                "TargetObjectKeyFormat": target["TargetObjectKeyFormat"] ?? .null,
            ]
        } else if bucket["BucketLoggingStatus"] != nil {
            bucket["LoggingConfiguration"] = .null
        }
        if var notifications = bucket["NotificationConfiguration"]?.objectValue {
            let isOn = notifications["EventBridgeConfiguration"].map { $0 != .null } ?? false
            notifications["EventBridgeConfiguration"] = ["EventBridgeEnabled": .bool(isOn)]
            bucket["NotificationConfiguration"] = .object(notifications)
        }
    }

    private static func lifecycleRule(_ rule: Value) -> Value {
        guard var members = rule.objectValue else { return rule }
        func take(_ name: String) -> Value? { members.removeValue(forKey: name) }
        let expiration = compact([
            ("Days", take("ExpirationInDays")), ("Date", take("ExpirationDate")),
            ("ExpiredObjectDeleteMarker", take("ExpiredObjectDeleteMarker")),
        ])
        if !expiration.isEmpty { members["Expiration"] = .object(expiration) }
        let moves = elements(take("Transitions"), take("Transition"))
        if !moves.isEmpty {
            members["Transitions"] = .list(
                moves.map {
                    renamed($0, ["TransitionInDays": "Days", "TransitionDate": "Date"])
                })
        }
        let later = elements(
            take("NoncurrentVersionTransitions"), take("NoncurrentVersionTransition"))
        if !later.isEmpty {
            members["NoncurrentVersionTransitions"] = .list(
                later.map { renamed($0, ["TransitionInDays": "NoncurrentDays"]) })
        }
        if let days = take("NoncurrentVersionExpirationInDays") {
            members["NoncurrentVersionExpiration"] = ["NoncurrentDays": days]
        }
        members["Filter"] = filter(
            prefix: take("Prefix"), tags: take("TagFilters"),
            sizes: compact([
                ("ObjectSizeGreaterThan", take("ObjectSizeGreaterThan")),
                ("ObjectSizeLessThan", take("ObjectSizeLessThan")),
            ]))
        return .object(members)
    }

    /// AWS takes one condition by itself and several inside of an `And`.
    private static func filter(prefix: Value?, tags: Value?, sizes: [String: Value]) -> Value {
        let tags = tags?.listValue ?? []
        let hasPrefix = prefix != nil && prefix != ""
        if (hasPrefix ? 1 : 0) + tags.count + sizes.count > 1 {
            var all = sizes
            if hasPrefix { all["Prefix"] = prefix }
            if !tags.isEmpty { all["Tags"] = .list(tags) }
            return ["And": .object(all)]
        }
        if let tag = tags.first { return ["Tag": tag] }
        return sizes.isEmpty ? ["Prefix": prefix ?? ""] : .object(sizes)
    }

    private static func flatRule(_ rule: Value) -> Value {
        guard var members = rule.objectValue else { return rule }
        let filter = members.removeValue(forKey: "Filter")
        let conditions = filter?["And"] ?? filter
        for name in ["Prefix", "ObjectSizeGreaterThan", "ObjectSizeLessThan"] {
            if let value = conditions?[name] { members[name] = value }
        }
        members["TagFilters"] = conditions?["Tags"] ?? conditions?["Tag"].map { .list([$0]) }
        members["Id"] = members.removeValue(forKey: "ID")
        let expiration = members.removeValue(forKey: "Expiration")
        members["ExpirationInDays"] = expiration?["Days"]
        members["ExpirationDate"] = expiration?["Date"]
        members["ExpiredObjectDeleteMarker"] = expiration?["ExpiredObjectDeleteMarker"]
        if let moves = members["Transitions"]?.listValue {
            members["Transitions"] = .list(
                moves.map {
                    renamed($0, ["Days": "TransitionInDays", "Date": "TransitionDate"])
                })
        }
        if let moves = members["NoncurrentVersionTransitions"]?.listValue {
            members["NoncurrentVersionTransitions"] = .list(
                moves.map { renamed($0, ["NoncurrentDays": "TransitionInDays"]) })
        }
        return .object(members)
    }

    private static func elements(_ list: Value?, _ single: Value?) -> [Value] {
        (list?.listValue ?? []) + (single.map { [$0] } ?? [])
    }

    private static func renamed(_ value: Value, _ names: [String: String]) -> Value {
        .object(
            Dictionary(
                (value.objectValue ?? [:]).map { (names[$0.key] ?? $0.key, $0.value) },
                uniquingKeysWith: { $1 }))
    }

    private static func compact(_ members: [(String, Value?)]) -> [String: Value] {
        Dictionary(
            members.compactMap { name, value in value.map { (name, $0) } },
            uniquingKeysWith: { $1 })
    }
}
