import InfraGraph

/// Names one resource to a provider.
public struct ResourceHandle: Hashable, Sendable {
    /// Its place in the environment.
    public var address: Address
    /// Its CloudFormation type name.
    public var type: String
    /// What AWS calls it; parts of a compound identifier are joined by `|`.
    public var identifier: String
    /// The region whose endpoint manages it.
    public var region: String
    /// The account it lives in; nil for that of the credentials.
    public var account: String?
    /// The properties last deployed: some reads need them to know what to ask for.
    public var properties: [String: Value]
    /// The attributes on record: those that never change need not be read again.
    public var attributes: [String: Value]

    /// Names a resource.
    public init(
        address: Address, type: String, identifier: String, region: String, account: String? = nil,
        properties: [String: Value] = [:], attributes: [String: Value] = [:]
    ) {
        self.attributes = attributes
        self.address = address
        self.type = type
        self.identifier = identifier
        self.region = region
        self.account = account
        self.properties = properties
    }
}

/// Asks for a new resource.
public struct CreateRequest: Sendable {
    /// Its place in the environment.
    public var address: Address
    /// Its CloudFormation type name.
    public var type: String
    /// The region whose endpoint manages it.
    public var region: String
    /// The account to create it in; nil for that of the credentials.
    public var account: String?
    /// The properties, all known; secrets are still references, resolved while the request is
    /// encoded.
    public var properties: [String: Value]
    /// 32 hex digits, the same for every try of the same creation.
    public var token: String
    /// Tags that mark the resource as ours: lineage, address and token.
    public var ownershipTags: [String: String]
    /// What is known of the type.
    public var schema: ResourceSchema
    /// Reads secrets at the last moment.
    public var secrets: any SecretResolver
    /// The attributes that the program takes from it, by dotted AWS name: once they are known and
    /// the resource can be used, nothing remains to wait for.
    public var awaited: Set<String> = []

    /// Makes a request.
    public init(
        address: Address, type: String, region: String, account: String?,
        properties: [String: Value], token: String, ownershipTags: [String: String],
        schema: ResourceSchema, secrets: any SecretResolver
    ) {
        self.address = address
        self.type = type
        self.region = region
        self.account = account
        self.properties = properties
        self.token = token
        self.ownershipTags = ownershipTags
        self.schema = schema
        self.secrets = secrets
    }
}

extension CreateRequest {
    /// Names what came of it.
    public func handle(_ identifier: String) -> ResourceHandle {
        ResourceHandle(
            address: address, type: type, identifier: identifier, region: region,
            account: account, properties: properties)
    }
}

/// Asks for a change in place.
public struct UpdateRequest: Sendable {
    /// The resource; its properties are those deployed before.
    public var handle: ResourceHandle
    /// The wanted properties, all known; secrets are still references.
    public var properties: [String: Value]
    /// The names of the top-level properties that differ.
    public var changed: [String]
    /// 32 hex digits, the same for every try of the same change.
    public var token: String
    /// Tags that mark the resource as ours: they must survive a change of tags.
    public var ownershipTags: [String: String]
    /// What is known of the type.
    public var schema: ResourceSchema
    /// Reads secrets at the last moment.
    public var secrets: any SecretResolver

    /// Makes a request.
    public init(
        handle: ResourceHandle, properties: [String: Value], changed: [String], token: String,
        ownershipTags: [String: String], schema: ResourceSchema, secrets: any SecretResolver
    ) {
        self.handle = handle
        self.properties = properties
        self.changed = changed
        self.token = token
        self.ownershipTags = ownershipTags
        self.schema = schema
        self.secrets = secrets
    }
}

/// Asks for a deletion.
public struct DeleteRequest: Sendable {
    /// The resource.
    public var handle: ResourceHandle
    /// What is known of the type.
    public var schema: ResourceSchema
    /// 32 hex digits, the same for every try of the same deletion.
    public var token: String

    /// Makes a request.
    public init(handle: ResourceHandle, schema: ResourceSchema, token: String) {
        self.handle = handle
        self.schema = schema
        self.token = token
    }
}

/// What a cloud says when it has accepted a call.
public struct Acceptance: Hashable, Sendable {
    /// What AWS calls the resource; parts of a compound identifier are joined by `|`.
    public var identifier: String
    /// The attributes known so far, by dotted AWS name.
    public var attributes: [String: Value]
    /// Says whether nothing remains to wait for.
    public var isReady: Bool

    /// Makes an acceptance.
    public init(identifier: String, attributes: [String: Value] = [:], isReady: Bool) {
        self.identifier = identifier
        self.attributes = attributes
        self.isReady = isReady
    }
}

/// How far a resource is.
public enum ResourceStatus: Hashable, Sendable {
    /// Still being made, changed or deleted, with AWS's word for it.
    case pending(String)
    /// It can be used; all attributes by dotted AWS name.
    case ready([String: Value])
    /// It will not become ready; AWS's word for why.
    case failed(String)
    /// A typed NotFound: it does not exist.
    case gone
    /// It could not be asked. Says nothing about the resource.
    case unreadable(ProviderError)
}

/// What a read found.
public enum Observation: Hashable, Sendable {
    /// It exists, with these properties and attributes by AWS's names.
    case found(properties: [String: Value], attributes: [String: Value])
    /// A typed NotFound: it does not exist.
    case absent
    /// It could not be read. Unreadable is not empty.
    case unreadable(ProviderError)
}
