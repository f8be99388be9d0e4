import AWSEC2
import AWSSNS
import AWSSQS
import InfraDSL
import InfraGraph
import Testing

@Suite struct SynthesisTests {
    private func graph(@ContentsBuilder _ contents: () -> Contents) throws -> ResourceGraph {
        try Synthesizer.synthesize(Program(contents))
    }

    /// Addresses come from ids alone, so no order of a body matters.
    @Test func everyPermutationOfABodyGivesTheSameGraph() throws {
        let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")
        let parts: [any Construct] = [
            vpc, EC2.Subnet("a", vpcId: vpc.id, cidrBlock: "10.0.0.0/24"),
            EC2.Subnet("b", vpcId: vpc.id, cidrBlock: "10.0.1.0/24"), SNS.Topic("topic"),
            SQS.Queue("queue").dependsOn(vpc),
        ]
        let expected = try graph { parts }
        #expect(expected.resources.count == 5)
        let orders = permutations(of: parts)
        #expect(orders.count == 120)
        for order in orders {
            let other = try graph { order }
            #expect(other == expected)
        }
    }

    private func permutations(of parts: [any Construct]) -> [[any Construct]] {
        guard let first = parts.first else { return [[]] }
        return permutations(of: Array(parts.dropFirst())).flatMap { rest in
            (0...rest.count).map { rest[..<$0] + [first] + rest[$0...] }
        }
    }

    @Test func conditionsLoopsAndOptionalsPlace() throws {
        let extra: SQS.Queue? = SQS.Queue("extra")
        let nothing: SQS.Queue? = nil
        let hasTopic = true
        let graph = try graph {
            for name in ["a", "b"] { SQS.Queue("queue-\(name)") }
            if hasTopic { SNS.Topic("topic") } else { SNS.Topic("other") }
            extra
            nothing
            Group { SQS.Queue("grouped") }
        }
        #expect(
            graph.resources.map(\.address.rawValue) == [
                "shop/extra", "shop/grouped", "shop/queue-a", "shop/queue-b", "shop/topic",
            ])
    }

    @Test func modifiersOfAGroupReachItsMembers() throws {
        let graph = try graph {
            Group {
                SQS.Queue("orders").tag("team", "own")
                SNS.Topic("topic")
            }
            .tag("team", "shop").tag("tier", "one").region(.usWest2).retained()
        }
        let orders = try #require(graph["shop/orders"])
        #expect(orders.region == "us-west-2")
        #expect(orders.lifecycle.isRetained)
        #expect(
            orders.properties["Tags"] == [
                ["Key": "environment", "Value": "test"], ["Key": "owner", "Value": "me"],
                ["Key": "system", "Value": "test"], ["Key": "team", "Value": "own"],
                ["Key": "tier", "Value": "one"],
            ])
        #expect(graph["shop/topic"]?.region == "us-west-2")
    }

    @Test func textWithAttributesIsJoinedLater() throws {
        let topic = SNS.Topic("topic")
        let graph = try graph {
            topic
            SQS.Queue("queue", queueName: "of-\(topic.arn)-\(3)")
        }
        #expect(
            graph["shop/queue"]?.properties["QueueName"]
                == .join(["of-", .reference(Reference("shop/topic", "TopicArn")), "-3"]))
    }

    @Test func existingThingsAreLookedUpAndNotPlaced() throws {
        let vpc = EC2.VPC.existing("vpc-0abc")
        let graph = try graph {
            EC2.Subnet("a", vpcId: vpc.id, cidrBlock: "10.0.0.0/24")
            EC2.SecurityGroup("open", groupDescription: "in \(vpc.defaultNetworkAcl)")
        }
        #expect(graph["shop/a"]?.properties["VpcId"] == "vpc-0abc")
        let looked = try #require(graph["existing/AWS::EC2::VPC/vpc-0abc"])
        #expect(looked.existingIdentifier == "vpc-0abc")
        #expect(
            graph["shop/open"]?.properties["GroupDescription"]
                == .join([
                    "in ", .reference(Reference(looked.address, "DefaultNetworkAcl")),
                ]))
    }

    @Test func renamedConstructMovesWhatIsBelowIt() throws {
        struct Pair: Construct {
            var node: Node
            let queue: SQS.Queue

            init(_ id: ConstructID, fileID: StaticString = #fileID, line: UInt = #line) {
                node = Node(id, Pair.self, fileID, line)
                queue = SQS.Queue("jobs").part(of: node)
            }

            var body: Contents { queue }
        }
        let graph = try graph { Pair("new").renamed(from: "shop/old") }
        #expect(graph["shop/new/jobs"]?.formerAddresses == ["shop/old/jobs"])
    }

    @Test func dependingOnAConstructMeansAllItsParts() throws {
        let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")
        let graph = try graph {
            vpc
            SQS.Queue("queue").dependsOn(vpc, need: .created)
        }
        #expect(graph["shop/queue"]?.dependencies == [Dependency("shop/vpc", need: .created)])
    }
}
