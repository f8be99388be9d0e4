import InfraGraph

/// Makes up what AWS sets on a new resource: identifier, ARN and more, in AWS's formats.
///
/// Depends on the seed, the token and the request only, so a repeated run gives the same.
struct AttributeMaker {
    let schema: ResourceSchema
    let properties: [String: Value]
    let place: AttributePlace
    private var made: [String: Value] = [:]
    private var inProgress: Set<String> = []

    init(schema: ResourceSchema, properties: [String: Value], place: AttributePlace) {
        self.schema = schema
        self.properties = properties
        self.place = place
    }

    /// The type without `AWS::`.
    var shortType: String { String(schema.type.dropFirst("AWS::".count)) }
    var service: String { String(Resource.service(ofType: schema.type)) }

    /// Identifier and attributes, by dotted name.
    static func make(
        _ schema: ResourceSchema, _ properties: [String: Value], _ place: AttributePlace
    ) -> (identifier: String, attributes: [String: Value]) {
        var maker = AttributeMaker(schema: schema, properties: properties, place: place)
        for path in maker.paths { _ = maker.attribute(path.replacing("/", with: ".")) }
        let parts = schema.primaryIdentifier.map { path in
            Value.object(properties).member(at: path)?.scalarText
                ?? maker.made[path.replacing("/", with: ".")]?.scalarText ?? ""
        }
        let identifier = parts.filter { !$0.isEmpty }.joined(separator: "|")
        return (identifier.isEmpty ? maker.random("low:17") : identifier, maker.made)
    }

    /// The leaves of what AWS sets, and parts of the identifier that were not given.
    private var paths: [String] {
        let given = Value.object(properties)
        let all = Set(schema.readOnly + schema.primaryIdentifier).filter { !$0.contains("*") }
        let parents = Set(
            all.flatMap { path in
                path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
            })
        return all.filter { !parents.contains($0) && given.member(at: $0) == nil }.sorted()
    }

    mutating func attribute(_ name: String) -> Value? {
        if let value = made[name] { return value }
        guard inProgress.insert(name).inserted else { return nil }
        defer { inProgress.remove(name) }
        var property: PropertySchema? = schema.root
        for part in name.split(separator: ".") { property = property?.property(String(part)) }
        let value = make(name, property, depth: 0)
        made[name] = value
        return value
    }

    private mutating func make(_ name: String, _ property: PropertySchema?, depth: Int) -> Value {
        if let template = SimulatedTypes.templates[shortType + "/" + name] {
            return typed(AttributeTemplate.fill(template, &self), property)
        }
        // A part of the identifier that could have been given is a name.
        if schema.primaryIdentifier.contains(name), !schema.readOnly.contains(name),
            property?.allowedValues == nil, !name.hasSuffix("Arn")
        {
            return .string(self.name)
        }
        let types = property?.types ?? ["string"]
        if types.contains("string") || types.isEmpty { return .string(genericText(name, property)) }
        if types.contains("boolean") { return false }
        if types.contains("array") { return [] }
        if types.contains("object") {
            guard let property, depth < 3 else { return [:] }
            var members: [String: Value] = [:]
            for member in property.propertyNames.sorted() {
                members[member] = make(
                    name + "." + member, property.property(member), depth: depth + 1)
            }
            return .object(members)
        }
        return typed(genericText(name, property), property)
    }

    private func typed(_ text: String, _ property: PropertySchema?) -> Value {
        let types = property?.types ?? []
        if types.isEmpty || types.contains("string") { return .string(text) }
        if types.contains("array") { return .texts(text.split(separator: " ").map(String.init)) }
        if types.contains("boolean") { return .bool(text == "true") }
        return .int(Int(text) ?? 0)
    }

    /// What the name of an attribute, its enum or its pattern suggest.
    private mutating func genericText(_ name: String, _ property: PropertySchema?) -> String {
        if let first = property?.allowedValues?.first?.scalarText { return first }
        let last = name.split(separator: ".").last?.lowercased() ?? ""
        for (ending, template) in SimulatedTypes.endings where last.hasSuffix(ending) {
            return AttributeTemplate.fill(template, &self)
        }
        if last.hasSuffix("arn") { return genericARN() }
        if service == "EC2", schema.primaryIdentifier.contains(name), last.hasSuffix("id") {
            return prefix + "-0" + random("hex:16")
        }
        let shapes = service == "CloudFront" ? ["E{up:13}"] : ["{uuid}"]
        for shape in shapes + ["{hex:32}", "{low:10}", "{up:14}", "{digit:12}", "{hex:8}"] {
            let text = AttributeTemplate.fill(shape, &self)
            if matches(text, property?.pattern) { return text }
        }
        return random("low:16")
    }

    private func matches(_ text: String, _ pattern: String?) -> Bool {
        guard let pattern else { return true }
        do {
            return try Regex(pattern).firstMatch(in: text) != nil
        } catch {
            return true
        }
    }

    private var typeName: String {
        shortType.split(separator: ":").last.map(String.init) ?? shortType
    }

    private var prefix: String {
        if let known = SimulatedTypes.prefixes[typeName] { return known }
        return AttributeTemplate.words(typeName).joined(separator: "-")
    }

    private mutating func genericARN() -> String {
        let arnService = SimulatedTypes.arnServices[service] ?? service.lowercased()
        let kind =
            SimulatedTypes.arnKinds[shortType]
            ?? AttributeTemplate.words(typeName).joined(separator: "-")
        let separator = SimulatedTypes.colonServices.contains(service) ? ":" : "/"
        let region = schema.traits.isGlobal ? "" : place.region
        let identifier = schema.primaryIdentifier.first { !$0.lowercased().hasSuffix("arn") }
        var own = identifier.flatMap { Value.object(properties).member(at: $0)?.scalarText }
        if own == nil, let identifier { own = attribute(identifier)?.scalarText }
        return "arn:aws:\(arnService):\(region):\(place.account):\(kind)\(separator)\(own ?? name)"
    }

    /// The resource's name: given, or made up as AWS does.
    var name: String {
        let candidates =
            [schema.traits.nameProperty].compactMap { $0 } + schema.primaryIdentifier
            + ["Name"]
        for candidate in candidates {
            if let text = Value.object(properties).member(at: candidate)?.stringValue,
                !text.hasPrefix("arn:")
            {
                return text
            }
        }
        return AttributeTemplate.words(typeName).joined(separator: "-") + "-" + random("low:12")
    }

    /// Random text in a shape such as `hex:8`; a resource has one text for each shape.
    func random(_ shape: String) -> String {
        let parts = shape.split(separator: ":")
        let count = parts.count > 1 ? Int(parts[1]) ?? 8 : 8
        let salt = parts.count > 2 ? String(parts[2]) : ""
        let alphabet = AttributeTemplate.alphabets[String(parts[0])] ?? "0123456789abcdef"
        var chance =
            parts[0] == "shared"
            ? SeededChance(place.seed, "shared", place.account, place.region)
            : SeededChance(place.seed, place.token, schema.type, String(parts[0]), salt)
        return chance.text(count, of: alphabet)
    }
}

/// Where and when a resource is made.
struct AttributePlace {
    var seed: UInt64
    /// The request's token, with a number behind it when its first identifier is taken.
    var token: String
    var account: String
    var region: String
    var now: Double
    var revision: Int
}
