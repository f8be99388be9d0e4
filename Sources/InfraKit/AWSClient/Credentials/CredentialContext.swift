import InfraGraph

/// All that the search for credentials reads and calls, so that nothing else does.
public struct CredentialContext: Sendable {
    /// Runs a program and returns what it wrote; a failure is told by the status.
    public typealias ProgramRunner =
        @Sendable (_ words: [String]) async throws(Diagnostic) -> (status: Int, output: [UInt8])
    /// Asks the user for the code that an MFA device shows.
    public typealias CodePrompt =
        @Sendable (_ device: String) async throws(Diagnostic) -> String

    /// The environment variables.
    public var environment: [String: String]
    /// The shared files.
    public var config: SharedConfig
    /// The profile named on the command line; then keys in the environment are not looked at.
    public var namesProfile: Bool
    /// Carries the calls to STS, SSO, containers and instance metadata.
    public var transport: any Transport
    /// Reads a file; nil if there is none.
    public var readFile: SharedConfig.FileReader
    /// Runs what `credential_process` names.
    public var run: ProgramRunner
    /// Asks for MFA codes; without it roles that want one fail with a hint.
    public var askCode: CodePrompt?
    /// Seconds since 1970.
    public var now: @Sendable () -> Double
    /// Says whether real keys may go to endpoints that are not AWS's.
    public var allowsRealCredentials: Bool

    /// Makes a context.
    public init(
        environment: [String: String], config: SharedConfig, namesProfile: Bool = false,
        transport: any Transport, readFile: @escaping SharedConfig.FileReader,
        run: @escaping ProgramRunner, askCode: CodePrompt? = nil,
        now: @escaping @Sendable () -> Double, allowsRealCredentials: Bool = false
    ) {
        self.environment = environment
        self.config = config
        self.namesProfile = namesProfile
        self.transport = transport
        self.readFile = readFile
        self.run = run
        self.askCode = askCode
        self.now = now
        self.allowsRealCredentials = allowsRealCredentials
    }

    /// The value of a variable; nil if it is absent or empty.
    func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Reads a file that a setting names.
    func requiredFile(_ path: String, namedBy setting: String) throws(Diagnostic) -> String {
        guard let bytes = try readFile(SharedConfig.expanded(path, environment)) else {
            throw CredentialProblem.missingFile(path, setting)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
