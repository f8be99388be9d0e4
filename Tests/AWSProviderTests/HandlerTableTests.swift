import AWSClient
import AWSEC2
import InfraGraph
import Testing

@testable import AWSProvider

@Suite struct HandlerTableTests {
    @Test func tablesSayOnlyWhatSchemasAndModelsKnow() throws {
        var schemas: [String: ResourceSchema] = [:]
        for specimen in try Family.all.flatMap({ try $0.specimens("t0") }) {
            schemas[specimen.type] = specimen.schema
        }
        for handler in HandlerTable.all {
            let schema = schemas[handler.type] ?? ResourceSchema(type: handler.type, facts: [:])
            let problems = try Self.problems(handler, schema)
            #expect(problems.isEmpty, "\(handler.type): \(problems)")
        }
    }

    private static func problems(
        _ handler: ResourceHandler, _ schema: ResourceSchema
    ) throws -> [String] {
        let model = try #require(ServiceModel.named(handler.service), "\(handler.service)")
        let check = TableCheck(handler, schema, model)
        check.run()
        return check.problems
    }

    @Test(arguments: typos)
    fileprivate func typoIsFound(_ typo: Typo) throws {
        let schema = try ResourceSchema(type: EC2.VPC.typeName, literal: EC2.VPC.schemaLiteral)
        let problems = try Self.problems(EC2Handlers.vpc.with(typo.make), schema)
        #expect(problems.contains { $0.contains(typo.place) }, "\(problems)")
    }

    /// A wrong entry, and what names its place.
    fileprivate struct Typo: Sendable, CustomTestStringConvertible {
        let place: String
        let make: @Sendable (inout ResourceHandler) -> Void

        var testDescription: String { place }
    }

    private static let typos = [
        Typo(place: "create, CreateVpcs:") { $0.create = Call("CreateVpcs") },
        Typo(place: "no member VpcIds") { $0.delete = Call("DeleteVpc", ["VpcIds": "{id}"]) },
        Typo(place: "identifier: nothing is known of {Cidr}") { $0.identifier = "{Cidr}" },
        Typo(place: "identifier: nothing is known of {=Id}") { $0.identifier = "{=Id}" },
        Typo(place: "attribute VpcId: nothing is known of {id.x}") {
            $0.attributes["VpcId"] = "{id.x}"
        },
        Typo(place: "attribute VpcId: arn:{id") { $0.attributes["VpcId"] = "arn:{id" },
        Typo(place: "attribute Arn is none") { $0.attributes["Arn"] = "{id}" },
        Typo(place: "delete, DeleteVpc: nothing is known of {=VpcId}") {
            $0.delete = Call("DeleteVpc", ["VpcId": "{=VpcId}"])
        },
        Typo(place: "names: Cidr is no property") { $0.names["Cidr"] = "CidrBlock" },
        Typo(place: "names: no call takes Cidr") { $0.names["CidrBlock"] = "Cidr" },
        Typo(place: "readNames: no Vpc.Cidr") { $0.readNames["CidrBlock"] = "Vpc.Cidr" },
        Typo(place: "update CreateTags: CidrBlock is not") {
            $0.updates = [UpdateCall("CreateTags", ["Resources": ["{id}"]], "CidrBlock")]
        },
        Typo(place: "list Rules: Rules is no property") {
            $0.lists = [ListChange("Rules", add: $0.create, remove: $0.create)]
        },
        Typo(place: "the answer has no Networks[]") {
            $0.read = .each("DescribeVpcs", at: "Networks[]")
        },
        Typo(place: "readiness: no State.Code") {
            $0.readiness = Readiness("State.Code", ready: [])
        },
    ]
}
