/// One thing in AWS, as the program wants it. Made by the synthesizer, read by the planner.
public struct Resource: Hashable, Sendable {
    /// Its place in the environment.
    public let address: Address
    /// Its type by CloudFormation's name: `AWS::EC2::VPC`.
    public let type: String
    /// The wanted properties by AWS name; what is not set is AWS's choice.
    public var properties: [String: Value]
    /// The region it lives in; for global services the region whose endpoint manages them.
    public var region: String
    /// The account it lives in; nil for the account of the credentials.
    public var account: String?
    /// Resources that come first although no property refers to them.
    public var dependencies: [Dependency]
    /// What happens on removal and replacement.
    public var lifecycle: Lifecycle
    /// Addresses that this resource had before, newest first.
    public var formerAddresses: [Address]
    /// The identifier of a thing that is only looked up: never created, changed or deleted.
    public var existingIdentifier: String?
    /// Where the program makes it. Not part of what a plan compares.
    public var location: SourceLocation?

    /// Makes a resource.
    public init(
        _ address: Address, type: String, properties: [String: Value] = [:], region: String,
        account: String? = nil, dependencies: [Dependency] = [], lifecycle: Lifecycle = Lifecycle(),
        formerAddresses: [Address] = [], existingIdentifier: String? = nil,
        location: SourceLocation? = nil
    ) {
        self.address = address
        self.type = type
        self.properties = properties
        self.region = region
        self.account = account
        self.dependencies = dependencies
        self.lifecycle = lifecycle
        self.formerAddresses = formerAddresses
        self.existingIdentifier = existingIdentifier
        self.location = location
    }

    /// Everything that must come first, with the strongest need for each, by address.
    public var allDependencies: [Dependency] {
        var needs: [Address: Need] = [:]
        for dependency in dependencies {
            needs[dependency.address] = max(needs[dependency.address] ?? .created, dependency.need)
        }
        for value in properties.values {
            value.forEachReference { reference in
                needs[reference.address] = max(needs[reference.address] ?? .created, reference.need)
            }
        }
        return needs.map { Dependency($0.key, need: $0.value) }.sorted()
    }

    /// The service in the type's name: `EC2` of `AWS::EC2::VPC`.
    public var service: Substring { Self.service(ofType: type) }

    /// Returns the service in a type's name.
    public static func service(ofType type: String) -> Substring {
        let parts = type.split(separator: ":", omittingEmptySubsequences: true)
        return parts.count > 1 ? parts[1] : parts[0]
    }
}
