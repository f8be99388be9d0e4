import InfraGraph

/// The resources of an environment and what refers to what, as boxes and arrows.
///
/// An arrow points from a resource to what it needs. Equal graphs give equal diagrams.
public struct GraphDiagram: Sendable {
    /// What one box stands for.
    public enum Level: String, Hashable, Sendable, CaseIterable {
        case stack
        /// What a stack's body places, with everything inside it: `shop/database`.
        case construct
        case resource
    }

    /// One box.
    struct Node: Hashable {
        let address: Address
        let id: String
        /// The type's last part, or how many resources the box stands for.
        let caption: String
    }

    /// One arrow.
    struct Edge: Hashable, Comparable {
        let from: Address
        let to: Address
        /// Only the order is meant, no property refers to the other.
        let isOrderOnly: Bool

        static func < (lhs: Edge, rhs: Edge) -> Bool { (lhs.from, lhs.to) < (rhs.from, rhs.to) }
    }

    let nodes: [Node]
    let edges: [Edge]
    let level: Level
    let ids: [Address: String]

    /// Lays out a graph at a level. Default: one box for each construct.
    public init(_ graph: ResourceGraph, level: Level = .construct) {
        self.level = level
        var members: [Address: [Resource]] = [:]
        for resource in graph.resources {
            members[Self.box(of: resource.address, level), default: []].append(resource)
        }
        let addresses = members.keys.sorted()
        ids = Self.ids(for: addresses)
        nodes = addresses.map { [ids] address in
            Node(
                address: address, id: ids[address] ?? "",
                caption: Self.caption(members[address] ?? [], at: address))
        }
        edges = Self.edges(of: graph, level)
    }

    static func box(of address: Address, _ level: Level) -> Address {
        let depth =
            switch level {
            case .stack: 1
            case .construct: 2
            case .resource: Int.max
            }
        return Address(address.rawValue.split(separator: "/").prefix(depth).joined(separator: "/"))
    }

    private static func caption(_ members: [Resource], at address: Address) -> String {
        if members.count == 1, members[0].address == address {
            return String(members[0].type.split(separator: ":").last ?? "")
        }
        return members.count == 1 ? "1 resource" : "\(members.count) resources"
    }

    private static func edges(of graph: ResourceGraph, _ level: Level) -> [Edge] {
        var isOrderOnly: [[Address]: Bool] = [:]
        for resource in graph.resources {
            var referred: Set<Address> = []
            for value in resource.properties.values {
                value.forEachReference { referred.insert($0.address) }
            }
            let from = box(of: resource.address, level)
            for dependency in resource.allDependencies where graph.contains(dependency.address) {
                let to = box(of: dependency.address, level)
                guard from != to else { continue }
                let before = isOrderOnly[[from, to]] ?? true
                isOrderOnly[[from, to]] = before && !referred.contains(dependency.address)
            }
        }
        return isOrderOnly.map { Edge(from: $0[0], to: $0[1], isOrderOnly: $1) }.sorted()
    }

    /// Ids of letters, digits and underscores, which no format takes for anything else.
    private static func ids(for addresses: [Address]) -> [Address: String] {
        var ids: [Address: String] = [:]
        var taken: Set<String> = []
        let frames = addresses.flatMap { sequence(first: $0, next: \.parent) }
        for address in Set(frames).sorted() {
            var id = "n_"
            for scalar in address.rawValue.unicodeScalars {
                let isPlain = scalar.isASCII && scalar.properties.isAlphabetic
                let isDigit = ("0"..."9").contains(scalar)
                id += isPlain || isDigit ? String(scalar) : scalar == "/" ? "__" : "_"
            }
            var unique = id
            var number = 2
            while !taken.insert(unique).inserted {
                unique = "\(id)_\(number)"
                number += 1
            }
            ids[address] = unique
        }
        return ids
    }
}
