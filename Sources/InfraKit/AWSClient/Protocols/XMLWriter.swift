import InfraGraph

/// Bodies in XML, by shape.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []
    private let model: ServiceModel

    init(model: ServiceModel) { self.model = model }

    /// Writes a structure as the root element.
    mutating func writeRoot(
        _ values: [String: Value], _ shape: Shape, name: String, namespace: XMLNamespace?
    ) {
        open(name, attributes: declaration(namespace) + attributes(of: values, shape))
        writeMembers(values, shape)
        close(name)
    }

    private mutating func writeMembers(_ values: [String: Value], _ shape: Shape) {
        for member in shape.members where member.location == .body && !member.isAttribute {
            guard let value = values[member.name], value != .null else { continue }
            let inner = model.shape(member.shapeName)
            let isFlat = inner.isFlattened || member.isFlattened
            switch (inner.kind, value) {
            case (.list, .list(let elements)) where isFlat:
                writeElements(elements, inner, name: member.wireName, of: member)
            case (.map, .object(let entries)) where isFlat:
                writeEntries(entries, inner, name: member.wireName, of: member)
            default:
                write(value, inner, member, name: member.wireName)
            }
        }
    }

    private mutating func write(
        _ value: Value, _ shape: Shape, _ member: Member?, name: String
    ) {
        var attributes = declaration(member?.xmlNamespace ?? shape.xmlNamespace)
        switch (shape.kind, value) {
        case (.structure, .object(let values)):
            attributes += self.attributes(of: values, shape)
            open(name, attributes: attributes)
            writeMembers(values, shape)
        case (.list, .list(let elements)):
            open(name, attributes: attributes)
            writeElements(elements, shape, name: shape.element?.locationName ?? "member", of: nil)
        case (.map, .object(let entries)):
            open(name, attributes: attributes)
            writeEntries(entries, shape, name: "entry", of: nil)
        default:
            open(name, attributes: attributes)
            escape(Scalar.text(value, shape, member, default: .iso8601))
        }
        close(name)
    }

    private mutating func writeElements(
        _ elements: [Value], _ shape: Shape, name: String, of member: Member?
    ) {
        guard let element = shape.element else { return }
        let inner = model.shape(element.shapeName)
        for value in elements {
            write(value, inner, member?.xmlNamespace == nil ? element : member, name: name)
        }
    }

    private mutating func writeEntries(
        _ entries: [String: Value], _ shape: Shape, name: String, of member: Member?
    ) {
        guard let key = shape.key, let element = shape.element else { return }
        let inner = model.shape(element.shapeName)
        for entry in entries.sorted(by: { $0.key < $1.key }) {
            open(name, attributes: declaration(member?.xmlNamespace))
            write(
                .string(entry.key), model.shape(key.shapeName), key,
                name: key.locationName ?? "key")
            write(entry.value, inner, element, name: element.locationName ?? "value")
            close(name)
        }
    }

    private func attributes(of values: [String: Value], _ shape: Shape) -> [(String, String)] {
        shape.members.filter(\.isAttribute).compactMap { member in
            guard let value = values[member.name], value != .null else { return nil }
            let inner = model.shape(member.shapeName)
            return (member.wireName, Scalar.text(value, inner, member, default: .iso8601))
        }
    }

    private func declaration(_ namespace: XMLNamespace?) -> [(String, String)] {
        guard let namespace else { return [] }
        return [(namespace.prefix.map { "xmlns:" + $0 } ?? "xmlns", namespace.uri)]
    }

    private mutating func open(_ name: String, attributes: [(String, String)]) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (name, value) in attributes {
            bytes += " \(name)=\"".utf8
            escape(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func close(_ name: String) { bytes += "</\(name)>".utf8 }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            // A parser would read them as plain spaces and line feeds.
            case 0x0D: bytes += "&#xD;".utf8
            case 0x0A: bytes += "&#xA;".utf8
            default: bytes.append(byte)
            }
        }
    }
}
