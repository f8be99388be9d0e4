/// An environment that another one takes values from. In the other's graph it stands as a thing
/// that is only looked up: its attributes are the outputs of its last deploy.
public struct EnvironmentLink: Hashable, Sendable {
    /// The type of such a thing. It is found in a state, not in AWS.
    public static let type = "InfraKit::Environment::Outputs"

    /// The environment's name.
    public let environment: String
    /// The system that it belongs to; nil for the one of the environment that takes the values.
    public let system: String?

    /// Names an environment.
    public init(environment: String, system: String? = nil) {
        self.environment = environment
        self.system = system
    }

    /// Reads the link that a resource of a graph stands for; nil if it stands for something else.
    public init?(_ resource: Resource) {
        guard resource.type == Self.type, let identifier = resource.existingIdentifier else {
            return nil
        }
        let parts = identifier.split(separator: "/", maxSplits: 1).map(String.init)
        guard let last = parts.last else { return nil }
        self.init(environment: last, system: parts.count > 1 ? parts[0] : nil)
    }

    /// What the thing is identified by: `prod`, or `shop/prod` of another system.
    public var identifier: String { system.map { $0 + "/" + environment } ?? environment }
}
