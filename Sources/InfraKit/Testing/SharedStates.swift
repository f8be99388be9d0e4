import Deployer
import InfraGraph
import Synchronization

/// The states of the environments that share an account in a test, to be found by each other.
final class SharedStates: Sendable {
    private let stores = Mutex<[[String]: MemoryStateStore]>([:])

    /// Makes the state of a graph's environment known.
    func add(_ store: MemoryStateStore, of graph: ResourceGraph) {
        stores.withLock { $0[[graph.system, graph.environment]] = store }
    }

    /// The state of an environment; an empty one if it is not known.
    @Sendable func store(system: String, environment: String) -> any StateStore {
        stores.withLock { $0[[system, environment]] } ?? MemoryStateStore()
    }
}
