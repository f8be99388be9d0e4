import InfraGraph

extension SimulatedResource {
    /// The resource as a line of the log holds it; what is usual is left out.
    var json: Value {
        var members: [String: Value] = [
            "number": .int(number), "type": .string(type), "account": .string(account),
            "region": .string(region), "identifier": .string(identifier),
            "properties": .object(properties), "created": .double(createdAt),
        ]
        if isGlobal { members["global"] = true }
        if !attributes.isEmpty { members["attributes"] = .object(attributes) }
        if !readyAttributes.isEmpty { members["readyAttributes"] = .texts(readyAttributes) }
        if !writeOnly.isEmpty { members["writeOnly"] = .texts(writeOnly) }
        if !ownershipTags.isEmpty {
            members["ownership"] = .object(ownershipTags.mapValues { .string($0) })
        }
        if !token.isEmpty { members["token"] = .string(token) }
        if !references.isEmpty { members["references"] = .list(references.map { .int($0) }) }
        if activity != "creating" { members["activity"] = .string(activity) }
        members["ready"] = readyAt.map { .double($0) }
        members["failure"] = failure.map { .string($0) }
        members["gone"] = goneAt.map { .double($0) }
        members["visible"] = visibleAt.map { .double($0) }
        members["name"] = nameKey.map { .string($0) }
        return .object(members)
    }

    /// Reads what ``json`` wrote; nil if something is missing.
    init?(json: Value) {
        guard let number = json["number"]?.intValue, let type = json["type"]?.stringValue,
            let account = json["account"]?.stringValue, let region = json["region"]?.stringValue,
            let identifier = json["identifier"]?.stringValue,
            let properties = json["properties"]?.objectValue,
            let created = json["created"]?.number
        else { return nil }
        self.init(
            number: number, type: type, account: account, region: region,
            isGlobal: json["global"]?.boolValue ?? false, identifier: identifier,
            properties: properties, attributes: json["attributes"]?.objectValue ?? [:],
            createdAt: created)
        readyAttributes = json["readyAttributes"]?.texts ?? []
        writeOnly = json["writeOnly"]?.texts ?? []
        ownershipTags = (json["ownership"]?.objectValue ?? [:]).compactMapValues(\.stringValue)
        token = json["token"]?.stringValue ?? ""
        references = json["references"]?.listValue?.compactMap(\.intValue) ?? []
        activity = json["activity"]?.stringValue ?? "creating"
        readyAt = json["ready"]?.number
        failure = json["failure"]?.stringValue
        goneAt = json["gone"]?.number
        visibleAt = json["visible"]?.number
        nameKey = json["name"]?.stringValue
    }
}

extension Value {
    static func texts(_ texts: [String]) -> Value { .list(texts.map { .string($0) }) }

    var texts: [String] { listValue?.compactMap(\.stringValue) ?? [] }

    var number: Double? {
        switch self {
        case .int(let number): Double(number)
        case .double(let number): number
        default: nil
        }
    }
}
