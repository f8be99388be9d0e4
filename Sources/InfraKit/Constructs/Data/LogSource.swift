import InfraDSL

/// A service of AWS that writes its logs into a bucket, for this account only.
public struct LogSource: Sendable {
    private let principal: Principal
    private let condition: Condition
    private let bucketActions: [String]

    /// Access logs of load balancers. They can't use a key of the author's.
    public static let loadBalancers = LogSource(
        principal: .loadBalancerLogs,
        condition: Condition(
            .arnLike, "aws:SourceArn",
            "arn:aws:elasticloadbalancing:*:\(Surrounding.account):loadbalancer/*"),
        bucketActions: [])
    /// CloudTrail.
    public static let cloudTrail = LogSource(
        principal: .cloudTrail,
        condition: Condition(
            .arnLike, "aws:SourceArn", "arn:aws:cloudtrail:*:\(Surrounding.account):trail/*"),
        bucketActions: ["s3:GetBucketAcl"])
    /// Snapshots and history of AWS Config.
    public static let config = LogSource(
        principal: .config, condition: .fromOwnAccount,
        bucketActions: ["s3:GetBucketAcl", "s3:ListBucket"])
    /// Access logs of other buckets.
    public static let buckets = LogSource(
        principal: .service("logging.s3.amazonaws.com"), condition: .fromOwnAccount,
        bucketActions: [])

    /// Deliveries of CloudWatch Logs, such as a CDN's access log.
    public static let delivery = LogSource(
        principal: .service("delivery.logs.amazonaws.com"), condition: .fromOwnAccount,
        bucketActions: [])

    func statements(bucket: Input<String>, files: Input<String>) -> [PolicyStatement] {
        let write = PolicyStatement(
            .allow, actions: ["s3:PutObject"], resources: [files], principals: [principal],
            conditions: [condition])
        guard !bucketActions.isEmpty else { return [write] }
        let look = PolicyStatement(
            .allow, actions: bucketActions, resources: [bucket], principals: [principal],
            conditions: [condition])
        return [look, write]
    }
}
