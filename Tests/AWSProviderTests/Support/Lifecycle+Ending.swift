import Foundation
import InfraGraph

@testable import AWSProvider
@testable import Deployer

extension Lifecycle {
    /// A change of a create-only property makes another resource in the old one's place.
    func replace(_ specimen: Specimen) async -> [String]? {
        guard let old = living[specimen.name], !specimen.replacement.isEmpty else { return nil }
        let properties = changed(old, by: specimen.replacement)
        let action = plannedAction(specimen, old, properties)
        guard case .replace(let order) = action else {
            return ["the planner would \(action?.word ?? "do nothing") instead"]
        }
        var problems: [String] = []
        if order == .createFirst {
            problems += await make(specimen, properties, "replace")
            if problems.isEmpty { problems += await read(specimen) }
            if living[specimen.name]?.identifier == old.identifier {
                return problems + ["there is no second one beside \(old.identifier)"]
            }
        }
        problems += await remove(specimen, old) + (await expectAbsence(of: old))
        if order == .deleteFirst {
            problems += await make(specimen, properties, "replace")
            if problems.isEmpty { problems += await read(specimen) }
        } else if problems.isEmpty {
            problems += (await read(specimen)).map { "after the deletion of the old one, \($0)" }
        }
        return problems
    }

    private func plannedAction(
        _ specimen: Specimen, _ handle: ResourceHandle, _ properties: [String: Value]
    ) -> Action? {
        var state = State(lineage: run, environment: "contract", system: "test")
        state.resources[handle.address] = record(handle)
        let resource = Resource(
            handle.address, type: handle.type, properties: properties, region: handle.region)
        return Planner.plan(graph: graph([resource], [specimen]), state: state)
            .steps.first { $0.address == handle.address }?.action
    }

    /// Deletes it behind the back of what is on record, sees that a read tells so, and makes it
    /// again.
    func end(_ specimen: Specimen) async {
        guard let handle = living[specimen.name] else { return }
        await take(.delete, specimen) { await remove(specimen, handle) }
        guard outcome(.delete, specimen) == .ok else { return }
        await take(.gone, specimen) { await expectAbsence(of: handle) }
        guard outcome(.gone, specimen) == .ok else { return }
        await take(.again, specimen) { await again(specimen) }
    }

    private func again(_ specimen: Specimen) async -> [String] {
        living[specimen.name] = nil
        var problems = await make(specimen, resolved(specimen.properties), "again")
        guard let handle = living[specimen.name] else { return problems }
        if problems.isEmpty { problems += await read(specimen) }
        problems += await remove(specimen, handle)
        return problems.isEmpty ? await expectAbsence(of: handle) : problems
    }

    private func remove(_ specimen: Specimen, _ handle: ResourceHandle) async -> [String] {
        var last: [String] = []
        let record = record(handle)
        if DeletionProtection.isOn(record, specimen.schema) {
            let unprotected = DeletionProtection.turnedOff(record, specimen.schema)
            let names = [DeletionProtection.property(specimen.schema) ?? ""]
            let problems = await send(specimen, unprotected, Set(names), "unprotect")
            if !problems.isEmpty { return problems }
        }
        deletions += 1
        let token = token(specimen, "delete \(deletions)")
        for _ in 0..<10 {
            do throws(ProviderError) {
                try await cloud.delete(
                    DeleteRequest(handle: handle, schema: specimen.schema, token: token))
                return []
            } catch {
                last = [error.plainText]
                if error.kind != .busy { return last }
            }
            try? await Task.sleep(for: .milliseconds(300))
        }
        return last
    }

    /// A read says that it is absent, not that it can't be read.
    private func expectAbsence(of handle: ResourceHandle) async -> [String] {
        var last = ""
        for _ in 0..<25 {
            let observation = await cloud.read([handle])[0]
            if case .absent = observation {
                let status = await cloud.status(of: [handle])[0]
                if case .gone = status { return [] }
                return ["the status is \(status)"]
            }
            last = "\(observation)"
            if case .unreadable = observation { break }
            try? await Task.sleep(for: .milliseconds(200))
        }
        return ["it is still there: \(last.prefix(600))"]
    }
}
