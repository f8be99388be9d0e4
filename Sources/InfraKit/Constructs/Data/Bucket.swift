import AWSS3
import InfraDSL

/// A place for files.
///
/// Closed to the public, encrypted, versioned, and reached over encrypted connections only; parts
/// of uploads that were never finished are cleared after a week.
/// Creates `AWS::S3::Bucket`.
public struct Bucket: Construct {
    public var node: Node
    /// The bucket itself.
    public let bucket: S3.Bucket
    /// The bucket's own policy.
    public let policy: S3.BucketPolicy
    /// Whether old versions of files are kept.
    public let isVersioned: Bool
    /// Whether CloudFront may read it.
    public let isServedByCDN: Bool
    /// The key that files are encrypted with; nil for S3's own.
    public let key: EncryptionKey?
    let replication: ReplicationParts?

    /// Makes a bucket.
    ///
    /// Default: encrypted with S3's own keys, old versions kept for 90 days. Default name: made up
    /// from system, environment and address.
    ///
    /// - Parameters:
    ///   - name: names are unique in all of AWS; a change replaces the bucket.
    ///   - lifecycle: what happens to files in time.
    ///   - replica: a versioned bucket, mostly of another region, that gets a copy of everything
    ///     new.
    ///   - notifications: who hears of new and deleted files.
    ///   - sources: services that write their logs here.
    ///   - isServedByCDN: lets this account's CloudFront distributions read it; a `CDN` needs that.
    public init(
        _ id: ConstructID, name: Input<String>? = nil, key: EncryptionKey? = nil,
        isVersioned: Bool = true, lifecycle: [LifecycleRule] = [.expireOldVersions(afterDays: 90)],
        replicatingTo replica: Bucket? = nil, notifications: [BucketNotification] = [],
        logsFrom sources: [LogSource] = [], isServedByCDN: Bool = false,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let settings = BucketSettings(
            name: name, key: key, isVersioned: isVersioned, lifecycle: lifecycle, replica: replica,
            notifications: notifications, sources: sources, isServedByCDN: isServedByCDN,
            isPublic: false)
        self.init(settings, Node(id, Self.self, fileID, line))
    }

    /// Makes a bucket whose files everyone can read, such as open data or a site without a CDN.
    ///
    /// - Parameter reason: why, for those who read the program.
    public static func publicBucket(
        _ id: ConstructID, reason: String, name: Input<String>? = nil, isVersioned: Bool = true,
        lifecycle: [LifecycleRule] = [.expireOldVersions(afterDays: 90)],
        fileID: StaticString = #fileID, line: UInt = #line
    ) -> Bucket {
        // Anonymous readers can't use a key, so there is none to choose.
        let settings = BucketSettings(
            name: name, key: nil, isVersioned: isVersioned, lifecycle: lifecycle, replica: nil,
            notifications: [], sources: [], isServedByCDN: false, isPublic: true)
        return Bucket(settings, Node(id, Self.self, fileID, line))
            .allow("public-bucket", reason: reason)
    }

    private init(_ settings: BucketSettings, _ node: Node) {
        var node = node
        for problem in settings.problems(of: node.id) { node.report(problem) }
        let role = settings.replicationRole?.part(of: node)
        let bucket = settings.bucket(replicatingAs: role)
            .part(of: node)
            .dependsOn(settings.notifications.compactMap(\.target))
        policy = S3.BucketPolicy(
            "policy", bucket: bucket.id, policyDocument: settings.policy(of: bucket).document
        ).part(of: node)
        replication = role.flatMap { role in
            settings.replica.map {
                ReplicationParts(role, from: bucket, settings.key, to: $0, node)
            }
        }
        self.bucket = bucket
        isVersioned = settings.isVersioned
        isServedByCDN = settings.isServedByCDN
        key = settings.key
        self.node = node
    }

    public var body: Contents {
        bucket
        policy
        if let replication { replication.contents }
    }

    /// The bucket's name.
    public var name: Output<ID<S3.Bucket>> { bucket.id }
    /// The bucket's ARN.
    public var arn: Output<ARN<S3.Bucket>> { bucket.arn }

    /// The right to list and read files.
    public var read: Grant { grants.read }
    /// The right to add, replace and delete files.
    public var write: Grant { grants.write }
    /// The rights to read and to write.
    public var readWrite: Grant { grants.readWrite }

    private var grants: BucketGrants { BucketGrants(arn, key: key?.arn) }
}
