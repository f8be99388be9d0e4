import InfraKit

extension ManagementPlatform {
    /// The services on Fargate, their images, and the load balancer before them.
    public struct ComputeStack: Stack {
        public let id: ConstructID = "compute"
        /// Where the services run, and find each other under `platform.internal`.
        public let cluster: ECSCluster
        /// Takes what visitors and the CDN ask for.
        public let loadBalancer: ApplicationLoadBalancer
        /// The pages that people see.
        public let web: FargateService
        /// What pages and other programs call.
        public let api: FargateService
        /// What takes longer than anybody would wait.
        public let worker: FargateService
        private let repositories: [ContainerRepository]
        private let firewall: WebFirewall

        /// Every service, for what is the same of all.
        public var services: [FargateService] { [web, api, worker] }

        /// Describes the services of an environment.
        public init(
            _ settings: PlatformSettings, in network: NetworkStack, domain: DomainStack,
            data: DataStack, secrets: SecretStack, metrics: MetricsStack
        ) {
            let network = network.network
            let cluster = ECSCluster("cluster", in: network, domain: "platform.internal")
            let firewall = WebFirewall(
                "firewall", for: .regional,
                rules: FirewallRule.rateLimits(behindCDNPerFiveMinutes: 2000)
                    + [.ipReputation, .common, .knownBadInputs, .sqlInjection])
            let balancer = ApplicationLoadBalancer(
                "load-balancer", in: network, openTo: .world(reason: "Visitors come from anywhere"),
                listening: .https(domain.certificate.certificate),
                accessLogs: data.accessLogs, firewall: firewall)
            let services = PlatformServices(
                settings: settings, network: network, cluster: cluster, loadBalancer: balancer,
                data: data, secrets: secrets, prometheus: metrics.prometheus)
            let (webImages, apiImages, workerImages) = (
                ContainerRepository("web-images"), ContainerRepository("api-images"),
                ContainerRepository("worker-images")
            )
            api = services.api(apiImages)
            web = services.web(webImages, calling: api)
            worker = services.worker(workerImages)
            self.cluster = cluster
            self.firewall = firewall
            loadBalancer = balancer
            repositories = [webImages, apiImages, workerImages]
        }

        public var body: Contents {
            repositories
            cluster
            firewall
            loadBalancer
            web
            api
            worker
            StackOutput("load-balancer", loadBalancer.dnsName)
            StackOutput("cluster", cluster.cluster.arn)
        }
    }
}
