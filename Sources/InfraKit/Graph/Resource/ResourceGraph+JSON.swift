extension ResourceGraph {
    /// The graph as one JSON value: the contract with other tools, stable between runs.
    public var jsonValue: Value {
        [
            "format": 1,
            "environment": .string(environment),
            "system": .string(system),
            "resources": .object(
                Dictionary(
                    uniqueKeysWithValues: resources.map { ($0.address.rawValue, $0.jsonValue) })),
            "outputs": .object(
                Dictionary(
                    uniqueKeysWithValues: outputs.map { ($0.key.rawValue, $0.value.jsonValue) })),
        ]
    }

    /// Reads a graph that `jsonValue` wrote. Schemas are not part of it.
    ///
    /// - Throws: ``Diagnostic`` `malformed-graph` if a member is missing or of the wrong kind.
    public init(json value: Value) throws(Diagnostic) {
        guard value["format"] == 1, let environment = value["environment"]?.stringValue,
            let members = value["resources"]?.objectValue
        else {
            throw Diagnostic(
                code: "malformed-graph", "file is not a resource graph",
                detail: "It lacks `format` 1, `environment` or `resources`.",
                fix: "write it again with `synth`")
        }
        var resources: [Resource] = []
        for (address, member) in members {
            guard let resource = Resource(Address(address), json: member) else {
                throw Diagnostic(
                    code: "malformed-graph", "file is not a resource graph",
                    detail: "The entry of `\(address)` lacks `type` or `region`.",
                    fix: "write it again with `synth`")
            }
            resources.append(resource)
        }
        var outputs: [Address: Output] = [:]
        for (address, member) in value["outputs"]?.objectValue ?? [:] {
            outputs[Address(address)] = Output(
                member["value"] ?? .null, summary: member["summary"]?.stringValue)
        }
        self.init(
            environment: environment, system: value["system"]?.stringValue ?? "",
            resources: resources, outputs: outputs)
    }
}

extension ResourceGraph.Output {
    var jsonValue: Value {
        var members = ["value": value]
        if let summary { members["summary"] = .string(summary) }
        return .object(members)
    }
}

extension Resource {
    /// The resource as a JSON object; what is at its default is left out.
    public var jsonValue: Value {
        var members: [String: Value] = ["type": .string(type), "region": .string(region)]
        if !properties.isEmpty { members["properties"] = .object(properties) }
        if let account { members["account"] = .string(account) }
        if !dependencies.isEmpty {
            members["dependsOn"] = .list(
                dependencies.sorted().map {
                    ["address": .string($0.address.rawValue), "needs": .string($0.need.rawValue)]
                })
        }
        if lifecycle != Lifecycle() { members["lifecycle"] = lifecycle.jsonValue }
        if !formerAddresses.isEmpty {
            members["formerAddresses"] = .list(formerAddresses.map { .string($0.rawValue) })
        }
        if let existingIdentifier { members["existing"] = .string(existingIdentifier) }
        if let location {
            members["location"] = .string(location.description)
        }
        return .object(members)
    }

    /// Reads a resource that `jsonValue` wrote; nil if type or region is missing.
    public init?(_ address: Address, json value: Value) {
        guard let type = value["type"]?.stringValue, let region = value["region"]?.stringValue
        else {
            return nil
        }
        self.init(
            address, type: type, properties: value["properties"]?.objectValue ?? [:],
            region: region, account: value["account"]?.stringValue,
            dependencies: (value["dependsOn"]?.listValue ?? []).compactMap { entry in
                entry["address"]?.stringValue.map {
                    Dependency(
                        Address($0), need: entry["needs"]?.stringValue.flatMap(Need.init) ?? .ready)
                }
            },
            lifecycle: Lifecycle(json: value["lifecycle"] ?? [:]),
            formerAddresses: (value["formerAddresses"]?.listValue ?? [])
                .compactMap { $0.stringValue.map { Address($0) } },
            existingIdentifier: value["existing"]?.stringValue,
            location: value["location"]?.stringValue.flatMap(SourceLocation.init(text:)))
    }
}

extension SourceLocation {
    /// Reads a location written as `Module/File.swift:12`; nil if there is no line number.
    public init?(text: String) {
        guard let colon = text.lastIndex(of: ":"),
            let line = Int(text[text.index(after: colon)...])
        else { return nil }
        self.init(fileID: String(text[..<colon]), line: line)
    }
}

extension Lifecycle {
    /// The life cycle as a JSON object; what is at its default is left out.
    public var jsonValue: Value {
        var members: [String: Value] = [:]
        if isRetained { members["retained"] = true }
        if isProtected { members["protected"] = true }
        if let replacementOrder { members["replacement"] = .string(replacementOrder.rawValue) }
        if !ignoredDrift.isEmpty {
            members["ignoredDrift"] = .list(ignoredDrift.map { .string($0) })
        }
        if !driftLimits.isEmpty {
            members["driftLimits"] = .object(
                driftLimits.mapValues { [.int($0.lowerBound), .int($0.upperBound)] })
        }
        if !accepted.isEmpty { members["accepted"] = .object(accepted.mapValues { .string($0) }) }
        return .object(members)
    }

    /// Reads a life cycle that `jsonValue` wrote.
    public init(json value: Value) {
        self.init()
        isRetained = value["retained"] == true
        isProtected = value["protected"] == true
        replacementOrder = value["replacement"]?.stringValue.flatMap(ReplacementOrder.init)
        ignoredDrift = value["ignoredDrift"]?.listValue?.compactMap(\.stringValue) ?? []
        driftLimits = (value["driftLimits"]?.objectValue ?? [:]).compactMapValues { limits in
            let numbers = limits.listValue?.compactMap(\.intValue) ?? []
            guard numbers.count == 2, numbers[0] <= numbers[1] else { return nil }
            return numbers[0]...numbers[1]
        }
        accepted = value["accepted"]?.objectValue?.compactMapValues(\.stringValue) ?? [:]
    }
}
