import InfraGraph

/// Properties that an operation takes as texts in one map: SQS and SNS attributes.
struct AttributeMap: Hashable, Sendable {
    /// The map's member in requests and answers.
    let member: String
    /// The properties that go into it.
    let properties: [String]

    init(_ member: String, _ properties: String) {
        self.member = member
        self.properties = properties.split(separator: " ").map(String.init)
    }
}

/// An in-place change: the properties that one operation takes.
struct UpdateCall: Sendable {
    /// The operation and its fixed arguments.
    let call: Call
    /// The properties it takes; empty for all that its input knows.
    let properties: [String]
    /// Says whether each call takes one property only.
    var isOneAtATime = false
    /// Says whether all of its properties are sent when one has changed: a full replacement.
    var sendsAll = false
    /// What is sent for a property that the program no longer has.
    var resets: [String: Value] = [:]
    /// What is called instead when the program no longer has the property.
    var removal: Call?
    /// What is called instead when the property is false.
    var off: Call?
    /// The call is made only if this has a value.
    var onlyIf: Template?
    /// A list whose elements are removed before: what must make room.
    var clears: String?
    /// What is called instead when the property is new: AWS has nothing yet that can be changed.
    var addition: Call?
    /// A list of the program: the call is made once for each element, which is the answer.
    var each: String?
    /// Properties that go under another name than in other calls.
    var names: [String: String] = [:]
    /// Says whether the removal is for `false` too, and for a new resource needless.
    var isSwitch = false
    /// What is done instead of the call, where that goes to another region.
    var step: ResourceHandler.Step?

    init(
        _ operation: String, _ arguments: [String: Argument] = [:], _ properties: String,
        isOneAtATime: Bool = false, sendsAll: Bool = false, resets: [String: Value] = [:],
        removal: Call? = nil, off: Call? = nil, onlyIf: Template? = nil,
        clears: String? = nil, addition: Call? = nil, each: String? = nil,
        names: [String: String] = [:], isSwitch: Bool = false
    ) {
        self.off = off
        self.addition = addition
        self.each = each
        self.names = names
        self.isSwitch = isSwitch
        self.onlyIf = onlyIf
        call = Call(operation, arguments)
        self.properties = properties.split(separator: " ").map(String.init)
        self.isOneAtATime = isOneAtATime
        self.sendsAll = sendsAll
        self.resets = resets
        self.removal = removal
        self.clears = clears
    }
}

/// A property whose elements are added and removed by calls of their own; those of a map are a
/// `Key` and a `Value` each.
///
/// In the calls' arguments `{=}` is the element, and `{=Name}` a member of it.
struct ListChange: Sendable {
    /// The property that has the list.
    let property: String
    /// The element as the program has it and as AWS tells it must come to equal forms.
    var form: @Sendable (Value) -> Value = { $0 }
    /// Adds an element, or overwrites one with the same key.
    let add: Call
    /// What is called where AWS refuses `add` as invalid.
    var otherwise: Call?
    /// Removes an element as AWS tells it.
    let remove: Call
    /// The member by which an element is one thing that can be overwritten; nil if elements can't.
    var key: String?
    /// Says whether AWS has elements of its own in a new resource, which a list replaces.
    var hasInitialElements = false
    /// The member that tells all that a list of the program replaces, with what AWS has put there
    /// by itself; a program that says nothing leaves that.
    var replaced: String?
    /// Says whether the elements must be removed before the resource is deleted.
    var isRemovedFirst = false
    /// Says whether elements are added before others are removed, where the last one can't go.
    var addsFirst = false

    init(
        _ property: String, add: Call, otherwise: Call? = nil, remove: Call, key: String? = nil,
        hasInitialElements: Bool = false, replaced: String? = nil, isRemovedFirst: Bool = false,
        addsFirst: Bool = false,
        form: @escaping @Sendable (Value) -> Value = { $0 }
    ) {
        self.property = property
        self.add = add
        self.otherwise = otherwise
        self.remove = remove
        self.key = key
        self.hasInitialElements = hasInitialElements
        self.replaced = replaced
        self.isRemovedFirst = isRemovedFirst
        self.addsFirst = addsFirst
        self.form = form
    }
}

/// What to look at to know how far a resource is.
struct Readiness: Hashable, Sendable {
    /// Stands for any value there is.
    static let any = "*"

    /// The member of the answer that tells it.
    let path: String
    /// Its values for a resource that can be used.
    let ready: Set<String>
    /// Its values for one that will not become ready.
    var failed: Set<String> = []
    /// Its values for one that is still listed though it is gone.
    var gone: Set<String> = []
    /// The member that says why it failed.
    var reason: String?
    /// The member that tells that it is gone, where that is another one.
    var gonePath: String?

    init(
        _ path: String, ready: Set<String>, failed: Set<String> = [], gone: Set<String> = [],
        reason: String? = nil, gonePath: String? = nil
    ) {
        self.gonePath = gonePath
        self.path = path
        self.ready = ready
        self.failed = failed
        self.gone = gone
        self.reason = reason
    }
}

/// Work that an operation has only begun, and that tells its result later.
struct BackgroundWork: Sendable {
    /// Tells how far it is; made of the operation's answer.
    let call: Call
    /// Where the work is in the answer.
    let place: String
    /// What to look at.
    let readiness: Readiness
}

/// How the result of an unfinished creation is found.
enum Lookup: Sendable {
    /// It can't be.
    case none
    /// By the tag of the creation, with the read call's filter.
    case tag
    /// By a read that takes a name: if its ownership tags are ours, or it has no tags.
    case search(ReadCall)
    /// By what names it: if its ownership tags are ours, or it has no tags.
    case identifier(Template)
    /// By reading a list: the elements of which the first template, made of the element, says what
    /// the second says, made of the creation.
    case listed(ReadCall, Template, equals: Template)
    /// By the ownership tags of every one that a call lists, each read by itself.
    case everyOne(ReadCall)
}
