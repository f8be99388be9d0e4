import InfraGraph

/// Settings of which a bucket has several, each with an identifier and calls of its own.
struct BucketLists: Sendable {
    /// The property.
    let property: String
    /// The words between which the calls' names differ: `Inventory`.
    private let kind: String
    /// Makes AWS's form of one, and the program's of AWS's.
    private let write: @Sendable (inout [String: Value]) -> Void
    private let read: @Sendable (inout [String: Value]) -> Void

    static let all = [
        BucketLists("MetricsConfigurations", "Metrics", conditions, flatten),
        BucketLists("AnalyticsConfigurations", "Analytics", writeAnalysis, readAnalysis),
        BucketLists(
            "IntelligentTieringConfigurations", "IntelligentTiering", conditions, flatten),
        BucketLists("InventoryConfigurations", "Inventory", writeInventory, readInventory),
    ]

    private init(
        _ property: String, _ kind: String,
        _ write: @escaping @Sendable (inout [String: Value]) -> Void,
        _ read: @escaping @Sendable (inout [String: Value]) -> Void
    ) {
        self.property = property
        self.kind = kind
        self.write = write
        self.read = read
    }

    /// The calls that put and delete one.
    var change: ListChange {
        let one: [String: Argument] = ["Bucket": "{id}", "Id": "{=Id}"]
        return ListChange(
            property,
            add: Call(
                "PutBucket\(kind)Configuration",
                one.merging(["\(kind)Configuration": "{=}"]) { $1 }),
            remove: Call("DeleteBucket\(kind)Configuration", one), key: "Id", form: form)
    }

    /// The call that tells all of them.
    var detail: Detail {
        Detail(
            property, for: property, isList: true,
            .each(
                "ListBucket\(kind)Configurations", ["Bucket": "{id}"],
                at: "\(kind)ConfigurationList[]"))
    }

    /// Brings what AWS tells into the program's form and order.
    func read(_ bucket: inout [String: Value], _ said: [String: Value]) {
        guard let told = bucket[property]?.listValue else { return }
        let forms = told.map { element -> Value in
            var members = element.objectValue ?? [:]
            read(&members)
            return .object(members)
        }
        bucket[property] = Value.list(forms).arranged(like: said[property], by: "Id")
    }

    private func form(_ element: Value) -> Value {
        var members = element.objectValue ?? [:]
        write(&members)
        return .object(members.filter { $0.value != .null })
    }

    /// Puts prefix and tags into a filter; a setting for all files has none.
    @Sendable private static func conditions(_ members: inout [String: Value]) {
        let prefix = members.removeValue(forKey: "Prefix")
        let tags = members.removeValue(forKey: "TagFilters")
        let point = members.removeValue(forKey: "AccessPointArn")
        if prefix == nil, tags == nil, point == nil { return }
        members["Filter"] = BucketSettings.filter(
            prefix: prefix, tags: tags, others: BucketSettings.compact([("AccessPointArn", point)]))
    }

    @Sendable private static func flatten(_ members: inout [String: Value]) {
        let filter = members.removeValue(forKey: "Filter")
        let conditions = filter?["And"] ?? filter
        members["Prefix"] = conditions?["Prefix"]
        members["AccessPointArn"] = conditions?["AccessPointArn"]
        members["TagFilters"] = conditions?["Tags"] ?? conditions?["Tag"].map { .list([$0]) }
    }

    @Sendable private static func writeAnalysis(_ members: inout [String: Value]) {
        conditions(&members)
        guard var export = members["StorageClassAnalysis"]?["DataExport"]?.objectValue else {
            return
        }
        export["Destination"] = export["Destination"].map { bucketForm($0, "BucketAccountId") }
        members["StorageClassAnalysis"] = ["DataExport": .object(export)]
    }

    @Sendable private static func readAnalysis(_ members: inout [String: Value]) {
        flatten(&members)
        guard var export = members["StorageClassAnalysis"]?["DataExport"]?.objectValue else {
            return
        }
        export["Destination"] = export["Destination"].map { flatBucket($0, "BucketAccountId") }
        members["StorageClassAnalysis"] = ["DataExport": .object(export)]
    }

    @Sendable private static func writeInventory(_ members: inout [String: Value]) {
        members["IsEnabled"] = members.removeValue(forKey: "Enabled")
        members["Schedule"] = members.removeValue(forKey: "ScheduleFrequency").map {
            ["Frequency": $0]
        }
        members["Filter"] = members.removeValue(forKey: "Prefix").map { ["Prefix": $0] }
        members["Destination"] = members["Destination"].map { bucketForm($0, "AccountId") }
    }

    @Sendable private static func readInventory(_ members: inout [String: Value]) {
        members["Enabled"] = members.removeValue(forKey: "IsEnabled")
        members["ScheduleFrequency"] = members.removeValue(forKey: "Schedule")?["Frequency"]
        members["Prefix"] = members.removeValue(forKey: "Filter")?["Prefix"]
        members["Destination"] = members["Destination"].map { flatBucket($0, "AccountId") }
    }

    /// A destination as AWS has it.
    private static func bucketForm(_ target: Value, _ account: String) -> Value {
        var members = target.objectValue ?? [:]
        members["Bucket"] = members.removeValue(forKey: "BucketArn")
        if let owner = members.removeValue(forKey: "BucketAccountId") { members[account] = owner }
        return ["S3BucketDestination": .object(members)]
    }

    /// A destination as the program has it.
    private static func flatBucket(_ target: Value, _ account: String) -> Value {
        var members = target["S3BucketDestination"]?.objectValue ?? [:]
        members["BucketArn"] = members.removeValue(forKey: "Bucket")
        if let owner = members.removeValue(forKey: account) { members["BucketAccountId"] = owner }
        return .object(members)
    }
}
