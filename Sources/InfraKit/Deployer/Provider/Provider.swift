import InfraGraph

/// A cloud as the deployer sees it: AWS over the wire, or the simulator.
///
/// Calls return when the cloud has *accepted* them. Readiness is asked for separately and in
/// batches, so that one call can answer for many resources. Reads never change anything.
public protocol Provider: Sendable {
    /// What people call it: `simulated` or `aws`. Part of the state's path, so clouds never mix.
    var name: String { get }

    /// Finds out whether calls can be made at all: regions, credentials, endpoint.
    ///
    /// - Parameter resources: those of the program, to say what waits for it.
    /// - Returns: the account of the credentials; nil if there are no resources.
    /// - Throws: ``Diagnostics`` that would be the same for every resource.
    func check(for resources: [Resource]) async throws(Diagnostics) -> String?

    /// Creates a resource; returns when the cloud has accepted the call.
    ///
    /// A repeated request with the same token answers for the resource that the first one made,
    /// where the service knows tokens.
    func create(_ request: CreateRequest) async throws(ProviderError) -> Acceptance

    /// Says what a repeated creation leads to. Unless it is known, what became of a lost answer is
    /// looked for until it must show.
    func repeatedCreation(ofType type: String) -> RepeatedCreation

    /// Does what is left of a creation whose answer was lost and whose result was found.
    func complete(
        _ request: CreateRequest, as identifier: String
    ) async throws(ProviderError) -> Acceptance

    /// Changes a resource in place.
    func update(_ request: UpdateRequest) async throws(ProviderError) -> Acceptance

    /// Deletes a resource. Throws ``ProviderError`` of kind `notFound` only if it is proven to be
    /// gone.
    func delete(_ request: DeleteRequest) async throws(ProviderError)

    /// Says whether a deletion of the type that the cloud accepted has been carried out, so that
    /// what it referred to can be deleted at once. That it is gone is proven by reading all the
    /// same, in batches.
    func deletesAtOnce(_ type: String) -> Bool

    /// Tells how far resources are, in the order of the handles; one call for many where the cloud
    /// can.
    func status(of handles: [ResourceHandle]) async -> [ResourceStatus]

    /// Reads resources, in the order of the handles; one call for many where the cloud can.
    func read(_ handles: [ResourceHandle]) async -> [Observation]

    /// Looks for resources that an unfinished create may have made: by token tag, by name.
    ///
    /// Returns their identifiers; none if there is none, more than one if that can't be told apart.
    func find(_ request: CreateRequest) async throws(ProviderError) -> [String]
}

extension Provider {
    public func deletesAtOnce(_ type: String) -> Bool { false }

    public func complete(
        _ request: CreateRequest, as identifier: String
    ) async throws(ProviderError) -> Acceptance {
        await acceptance(of: request, as: identifier)
    }

    public func repeatedCreation(ofType type: String) -> RepeatedCreation { .known }

    public func check(for resources: [Resource]) async throws(Diagnostics) -> String? { nil }
}
