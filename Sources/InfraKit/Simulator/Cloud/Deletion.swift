import Deployer
import InfraGraph

/// One deletion.
struct Deletion: Sendable {
    let request: DeleteRequest
    let options: SimulationOptions
    let now: Double

    func run(_ editor: inout WorldEditor) throws(ProviderError) {
        let key = HandleKey(request.handle, options)
        guard var resource = editor.contents.live(key, at: now) else {
            throw .gone(request.handle.type, request.handle.identifier)
        }
        if resource.goneAt != nil { return }
        if isProtected(resource) {
            throw ProviderError(
                .invalid, code: "OperationNotPermitted",
                message:
                    "'\(resource.identifier)' cannot be deleted because deletion protection is on.")
        }
        let users = editor.contents.users(of: resource.number, at: now)
        guard users.isEmpty else { throw .inUse(resource, by: users) }
        let seconds = Provisioning.deletion(request.schema, request.token, options)
        resource.goneAt = now + seconds
        let entry: WorldLog.Entry = seconds > 0 ? .put(resource) : .drop(resource.number)
        do throws(Diagnostic) {
            try editor.record([entry])
        } catch {
            throw .storage(error)
        }
    }

    /// Says whether the property that the schema names is on: a flag, or a key of a list.
    private func isProtected(_ resource: SimulatedResource) -> Bool {
        guard let path = request.schema.traits.deletionProtection else { return false }
        let properties = Value.object(resource.properties)
        if let slash = path.firstIndex(of: "/"),
            let elements = properties.member(at: String(path[..<slash]))?.listValue
        {
            let key = String(path[path.index(after: slash)...])
            return elements.contains { isOn($0["Value"]) && $0["Key"]?.stringValue == key }
        }
        return isOn(properties.member(at: path))
    }

    private func isOn(_ value: Value?) -> Bool {
        guard let text = value?.scalarText else { return false }
        return ["true", "active", "enabled"].contains(text.lowercased())
    }
}
