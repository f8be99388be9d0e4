import Deployer
import InfraGraph
import Synchronization
import Testing

@testable import AWSProvider

/// No two rules of a listener have one priority at any time.
@Suite struct RulePriorityTests {
    private static let type = "AWS::ElasticLoadBalancingV2::ListenerRule"

    /// A listener whose rules have priorities, as AWS keeps them.
    private static func listener(_ rules: [String: String]) -> ScriptedAWS {
        let rules = Box(rules)
        return ScriptedAWS { call in
            var fields: [String: String] = [:]
            for pair in call.body.split(separator: "&") {
                let parts = pair.split(separator: "=", maxSplits: 1)
                if parts.count == 2 { fields[String(parts[0])] = String(parts[1]) }
            }
            let isTaken = rules.value.withLock { rules in
                var after = rules
                if call.operation == "CreateRule" { after["new"] = fields["Priority"] }
                for number in 1...9 {
                    let start = "RulePriorities.member.\(number)."
                    guard let rule = fields[start + "RuleArn"] else { break }
                    after[rule] = fields[start + "Priority"]
                }
                if Set(after.values).count < after.count { return true }
                rules = after
                return false
            }
            if isTaken {
                return ScriptedAWS.answer(
                    "<ErrorResponse><Error><Type>Sender</Type><Code>PriorityInUse</Code>"
                        + "<Message>Priority is in use</Message></Error></ErrorResponse>",
                    status: 400)
            }
            return ScriptedAWS.answer("<R/>")
        }
    }

    private final class Box: Sendable {
        let value: Mutex<[String: String]>

        init(_ rules: [String: String]) { value = Mutex(rules) }
    }

    private func change(_ rule: String, from old: Int, to new: Int) -> UpdateRequest {
        let said: [String: Value] = ["ListenerArn": "l", "Priority": .int(old)]
        var wanted = said
        wanted["Priority"] = .int(new)
        return ResourceHandle.deployed(Self.type, rule, said)
            .update(to: wanted, ["Priority"], token: "t-" + rule)
    }

    /// Repeats a change as the deployer does.
    private func outcome(_ request: UpdateRequest, _ cloud: AWSCloud) async -> ProviderError? {
        while true {
            do throws(ProviderError) {
                _ = try await cloud.update(request)
                return nil
            } catch {
                if error.kind != .busy { return error }
                await Task.yield()
            }
        }
    }

    @Test(.timeLimit(.minutes(1))) func rulesThatChangePlacesAreSetByOneCall() async throws {
        let aws = Self.listener(["a": "1", "b": "2", "c": "3"])
        let cloud = try aws.cloud()
        let changes = [
            change("a", from: 1, to: 2), change("b", from: 2, to: 3), change("c", from: 3, to: 1),
        ]
        // The first comes before anything is known of the others.
        let early = await #expect(throws: ProviderError.self) {
            _ = try await cloud.update(changes[0])
        }
        #expect(early?.kind == .busy)
        let errors = await withTaskGroup(of: ProviderError?.self) { tasks in
            for change in changes { tasks.addTask { await self.outcome(change, cloud) } }
            var errors: [ProviderError] = []
            for await error in tasks { if let error { errors.append(error) } }
            return errors
        }
        #expect(errors.isEmpty)
        #expect(aws.calls.contains { $0.body.contains("RulePriorities.member.3.RuleArn") })
    }

    @Test func ruleWithoutAnotherIsSetByItself() async throws {
        let aws = Self.listener(["a": "1", "b": "2"])
        _ = try await (try aws.cloud()).update(change("a", from: 1, to: 7))
        #expect(aws.calls.count == 1)
        #expect(!aws.calls[0].body.contains("member.2"))
    }

    @Test func priorityOfAForeignRuleIsSaidToBeTaken() async throws {
        let aws = Self.listener(["a": "1", "b": "2"])
        let error = await outcome(change("a", from: 1, to: 2), try aws.cloud())
        #expect(error?.kind == .invalid)
        #expect(error?.cause?.code == "priority-in-use")
        #expect(error?.sentence.contains("Priority is in use") == true)
        #expect(aws.calls.count == 7)
    }

    /// The rule that has the priority is not taken for the new one.
    @Test func newRuleWaitsForItsPriorityAndTakesNoOther() async throws {
        let cloud = try Self.listener(["a": "1"]).cloud()
        let request = CreateRequest.making(
            Self.type,
            ["ListenerArn": "l", "Priority": 1, "Actions": [], "Conditions": []])
        var kinds: [ProviderError.Kind?] = []
        for _ in 0..<7 {
            let error = await #expect(throws: ProviderError.self) {
                _ = try await cloud.create(request)
            }
            kinds.append(error?.kind)
        }
        #expect(kinds == Array(repeating: .busy, count: 6) + [.invalid])
    }
}
