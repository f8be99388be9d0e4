import Deployer
import InfraGraph

/// How one resource type is made, read, changed and deleted by its service's own operations:
/// data, and closures only where AWS is irregular.
///
/// Properties go to the members of an operation's input that have the same name, ignoring case,
/// and come back from the members of the answer that have it; everything below is an exception.
/// ``Template`` has the language of its texts.
struct ResourceHandler: Sendable {
    /// The CloudFormation type name.
    let type: String
    /// botocore's name of the service.
    let service: String
    /// Where properties go under another name: `GroupDescription` to `Description`. Parts of a
    /// path are joined by `/`; the right side is a path of the answer where reading differs.
    var names: [String: String] = [:]
    /// Members of the answer that have another path than the member of the request.
    var readNames: [String: String] = [:]
    /// Properties that travel as text in a map of the operation.
    var attributeMap: AttributeMap?
    /// Properties that are told when AWS has something in them, deployed or not.
    var reveals: Set<String> = []
    /// What AWS means for a property of which it says nothing.
    var defaults: [String: Value] = [:]
    /// Makes the resource.
    var create: Call
    /// Other calls that make it, by the property that asks for one: a copy, a restored backup.
    var otherCreates: [String: Call] = [:]
    /// Properties that the create call takes under no name of its own, so that nothing of them is
    /// left to do after it.
    var coveredByCreate: Set<String> = []
    /// Properties that are never sent by themselves: they say how another call is made, such as the
    /// deletion, or AWS's operations do not have them.
    var unsent: Set<String> = []
    /// Properties that the create call must not be given though it has a member of the name.
    var notOnCreate: Set<String> = []
    /// Where the resource is in the create call's answer; empty for the whole answer.
    var createdAt = ""
    /// The identifier, from the answer (`{=VpcId}`) or from the properties.
    var identifier: Template
    /// The member that takes the token, where the service's model does not mark it.
    var tokenMember: String?
    /// Says whether making it twice gives one resource: a put.
    var isRepeatable = false
    /// Says whether AWS refuses a second one though nothing names it: by its range or its content.
    var isUnique = false
    /// Says whether a create call overwrites what somebody else may need, so that it is looked for
    /// before: one call more. Not for what belongs to a resource of the program's own.
    var takesOver = false
    /// How one of ours is brought back of which the name is kept after its deletion.
    var revival: Revival?
    /// Reads it.
    var read: ReadCall
    /// Proves that it is there where `read` tells nothing but the tags, which one call of another
    /// service tells of many.
    var presence: ReadCall?
    /// Lists what exists where `read` asks for each: it proves that many are gone. A part's can be
    /// the list of what it belongs to.
    var listing: ReadCall?
    /// Further reads that complete what `read` tells.
    var details: [Detail] = []
    /// In-place changes, in order.
    var updates: [UpdateCall] = []
    /// Properties that are lists of things with calls of their own.
    var lists: [ListChange] = []
    /// Deletes it; nil where nothing is left to delete once its lists are empty.
    var delete: Call?
    /// The member of the deletion that takes many resources, so that one call deletes all of them.
    var deletesMany: String?
    /// Properties that no call here takes: refused before anything is made.
    var unsupported: Set<String> = []
    /// Says whether changes and the deletion take something of what is there, which is read for
    /// them as the answer: an entity tag, or the whole thing.
    var needsCurrent = false
    /// What was deployed in the form of what is read: the deletion takes it of that first, and what
    /// is there is read only if AWS refuses it.
    var deployed: (@Sendable ([String: Value]) -> [String: Value])?
    /// Says whether an accepted deletion is carried out though the making takes time.
    var isDeletedAtOnce = false
    /// What is done before the deletion, and whether it changed what is there; an error that says
    /// it is busy brings it back.
    var beforeDelete: Step?
    /// What is done once while the resource is not ready; it says whether that is all.
    var whilePending: Step?
    /// How tags travel; nil for a type without tags.
    var tags: Tagging?
    /// Attributes by their dotted CloudFormation names.
    var attributes: [String: Template] = [:]
    /// What to poll; nil if it can be used at once.
    var readiness: Readiness?
    /// The work that the create call only begins, which is followed to its end.
    var work: BackgroundWork?
    /// What a creation or change goes on with after its answer: the resource can be used when that
    /// has ended. If the answer says so at once, nothing is asked.
    var afterChange: BackgroundWork?
    /// What an accepted deletion only begins, and what may fail.
    var afterDeletion: BackgroundWork?
    /// How an unfinished creation's result is found, where that is not by an identifier of
    /// properties alone.
    var lookup: Lookup?
    /// Codes that mean it does not exist, besides those that say so by their name; after a colon
    /// words that the message must have.
    var notFoundCodes: Set<String> = []
    /// Errors of its calls that are explained.
    var refusals: [Refusal] = []
    /// Says whether what was read is only what is there without the resource: a default policy.
    var isAbsent: (@Sendable ([String: Value]) -> Bool)?
    /// The member of inputs that takes all properties: `ConfigRule`.
    var envelope: String?
    /// Rewrites properties before a request is made of them.
    var writing: (@Sendable (inout [String: Value], Scope) -> Void)?
    /// Rewrites what was read before properties are made of it.
    var reading: (@Sendable (inout [String: Value], Scope) -> Void)?
    /// Makes values that arguments take besides the properties, when these properties are sent:
    /// drawn passwords, differences to ``Scope/before``.
    var deriving: Derivation?
    /// Names that are no properties, and that ``writing``, ``reading`` and ``deriving`` make for
    /// other entries.
    var made: Set<String> = []

    typealias Derivation =
        @Sendable (AWSCloud, Scope, [String]) async throws(ProviderError) -> [String: Value]

    /// Calls that no table can tell, with what is there as the answer.
    typealias Step = @Sendable (AWSCloud, Scope) async throws(ProviderError) -> Bool

    init(
        _ type: String, _ service: String, create: Call, identifier: Template, read: ReadCall,
        delete: Call?
    ) {
        self.type = type
        self.service = service
        self.create = create
        self.identifier = identifier
        self.read = read
        self.delete = delete
    }

    /// Returns the handler with changes: the way handlers are written.
    func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }

    /// The properties that can be changed in place.
    var changeable: Set<String> {
        var names = Set(updates.flatMap(\.properties) + lists.map(\.property))
        if let tags { names.insert(tags.property) }
        return names
    }

    /// The call that makes a resource with these properties.
    func create(of properties: [String: Value]) -> Call {
        otherCreates.filter { (properties[$0.key] ?? .null) != .null }
            .min { $0.key < $1.key }?.value ?? create
    }

    /// How an unfinished creation's result is found; nil if it can't be.
    var resultLookup: Lookup? {
        let isTold = identifier.terms.contains { $0.origin?.source == .answer }
        return lookup ?? (isTold ? nil : .identifier(identifier))
    }

    /// Says whether the type is a principal or a key, which other services learn of late.
    var isPrincipal: Bool { service == "iam" || service == "kms" }
}
