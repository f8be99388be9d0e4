import InfraGraph

/// Size and speed of a database's storage, which AWS wants together where the speed is provisioned.
enum DatabaseStorage {
    /// The properties of which one can't always be changed by itself.
    static let properties: Set<String> = ["AllocatedStorage", "Iops", "StorageThroughput"]

    /// The speed that storage has which nobody gave another one.
    private static let baseline = 3000

    /// What a change of size or speed says of both: the program's values, or those that are there.
    static func changes(
        _ names: [String], _ told: [String: Value], _ said: [String: Value]
    ) -> [String: Value] {
        var changes: [String: Value] = [:]
        changes["ProvisionedIops"] = said["Iops"]
        changes["ProvisionedThroughput"] = said["StorageThroughput"]
        // Another kind of storage has a speed of its own.
        if !names.contains("StorageType"), number(told["Iops"]) ?? 0 > baseline {
            changes["ProvisionedIops"] = said["Iops"] ?? told["Iops"]
            changes["ProvisionedThroughput"] =
                said["StorageThroughput"] ?? told["StorageThroughput"]
        }
        if !changes.isEmpty, !names.contains("AllocatedStorage") {
            let isOwn = said["AllocatedStorage"] != nil && !hasGrown(told, said)
            changes["ProvisionedSize"] = (isOwn ? said : told)["AllocatedStorage"]
        }
        return changes
    }

    /// Keeps the program's size where AWS has given the database more, as it was allowed to: there
    /// is no way back.
    static func keepSize(_ database: inout [String: Value], _ said: [String: Value]) {
        if hasGrown(database, said) { database["AllocatedStorage"] = said["AllocatedStorage"] }
    }

    private static func hasGrown(_ told: [String: Value], _ said: [String: Value]) -> Bool {
        guard said["MaxAllocatedStorage"] != nil, let size = number(told["AllocatedStorage"]),
            let own = number(said["AllocatedStorage"])
        else { return false }
        return size > own
    }

    private static func number(_ value: Value?) -> Int? { value?.scalarText.flatMap(Int.init) }
}
