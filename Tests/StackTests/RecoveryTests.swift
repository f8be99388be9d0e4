import InfraGraph
import InfraKit
import Stacks
import Testing

/// How the second region hangs on the first, and how it stands by itself.
@Suite struct RecoveryTests {
    static let graph = Result { try Synthesizer.synthesize(Platform.recovery) }

    /// What a graph takes from other environments, by their names.
    private func taken(by graph: ResourceGraph) -> [String: Set<String>] {
        var taken: [String: Set<String>] = [:]
        for value in graph.resources.flatMap(\.properties.values) {
            value.forEachReference { reference in
                guard let link = graph[reference.address].flatMap(EnvironmentLink.init) else {
                    return
                }
                taken[link.identifier, default: []].insert(reference.attribute)
            }
        }
        return taken
    }

    @Test func productionHandsOutWhatRecoveryTakes() throws {
        let taken = taken(by: try Self.graph.get())
        let handedOut = try Platform.production.get().outputs.keys.map(\.rawValue)
        #expect(taken.keys.sorted() == ["prod"])
        #expect(taken["prod"]?.count == 6)
        #expect(taken["prod"]?.isSubset(of: handedOut) == true)
    }

    @Test(arguments: [Platform(), Platform.staging])
    func otherEnvironmentsTakeNothing(_ environment: Platform) throws {
        #expect(taken(by: try Synthesizer.synthesize(environment)).isEmpty)
    }

    @Test(arguments: [
        ("edge/api/record", "Failover", "SECONDARY"),
        ("edge/origin/record", "Failover", "SECONDARY"),
        ("edge/api/record", "HealthCheckId", "edge/health-check/health-check.HealthCheckId"),
        ("edge/api/record", "HostedZoneId", link + ".domain/zone"),
        (
            "domain/certificate/certificate", "DomainValidationOptions.0.HostedZoneId",
            link + ".domain/zone"
        ),
        ("data/database/instance", "SourceDBInstanceIdentifier", link + ".data/database"),
        ("data/database/instance", "SourceRegion", "us-east-1"),
        ("data/database/instance", "KmsKeyId", "keys/data/key.Arn"),
        ("data/database/instance", "MultiAZ", "true"),
        ("data/database/instance", "MaxAllocatedStorage", "1000"),
    ])
    func propertyIsAsDescribed(_ address: String, _ path: String, _ value: String) throws {
        #expect(try Self.graph.get().text(address, path) == value)
    }

    /// PostgreSQL stops a copy that allows less than its source.
    @Test(arguments: ["max_connections", "max_worker_processes"])
    func copyAllowsWhatItsSourceAllows(_ parameter: String) throws {
        let (group, path) = ("data/database/parameter-group", "Parameters." + parameter)
        let allowed = try Platform.production.get().text(group, path)
        #expect(allowed != nil)
        #expect(try Self.graph.get().text(group, path) == allowed)
    }

    static let link = "existing/InfraKit::Environment::Outputs/prod"

    @Test func servicesGoOnWithTheCopiesOfFilesAndPassword() throws {
        let graph = try Self.graph.get()
        let task = try #require(graph.text("compute/api/task-definition", "ContainerDefinitions"))
        #expect(task.contains("\(Self.link).refuge/documents"))
        #expect(task.contains("secretsmanager:us-west-2:"))
        #expect(task.contains("\(Self.link).data/database-login:password::"))
        #expect(!task.contains("us-east-1"))
        #expect(graph.all("S3::Bucket").allSatisfy { !$0.address.rawValue.contains("documents") })
    }

    @Test func zoneAndCDNAreProductionsOnly() throws {
        let graph = try Self.graph.get()
        #expect(graph.all("Route53::HostedZone").isEmpty)
        #expect(graph.all("CloudFront::Distribution").isEmpty)
        #expect(graph.resources.allSatisfy { $0.type != "AWS::Organizations::Organization" })
    }

    @Test func certificateOfTheCDNIsInTheRegionThatCloudFrontReads() throws {
        let graph = try Synthesizer.synthesize(Platform.staging)
        #expect(try graph.resource("domain/edge-certificate/certificate").region == "us-east-1")
        #expect(try graph.resource("domain/certificate/certificate").region == "us-east-2")
    }

    @Test(arguments: [("prod", Platform()), ("dr", .recovery), ("staging", .staging)])
    func everythingSaysWhichEnvironmentItBelongsTo(_ name: String, _ environment: Platform) throws {
        let graph = try Synthesizer.synthesize(environment)
        for bucket in graph.all("S3::Bucket") {
            let tags = bucket.properties["Tags"]?.listValue ?? []
            #expect(tags.contains(["Key": "environment", "Value": .string(name)]))
        }
    }
}
