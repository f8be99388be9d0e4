import InfraGraph
import InfraKit
import Testing

/// The addresses of what constructs are made of are a contract: a deployed resource is found by its
/// address, so a change here moves or replaces resources of everyone who uses the construct.
struct AddressTests {
    func expect(
        _ addresses: String, of construct: some Construct,
        with others: [any Construct] = [sampleNetwork],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let graph = try synthesize {
            others
            construct
        }
        #expect(
            graph.addresses(below: construct.node.id)
                == addresses.split(whereSeparator: \.isWhitespace).map(String.init).sorted(),
            sourceLocation: sourceLocation)
    }

    @Test func network() throws {
        try expect(
            """
            vpc internet-gateway internet-gateway-attachment nat-address-a nat-gateway-a
            subnet-public-a route-table-public route-association-public-a route-public
            subnet-private-a route-table-private-a route-association-private-a route-private-a
            subnet-isolated-a route-table-isolated route-association-isolated-a
            acl-public acl-association-public-a acl-public-in-100 acl-public-in-110
            acl-public-in-120 acl-public-in-130 acl-public-in-140 acl-public-out-100
            acl-private acl-association-private-a acl-private-in-100 acl-private-in-130
            acl-private-in-140 acl-private-out-100
            acl-isolated acl-association-isolated-a acl-isolated-in-100 acl-isolated-in-130
            acl-isolated-out-100 acl-isolated-out-110
            flow-log flow-log-group flow-log-role flow-log-policy
            endpoint-s3 endpoint-dynamodb endpoint-ecr-api endpoint-security-group
            """, of: Network("main", zones: 1, interfaceEndpoints: [.ecrAPI]), with: [])
    }

    @Test func applicationLoadBalancer() throws {
        let firewall = WebFirewall("rules", for: .regional)
        try expect(
            "security-group load-balancer listener redirect firewall",
            of: ApplicationLoadBalancer(
                "web", in: sampleNetwork, listening: .https(sampleCertificate),
                firewall: firewall), with: [sampleNetwork, firewall])
    }

    @Test func cluster() throws {
        try expect(
            "cluster namespace",
            of: ECSCluster("platform", in: sampleNetwork, domain: "platform.internal"))
    }

    @Test func containerRepository() throws {
        try expect("repository", of: ContainerRepository("api"))
    }

    @Test func fargateService() throws {
        let cluster = ECSCluster("cluster", in: sampleNetwork, domain: "platform.internal")
        let balancer = ApplicationLoadBalancer(
            "web", in: sampleNetwork, listening: .https(sampleCertificate))
        let database = SampleDatabase("database", in: sampleNetwork)
        try expect(
            """
            security-group task-role task-policy execution-role execution-policy log-group
            task-definition service discovery blue green rule load-balancer/ingress
            load-balancer/egress deployment-role deployment-policy connections/database/ingress
            connections/database/egress scaling-target scaling-cpu scaling-memory
            """,
            of: FargateService(
                "api", in: sampleNetwork, cluster: cluster, image: "nginx:1.27", port: 80,
                deployment: .blueGreen()
            ) {
                Connection(to: database)
                Exposure(on: balancer, priority: 1)
                AutoScaling(2...4, targetCPU: 60, targetMemory: 60)
                DiscoveryName("api")
                Sidecar.tracing
            }, with: [sampleNetwork, cluster, balancer, database])
    }

    @Test func fargateServiceWithAClusterOfItsOwn() throws {
        try expect(
            """
            cluster/cluster security-group task-role execution-role execution-policy log-group
            task-definition service
            """, of: FargateService("worker", in: sampleNetwork, image: "nginx:1.27"))
    }

    @Test func roleAndPermissions() throws {
        let grant = Grant(["s3:ListAllMyBuckets"], on: ["*"])
        let role = Role("reader", assumedBy: .service("lambda.amazonaws.com")) { grant }
        try expect("role policy", of: role)
        try expect(
            "policy", of: Permissions("listing", of: role) { grant }, with: [role])
    }

    @Test func connectionRules() throws {
        let source = SampleDatabase("source", in: sampleNetwork)
        try expect(
            "ingress egress", of: ConnectionRules("rules", from: source, to: source),
            with: [sampleNetwork, source])
    }

    @Test func logGroup() throws {
        try expect("group", of: LogGroup("lines"))
    }
}
