/// A request before it has an endpoint and a signature.
public struct HTTPRequest: Hashable, Sendable {
    /// `GET`, `POST` and so on, in upper case.
    public var method: String
    /// The host and, if it is not the scheme's own, the port; nil until an endpoint is chosen.
    public var host: String?
    /// What an operation puts before the endpoint's host, dot included; empty for most.
    public var hostPrefix = ""
    /// The path as it goes over the wire: percent-encoded once, starting with a slash.
    public var path: String
    /// The query, neither sorted nor percent-encoded. A nil value is written without `=`.
    public var query: [QueryItem]
    /// The header fields.
    public var headers: HTTPHeaders
    /// The body; empty for none.
    public var body: [UInt8]

    /// One name of a query with its value, both as plain text.
    public struct QueryItem: Hashable, Sendable {
        public var name: String
        public var value: String?

        /// Makes an item.
        public init(_ name: String, _ value: String?) {
            self.name = name
            self.value = value
        }
    }

    /// Makes a request.
    public init(
        method: String, host: String? = nil, path: String = "/", query: [QueryItem] = [],
        headers: HTTPHeaders = [:], body: [UInt8] = []
    ) {
        self.method = method
        self.host = host
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }

    /// The path with the percent-encoded query, as it follows the host.
    public var target: String {
        if query.isEmpty { return path }
        let items = query.map { item in
            let name = PercentEncoding.encoded(item.name)
            return item.value.map { name + "=" + PercentEncoding.encoded($0) } ?? name
        }
        return path + "?" + items.joined(separator: "&")
    }
}
