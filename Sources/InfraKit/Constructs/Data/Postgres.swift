import AWSEC2
import AWSIAM
import AWSRDS
import InfraDSL

/// A PostgreSQL database, with a standby and read replicas where asked for.
///
/// In subnets that the internet does not reach, encrypted, reached by TLS only, backed up, watched,
/// and protected from deletion. Its password is made and rotated by RDS; nobody writes it down. RDS
/// makes none for a database with read replicas: then Secrets Manager does, and does not rotate it.
/// Creates `AWS::RDS::DBInstance`.
public struct Postgres: Connectable {
    /// A version of PostgreSQL: the major one lets RDS choose the newest minor one.
    public struct Version: Hashable, Sendable, ExpressibleByStringLiteral {
        let text: String
        public init(stringLiteral value: String) { text = value }

        public static let v14: Version = "14"
        public static let v15: Version = "15"
        public static let v16: Version = "16"
        public static let v17: Version = "17"

        var family: String { "postgres" + text.prefix { $0 != "." } }
    }

    public var node: Node
    /// The primary instance.
    public let instance: RDS.DBInstance
    /// Read-only copies in the same region.
    public let replicas: [RDS.DBInstance]
    public let securityGroup: EC2.SecurityGroup
    public let port: Int? = 5432
    /// The password of the main user, for a container's secret variable.
    public let password: StoredSecret
    /// The main user's name and password, kept by Secrets Manager; nil where RDS keeps them.
    public let login: GeneratedSecret?
    /// The main user's name.
    public let user: String
    /// The name of the first database.
    public let databaseName: String
    let parts: PostgresParts
    private let storage: StorageSize?

    /// Makes a database.
    ///
    /// Default: on two machines in two zones; 100 GiB that grow to twice that by themselves;
    /// backups of every moment of the last 30 days; no read replicas; encrypted with AWS's key for
    /// RDS.
    ///
    /// - Parameters:
    ///   - version: a new major version is put in place after a plan says so; it can't be undone.
    ///   - instance: a change restarts the database.
    ///   - replicas: how many read-only copies: `replica-1`, `replica-2` and so on.
    ///   - replicaRegions: other regions in which read-only copies may stand, of this program or of
    ///     another; the password is kept there too.
    ///   - key: a change replaces the database.
    ///   - backupRegion: another region that backups are copied to.
    ///   - backupKey: a key of that region; required there if `key` is given.
    public init(
        _ id: ConstructID, in network: Network, version: Version, instance size: InstanceSize,
        multiAZ: Bool = true, storage: StorageSize = .gibibytes(100), replicas: Int = 0,
        replicaRegions: [Region] = [], key: EncryptionKey? = nil, user: String = "postgres",
        databaseName: String = "app",
        backupRetentionDays: Int = 30, backupRegion: Region? = nil,
        backupKey: EncryptionKey? = nil,
        performanceInsights: Bool = true, parameters: [String: String] = [:],
        deletion: Deletion = .protected, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let parts = PostgresParts(network, version.family, parameters, node)
        let settings = PostgresInstance(
            size: size, key: key, hasInsights: performanceInsights, deletion: deletion,
            storage: storage, parts: parts)
        let login =
            replicas > 0 || !replicaRegions.isEmpty
            ? GeneratedSecret(
                "login", .login(user: user, length: 40), key: key, replicatedTo: replicaRegions
            ).part(of: node) : nil
        instance = settings.primary(
            version: version.text, multiAZ: multiAZ, user: user, login: login,
            databaseName: databaseName, backupRetentionDays: backupRetentionDays,
            backupRegion: backupRegion, backupKey: backupKey
        ).part(of: node).dependsOn(login.map { [$0.secret] } ?? [])
        let source: Input<AnyID<RDS.DBInstance>> = Input(instance.id.expression)
        self.replicas = (0..<max(0, replicas)).map { index in
            settings.replica("replica-\(index + 1)", of: source, inOtherRegion: false)
                .part(of: node)
        }
        password =
            login?.value
            ?? StoredSecret(
                arn: instance.masterUserSecretSecretArn.text, member: "password",
                decrypt: key?.decrypt)
        self.login = login
        securityGroup = parts.securityGroup
        self.parts = parts
        self.storage = storage
        self.user = user
        self.databaseName = databaseName
        self.node = node
    }

    /// Makes a read-only copy of a database in another region, ready to be promoted when that
    /// region fails. It has the user and the password of its source.
    ///
    /// PostgreSQL lets no copy follow a source that allows more. RDS allows by the size of the
    /// machine, so a smaller copy needs `max_connections` and `max_worker_processes` among the
    /// `parameters` of both.
    ///
    /// - Parameters:
    ///   - source: a database that names this region among its `replicaRegions`.
    ///   - sourceRegion: the region of the source.
    ///   - key: a key of this region; required, since the source is encrypted.
    public init(
        _ id: ConstructID, replicaOf source: Postgres, in sourceRegion: Region,
        placedIn network: Network, version: Version, instance size: InstanceSize,
        key: EncryptionKey, multiAZ: Bool = false, performanceInsights: Bool = true,
        parameters: [String: String] = [:], deletion: Deletion = .protected,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            id, replicaOf: source.instance.arn, in: sourceRegion, user: source.user,
            password: source.login.map { StoredSecret(copyOf: $0.name, member: "password") }
                ?? source.password, databaseName: source.databaseName, placedIn: network,
            version: version, instance: size, storage: source.storage, key: key, multiAZ: multiAZ,
            performanceInsights: performanceInsights, parameters: parameters, deletion: deletion,
            fileID: fileID, line: line)
    }

    /// Makes a read-only copy in another region of a database that another environment makes.
    ///
    /// - Parameters:
    ///   - sourceRegion: the region of the source.
    ///   - user: the main user of the source; it has the same password here.
    ///   - storage: what the source was made with: the copy's disk grows to twice that, as the
    ///     source's does. Default: it stays as the source's is when the copy is made.
    ///   - key: a key of this region; required, since the source is encrypted.
    public init(
        _ id: ConstructID, replicaOf source: Input<ARN<RDS.DBInstance>>, in sourceRegion: Region,
        user: String, password: StoredSecret, databaseName: String, placedIn network: Network,
        version: Version, instance size: InstanceSize, storage: StorageSize? = nil,
        key: EncryptionKey, multiAZ: Bool = false,
        performanceInsights: Bool = true, parameters: [String: String] = [:],
        deletion: Deletion = .protected, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let parts = PostgresParts(network, version.family, parameters, node)
        let settings = PostgresInstance(
            size: size, key: key, hasInsights: performanceInsights, deletion: deletion,
            storage: storage, parts: parts)
        instance = settings.replica(
            "instance", of: Input(source.expression), inOtherRegion: true, from: sourceRegion,
            multiAZ: multiAZ
        ).part(of: node)
        replicas = []
        login = nil
        self.password = password
        securityGroup = parts.securityGroup
        self.parts = parts
        self.storage = storage
        self.user = user
        self.databaseName = databaseName
        self.node = node
    }

    public var body: Contents {
        parts.contents
        login
        instance
        replicas
    }

    /// The host name of the primary, known when the database is ready.
    public var endpoint: Output<String> { instance.endpointAddress }
    /// The host names of the read replicas.
    public var readEndpoints: [Output<String>] { replicas.map(\.endpointAddress) }
}
