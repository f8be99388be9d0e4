import InfraGraph
import Synchronization

/// What a service's own description says of its protocol, operations and shapes.
///
/// Operations and shapes are parsed when they are first met.
public final class ServiceModel: Sendable {
    /// botocore's name of the service, as in `elbv2`.
    public let name: String
    /// How requests and answers are written.
    public let wireProtocol: WireProtocol
    /// The facts that endpoints, signing and headers need.
    public let metadata: Metadata

    private let operationFacts: @Sendable (String) -> Value?
    private let shapeFacts: @Sendable (String) -> Value?
    private let operations = Mutex<[String: Operation]>([:])
    private let shapes = Mutex<[String: Shape]>([:])

    init(
        metadata facts: Value, operation: @escaping @Sendable (String) -> Value?,
        shape: @escaping @Sendable (String) -> Value?
    ) {
        metadata = Metadata(facts)
        name = metadata.service
        wireProtocol = WireProtocol(facts)
        operationFacts = operation
        shapeFacts = shape
    }

    /// The model of a service by botocore's name, parsed once and kept; nil for an unknown service.
    public static func named(_ name: String) -> ServiceModel? {
        loaded.withLock { loaded in
            if let model = loaded[name] { return model }
            guard let literal = literal(of: name) else { return nil }
            let model = ServiceModel(literal: literal)
            loaded[name] = model
            return model
        }
    }

    private static let loaded = Mutex<[String: ServiceModel]>([:])

    convenience init(literal: StaticString) {
        let lines = ModelLines(literal)
        self.init(
            metadata: lines.metadataValue, operation: lines.operation, shape: lines.shape)
    }

    /// The operation with the name.
    ///
    /// - Throws: ``Diagnostic`` `unknown-operation` if the model has none.
    public func operation(_ name: String) throws(Diagnostic) -> Operation {
        if let known = operations.withLock({ $0[name] }) { return known }
        guard let facts = operationFacts(name) else {
            throw Diagnostic(
                code: "unknown-operation", "the service's model has no such operation",
                detail: "`\(self.name)` has no operation `\(name)` among those in use.",
                fix: "Add it to Scripts/operation_generator/operations.json and run "
                    + "Scripts/generate-operations.")
        }
        let operation = Operation(name: name, facts: facts, model: self)
        operations.withLock { $0[name] = operation }
        return operation
    }

    /// The shape with the name: one of the model, or a scalar by its type's name.
    package func shape(_ name: String) -> Shape {
        if let known = shapes.withLock({ $0[name] }) { return known }
        let shape = Shape(name: name, facts: shapeFacts(name) ?? ["type": .string(name)])
        shapes.withLock { $0[name] = shape }
        return shape
    }

    /// The shape of an error by the code that the service sends; nil for one without a shape.
    func errorShape(code: String, of operation: Operation) -> Shape? {
        for name in operation.errorNames {
            let shape = shape(name)
            if shape.errorCode == code || name == code { return shape }
        }
        return shapeFacts(code).map { Shape(name: code, facts: $0) }
    }
}
