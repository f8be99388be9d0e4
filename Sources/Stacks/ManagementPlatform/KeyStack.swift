import InfraKit

extension ManagementPlatform {
    /// The keys that the platform encrypts with, one for each kind of thing; all rotate every year.
    public struct KeyStack: Stack {
        public let id: ConstructID = "keys"
        /// Databases, cache and documents.
        public let data: EncryptionKey
        /// Passwords, tokens and other secrets.
        public let secrets: EncryptionKey
        /// Backups, apart from what they are backups of.
        public let backups: EncryptionKey
        /// Metrics and records of who did what.
        public let records: EncryptionKey

        /// Describes the keys.
        public init() {
            data = EncryptionKey("data", summary: "Databases, cache and documents")
            secrets = EncryptionKey("secrets", summary: "Passwords and tokens")
            backups = EncryptionKey("backups", usableBy: [.backup], summary: "Backups")
            records = EncryptionKey(
                "records", usableBy: [.cloudTrail, .config, .logs], summary: "Records and metrics")
        }

        public var body: Contents {
            data
            secrets
            backups
            records
        }
    }
}
