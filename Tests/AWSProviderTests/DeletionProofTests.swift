import Deployer
import InfraGraph
import Testing

@testable import AWSProvider

/// How many calls prove that many resources are gone, and what proves nothing.
@Suite struct DeletionProofTests {
    private static let names = ["a", "b", "c"]

    private static func repositories(_ names: [String]) -> String {
        let list = names.map { #"{"repositoryName":"\#($0)"}"# }.joined(separator: ",")
        return #"{"repositories":[\#(list)]}"#
    }

    /// A registry in which these are left.
    private static func registry(
        left: [String] = [], listing: ScriptedAWS.Script? = nil
    ) -> ScriptedAWS {
        ScriptedAWS { call in
            guard call.operation == "DescribeRepositories" else { return ScriptedAWS.answer("{}") }
            guard call.body.contains("repositoryNames") else {
                return listing?(call) ?? ScriptedAWS.answer(repositories(left))
            }
            let asked = names.filter { call.body.contains("\"\($0)\"") }
            return asked.allSatisfy(left.contains)
                ? ScriptedAWS.answer(repositories(asked))
                : ScriptedAWS.refusal("RepositoryNotFoundException")
        }
    }

    private let handles = names.map { ResourceHandle.deployed("AWS::ECR::Repository", $0) }

    private func delete(on aws: ScriptedAWS) async throws -> (AWSCloud, before: Int) {
        let cloud = try aws.cloud()
        for handle in handles { try await cloud.delete(handle.deletion) }
        return (cloud, aws.calls.count)
    }

    @Test func oneListProvesThatManyAreGone() async throws {
        let aws = Self.registry()
        let (cloud, before) = try await delete(on: aws)
        #expect(await cloud.status(of: handles) == [.gone, .gone, .gone])
        #expect(aws.calls.count - before == 1)
    }

    @Test func whatTheListStillHasIsNotGone() async throws {
        let aws = Self.registry(left: ["b"])
        let (cloud, _) = try await delete(on: aws)
        let statuses = await cloud.status(of: handles)
        #expect(statuses[0] == .gone)
        guard case .ready = statuses[1] else {
            Issue.record("\(statuses[1])")
            return
        }
    }

    @Test func listThatIsDeniedProvesNothing() async throws {
        let aws = Self.registry(left: ["b"]) { _ in ScriptedAWS.refusal("AccessDeniedException") }
        let (cloud, _) = try await delete(on: aws)
        let statuses = await cloud.status(of: handles)
        // Each is then asked for by itself.
        #expect(statuses[0] == .gone)
        #expect(statuses[1] != .gone)
        #expect(statuses[2] == .gone)
    }

    @Test func listTellsWhichOfManyIsMissing() async throws {
        let aws = Self.registry(left: ["a", "c"])
        let observations = await (try aws.cloud()).read(handles)
        guard case .found = observations[0], case .absent = observations[1],
            case .found = observations[2]
        else {
            Issue.record("\(observations)")
            return
        }
        #expect(aws.calls.filter { $0.operation == "DescribeRepositories" }.count == 2)
    }

    @Test func listenersAreGoneWithTheirLoadBalancer() async throws {
        let aws = ScriptedAWS { call in
            guard call.operation == "DescribeListeners" else {
                return ScriptedAWS.answer("<R><DeleteListenerResult/></R>")
            }
            return ScriptedAWS.answer(
                "<R><Error><Code>LoadBalancerNotFound</Code><Message>m</Message></Error></R>",
                status: 400)
        }
        let cloud = try aws.cloud()
        let listeners = Self.names.map {
            ResourceHandle.deployed(
                "AWS::ElasticLoadBalancingV2::Listener", "arn:aws:l/\($0)",
                ["LoadBalancerArn": "arn:aws:lb"])
        }
        for listener in listeners { try await cloud.delete(listener.deletion) }
        #expect(await cloud.status(of: listeners) == [.gone, .gone, .gone])
        #expect(aws.calls.filter { $0.operation == "DescribeListeners" }.count == 1)
    }

    @Test func policyIsGoneWithItsBucketOrAskedForByItself() async throws {
        let aws = ScriptedAWS { call in
            if call.operation.contains("policy"), call.operation.hasPrefix("GET") {
                return ScriptedAWS.answer(#"{"Version":"2012-10-17","Statement":[]}"#)
            }
            if call.operation.hasPrefix("DELETE") { return ScriptedAWS.answer("", status: 204) }
            return ScriptedAWS.answer(
                "<R><Buckets><Bucket><Name>b</Name></Bucket></Buckets></R>")
        }
        let cloud = try aws.cloud()
        let policies = Self.names.map {
            ResourceHandle.deployed("AWS::S3::BucketPolicy", $0, ["Bucket": .string($0)])
        }
        for policy in policies { try await cloud.delete(policy.deletion) }
        let before = aws.calls.count
        let statuses = await cloud.status(of: policies)
        #expect(statuses[0] == .gone)
        #expect(statuses[1] != .gone)
        #expect(statuses[2] == .gone)
        #expect(aws.calls.count - before == 2)
    }

    @Test func secretsAreNeverProvenGoneByAListThatLagsBehind() {
        #expect(SecretsManagerHandlers.secret.listing == nil)
    }
}
