import Foundation
import InfraGraph

extension AWSConnection {
    /// Makes the connection that all of AWS's tools would make: credentials, endpoints and
    /// certificates as the environment and the shared files say.
    ///
    /// - Parameters:
    ///   - profile: A profile that the user has named on the command line.
    ///   - now: Tells seconds since 1970.
    ///   - allowsRealCredentials: Real keys may go to endpoints that are not AWS's.
    ///   - log: Takes what goes over the wire, without secrets.
    public static func standard(
        environment: [String: String], profile: String? = nil,
        now: @escaping @Sendable () -> Double, allowsRealCredentials: Bool = false, log: WireLog? = nil
    ) throws(Diagnostic) -> AWSConnection {
        let config = try SharedConfig(
            environment: environment, profile: profile, readFile: CredentialContext.systemFiles)
        let transport = CurlTransport(
            CurlTransport.Settings(certificateFile: environment["AWS_CA_BUNDLE"]))
        let context = CredentialContext(
            environment: environment, config: config, namesProfile: profile != nil,
            transport: transport, readFile: CredentialContext.systemFiles,
            run: CredentialContext.systemPrograms, now: now,
            allowsRealCredentials: allowsRealCredentials)
        let surroundings = RequestSender.Surroundings(
            now: now,
            sleep: { seconds async throws(CancellationError) in
                do {
                    try await Task.sleep(for: .seconds(seconds))
                } catch {
                    throw CancellationError()
                }
            },
            random: { Double.random(in: 0...1) })
        let sender = RequestSender(
            transport: transport, chain: CredentialChain(context), surroundings: surroundings,
            log: log, allowsRealCredentials: allowsRealCredentials)
        let overrides = EndpointOverrides(environment: environment, profile: config.profile)
        return AWSConnection(sender: sender, resolver: EndpointResolver(overrides: overrides))
    }
}
