import AWSECS

/// The processors that a container image is built for.
public enum ProcessorArchitecture: Sendable {
    case x86
    case arm

    var platform: ECS.TaskDefinition.RuntimePlatform {
        .init(cpuArchitecture: self == .arm ? .arm64 : .x8664, operatingSystemFamily: .linux)
    }
}
