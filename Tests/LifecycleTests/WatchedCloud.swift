import Deployer
import Simulator
import Synchronization

/// The simulated cloud, with a memory of what it was asked and with answers of a test's own.
final class WatchedCloud: Provider {
    private let cloud: SimulatedCloud
    private let asked = Mutex<[String]>([])
    private let found: [String]?
    private let forgetsTokens: Bool

    /// - Parameters:
    ///   - found: what every search finds; nil for what there is.
    ///   - forgetsTokens: says that a repeated creation makes a second resource.
    init(_ cloud: SimulatedCloud, found: [String]? = nil, forgetsTokens: Bool = false) {
        self.cloud = cloud
        self.found = found
        self.forgetsTokens = forgetsTokens
    }

    /// The tokens of all changes and deletions, in order.
    var tokens: [String] { asked.withLock { $0 } }

    var name: String { cloud.name }

    func repeatedCreation(ofType type: String) -> RepeatedCreation {
        forgetsTokens ? .doubled : .known
    }

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
        let real = try await cloud.find(request)
        return found ?? real
    }
}
