import Deployer
import Simulator
import Synchronization

/// The simulated cloud, with a memory of what it was asked and with answers of a test's own.
final class WatchedCloud: Provider {
    private let cloud: SimulatedCloud
    private let asked = Mutex<[String]>([])
    private let repeated: RepeatedCreation
    private let shown: @Sendable ([String]) -> [String]

    /// - Parameters:
    ///   - repeated: what it says of a creation that is repeated.
    ///   - shown: what a search tells of what there is.
    init(
        _ cloud: SimulatedCloud, repeated: RepeatedCreation = .known,
        shown: @escaping @Sendable ([String]) -> [String] = { $0 }
    ) {
        self.cloud = cloud
        self.repeated = repeated
        self.shown = shown
    }

    /// The tokens of all changes and deletions, in order.
    var tokens: [String] { asked.withLock { $0 } }

    var name: String { cloud.name }

    func repeatedCreation(ofType type: String) -> RepeatedCreation { repeated }

    func create(_ request: CreateRequest) async throws(ProviderError) -> Acceptance {
        try await cloud.create(request)
    }

    func update(_ request: UpdateRequest) async throws(ProviderError) -> Acceptance {
        asked.withLock { $0.append(request.token) }
        return try await cloud.update(request)
    }

    func delete(_ request: DeleteRequest) async throws(ProviderError) {
        asked.withLock { $0.append(request.token) }
        try await cloud.delete(request)
    }

    func status(of handles: [ResourceHandle]) async -> [ResourceStatus] {
        await cloud.status(of: handles)
    }

    func read(_ handles: [ResourceHandle]) async -> [Observation] { await cloud.read(handles) }

    func find(_ request: CreateRequest) async throws(ProviderError) -> [String] {
        shown(try await cloud.find(request))
    }
}
