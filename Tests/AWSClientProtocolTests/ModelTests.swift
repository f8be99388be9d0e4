import InfraGraph
import Testing

@testable import AWSClient

@Suite struct ModelTests {
    @Test(arguments: ServiceModel.serviceNames)
    func everyLineOfTheModelIsReadable(name: String) throws {
        let literal = try #require(ServiceModel.literal(of: name))
        let lines = ModelLines(literal)
        let model = try #require(ServiceModel.named(name))
        for operation in lines.operationNames {
            #expect(lines.operation(operation) != nil)
        }
        for name in lines.shapeNames {
            #expect(lines.shape(name) != nil)
        }
        #expect(!lines.operationNames.isEmpty)
        #expect(!model.metadata.apiVersion.isEmpty)
    }

    @Test(arguments: ServiceModel.serviceNames)
    func everyShapeThatIsNamedIsThere(name: String) throws {
        let lines = ModelLines(try #require(ServiceModel.literal(of: name)))
        let model = try #require(ServiceModel.named(name))
        let scalars = [
            "blob", "boolean", "double", "float", "integer", "long", "string", "timestamp",
        ]
        let known = Set(lines.shapeNames + scalars)
        for name in lines.shapeNames {
            let shape = model.shape(name)
            for member in shape.members + [shape.element, shape.key].compactMap({ $0 }) {
                #expect(known.contains(member.shapeName), "\(name).\(member.name)")
            }
        }
    }

    @Test func unknownOperationIsNamedWithItsService() throws {
        let model = try #require(ServiceModel.named("sqs"))
        #expect(throws: Diagnostic.self) { try model.operation("PurgeEverything") }
        #expect(ServiceModel.named("nothing") == nil)
    }

    @Test func protocolThatAllKnowIsTakenWhereAServiceSpeaksSeveral() {
        #expect(ServiceModel.named("cloudwatch")?.wireProtocol == .json)
        #expect(ServiceModel.named("sns")?.wireProtocol == .query)
    }

    @Test func lastPageHasNoNext() throws {
        let operation = try #require(ServiceModel.named("route53"))
            .operation("ListResourceRecordSets")
        let paginator = try #require(operation.paginator)
        let page: Value = [
            "IsTruncated": true, "NextRecordName": "b.", "NextRecordType": "A",
            "ResourceRecordSets": [["Name": "a."]],
        ]
        #expect(
            paginator.next(after: page) == ["StartRecordName": "b.", "StartRecordType": "A"])
        #expect(paginator.elements(of: page).count == 1)
        #expect(paginator.next(after: ["IsTruncated": false, "NextRecordName": "b."]) == nil)
    }

    @Test func pagesOfWhichBotocoreSaysNothingAreToldByTheirMembers() throws {
        func next(
            _ service: String, _ operation: String, after page: Value
        ) throws -> [String: Value]? {
            try #require(ServiceModel.named(service)).operation(operation).paginator?
                .next(after: page)
        }
        #expect(
            try next("wafv2", "ListWebACLs", after: ["NextMarker": "m"]) == ["NextMarker": "m"])
        #expect(
            try next(
                "cloudfront", "ListCachePolicies", after: ["CachePolicyList": ["NextMarker": "m"]])
                == ["Marker": "m"])
        let page: Value = ["IsTruncated": true, "NextContinuationToken": "m"]
        #expect(
            try next("s3", "ListBucketInventoryConfigurations", after: page)
                == ["ContinuationToken": "m"])
    }

    @Test func pathOfATokenMayNameAlternativesAndTheLastElement() {
        let value: Value = ["A": ["B": ""], "C": [["K": "x"], ["K": "y"]]]
        #expect(Paginator.find("Z || A.B", in: value) == "")
        #expect(Paginator.find("Z || C[-1].K", in: value) == "y")
    }
}
