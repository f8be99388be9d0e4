import InfraDSL

/// A variable in a container's environment. Readable for everyone who may look at tasks.
public struct Variable: ServiceComponent {
    let name: String
    let value: Input<String>

    /// Sets a variable to text, an attribute, or text with attributes.
    public init(_ name: String, _ value: Input<String>) {
        self.name = name
        self.value = value
    }

    /// Sets a variable to anything that can be a property, written as text.
    @_disfavoredOverload
    public init(_ name: String, _ value: some InputConvertible) {
        self.init(name, "\(value)")
    }

    public var part: ServicePart { ServicePart(kind: .variable(self)) }
}
