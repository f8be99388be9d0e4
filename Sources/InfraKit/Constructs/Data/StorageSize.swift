/// An amount of stored data.
public struct StorageSize: Hashable, Sendable, Comparable {
    /// The amount in gibibytes, as AWS counts disks.
    public let gibibytes: Int

    /// So many gibibytes.
    public static func gibibytes(_ count: Int) -> StorageSize { StorageSize(gibibytes: count) }

    /// So many tebibytes.
    public static func tebibytes(_ count: Int) -> StorageSize {
        StorageSize(gibibytes: count * 1024)
    }

    public static func < (left: StorageSize, right: StorageSize) -> Bool {
        left.gibibytes < right.gibibytes
    }
}
