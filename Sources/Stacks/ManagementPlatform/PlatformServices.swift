import InfraKit

/// The services of the platform: what each is, and what several have in common.
struct PlatformServices {
    let settings: PlatformSettings
    let network: Network
    let cluster: ECSCluster
    let loadBalancer: ApplicationLoadBalancer
    let data: ManagementPlatform.DataStack
    let secrets: ManagementPlatform.SecretStack
    let prometheus: APS.Workspace

    /// The pages that people see.
    func web(_ images: ContainerRepository, calling api: FargateService) -> FargateService {
        FargateService(
            "web", in: network, cluster: cluster, image: images.image(settings.release), port: 3000,
            tasks: settings.tasks.lowerBound, deployment: .blueGreen(bakeMinutes: 10)
        ) {
            observation(of: "web", metricsPort: 3000)
            Variable("API_URL", "http://api.platform.internal:8080")
            SecretVariable("SESSION_KEY", secrets.sessionKey.value)
            Connection(to: api)
            Exposure(on: loadBalancer, priority: 100, health: "/health")
            DiscoveryName("web")
            AutoScaling(settings.tasks, targetCPU: 60)
        }
    }

    /// What pages and other programs call.
    func api(_ images: ContainerRepository) -> FargateService {
        FargateService(
            "api", in: network, cluster: cluster, image: images.image(settings.release), cpu: 1024,
            memory: 2048, port: 8080, tasks: settings.tasks.lowerBound,
            deployment: .blueGreen(bakeMinutes: 10)
        ) {
            observation(of: "api", metricsPort: 8080)
            stores
            Exposure(on: loadBalancer, path: "/api/*", priority: 10, health: "/api/health")
            DiscoveryName("api")
            AutoScaling(settings.tasks, targetCPU: 60, targetMemory: 75)
        }
    }

    /// What takes longer than anybody would wait.
    func worker(_ images: ContainerRepository) -> FargateService {
        FargateService(
            "worker", in: network, cluster: cluster, image: images.image(settings.release),
            cpu: 1024, memory: 4096, tasks: settings.tasks.lowerBound
        ) {
            observation(of: "worker", metricsPort: 9090)
            stores
            DiscoveryName("worker")
            AutoScaling(settings.tasks, targetCPU: 70)
        }
    }

    /// Traces to X-Ray, metrics to Prometheus every 15 seconds.
    private func observation(of name: String, metricsPort port: Int) -> [Sidecar] {
        [.tracing, .metrics(fromPort: port, job: name, to: prometheus, intervalSeconds: 15)]
    }

    /// Databases, cache and documents: where they are, how to get in, and the way there.
    @ServiceBuilder private var stores: [ServicePart] {
        Variable("DATABASE_HOST", data.database.endpoint)
        Variable("DATABASE_NAME", data.database.databaseName)
        Variable("DATABASE_USER", data.database.user)
        SecretVariable("DATABASE_PASSWORD", data.database.password)
        Connection(to: data.database)

        Variable("CACHE_HOST", data.cache.endpoint)
        data.cache.token.map { SecretVariable("CACHE_TOKEN", $0) }
        Connection(to: data.cache)

        Variable("DOCUMENT_DATABASE_HOST", data.documentDatabase.endpoint)
        Variable("DOCUMENT_DATABASE_USER", data.documentDatabase.user)
        SecretVariable("DOCUMENT_DATABASE_PASSWORD", data.documentDatabase.password)
        Connection(to: data.documentDatabase)

        Variable("DOCUMENTS_BUCKET", data.documents.name)
        Allow(data.documents.access)
        SecretVariable("TOKEN_KEY", secrets.tokenKey.value)
    }
}
