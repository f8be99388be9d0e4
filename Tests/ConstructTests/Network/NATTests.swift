import InfraGraph
import InfraKit
import Testing

struct NATTests {
    private func gateways(_ graph: ResourceGraph) -> [String] {
        graph.resources.filter { $0.type == "AWS::EC2::NatGateway" }.map { "\($0.address.name)" }
    }

    @Test func everyZoneUsesItsOwnGateway() throws {
        let graph = try synthesize { Network("network", zones: 2) }
        #expect(gateways(graph) == ["nat-gateway-a", "nat-gateway-b"])
        #expect(
            graph.text("network/route-private-b", "NatGatewayId")
                == "network/nat-gateway-b.NatGatewayId")
        #expect(
            graph.text("network/nat-gateway-b", "SubnetId") == "network/subnet-public-b.SubnetId")
        #expect(
            graph.text("network/nat-gateway-b", "AllocationId")
                == "network/nat-address-b.AllocationId")
    }

    @Test func singleGatewayServesAllZones() throws {
        let graph = try synthesize { Network("network", zones: 3, natGateways: .single) }
        #expect(gateways(graph) == ["nat-gateway-a"])
        #expect(
            graph.text("network/route-private-c", "NatGatewayId")
                == "network/nat-gateway-a.NatGatewayId")
    }

    @Test func withoutGatewaysPrivateSubnetsHaveNoWayOut() throws {
        let graph = try synthesize { Network("network", zones: 2, natGateways: .none) }
        #expect(gateways(graph).isEmpty)
        #expect(graph["test/network/route-private-a"] == nil)
    }

    @Test func gatewaysWaitForTheInternetGateway() throws {
        let graph = try synthesize { Network("network", zones: 1) }
        #expect(
            graph.dependencies(of: "network/nat-gateway-a")
                == ["network/internet-gateway-attachment"])
    }
}
