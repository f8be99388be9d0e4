import InfraGraph

/// A part of an infrastructure: a resource of AWS, or a named group of constructs.
///
/// A construct is a value. Make one with `let`, place it in a body, refer to its attributes
/// anywhere. One that is made of others keeps them in stored properties, so that references to them
/// stay valid, and lists them in its body.
public protocol Construct: Sendable, Modifiable {
    /// Identity and modifiers.
    var node: Node { get set }

    /// What the construct is made of. A resource is made of nothing else.
    @ContentsBuilder var body: Contents { get }
}

/// A construct that is one resource of AWS. Generated types conform.
public protocol ResourceConstruct: Construct {
    /// The type's CloudFormation name.
    static var typeName: String { get }
}

extension ResourceConstruct {
    /// A resource is made of nothing else.
    public var body: Contents { Contents() }
}

extension Construct {
    /// Marks a construct as a part that another one makes for itself.
    ///
    /// Call it where the part is made, before anything refers to it: messages then name the
    /// construct that the author wrote, and its line.
    public func part(of node: Node) -> Self {
        var copy = self
        copy.node.identity = Identity(copy.node.identity, of: node.identity)
        return copy
    }
}
