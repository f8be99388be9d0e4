import AWSIAM
import AWSS3
import InfraDSL
import InfraGraph

/// What a bucket was asked to be, and the resources that follow from it.
struct BucketSettings {
    let name: Input<String>?
    let key: EncryptionKey?
    let isVersioned: Bool
    let lifecycle: [LifecycleRule]
    let replica: Bucket?
    let notifications: [BucketNotification]
    let sources: [LogSource]
    let isServedByCDN: Bool
    let isPublic: Bool

    func problems(of id: String) -> [Diagnostic] {
        guard let replica, !(isVersioned && replica.isVersioned) else { return [] }
        return [.replicationWithoutVersions(isVersioned ? replica.node.id : id)]
    }

    /// Its trust has no condition: AWS promises none that S3 would meet when it copies files.
    var replicationRole: IAM.Role? {
        guard replica != nil else { return nil }
        return IAM.Role(
            "replication-role", assumeRolePolicyDocument: PolicyDocument.trust([.s3]).document)
    }

    func bucket(replicatingAs role: IAM.Role?) -> S3.Bucket {
        let unfinished = LifecycleRule.clearUnfinishedUploads(afterDays: 7)
        let isClosed = Input(!isPublic)
        return S3.Bucket(
            "bucket",
            bucketEncryption: encryption,
            bucketName: name.map { Input($0.expression) },
            lifecycleConfiguration: .init(rules: ([unfinished] + lifecycle).map(\.rule)),
            notificationConfiguration: BucketNotification.configuration(of: notifications),
            ownershipControls: .init(rules: [.init(objectOwnership: .bucketOwnerEnforced)]),
            publicAccessBlockConfiguration: .init(
                blockPublicAcls: true, blockPublicPolicy: isClosed, ignorePublicAcls: true,
                restrictPublicBuckets: isClosed),
            replicationConfiguration: replicationConfiguration(role),
            versioningConfiguration: isVersioned ? .init(status: .enabled) : nil
        )
    }

    private var encryption: S3.Bucket.BucketEncryption {
        guard let key else {
            return .init(serverSideEncryptionConfiguration: [
                .init(serverSideEncryptionByDefault: .init(sseAlgorithm: .aes256))
            ])
        }
        return .init(serverSideEncryptionConfiguration: [
            .init(
                bucketKeyEnabled: true,
                serverSideEncryptionByDefault: .init(
                    sseAlgorithm: .awsKms, kmsMasterKeyID: key.anyID))
        ])
    }

    private func replicationConfiguration(
        _ role: IAM.Role?
    ) -> S3.Bucket.ReplicationConfiguration? {
        guard let role, let replica else { return nil }
        let destination = S3.Bucket.ReplicationDestination(
            bucket: replica.arn,
            encryptionConfiguration: replica.key.map { .init(replicaKmsKeyID: $0.anyID) })
        let criteria = S3.Bucket.SourceSelectionCriteria(
            sseKmsEncryptedObjects: .init(status: .enabled))
        let rule = S3.Bucket.ReplicationRule(
            destination: destination, status: .enabled,
            deleteMarkerReplication: .init(status: .enabled), filter: .init(prefix: ""),
            id: "everything", priority: 1,
            sourceSelectionCriteria: replica.key == nil ? nil : criteria)
        return .init(role: role.arn, rules: [rule])
    }

    func policy(of bucket: S3.Bucket) -> PolicyDocument {
        let (own, files): (Input<String>, Input<String>) = (bucket.arn.text, "\(bucket.arn)/*")
        return PolicyDocument {
            PolicyStatement.refusingPlainConnections(["s3:*"], on: [own, files])
            for source in sources { source.statements(bucket: own, files: files) }
            if isServedByCDN {
                PolicyStatement(
                    .allow, actions: ["s3:GetObject"], resources: [files],
                    principals: [.cloudFront],
                    conditions: [
                        Condition(
                            .arnLike, "aws:SourceArn",
                            "arn:aws:cloudfront::\(Surrounding.account):distribution/*")
                    ], name: "CDN")
            }
            if isPublic {
                PolicyStatement(
                    .allow, actions: ["s3:GetObject"], resources: [files],
                    principals: [.everyone(reason: "the bucket is public on purpose")],
                    name: "Public")
            }
        }
    }
}

extension Diagnostic {
    static func replicationWithoutVersions(_ bucket: String) -> Diagnostic {
        Diagnostic(
            code: "replication-without-versions", "replication needs versioned buckets",
            detail: "S3 copies versions of files, but \"\(bucket)\" keeps none.",
            fix: "make both buckets versioned")
    }
}
