import InfraGraph

/// What exists in a world, with the indexes that keep every question cheap.
struct WorldContents: Sendable {
    private(set) var nextNumber = 1
    private(set) var latestTime: Double = 0
    /// The highest revision of things whose names repeat, such as task definitions.
    private(set) var revisions: [String: Int] = [:]

    private var resources: [Int: SimulatedResource] = [:]
    private var byKey: [ResourceKey: Int] = [:]
    private var byOwnName: [String: Set<Int>] = [:]
    private var byCompanionName: [String: Set<Int>] = [:]
    private var byNameKey: [String: Int] = [:]
    private var byToken: [String: Set<Int>] = [:]
    private var users: [Int: Set<Int>] = [:]
    /// Numbers of deleted resources that others still name: a new one of that name takes it over.
    private var abandoned: [ResourceKey: Int] = [:]

    var all: Dictionary<Int, SimulatedResource>.Values { resources.values }

    var sorted: [SimulatedResource] { resources.values.sorted { $0.number < $1.number } }

    subscript(number: Int) -> SimulatedResource? { resources[number] }

    mutating func apply(_ entry: WorldLog.Entry) {
        switch entry {
        case .header(let next, let time, let known):
            nextNumber = max(nextNumber, next)
            latestTime = max(latestTime, time)
            revisions = known.compactMapValues(\.intValue)
        case .put(let resource): put(resource)
        case .drop(let number): remove(number)
        case .time(let time): latestTime = max(latestTime, time)
        case .revision(let name, let number): revisions[name] = number
        }
    }

    /// The number for a new resource: that of a lost one of the same name, if others wait for it.
    func number(for key: ResourceKey) -> Int {
        if let former = byKey[key], users[former] != nil { return former }
        return abandoned[key] ?? nextNumber
    }

    func live(_ key: ResourceKey, at now: Double) -> SimulatedResource? {
        guard let number = byKey[key], let resource = resources[number] else { return nil }
        return resource.phase(at: now) == .gone ? nil : resource
    }

    func live(_ handle: HandleKey, at now: Double) -> SimulatedResource? {
        live(handle.regional, at: now) ?? live(handle.global, at: now)
    }

    func named(_ nameKey: String, at now: Double) -> SimulatedResource? {
        guard let number = byNameKey[nameKey], let resource = resources[number] else { return nil }
        return resource.phase(at: now) == .gone ? nil : resource
    }

    func made(by token: String, type: String, at now: Double) -> [SimulatedResource] {
        (byToken[token] ?? []).compactMap { resources[$0] }
            .filter { $0.type == type && $0.phase(at: now) != .gone }
            .sorted { $0.number < $1.number }
    }

    /// Live resources of that name, and those that AWS made with a companion of that name.
    func called(_ name: String, at now: Double) -> (
        own: [SimulatedResource], companions: [SimulatedResource]
    ) {
        func live(_ numbers: Set<Int>?) -> [SimulatedResource] {
            (numbers ?? []).compactMap { resources[$0] }.filter { $0.phase(at: now) != .gone }
        }
        return (live(byOwnName[name]), live(byCompanionName[name]))
    }

    /// Live resources whose properties name one.
    func users(of number: Int, at now: Double) -> [SimulatedResource] {
        (users[number] ?? []).compactMap { resources[$0] }
            .filter { $0.number != number && $0.phase(at: now) != .gone }
            .sorted { $0.number < $1.number }
    }

    /// Forgets what has been deleted.
    mutating func dropGone() {
        for resource in resources.values where resource.phase(at: latestTime) == .gone {
            remove(resource.number)
        }
    }

    private mutating func put(_ resource: SimulatedResource) {
        if let old = resources[resource.number] { unindex(old) }
        // What is gone leaves its name to whoever comes next.
        if let former = byKey[resource.key], former != resource.number { remove(former) }
        let number = resource.number
        resources[number] = resource
        nextNumber = max(nextNumber, number + 1)
        latestTime = max(latestTime, resource.createdAt)
        abandoned[resource.key] = nil
        byKey[resource.key] = number
        for name in resource.ownNames { byOwnName[name, default: []].insert(number) }
        for name in resource.companionNames { byCompanionName[name, default: []].insert(number) }
        if let name = resource.nameKey { byNameKey[name] = number }
        if !resource.token.isEmpty { byToken[resource.token, default: []].insert(number) }
        for target in resource.references { users[target, default: []].insert(number) }
    }

    private mutating func remove(_ number: Int) {
        guard let resource = resources.removeValue(forKey: number) else { return }
        unindex(resource)
        if users[number]?.isEmpty == false { abandoned[resource.key] = number }
    }

    private mutating func unindex(_ resource: SimulatedResource) {
        let number = resource.number
        if byKey[resource.key] == number { byKey[resource.key] = nil }
        for name in resource.ownNames { byOwnName.removeMember(number, of: name) }
        for name in resource.companionNames { byCompanionName.removeMember(number, of: name) }
        if let name = resource.nameKey, byNameKey[name] == number { byNameKey[name] = nil }
        if !resource.token.isEmpty { byToken.removeMember(number, of: resource.token) }
        for target in resource.references { users.removeMember(number, of: target) }
    }
}

/// Where a handle may point: to a resource of its region, or to a global one.
struct HandleKey {
    let regional: ResourceKey
    let global: ResourceKey

    init(account: String, region: String, type: String, identifier: String) {
        regional = ResourceKey(account: account, region: region, type: type, identifier: identifier)
        global = ResourceKey(account: account, region: "*", type: type, identifier: identifier)
    }
}

extension Dictionary where Value == Set<Int> {
    fileprivate mutating func removeMember(_ member: Int, of key: Key) {
        self[key]?.remove(member)
        if self[key]?.isEmpty == true { self[key] = nil }
    }
}
