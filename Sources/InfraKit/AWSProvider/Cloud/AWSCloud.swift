import AWSClient
import Deployer
import InfraGraph
import Synchronization

/// AWS over the wire, as the deployer sees it.
///
/// Each resource type is a table of its service's operations; this follows the tables.
public final class AWSCloud: Provider {
    let connection: AWSConnection
    let table: HandlerTable
    private let accountRole: String
    let account: CallerAccount
    private let clock: any DeployClock
    private let memory = Mutex(Memory())
    let reads = Gathering<Subject, Scope, Fetch.Found>()
    let deletions = Gathering<Subject, Deletion, Result<Void, ProviderError>>()
    let begunWork = BegunWork()
    let rulePriorities = RulePriorities()

    /// What this process knows of its own calls.
    private struct Memory {
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
    }

    /// A change by what it asks for.
    private struct BegunChange: Hashable {
        let token: String
        let handle: ResourceHandle
        let properties: [String: Value]
    }

    /// Makes a cloud.
    ///
    /// - Parameter accountRole: the role that is assumed in accounts besides the credentials' own.
    public convenience init(
        connection: AWSConnection, accountRole: String = AWSCloud.standardRole,
        clock: any DeployClock = RealClock()
    ) {
        self.init(
            connection: connection, clock: clock, table: .standard, accountRole: accountRole)
    }

    /// The role that is assumed in other accounts unless another one is named.
    public static let standardRole = "InfraKitDeploy"

    init(
        connection: AWSConnection, clock: any DeployClock, table: HandlerTable,
        accountRole: String = AWSCloud.standardRole
    ) {
        self.accountRole = accountRole
        self.connection = connection
        self.clock = clock
        self.table = table
        account = CallerAccount(connection)
    }

    public var name: String { "aws" }

    /// The way of the types without a handler.
    var cloudControl: CloudControl { CloudControl(cloud: self) }

    public func deletesAtOnce(_ type: String) -> Bool {
        guard let handler = table.handlers[type], handler.afterDeletion == nil else { return false }
        return handler.readiness == nil || handler.isDeletedAtOnce
    }

    func handler(_ type: String) throws(ProviderError) -> ResourceHandler {
        guard let handler = table.handlers[type] else {
            throw ProviderError(
                .invalid, code: "UnsupportedType",
                message: "\(type) is not among the types that this version deploys to AWS.")
        }
        return handler
    }

    func scope(of handle: ResourceHandle) async throws(ProviderError) -> Scope {
        Scope(
            identifier: handle.identifier, properties: handle.properties,
            recorded: handle.attributes, region: handle.region,
            account: try await accountID(handle.account, region: handle.region))
    }

    /// The account of a resource: the one that is wanted, else that of the credentials, which is
    /// asked for once.
    func accountID(_ wanted: String?, region: String) async throws(ProviderError) -> String {
        let own = try await account.id(region: region)
        guard let wanted, wanted != own else { return own }
        memory.withLock { memory in
            if memory.elsewhere[wanted] != nil { return }
            let partition = EndpointResolver.partition(of: region)
            memory.elsewhere[wanted] = connection.assuming(
                "arn:\(partition):iam::\(wanted):role/\(accountRole)")
        }
        return wanted
    }

    /// Who calls, which was asked for before anything else; nil for another account.
    func caller(_ place: ReadSession.Place) async throws(CallFailure) -> Value? {
        guard connection(to: place.account) === connection else { return nil }
        return try await account.identity(region: place.region)
    }

    /// The connection with credentials of an account that was asked for.
    func connection(to account: String) -> AWSConnection {
        memory.withLock { $0.elsewhere[account] } ?? connection
    }

    /// Calls an operation for a resource.
    func call(
        _ handler: ResourceHandler, _ operation: String, _ input: [String: Value],
        _ scope: Scope, isIdempotent: Bool
    ) async throws(ProviderError) -> Value {
        let options = CallOptions(
            isIdempotent: isIdempotent, namesNewPrincipal: hasNewPrincipal,
            userText: scope.userText)
        let mapper = RequestMapper(
            operation: try self.operation(handler, operation), handler: handler)
        do throws(CallFailure) {
            let answer = try await connection(to: scope.account).call(
                handler.service, operation, .object(mapper.fitted(input)), in: scope.region,
                token: scope.token.isEmpty ? nil : scope.token, options)
            noteWork(handler, operation, scope, answer)
            return answer
        } catch {
            throw explained(
                ProviderError(
                    error, isChange: !isIdempotent, call: "`\(operation)` of \(handler.service)",
                    userText: scope.userText, notFoundCodes: handler.notFoundCodes),
                handler, operation, scope)
        }
    }

    /// The error of a call, with what the handler knows of it.
    private func explained(
        _ error: ProviderError, _ handler: ResourceHandler, _ operation: String, _ scope: Scope
    ) -> ProviderError {
        guard let refusal = handler.refusals.first(where: { $0.isMeant(by: error, of: operation) })
        else { return error }
        let count = memory.withLock { memory in
            memory.refusals[scope.token, default: 0] += 1
            return memory.refusals[scope.token] ?? 0
        }
        return error.explained(by: refusal, mayPass: count <= refusal.repetitions)
    }

    func operation(
        _ handler: ResourceHandler, _ name: String
    ) throws(ProviderError) -> Operation {
        do throws(Diagnostic) {
            guard let model = ServiceModel.named(handler.service) else {
                throw Diagnostic(
                    code: "unknown-service", "there is no model of the service",
                    detail: "`\(handler.service)` is not among the services in use.")
            }
            return try model.operation(name)
        } catch {
            throw ProviderError(.terminal, code: error.code, message: error.detail)
        }
    }

    var now: Double { clock.now }

    /// Says whether a role or key is so new that AWS may not know it everywhere.
    private var hasNewPrincipal: Bool {
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

    func pause(seconds: Double) async throws(ProviderError) {
        do throws(CancellationError) {
            try await clock.sleep(seconds: seconds)
        } catch {
            throw ProviderError(
                .unknownOutcome, code: "Cancelled", message: "The call was given up.")
        }
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

extension Scope {
    /// Names and descriptions that the user chose: in a message of AWS they mean nothing.
    var userText: [String] {
        properties.filter { $0.key.hasSuffix("Name") || $0.key.hasSuffix("Description") }
            .compactMap(\.value.stringValue)
    }
}
