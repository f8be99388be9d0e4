/// What must be known about a resource type to check, plan and delete it: facts, no code.
///
/// Read from the literal that the generated type carries, or from a state when the Swift type is
/// gone.
public struct ResourceSchema: Sendable {
    /// The type's CloudFormation name: `AWS::EC2::VPC`.
    public let type: String
    /// The whole of the properties, as an object.
    public let root: PropertySchema
    /// The facts as they are stored.
    public let facts: Value

    /// Properties that only a replacement can change: `Endpoint/Port` for a nested one, `*` for any
    /// element.
    public let createOnly: [String]
    /// Properties that some changes of need a replacement; AWS decides by the values.
    public let conditionalCreateOnly: [String]
    /// Properties that AWS sets and nobody writes.
    public let readOnly: [String]
    /// Properties that AWS takes but never gives back.
    public let writeOnly: [String]
    /// The properties that together name the resource to AWS.
    public let primaryIdentifier: [String]
    /// The property that takes tags; nil if the type has none.
    public let tagProperty: String?
    /// Facts that CloudFormation's schemas lack, from the library's own table.
    public let traits: Traits

    /// Facts that CloudFormation's schemas lack, from the library's own table.
    public struct Traits: Sendable {
        /// Holds data that a replacement or removal would destroy.
        public let isStateful: Bool
        /// Exists once per account, not once per region.
        public let isGlobal: Bool
        /// Must be deleted before its replacement is created, whatever its names.
        public let replacesAfterDelete: Bool
        /// Properties that AWS leaves empty: what they have and the program does not say somebody
        /// else has put there.
        public let exclusiveProperties: [String]
        /// The property that holds a name the deployer makes up when the program gives none.
        public let nameProperty: String?
        /// Attributes that are known only when the resource is ready, not when it is created.
        public let readyAttributes: [String]
        /// Properties whose references must be ready, not only created, before this type can be
        /// made.
        public let readyProperties: [String]
        /// The property that must be turned off before a deletion: `DeletionProtection`, or
        /// `LoadBalancerAttributes/deletion_protection.enabled` for a list of keys and values.
        public let deletionProtection: String?
        /// Typical seconds from the accepted call until the resource is ready.
        public let typicalSeconds: Double
    }

    /// Makes a schema from its stored facts.
    public init(type: String, facts: Value) {
        self.type = type
        self.facts = facts
        let definitions = facts["definitions"]?.objectValue ?? [:]
        root = PropertySchema(facts, definitions: definitions)
        func paths(_ name: String) -> [String] {
            facts[name]?.listValue?.compactMap(\.stringValue) ?? []
        }
        createOnly = paths("createOnly")
        conditionalCreateOnly = paths("conditionalCreateOnly")
        readOnly = paths("readOnly")
        writeOnly = paths("writeOnly")
        primaryIdentifier = paths("primaryIdentifier")
        tagProperty = facts["tagProperty"]?.stringValue
        let traits = facts["traits"]
        self.traits = Traits(
            isStateful: traits?["stateful"]?.boolValue ?? false,
            isGlobal: traits?["global"]?.boolValue ?? false,
            replacesAfterDelete: traits?["replacesAfterDelete"]?.boolValue ?? false,
            exclusiveProperties: traits?["exclusiveProperties"]?.listValue?
                .compactMap(\.stringValue) ?? [],
            nameProperty: traits?["nameProperty"]?.stringValue,
            readyAttributes: traits?["readyAttributes"]?.listValue?.compactMap(\.stringValue) ?? [],
            readyProperties: traits?["readyProperties"]?.listValue?.compactMap(\.stringValue) ?? [],
            deletionProtection: traits?["deletionProtection"]?.stringValue,
            typicalSeconds: Self.seconds(traits?["typicalSeconds"]))
    }

    /// Reads the facts that a generated type carries.
    ///
    /// - Throws: ``Diagnostic`` `malformed-json` if the literal is damaged.
    public init(type: String, literal: StaticString) throws(Diagnostic) {
        self.init(type: type, facts: try Value(plainJSON: literal))
    }

    /// The facts that a state keeps, so that the type can be deleted when its Swift code is gone.
    public var storedFacts: Value {
        let kept = [
            "createOnly", "conditionalCreateOnly", "readOnly", "writeOnly", "primaryIdentifier",
            "tagProperty", "traits",
        ]
        return .object((facts.objectValue ?? [:]).filter { kept.contains($0.key) })
    }

    private static func seconds(_ value: Value?) -> Double {
        switch value {
        case .int(let number)?: Double(number)
        case .double(let number)?: number
        default: 1
        }
    }

    /// What an attribute needs before it is known: `ready` for endpoints and the like.
    public func need(forAttribute attribute: String) -> Need {
        traits.readyAttributes.contains(attribute) ? .ready : .created
    }
}
