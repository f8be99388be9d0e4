import InfraGraph
import Simulator
import Testing

@Suite struct AttributeTests {
    /// A type with one identifier and some attributes, all made up by AWS.
    private func schema(
        _ type: String, _ identifier: String, _ attributes: String..., given: String = ""
    ) -> ResourceSchema {
        let names = [identifier] + attributes + given.split(separator: " ").map(String.init)
        var properties: [String: Value] = [:]
        for name in names { properties[name] = ["type": "string"] }
        return ResourceSchema(
            type: type,
            facts: [
                "properties": .object(properties), "primaryIdentifier": [.string(identifier)],
                "readOnly": .list(([identifier] + attributes).map { .string($0) }),
            ])
    }

    @Test func identifiersHaveAWSFormats() async throws {
        let lab = try Lab()
        func make(_ schema: ResourceSchema, _ properties: [String: Value] = [:]) async throws
            -> [String: String]
        {
            let made = try await lab.create(Address("s/" + schema.type), schema, properties)
            return made.attributes.compactMapValues(\.stringValue)
        }
        let key = try await make(schema("AWS::KMS::Key", "KeyId", "Arn"))
        let id = try #require(key["KeyId"])
        #expect(try #/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/#.wholeMatch(in: id) != nil)
        #expect(key["Arn"] == "arn:aws:kms:us-east-1:123456789012:key/" + id)

        let distribution = try await make(
            schema("AWS::CloudFront::Distribution", "Id", "DomainName"))
        let domain = try #require(distribution["DomainName"])
        #expect(try #/d[a-z0-9]{13}\.cloudfront\.net/#.wholeMatch(in: domain) != nil)

        let balancer = try await make(
            schema(
                "AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerArn",
                "LoadBalancerFullName", given: "Name"), ["Name": "web"])
        let full = try #require(balancer["LoadBalancerFullName"])
        #expect(full.hasPrefix("app/web/"))
        #expect(balancer["LoadBalancerArn"]?.hasSuffix(":loadbalancer/" + full) == true)

        let gateway = try await make(schema("AWS::EC2::NatGateway", "NatGatewayId"))
        #expect(try #/nat-0[0-9a-f]{16}/#.wholeMatch(in: gateway["NatGatewayId"] ?? "") != nil)
    }

    @Test func revisionsCountUp() async throws {
        let lab = try Lab()
        let schema = schema("AWS::ECS::TaskDefinition", "TaskDefinitionArn", given: "Family")
        for revision in 1...3 {
            let made = try await lab.create(
                "s/task", schema, ["Family": "web"], token: "\(revision)")
            #expect(made.identifier.hasSuffix(":task-definition/web:\(revision)"))
        }
    }

    @Test func identifiersComeFromSeedAndTokenOnly() async throws {
        func identifiers(seed: UInt64, _ order: [Int]) async throws -> Set<String> {
            var options = SimulationOptions()
            options.seed = seed
            let lab = try Lab(MemoryWorldStorage(), options)
            var made: Set<String> = []
            for index in order {
                made.insert(
                    try await lab.create(
                        Address("s/v\(index)"), Fixture.vpc, ["CidrBlock": "10.0.0.0/16"]
                    ).identifier)
            }
            return made
        }
        let first = try await identifiers(seed: 1, [1, 2, 3])
        #expect(first.count == 3)
        #expect(first == (try await identifiers(seed: 1, [3, 1, 2])))
        #expect(first.isDisjoint(with: try await identifiers(seed: 2, [1, 2, 3])))
    }
}
