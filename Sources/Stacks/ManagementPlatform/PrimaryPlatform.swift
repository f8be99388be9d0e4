import InfraKit

/// The environment that another one stands in for, as the other one sees it.
public struct PrimaryPlatform: Sendable {
    /// What it handed out at its last deploy.
    public let outputs: EnvironmentOutputs
    /// Where it runs.
    public let region: Region

    /// Names an environment by its outputs, and where it runs.
    public init(_ outputs: EnvironmentOutputs, region: Region) {
        self.outputs = outputs
        self.region = region
    }
}
