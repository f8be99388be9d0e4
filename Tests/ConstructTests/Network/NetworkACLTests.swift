import InfraGraph
import InfraKit
import Testing

struct NetworkACLTests {
    @Test func worldReachesWebPortsOfPublicSubnetsOnly() throws {
        let graph = try synthesize { Network("network", zones: 1) }
        let open = graph.resources.filter {
            $0.type == "AWS::EC2::NetworkAclEntry" && $0.properties["Egress"] == false
                && $0.properties["CidrBlock"] == "0.0.0.0/0"
                && ($0.properties["PortRange"]?["From"]?.intValue ?? 0) < 1024
        }
        #expect(
            open.map { "\($0.address.name)" } == ["acl-public-in-110", "acl-public-in-120"])
    }

    @Test func isolatedSubnetsTalkToTheNetworkAndToGatewayEndpointsOnly() throws {
        let graph = try synthesize { Network("network", zones: 1) }
        let out = graph.addresses(below: "network").filter { $0.hasPrefix("acl-isolated-out") }
        #expect(out == ["acl-isolated-out-100", "acl-isolated-out-110"])
        #expect(graph.text("network/acl-isolated-out-100", "CidrBlock") == "10.0.0.0/16")
        #expect(graph.text("network/acl-isolated-out-110", "PortRange") == "{From: 443, To: 443}")
    }

    @Test func everySubnetHasTheACLOfItsTier() throws {
        let graph = try synthesize { Network("network", zones: 2) }
        #expect(
            graph.text("network/acl-association-private-b", "NetworkAclId")
                == "network/acl-private.Id")
        #expect(
            graph.text("network/acl-association-private-b", "SubnetId")
                == "network/subnet-private-b.SubnetId")
    }
}
