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
    let clock: any DeployClock
    let memory = Mutex(Memory())
    let revealed = RevealedSecrets()
    let reads = Gathering<Subject, Scope, Fetch.Found>()
    let deletions = Gathering<Subject, Deletion, Result<Void, ProviderError>>()
    let begunWork = BegunWork()
    let rulePriorities = RulePriorities()

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

    public func repeatedCreation(ofType type: String) -> RepeatedCreation {
        guard let handler = table.handlers[type] else { return .known }
        if handler.isRepeatable || handler.tokenMember != nil { return .known }
        let unknown: RepeatedCreation
        switch handler.resultLookup {
        case .identifier?: return .known
        case .listed?: unknown = .refused
        case .tag?, .everyOne?, nil: unknown = handler.isUnique ? .refused : .doubled
        }
        do throws(ProviderError) {
            let create = try operation(handler, handler.create.operation)
            return create.idempotencyTokens.isEmpty ? unknown : .known
        } catch {
            return unknown
        }
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

    func pause(seconds: Double) async throws(ProviderError) {
        do throws(CancellationError) {
            try await clock.sleep(seconds: seconds)
        } catch {
            throw ProviderError(
                .unknownOutcome, code: "Cancelled", message: "The call was given up.")
        }
    }
}

extension Scope {
    /// Names and descriptions that the user chose: in a message of AWS they mean nothing.
    var userText: [String] {
        properties.filter { $0.key.hasSuffix("Name") || $0.key.hasSuffix("Description") }
            .compactMap(\.value.stringValue)
    }
}
