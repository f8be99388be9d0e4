import AWSClient
import Deployer
import InfraGraph

extension AWSCloud {
    /// Makes the cloud that the environment describes, as all of AWS's tools would find it.
    ///
    /// - Parameters:
    ///   - accountRole: The role that is assumed in accounts besides the credentials' own.
    ///   - allowsRealCredentials: Real keys may go to endpoints that are not AWS's.
    ///   - askCode: Asks a person for the code of an MFA device; nil if nobody can answer.
    ///   - log: Takes the lines of what goes over the wire, without secrets.
    public static func standard(
        environment: [String: String], accountRole: String = standardRole,
        allowsRealCredentials: Bool = false,
        askCode: CredentialContext.CodePrompt? = nil,
        log: (@Sendable (_ line: String) -> Void)? = nil, clock: any DeployClock = RealClock()
    ) throws(Diagnostic) -> AWSCloud {
        let surroundings = RequestSender.Surroundings(
            now: { clock.now },
            sleep: { seconds async throws(CancellationError) in
                try await clock.sleep(seconds: seconds)
            },
            random: { Double.random(in: 0...1) })
        let connection = try AWSConnection.standard(
            environment: environment, allowsRealCredentials: allowsRealCredentials,
            surroundings: surroundings, askCode: askCode, log: log.map { WireLog($0) })
        return AWSCloud(connection: connection, accountRole: accountRole, clock: clock)
    }

    /// How the deployer repeats calls: as often as the environment and the profile allow.
    public var retries: Deployer.RetryPolicy {
        var policy = Deployer.RetryPolicy()
        if let attempts = connection.settings.attempts { policy.limit(attempts: attempts) }
        return policy
    }
}
