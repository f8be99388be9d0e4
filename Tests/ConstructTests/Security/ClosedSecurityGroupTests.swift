import InfraKit
import Testing

struct ClosedSecurityGroupTests {
    @Test func letsNothingOutByDefault() throws {
        let graph = try synthesize {
            sampleNetwork
            SampleDatabase("database", in: sampleNetwork)
        }
        let group = "database/security-group"
        #expect(graph.text(group, "SecurityGroupEgress.0.CidrIp") == "255.255.255.255/32")
        #expect(graph.text(group, "SecurityGroupEgress.1") == nil)
        #expect(graph.text(group, "SecurityGroupIngress") == nil)
    }

    @Test func reasonForTheWorldIsShownBesideTheRule() throws {
        let graph = try synthesize {
            sampleNetwork
            EC2.SecurityGroup.closed(
                "bastion", in: sampleNetwork, description: "Bastion",
                ingress: [.world(port: 22, reason: "a honeypot")],
                egress: [.to("10.0.0.0/16", port: 22), .world(reason: "updates")])
        }
        #expect(graph.text("bastion", "SecurityGroupIngress.0.Description") == "a honeypot")
        #expect(graph.text("bastion", "SecurityGroupIngress.0.CidrIp") == "0.0.0.0/0")
        #expect(graph.text("bastion", "SecurityGroupEgress.0.ToPort") == "22")
        #expect(graph.text("bastion", "SecurityGroupEgress.1.IpProtocol") == "-1")
    }
}
