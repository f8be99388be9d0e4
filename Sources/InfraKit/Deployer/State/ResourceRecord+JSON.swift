import InfraGraph

extension ResourceRecord {
    /// The record as a JSON object; what is at its default is left out.
    var jsonValue: Value {
        var members: [String: Value] = [
            "type": .string(type), "identifier": .string(identifier), "region": .string(region),
            "properties": .object(properties), "generation": .int(generation),
        ]
        if let account { members["account"] = .string(account) }
        if !attributes.isEmpty { members["attributes"] = .object(attributes) }
        if !dependencies.isEmpty {
            members["dependsOn"] = .list(
                dependencies.map {
                    .string(
                        $0.need == .ready ? "ready:" + $0.address.rawValue : $0.address.rawValue)
                })
        }
        if lifecycle != Lifecycle() { members["lifecycle"] = lifecycle.jsonValue }
        if !secretFingerprints.isEmpty {
            members["secrets"] = .object(secretFingerprints.mapValues { .string($0) })
        }
        switch status {
        case .ready: break
        case .creating: members["status"] = "creating"
        case .uncertain: members["status"] = "uncertain"
        case .deposed: members["status"] = "deposed"
        case .failed(let reason):
            members["status"] = "failed"
            members["reason"] = .string(reason)
        }
        return .object(members)
    }

    /// Reads a record that `jsonValue` wrote.
    ///
    /// - Throws: ``Diagnostic`` `malformed-state` that names the address and the member.
    init(_ address: Address, json value: Value) throws(Diagnostic) {
        func text(_ name: String) throws(Diagnostic) -> String {
            guard let text = value[name]?.stringValue else {
                throw .malformedState("The entry of `\(address)` lacks `\(name)`.")
            }
            return text
        }
        self.init(
            address: address, type: try text("type"), identifier: try text("identifier"),
            region: try text("region"), account: value["account"]?.stringValue,
            properties: value["properties"]?.objectValue ?? [:],
            attributes: value["attributes"]?.objectValue ?? [:],
            dependencies: (value["dependsOn"]?.listValue ?? []).compactMap(Self.dependency),
            lifecycle: Lifecycle(json: value["lifecycle"] ?? [:]),
            generation: value["generation"]?.intValue ?? 1,
            status: Self.status(value),
            secretFingerprints: value["secrets"]?.objectValue?.compactMapValues(\.stringValue)
                ?? [:])
    }

    private static func dependency(_ value: Value) -> Dependency? {
        guard let text = value.stringValue else { return nil }
        if text.hasPrefix("ready:") {
            return Dependency(Address(String(text.dropFirst(6))), need: .ready)
        }
        return Dependency(Address(text), need: .created)
    }

    private static func status(_ value: Value) -> Status {
        switch value["status"]?.stringValue {
        case "creating": .creating
        case "uncertain": .uncertain
        case "deposed": .deposed
        case "failed": .failed(value["reason"]?.stringValue ?? "")
        default: .ready
        }
    }
}

extension Diagnostic {
    static func malformedState(_ detail: String) -> Diagnostic {
        Diagnostic(
            code: "malformed-state", "state can't be read",
            detail: detail
                + " Going on without it would create everything a second time, "
                + "so nothing was done.",
            fix: "restore the file from a backup; do not delete it")
    }
}
