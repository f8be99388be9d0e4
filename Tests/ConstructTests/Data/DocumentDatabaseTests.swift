import InfraGraph
import InfraKit
import Testing

struct DocumentDatabaseTests {
    private func graph() throws -> ResourceGraph {
        try synthesize {
            sampleNetwork
            DocumentDatabase("documents", in: sampleNetwork, instance: .r5_large)
        }
    }

    @Test(arguments: [
        ("StorageEncrypted", "true"), ("DeletionProtection", "true"),
        ("BackupRetentionPeriod", "30"), ("EnableCloudwatchLogsExports", "audit, profiler"),
        ("MasterUserPassword", "<secret>"), ("EngineVersion", "5.0.0"),
    ])
    func clusterIsSafeByDefault(_ property: String, _ expected: String) throws {
        #expect(try graph().text("documents/cluster", property) == expected)
    }

    @Test func plainConnectionsAreRefused() throws {
        let parameters = try graph().text("documents/parameter-group", "Parameters")
        #expect(parameters?.contains("tls: enabled") == true)
    }

    @Test func clusterWaitsForItsPassword() throws {
        let graph = try graph()
        #expect(graph.dependencies(of: "documents/cluster") == ["documents/login/secret"])
        #expect(
            graph["test/documents/cluster"]?.properties["MasterUserPassword"]
                == .secret(
                    SecretReference(
                        .secretsManager, "test-test-documents-login", key: "password")))
        #expect(graph.text("documents/login/secret", "Name") == "test-test-documents-login")
    }
}
