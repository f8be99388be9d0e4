import Deployer
import InfraGraph
import Synchronization

@testable import AWSClient
@testable import AWSProvider

/// An AWS that answers from a script and keeps what it was asked.
final class ScriptedAWS: Transport {
    /// One call: the operation, or the method and path where the service names none, and the body.
    struct Call: Hashable, Sendable {
        let operation: String
        let body: String
    }

    typealias Script = @Sendable (Call) -> HTTPResponse

    private let script: Script
    private let seen = Mutex<[Call]>([])

    init(_ script: @escaping Script) { self.script = script }

    /// The calls that were made, without those for the account.
    var calls: [Call] { seen.withLock { $0 } }

    func send(
        _ request: HTTPRequest, over scheme: URLScheme, within limits: TransportLimits
    ) async throws(TransportFailure) -> HTTPResponse {
        let call = Self.call(request)
        if call.operation == "GetCallerIdentity" {
            return Self.answer(
                "<R><GetCallerIdentityResult><Account>123456789012</Account>"
                    + "</GetCallerIdentityResult></R>")
        }
        seen.withLock { $0.append(call) }
        // Others get to ask while this call is out.
        for _ in 0..<100 { await Task.yield() }
        return script(call)
    }

    private static func call(_ request: HTTPRequest) -> Call {
        let body = String(decoding: request.body, as: UTF8.self)
        if let target = request.headers["X-Amz-Target"]?.split(separator: ".").last {
            return Call(operation: String(target), body: body)
        }
        if let action = body.split(separator: "&").first(where: { $0.hasPrefix("Action=") }) {
            return Call(operation: String(action.dropFirst("Action=".count)), body: body)
        }
        return Call(operation: "\(request.method) \(request.target)", body: body)
    }

    static func answer(_ text: String, status: Int = 200) -> HTTPResponse {
        let type = text.hasPrefix("{") ? "application/x-amz-json-1.1" : "text/xml"
        return HTTPResponse(
            status: status, headers: ["Content-Type": type], body: Array(text.utf8))
    }

    static func refusal(_ code: String) -> HTTPResponse {
        answer(#"{"__type":"\#(code)","message":"refused"}"#, status: 400)
    }

    func cloud(_ clock: any DeployClock = RealClock()) throws -> AWSCloud {
        let environment = ["AWS_ACCESS_KEY_ID": "k", "AWS_SECRET_ACCESS_KEY": "s"]
        let noFile: SharedConfig.FileReader = { _ throws(Diagnostic) in nil }
        let context = CredentialContext(
            environment: environment,
            config: try SharedConfig(environment: environment, profile: nil, readFile: noFile),
            namesProfile: false, transport: self, readFile: noFile,
            run: { _ throws(Diagnostic) in (1, []) }, askCode: nil, now: { 1_000_000 })
        let sender = RequestSender(
            transport: self, chain: CredentialChain(context),
            surroundings: RequestSender.Surroundings(
                now: { 1_000_000 }, sleep: { _ throws(CancellationError) in }, random: { 1 }))
        return AWSCloud(
            connection: AWSConnection(sender: sender, resolver: EndpointResolver()), clock: clock)
    }
}

extension CreateRequest {
    /// What makes a resource in us-east-1.
    static func making(_ type: String, _ properties: [String: Value]) -> Self {
        CreateRequest(
            address: Address("shop/resource"), type: type, region: "us-east-1", account: nil,
            properties: properties, token: "t", ownershipTags: [:],
            schema: ResourceSchema(type: type, facts: [:]), secrets: LocalSecrets())
    }
}

extension ResourceHandle {
    /// The request that changes it.
    func update(
        to properties: [String: Value], _ changed: [String], token: String = "t"
    ) -> UpdateRequest {
        UpdateRequest(
            handle: self, properties: properties, changed: changed, token: token,
            ownershipTags: [:], schema: ResourceSchema(type: type, facts: [:]),
            secrets: LocalSecrets())
    }

    /// What was deployed to us-east-1.
    static func deployed(
        _ type: String, _ identifier: String, _ properties: [String: Value] = [:]
    ) -> ResourceHandle {
        ResourceHandle(
            address: Address("shop/resource"), type: type, identifier: identifier,
            region: "us-east-1", properties: properties)
    }

    /// The request that deletes it.
    var deletion: DeleteRequest {
        DeleteRequest(
            handle: self, schema: ResourceSchema(type: type, facts: [:]), token: "d")
    }
}
