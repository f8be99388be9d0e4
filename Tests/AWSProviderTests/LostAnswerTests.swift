import Deployer
import InfraGraph
import Testing

@testable import AWSProvider

/// A creation takes several calls, and the answer to the first one was lost.
@Suite struct LostAnswerTests {
    private func request() -> CreateRequest {
        CreateRequest(
            address: "shop/logs", type: "AWS::Logs::LogGroup", region: "us-east-1", account: nil,
            properties: ["LogGroupName": "shop", "RetentionInDays": 7], token: "t",
            ownershipTags: [:], schema: ResourceSchema(type: "AWS::Logs::LogGroup", facts: [:]),
            secrets: LocalSecrets())
    }

    @Test func whatTheFirstCallDoesNotTakeIsSentAllTheSame() async throws {
        let aws = ScriptedAWS { call in
            let groups = #"{"logGroups":[{"logGroupName":"shop"}]}"#
            return ScriptedAWS.answer(call.operation == "DescribeLogGroups" ? groups : "{}")
        }
        let acceptance = try await aws.cloud().complete(request(), as: "shop")
        #expect(acceptance.identifier == "shop")
        let operations = aws.calls.map(\.operation)
        #expect(operations.contains("PutRetentionPolicy"))
        #expect(!operations.contains("CreateLogGroup"))
    }

    @Test func whatDoesNotShowYetIsNotCompleted() async throws {
        let aws = ScriptedAWS { call in
            ScriptedAWS.answer(call.operation == "DescribeLogGroups" ? #"{"logGroups":[]}"# : "{}")
        }
        let cloud = try aws.cloud()
        let error = await #expect(throws: ProviderError.self) {
            try await cloud.complete(request(), as: "shop")
        }
        #expect(error?.kind == .transient)
        #expect(!aws.calls.map(\.operation).contains("PutRetentionPolicy"))
    }
}
