import InfraGraph

/// One operation of a service: how to ask for it and what it answers.
public struct Operation: Sendable {
    /// AWS's name of the operation.
    public let name: String
    /// The service that has it.
    public let model: ServiceModel
    /// The HTTP method.
    public let method: String
    /// The path with `{labels}`, and the query that is always the same.
    public let uri: String
    /// What precedes the endpoint's host, with `{labels}`.
    public let hostPrefix: String?
    /// Says whether the request goes without a signature.
    public let isUnsigned: Bool
    /// Says whether the body is left out of the signature.
    public let hasUnsignedPayload: Bool
    /// Says whether the service refuses the request without a checksum of its body.
    public let needsChecksum: Bool
    /// Says whether a big body is sent compressed.
    public let isCompressible: Bool
    /// The parameters of the endpoint rules that are the same for every request.
    public let contextParameters: [String: Value]
    /// How to go on to the next page; nil for an operation without pages.
    public let paginator: Paginator?

    let input: Member?
    let output: Member?
    let resultWrapper: String?
    let errorNames: [String]

    init(name: String, facts: Value, model: ServiceModel) {
        self.name = name
        self.model = model
        method = facts["http"]?["method"]?.stringValue ?? "POST"
        uri = facts["http"]?["requestUri"]?.stringValue ?? "/"
        hostPrefix = facts["endpoint"]?["hostPrefix"]?.stringValue
        isUnsigned = facts["authtype"]?.stringValue == "none"
        hasUnsignedPayload = facts["unsignedPayload"] == true
        needsChecksum = facts["checksumRequired"] == true
        isCompressible = facts["requestcompression"] != nil
        contextParameters = facts["contextParameters"]?.objectValue ?? [:]
        paginator = facts["paginator"].flatMap(Paginator.init)
        input = facts["input"].map { Member(name: name, facts: $0) }
        output = facts["output"].map { Member(name: name, facts: $0) }
        resultWrapper =
            facts["resultWrapper"]?.stringValue ?? facts["output"]?["resultWrapper"]?.stringValue
        errorNames = (facts["errors"]?.listValue ?? []).compactMap {
            $0.stringValue ?? $0["shape"]?.stringValue
        }
    }

    /// The form of the input.
    package var inputShape: Shape? { input.map { model.shape($0.shapeName) } }
    /// The form of the output.
    package var outputShape: Shape? { output.map { model.shape($0.shapeName) } }

    /// The members that stand for a client token, which make a repeated request harmless.
    public var idempotencyTokens: [String] {
        inputShape?.members.filter(\.isIdempotencyToken).map(\.name) ?? []
    }

    /// The names of the input's members.
    public var inputNames: [String] { inputShape?.members.map(\.name) ?? [] }

    /// The parameters that the endpoint rules take from a request.
    public func contextParameters(of input: Value) -> [String: Value] {
        var parameters = contextParameters
        for member in inputShape?.members ?? [] {
            if let name = member.contextParameter, let value = input[member.name] {
                parameters[name] = value
            }
        }
        return parameters
    }
}
