import InfraGraph
import InfraKit
import Testing

struct PostgresTests {
    private func graph(deletion: Deletion = .protected) throws -> ResourceGraph {
        let key = EncryptionKey("data-key")
        let database = Postgres(
            "database", in: sampleNetwork, version: .v15, instance: .r5_2xlarge, replicas: 1,
            key: key, deletion: deletion)
        return try synthesize {
            sampleNetwork
            key
            database
        }
    }

    @Test(arguments: [
        ("StorageEncrypted", "true"), ("MultiAZ", "true"), ("PubliclyAccessible", "false"),
        ("DeletionProtection", "true"), ("MasterUserPassword", "<secret>"),
        ("BackupRetentionPeriod", "30"), ("EnablePerformanceInsights", "true"),
        ("DBInstanceClass", "db.r5.2xlarge"), ("EngineVersion", "15"),
        ("KmsKeyId", "data-key/key.Arn"), ("MaxAllocatedStorage", "200"),
        ("EnableCloudwatchLogsExports", "postgresql, upgrade"),
        ("MonitoringRoleArn", "database/monitoring-role.Arn"),
        ("DBSubnetGroupName", "database/subnet-group.DBSubnetGroupName"),
        ("VPCSecurityGroups", "database/security-group.GroupId"),
    ])
    func primaryIsSafeByDefault(_ property: String, _ expected: String) throws {
        #expect(try graph().text("database/instance", property) == expected)
    }

    @Test func plainConnectionsAreRefused() throws {
        let graph = try graph()
        #expect(graph.text("database/parameter-group", "Family") == "postgres15")
        #expect(graph.text("database/parameter-group", "Parameters") == "{rds.force_ssl: 1}")
    }

    @Test func standsInIsolatedSubnets() throws {
        #expect(
            try graph().text("database/subnet-group", "SubnetIds")
                == "network/subnet-isolated-a.SubnetId, network/subnet-isolated-b.SubnetId")
    }

    @Test func replicaCopiesThePrimary() throws {
        let graph = try graph()
        #expect(
            graph.text("database/replica-1", "SourceDBInstanceIdentifier")
                == "database/instance.DBInstanceIdentifier")
        #expect(graph.text("database/replica-1", "MasterUsername") == nil)
        #expect(graph.text("database/replica-1", "KmsKeyId") == nil)
        #expect(
            graph.text("database/replica-1", "MaxAllocatedStorage")
                == graph.text("database/instance", "MaxAllocatedStorage"))
    }

    @Test func deletionIsAllowedOnlyWithAReason() throws {
        let graph = try graph(deletion: .allowed(reason: "staging"))
        #expect(graph.text("database/instance", "DeletionProtection") == "false")
    }

    @Test func passwordIsReadFromTheSecretThatRDSMakes() throws {
        let database = Postgres(
            "database", in: sampleNetwork, version: .v15, instance: .r5_large)
        let graph = try synthesize {
            sampleNetwork
            database
            StackOutput("password", database.password.location)
            StackOutput(
                "url", "postgres://\(database.endpoint):\(database.port)/app" as Input<String>)
        }
        #expect(
            graph.text("database/instance", "ManageMasterUserPassword") == "true")
        #expect(
            graph.outputs["test/password"]?.value.plainText
                == "database/instance.MasterUserSecret.SecretArn:password::")
        #expect(
            graph.outputs["test/url"]?.value.plainText
                == "postgres://database/instance.Endpoint.Address:5432/app")
    }

    /// RDS refuses read replicas of a database whose password it manages itself.
    @Test func passwordOfADatabaseWithReplicasIsKeptBySecretsManager() throws {
        let database = Postgres(
            "database", in: sampleNetwork, version: .v15, instance: .r5_large, replicas: 1,
            replicaRegions: [.usWest2])
        let copy = StoredSecret(copyOf: try #require(database.login).name, member: "password")
        let graph = try synthesize {
            sampleNetwork
            database
            StackOutput("password", database.password.location)
            StackOutput("copy", copy.location)
        }
        #expect(graph.text("database/instance", "ManageMasterUserPassword") == nil)
        #expect(graph.text("database/instance", "MasterUserPassword") == "<secret>")
        #expect(graph.text("database/login/secret", "ReplicaRegions.0.Region") == "us-west-2")
        #expect(
            graph.outputs["test/password"]?.value.plainText
                == "database/login/secret.Id:password::")
        #expect(
            graph.outputs["test/copy"]?.value.plainText.hasSuffix(
                ":secret:database/login/secret.Name:password::") == true)
    }

    @Test func replicaInAnotherRegionHasAKeyOfItsOwn() throws {
        let key = EncryptionKey("replica-key")
        let source = Postgres("database", in: sampleNetwork, version: .v15, instance: .r5_large)
        let replica = Postgres(
            "standby", replicaOf: source, in: .usEast1, placedIn: sampleNetwork, version: .v15,
            instance: .r5_large, key: key)
        let graph = try synthesize {
            sampleNetwork
            source
            key
            replica.region(.usWest2)
        }
        #expect(graph["test/standby/instance"]?.region == "us-west-2")
        #expect(
            graph.text("standby/instance", "SourceDBInstanceIdentifier")
                == "database/instance.DBInstanceArn")
        #expect(graph.text("standby/instance", "KmsKeyId") == "replica-key/key.Arn")
    }
}
