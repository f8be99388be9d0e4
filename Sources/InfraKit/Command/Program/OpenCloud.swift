import AWSProvider
import Deployer
import Foundation
import InfraDSL
import InfraGraph
import Simulator

/// A cloud that is open, with the time and the secrets that go with it.
struct OpenCloud: Sendable {
    let provider: any Provider
    let clock: any DeployClock
    let secrets: any SecretResolver
    var retries = RetryPolicy()

    /// Opens AWS by the environment of this process.
    ///
    /// - Parameters:
    ///   - home: The region of the environment, where its secrets are.
    ///   - use: If it is any, the first call, for which others wait, is sent already.
    static func aws(
        _ home: Region, _ use: CloudUse, _ options: CloudOptions
    ) async throws -> OpenCloud {
        let environment = ProcessInfo.processInfo.environment
        let clock = RealClock()
        let log: @Sendable (String) -> Void = { Terminal.standard.writeError($0 + "\n") }
        let askCode = { @Sendable (device: String) async throws(Diagnostic) -> String in
            Terminal.standard.ask("Code of \(device):")
        }
        let cloud = try AWSCloud.standard(
            environment: environment, accountRole: options.accountRole,
            allowsRealCredentials: options.allowRealCredentials,
            askCode: Terminal.canAsk ? askCode : nil, log: options.debugHttp ? log : nil,
            clock: clock)
        if use != .none { await cloud.beginCheck(in: home.rawValue) }
        return OpenCloud(
            provider: cloud, clock: clock, secrets: AWSSecrets(cloud, region: home.rawValue),
            retries: cloud.retries)
    }
}
