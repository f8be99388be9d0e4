import InfraGraph
import InfraKit
import Testing

struct NetworkTests {
    @Test func everyZoneGetsASubnetInEveryTier() throws {
        let graph = try synthesize { Network("network", zones: 3) }
        let cidrs = ["public", "private", "isolated"].flatMap { tier in
            ["a", "b", "c"].map { graph.text("network/subnet-\(tier)-\($0)", "CidrBlock") ?? "" }
        }
        #expect(
            cidrs == [
                "10.0.0.0/22", "10.0.4.0/22", "10.0.8.0/22", "10.0.32.0/22", "10.0.36.0/22",
                "10.0.40.0/22", "10.0.64.0/22", "10.0.68.0/22", "10.0.72.0/22",
            ])
        #expect(graph.text("network/subnet-private-b", "AvailabilityZone") == "us-east-1b")
        #expect(graph.text("network/subnet-private-b", "VpcId") == "network/vpc.VpcId")
        #expect(graph.text("network/subnet-public-a", "MapPublicIpOnLaunch") == "false")
    }

    @Test(arguments: 1...7) func addingAZoneChangesNoOtherResource(_ zones: Int) throws {
        let fewer = try synthesize { Network("network", zones: .first(zones)) }
        let more = try synthesize { Network("network", zones: .first(zones + 1)) }
        // Gateway endpoints list the route tables, so they change in place.
        for resource in fewer.resources where resource.type != "AWS::EC2::VPCEndpoint" {
            let address = resource.address
            #expect(more[address]?.properties == resource.properties, "\(address)")
            #expect(more[address]?.dependencies == resource.dependencies, "\(address)")
        }
    }

    @Test func leavingOutAZoneKeepsTheAddressesOfTheOthers() throws {
        let all = try synthesize { Network("network", zones: 3) }
        let some = try synthesize { Network("network", zones: ["a", "c"]) }
        let id = "network/subnet-private-c"
        #expect(some.text(id, "CidrBlock") == all.text(id, "CidrBlock"))
        #expect(some["test/network/subnet-private-b"] == nil)
    }

    @Test func zonesAreInTheRegionAround() throws {
        let graph = try synthesize { Network("network", zones: 1).region(.usWest2) }
        #expect(graph.text("network/subnet-public-a", "AvailabilityZone") == "us-west-2a")
    }

    @Test func publicSubnetsAreRoutedToTheInternetOnceTheGatewayIsAttached() throws {
        let graph = try synthesize { Network("network", zones: 2) }
        let route = "network/route-public"
        #expect(graph.text(route, "GatewayId") == "network/internet-gateway.InternetGatewayId")
        #expect(graph.text(route, "DestinationCidrBlock") == "0.0.0.0/0")
        #expect(graph.dependencies(of: route) == ["network/internet-gateway-attachment"])
        #expect(
            graph.text("network/route-association-public-b", "RouteTableId")
                == "network/route-table-public.RouteTableId")
    }

    @Test func isolatedSubnetsHaveNoRoutes() throws {
        let graph = try synthesize { Network("network", zones: 2, tiers: [.isolated]) }
        #expect(!graph.resources.contains { $0.type == "AWS::EC2::Route" })
        #expect(!graph.resources.contains { $0.type == "AWS::EC2::InternetGateway" })
    }

    @Test func existingNetworkCreatesNothing() throws {
        let network = Network.existing(
            vpc: "vpc-0abc", cidr: "10.0.0.0/16", privateSubnets: ["subnet-1", "subnet-2"])
        let database = SampleDatabase("database", in: network)
        let graph = try synthesize {
            network
            database
        }
        #expect(network.privateSubnets.count == 2)
        #expect(
            graph.resources.filter { $0.existingIdentifier == nil }.map(\.address.rawValue)
                == ["test/database/security-group"])
    }

    @Test func tierOfOnesOwnGetsItsSlot() throws {
        let app = NetworkTier("app", .private, slot: 7)
        let network = Network("network", zones: 2, tiers: [.public, .private, app])
        let graph = try synthesize { network }
        #expect(graph.text("network/subnet-app-b", "CidrBlock") == "10.0.228.0/22")
        #expect(network.subnets(in: app).count == 2)
        #expect(network.privateSubnets.count == 2)
    }

    @Test(arguments: [
        ("10.0.0.0/23", "invalid-network-block"), ("10.0.0.0/15", "invalid-network-block"),
        ("10.0.0.1/16", "invalid-network-block"), ("ten", "invalid-network-block"),
    ])
    func blockThatCannotBeCutIsReported(_ cidr: String, _ code: String) {
        #expect(problems { Network("network", cidr: cidr, zones: 2) }.contains(code))
    }

    @Test func impossibleZonesAndTiersAreReported() {
        #expect(problems { Network("network", zones: 0) } == ["invalid-zones"])
        #expect(problems { Network("network", zones: 9) }.contains("invalid-zones"))
        #expect(problems { Network("network", zones: ["a", "z"]) }.contains("invalid-zones"))
        let clash = NetworkTier("app", .private, slot: 1)
        #expect(
            problems { Network("network", zones: 1, tiers: [.public, .private, clash]) }
                == ["invalid-tiers"])
        #expect(
            problems { Network("network", zones: 1, tiers: [.private]) }
                == ["nat-without-public-tier"])
    }
}
