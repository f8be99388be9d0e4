import InfraGraph
import InfraKit
import Stacks
import Testing

/// An environment of the management platform.
struct Platform: Environment {
    var name: EnvironmentName = "prod"
    var settings = PlatformSettings.production
    var order: [Int]?

    init() {}

    init(name: EnvironmentName, settings: PlatformSettings) {
        self.name = name
        self.settings = settings
    }

    let system: ConstructID = "management-platform"
    var region: Region { settings.region }
    var tags: [String: String] { ["owner": "platform-team", "cost-center": "management-platform"] }

    var stacks: [any Stack] {
        let stacks = ManagementPlatform(settings).stacks
        return order.map { $0.map { stacks[$0] } } ?? stacks
    }

    /// The environment that stands in for production.
    static let recovery = Platform(
        name: "dr", settings: .recovery(of: EnvironmentOutputs(of: "prod")))
    /// Where a release is tried out.
    static let staging = Platform(name: "staging", settings: .staging)

    /// The graph of production, made once for all tests.
    static let production = Result { try graph() }

    static func graph(
        _ name: EnvironmentName = "prod", _ settings: PlatformSettings = .production
    ) throws -> ResourceGraph {
        var environment = Platform()
        environment.name = name
        environment.settings = settings
        return try Synthesizer.synthesize(environment)
    }
}

extension ResourceGraph {
    /// The resources of a type, by its name without `AWS::`.
    func all(_ type: String) -> [InfraGraph.Resource] {
        resources.filter { $0.type == "AWS::" + type }
    }

    /// The resource at an address.
    func resource(_ address: String) throws -> InfraGraph.Resource {
        try #require(self[Address(address)], "no resource \(address)")
    }

    /// A property of a resource as text, with references as `address.Attribute`.
    func text(_ address: String, _ path: String) -> String? {
        self[Address(address)].flatMap { Value.object($0.properties).member(at: path)?.plainText }
    }
}

extension Value {
    /// The value as readable text.
    var plainText: String {
        switch self {
        case .null: "null"
        case .bool(let flag): "\(flag)"
        case .int(let number): "\(number)"
        case .double(let number): "\(number)"
        case .string(let text): text
        case .list(let elements): elements.map(\.plainText).joined(separator: ", ")
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.plainText)" }
                .joined(separator: ", ") + "}"
        case .reference(let reference): "\(reference.address).\(reference.attribute)"
        case .join(let parts): parts.map(\.plainText).joined()
        case .secret: "<secret>"
        }
    }
}
