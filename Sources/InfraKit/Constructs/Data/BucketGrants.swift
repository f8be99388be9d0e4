import AWSKMS
import AWSS3
import InfraDSL

/// The rights to use a bucket, also one that another environment makes.
public struct BucketGrants: Sendable {
    private let bucket: Input<ARN<S3.Bucket>>
    private let key: Input<ARN<KMS.Key>>?

    /// Names a bucket, and the key that its files are encrypted with if that is not S3's own.
    public init(_ bucket: Input<ARN<S3.Bucket>>, key: Input<ARN<KMS.Key>>? = nil) {
        self.bucket = bucket
        self.key = key
    }

    /// The right to list and read files.
    public var read: Grant {
        let files = Grant(["s3:GetObject", "s3:GetObjectVersion"], on: [files])
        return Grant(["s3:GetBucketLocation", "s3:ListBucket"], on: [bucket.text])
            + with(key.map { EncryptionKey.decrypt($0) }, files)
    }

    /// The right to add, replace and delete files.
    public var write: Grant {
        let actions = ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:PutObject"]
        return with(key.map { EncryptionKey.encryptDecrypt($0) }, Grant(actions, on: [files]))
    }

    /// The rights to read and to write.
    public var readWrite: Grant { read + write }

    private var files: Input<String> { "\(bucket)/*" }

    private func with(_ keyGrant: Grant?, _ grant: Grant) -> Grant {
        keyGrant.map { grant + $0 } ?? grant
    }
}
