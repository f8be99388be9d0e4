import InfraGraph

/// A call whose properties are resolved and whose intent is recorded; repeated as it is.
struct PreparedCall: Sendable {
    enum Request: Sendable {
        case create(CreateRequest)
        case update(UpdateRequest)
        case delete(DeleteRequest)
        /// Nothing to call: the record has the attributes known so far.
        case wait([String: Value])
    }

    /// The intent in the journal; nil where nothing is journaled.
    let sequence: Int?
    let request: Request
    /// Names the resource to `status`; the identifier of a creation comes with its acceptance.
    let handle: ResourceHandle
    /// Since when an earlier try may have been carried out of which nothing was found.
    var doubtedSince: Double?
}
