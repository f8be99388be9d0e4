import InfraGraph

/// What both diagram languages need of text.
enum DiagramText {
    /// Returns the text with some characters written in another way.
    static func escaped(_ text: Substring, _ replacements: [Character: String]) -> String {
        text.map { replacements[$0] ?? String($0) }.joined()
    }

    /// Returns a box's name, short of what the frame around it already says.
    static func name(_ node: GraphDiagram.Node, in group: DiagramGroup) -> Substring {
        guard node.address != group.address else { return node.address.name }
        return node.address.rawValue.dropFirst(group.address.rawValue.count + 1)
    }
}
