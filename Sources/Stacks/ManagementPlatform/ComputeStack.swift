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
            let firewall = WebFirewall("firewall", for: .regional)
            let balancer = ApplicationLoadBalancer(
                "load-balancer", in: network, openTo: .world(reason: "Visitors come from anywhere"),
                listening: .https(domain.certificate.certificate),
                accessLogs: data.accessLogs, firewall: firewall)
            let shared = SharedParts(settings, data, secrets, metrics)
            let (webImages, apiImages, workerImages) = (
                ContainerRepository("web-images"), ContainerRepository("api-images"),
                ContainerRepository("worker-images")
            )
            let api = FargateService(
                "api", in: network, cluster: cluster, image: apiImages.image(settings.release),
                cpu: 1024, memory: 2048, port: 8080, tasks: settings.tasks.lowerBound,
                deployment: .blueGreen(bakeMinutes: 10)
            ) {
                shared.observation(metricsPort: 8080)
                shared.stores
                Exposure(on: balancer, path: "/api/*", priority: 10, health: "/api/health")
                DiscoveryName("api")
                AutoScaling(settings.tasks, targetCPU: 60, targetMemory: 75)
            }
            web = FargateService(
                "web", in: network, cluster: cluster, image: webImages.image(settings.release),
                port: 3000, tasks: settings.tasks.lowerBound,
                deployment: .blueGreen(bakeMinutes: 10)
            ) {
                shared.observation(metricsPort: 3000)
                Variable("API_URL", "http://api.platform.internal:8080")
                SecretVariable("SESSION_KEY", secrets.sessionKey.value)
                Connection(to: api)
                Exposure(on: balancer, priority: 100, health: "/health")
                DiscoveryName("web")
                AutoScaling(settings.tasks, targetCPU: 60)
            }
            worker = FargateService(
                "worker", in: network, cluster: cluster,
                image: workerImages.image(settings.release), cpu: 1024, memory: 4096,
                tasks: settings.tasks.lowerBound
            ) {
                shared.observation(metricsPort: 9090)
                shared.stores
                DiscoveryName("worker")
                AutoScaling(settings.tasks, targetCPU: 70)
            }
            self.api = api
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
