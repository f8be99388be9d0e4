import InfraGraph

extension State {
    /// The state as a JSON value: the file format.
    public var jsonValue: Value {
        var members: [String: Value] = [
            "format": .int(State.format),
            "lineage": .string(lineage),
            "serial": .int(serial),
            "environment": .string(environment),
            "system": .string(system),
            "resources": .object(
                Dictionary(
                    uniqueKeysWithValues: resources.map { ($0.key.rawValue, $0.value.jsonValue) })),
            "deposed": .list(
                deposed.map { record in
                    .object([
                        "address": .string(record.address.rawValue), "record": record.jsonValue,
                    ])
                }),
            "outputs": .object(
                Dictionary(
                    uniqueKeysWithValues: outputs.map { address, output in
                        var members = ["value": output.value]
                        if let summary = output.summary { members["summary"] = .string(summary) }
                        return (address.rawValue, .object(members))
                    })),
            "types": .object(types),
            "attempts": Self.numbers(attempts),
            "generations": Self.numbers(generations),
        ]
        if let account { members["account"] = .string(account) }
        return .object(members)
    }

    /// Reads a state.
    ///
    /// - Throws: ``Diagnostic`` `newer-state` if a newer version wrote it, `malformed-state` if a
    ///   part is missing or damaged.
    public init(json value: Value) throws(Diagnostic) {
        guard let format = value["format"]?.intValue else {
            throw .malformedState("It has no `format`, so it is no state of InfraKit's.")
        }
        guard format <= State.format else {
            throw .newerState("It has format \(format); this version reads up to \(State.format).")
        }
        guard let lineage = value["lineage"]?.stringValue, let serial = value["serial"]?.intValue,
            let environment = value["environment"]?.stringValue,
            let members = value["resources"]?.objectValue
        else {
            throw .malformedState("It lacks `lineage`, `serial`, `environment` or `resources`.")
        }
        self.init(
            lineage: lineage, environment: environment, system: value["system"]?.stringValue ?? "")
        self.serial = serial
        account = value["account"]?.stringValue
        resources.reserveCapacity(members.count)
        for (name, member) in members {
            let address = Address(name)
            resources[address] = try ResourceRecord(address, json: member)
        }
        for entry in value["deposed"]?.listValue ?? [] {
            let address = Address(entry["address"]?.stringValue ?? "")
            deposed.append(try ResourceRecord(address, json: entry["record"] ?? [:]))
        }
        for (name, member) in value["outputs"]?.objectValue ?? [:] {
            outputs[Address(name)] = ResourceGraph.Output(
                member["value"] ?? .null, summary: member["summary"]?.stringValue)
        }
        types = value["types"]?.objectValue ?? [:]
        attempts = Self.numbers(value["attempts"])
        generations = Self.numbers(value["generations"])
    }

    private static func numbers(_ numbers: [Address: Int]) -> Value {
        .object(Dictionary(uniqueKeysWithValues: numbers.map { ($0.key.rawValue, .int($0.value)) }))
    }

    private static func numbers(_ value: Value?) -> [Address: Int] {
        var numbers: [Address: Int] = [:]
        for (name, member) in value?.objectValue ?? [:] { numbers[Address(name)] = member.intValue }
        return numbers
    }
}

extension Diagnostic {
    static func newerState(_ detail: String) -> Diagnostic {
        Diagnostic(
            code: "newer-state", "state was written by a newer version", detail: detail,
            fix: "update InfraKit to the version that the last deploy used, or a later one")
    }
}
