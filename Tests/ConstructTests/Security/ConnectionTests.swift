import InfraGraph
import InfraKit
import Testing

struct ConnectionTests {
    private func graph(_ connection: (SampleDatabase) -> Connection) throws -> ResourceGraph {
        let database = SampleDatabase("database", in: sampleNetwork)
        return try synthesize {
            sampleNetwork
            database
            FargateService("api", in: sampleNetwork, image: "nginx:1.27") { connection(database) }
        }
    }

    @Test func opensTheTargetsPortToTheServiceAndNothingElse() throws {
        let graph = try graph { Connection(to: $0) }
        let ingress = "api/connections/database/ingress"
        #expect(graph.text(ingress, "GroupId") == "database/security-group.Id")
        #expect(graph.text(ingress, "SourceSecurityGroupId") == "api/security-group.Id")
        #expect(graph.text(ingress, "FromPort") == "5432")
        #expect(graph.text(ingress, "ToPort") == "5432")
        #expect(graph.text(ingress, "IpProtocol") == "tcp")
    }

    @Test func letsTheServiceOutToTheTarget() throws {
        let graph = try graph { Connection(to: $0) }
        let egress = "api/connections/database/egress"
        #expect(graph.text(egress, "GroupId") == "api/security-group.Id")
        #expect(graph.text(egress, "DestinationSecurityGroupId") == "database/security-group.Id")
    }

    @Test func takesAPortAndAnIdOfItsOwn() throws {
        let graph = try graph { Connection(to: $0, port: 6000, id: "reports") }
        #expect(graph.text("api/connections/reports/ingress", "FromPort") == "6000")
        #expect(graph["test/api/connections/database/ingress"] == nil)
    }

    @Test func targetWithoutAPortIsReported() {
        let worker = FargateService("worker", in: sampleNetwork, image: "nginx:1.27")
        let found = problems {
            sampleNetwork
            worker
            FargateService("api", in: sampleNetwork, image: "nginx:1.27") {
                Connection(to: worker)
            }
        }
        #expect(found == ["connection-without-port"])
    }

    @Test func twoConstructsMayConnectToEachOther() throws {
        let first = SampleDatabase("first", in: sampleNetwork)
        let second = SampleDatabase("second", in: sampleNetwork)
        let graph = try synthesize {
            sampleNetwork
            first
            second
            ConnectionRules("there", from: first, to: second)
            ConnectionRules("back", from: second, to: first, port: 9000)
        }
        #expect(graph.text("back/ingress", "FromPort") == "9000")
    }
}
