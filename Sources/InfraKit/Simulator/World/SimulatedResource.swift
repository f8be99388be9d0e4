import InfraGraph

/// One resource of a simulated world.
public struct SimulatedResource: Hashable, Sendable {
    /// How far a resource is at some time.
    public enum Phase: Hashable, Sendable {
        /// Being made or changed, with AWS's word for it.
        case pending(String)
        case ready
        /// It did not become usable, with AWS's word for it.
        case failed(String)
        case deleting
        case gone
    }

    /// Counts resources in this world, from 1.
    public internal(set) var number = 0
    /// The CloudFormation type name.
    public let type: String
    /// The account it lives in.
    public let account: String
    /// The region it was made through; a global one can be seen from every region.
    public let region: String
    /// Says whether it exists once per account, not once per region.
    public let isGlobal: Bool
    /// What AWS calls it.
    public let identifier: String
    /// The properties; `<secret>` stands where a secret was given.
    public internal(set) var properties: [String: Value]
    /// Everything that AWS sets, by dotted name, also what is not shown before it is ready.
    public internal(set) var attributes: [String: Value]
    /// Names of attributes that are not shown before it is ready.
    public internal(set) var readyAttributes: [String] = []
    /// Paths of properties that are never shown.
    public internal(set) var writeOnly: [String] = []
    /// The tags by which the deployer knows it; none on what somebody else made.
    public internal(set) var ownershipTags: [String: String] = [:]
    /// The token of the request that made it.
    public internal(set) var token = ""
    /// Seconds since 1970 at which its creation was accepted.
    public internal(set) var createdAt: Double
    /// When it is ready; nil for never.
    public internal(set) var readyAt: Double?
    /// AWS's word for what it is doing until it is ready.
    public internal(set) var activity = "creating"
    /// What it fails with when it should become ready.
    public internal(set) var failure: String?
    /// When its deletion is done; nil if it is not being deleted.
    public internal(set) var goneAt: Double?
    /// Reads do not see it before that time.
    public internal(set) var visibleAt: Double?
    /// The name that nobody else may have meanwhile, with its scope.
    public internal(set) var nameKey: String?
    /// The numbers of the resources that its properties name.
    public internal(set) var references: [Int] = []

    /// How far it is at a time.
    public func phase(at now: Double) -> Phase {
        if let goneAt { return goneAt <= now ? .gone : .deleting }
        guard let readyAt else { return .pending(activity) }
        if readyAt > now { return .pending(activity) }
        return failure.map(Phase.failed) ?? .ready
    }

    /// The attributes that AWS shows at a time.
    public func visibleAttributes(at now: Double) -> [String: Value] {
        if let readyAt, readyAt <= now || activity == "updating" { return attributes }
        return attributes.filter { name, _ in
            !readyAttributes.contains { name == $0 || name.hasPrefix($0 + ".") }
        }
    }

    /// The properties that AWS shows: all but those that it only takes.
    public var visibleProperties: [String: Value] {
        if writeOnly.isEmpty { return properties }
        var shown = Value.object(properties)
        for path in writeOnly { shown = shown.removing(path.split(separator: "/")[...]) }
        return shown.objectValue ?? [:]
    }

    /// Its place in an environment, if the deployer made it.
    public var address: Address? { ownershipTags["infrakit:address"].map { Address($0) } }

    var key: ResourceKey {
        ResourceKey(
            account: account, region: isGlobal ? "*" : region, type: type, identifier: identifier)
    }

    /// The words by which properties of others may name it.
    var ownNames: Set<String> {
        var names: Set<String> = [identifier]
        if identifier.contains("|") {
            names.formUnion(identifier.split(separator: "|").map(String.init))
        }
        for case .string(let text) in attributes.values where isOwn(text) { names.insert(text) }
        if let nameKey, let name = nameKey.split(separator: "\n").last {
            names.insert(String(name))
        }
        return names
    }

    /// Identifiers of things that AWS made along with it, such as a VPC's default security group.
    var companionNames: Set<String> {
        var names: Set<String> = []
        for (name, value) in attributes {
            guard case .string(let text) = value, !isOwn(text), text.utf8.count > 7,
                !SimulatedTypes.sharedAttributes.contains(where: name.hasSuffix)
            else { continue }
            names.insert(text)
        }
        return names
    }

    private func isOwn(_ text: String) -> Bool {
        if text.contains(identifier) || identifier.contains(text) { return true }
        return identifier.contains("|")
            && identifier.split(separator: "|").contains { text.contains($0) }
    }
}

/// What tells one live resource from all others.
struct ResourceKey: Hashable, Sendable {
    var account: String
    var region: String
    var type: String
    var identifier: String
}

extension Value {
    /// The value without the member at a path; `*` stands for every element.
    func removing(_ path: ArraySlice<Substring>) -> Value {
        guard let name = path.first else { return self }
        switch self {
        case .list(let elements):
            let rest = name == "*" ? path.dropFirst() : path
            return .list(elements.map { $0.removing(rest) })
        case .object(var members):
            guard let member = members[String(name)] else { return self }
            if path.count == 1 {
                members.removeValue(forKey: String(name))
            } else {
                members[String(name)] = member.removing(path.dropFirst())
            }
            return .object(members)
        default: return self
        }
    }

    /// The value with the member at a path set; nil if the path leads through a scalar.
    func setting(_ path: ArraySlice<Substring>, to value: Value) -> Value? {
        guard let name = path.first else { return value }
        switch self {
        case .list(var elements):
            guard let index = Int(name), elements.indices.contains(index),
                let element = elements[index].setting(path.dropFirst(), to: value)
            else { return nil }
            elements[index] = element
            return .list(elements)
        case .object(var members):
            guard let member = (members[String(name)] ?? [:]).setting(path.dropFirst(), to: value)
            else { return nil }
            members[String(name)] = member
            return .object(members)
        default: return nil
        }
    }
}
