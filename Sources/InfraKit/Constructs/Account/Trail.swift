import AWSCloudTrail
import InfraDSL

/// Writes down every call to AWS in an account, where nobody can change it unseen.
///
/// Encrypted, over all regions, with signed digests. Creates `AWS::CloudTrail::Trail`.
public struct Trail: Construct {
    public var node: Node
    /// The trail itself.
    public let trail: CloudTrail.Trail
    /// Where the records are kept.
    public let bucket: Bucket
    /// The key that records are encrypted with.
    public let key: EncryptionKey
    private let ownKey: EncryptionKey?

    /// Makes a trail with a bucket of its own.
    ///
    /// Default: of this account; records go to an archive after 90 days and are deleted after seven
    /// years. Default key: one of its own. A key that is given must let CloudTrail use it.
    ///
    /// - Parameter isForOrganization: also of every account of the organization, of which this
    ///   account must be the first or a delegated one.
    public init(
        _ id: ConstructID, key: EncryptionKey? = nil, isForOrganization: Bool = false,
        lifecycle: [LifecycleRule] = [
            .move(to: .archive, afterDays: 90), .expire(afterDays: 2555),
        ],
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let made = EncryptionKey("key", usableBy: [.cloudTrail]).part(of: node)
        ownKey = key == nil ? made : nil
        let key = key ?? made
        let bucket = Bucket("bucket", key: key, lifecycle: lifecycle, logsFrom: [.cloudTrail])
            .part(of: node)
        // CloudTrail tries out whether it may write, so the bucket's policy comes first.
        trail = CloudTrail.Trail(
            "trail", isLogging: true, s3BucketName: bucket.name, enableLogFileValidation: true,
            includeGlobalServiceEvents: true, isMultiRegionTrail: true,
            isOrganizationTrail: Input(isForOrganization), kmsKeyId: key.anyID
        ).part(of: node).dependsOn(bucket.policy)
        self.bucket = bucket
        self.key = key
        self.node = node
    }

    public var body: Contents {
        ownKey
        bucket
        trail
    }
}
