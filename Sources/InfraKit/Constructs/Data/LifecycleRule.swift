import AWSS3
import InfraDSL

/// What happens to files of a bucket in time.
public struct LifecycleRule: Sendable {
    /// A cheaper class of storage for files that are seldom read.
    public enum StorageClass: String, Sendable {
        /// For files read less than once a month.
        case infrequentAccess = "STANDARD_IA"
        /// Lets S3 choose by use.
        case intelligentTiering = "INTELLIGENT_TIERING"
        /// An archive that answers at once.
        case instantArchive = "GLACIER_IR"
        /// An archive that answers in minutes to hours.
        case archive = "GLACIER"
        /// An archive that answers within twelve hours.
        case deepArchive = "DEEP_ARCHIVE"
    }

    let rule: S3.Bucket.Rule

    /// Deletes files so many days after they were made.
    public static func expire(afterDays days: Int, prefix: String = "") -> LifecycleRule {
        LifecycleRule(
            rule: .init(
                status: .enabled, expirationInDays: Input(days),
                id: "expire-\(days)\(suffix(prefix))", prefix: Input(prefix)))
    }

    /// Moves files to a cheaper class of storage.
    public static func move(
        to storageClass: StorageClass, afterDays days: Int, prefix: String = ""
    ) -> LifecycleRule {
        LifecycleRule(
            rule: .init(
                status: .enabled, id: "move-\(storageClass.rawValue)-\(days)\(suffix(prefix))",
                prefix: Input(prefix),
                transitions: [
                    .init(
                        storageClass: .init(rawValue: storageClass.rawValue),
                        transitionInDays: Input(days))
                ]))
    }

    /// Deletes versions so many days after a newer one took their place.
    public static func expireOldVersions(
        afterDays days: Int, prefix: String = ""
    ) -> LifecycleRule {
        LifecycleRule(
            rule: .init(
                status: .enabled, id: "expire-old-versions-\(days)\(suffix(prefix))",
                noncurrentVersionExpiration: .init(noncurrentDays: Input(days)),
                prefix: Input(prefix)))
    }

    /// Deletes the parts of uploads that were begun and never finished.
    static func clearUnfinishedUploads(afterDays days: Int) -> LifecycleRule {
        LifecycleRule(
            rule: .init(
                status: .enabled,
                abortIncompleteMultipartUpload: .init(daysAfterInitiation: Input(days)),
                id: "clear-unfinished-uploads", prefix: ""))
    }

    private static func suffix(_ prefix: String) -> String { prefix.isEmpty ? "" : "-" + prefix }
}
