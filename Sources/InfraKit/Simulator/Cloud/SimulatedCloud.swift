import Deployer
import InfraGraph
import Synchronization

/// A cloud that behaves like AWS and needs no account, no network and no time.
///
/// It works from the schemas that the requests carry and knows no type by name; what the schemas do
/// not say is in a table.
public final class SimulatedCloud: Provider {
    /// What exists in it.
    public let world: SimulatedWorld
    /// How it behaves.
    public let options: SimulationOptions
    let clock: any DeployClock
    private let injector: Mutex<FaultInjector>
    private let patterns = Mutex(PatternCache())

    /// Makes a cloud over a world; several may share one.
    public init(
        _ world: SimulatedWorld, clock: any DeployClock,
        options: SimulationOptions = SimulationOptions()
    ) {
        self.world = world
        self.clock = clock
        self.options = options
        injector = Mutex(FaultInjector(options))
    }

    public var name: String { "simulated" }

    /// How often it was called.
    public var calls: CallCounts { injector.withLock { $0.counts } }

    /// What went wrong on purpose, in order.
    public var injectedFaults: [InjectedFault] { injector.withLock { $0.injected } }

    public func check(for resources: [Resource]) async throws(Diagnostics) -> String? {
        options.account
    }

    public func create(_ request: CreateRequest) async throws(ProviderError) -> Acceptance {
        let subject = CallSubject(
            operation: .create, type: request.type, region: request.region, address: request.address
        )
        return try await call(subject) { (fault) async throws(ProviderError) in
            let properties = try await request.properties.withoutSecrets(request.secrets)
            try self.check(request.properties, of: request.schema)
            let creation = Creation(
                request: request, properties: properties, options: self.options,
                now: self.clock.now, fault: fault)
            return try self.world.change { (editor) throws(ProviderError) in
                try creation.run(&editor)
            }
        }
    }

    public func update(_ request: UpdateRequest) async throws(ProviderError) -> Acceptance {
        let handle = request.handle
        let subject = CallSubject(
            operation: .update, type: handle.type, region: handle.region, address: handle.address)
        return try await call(subject) { (_) async throws(ProviderError) in
            let properties = try await request.properties.withoutSecrets(request.secrets)
            try self.check(request.properties, of: request.schema)
            let change = Change(
                request: request, properties: properties, options: self.options,
                now: self.clock.now)
            return try self.world.change { (editor) throws(ProviderError) in
                try change.run(&editor)
            }
        }
    }

    public func delete(_ request: DeleteRequest) async throws(ProviderError) {
        let handle = request.handle
        let subject = CallSubject(
            operation: .delete, type: handle.type, region: handle.region, address: handle.address)
        try await call(subject) { (_) async throws(ProviderError) in
            let deletion = Deletion(request: request, options: self.options, now: self.clock.now)
            try self.world.change { (editor) throws(ProviderError) in try deletion.run(&editor) }
        }
    }

    public func find(_ request: CreateRequest) async throws(ProviderError) -> [String] {
        let subject = CallSubject(
            operation: .find, type: request.type, region: request.region, address: request.address)
        return try await call(subject) { (_) async throws(ProviderError) in
            let (now, account) = (self.clock.now, request.account ?? self.options.account)
            return self.world.look {
                Search(request, account: account).identifiers(in: $0, at: now)
            }
        }
    }

    /// Refuses what the schema does not allow, with AWS's code and all findings in one message.
    private func check(
        _ properties: [String: Value], of schema: ResourceSchema
    ) throws(ProviderError) {
        let findings = patterns.withLock {
            Validator.findings(in: properties, of: schema, patterns: $0)
        }
        if findings.isEmpty { return }
        throw .invalid(schema.type, findings.map(\.detail).joined(separator: " "))
    }

    /// Carries out one call with its latency and faults.
    private func call<Answer: Sendable>(
        _ subject: CallSubject,
        _ body: (FaultRule.Fault?) async throws(ProviderError) -> Answer
    ) async throws(ProviderError) -> Answer {
        let fault = injector.withLock { injector in
            injector.count(subject.operation)
            return injector.fault(for: subject)
        }
        guard await pause() else {
            throw ProviderError(.transient, code: "RequestCanceled", message: "It was not sent.")
        }
        if let refusal = ProviderError(before: fault) {
            _ = await pause()
            throw refusal
        }
        var outcome = await Result.catching(fault, body)
        if fault == .duplicate { outcome = await Result.catching(fault, body) }
        guard await pause(), fault != .executeThenDrop else { throw .connectionLost }
        return try outcome.get()
    }

    /// Waits half a call's latency; false if the task was cancelled meanwhile.
    func pause() async -> Bool {
        if clock.isVirtual || options.latency <= 0 { return true }
        do {
            try await clock.sleep(seconds: options.latency * options.speed / 2)
            return true
        } catch {
            return false
        }
    }

    /// Counts the calls of a batch and decides what goes wrong with each page.
    func faults(
        for pages: [CallSubject], of subjects: [CallSubject]
    ) -> (pages: [FaultRule.Fault?], subjects: [FaultRule.Fault?]) {
        injector.withLock { injector in
            for page in pages { injector.count(page.operation) }
            return (
                pages.map { injector.fault(for: $0) },
                subjects.map { injector.faultOfOne($0) }
            )
        }
    }
}

extension Result where Failure == ProviderError {
    fileprivate static func catching(
        _ fault: FaultRule.Fault?, _ body: (FaultRule.Fault?) async throws(ProviderError) -> Success
    ) async -> Self {
        do throws(ProviderError) {
            return .success(try await body(fault))
        } catch {
            return .failure(error)
        }
    }
}
