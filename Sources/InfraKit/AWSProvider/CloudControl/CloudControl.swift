import Deployer
import InfraGraph

/// AWS's own way to make, read, change and delete any type of CloudFormation's: slower than the
/// services' operations, and the same for all. It serves the types that have no handler.
///
/// Each call begins a request, of which the progress is asked for.
struct CloudControl: Sendable {
    let cloud: AWSCloud

    func create(_ request: CreateRequest) async throws(ProviderError) -> Acceptance {
        var properties = try await request.properties.revealed(by: request.secrets)
        let marks = request.ownershipTags.mapValues { Value.string($0) }
        properties.addTags(marks, schema: request.schema)
        let place = try await place(request.type, request.region, request.account)
        var event = try await change(
            "CreateResource", ["DesiredState": .string(Value.object(properties).plainJSON())],
            request.token, place)
        while event.identifier == nil, event.isRunning {
            try await cloud.pause(seconds: 1)
            event = try await progress(event.requestToken, place)
        }
        if event.hasFailed, !event.mayHaveMade { throw event.error }
        guard let identifier = event.identifier else {
            throw ProviderError(
                .unknownOutcome, code: "NoIdentifier",
                message: "Cloud Control does not say what it made.")
        }
        let handle = ResourceHandle(
            address: request.address, type: request.type, identifier: identifier,
            region: request.region, account: request.account, properties: request.properties)
        if !event.isDone { cloud.noteRequest(event.requestToken, of: handle) }
        let attributes = Self.attributes(event.properties, of: handle)
        return Acceptance(
            identifier: identifier, attributes: attributes,
            isReady: event.isDone && request.awaited.isSubset(of: attributes.keys))
    }

    func update(_ request: UpdateRequest) async throws(ProviderError) -> Acceptance {
        var old = request.handle.properties
        var new = try await request.properties.revealed(by: request.secrets)
        let marks = request.ownershipTags.mapValues { Value.string($0) }
        old.addTags(marks, schema: request.schema)
        new.addTags(marks, schema: request.schema)
        // What is never read back would be lost, so it is told again.
        let writeOnly = request.schema.writeOnly.compactMap { $0.split(separator: "/").first }
        let names = Set(request.changed + writeOnly.map(String.init))
        let operations = names.sorted().compactMap { name -> Value? in
            let step = name.replacing("~", with: "~0").replacing("/", with: "~1")
            let path = Value.string("/" + step)
            if let value = new[name], value != .null {
                return ["op": "add", "path": path, "value": value]
            }
            return old[name] == nil ? nil : ["op": "remove", "path": path]
        }
        try await follow(
            "UpdateResource", ["PatchDocument": .string(Value.list(operations).plainJSON())],
            request.token, request.handle)
        return Acceptance(identifier: request.handle.identifier, isReady: false)
    }

    func delete(_ request: DeleteRequest) async throws(ProviderError) {
        try await follow("DeleteResource", [:], request.token, request.handle)
    }

    /// What a creation of ours made that was cut off: told by its tags, or where the type has none
    /// by its being just what was asked for. Cloud Control remembers requests for a week.
    ///
    /// While another creation of the type has nothing to show yet, it may be ours: that is an error
    /// that passes, not an absence.
    func find(_ request: CreateRequest) async throws(ProviderError) -> [String] {
        let place = try await place(request.type, request.region, request.account)
        var found: Set<String> = []
        var isUnderWay = false
        for event in try await creations(place) {
            // A failed one can have left something, or name what somebody else has.
            if event.hasFailed, request.schema.tagProperty == nil { continue }
            let identifier = event.identifier
            let told: [String: Value]? =
                if let identifier { try await properties(of: identifier, place) } else { nil }
            if let identifier, let told {
                if isResult(told, of: request) { found.insert(identifier) }
            } else if event.isRunning {
                isUnderWay = true
            }
        }
        if found.isEmpty, isUnderWay {
            throw ProviderError(
                .busy, code: "StillRunning",
                message: "A creation of \(request.type) has not come to its end, and may be ours.",
                call: "`ListResourceRequests` of \(Self.service)")
        }
        return found.sorted()
    }

    private func isResult(_ properties: [String: Value], of request: CreateRequest) -> Bool {
        guard let name = request.schema.tagProperty else {
            return request.isAnswered(by: properties)
        }
        let token = request.ownershipTags[Ownership.tokenTag]
        return token != nil && Tagging.tags(of: properties[name])[Ownership.tokenTag] == token
    }
}
