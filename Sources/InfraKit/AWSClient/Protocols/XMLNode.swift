import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An element of a parsed XML body; names are without their prefixes.
final class XMLNode {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var children: [XMLNode] = []
    /// The text directly inside, CDATA included.
    fileprivate(set) var text = ""

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The first child with the name.
    func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }

    /// The text of the first child with the name.
    func text(of name: String) -> String? { child(name)?.text }

    /// Parses a body; nil if it is not well-formed XML.
    static func parse(_ bytes: [UInt8]) -> XMLNode? {
        // Foundation's parser refuses space before the declaration, which some services send.
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        guard start < bytes.endIndex else { return nil }
        let parser = XMLParser(data: Data(bytes[start...]))
        let builder = Builder()
        parser.delegate = builder
        guard parser.parse(), builder.isComplete else { return nil }
        return builder.root
    }

    private final class Builder: NSObject, XMLParserDelegate {
        var root: XMLNode?
        private var open: [XMLNode] = []

        var isComplete: Bool { root != nil && open.isEmpty }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            let node = XMLNode(
                name: Self.local(name),
                attributes: Dictionary(
                    attributes.map { (Self.local($0.key), $0.value) },
                    uniquingKeysWith: { first, _ in first }))
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

        func parser(_ parser: XMLParser, foundCDATA bytes: Data) {
            open.last?.text += String(decoding: bytes, as: UTF8.self)
        }

        private static func local(_ name: String) -> String {
            name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
        }
    }
}
