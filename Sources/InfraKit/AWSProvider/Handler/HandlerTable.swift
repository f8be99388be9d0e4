/// The handlers by type.
struct HandlerTable: Sendable {
    let handlers: [String: ResourceHandler]

    init(_ handlers: [ResourceHandler]) {
        self.handlers = Dictionary(handlers.map { ($0.type, $0) }, uniquingKeysWith: { $1 })
    }

    /// What programs are offered: all whose contract specimens have passed on an emulator.
    static let standard = HandlerTable(all.filter { !unproven.contains($0.type) })

    /// Types that are not offered yet: their handlers have run nowhere, or failed a step of the
    /// contract. A program with one of them is told so before anything is called. Take a type off
    /// the list together with a specimen that passes.
    static let unproven: Set<String> = [
        "AWS::ApplicationAutoScaling::ScalableTarget",
        "AWS::ApplicationAutoScaling::ScalingPolicy", "AWS::Backup::BackupPlan",
        "AWS::Backup::BackupSelection", "AWS::Budgets::Budget", "AWS::CloudFront::CachePolicy",
        "AWS::CloudFront::Distribution", "AWS::CloudFront::Function",
        "AWS::CloudFront::ResponseHeadersPolicy", "AWS::CloudTrail::Trail",
        "AWS::CloudWatch::CompositeAlarm", "AWS::Config::ConfigRule",
        "AWS::Config::DeliveryChannel", "AWS::DocDB::DBCluster",
        "AWS::DocDB::DBClusterParameterGroup", "AWS::DocDB::DBInstance",
        "AWS::DocDB::DBSubnetGroup", "AWS::ECS::Service", "AWS::ElastiCache::ParameterGroup",
        "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::SubnetGroup",
        "AWS::ElastiCache::User", "AWS::ElastiCache::UserGroup", "AWS::Grafana::Workspace",
        "AWS::IAM::ServiceLinkedRole", "AWS::Logs::MetricFilter", "AWS::RDS::DBInstance",
        "AWS::RDS::DBSubnetGroup", "AWS::S3::Bucket", "AWS::S3::BucketPolicy",
        "AWS::SecretsManager::RotationSchedule", "AWS::WAFv2::WebACLAssociation",
        "AWS::XRay::Group", "AWS::XRay::SamplingRule",
    ]

    /// All of them; a service's are in the file of its name.
    static let all =
        [
            APSHandlers.all,
            ApplicationAutoScalingHandlers.all,
            BackupHandlers.all,
            BudgetsHandlers.all,
            CloudTrailHandlers.all,
            CloudWatchHandlers.all,
            ConfigHandlers.all,
            DocDBHandlers.all,
            CertificateManagerHandlers.all,
            CloudFrontHandlers.all,
            EC2Handlers.all,
            ECRHandlers.all,
            ECSHandlers.all,
            ElastiCacheHandlers.all,
            ElasticLoadBalancingV2Handlers.all,
            EventsHandlers.all,
            GrafanaHandlers.all,
            GuardDutyHandlers.all,
            IAMHandlers.all,
            KMSHandlers.all,
            LambdaHandlers.all,
            LogsFilterHandlers.all,
            LogsHandlers.all,
            NetworkHandlers.all,
            OrganizationsHandlers.all,
            PolicyHandlers.all,
            RDSHandlers.all,
            SNSHandlers.all,
            SNSSubscriptionHandlers.all,
            SQSHandlers.all,
            SQSPolicyHandlers.all,
            SSMHandlers.all,
            STSHandlers.all,
            SecretsManagerHandlers.all,
            Route53Handlers.all,
            S3Handlers.all,
            ServiceDiscoveryHandlers.all,
            ShieldHandlers.all,
            WAFv2Handlers.all,
            XRayHandlers.all,
        ].flatMap { $0 }
}
