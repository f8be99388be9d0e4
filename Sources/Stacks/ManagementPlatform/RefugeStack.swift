import InfraKit

extension ManagementPlatform {
    /// What takes copies in another region, so that they outlive the loss of a whole one.
    public struct RefugeStack: Stack {
        public let id: ConstructID = "refuge"
        public let region: Region?
        /// Encrypts the copies; keys belong to one region.
        public let key: EncryptionKey
        /// Copies of documents.
        public let documents: Bucket
        /// Copies of backups.
        public let vault: Backup.BackupVault

        /// Describes the refuge in a region.
        public init(region: Region) {
            self.region = region
            key = EncryptionKey("key", usableBy: [.backup], summary: "Copies of data and backups")
            documents = Bucket("documents", key: key)
            vault = Backup.BackupVault(
                "vault", backupVaultName: "\(Surrounding.name(limit: 50))",
                encryptionKeyArn: key.arn)
        }

        public var body: Contents {
            key
            documents
            vault
            StackOutput(PlatformHandover.documents, documents.name)
            StackOutput(PlatformHandover.documentsARN, documents.arn)
            StackOutput(PlatformHandover.documentsKey, key.arn)
        }
    }
}
