import AWSClient
import Deployer
import InfraGraph
import Synchronization

extension AWSCloud {
    /// What this process knows of its own calls.
    struct Memory {
        /// Creations whose main call was answered and whose further calls were not, by token.
        var begun: [String: Begun] = [:]
        /// Changes of which the first calls were answered and the next was refused for now.
        var changes: [BegunChange: Int] = [:]
        /// How often a call was refused that may pass later, by token.
        var refusals: [String: Int] = [:]
        /// When the last role or key was made or changed.
        var principalTime = -Double.infinity
        /// When the last resource was made.
        var makingTime = -Double.infinity
        /// Resources for which all was done that they need to become ready.
        var prepared: Set<[String]> = []
        /// Resources of which the deletion was accepted.
        var deleted: Set<[String]> = []
        /// The connections to accounts besides the credentials' own, by account.
        var elsewhere: [String: AWSConnection] = [:]
        /// Cloud Control's requests that were running when last looked at, by resource.
        var requests: [[String]: String] = [:]
    }

    /// A resource of which the main call was answered.
    struct Begun: Sendable {
        let identifier: String
        let answer: Value
        /// Says whether it was there before, deleted or left by a run that was cut off.
        var isRevived = false
    }

    /// A change by what it asks for.
    struct BegunChange: Hashable {
        let token: String
        let handle: ResourceHandle
        let properties: [String: Value]
    }

    /// Says whether a role or key is so new that AWS may not know it everywhere.
    var hasNewPrincipal: Bool {
        clock.now - memory.withLock { $0.principalTime } < 120
    }

    /// Says whether a resource is so new that AWS may say of it that it does not exist.
    var hasNewResource: Bool { clock.now - memory.withLock { $0.makingTime } < 60 }

    func noteMaking() { memory.withLock { $0.makingTime = clock.now } }

    /// What was done for an earlier one of the name says nothing of a new one.
    func forget(_ handle: ResourceHandle) {
        memory.withLock { memory in
            memory.prepared.remove(handle.names)
            memory.deleted.remove(handle.names)
        }
    }

    /// Says whether a resource should be gone by now, or soon: only that is asked of it then.
    func isDeleted(_ handle: ResourceHandle) -> Bool {
        memory.withLock { $0.deleted.contains(handle.names) }
    }

    func noteDeleted(_ handle: ResourceHandle) {
        memory.withLock { _ = $0.deleted.insert(handle.names) }
    }

    func isPrepared(_ handle: ResourceHandle) -> Bool {
        memory.withLock { $0.prepared.contains(handle.names) }
    }

    func notePrepared(_ handle: ResourceHandle) {
        memory.withLock { _ = $0.prepared.insert(handle.names) }
    }

    /// The request of Cloud Control that is at work on a resource.
    func request(of handle: ResourceHandle) -> String? {
        memory.withLock { $0.requests[handle.names] }
    }

    func noteRequest(_ token: String?, of handle: ResourceHandle) {
        memory.withLock { $0.requests[handle.names] = token }
    }

    func notePrincipal() { memory.withLock { $0.principalTime = clock.now } }

    /// What the main call of a creation answered, if only its further calls are left.
    func begun(_ token: String) -> Begun? { memory.withLock { $0.begun[token] } }

    func note(_ begun: Begun?, for token: String) {
        memory.withLock { $0.begun[token] = begun }
    }

    /// How many calls of a change were answered before one was refused for now.
    func stepsMade(_ request: UpdateRequest) -> Int {
        memory.withLock { $0.changes[Self.change(request)] ?? 0 }
    }

    func noteSteps(_ count: Int, _ request: UpdateRequest) {
        memory.withLock { $0.changes[Self.change(request)] = count == 0 ? nil : count }
    }

    private static func change(_ request: UpdateRequest) -> BegunChange {
        BegunChange(
            token: request.token, handle: request.handle, properties: request.properties)
    }
}

extension ResourceHandle {
    /// What tells it apart: several types have a resource of one name in every region.
    fileprivate var names: [String] { [type, account ?? "", region, identifier] }
}
