import AWSCloudWatch
import AWSConfig
import AWSLogs
import AWSProvider
import AWSSQS
import InfraGraph
import Testing

@testable import Deployer

/// What creation does where somebody else's resource has the name already.
@Suite(.enabled(if: !Emulator.running.isEmpty, "set INFRAKIT_TEST_MOTO or another's address"))
struct TakeoverTests {
    /// What can be overwritten.
    enum Kind: String, CaseIterable, Sendable {
        case dashboard, alarm, resourcePolicy, configRule, queue

        /// ministack's Config has no rules.
        var emulators: [Emulator] { self == .configRule ? [.moto] : [.moto, .ministack] }

        /// The resource under a name of its own.
        func specimen(_ run: String) throws -> Specimen {
            let name = Value.string(run + "-taken")
            switch self {
            case .dashboard:
                return try Specimen(
                    rawValue, CloudWatch.Dashboard.self,
                    ["DashboardName": name, "DashboardBody": #"{"widgets":[]}"#])
            case .alarm:
                return try Specimen(
                    rawValue, CloudWatch.Alarm.self,
                    [
                        "AlarmName": name, "EvaluationPeriods": 1, "MetricName": "m",
                        "ComparisonOperator": "GreaterThanThreshold", "Namespace": "n",
                        "Period": 60, "Statistic": "Average", "Threshold": 1.0,
                    ])
            case .resourcePolicy:
                return try Specimen(
                    rawValue, Logs.ResourcePolicy.self,
                    ["PolicyName": name, "PolicyDocument": #"{"Version":"1"}"#])
            case .queue:
                return try Specimen(rawValue, SQS.Queue.self, ["QueueName": name])
            case .configRule:
                return try Specimen(
                    rawValue, Config.ConfigRule.self,
                    [
                        "ConfigRuleName": name,
                        "Source": ["Owner": "AWS", "SourceIdentifier": "ROOT_ACCOUNT_MFA_ENABLED"],
                    ])
            }
        }

        /// What somebody else says under that name; nothing else for what carries tags.
        var theirs: [String: Value] {
            switch self {
            case .dashboard: ["DashboardBody": #"{"widgets":[],"start":"-PT1H"}"#]
            case .resourcePolicy: ["PolicyDocument": #"{"Version":"2"}"#]
            case .alarm, .configRule, .queue: [:]
            }
        }
    }

    private static let cases = Kind.allCases.flatMap { kind in
        kind.emulators.filter { $0.address != nil }.map { (kind, $0) }
    }

    @Test(arguments: cases)
    func whatSomebodyElseMadeIsNotOverwritten(_ kind: Kind, on emulator: Emulator) async throws {
        let specimen = try kind.specimen(Emulator.run())
        let others = request(specimen, lineage: "theirs", with: kind.theirs)
        let made = try await emulator.cloud().create(others)
        let error = await #expect(throws: ProviderError.self) {
            try await emulator.cloud().create(request(specimen, lineage: "ours"))
        }
        #expect(error?.kind == .alreadyExists)
        #expect(error?.message.contains("Import it, or choose another name.") == true)
        #expect(try await emulator.cloud().find(request(specimen, lineage: "ours")).isEmpty)
        try await remove(made.identifier, others, on: emulator)
    }

    @Test(arguments: cases)
    func anInterruptedCreationOfOursIsFoundAndGoesThroughAgain(
        _ kind: Kind, on emulator: Emulator
    ) async throws {
        let request = request(try kind.specimen(Emulator.run()), lineage: "ours")
        let made = try await emulator.cloud().create(request)
        // Another process knows only what the cloud tells.
        let cloud = try emulator.cloud()
        #expect(try await cloud.find(request) == [made.identifier])
        #expect(try await cloud.create(request).identifier == made.identifier)
        try await remove(made.identifier, request, on: emulator)
    }

    private func request(
        _ specimen: Specimen, lineage: String, with properties: [String: Value] = [:]
    ) -> CreateRequest {
        let token = String(repeating: "0", count: 32)
        return CreateRequest(
            address: Address(specimen.name), type: specimen.type, region: "us-east-1",
            account: nil, properties: specimen.properties.merging(properties) { $1 },
            token: token,
            ownershipTags: Ownership.tags(
                lineage: lineage, address: Address(specimen.name), token: token),
            schema: specimen.schema, secrets: LocalSecrets())
    }

    private func remove(
        _ identifier: String, _ request: CreateRequest, on emulator: Emulator
    ) async throws {
        try await emulator.cloud().delete(
            DeleteRequest(
                handle: ResourceHandle(
                    address: request.address, type: request.type, identifier: identifier,
                    region: request.region, properties: request.properties),
                schema: request.schema, token: request.token))
    }
}
