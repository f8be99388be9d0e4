import InfraGraph
import Synchronization

@testable import AWSClient

/// A machine with files, variables and a network, for the search for credentials.
final class CredentialScene: Sendable {
    struct State {
        var environment = ["HOME": "/ana"]
        var files: [String: String] = [:]
        var now = 1_000_000.0
        var programs: [[String]] = []
        var output = ""
    }

    let state = Mutex(State())
    let transport: any Transport

    init(
        environment: [String: String] = [:], config: String = "", credentials: String = "",
        transport: any Transport = CannedTransport.none
    ) {
        self.transport = transport
        state.withLock { state in
            state.environment.merge(environment) { $1 }
            if !config.isEmpty { state.files["/ana/.aws/config"] = config }
            if !credentials.isEmpty { state.files["/ana/.aws/credentials"] = credentials }
        }
    }

    func context(
        profile: String? = nil, askCode: CredentialContext.CodePrompt? = nil
    ) throws -> CredentialContext {
        let environment = state.withLock { $0.environment }
        let read: SharedConfig.FileReader = { [self] path throws(Diagnostic) in
            state.withLock { $0.files[path].map { Array($0.utf8) } }
        }
        return CredentialContext(
            environment: environment,
            config: try SharedConfig(environment: environment, profile: profile, readFile: read),
            namesProfile: profile != nil, transport: transport, readFile: read,
            run: { [self] words async throws(Diagnostic) in
                state.withLock { state in
                    state.programs.append(words)
                    return (0, Array(state.output.utf8))
                }
            }, askCode: askCode, now: { [self] in state.withLock { $0.now } })
    }

    func chain(profile: String? = nil) throws -> CredentialChain {
        CredentialChain(try context(profile: profile))
    }

    /// Looks, and returns the credentials or the problem.
    func found(profile: String? = nil) async throws -> Result<Credentials, Diagnostic> {
        let chain = try chain(profile: profile)
        do throws(Diagnostic) {
            return .success(try await chain.credentials())
        } catch {
            return .failure(error)
        }
    }

    static func stsAnswer(_ key: String, expires: Double = 1_003_600) -> HTTPResponse {
        let end = Timestamp(seconds: expires).text(.iso8601)
        let text = """
            <AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>\(key)</AccessKeyId>
            <SecretAccessKey>s&amp;1</SecretAccessKey><SessionToken>t</SessionToken>
            <Expiration>\(end)</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>
            """
        return HTTPResponse(
            status: 200, headers: ["Content-Type": "text/xml"], body: Array(text.utf8))
    }
}

extension Result where Failure == Diagnostic {
    var code: String? {
        if case .failure(let problem) = self { problem.code } else { nil }
    }
}

extension Result where Success == Credentials {
    var key: String? {
        if case .success(let credentials) = self { credentials.accessKeyID } else { nil }
    }
}
