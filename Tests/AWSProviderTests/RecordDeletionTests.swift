import Deployer
import InfraGraph
import Testing

@testable import AWSProvider

/// AWS deletes a record only if it is told just what the record says.
@Suite struct RecordDeletionTests {
    private let record = ResourceHandle.deployed(
        "AWS::Route53::RecordSet", "Z1|www.example.com|A|",
        [
            "HostedZoneId": "Z1", "Name": "www.example.com", "Type": "A", "TTL": "300",
            "ResourceRecords": ["192.0.2.1"], "Comment": "the site",
        ])

    private static let done = """
        <ChangeResourceRecordSetsResponse><ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status>
        <SubmittedAt>2026-01-01T00:00:00Z</SubmittedAt></ChangeInfo>
        </ChangeResourceRecordSetsResponse>
        """

    private static func refusal(_ message: String) -> String {
        "<ErrorResponse><Error><Type>Sender</Type><Code>InvalidChangeBatch</Code>"
            + "<Message>\(message)</Message></Error></ErrorResponse>"
    }

    private static func list(_ address: String) -> String {
        """
        <ListResourceRecordSetsResponse><ResourceRecordSets><ResourceRecordSet>
        <Name>www.example.com.</Name><Type>A</Type><TTL>60</TTL><ResourceRecords><ResourceRecord>
        <Value>\(address)</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>
        </ResourceRecordSets><IsTruncated>false</IsTruncated><MaxItems>1</MaxItems>
        </ListResourceRecordSetsResponse>
        """
    }

    @Test func recordAsItWasDeployedIsDeletedUnread() async throws {
        let aws = ScriptedAWS { _ in ScriptedAWS.answer(Self.done) }
        try await (try aws.cloud()).delete(record.deletion)
        #expect(aws.calls.count == 1)
        let body = try #require(aws.calls.first?.body)
        for part in ["DELETE", "<TTL>300</TTL>", "<Value>192.0.2.1</Value>"] {
            #expect(body.contains(part))
        }
        #expect(!body.contains("the site"))
    }

    @Test func recordThatSomebodyChangedIsDeletedAsItIs() async throws {
        let aws = ScriptedAWS { call in
            if call.operation.hasPrefix("GET") {
                return ScriptedAWS.answer(Self.list("192.0.2.9"))
            }
            return call.body.contains("192.0.2.9")
                ? ScriptedAWS.answer(Self.done)
                : ScriptedAWS.answer(
                    Self.refusal(
                        "[Tried to delete resource record set [name='www.example.com.', "
                            + "type='A'] but the values provided do not match the current values]"),
                    status: 400)
        }
        try await (try aws.cloud()).delete(record.deletion)
        #expect(aws.calls.map { $0.operation.prefix { $0 != " " } } == ["POST", "GET", "POST"])
        #expect(aws.calls.last?.body.contains("<TTL>60</TTL>") == true)
    }

    @Test func recordThatIsGoneIsToldToBeGone() async throws {
        let aws = ScriptedAWS { call in
            call.operation.hasPrefix("GET")
                ? ScriptedAWS.answer(
                    "<R><ResourceRecordSets/><IsTruncated>false</IsTruncated></R>")
                : ScriptedAWS.answer(
                    Self.refusal("[Tried to delete resource record set but it was not found]"),
                    status: 400)
        }
        let error = await #expect(throws: ProviderError.self) {
            try await (try aws.cloud()).delete(record.deletion)
        }
        #expect(error?.kind == .notFound)
    }
}
