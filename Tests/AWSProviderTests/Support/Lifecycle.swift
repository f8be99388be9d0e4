import AWSAPS
import AWSApplicationAutoScaling
import AWSBackup
import AWSBudgets
import AWSCertificateManager
import AWSCloudFront
import AWSCloudTrail
import AWSCloudWatch
import AWSConfig
import AWSDocDB
import AWSEC2
import AWSECR
import AWSECS
import AWSElastiCache
import AWSElasticLoadBalancingV2
import AWSEvents
import AWSGrafana
import AWSGuardDuty
import AWSIAM
import AWSKMS
import AWSLambda
import AWSLogs
import AWSOrganizations
import AWSProvider
import AWSRDS
import AWSRoute53
import AWSS3
import AWSSNS
import AWSSQS
import AWSSSM
import AWSSecretsManager
import AWSServiceDiscovery
import AWSShield
import AWSWAFv2
import AWSXRay
import InfraGraph

@testable import Deployer

/// A generated type with what AWS's schema says of it.
protocol Schematic {
    static var typeName: String { get }
    static var schemaLiteral: StaticString { get }
}

/// One resource of a contract test: how it is made, and what is changed in place.
struct Specimen: Sendable {
    let name: String
    let type: String
    let schema: ResourceSchema
    let properties: [String: Value]
    /// Properties after the change in place; null removes one. Empty if AWS changes nothing.
    let changes: [String: Value]
    /// Create-only properties that make another resource of it; empty if there are none.
    let replacement: [String: Value]
    /// Where emulators are not like AWS.
    let differences: [Difference]
    /// Says whether the emulator never tells that it is ready.
    let staysPending: Bool

    init<R: Schematic>(
        _ name: String, _ type: R.Type, _ properties: [String: Value],
        changes: [String: Value] = [:], replacement: [String: Value] = [:],
        differences: [Difference] = [], staysPending: Bool = false
    ) throws {
        self.name = name
        self.type = R.typeName
        schema = try ResourceSchema(type: R.typeName, literal: Self.literals[R.typeName]!)
        self.properties = properties
        self.changes = changes
        self.replacement = replacement
        self.differences = differences
        self.staysPending = staysPending
    }

    /// The schemas of every type that has a specimen.
    private static let literals: [String: StaticString] = [
        APS.schemaLiterals,
        ApplicationAutoScaling.schemaLiterals,
        Backup.schemaLiterals,
        Budgets.schemaLiterals,
        CertificateManager.schemaLiterals,
        CloudFront.schemaLiterals,
        CloudTrail.schemaLiterals,
        CloudWatch.schemaLiterals,
        Config.schemaLiterals,
        DocDB.schemaLiterals,
        EC2.schemaLiterals,
        ECR.schemaLiterals,
        ECS.schemaLiterals,
        ElastiCache.schemaLiterals,
        ElasticLoadBalancingV2.schemaLiterals,
        Events.schemaLiterals,
        Grafana.schemaLiterals,
        GuardDuty.schemaLiterals,
        IAM.schemaLiterals,
        KMS.schemaLiterals,
        Lambda.schemaLiterals,
        Logs.schemaLiterals,
        Organizations.schemaLiterals,
        RDS.schemaLiterals,
        Route53.schemaLiterals,
        S3.schemaLiterals,
        SNS.schemaLiterals,
        SQS.schemaLiterals,
        SSM.schemaLiterals,
        SecretsManager.schemaLiterals,
        ServiceDiscovery.schemaLiterals,
        Shield.schemaLiterals,
        WAFv2.schemaLiterals,
        XRay.schemaLiterals,
    ].reduce(into: [:]) { $0.merge($1) { $1 } }

    /// A reference to an attribute of an earlier specimen.
    static func of(_ name: String, _ attribute: String) -> Value {
        .reference(Reference(Address(name), attribute, need: .created))
    }
}

/// Takes specimens through their lives, all of them step by step, and notes what fails.
final class Lifecycle {
    private let cloud: AWSCloud
    private let specimens: [Specimen]
    private let run: String
    private var handles: [String: ResourceHandle] = [:]
    private var attributes: [Address: [String: Value]] = [:]
    /// What went wrong, with type and step.
    private(set) var problems: [String] = []

    init(_ cloud: AWSCloud, _ specimens: [Specimen], run: String) {
        self.cloud = cloud
        // What is not offered is not promised either; its specimens wait for their handlers.
        self.specimens = specimens.filter { AWSCloud.types.contains($0.type) }
        self.run = run
    }

    func live() async {
        for specimen in specimens { await create(specimen) }
        await expectNoDrift("read")
        for specimen in specimens { await find(specimen) }
        for specimen in specimens { await update(specimen) }
        await expectNoDrift("reread")
        for specimen in specimens.reversed() { await delete(specimen) }
        let left = Array(handles.values)
        for (handle, observation) in zip(left, await cloud.read(left)) {
            if case .absent = observation { continue }
            note(handle.type, "gone", "\(observation)")
        }
    }

