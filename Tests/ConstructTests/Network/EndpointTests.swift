import InfraGraph
import InfraKit
import Testing

struct EndpointTests {
    @Test func gatewayEndpointsAreInEveryRouteTable() throws {
        let graph = try synthesize { Network("network", zones: 2) }
        #expect(graph.text("network/endpoint-s3", "ServiceName") == "com.amazonaws.us-east-1.s3")
        #expect(
            graph["test/network/endpoint-dynamodb"]?.properties["RouteTableIds"]?.listValue?.count
                == 4)
    }

    @Test func interfaceEndpointsStandInPrivateSubnetsAndTakeHTTPSFromTheNetwork() throws {
        let graph = try synthesize {
            Network("network", zones: 2, interfaceEndpoints: [.ecrAPI, .logs, "bedrock-runtime"])
        }
        let id = "network/endpoint-ecr-api"
        #expect(graph.text(id, "ServiceName") == "com.amazonaws.us-east-1.ecr.api")
        #expect(
            graph.text(id, "SubnetIds")
                == "network/subnet-private-a.SubnetId, network/subnet-private-b.SubnetId")
        #expect(graph.text(id, "PrivateDnsEnabled") == "true")
        let rule = "SecurityGroupIngress.0"
        let group = "network/endpoint-security-group"
        #expect(graph.text(group, rule + ".CidrIp") == "10.0.0.0/16")
        #expect(graph.text(group, rule + ".ToPort") == "443")
        #expect(graph["test/network/endpoint-bedrock-runtime"] != nil)
    }
}
