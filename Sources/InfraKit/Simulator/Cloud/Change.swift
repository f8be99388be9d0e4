import Deployer
import InfraGraph

/// One change in place.
struct Change: Sendable {
    let request: UpdateRequest
    let properties: [String: Value]
    let options: SimulationOptions
    let now: Double

    private var schema: ResourceSchema { request.schema }

    func run(_ editor: inout WorldEditor) throws(ProviderError) -> Acceptance {
        let key = HandleKey(request.handle, options)
        guard var resource = editor.contents.live(key, at: now), resource.goneAt == nil else {
            throw .gone(request.handle.type, request.handle.identifier)
        }
        try checkCreateOnly(resource)
        let nameKey = Naming.key(
            schema, properties, account: resource.account, region: resource.region)
        if let nameKey, nameKey != resource.nameKey,
            let other = editor.contents.named(nameKey, at: now), other.number != resource.number
        {
            throw Creation.refusal(other, at: now)
        }
        resource.references = try editor.contents.references(
            of: properties, schema: schema,
            from: ReferenceCheck.Origin(
                account: resource.account, region: resource.region, isGlobal: resource.isGlobal,
                now: now))
        resource.nameKey = nameKey ?? resource.nameKey
        resource.properties = properties.addingDefaults(of: schema)
        for (name, tag) in request.ownershipTags { resource.ownershipTags[name] = tag }
        refresh(&resource)
        let final = resource
        do throws(Diagnostic) {
            try editor.record([.put(final)])
        } catch {
            throw .storage(error)
        }
        return Acceptance(
            identifier: resource.identifier, attributes: resource.visibleAttributes(at: now),
            isReady: resource.phase(at: now) == .ready)
    }

    private func refresh(_ resource: inout SimulatedResource) {
        let maker = AttributeMaker.make(
            schema, properties,
            AttributePlace(
                seed: options.seed, token: resource.token, account: resource.account,
                region: resource.region, now: now, revision: 1))
        // Ports and the like follow the properties; whatever else AWS has given stays.
        for (name, value) in maker.attributes where value.intValue != nil {
            resource.attributes[name] = value
        }
        let seconds = Provisioning.update(schema, request.token, options)
        if seconds > 0, let ready = resource.readyAt, ready <= now {
            resource.activity = "updating"
            resource.readyAt = now + seconds
        }
    }

    private func checkCreateOnly(_ resource: SimulatedResource) throws(ProviderError) {
        let (old, new) = (Value.object(resource.properties), Value.object(properties))
        for path in schema.createOnly where !path.contains("*") {
            guard let wanted = new.member(at: path), let current = old.member(at: path),
                wanted != current
            else { continue }
            throw .invalid(schema.type, "\(path) of '\(resource.identifier)' cannot be changed.")
        }
    }
}

extension HandleKey {
    init(_ handle: ResourceHandle, _ options: SimulationOptions) {
        self.init(
            account: handle.account ?? options.account, region: handle.region, type: handle.type,
            identifier: handle.identifier)
    }
}
