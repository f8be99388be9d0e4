import Deployer
import InfraGraph
import Testing

@testable import AWSProvider

/// Work that goes on after AWS has answered the call.
@Suite struct BegunWorkTests {
    private static let record: [String: Value] = [
        "HostedZoneId": "Z1", "Name": "www.example.com", "Type": "A", "TTL": "300",
        "ResourceRecords": ["192.0.2.1"],
    ]

    private static func change(_ status: String, id: String = "C1") -> String {
        """
        <R><ChangeInfo><Id>/change/\(id)</Id><Status>\(status)</Status>
        <SubmittedAt>2026-01-01T00:00:00Z</SubmittedAt></ChangeInfo></R>
        """
    }

    /// Asks until something is told but that it takes time.
    private func end(
        of handles: [ResourceHandle], in cloud: AWSCloud, _ clock: RealClock
    ) async throws -> [ResourceStatus] {
        for _ in 0..<100 {
            let statuses = await cloud.status(of: handles)
            let isPending = statuses.contains { if case .pending = $0 { true } else { false } }
            if !isPending { return statuses }
            try await clock.sleep(seconds: 0.5)
        }
        return []
    }

    @Test func recordCanBeUsedWhenItsChangeIsInSync() async throws {
        let asked = Counter()
        let aws = ScriptedAWS { call in
            guard call.operation.contains("/change/C1") else {
                return ScriptedAWS.answer(Self.change("PENDING"))
            }
            return ScriptedAWS.answer(Self.change(asked.next() < 2 ? "PENDING" : "INSYNC"))
        }
        let clock = RealClock(speed: 100)
        let cloud = try aws.cloud(clock)
        let made = try await cloud.create(.making("AWS::Route53::RecordSet", Self.record))
        #expect(!made.isReady)
        let handle = ResourceHandle.deployed(
            "AWS::Route53::RecordSet", made.identifier, Self.record)
        #expect(
            try await end(of: [handle], in: cloud, clock)
                == [.ready(["Id": "www.example.com"])])
        // What the change has told need not be read.
        #expect(aws.calls.count == 4)
        // From then on the record tells itself.
        _ = await cloud.status(of: [handle])
        #expect(aws.calls.last?.operation.contains("/rrset") == true)
    }

    @Test func recordWhoseChangeIsInSyncAtOnceCostsOneCall() async throws {
        let aws = ScriptedAWS { _ in ScriptedAWS.answer(Self.change("INSYNC")) }
        let made = try await (try aws.cloud()).create(
            .making("AWS::Route53::RecordSet", Self.record))
        #expect(made.isReady)
        #expect(aws.calls.count == 1)
    }

    @Test func changeOfSeveralRecordsIsAskedForOnce() async throws {
        let aws = ScriptedAWS { call in
            ScriptedAWS.answer(
                Self.change(call.operation.hasPrefix("GET") ? "INSYNC" : "PENDING"))
        }
        let clock = RealClock(speed: 100)
        let cloud = try aws.cloud(clock)
        var handles: [ResourceHandle] = []
        for name in ["a.example.com", "b.example.com"] {
            var record = Self.record
            record["Name"] = .string(name)
            let made = try await cloud.create(.making("AWS::Route53::RecordSet", record))
            handles.append(.deployed("AWS::Route53::RecordSet", made.identifier, record))
        }
        _ = try await end(of: handles, in: cloud, clock)
        #expect(aws.calls.filter { $0.operation.hasPrefix("GET") }.count == 1)
    }

    @Test func changeThatTakesLongIsNotAskedForAtEveryPoll() async throws {
        let aws = ScriptedAWS { _ in ScriptedAWS.answer(Self.change("PENDING")) }
        let cloud = try aws.cloud()
        let made = try await cloud.create(.making("AWS::Route53::RecordSet", Self.record))
        let handle = ResourceHandle.deployed(
            "AWS::Route53::RecordSet", made.identifier, Self.record)
        for _ in 0..<20 { _ = await cloud.status(of: [handle]) }
        #expect(aws.calls.count < 5)
    }

    private static func task(_ status: String) -> String {
        """
        <R><GetServiceLinkedRoleDeletionStatusResult><Status>\(status)</Status><Reason>
        <Reason>The role is in use.</Reason><RoleUsageList><member><Region>us-east-1</Region>
        <Resources><member>arn:aws:autoscaling:group</member></Resources></member>
        </RoleUsageList></Reason></GetServiceLinkedRoleDeletionStatusResult></R>
        """
    }

    private func deletion(
        _ status: String?
    ) async throws -> (statuses: [ResourceStatus], aws: ScriptedAWS) {
        let aws = ScriptedAWS { call in
            switch call.operation {
            case "DeleteServiceLinkedRole":
                ScriptedAWS.answer(
                    "<R><DeleteServiceLinkedRoleResult><DeletionTaskId>task/1</DeletionTaskId>"
                        + "</DeleteServiceLinkedRoleResult></R>")
            case "GetServiceLinkedRoleDeletionStatus":
                status.map { ScriptedAWS.answer(Self.task($0)) }
                    ?? ScriptedAWS.answer(
                        "<R><Error><Code>NoSuchEntity</Code><Message>no</Message></Error></R>",
                        status: 404)
            default:
                ScriptedAWS.answer(
                    "<R><GetRoleResult><Role><RoleName>r</RoleName></Role></GetRoleResult></R>")
            }
        }
        let clock = RealClock(speed: 100)
        let cloud = try aws.cloud(clock)
        let handle = ResourceHandle.deployed("AWS::IAM::ServiceLinkedRole", "r")
        try await cloud.delete(handle.deletion)
        return (try await end(of: [handle], in: cloud, clock), aws)
    }

    @Test func roleThatItsServiceUsesIsToldNotToGo() async throws {
        let (statuses, _) = try await deletion("FAILED")
        #expect(
            statuses == [
                .failed("FAILED: The role is in use. In use by arn:aws:autoscaling:group.")
            ])
    }

    /// A task that AWS has forgotten says nothing of the role, which is there.
    @Test func roleIsNotGoneBecauseItsDeletionIsForgotten() async throws {
        let (statuses, aws) = try await deletion(nil)
        #expect(statuses != [.gone])
        #expect(aws.calls.contains { $0.operation == "GetRole" })
    }

    @Test func roleIsGoneWhenItsDeletionHasSucceeded() async throws {
        let (statuses, aws) = try await deletion("SUCCEEDED")
        #expect(statuses == [.gone])
        #expect(!aws.calls.contains { $0.operation == "GetRole" })
        #expect(!(try aws.cloud().deletesAtOnce("AWS::IAM::ServiceLinkedRole")))
    }
}
