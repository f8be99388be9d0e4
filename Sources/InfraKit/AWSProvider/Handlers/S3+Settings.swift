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
        if var website = properties["WebsiteConfiguration"]?.objectValue {
            website["IndexDocument"] = website["IndexDocument"].map { ["Suffix": $0] }
            website["ErrorDocument"] = website["ErrorDocument"].map { ["Key": $0] }
            properties["WebsiteConfiguration"] = .object(website)
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
        if var website = bucket["WebsiteConfiguration"]?.objectValue {
            website["IndexDocument"] = website["IndexDocument"]?["Suffix"]
            website["ErrorDocument"] = website["ErrorDocument"]?["Key"]
            bucket["WebsiteConfiguration"] = .object(website)
        }
        if let notifications = bucket["NotificationConfiguration"]?.objectValue {
            let said = scope.properties["NotificationConfiguration"]
            bucket["NotificationConfiguration"] = notificationForm(notifications, said)
        }
        for list in BucketLists.all { list.read(&bucket, scope.properties) }
    }

    /// The switch as a flag, and the targets in the program's order: AWS gives them identifiers of
    /// its own.
    private static func notificationForm(
        _ told: [String: Value], _ said: Value?
    ) -> Value {
        var notifications = told
        let isOn = told["EventBridgeConfiguration"].map { $0 != .null } ?? false
        if isOn || said?["EventBridgeConfiguration"] != nil {
            notifications["EventBridgeConfiguration"] = ["EventBridgeEnabled": .bool(isOn)]
        }
        for (member, property, target, arn) in [
            (
                "LambdaFunctionConfigurations", "LambdaConfigurations", "Function",
                "LambdaFunctionArn"
            ),
            ("QueueConfigurations", "QueueConfigurations", "Queue", "QueueArn"),
            ("TopicConfigurations", "TopicConfigurations", "Topic", "TopicArn"),
        ] {
            guard let elements = notifications.removeValue(forKey: member)?.listValue else {
                continue
            }
            let forms = elements.flatMap { element -> [Value] in
                var form: [String: Value] = [target: element[arn] ?? .null]
                if let rules = element["Filter"]?["Key"]?["FilterRules"] {
                    form["Filter"] = ["S3Key": ["Rules": lowercasedNames(rules)]]
                }
                return (element["Events"]?.listValue ?? []).map { event in
                    .object(form.merging(["Event": event]) { $1 })
                }
            }
            notifications[property] = Value.list(forms).arranged(like: said?[property])
        }
        return .object(notifications)
    }

    /// AWS writes `Prefix` for `prefix`.
    private static func lowercasedNames(_ rules: Value) -> Value {
        .list(
            (rules.listValue ?? []).map { rule in
                var members = rule.objectValue ?? [:]
                members["Name"] = rule["Name"]?.stringValue.map { .string($0.lowercased()) }
                return .object(members)
            })
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
            others: compact([
                ("ObjectSizeGreaterThan", take("ObjectSizeGreaterThan")),
                ("ObjectSizeLessThan", take("ObjectSizeLessThan")),
            ]))
        return .object(members)
    }

    /// AWS takes one condition by itself and several inside of an `And`.
    static func filter(prefix: Value?, tags: Value?, others: [String: Value]) -> Value {
        let tags = tags?.listValue ?? []
        let hasPrefix = prefix != nil && prefix != ""
        if (hasPrefix ? 1 : 0) + tags.count + others.count > 1 {
            var all = others
            if hasPrefix { all["Prefix"] = prefix }
            if !tags.isEmpty { all["Tags"] = .list(tags) }
            return ["And": .object(all)]
        }
        if let tag = tags.first { return ["Tag": tag] }
        return others.isEmpty ? ["Prefix": prefix ?? ""] : .object(others)
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

    static func compact(_ members: [(String, Value?)]) -> [String: Value] {
        Dictionary(
            members.compactMap { name, value in value.map { (name, $0) } },
            uniquingKeysWith: { $1 })
    }
}
