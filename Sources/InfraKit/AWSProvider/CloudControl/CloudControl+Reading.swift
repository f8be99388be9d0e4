import Deployer
import InfraGraph

extension CloudControl {
    func read(_ handle: ResourceHandle) async -> Observation {
        do throws(ProviderError) {
            let place = try await place(of: handle)
            guard let told = try await properties(of: handle.identifier, place) else {
                return .absent
            }
            return .found(
                properties: Self.normalised(told, like: handle.properties),
                attributes: Self.attributes(told, of: handle))
        } catch {
            return .unreadable(error)
        }
    }

    func status(of handle: ResourceHandle) async -> ResourceStatus {
        do throws(ProviderError) {
            let place = try await place(of: handle)
            if let request = cloud.request(of: handle) {
                let event = try await progress(request, place)
                if event.isRunning { return .pending(event.status) }
                cloud.noteRequest(nil, of: handle)
                if event.hasFailed, event.error.kind != .notFound { return .failed(event.reason) }
            }
            guard let told = try await properties(of: handle.identifier, place) else {
                return .gone
            }
            return .ready(Self.attributes(told, of: handle))
        } catch {
            return .unreadable(error)
        }
    }

    /// What AWS tells besides what it was told, by dotted names.
    static func attributes(
        _ properties: [String: Value], of handle: ResourceHandle
    ) -> [String: Value] {
        var attributes: [String: Value] = [:]
        for (name, value) in properties where handle.properties[name] == nil {
            add(value, name, to: &attributes)
        }
        return attributes
    }

    private static func add(_ value: Value, _ name: String, to attributes: inout [String: Value]) {
        guard let members = value.objectValue else {
            if value != .null { attributes[name] = value }
            return
        }
        for (member, value) in members { add(value, name + "." + member, to: &attributes) }
    }

    /// What AWS tells in the words in which it was told, without the tags that are not the
    /// program's.
    static func normalised(
        _ told: [String: Value], like deployed: [String: Value]
    ) -> [String: Value] {
        var properties: [String: Value] = [:]
        for (name, value) in told { properties[name] = normalised(value, like: deployed[name]) }
        return properties
    }

    private static func normalised(_ told: Value, like said: Value?) -> Value {
        switch (told, said) {
        case (_, .secret?): return said ?? told
        case (.string(let text), .string(let own)?):
            return isSame(text, own) ? .string(own) : told
        case (.object(let members), _):
            let own = said?.objectValue ?? [:]
            return .object(
                members.filter { !Tagging.isForeign($0.key) }
                    .reduce(into: [:]) { $0[$1.key] = normalised($1.value, like: own[$1.key]) })
        case (.list(let elements), _):
            let own = said?.listValue ?? []
            let ours = elements.filter { !Tagging.isForeign($0["Key"]?.stringValue ?? "") }
            return .list(
                ours.enumerated().map { index, element in
                    normalised(element, like: own.indices.contains(index) ? own[index] : nil)
                })
        default: return told
        }
    }

    /// Says whether AWS tells a name or an ARN of what was told as the other, or closes a domain
    /// name with a dot.
    private static func isSame(_ told: String, _ said: String) -> Bool {
        func names(_ long: String, _ short: String) -> Bool {
            long.hasPrefix("arn:") && !short.isEmpty
                && (long.hasSuffix("/" + short) || long.hasSuffix(":" + short))
        }
        return told == said || told == said + "." || names(told, said) || names(said, told)
    }
}
