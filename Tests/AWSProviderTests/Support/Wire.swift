import AWSClient
import AWSProvider
import InfraGraph
import Synchronization

/// AWS as a table of answers by operation: by its name, or by the query's first name for S3.
final class Wire: Transport {
    private let answers: [String: [String]]
    private let seen = Mutex<[(name: String, body: String)]>([])

    /// Operations with what they answer: the same each time, or one after the other.
    init(_ answers: [String: [String]]) {
        self.answers = answers.merging(["GetCallerIdentity": [Self.caller]]) { own, _ in own }
    }

    private static let caller =
        "<r><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></r>"

    /// The names of what was called, in order.
    var calls: [String] { seen.withLock { $0.map(\.name) } }

    /// What was sent to an operation.
    func bodies(of name: String) -> [String] {
        seen.withLock { $0.filter { $0.name == name }.map(\.body) }
    }

    func send(
        _ request: HTTPRequest, over scheme: URLScheme, within limits: TransportLimits
    ) async throws(TransportFailure) -> HTTPResponse {
        let name = Self.name(of: request)
        let before = seen.withLock { seen in
            seen.append((name, String(decoding: request.body, as: UTF8.self)))
            return seen.count { $0.name == name } - 1
        }
        guard let texts = answers[name], !texts.isEmpty else {
            return HTTPResponse(status: 404, body: Array("<Error><Code>None</Code></Error>".utf8))
        }
        return HTTPResponse(status: 200, body: Array(texts[min(before, texts.count - 1)].utf8))
    }

    private static func name(of request: HTTPRequest) -> String {
        if let target = request.headers["X-Amz-Target"] {
            return String(target.split(separator: ".").last ?? "")
        }
        let body = String(decoding: request.body, as: UTF8.self)
        let action = body.split(separator: "&").first { $0.hasPrefix("Action=") }
        return action.map { String($0.dropFirst(7)) } ?? request.query.first?.name ?? request.path
    }

    /// The cloud behind it.
    func cloud() throws -> AWSCloud {
        let environment = [
            "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_ENDPOINT_URL": "http://localhost",
        ]
        let config = try SharedConfig(environment: environment, profile: nil) {
            (_) throws(Diagnostic) in nil
        }
        let context = CredentialContext(
            environment: environment, config: config, transport: self,
            readFile: { (_) throws(Diagnostic) in nil },
            run: { (_) throws(Diagnostic) in (1, []) }, now: { 0 })
        let sender = RequestSender(
            transport: self, chain: CredentialChain(context),
            surroundings: RequestSender.Surroundings(
                now: { 0 }, sleep: { (_) throws(CancellationError) in }, random: { 0 }))
        let overrides = EndpointOverrides(environment: environment, profile: config.profile)
        return AWSCloud(
            connection: AWSConnection(
                sender: sender, resolver: EndpointResolver(overrides: overrides)))
    }
}
