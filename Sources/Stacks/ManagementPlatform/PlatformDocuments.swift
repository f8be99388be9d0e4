import InfraKit

/// Where the files of customers are: a bucket of this environment, or the copies of another one's.
public struct PlatformDocuments: Sendable {
    /// The bucket, where this environment makes it.
    public let bucket: Bucket?
    /// The bucket's name, for the services.
    public let name: Input<ID<S3.Bucket>>
    /// The rights that the services need.
    public let access: Grant

    /// Files of this environment, copied to the refuge if there is one.
    init(key: EncryptionKey, copiesTo refuge: ManagementPlatform.RefugeStack?) {
        let bucket = Bucket(
            "documents", key: key,
            lifecycle: [
                .move(to: .intelligentTiering, afterDays: 30), .expireOldVersions(afterDays: 365),
            ],
            replicatingTo: refuge?.documents)
        self.bucket = bucket
        name = bucket.name
        access = bucket.readWrite
    }

    /// The copies that another environment keeps of its files in this one's region: whoever stands
    /// in for it goes on with them.
    init(copiesOf primary: PrimaryPlatform) {
        bucket = nil
        name = primary.outputs[PlatformHandover.documents]
        access =
            BucketGrants(
                primary.outputs[PlatformHandover.documentsARN],
                key: primary.outputs[PlatformHandover.documentsKey]
            ).readWrite
    }
}
