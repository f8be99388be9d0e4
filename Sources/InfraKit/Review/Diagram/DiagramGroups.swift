import InfraGraph

/// The boxes of a diagram in the frames around them: a stack, and in it each construct of several.
struct DiagramGroup {
    let address: Address
    let nodes: [GraphDiagram.Node]
    let groups: [DiagramGroup]

    /// Returns the frames of a diagram, outermost first; none at the level of stacks.
    static func groups(of diagram: GraphDiagram) -> [DiagramGroup] {
        guard diagram.level != .stack else { return [] }
        return groups(of: diagram.nodes, depth: 1).groups
    }

    private static func groups(
        of nodes: [GraphDiagram.Node], depth: Int
    ) -> (loose: [GraphDiagram.Node], groups: [DiagramGroup]) {
        var members: [Address: [GraphDiagram.Node]] = [:]
        for node in nodes { members[prefix(of: node.address, depth), default: []].append(node) }
        var loose: [GraphDiagram.Node] = []
        var groups: [DiagramGroup] = []
        for address in members.keys.sorted() {
            let inside = members[address] ?? []
            // A frame around one box says nothing, but every stack has one.
            if depth > 1, inside.count == 1 {
                loose += inside
                continue
            }
            let direct = inside.filter { $0.address == address }
            let inner = Self.groups(of: inside.filter { $0.address != address }, depth: depth + 1)
            groups.append(
                DiagramGroup(address: address, nodes: direct + inner.loose, groups: inner.groups))
        }
        return (loose, groups)
    }

    private static func prefix(of address: Address, _ depth: Int) -> Address {
        Address(address.rawValue.split(separator: "/").prefix(depth).joined(separator: "/"))
    }
}
