/// What one wants to reach, as far as it decides the endpoint.
public struct EndpointQuery: Hashable, Sendable {
    /// The service's folder in botocore: `ec2`, `elbv2`, `logs`.
    public var service: String
    /// The region: `eu-west-1`.
    public var region: String
    /// Says whether the variant for the Federal Information Processing Standard is wanted.
    public var usesFIPS: Bool
    /// Says whether the variant that also speaks IPv6 is wanted.
    public var usesDualStack: Bool
    /// The S3 bucket, for calls that name one.
    public var bucket: String?

    /// Makes a query for the usual variant.
    public init(
        service: String, region: String, usesFIPS: Bool = false, usesDualStack: Bool = false,
        bucket: String? = nil
    ) {
        self.service = service
        self.region = region
        self.usesFIPS = usesFIPS
        self.usesDualStack = usesDualStack
        self.bucket = bucket
    }
}
