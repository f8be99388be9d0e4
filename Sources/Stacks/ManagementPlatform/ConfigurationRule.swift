import InfraKit

/// A rule of AWS that AWS Config checks all resources against.
struct ConfigurationRule {
    private let id: ConstructID
    private let identifier: String

    /// The rules of the platform.
    static let all = [
        ConfigurationRule(id: "trail-is-on", identifier: "CLOUD_TRAIL_ENABLED"),
        ConfigurationRule(id: "detector-is-on", identifier: "GUARDDUTY_ENABLED_CENTRALIZED"),
        ConfigurationRule(id: "databases-encrypted", identifier: "RDS_STORAGE_ENCRYPTED"),
        ConfigurationRule(id: "databases-private", identifier: "RDS_INSTANCE_PUBLIC_ACCESS_CHECK"),
        ConfigurationRule(id: "databases-backed-up", identifier: "DB_INSTANCE_BACKUP_ENABLED"),
        ConfigurationRule(id: "databases-multi-az", identifier: "RDS_MULTI_AZ_SUPPORT"),
        ConfigurationRule(
            id: "buckets-not-readable", identifier: "S3_BUCKET_PUBLIC_READ_PROHIBITED"),
        ConfigurationRule(id: "buckets-use-tls", identifier: "S3_BUCKET_SSL_REQUESTS_ONLY"),
        ConfigurationRule(id: "buckets-versioned", identifier: "S3_BUCKET_VERSIONING_ENABLED"),
        ConfigurationRule(id: "keys-rotate", identifier: "CMK_BACKING_KEY_ROTATION_ENABLED"),
        ConfigurationRule(
            id: "secrets-rotate", identifier: "SECRETSMANAGER_ROTATION_ENABLED_CHECK"),
        ConfigurationRule(id: "people-use-mfa", identifier: "IAM_USER_MFA_ENABLED"),
        ConfigurationRule(id: "root-uses-mfa", identifier: "ROOT_ACCOUNT_MFA_ENABLED"),
        ConfigurationRule(id: "flow-logs-are-on", identifier: "VPC_FLOW_LOGS_ENABLED"),
        ConfigurationRule(id: "load-balancers-use-waf", identifier: "ALB_WAF_ENABLED"),
    ]

    var rule: Config.ConfigRule {
        Config.ConfigRule(id, source: .init(owner: "AWS", sourceIdentifier: "\(identifier)"))
    }
}
