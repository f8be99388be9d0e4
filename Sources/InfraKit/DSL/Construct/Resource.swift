import InfraGraph

/// A resource of a type that the library does not know yet, with untyped properties.
///
/// Creates whatever type it names. Prefer the generated type where there is one.
public struct Resource: ResourceConstruct {
    public static var typeName: String { "Resource" }
    public var node: Node

    /// Makes a resource of a type by its CloudFormation name.
    public init(
        _ type: String, _ id: ConstructID, properties: [String: Document] = [:],
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        node = Node(resource: id, type: type, schema: nil, fileID: fileID, line: line)
        for (name, value) in properties { node.set(name, value) }
    }

    /// An attribute by its AWS name, with dots between levels: `Endpoint.Address`.
    public func attribute<T>(_ name: String) -> Input<T> { node.attribute(name) }
}
