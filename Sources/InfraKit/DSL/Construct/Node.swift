import InfraGraph

/// What every construct carries: its identity, its modifiers and, for a resource, its properties.
public struct Node: Sendable {
    /// What references to the construct hold on to.
    public internal(set) var identity: Identity
    /// What the author asked for beyond properties.
    public var options = NodeOptions()
    /// What a resource asks of AWS; nil for a construct that is made of others.
    var resource: ResourceDefinition?
    /// What the construct found wrong with what it was given.
    private(set) var problems: [Diagnostic] = []

    /// Makes the node of a construct that is made of others.
    ///
    /// Pass on the `fileID` and `line` of the construct's own initializer, so that messages point
    /// at the author's line, and mark the constructs it is made of with ``Construct/part(of:)``.
    public init<C: Construct>(
        _ id: ConstructID, _ type: C.Type, _ fileID: StaticString, _ line: UInt
    ) {
        identity = Identity(.construct(type), id: id.rawValue, fileID: fileID, line: line)
    }

    /// Makes the node of a resource; generated types call it.
    public init(
        resource id: ConstructID, type: String, schema: StaticString?, fileID: StaticString,
        line: UInt
    ) {
        identity = Identity(.resource(type), id: id.rawValue, fileID: fileID, line: line)
        resource = ResourceDefinition(type: type, schema: schema)
    }

    /// Makes the node of a thing that exists already and is only looked up.
    public init(
        existing identifier: Expression, type: String, schema: StaticString?, fileID: StaticString,
        line: UInt
    ) {
        identity = Identity(.resource(type), id: "existing", fileID: fileID, line: line)
        resource = ResourceDefinition(type: type, schema: schema, existing: identifier)
    }

    /// The id that the author gave.
    public var id: String { identity.id }

    /// Where the author made the construct.
    public var location: SourceLocation { identity.written.location }

    /// Reports something wrong with what the construct was given. The synthesizer shows it with all
    /// other problems, at the author's line.
    ///
    /// Leave `places` of the diagnostic empty for just the construct itself.
    public mutating func report(_ diagnostic: Diagnostic) {
        var diagnostic = diagnostic
        let place = Diagnostic.Place(identity.written.location, identity.label)
        diagnostic.places.insert(place, at: 0)
        problems.append(diagnostic)
    }

    /// Sets a property of a resource by its AWS name; nil leaves it to AWS.
    public mutating func set(_ name: String, _ value: (some InputConvertible)?) {
        guard let value else { return }
        resource?.properties[name] = value.expression
    }

    /// Refers to an attribute of the resource by its AWS name.
    public func attribute<T>(_ name: String) -> Input<T> {
        Input(.attribute(self.source, name, nil))
    }

    /// Refers to the identifier of the resource. Of an existing thing, that is the identifier
    /// given.
    public func identifier<T>(_ name: String) -> Input<T> {
        if let existing = resource?.existing { return Input(existing) }
        return attribute(name)
    }

    var source: AttributeSource {
        AttributeSource(identity: identity, resource: resource?.existing == nil ? nil : resource)
    }
}

/// The part of a node that becomes a resource.
struct ResourceDefinition: Sendable {
    let type: String
    let schema: StaticString?
    var properties: [String: Expression] = [:]
    var existing: Expression?
    var overrides: [(path: String, value: Expression)] = []

    init(type: String, schema: StaticString?, existing: Expression? = nil) {
        self.type = type
        self.schema = schema
        self.existing = existing
    }
}
