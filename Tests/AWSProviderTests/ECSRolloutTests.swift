import InfraGraph
import Testing

@testable import AWSProvider

/// What counts as a service that has come to rest, and what AWS has given up.
struct ECSRolloutTests {
    private static let old: Value = "arn:aws:ecs:us-east-1:1:task-definition/api:1"
    private static let new: Value = "arn:aws:ecs:us-east-1:1:task-definition/api:2"

    private func service(
        _ deployments: [Value], definition: Value = new, running: Value = 3,
        events: [Value] = []
    ) -> [String: Value] {
        [
            "status": "ACTIVE", "desiredCount": 3, "runningCount": running,
            "taskDefinition": definition, "deployments": .list(deployments),
            "events": .list(events.map { ["message": $0] }),
        ]
    }

    private func deployment(
        _ status: Value, _ definition: Value, _ state: Value?, reason: Value = ""
    ) -> Value {
        var members: [String: Value] = [
            "id": "ecs-svc/7", "status": status, "taskDefinition": definition,
            "rolloutStateReason": reason,
        ]
        members["rolloutState"] = state
        return .object(members)
    }

    private func state(_ service: [String: Value], wanting definition: Value = new) -> String? {
        let scope = Scope(
            properties: ["TaskDefinition": definition], region: "us-east-1", account: "1")
        return ECSRollout.state(of: service, scope)
    }

    @Test func completedRolloutWithAllTasksIsStable() {
        let done = deployment("PRIMARY", Self.new, "COMPLETED")
        #expect(state(service([done])) == "COMPLETED")
        #expect(state(service([done], running: 2)) == "IN_PROGRESS")
        #expect(state(service([done]), wanting: "api:2") == "COMPLETED")
    }

    @Test func rolloutWithoutStateIsStableWhenTheOneBeforeIsGone() {
        let primary = deployment("PRIMARY", Self.new, nil)
        let before = deployment("ACTIVE", Self.old, nil)
        #expect(state(service([primary, before])) == "IN_PROGRESS")
        #expect(state(service([primary])) == "COMPLETED")
    }

    @Test func failedRolloutTellsWhy() {
        let failed = service(
            [
                deployment(
                    "PRIMARY", Self.new, "FAILED", reason: "ECS deployment circuit breaker: failed."
                )
            ],
            running: 0,
            events: [
                "(service api) was unable to place a task.", "(service api) has started 1 tasks.",
            ])
        #expect(state(failed) == "FAILED")
        let scope = Scope(region: "us-east-1", account: "1")
        #expect(
            ECSRollout.failure(of: failed, scope)
                == "ECS deployment circuit breaker: failed. "
                + "(service api) was unable to place a task.")
    }

    @Test func rolledBackServiceHasFailed() {
        let failed = deployment("ACTIVE", Self.new, "FAILED")
        let under = service(
            [deployment("PRIMARY", Self.old, "IN_PROGRESS"), failed], definition: Self.old)
        #expect(state(under) == "ROLLING_BACK")
        let back = [deployment("PRIMARY", Self.old, "COMPLETED")]
        #expect(state(service(back, definition: Self.old)) == "ROLLED_BACK")
        let told = service(back, events: ["(service api) rolling back to deployment ecs-svc/7."])
        #expect(state(told) == "ROLLED_BACK")
    }

    @Test func anotherDefinitionOfOneDeploymentAloneIsNoRollback() {
        // An emulator that updates the service and not its deployment is not rolling back.
        #expect(state(service([deployment("PRIMARY", Self.old, "COMPLETED")])) == "COMPLETED")
    }

    @Test func otherControllersTellOfNoRollout() {
        var external = service([])
        external["deploymentController"] = ["type": "EXTERNAL"]
        #expect(state(external) == "COMPLETED")
        #expect(state(service([])) == "IN_PROGRESS")
    }
}
