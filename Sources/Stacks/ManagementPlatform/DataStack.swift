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
        public let documents: PlatformDocuments
        /// The files of the web application, served by the CDN.
        public let assets: Bucket
        /// Who asked for what: a line for every request.
        public let accessLogs: Bucket

        /// Describes the data of an environment.
        public init(
            _ settings: PlatformSettings, in network: NetworkStack, keys: KeyStack,
            copiesTo refuge: RefugeStack?
        ) {
            database = Self.database(settings, in: network.network, keys: keys, refuge)
            cache = Redis(
                "cache", in: network.network, version: .v7, instance: settings.instance, shards: 1,
                replicasPerShard: settings.cacheNodes - 1, clusterMode: true, key: keys.data)
            documentDatabase = DocumentDatabase(
                "document-database", in: network.network, instance: settings.instance,
                instances: settings.databaseInstances, key: keys.data)
            documents =
                settings.primary.map { PlatformDocuments(copiesOf: $0) }
                ?? PlatformDocuments(key: keys.data, copiesTo: refuge)
            assets = Bucket("assets", isServedByCDN: true)
            accessLogs = Bucket(
                "access-logs", lifecycle: [.expire(afterDays: 365)],
                logsFrom: [.loadBalancers, .delivery])
        }

        public var body: Contents {
            Group {
                database
                documentDatabase
                documents.bucket
            }.tag("backup", "daily")
            cache
            assets
            accessLogs
            StackOutput("database-endpoint", database.endpoint)
            StackOutput("cache-endpoint", cache.endpoint)
            StackOutput("document-database-endpoint", documentDatabase.endpoint)
            StackOutput(PlatformHandover.database, database.instance.arn)
            if let login = database.login {
                StackOutput(PlatformHandover.databaseLogin, login.name)
            }
        }

        /// The database; a copy of the other environment's in one that stands in for it.
        private static func database(
            _ settings: PlatformSettings, in network: Network, keys: KeyStack,
            _ refuge: RefugeStack?
        ) -> Postgres {
            let (user, name, storage) = ("platform", "platform", StorageSize.gibibytes(500))
            if let primary = settings.primary {
                let login = primary.outputs[PlatformHandover.databaseLogin]
                return Postgres(
                    "database", replicaOf: primary.outputs[PlatformHandover.database],
                    in: primary.region, user: user,
                    password: StoredSecret(copyOf: login, member: "password"), databaseName: name,
                    placedIn: network, version: .v15, instance: settings.instance, storage: storage,
                    key: keys.data, multiAZ: settings.isMultiAZ, parameters: Self.parameters)
            }
            return Postgres(
                "database", in: network, version: .v15, instance: settings.instance,
                multiAZ: settings.isMultiAZ, storage: storage,
                replicas: settings.databaseInstances - 1,
                replicaRegions: settings.recoveryRegion.map { [$0] } ?? [], key: keys.data,
                user: user, databaseName: name, backupRegion: refuge?.region,
                backupKey: refuge?.key, performanceInsights: true, parameters: Self.parameters)
        }

        /// The same on machines of every size: a copy that allows less than its source stops
        /// following it, and what RDS allows by itself goes by the machine.
        private static let parameters = ["max_connections": "1800", "max_worker_processes": "16"]
    }
}
