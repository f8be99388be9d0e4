import InfraKit

/// What several services of the platform have in common.
struct SharedParts {
    private let settings: PlatformSettings
    private let data: ManagementPlatform.DataStack
    private let secrets: ManagementPlatform.SecretStack
    private let metrics: ManagementPlatform.MetricsStack

    init(
        _ settings: PlatformSettings, _ data: ManagementPlatform.DataStack,
        _ secrets: ManagementPlatform.SecretStack, _ metrics: ManagementPlatform.MetricsStack
    ) {
        self.settings = settings
        self.data = data
        self.secrets = secrets
        self.metrics = metrics
    }

    /// Traces to X-Ray, metrics to Prometheus every 15 seconds.
    func observation(metricsPort port: Int) -> [Sidecar] {
        [
            .tracing, .metrics(fromPort: port, to: metrics.prometheus, intervalSeconds: 15),
        ]
    }

    /// Databases, cache and documents: where they are, how to get in, and the way there.
    @ServiceBuilder var stores: [ServicePart] {
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
        Allow(data.documents.readWrite)
        SecretVariable("TOKEN_KEY", secrets.tokenKey.value)
    }
}
