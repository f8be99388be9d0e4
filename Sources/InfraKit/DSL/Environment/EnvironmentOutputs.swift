import InfraGraph

/// What another environment handed out at its last deploy, to build on.
///
/// The deployer reads it from that environment's state whenever it plans; an environment that was
/// never deployed is an error that says so. Nothing is compiled or synthesized of the other one.
public struct EnvironmentOutputs: Sendable {
    private let node: Node

    /// Names an environment. Its state must be where this one's is: in the same folder.
    ///
    /// - Parameter system: default: the system of the environment that takes the values.
    public init(
        of environment: EnvironmentName, system: ConstructID? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let link = EnvironmentLink(
            environment: environment.rawValue, system: system?.rawValue)
        node = Node(
            existing: .value(.string(link.identifier)), type: EnvironmentLink.type, schema: nil,
            fileID: fileID, line: line)
    }

    /// The value that the environment handed out under a key.
    public subscript<Content>(key: OutputKey<Content>) -> Input<Content> {
        node.attribute(key.address.rawValue)
    }
}
