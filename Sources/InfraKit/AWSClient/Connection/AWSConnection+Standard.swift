import InfraGraph

extension AWSConnection {
    /// Makes the connection that all of AWS's tools would make: credentials, endpoints and
    /// certificates as the environment and the shared files say.
    ///
    /// - Parameters:
    ///   - profile: A profile that the user has named on the command line.
    ///   - allowsRealCredentials: Real keys may go to endpoints that are not AWS's.
    ///   - surroundings: Time, waiting and chance.
    ///   - askCode: Asks a person for the code of an MFA device; nil if nobody can answer.
    ///   - log: Takes what goes over the wire, without secrets.
    public static func standard(
        environment: [String: String], profile: String? = nil,
        allowsRealCredentials: Bool = false, surroundings: RequestSender.Surroundings,
        askCode: CredentialContext.CodePrompt? = nil, log: WireLog? = nil
    ) throws(Diagnostic) -> AWSConnection {
        let config = try SharedConfig(
            environment: environment, profile: profile, readFile: CredentialContext.systemFiles)
        let settings = try ConnectionSettings(environment: environment, profile: config.profile)
        let curl = CurlTransport(
            CurlTransport.Settings(certificateFile: settings.certificateFile))
        let transport: any Transport =
            if let log {
                LoggedTransport(transport: curl, log: log, now: surroundings.now)
            } else { curl }
        let context = CredentialContext(
            environment: environment, config: config, namesProfile: profile != nil,
            transport: transport, readFile: CredentialContext.systemFiles,
            run: CredentialContext.systemPrograms, askCode: askCode, now: surroundings.now,
            allowsRealCredentials: allowsRealCredentials)
        let sender = RequestSender(
            transport: transport, chain: CredentialChain(context), surroundings: surroundings,
            policy: settings.retryPolicy, paces: settings.isAdaptive,
            allowsRealCredentials: allowsRealCredentials)
        let overrides = EndpointOverrides(environment: environment, profile: config.profile)
        return AWSConnection(
            sender: sender,
            resolver: EndpointResolver(
                overrides: overrides, usesFIPS: settings.usesFIPS,
                usesDualStack: settings.usesDualStack), settings: settings)
    }
}
