/// The handlers by type.
struct HandlerTable: Sendable {
    let handlers: [String: ResourceHandler]

    init(_ handlers: [ResourceHandler]) {
        self.handlers = Dictionary(handlers.map { ($0.type, $0) }, uniquingKeysWith: { $1 })
    }

    /// What programs are offered: types whose contract specimens pass.
    static let standard = HandlerTable(all)

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
            LogsDeliveryHandlers.all,
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
