import InfraDSL

/// Services that constructs let in by name.
extension Principal {
    /// CloudWatch's alarms.
    public static var cloudWatch: Principal { .service("cloudwatch.amazonaws.com") }
    /// EventBridge.
    public static var eventBridge: Principal { .service("events.amazonaws.com") }
    /// CloudWatch Logs, in the region of what the policy belongs to.
    public static var logs: Principal { .service("logs.\(Surrounding.region).amazonaws.com") }
    /// CloudTrail.
    public static var cloudTrail: Principal { .service("cloudtrail.amazonaws.com") }
    /// CloudFront.
    public static var cloudFront: Principal { .service("cloudfront.amazonaws.com") }
    /// S3.
    public static var s3: Principal { .service("s3.amazonaws.com") }
    /// SNS.
    public static var sns: Principal { .service("sns.amazonaws.com") }
    /// AWS Backup.
    public static var backup: Principal { .service("backup.amazonaws.com") }
    /// AWS Config.
    public static var config: Principal { .service("config.amazonaws.com") }
    /// AWS Budgets.
    public static var budgets: Principal { .service("budgets.amazonaws.com") }
    /// Alerts of Amazon Managed Prometheus.
    public static var prometheus: Principal { .service("aps.amazonaws.com") }
    /// Delivery of a load balancer's access logs.
    public static var loadBalancerLogs: Principal {
        .service("logdelivery.elasticloadbalancing.amazonaws.com")
    }
    /// Everyone in the account of what the policy belongs to whom that account's own policies let.
    public static var ownAccount: Principal { .arn("arn:aws:iam::\(Surrounding.account):root") }
}

extension Condition {
    /// The request comes from the account of what the policy belongs to.
    static var fromOwnAccount: Condition {
        Condition(.stringEquals, "aws:SourceAccount", "\(Surrounding.account)")
    }
}

extension PolicyStatement {
    /// Refuses every request over an unencrypted connection.
    static func refusingPlainConnections(
        _ actions: [String], on resources: [Input<String>]
    ) -> PolicyStatement {
        PolicyStatement(
            .deny, actions: actions, resources: resources,
            principals: [.everyone(reason: "a refusal concerns everyone")],
            conditions: [Condition(.bool, "aws:SecureTransport", "false")],
            name: "RefusePlainConnections")
    }
}
