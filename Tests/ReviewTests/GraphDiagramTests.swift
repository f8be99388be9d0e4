import InfraGraph
import Review
import Testing

struct GraphDiagramTests {
    private static var resources: [Resource] {
        var service = Fixtures.resource(
            "shop/web-1/service", "AWS::SNS::Topic",
            ["Subnet": .reference(Reference("net/subnet", "SubnetId"))])
        service.dependencies = [Dependency("shop/web-1/role")]
        return [
            Fixtures.resource("net/vpc", "AWS::EC2::VPC"),
            Fixtures.resource(
                "net/subnet", "AWS::EC2::Subnet",
                ["VpcId": .reference(Reference("net/vpc", "VpcId"))]),
            Fixtures.resource("shop/web-1/role", "AWS::SNS::Topic"), service,
        ]
    }

    @Test func resourcesStandInTheirConstructs() {
        #expect(
            GraphDiagram(Fixtures.graph(Self.resources), level: .resource).mermaid == """
                flowchart LR
                  subgraph gn_net ["net"]
                    n_net__subnet["subnet<br/>Subnet"]
                    n_net__vpc["vpc<br/>VPC"]
                  end
                  subgraph gn_shop ["shop"]
                    subgraph gn_shop__web_1 ["web-1"]
                      n_shop__web_1__role["role<br/>Topic"]
                      n_shop__web_1__service["service<br/>Topic"]
                    end
                  end
                  n_net__subnet --> n_net__vpc
                  n_shop__web_1__service --> n_net__subnet
                  n_shop__web_1__service -.-> n_shop__web_1__role

                """)
    }

    @Test func higherLevelsPutArrowsTogether() {
        let graph = Fixtures.graph(Self.resources)
        #expect(
            GraphDiagram(graph, level: .stack).mermaid == """
                flowchart LR
                  n_net["net<br/>2 resources"]
                  n_shop["shop<br/>2 resources"]
                  n_shop --> n_net

                """)
        #expect(
            GraphDiagram(graph).dot == """
                digraph infrastructure {
                  rankdir=LR
                  node [shape=box]
                  subgraph cluster_n_net {
                    label="net"
                    n_net__subnet [label="subnet\\nSubnet"]
                    n_net__vpc [label="vpc\\nVPC"]
                  }
                  subgraph cluster_n_shop {
                    label="shop"
                    n_shop__web_1 [label="web-1\\n2 resources"]
                  }
                  n_net__subnet -> n_net__vpc
                  n_shop__web_1 -> n_net__subnet
                }

                """)
    }

    @Test func strangeNamesAreEscapedAndKeptApart() {
        let graph = Fixtures.graph([
            Fixtures.resource("a/x--y", "T::S::\"<b>"), Fixtures.resource("a/x/y", "T::S::R"),
            Fixtures.resource("a/x\"];end", "T::S::R"),
        ])
        let mermaid = GraphDiagram(graph, level: .resource).mermaid
        #expect(mermaid.contains(#"n_a__x__y["x--y<br/>#quot;#lt;b#gt;"]"#))
        #expect(mermaid.contains(#"n_a__x__y_2["x/y<br/>R"]"#))
        #expect(!mermaid.contains(#"x"]"#))
    }
}
