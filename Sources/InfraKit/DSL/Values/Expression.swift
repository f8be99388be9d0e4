import InfraGraph

/// A value as a program writes it, before addresses are known: references hold construct
/// identities.
public indirect enum Expression: Sendable {
    case value(Value)
    /// An attribute of a construct, with what it must have reached; nil leaves that to the schema.
    case attribute(AttributeSource, String, Need?)
    case list([Expression])
    case object([String: Expression])
    /// Text put together from parts.
    case join([Expression])
    case secret(SecretReference)
    /// One member of a secret that a resource of the program makes, or the whole of it.
    case storedSecret(AttributeSource, key: String?)
    /// A fact of the resource that the value ends up in, filled in by the synthesizer.
    case surrounding(Surrounding)
}

/// The construct that an attribute belongs to.
public struct AttributeSource: Sendable {
    let identity: Identity
    /// Set for a thing that exists already, which no body places.
    let resource: ResourceDefinition?
}
