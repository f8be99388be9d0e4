import InfraGraph

/// Runs single cases of the public protocol tests, in the form that botocore gives them.
///
/// A suite has `metadata`, `shapes` and perhaps `clientEndpoint`; a case has `given`, and either
/// `params` or `response`.
public enum Conformance {
    /// What reading an answer came to.
    public enum Result: Sendable {
        /// The output.
        case output(Value)
        /// The error that the answer says.
        case error(AWSError)
    }

    /// Makes the request of an input case, with the suite's endpoint applied.
    public static func request(
        suite: Value, case example: Value
    ) throws(Diagnostic) -> HTTPRequest {
        let operation = operation(suite, example)
        var request = try operation.request(
            for: example["params"] ?? .object([:]),
            idempotencyToken: "00000000-0000-4000-8000-000000000000")
        if let endpoint = suite["clientEndpoint"]?.stringValue { apply(endpoint, to: &request) }
        // The transport adds it to what has a body.
        if !request.body.isEmpty { request.headers["Content-Length"] = String(request.body.count) }
        return request
    }

    /// Reads the answer of an output case.
    public static func result(suite: Value, case example: Value) -> Result {
        let answer = example["response"] ?? .object([:])
        var headers = HTTPHeaders()
        for (name, value) in answer["headers"]?.objectValue ?? [:] {
            headers.add(name, value.scalarText ?? "")
        }
        let response = HTTPResponse(
            status: answer["status_code"]?.intValue ?? 200, headers: headers,
            body: Array((answer["body"]?.stringValue ?? "").utf8))
        do {
            return .output(try operation(suite, example).output(of: response).value)
        } catch {
            return .error(error)
        }
    }

    private static func operation(_ suite: Value, _ example: Value) -> Operation {
        let shapes = suite["shapes"]?.objectValue ?? [:]
        let model = ServiceModel(
            metadata: suite["metadata"] ?? .object([:]), operation: { _ in nil },
            shape: { shapes[$0] })
        let given = example["given"] ?? .object([:])
        return Operation(name: given["name"]?.stringValue ?? "", facts: given, model: model)
    }

    private static func apply(_ endpoint: String, to request: inout HTTPRequest) {
        let rest = endpoint.split(separator: "://", maxSplits: 1).last ?? ""
        let parts = rest.split(separator: "/", maxSplits: 1)
        request.host = request.hostPrefix + (parts.first ?? "")
        if parts.count > 1 { request.path = "/" + parts[1] + request.path }
    }
}
