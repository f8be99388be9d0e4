import InfraGraph
import InfraKit
import Testing

/// Data, edge, key, observability and account constructs.
extension AddressTests {
    @Test func postgres() throws {
        try expect(
            """
            security-group subnet-group parameter-group monitoring-role login/secret instance
            replica-1 replica-2
            """,
            of: Postgres(
                "database", in: sampleNetwork, version: .v15, instance: .r5_large, replicas: 2),
            with: [sampleNetwork])
    }

    @Test func documentDatabase() throws {
        try expect(
            """
            security-group subnet-group parameter-group login/secret cluster instance-1 instance-2
            """, of: DocumentDatabase("documents", in: sampleNetwork, instance: .r5_large),
            with: [sampleNetwork])
    }

    @Test func redisWithToken() throws {
        try expect(
            "security-group subnet-group parameter-group log-group token/secret replication-group",
            of: Redis("cache", in: sampleNetwork), with: [sampleNetwork])
    }

    @Test func redisWithRoles() throws {
        try expect(
            """
            security-group subnet-group parameter-group log-group default-user user user-group
            replication-group
            """, of: Redis("cache", in: sampleNetwork, authentication: .role),
            with: [sampleNetwork])
    }

    @Test func bucket() throws {
        let copies = Bucket("copies")
        try expect("bucket policy", of: Bucket("files"))
        try expect(
            "bucket policy replication-role replication/policy",
            of: Bucket("files", replicatingTo: copies), with: [copies])
    }

    @Test func cdn() throws {
        let files = Bucket("files", isServedByCDN: true)
        let logs = Bucket("logs", logsFrom: [.delivery])
        try expect(
            "headers origin-access distribution log-source log-destination log-delivery",
            of: CDN("edge", origin: files, logBucket: logs), with: [files, logs])
    }

    @Test func names() throws {
        let zone = DNSZone("zone", domain: "example.com")
        try expect("zone", of: zone)
        try expect(
            "record", of: DNSRecord("text", in: zone, name: "", .txt("hello")), with: [zone])
        try expect("health-check", of: HealthCheck("health", host: "example.com"))
        try expect(
            "certificate", of: Certificate("tls", domain: "example.com", validatedIn: zone),
            with: [zone])
        try expect("acl log-group logging", of: WebFirewall("firewall", for: .regional))
    }

    @Test func keysAndSecrets() throws {
        try expect("key alias", of: EncryptionKey("data-key"))
        try expect("secret", of: GeneratedSecret("token"))
    }

    @Test func observability() throws {
        let metric = Metric("Shop", "Orders")
        let alarm = Alarm("orders", when: metric, is: .below(1))
        try expect("alarm", of: alarm)
        try expect("alarm", of: CompositeAlarm("shop", whenAnyOf: [alarm]), with: [alarm])
        try expect("dashboard", of: Dashboard("overview", [.graph("Orders", [metric])]))
        try expect(
            "key/key key/alias topic policy pager",
            of: Topic("alerts", subscribers: [.https("pager", "https://pager.example.com")]))
        try expect("queue dead-letters policy dead-letters-policy", of: Queue("orders"))
    }

    @Test func account() throws {
        try expect(
            "vault role plan selection", of: BackupPlan("backup", ofTag: "backup", value: "daily"))
        try expect("key/key key/alias bucket/bucket bucket/policy trail", of: Trail("audit"))
    }
}
