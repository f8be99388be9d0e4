import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// XML as text in which bodies that mean the same are equal: children by name, maps by key.
enum XMLMeaning {
    static func of(_ text: String) -> String? {
        let parser = XMLParser(data: Data(text.utf8))
        let builder = Builder()
        parser.delegate = builder
        return parser.parse() ? builder.root?.canonical : nil
    }

    private final class Node {
        let name: String
        let attributes: [String: String]
        var children: [Node] = []
        var text = ""

        init(_ name: String, _ attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }

        var canonical: String {
            let shown = attributes.sorted { $0.key < $1.key }.map { " \($0.key)='\($0.value)'" }
            let inside = children.isEmpty ? text : sortedChildren.joined()
            return "<\(name)\(shown.joined())>\(inside)</\(name)>"
        }

        /// Elements of one name keep their order, unless they are the entries of a map.
        private var sortedChildren: [String] {
            Dictionary(grouping: children, by: \.name).sorted { $0.key < $1.key }.flatMap { group in
                let texts = group.value.map(\.canonical)
                return group.value.allSatisfy(\.isEntry) ? texts.sorted() : texts
            }
        }

        private var isEntry: Bool {
            let first = children.first?.name
            return name == "entry" || (children.count == 2 && ["key", "K"].contains(first))
        }
    }

    private final class Builder: NSObject, XMLParserDelegate {
        var root: Node?
        private var open: [Node] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            let node = Node(name, attributes)
            if let parent = open.last { parent.children.append(node) } else { root = node }
            open.append(node)
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
            qualifiedName: String?
        ) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
    }
}
