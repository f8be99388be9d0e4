/// Tells what goes over the wire, for `--debug-http`, without anything that could be a secret.
///
/// Only values of names that are known to be harmless are shown; of all others there is the name.
public struct WireLog: Sendable {
    private let sink: @Sendable (String) -> Void

    /// Makes a log that hands each line to `sink`.
    public init(_ sink: @escaping @Sendable (_ line: String) -> Void) { self.sink = sink }

    /// Tells a request.
    public func write(_ request: HTTPRequest, over scheme: URLScheme) {
        let query = request.query.map { item in
            item.name + "=" + Redaction.shown(item.value ?? "", of: item.name)
        }
        let mark = query.isEmpty ? "" : "?" + query.joined(separator: "&")
        sink("> \(request.method) \(scheme.rawValue)://\(request.host ?? "")\(request.path)\(mark)")
        write(request.headers, request.body, "> ")
    }

    /// Tells an answer.
    public func write(_ response: HTTPResponse, to request: HTTPRequest, afterSeconds: Double) {
        let milliseconds = Int((afterSeconds * 1000).rounded())
        sink("< \(response.status) \(request.method) \(request.host ?? ""), \(milliseconds) ms")
        write(response.headers, response.body, "< ")
    }

    /// Tells that no answer came.
    public func write(_ failure: TransportFailure, of request: HTTPRequest) {
        let fate = failure.wasSent ? "sent" : "never sent"
        sink("< no answer from \(failure.host): \(failure.kind.rawValue), \(fate)")
    }

    private func write(_ headers: HTTPHeaders, _ body: [UInt8], _ mark: String) {
        for field in headers.fields {
            sink(mark + field.name + ": " + Redaction.shown(field.value, ofHeader: field.name))
        }
        guard !body.isEmpty else { return }
        let type = headers["Content-Type"] ?? ""
        sink("\(mark)\(body.count) bytes: \(Redaction.outline(of: body, type: type))")
    }
}
