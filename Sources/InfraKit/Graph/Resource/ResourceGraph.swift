/// Everything one environment wants of AWS: made by the synthesizer, read by planner and reports.
///
/// A plain value. Two programs that mean the same give equal graphs, whatever their order.
public struct ResourceGraph: Sendable {
    /// The environment's name: `prod`.
    public var environment: String
    /// The system that the environment belongs to: `management-platform`.
    public var system: String
    /// The resources in order of their addresses.
    public private(set) var resources: [Resource]
    /// The values that stacks hand out, by `stack/name`.
    public var outputs: [Address: Output]
    /// Facts of every type in use.
    public var schemas: [String: ResourceSchema]

    private var positions: [Address: Int]

    /// A value that a stack hands out to people and programs.
    public struct Output: Hashable, Sendable {
        /// The value, known after deploy if it refers to resources.
        public var value: Value
        /// What it is, for readers.
        public var summary: String?

        /// Makes an output.
        public init(_ value: Value, summary: String? = nil) {
            self.value = value
            self.summary = summary
        }
    }

    /// Makes a graph. Of two resources with one address the later is dropped; the synthesizer
    /// reports that before.
    public init(
        environment: String, system: String = "", resources: [Resource] = [],
        outputs: [Address: Output] = [:], schemas: [String: ResourceSchema] = [:]
    ) {
        self.environment = environment
        self.system = system
        self.outputs = outputs
        self.schemas = schemas
        var unique: [Resource] = []
        unique.reserveCapacity(resources.count)
        for resource in resources.sorted(by: { $0.address < $1.address })
        where resource.address != unique.last?.address {
            unique.append(resource)
        }
        self.resources = unique
        positions = Dictionary(
            uniqueKeysWithValues: unique.indices.map { (unique[$0].address, $0) })
    }

    /// The resource at an address, or nil.
    public subscript(address: Address) -> Resource? {
        positions[address].map { resources[$0] }
    }

    /// Says whether the graph has a resource at the address.
    public func contains(_ address: Address) -> Bool { positions[address] != nil }

    /// The resources with each after everything it depends on; by address where there is a choice.
    ///
    /// - Throws: ``Diagnostic`` `cycle`, shown as the path around.
    public func topologicalOrder() throws(Diagnostic) -> [Resource] {
        var remaining = [Int](repeating: 0, count: resources.count)
        var dependants = [[Int]](repeating: [], count: resources.count)
        for (index, resource) in resources.enumerated() {
            for dependency in resource.allDependencies {
                guard let first = positions[dependency.address] else { continue }
                remaining[index] += 1
                dependants[first].append(index)
            }
        }
        var order: [Int] = resources.indices.filter { remaining[$0] == 0 }
        var next = 0
        while next < order.count {
            for dependant in dependants[order[next]] {
                remaining[dependant] -= 1
                if remaining[dependant] == 0 { order.append(dependant) }
            }
            next += 1
        }
        if order.count < resources.count { throw cycle(among: remaining) }
        return order.map { resources[$0] }
    }

    private func cycle(among remaining: [Int]) -> Diagnostic {
        var path: [Int] = []
        var seen: [Int: Int] = [:]
        var current = remaining.firstIndex { $0 > 0 }
        while let index = current, seen[index] == nil {
            seen[index] = path.count
            path.append(index)
            current = resources[index].allDependencies.lazy
                .compactMap { positions[$0.address] }.first { remaining[$0] > 0 }
        }
        let loop = path[(current.flatMap { seen[$0] } ?? 0)...].map { resources[$0] }
        let start = loop.indices.min { loop[$0].address < loop[$1].address } ?? 0
        let turned = Array(loop[start...] + loop[..<start])
        let names = (turned + turned.prefix(1)).map { "`\($0.address)`" }
        return Diagnostic(
            code: "cycle", "resources depend on each other in a circle",
            at: turned.map { Diagnostic.Place($0.location, $0.address.rawValue) },
            detail: "Each needs the next: " + names.joined(separator: " → ") + ".",
            fix: "break the circle: move one of the references into a resource of its own, "
                + "for example a separate security group rule")
    }
}

extension ResourceGraph: Equatable {
    public static func == (lhs: ResourceGraph, rhs: ResourceGraph) -> Bool {
        lhs.environment == rhs.environment && lhs.system == rhs.system
            && lhs.resources == rhs.resources && lhs.outputs == rhs.outputs
    }
}
