import InfraGraph

/// What AWS, or something between AWS and us, said instead of an answer.
public struct AWSError: Error, Hashable, Sendable {
    /// What kind of failure it is.
    public enum Kind: String, Sendable {
        /// The service refused, and said so in its own form.
        case refused
        /// The answer is not one that the service's model describes.
        case unreadable
        /// The answer says success, and names parts that failed.
        case embedded
    }

    /// Who is at fault, in AWS's words.
    public enum Fault: String, Sendable {
        case sender = "Sender"
        case receiver = "Receiver"
    }

    /// What kind of failure it is.
    public var kind: Kind
    /// botocore's name of the service.
    public var service: String
    /// AWS's name of the operation.
    public var operation: String
    /// AWS's code, without namespace; for an answer without one, a word for its HTTP status.
    public var code: String
    /// AWS's message, verbatim; what is wrong with the answer if it is unreadable.
    public var message: String
    /// Who is at fault, where AWS says it.
    public var fault: Fault?
    /// The HTTP status.
    public var status: Int
    /// AWS's id of the request.
    public var requestID: String?
    /// The other members of the error that the model describes.
    public var details: Value
    /// The start of the body as it came.
    public var body: String
    /// The public half of the key that signed the request, and where it is from.
    public var signer: String?

    /// Makes an error.
    public init(
        kind: Kind = .refused, service: String, operation: String, code: String,
        message: String = "", fault: Fault? = nil, status: Int = 400, requestID: String? = nil,
        details: Value = .object([:]), body: String = ""
    ) {
        self.kind = kind
        self.service = service
        self.operation = operation
        self.code = code
        self.message = message
        self.fault = fault
        self.status = status
        self.requestID = requestID
        self.details = details
        self.body = body
        signer = nil
    }

    /// How much of a body is kept.
    static let excerptLength = 2048

    static func excerpt(_ response: HTTPResponse) -> String {
        String(decoding: response.body.prefix(excerptLength), as: UTF8.self)
    }
}

extension AWSError {
    /// The words for an HTTP status where nothing else names the error.
    private static let statusCodes: [Int: String] = [
        301: "PermanentRedirect", 304: "NotModified", 307: "TemporaryRedirect",
        400: "BadRequest", 401: "Unauthorized", 403: "Forbidden", 404: "NotFound",
        405: "MethodNotAllowed", 409: "Conflict", 412: "PreconditionFailed",
        413: "RequestEntityTooLarge", 429: "TooManyRequests", 500: "InternalServerError",
        502: "BadGateway", 503: "ServiceUnavailable", 504: "GatewayTimeout",
    ]

    static func code(ofStatus status: Int) -> String {
        statusCodes[status] ?? "HTTPStatus\(status)"
    }

    /// An answer that is not what the model describes.
    init(unreadable response: HTTPResponse, of operation: Operation, why: String) {
        self.init(
            kind: .unreadable, service: operation.model.name, operation: operation.name,
            code: response.isSuccess ? "UnreadableAnswer" : Self.code(ofStatus: response.status),
            message: "The answer can't be read. " + why, status: response.status,
            requestID: response.requestID, body: Self.excerpt(response))
        let type = response.headers["Content-Type"] ?? "no type"
        let page = Self.isPage(body) ? " and starts with `\(Self.line(body))`" : ""
        self.message +=
            " It has status \(response.status), \(response.body.count) bytes of \(type)\(page)."
    }

    /// What is wrong where the answer is none of AWS's; nil for what AWS refused in its own form.
    public var diagnostic: Diagnostic? {
        guard kind == .unreadable else { return nil }
        let id = requestID.map { " (request \($0))" } ?? ""
        return Diagnostic(
            code: "unreadable-answer", "an answer is none of AWS's",
            detail: message.dropLast() + id + ".",
            fix: Self.isPage(body)
                ? "another server answers there: check AWS_ENDPOINT_URL and the proxy"
                : "run the command again; if it stays, check AWS_ENDPOINT_URL and the proxy")
    }

    /// Web pages are nobody's secret; other bodies are not shown.
    private static func isPage(_ body: String) -> Bool {
        let start = body.drop { $0.isWhitespace }.prefix(14).lowercased()
        return start.hasPrefix("<html") || start.hasPrefix("<!doctype html")
    }

    private static func line(_ body: String) -> String {
        body.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(80) + ""
    }

    /// The same without the secret half of a key: services quote what they were sent.
    func hiding(_ credentials: Credentials) -> AWSError {
        var error = self
        error.signer = "key \(credentials.accessKeyID) from \(credentials.origin)"
        for secret in [credentials.secretAccessKey, credentials.sessionToken ?? ""]
        where secret.utf8.count > 4 {
            error.message = error.message.replacing(secret, with: "<secret>")
            error.body = error.body.replacing(secret, with: "<secret>")
        }
        return error
    }
}
