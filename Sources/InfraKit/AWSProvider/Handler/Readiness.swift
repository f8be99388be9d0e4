import InfraGraph

/// What to look at to know how far a resource is.
struct Readiness: Sendable {
    /// Stands for any value there is.
    static let any = "*"

    /// The member of the answer that tells it.
    let path: String
    /// Its values for a resource that can be used.
    let ready: Set<String>
    /// Its values for one that will not become ready.
    let failed: Set<String>
    /// Its values for one that is still listed though it is gone.
    let gone: Set<String>
    /// The member that says why it failed.
    let reason: String?
    /// How far the resource is, where one member does not tell it all.
    let state: Teller?
    /// Why it failed, where no one member tells it.
    let failure: Teller?

    typealias Teller = @Sendable ([String: Value], Scope) -> String?

    init(
        _ path: String, ready: Set<String>, failed: Set<String> = [], gone: Set<String> = [],
        reason: String? = nil, state: Teller? = nil, failure: Teller? = nil
    ) {
        self.path = path
        self.ready = ready
        self.failed = failed
        self.gone = gone
        self.reason = reason
        self.state = state
        self.failure = failure
    }

    /// How far a resource is; nil if nothing tells it.
    func state(of resource: [String: Value], _ scope: Scope) -> String? {
        if let state { return state(resource, scope) }
        return Value.object(resource).member(at: path)?.scalarText
    }

    /// Why it failed, if something tells it.
    func reason(of resource: [String: Value], _ scope: Scope) -> String? {
        failure?(resource, scope)
            ?? reason.flatMap { Value.object(resource).member(at: $0)?.scalarText }
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

    /// What an answer tells of the work.
    func told(in answer: Value) -> [String: Value] {
        (place.isEmpty ? answer : answer.member(at: place))?.objectValue ?? [:]
    }
}
