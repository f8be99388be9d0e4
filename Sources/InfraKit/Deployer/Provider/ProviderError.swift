import InfraGraph

/// A call that the cloud did not carry out, or may not have.
public struct ProviderError: Error, Hashable, Sendable {
    /// What an error means for the next step; AWS's many codes come down to these.
    public enum Kind: String, Hashable, Sendable {
        /// Too many calls: wait and ask again, slower. Not a failure.
        case throttled
        /// Nothing happened; the same call may work in a moment.
        case transient
        /// A principal or role of this run is not known everywhere yet.
        case propagating
        /// Something is in the way for a known time: a dependency, a name in cool-down.
        case busy
        /// The call may or may not have been carried out: look before repeating it.
        case unknownOutcome
        /// The resource does not exist.
        case notFound
        /// A resource of that name exists already and is not ours.
        case alreadyExists
        /// The credentials are missing, wrong or expired.
        case credentials
        /// The identity may not do this.
        case denied
        /// The request is wrong and will stay wrong.
        case invalid
        /// A quota is used up.
        case quota
        /// Anything else that will not go away by itself.
        case terminal
    }

    /// What it means for the next step.
    public var kind: Kind
    /// AWS's code: `InvalidSubnet.Conflict`.
    public var code: String
    /// AWS's message, verbatim.
    public var message: String
    /// AWS's id of the request, for its support.
    public var requestID: String?

    /// The call in a reader's words: "`CreateTopic` of sns"; nil where there was none.
    public var call: String?
    /// Says whether a part of it was carried out: a resource may exist without all that belongs
    /// to it.
    public var isPartial = false
    /// What is wrong where it was not the cloud that refused: no credentials, no answer.
    public var cause: Diagnostic?

    /// Says whether it is certain that nothing was made.
    var isDefinite: Bool { kind != .unknownOutcome && kind != .transient && !isPartial }

    /// Makes an error.
    public init(
        _ kind: Kind, code: String, message: String, requestID: String? = nil,
        call: String? = nil, cause: Diagnostic? = nil
    ) {
        self.kind = kind
        self.code = code
        self.message = message
        self.requestID = requestID
        self.call = call
        self.cause = cause
    }
}
