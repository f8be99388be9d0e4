import AWSClient
import Deployer
import InfraGraph

extension AWSCloud {
    /// Makes the cloud that the environment describes, as all of AWS's tools would find it.
    public static func standard(
        environment: [String: String], clock: any DeployClock = RealClock()
    ) throws(Diagnostic) -> AWSCloud {
        let surroundings = RequestSender.Surroundings(
            now: { clock.now },
            sleep: { seconds async throws(CancellationError) in
                try await clock.sleep(seconds: seconds)
            },
            random: { Double.random(in: 0...1) })
        return AWSCloud(
            connection: try AWSConnection.standard(
                environment: environment, surroundings: surroundings),
            clock: clock)
    }
}
