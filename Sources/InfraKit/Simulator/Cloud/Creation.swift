import Deployer
import InfraGraph

/// One creation, from the checked request to the entry in the world.
struct Creation: Sendable {
    let request: CreateRequest
    let properties: [String: Value]
    let options: SimulationOptions
    let now: Double
    let fault: FaultRule.Fault?

    private var account: String { request.account ?? options.account }
    private var schema: ResourceSchema { request.schema }

    func run(_ editor: inout WorldEditor) throws(ProviderError) -> Acceptance {
        if options.honoursTokens, let first = try madeBefore(editor.contents) {
            return acceptance(of: first)
        }
        let nameKey = Naming.key(schema, properties, account: account, region: request.region)
        if let nameKey, let other = editor.contents.named(nameKey, at: now) {
            throw Self.refusal(other, at: now)
        }
        var entries: [WorldLog.Entry] = []
        var resource = try makeUp(editor.contents, &entries)
        resource.references = try references(editor.contents)
        resource.nameKey = nameKey
        resource.number = editor.contents.number(for: resource.key)
        entries.append(.put(resource))
        do throws(Diagnostic) {
            try editor.record(entries)
        } catch {
            throw .storage(error)
        }
        return acceptance(of: resource)
    }

    static func refusal(_ other: SimulatedResource, at now: Double) -> ProviderError {
        if other.phase(at: now) == .deleting {
            return ProviderError(
                .busy, code: "OperationAborted",
                message: "'\(other.identifier)' is still being deleted. Try again later.")
        }
        return .taken(other.type, other.identifier)
    }

    /// What an earlier request with the same token made.
    private func madeBefore(
        _ contents: WorldContents
    ) throws(ProviderError) -> SimulatedResource? {
        guard !request.token.isEmpty,
            let first = contents.made(by: request.token, type: request.type, at: now).first,
            first.account == account, first.region == request.region
        else { return nil }
        guard properties.allSatisfy({ first.properties[$0.key] == $0.value }) else {
            throw ProviderError(
                .invalid, code: "IdempotentParameterMismatch",
                message: "The token was used with other parameters for '\(first.identifier)'.")
        }
        return first
    }

    private func makeUp(
        _ contents: WorldContents, _ entries: inout [WorldLog.Entry]
    ) throws(ProviderError) -> SimulatedResource {
        let revisionKey = request.type + "|" + (Naming.chosenName(schema, properties) ?? "")
        let revision = (contents.revisions[revisionKey] ?? 0) + 1
        if SimulatedTypes.repeatableNames.contains(request.type) {
            entries.append(.revision(revisionKey, revision))
        }
        for attempt in 0..<16 {
            let token = attempt == 0 ? request.token : "\(request.token)#\(attempt)"
            let made = AttributeMaker.make(
                schema, properties,
                AttributePlace(
                    seed: options.seed, token: token.isEmpty ? request.address.rawValue : token,
                    account: account, region: request.region, now: now, revision: revision))
            let resource = resource(made.identifier, made.attributes)
            guard let other = contents.live(resource.key, at: now) else { return resource }
            if made.identifier == Naming.chosenName(schema, properties) {
                throw Self.refusal(other, at: now)
            }
            if made.attributes.isEmpty { throw Self.refusal(other, at: now) }
        }
        throw .taken(request.type, request.address.rawValue)
    }

    private func resource(
        _ identifier: String, _ attributes: [String: Value]
    ) -> SimulatedResource {
        var resource = SimulatedResource(
            type: request.type, account: account, region: request.region,
            isGlobal: schema.traits.isGlobal, identifier: identifier,
            properties: properties.addingDefaults(of: schema), attributes: attributes,
            createdAt: now)
        resource.readyAttributes = schema.traits.readyAttributes
        resource.writeOnly = schema.writeOnly
        resource.ownershipTags = request.ownershipTags
        resource.token = request.token
        resource.readyAt = now + Provisioning.creation(schema, request.token, options)
        switch fault {
        case .neverReady?: resource.readyAt = nil
        case .failedProvisioning(let word)?: resource.failure = word
        case .staleRead(let seconds)?: resource.visibleAt = now + seconds
        default: break
        }
        return resource
    }

    private func references(_ contents: WorldContents) throws(ProviderError) -> [Int] {
        try contents.references(
            of: properties, schema: schema,
            from: ReferenceCheck.Origin(
                account: account, region: request.region, isGlobal: schema.traits.isGlobal, now: now
            ))
    }

    private func acceptance(of resource: SimulatedResource) -> Acceptance {
        Acceptance(
            identifier: resource.identifier, attributes: resource.visibleAttributes(at: now),
            isReady: resource.phase(at: now) == .ready)
    }
}

extension WorldContents {
    /// The numbers of the resources that properties name, each once.
    func references(
        of properties: [String: Value], schema: ResourceSchema, from origin: ReferenceCheck.Origin
    ) throws(ProviderError) -> [Int] {
        var numbers: Set<Int> = []
        for use in ReferenceCheck.uses(in: properties, of: schema) {
            if let number = try ReferenceCheck.target(of: use, from: origin, in: self) {
                numbers.insert(number)
            }
        }
        return numbers.sorted()
    }
}

extension [String: Value] {
    /// The properties with what AWS chooses when nothing is given.
    func addingDefaults(of schema: ResourceSchema) -> [String: Value] {
        var properties = self
        for name in schema.root.propertyNames where properties[name] == nil {
            if schema.readOnly.contains(name) || schema.writeOnly.contains(name) { continue }
            if let value = schema.root.property(name)?.defaultValue { properties[name] = value }
        }
        return properties
    }
}
