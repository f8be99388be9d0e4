import AWSIAM
import AWSS3
import InfraDSL

/// The role that S3 copies files with, and what it may do.
struct ReplicationParts {
    let role: IAM.Role
    let permissions: Permissions

    init(
        _ role: IAM.Role, from source: S3.Bucket, _ key: EncryptionKey?, to replica: Bucket,
        _ node: Node
    ) {
        let reading = [
            "s3:GetObjectVersionAcl", "s3:GetObjectVersionForReplication",
            "s3:GetObjectVersionTagging",
        ]
        let writing = ["s3:ReplicateDelete", "s3:ReplicateObject", "s3:ReplicateTags"]
        let policy = PolicyDocument {
            Grant(["s3:GetReplicationConfiguration", "s3:ListBucket"], on: [source.arn.text])
            Grant(reading, on: ["\(source.arn)/*"])
            Grant(writing, on: ["\(replica.arn)/*"])
            if let key { key.decrypt }
            if let key = replica.key { key.encryptDecrypt }
        }
        self.role = role
        permissions = Permissions("replication", of: role, policy).part(of: node)
    }

    @ContentsBuilder var contents: Contents {
        role
        permissions
    }
}
