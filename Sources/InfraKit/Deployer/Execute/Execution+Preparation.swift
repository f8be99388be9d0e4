import InfraGraph

/// Turns an operation into a call: resolves references, chooses the token, records the intent.
extension Execution {
    /// Prepares the call of an operation; nil if nothing is left to call.
    nonisolated func prepare(_ operation: Operation) async throws(Diagnostic) -> PreparedCall? {
        switch operation.kind {
        case .create: try await prepareCreation(operation)
        case .update: try await prepareUpdate(operation)
        case .unprotect: try await prepareUnprotection(operation)
        case .delete: try await prepareDeletion(operation)
        case .wait: await prepareWait(operation)
        }
    }

    private nonisolated func prepareCreation(
        _ operation: Operation
    ) async throws(Diagnostic) -> PreparedCall? {
        guard let step = operation.step, let resource = step.resource else { return nil }
        let session = context.session
        let properties = try await resolved(
            Planner.properties(for: step, in: plan), of: resource, operation)
        let (generation, attempt) = await session.nextGeneration(at: step.address)
        let token = session.hash.token("create|\(step.address)|\(generation)|\(attempt)")
        let record = try await record(resource, properties: properties, generation: generation)
        let schema = plan.schema(ofType: resource.type)
        var request = CreateRequest(
            address: step.address, type: resource.type, region: resource.region,
            account: resource.account, properties: properties, token: token,
            ownershipTags: Ownership.tags(
                lineage: plan.state.lineage, address: step.address, token: token),
            schema: schema, secrets: context.secrets)
        request.awaited = operation.awaited
        let sequence = await session.takeSequence()
        try await recordIntent(sequence, .create, token, record, schema: schema)
        return PreparedCall(sequence: sequence, request: .create(request), handle: record.handle)
    }

    private nonisolated func prepareUpdate(
        _ operation: Operation
    ) async throws(Diagnostic) -> PreparedCall? {
        guard let step = operation.step, let resource = step.resource, let old = step.record else {
            return nil
        }
        let properties = try await resolved(
            Planner.properties(for: step, in: plan), of: resource, operation)
        var record = try await record(resource, properties: properties, generation: old.generation)
        record.identifier = old.identifier
        let isMarked = step.changes.contains { $0.cause == .drift } || old.status != .ready
        if properties == old.properties, record.secretFingerprints == old.secretFingerprints,
            !isMarked
        {
            try await context.session.record([.edit(.put(old))])
            return nil
        }
        return try await update(
            old, to: record, schema: plan.schema(ofType: resource.type),
            changed: Self.changedNames(step, old: old.properties, new: properties))
    }

    /// The top-level properties that the call must carry; drift counts although the record is
    /// equal.
    static func changedNames(
        _ step: Step, old: [String: Value], new: [String: Value]
    ) -> [String] {
        var names = Set(step.changes.map { String($0.path.prefix { $0 != "/" }) })
        if step.sendsAllProperties { names.formUnion(new.keys) }
        for (name, value) in new where old[name] != value { names.insert(name) }
        for name in old.keys where new[name] == nil { names.insert(name) }
        return names.sorted()
    }

    private nonisolated func prepareUnprotection(
        _ operation: Operation
    ) async throws(Diagnostic) -> PreparedCall? {
        guard let old = operation.record else { return nil }
        let schema = plan.schema(ofType: old.type)
        var record = old
        record.properties = DeletionProtection.turnedOff(old, schema)
        return try await update(
            old, to: record, schema: schema,
            changed: DeletionProtection.property(schema).map { [$0] } ?? [], isJournaled: false)
    }

    private nonisolated func update(
        _ old: ResourceRecord, to record: ResourceRecord, schema: ResourceSchema, changed: [String],
        isJournaled: Bool = true
    ) async throws(Diagnostic) -> PreparedCall {
        let (sequence, token) = await context.session.takeCall("update", old)
        let request = UpdateRequest(
            handle: old.handle, properties: record.properties, changed: changed, token: token,
            ownershipTags: Ownership.tags(
                lineage: plan.state.lineage, address: record.address, token: token),
            schema: schema, secrets: context.secrets)
        // Turning protection off is repeated by whoever deletes next, so it needs no record.
        if isJournaled { try await recordIntent(sequence, .update, token, record, schema: schema) }
        return PreparedCall(
            sequence: isJournaled ? sequence : nil, request: .update(request),
            handle: record.handle)
    }

    private nonisolated func prepareDeletion(
        _ operation: Operation
    ) async throws(Diagnostic) -> PreparedCall? {
        guard let record = operation.record else { return nil }
        let schema = plan.schema(ofType: record.type)
        let (sequence, token) = await context.session.takeCall("delete", record)
        let request = DeleteRequest(handle: record.handle, schema: schema, token: token)
        try await recordIntent(sequence, .delete, token, record, schema: nil)
        return PreparedCall(sequence: sequence, request: .delete(request), handle: record.handle)
    }

    private nonisolated func prepareWait(_ operation: Operation) async -> PreparedCall? {
        guard let record = await context.session.record(at: operation.address) else { return nil }
        let sequence = await context.session.openCreation(at: operation.address)
        return PreparedCall(
            sequence: sequence, request: .wait(record.attributes), handle: record.handle)
    }

    private nonisolated func resolved(
        _ properties: [String: Value], of resource: InfraGraph.Resource, _ operation: Operation
    ) async throws(Diagnostic) -> [String: Value] {
        let resolved = await context.session.resolve(properties, lookups: lookups)
        var missing: [String] = []
        for value in resolved.values {
            value.forEachReference { missing.append("\($0.address) \($0.attribute)") }
        }
        guard missing.isEmpty else {
            throw Diagnostic(
                code: "attribute-missing", "an attribute is not there",
                at: [
                    Diagnostic.Place(resource.location, "`\(resource.address)` (\(resource.type))")
                ],
                detail: "It needs \(Suggestion.list(missing.sorted())), which AWS did not give.",
                fix: "check the attribute's name; if it is right, run `refresh`, then deploy again")
        }
        return resolved
    }

    private nonisolated func record(
        _ resource: InfraGraph.Resource, properties: [String: Value], generation: Int
    ) async throws(Diagnostic) -> ResourceRecord {
        ResourceRecord(
            address: resource.address, type: resource.type, identifier: "", region: resource.region,
            account: resource.account, properties: properties,
            dependencies: resource.allDependencies, lifecycle: resource.lifecycle,
            generation: generation,
            secretFingerprints: try await SecretFingerprints.of(
                properties, secrets: context.secrets, hash: context.session.hash))
    }

    private nonisolated func recordIntent(
        _ sequence: Int, _ operation: JournalEntry.Intent.Operation, _ token: String,
        _ record: ResourceRecord, schema: ResourceSchema?
    ) async throws(Diagnostic) {
        var entries: [JournalEntry] = []
        if let schema, await context.session.needsFacts(ofType: schema.type) {
            entries.append(.edit(.type(schema.type, schema.storedFacts)))
        }
        entries.append(
            .intent(
                JournalEntry.Intent(
                    sequence: sequence, operation: operation, token: token, record: record,
                    time: context.clock.now)))
        try await context.session.record(entries)
    }
}
