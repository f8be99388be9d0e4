import Foundation
import InfraGraph

@testable import AWSProvider
@testable import Deployer

extension Lifecycle {
    /// Makes the request of a creation; every stage of a life has a token of its own.
    func request(
        _ specimen: Specimen, _ properties: [String: Value], stage: String = "create",
        lineage: String? = nil
    ) -> CreateRequest {
        let token = token(specimen, stage)
        var request = CreateRequest(
            address: Address(specimen.name), type: specimen.type, region: "us-east-1",
            account: nil, properties: properties, token: token,
            ownershipTags: Ownership.tags(
                lineage: lineage ?? run, address: Address(specimen.name), token: token),
            schema: specimen.schema, secrets: LocalSecrets())
        request.awaited = awaited[request.address] ?? []
        return request
    }

    /// 32 hex digits, others for every specimen and every stage.
    func token(_ specimen: Specimen, _ stage: String) -> String {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in (run + specimen.name + stage).utf8 {
            digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        let text = String(digest, radix: 16)
        return String((text + text + String(repeating: "0", count: 32)).prefix(32))
    }

    func resolved(_ properties: [String: Value]) -> [String: Value] {
        properties.mapValues { value in
            value.resolving { reference in attributes[reference.address]?[reference.attribute] }
        }
    }

    /// The properties of a resource after changes; null takes one away.
    func changed(_ handle: ResourceHandle, by changes: [String: Value]) -> [String: Value] {
        handle.properties.merging(resolved(changes)) { $1 }.filter { $0.value != .null }
    }

    func create(_ specimen: Specimen) async -> [String]? {
        var absent: Set<String> = []
        for value in specimen.properties.values {
            value.forEachReference { reference in
                let name = reference.address.rawValue
                if living[name] == nil { absent.insert(name) }
            }
        }
        if absent.isEmpty { return await make(specimen, resolved(specimen.properties), "create") }
        let isKnown = specimens.filter { absent.contains($0.name) }.allSatisfy {
            [.differs, LifeReport.Outcome.none].contains(outcome(.create, $0))
        }
        return isKnown ? nil : ["\(absent.sorted().joined(separator: ", ")) is not there"]
    }

    /// Creates a resource and waits until it can be used.
    func make(
        _ specimen: Specimen, _ properties: [String: Value], _ stage: String
    ) async -> [String] {
        let request = request(specimen, properties, stage: stage)
        do throws(ProviderError) {
            let acceptance = try await cloud.create(request)
            let handle = ResourceHandle(
                address: request.address, type: request.type, identifier: acceptance.identifier,
                region: request.region, properties: request.properties)
            living[specimen.name] = handle
            attributes[request.address] = acceptance.attributes
            if acceptance.isReady || specimen.staysPending { return [] }
            return await waitUntilReady(handle)
        } catch {
            return [error.plainText]
        }
    }

    func waitUntilReady(_ handle: ResourceHandle) async -> [String] {
        var last = ""
        for _ in 0..<25 {
            let status = await cloud.status(of: [handle])[0]
            if case .ready(let found) = status {
                attributes[handle.address]?.merge(found) { $1 }
                return []
            }
            last = "\(status)"
            try? await Task.sleep(for: .milliseconds(200))
        }
        return ["not ready: \(last)"]
    }

    /// The creation's result is found again by its tags or name, and nobody else takes it for his.
    func find(_ specimen: Specimen) async -> [String]? {
        guard let handle = living[specimen.name] else { return nil }
        // Cloud Control finds them all.
        let handler = HandlerTable.standard.handlers[specimen.type]
        if let handler, handler.resultLookup == nil { return nil }
        let properties = handle.properties
        do throws(ProviderError) {
            var problems: [String] = []
            let found = try await cloud.find(request(specimen, properties))
            if found != [handle.identifier] {
                problems.append("found \(found), not \(handle.identifier)")
            }
            if handler.map({ $0.tags != nil }) ?? (specimen.schema.tagProperty != nil) {
                let others = try await cloud.find(
                    request(specimen, properties, stage: "other", lineage: run + "-other"))
                if !others.isEmpty { problems.append("another lineage finds \(others)") }
            }
            return problems
        } catch {
            return [error.plainText]
        }
    }
}

extension ProviderError {
    /// All that it says.
    var plainText: String { "\(kind) \(code) \(message)" }
}
