import InfraGraph
import InfraKit
import Stacks
import Testing

/// The table of environments: region, zones, instance size, database machines, cache machines.
@Suite struct EnvironmentTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let settings: PlatformSettings
        let region: String
        let zones: [String]
        let size: String
        let databases: Int
        let cacheNodes: Int
        var testDescription: String { name }
    }

    static let rows = [
        Row(
            name: "prod", settings: .production, region: "us-east-1", zones: ["a", "b", "c"],
            size: "r5.2xlarge", databases: 2, cacheNodes: 3),
        Row(
            name: "dr", settings: Platform.recovery.settings, region: "us-west-2",
            zones: ["a", "b"], size: "r5.xlarge", databases: 1, cacheNodes: 2),
        Row(
            name: "staging", settings: .staging, region: "us-east-2", zones: ["a", "b"],
            size: "r5.large", databases: 1, cacheNodes: 1),
    ]

    @Test(arguments: rows) func environmentIsAsInTheTable(_ row: Row) throws {
        let graph = try Platform.graph("\(row.name)", row.settings)
        let subnets = graph.all("EC2::Subnet").map {
            $0.properties["AvailabilityZone"]?.plainText ?? ""
        }
        #expect(subnets.sorted() == (row.zones + row.zones).map { row.region + $0 }.sorted())
        #expect(graph.resources.first { $0.type == "AWS::EC2::VPC" }?.region == row.region)
        let databases = graph.all("RDS::DBInstance")
        #expect(databases.count == row.databases)
        #expect(
            databases.allSatisfy { $0.properties["DBInstanceClass"] == .string("db.\(row.size)") })
        #expect(graph.text("data/cache/replication-group", "NumNodeGroups") == "1")
        #expect(
            graph.text("data/cache/replication-group", "ReplicasPerNodeGroup")
                == "\(row.cacheNodes - 1)")
    }
}
