import InfraKit

extension ManagementPlatform {
    /// Everything that must not be lost: databases, cache, documents. Tagged for the daily backup.
    public struct DataStack: Stack {
        public let id: ConstructID = "data"
        /// Accounts, subscriptions and all that hangs together.
        public let database: Postgres
        /// Sessions, and what is asked for often.
        public let cache: Redis
        /// Configurations and reports of customers.
        public let documentDatabase: DocumentDatabase
        /// Files of customers.
        public let documents: Bucket
        /// The files of the web application, served by the CDN.
        public let assets: Bucket
        /// Who asked for what: a line for every request.
        public let accessLogs: Bucket

        /// Describes the data of an environment.
        public init(
            _ settings: PlatformSettings, in network: NetworkStack, keys: KeyStack,
            copiesTo refuge: RefugeStack?
        ) {
            database = Postgres(
                "database", in: network.network, version: .v15, instance: settings.instance,
                multiAZ: settings.isMultiAZ, storage: .gibibytes(500),
                replicas: settings.databaseInstances - 1, key: keys.data, user: "platform",
                databaseName: "platform", backupRegion: refuge?.region, backupKey: refuge?.key,
                performanceInsights: true)
            cache = Redis(
                "cache", in: network.network, version: .v7, instance: settings.instance, shards: 1,
                replicasPerShard: settings.cacheNodes - 1, clusterMode: true, key: keys.data)
            documentDatabase = DocumentDatabase(
                "document-database", in: network.network, instance: settings.instance,
                instances: settings.databaseInstances, key: keys.data)
            documents = Bucket(
                "documents", key: keys.data,
                lifecycle: [
                    .move(to: .intelligentTiering, afterDays: 30),
                    .expireOldVersions(afterDays: 365),
                ],
                replicatingTo: refuge?.documents)
            assets = Bucket("assets", isServedByCDN: true)
            accessLogs = Bucket(
                "access-logs", lifecycle: [.expire(afterDays: 365)],
                logsFrom: [.loadBalancers, .delivery])
        }

        public var body: Contents {
            Group {
                database
                documentDatabase
                documents
            }.tag("backup", "daily")
            cache
            assets
            accessLogs
            StackOutput("database-endpoint", database.endpoint)
            StackOutput("cache-endpoint", cache.endpoint)
            StackOutput("document-database-endpoint", documentDatabase.endpoint)
        }
    }
}
