import Foundation
import InfraGraph

@testable import AWSProvider
@testable import Deployer

extension Lifecycle {
    /// Changes all but the tags in place.
    func update(_ specimen: Specimen) async -> [String]? {
        await change(
            specimen, specimen.changes.filter { $0.key != specimen.schema.tagProperty }, "update")
    }

    /// Changes the tags; those that mark the resource as ours must stay.
    func changeTags(_ specimen: Specimen) async -> [String]? {
        let tags = specimen.changes.filter { $0.key == specimen.schema.tagProperty }
        guard var problems = await change(specimen, tags, "tags") else { return nil }
        problems += await read(specimen)
        if outcome(.find, specimen) == .ok, let found = await find(specimen) { problems += found }
        return problems
    }

    private func change(
        _ specimen: Specimen, _ changes: [String: Value], _ stage: String
    ) async -> [String]? {
        guard let handle = living[specimen.name], !changes.isEmpty else { return nil }
        let properties = changed(handle, by: changes)
        let problems = await send(specimen, properties, Set(changes.keys), stage)
        if problems.isEmpty {
            living[specimen.name]?.properties = properties
            applied[specimen.name, default: []].formUnion(changes.keys)
        }
        return problems
    }

    /// Changes a resource, without a word to the handle that is on record.
    func send(
        _ specimen: Specimen, _ properties: [String: Value], _ names: Set<String>, _ stage: String
    ) async -> [String] {
        guard var handle = living[specimen.name] else { return [] }
        let request = UpdateRequest(
            handle: handle, properties: properties, changed: names.sorted(),
            token: token(specimen, stage),
            ownershipTags: Ownership.tags(
                lineage: run, address: handle.address, token: token(specimen, "create")),
            schema: specimen.schema, secrets: LocalSecrets())
        do throws(ProviderError) {
            let acceptance = try await cloud.update(request)
            handle.properties = properties
            if acceptance.isReady || specimen.staysPending { return [] }
            return await waitUntilReady(handle)
        } catch {
            return [error.plainText]
        }
    }

    /// Somebody else turns the changes back: the next read shows just them, and a deploy of what is
    /// on record mends them.
    func drift(_ specimen: Specimen) async -> [String]? {
        guard let handle = living[specimen.name], let names = applied[specimen.name],
            !names.isEmpty
        else { return nil }
        let original = resolved(specimen.properties)
        var drifted = handle.properties
        for name in names { drifted[name] = original[name] }
        var problems = await send(specimen, drifted, names, "drift")
        guard problems.isEmpty else { return problems }
        let observation = await cloud.read([handle])[0]
        guard case .found(let found, _) = observation else { return ["\(observation)"] }
        let shown = changes(of: specimen, from: found, to: handle.properties)
            .filter { !isNoted($0.path, of: specimen) }
        for change in shown where !names.contains(Self.top(change.path)) {
            problems.append("nobody changed this: \(change.plainText)")
        }
        let told = await told(names, of: specimen, handle)
        let missing = told.subtracting(shown.map { Self.top($0.path) })
        problems += missing.sorted().map { "the read does not show the change of \($0)" }
        let repaired = Set(shown.map { Self.top($0.path) }).intersection(names)
        if !repaired.isEmpty {
            problems += await send(specimen, handle.properties, repaired, "repair")
        }
        return problems + (await read(specimen))
    }

    private static func top(_ path: String) -> String { String(PropertyPath.first(of: path)) }

    /// The properties of which a read tells. One that AWS doesn't tell repeats whatever the handle
    /// says.
    private func told(
        _ names: Set<String>, of specimen: Specimen, _ handle: ResourceHandle
    ) async -> Set<String> {
        var told: Set<String> = []
        let noted = specimen.differences.filter { $0.emulator == emulator }.compactMap(\.path)
        for name in names.sorted() where handle.properties[name] != nil {
            if noted.contains(where: { Self.top($0) == name }) { continue }
            var probe = handle
            probe.properties[name] = "what nobody deployed"
            if specimen.schema.writeOnly.contains(name) {
                noteUntold(name, of: specimen)
            } else if case .found(let found, _) = await cloud.read([probe])[0],
                found[name] == probe.properties[name]
            {
                noteUntold(name, of: specimen)
            } else {
                told.insert(name)
            }
        }
        return told
    }
}
