import InfraGraph
import InfraKit
import Testing

struct DashboardTests {
    @Test func bodyIsJSONOnceReferencesAreKnown() throws {
        let database = Postgres(
            "database", in: sampleNetwork, version: .v15, instance: .r5_large)
        let graph = try synthesize {
            sampleNetwork
            database
            Dashboard(
                "overview",
                [
                    .text("# All \"important\" things"),
                    .graph("CPU", [database.cpuUtilization.named("db")]),
                    .numbers("Free", [database.freeStorageSpace]),
                ])
        }
        let body = try #require(
            graph["test/overview/dashboard"]?.properties["DashboardBody"])
        let known = body.resolving { _ in .string("db-1") }
        let document = try Value(plainJSON: try #require(known.stringValue))
        #expect(
            document.member(at: "widgets/1/properties/metrics/0")
                == [
                    "AWS/RDS", "CPUUtilization", "DBInstanceIdentifier", "db-1",
                    ["stat": "Average", "period": 60, "label": "db"],
                ])
        #expect(document.member(at: "widgets/1/properties/region") == "us-east-1")
        #expect(
            document.member(at: "widgets/0/properties/markdown") == "# All \"important\" things")
    }

    @Test func widgetThatDoesNotFitBeginsARow() throws {
        let metric = Metric("Shop", "Orders")
        let graph = try synthesize {
            Dashboard("shop", (1...3).map { .graph("\($0)", [metric], width: 12, height: 6) })
        }
        let body = try #require(graph.text("shop/dashboard", "DashboardBody"))
        let document = try Value(plainJSON: body)
        let places = (0..<3).map { index in
            ["x", "y"].map { document.member(at: "widgets/\(index)/\($0)") }
        }
        #expect(places == [[0, 0], [12, 0], [0, 6]])
    }
}
