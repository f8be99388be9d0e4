import AWSDocDB
import AWSEC2
import InfraDSL

/// A DocumentDB cluster: a document database that speaks MongoDB's protocol.
///
/// In subnets that the internet does not reach, encrypted, reached by TLS only, audited, backed up,
/// and protected from deletion. Its password is made by Secrets Manager; nobody writes it down.
/// Creates `AWS::DocDB::DBCluster`.
public struct DocumentDatabase: Connectable {
    /// A version of DocumentDB.
    public struct Version: Hashable, Sendable, ExpressibleByStringLiteral {
        let text: String
        public init(stringLiteral value: String) { text = value }

        public static let v4: Version = "4.0.0"
        public static let v5: Version = "5.0.0"

        var family: String { "docdb" + text.split(separator: ".").prefix(2).joined(separator: ".") }
    }

    public var node: Node
    /// The cluster.
    public let cluster: DocDB.DBCluster
    /// The machines: one writes, the others read and stand by.
    public let instances: [DocDB.DBInstance]
    /// The main user's name and password.
    public let login: GeneratedSecret
    public let securityGroup: EC2.SecurityGroup
    public let port: Int? = 27017
    /// The main user's name.
    public let user: String
    let parts: DocumentDatabaseParts

    /// Makes a cluster.
    ///
    /// Default: two machines in two zones, backups of every moment of the last 30 days, encrypted
    /// with AWS's key for RDS.
    ///
    /// - Parameters:
    ///   - instances: how many machines: `instance-1`, `instance-2` and so on.
    ///   - key: a change replaces the cluster.
    public init(
        _ id: ConstructID, in network: Network, version: Version = .v5, instance size: InstanceSize,
        instances count: Int = 2, key: EncryptionKey? = nil, user: String = "docdbadmin",
        backupRetentionDays: Int = 30, deletion: Deletion = .protected,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let parts = DocumentDatabaseParts(network, version.family, node)
        let login = GeneratedSecret("login", .login(user: user, length: 40), key: key)
            .part(of: node)
        let cluster = DocDB.DBCluster(
            "cluster",
            backupRetentionPeriod: Input(backupRetentionDays),
            copyTagsToSnapshot: true,
            dbClusterParameterGroupName: parts.parameterGroup.id,
            dbSubnetGroupName: parts.subnetGroup.id,
            deletionProtection: Input(deletion.isProtected),
            enableCloudwatchLogsExports: ["audit", "profiler"],
            engineVersion: .init(rawValue: version.text),
            kmsKeyId: key?.anyID,
            masterUsername: Input(user),
            masterUserPassword: login.atDeploy,
            port: 27017,
            storageEncrypted: true,
            vpcSecurityGroupIds: [parts.securityGroup.groupId]
        ).part(of: node).dependsOn(login.secret)
        instances = (0..<max(1, count)).map { index in
            DocDB.DBInstance(
                "instance-\(index + 1)", dbClusterIdentifier: cluster.id,
                dbInstanceClass: "db.\(size.name)", autoMinorVersionUpgrade: true
            ).part(of: node)
        }
        self.cluster = cluster
        self.login = login
        self.parts = parts
        self.user = user
        securityGroup = parts.securityGroup
        self.node = node
    }

    public var body: Contents {
        parts.contents
        login
        cluster
        instances
    }

    /// The host name for writing, known when the cluster is ready.
    public var endpoint: Output<String> { cluster.endpoint }
    /// The host name for reading, spread over the machines.
    public var readEndpoint: Output<String> { cluster.readEndpoint }
    /// The password of the main user, for a container's secret variable.
    public var password: StoredSecret { login.value }

    /// Processor use over all machines in percent.
    public var cpuUtilization: Metric { metric("CPUUtilization") }
    /// Open connections.
    public var databaseConnections: Metric { metric("DatabaseConnections").by(.maximum) }
    /// Free memory in bytes, at its least.
    public var freeableMemory: Metric { metric("FreeableMemory").by(.minimum) }

    private func metric(_ name: String) -> Metric {
        Metric("AWS/DocDB", name, dimensions: ["DBClusterIdentifier": cluster.id.text])
    }
}
