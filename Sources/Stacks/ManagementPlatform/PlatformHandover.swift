import InfraKit

/// What production hands to the environment that stands in for it in another region.
public enum PlatformHandover {
    /// The zone that both answer in.
    public static let zone = OutputKey<ID<Route53.HostedZone>>("domain", "zone")
    /// The database that the other one keeps a copy of.
    public static let database = OutputKey<ARN<RDS.DBInstance>>("data", "database")
    /// The secret with the database's password; it has a copy in the other region.
    public static let databaseLogin = OutputKey<Name<SecretsManager.Secret>>(
        "data", "database-login")
    /// The bucket in the other region that gets a copy of every file.
    public static let documents = OutputKey<ID<S3.Bucket>>("refuge", "documents")
    /// The ARN of that bucket.
    public static let documentsARN = OutputKey<ARN<S3.Bucket>>("refuge", "documents-arn")
    /// The key that the copies are encrypted with.
    public static let documentsKey = OutputKey<ARN<KMS.Key>>("refuge", "documents-key")
}
