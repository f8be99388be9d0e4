import Deployer
import InfraGraph

/// An in-place change: the properties that one operation takes.
struct UpdateCall: Sendable {
    /// The operation and its arguments.
    let call: Call
    /// The properties for which it is called; their members of the input get them.
    let properties: [String]
    /// Which of them one call is given.
    let sends: Sending
    /// What is sent for a property that the program no longer has.
    let resets: [String: Value]
    /// What is called instead when the program no longer has the property.
    let removal: Call?
    /// What is called instead when the property is new: AWS has nothing yet that can be changed.
    let addition: Call?
    /// The call is made only if this holds, as for what is turned on by one and off by another.
    let onlyIf: (@Sendable (Scope) -> Bool)?
    /// A list of the program: the call is made once for each element, which is the answer.
    let each: String?
    /// Properties that go under another name than in other calls.
    let names: [String: String]
    /// Makes the call in its own way: in another region, or for what must make room.
    let step: Step?

    /// Which properties one call is given.
    enum Sending: Sendable {
        /// Those that changed.
        case changed
        /// All when one changed: a full replacement.
        case all
        /// Those that changed, each by a call of its own.
        case oneByOne
    }

    typealias Step = @Sendable (AWSCloud, Scope, Call) async throws(ProviderError) -> Void

    init(
        _ operation: String, _ arguments: [String: Argument] = [:], _ properties: String,
        sends: Sending = .changed, resets: [String: Value] = [:], removal: Call? = nil,
        addition: Call? = nil, each: String? = nil, names: [String: String] = [:],
        onlyIf: (@Sendable (Scope) -> Bool)? = nil, step: Step? = nil
    ) {
        call = Call(operation, arguments)
        self.properties = properties.words
        self.sends = sends
        self.resets = resets
        self.removal = removal
        self.addition = addition
        self.onlyIf = onlyIf
        self.each = each
        self.names = names
        self.step = step
    }
}