    private func note(_ type: String, _ step: String, _ what: String) {
        problems.append("\(type) \(step): \(what)")
    }

    private func request(_ specimen: Specimen) -> CreateRequest {
        CreateRequest(
            address: Address(specimen.name), type: specimen.type, region: "us-east-1",
            account: nil, properties: resolved(specimen.properties), token: token(specimen),
            ownershipTags: tags(specimen), schema: specimen.schema, secrets: LocalSecrets())
    }

    /// 32 hex digits, another for every specimen and every step.
    private func token(_ specimen: Specimen, _ step: String = "create") -> String {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in (run + specimen.name + step).utf8 {
            digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        let text = String(digest, radix: 16)
        return String((text + text + String(repeating: "0", count: 32)).prefix(32))
    }

    private func tags(_ specimen: Specimen) -> [String: String] {
        [
            Ownership.lineageTag: run, Ownership.addressTag: specimen.name,
            Ownership.tokenTag: token(specimen),
        ]
    }

    private func resolved(_ properties: [String: Value]) -> [String: Value] {
        properties.mapValues { value in
            value.resolving { reference in attributes[reference.address]?[reference.attribute] }
        }
    }

    private func create(_ specimen: Specimen) async {
        let request = request(specimen)
        do throws(ProviderError) {
            let acceptance = try await cloud.create(request)
            let handle = ResourceHandle(
                address: request.address, type: request.type, identifier: acceptance.identifier,
                region: request.region, properties: request.properties)
            handles[specimen.name] = handle
            attributes[request.address] = acceptance.attributes
            if !acceptance.isReady, !specimen.staysPending {
                await waitUntilReady(handle, "create")
            }
        } catch {
            note(specimen.type, "create", "\(error.kind) \(error.code) \(error.message)")
        }
    }

    private func waitUntilReady(_ handle: ResourceHandle, _ step: String) async {
        var last = ""
        for _ in 0..<20 {
            let status = await cloud.status(of: [handle])[0]
            if case .ready(let found) = status {
                attributes[handle.address]?.merge(found) { $1 }
                return
            }
            last = "\(status)"
            try? await Task.sleep(for: .milliseconds(200))
        }
        note(handle.type, step, "not ready: \(last)")
    }

    private func expectNoDrift(_ step: String) async {
        let living = specimens.filter { handles[$0.name] != nil }
        let observations = await cloud.read(living.compactMap { handles[$0.name] })
        for (specimen, observation) in zip(living, observations) {
            guard let handle = handles[specimen.name] else { continue }
            guard case .found(let properties, let found) = observation else {
                note(specimen.type, step, "\(observation)")
                continue
            }
            let known = attributes[handle.address] ?? [:]
            for (name, value) in known where found[name] != value {
                note(specimen.type, step, "attribute \(name) \(String(describing: found[name]))")
            }
            var diff = PropertyDiff(
                .cloud, schema: specimen.schema,
                ignored: specimen.schema.readOnly + specimen.schema.writeOnly
                    + specimen.differences.compactMap(\.path))
            for change in diff.changes(from: properties, to: handle.properties) {
                note(
                    specimen.type, step,
                    "\(change.path) is \(change.old?.plainJSON() ?? "absent"), "
                        + "not \(change.new?.plainJSON() ?? "absent")")
            }
        }
    }

    /// The creation's result is found again by its tags or name, once.
    private func find(_ specimen: Specimen) async {
        guard let handle = handles[specimen.name] else { return }
        do throws(ProviderError) {
            let found = try await cloud.find(request(specimen))
            if found.count > 1 || (found.first ?? handle.identifier) != handle.identifier {
                note(specimen.type, "find", "\(found)")
            }
        } catch {
            note(specimen.type, "find", "\(error.code) \(error.message)")
        }
    }

    private func update(_ specimen: Specimen) async {
        guard let handle = handles[specimen.name], !specimen.changes.isEmpty else { return }
        var properties = handle.properties
        for (name, value) in resolved(specimen.changes) {
            properties[name] = value == .null ? nil : value
        }
        let request = UpdateRequest(
            handle: handle, properties: properties, changed: specimen.changes.keys.sorted(),
            token: token(specimen, "update"), ownershipTags: tags(specimen),
            schema: specimen.schema, secrets: LocalSecrets())
        do throws(ProviderError) {
            let acceptance = try await cloud.update(request)
            handles[specimen.name]?.properties = properties
            if !acceptance.isReady, !specimen.staysPending,
                let handle = handles[specimen.name]
            {
                await waitUntilReady(handle, "update")
            }
        } catch {
            note(specimen.type, "update", "\(error.kind) \(error.code) \(error.message)")
        }
    }

    private func delete(_ specimen: Specimen) async {
        guard let handle = handles[specimen.name] else { return }
        do throws(ProviderError) {
            try await cloud.delete(
                DeleteRequest(handle: handle, schema: specimen.schema, token: token(specimen)))
        } catch {
            note(specimen.type, "delete", "\(error.kind) \(error.code) \(error.message)")
        }
    }
}
