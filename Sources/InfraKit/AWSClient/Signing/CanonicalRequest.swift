/// The headers of a request in the form that is signed.
struct CanonicalHeaders {
    /// One line each, sorted, values without needless spaces; ends with an empty line.
    let text: String
    /// The names, joined by semicolons.
    let names: String

    /// What proxies may change on the way, or is the signature itself.
    private static let skipped: Set<String> = [
        "authorization", "connection", "expect", "transfer-encoding", "user-agent",
        "x-amzn-trace-id",
    ]

    init(_ request: HTTPRequest) {
        var values: [String: [String]] = ["host": [request.host ?? ""]]
        for field in request.headers.fields {
            let name = field.name.lowercased()
            if name == "host" || Self.skipped.contains(name) { continue }
            values[name, default: []].append(Self.trimmed(field.value))
        }
        let sorted = values.sorted { $0.key < $1.key }
        text = sorted.map { "\($0.key):\($0.value.joined(separator: ","))\n" }.joined()
        names = sorted.map(\.key).joined(separator: ";")
    }

    private static func trimmed(_ value: String) -> String {
        value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The query of a request in the form that is signed.
enum CanonicalQuery {
    static func text(_ items: [HTTPRequest.QueryItem]) -> String {
        var pairs: [(name: String, value: String)] = []
        for item in items {
            pairs.append(
                (PercentEncoding.encoded(item.name), PercentEncoding.encoded(item.value ?? "")))
        }
        pairs.sort { ($0.name, $0.value) < ($1.name, $1.value) }
        return pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }
}

/// The path of a request in the form that is signed by all services but S3.
enum CanonicalPath {
    /// Without dot segments and empty segments, and percent-encoded once more.
    static func normalized(_ path: String) -> String {
        var segments: [Substring] = []
        for segment in path.split(separator: "/") where segment != "." {
            if segment != ".." {
                segments.append(segment)
            } else if !segments.isEmpty {
                segments.removeLast()
            }
        }
        let end = path.hasSuffix("/") && !segments.isEmpty ? "/" : ""
        return PercentEncoding.encoded(
            "/" + segments.joined(separator: "/") + end, keepsSlash: true)
    }
}
