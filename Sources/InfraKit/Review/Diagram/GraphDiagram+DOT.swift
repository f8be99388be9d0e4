import InfraGraph

extension GraphDiagram {
    /// The diagram in Graphviz's language.
    public var dot: String {
        var lines = ["digraph infrastructure {", "  rankdir=LR", "  node [shape=box]"]
        if level == .stack {
            lines += nodes.map { "  " + Self.dotBox($0, name: $0.address.name) }
        }
        for group in DiagramGroup.groups(of: self) { lines += dotLines(group, indent: "  ") }
        for edge in edges {
            let dashes = edge.isOrderOnly ? " [style=dashed]" : ""
            lines.append("  \(ids[edge.from] ?? "") -> \(ids[edge.to] ?? "")\(dashes)")
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private func dotLines(_ group: DiagramGroup, indent: String) -> [String] {
        var lines = [indent + "subgraph cluster_\(ids[group.address] ?? "") {"]
        lines.append(indent + "  label=\"\(Self.dotText(group.address.name))\"")
        lines += group.nodes.map {
            indent + "  " + Self.dotBox($0, name: DiagramText.name($0, in: group))
        }
        for inner in group.groups { lines += dotLines(inner, indent: indent + "  ") }
        return lines + [indent + "}"]
    }

    private static func dotBox(_ node: Node, name: Substring) -> String {
        "\(node.id) [label=\"\(dotText(name))\\n\(dotText(node.caption[...]))\"]"
    }

    private static func dotText(_ text: Substring) -> String {
        DiagramText.escaped(text, ["\"": "\\\"", "\\": "\\\\", "\n": " "])
    }
}
