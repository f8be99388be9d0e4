import InfraGraph

/// The parts of a REST request outside its body.
struct RESTRequest {
    let operation: Operation
    let input: [String: Value]

    private var model: ServiceModel { operation.model }
    private var members: [Member] { operation.inputShape?.members ?? [] }

    /// The path with its labels filled in.
    func path() -> String {
        let template = operation.uri.prefix { $0 != "?" }
        return Self.filled(template) { name, isGreedy in
            guard let member = labelled(name), let value = input[member.name] else { return "" }
            let shape = model.shape(member.shapeName)
            let text = Scalar.text(value, shape, member, default: .iso8601)
            return PercentEncoding.encoded(text, keepsSlash: isGreedy)
        }
    }

    private func labelled(_ name: String) -> Member? {
        members.first { $0.location == .uri && $0.wireName == name }
            ?? members.first { $0.name == name }
    }

    /// A template with each `{label}` replaced; a `+` at a label's end lets it hold slashes.
    static func filled(
        _ template: Substring, with value: (_ name: String, _ isGreedy: Bool) -> String
    ) -> String {
        var text = ""
        var rest = template
        while let start = rest.firstIndex(of: "{"),
            let end = rest[start...].firstIndex(of: "}")
        {
            text += rest[..<start]
            let name = rest[rest.index(after: start)..<end]
            let isGreedy = name.hasSuffix("+")
            text += value(String(isGreedy ? name.dropLast() : name), isGreedy)
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }

    /// The query: what the path always has, then members, then maps for names not yet there.
    func query() -> [HTTPRequest.QueryItem] {
        var items = constantQuery()
        var maps: [HTTPRequest.QueryItem] = []
        for member in members where member.location == .querystring {
            guard let value = input[member.name], value != .null else { continue }
            let shape = model.shape(member.shapeName)
            if shape.kind == .map, case .object(let entries) = value, let element = shape.element {
                let inner = model.shape(element.shapeName)
                for entry in entries.sorted(by: { $0.key < $1.key }) {
                    maps += queryItems(entry.key, entry.value, inner, element)
                }
            } else {
                items += queryItems(member.wireName, value, shape, member)
            }
        }
        let taken = Set(items.map(\.name))
        return items + maps.filter { !taken.contains($0.name) }
    }

    private func constantQuery() -> [HTTPRequest.QueryItem] {
        guard let mark = operation.uri.firstIndex(of: "?") else { return [] }
        return operation.uri[operation.uri.index(after: mark)...].split(separator: "&").map {
            let parts = $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return HTTPRequest.QueryItem(
                String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
        }
    }

    private func queryItems(
        _ name: String, _ value: Value, _ shape: Shape, _ member: Member
    ) -> [HTTPRequest.QueryItem] {
        if shape.kind == .list, case .list(let elements) = value, let element = shape.element {
            let inner = model.shape(element.shapeName)
            return elements.flatMap { queryItems(name, $0, inner, element) }
        }
        return [
            HTTPRequest.QueryItem(name, Scalar.text(value, shape, member, default: .iso8601))
        ]
    }

    /// The headers that members are bound to.
    func headers() -> HTTPHeaders {
        var headers = HTTPHeaders()
        for member in members {
            guard let value = input[member.name], value != .null else { continue }
            if member.location == .header {
                headers.add(member.wireName, headerText(value, member))
            } else if member.location == .headers, case .object(let entries) = value {
                for entry in entries.sorted(by: { $0.key < $1.key }) {
                    let name = (member.locationName ?? "") + entry.key
                    if headers[name] == nil { headers.add(name, entry.value.scalarText ?? "") }
                }
            }
        }
        return headers
    }

    private func headerText(_ value: Value, _ member: Member) -> String {
        let shape = model.shape(member.shapeName)
        if member.isJSONText || shape.isJSONText {
            return Blob.encoded(Array(value.jsonText.utf8))
        }
        guard case .list(let elements) = value, let element = shape.element else {
            return Scalar.text(value, shape, member, default: .rfc822)
        }
        let inner = model.shape(element.shapeName)
        let texts = elements.map { value in
            let text = Scalar.text(value, inner, element, default: .rfc822)
            return inner.kind == .timestamp ? text : HeaderList.quoted(text)
        }
        return texts.joined(separator: ", ")
    }
}
