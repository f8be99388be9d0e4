import InfraGraph

extension GraphDiagram {
    /// The diagram as a Mermaid flowchart, as code hosts show it in Markdown.
    public var mermaid: String {
        var lines = ["flowchart LR"]
        if level == .stack {
            lines += nodes.map { "  " + Self.mermaidBox($0, name: $0.address.name) }
        }
        for group in DiagramGroup.groups(of: self) { lines += mermaidLines(group, indent: "  ") }
        for edge in edges {
            let arrow = edge.isOrderOnly ? "-.->" : "-->"
            lines.append("  \(ids[edge.from] ?? "") \(arrow) \(ids[edge.to] ?? "")")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func mermaidLines(_ group: DiagramGroup, indent: String) -> [String] {
        let id = "g" + (ids[group.address] ?? "")
        var lines = [indent + "subgraph \(id) [\"\(Self.mermaidText(group.address.name))\"]"]
        lines += group.nodes.map {
            indent + "  " + Self.mermaidBox($0, name: DiagramText.name($0, in: group))
        }
        for inner in group.groups { lines += mermaidLines(inner, indent: indent + "  ") }
        return lines + [indent + "end"]
    }

    private static func mermaidBox(_ node: Node, name: Substring) -> String {
        "\(node.id)[\"\(mermaidText(name))<br/>\(mermaidText(node.caption[...]))\"]"
    }

    private static func mermaidText(_ text: Substring) -> String {
        DiagramText.escaped(
            text, ["#": "#35;", "\"": "#quot;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "\n": " "])
    }
}
