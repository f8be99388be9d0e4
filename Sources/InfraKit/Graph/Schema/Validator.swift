/// Checks properties against a schema before anything is sent to AWS.
///
/// Values that are known only after a deploy pass; what AWS then says of them stands.
public struct Validator {
    /// One thing that a schema does not allow.
    public struct Finding: Hashable, Sendable {
        /// `missing-property`, `unknown-property` or `invalid-property`.
        public let code: String
        /// The path from the resource's properties: `Endpoint/Port`.
        public let path: String
        /// What is wrong, as a full sentence.
        public let detail: String
        /// What to do.
        public let fix: String?
    }

    private let schema: ResourceSchema
    private var findings: [Finding] = []
    private var patterns: PatternCache

    /// Makes a validator; a shared cache spares compiling a pattern twice.
    public init(_ schema: ResourceSchema, patterns: PatternCache) {
        self.schema = schema
        self.patterns = patterns
    }

    /// Returns what the schema does not allow, in order of path.
    public static func findings(
        in properties: [String: Value], of schema: ResourceSchema, patterns: PatternCache
    ) -> [Finding] {
        var validator = Validator(schema, patterns: patterns)
        validator.checkObject(properties, schema.root, at: "")
        return validator.findings.sorted { ($0.path, $0.code) < ($1.path, $1.code) }
    }

    private mutating func add(_ code: String, _ path: String, _ detail: String, fix: String? = nil)
    {
        findings.append(Finding(code: code, path: path, detail: detail, fix: fix))
    }

    private func join(_ path: String, _ name: String) -> String {
        path.isEmpty ? name : path + "/" + name
    }

    private mutating func checkObject(
        _ members: [String: Value], _ schema: PropertySchema, at path: String
    ) {
        for name in schema.required where members[name] == nil {
            add("missing-property", join(path, name), "`\(join(path, name))` is required.")
        }
        for (name, value) in members {
            let place = join(path, name)
            if let property = schema.property(name) {
                if path.isEmpty, self.schema.readOnly.contains(name),
                    !self.schema.createOnly.contains(name)
                {
                    add("invalid-property", place, "`\(place)` is set by AWS and can't be given.")
                }
                check(value, property, at: place)
            } else if !schema.isOpen {
                let near = Suggestion.nearest(to: name, among: schema.propertyNames)
                add(
                    "unknown-property", place, "\(self.schema.type) has no property `\(place)`.",
                    fix: near.map { "did you mean `\($0)`?" })
            }
        }
    }

    private mutating func check(_ value: Value, _ schema: PropertySchema, at path: String) {
        switch value {
        case .reference, .join, .secret, .null: return
        case .object(let members):
            guard accepts("object", schema, value, path) else { return }
            checkObject(members, schema, at: path)
        case .list(let elements):
            guard accepts("array", schema, value, path) else { return }
            checkCount(elements.count, schema, at: path)
            guard let element = schema.element else { return }
            for (index, member) in elements.enumerated() {
                check(member, element, at: "\(path)/\(index)")
            }
        case .string(let text):
            guard accepts("string", schema, value, path) else { return }
            checkText(text, schema, at: path)
            checkAllowed(value, schema, at: path)
        case .int(let number):
            guard accepts("integer", schema, value, path) else { return }
            checkRange(Double(number), schema, at: path)
            checkAllowed(value, schema, at: path)
        case .double(let number):
            guard accepts("number", schema, value, path) else { return }
            checkRange(number, schema, at: path)
        case .bool:
            _ = accepts("boolean", schema, value, path)
        }
    }

    private mutating func accepts(
        _ type: String, _ schema: PropertySchema, _ value: Value, _ path: String
    ) -> Bool {
        let types = schema.types
        if types.isEmpty || types.contains(type) { return true }
        if type == "integer", types.contains("number") || types.contains("string") { return true }
        if type == "object", types.contains("string"), schema.format == "json" { return true }
        if type == "string", types.contains("object"), schema.isOpen { return true }
        add(
            "invalid-property", path,
            "`\(path)` takes \(types.joined(separator: " or ")), not \(value.json()).")
        return false
    }

    private mutating func checkCount(_ count: Int, _ schema: PropertySchema, at path: String) {
        if let least = schema.minimumCount, count < least {
            add(
                "invalid-property", path,
                "`\(path)` needs at least \(least) elements, not \(count).")
        }
        if let most = schema.maximumCount, count > most {
            add("invalid-property", path, "`\(path)` takes at most \(most) elements, not \(count).")
        }
    }

    private mutating func checkRange(_ number: Double, _ schema: PropertySchema, at path: String) {
        let shown = Value.double(number).scalarText.map {
            $0.hasSuffix(".0") ? String($0.dropLast(2)) : $0
        }
        if let least = schema.minimum, number < least {
            add(
                "invalid-property", path,
                "`\(path)` must be at least \(format(least)), not \(shown ?? "").")
        }
        if let most = schema.maximum, number > most {
            add(
                "invalid-property", path,
                "`\(path)` must be at most \(format(most)), not \(shown ?? "").")
        }
    }

    private func format(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    private mutating func checkText(_ text: String, _ schema: PropertySchema, at path: String) {
        let count = text.unicodeScalars.count
        if let least = schema.minimumLength, count < least {
            add(
                "invalid-property", path,
                "`\(path)` needs at least \(least) characters, not \(count).")
        }
        if let most = schema.maximumLength, count > most {
            add(
                "invalid-property", path,
                "`\(path)` takes at most \(most) characters, not \(count).")
        }
        if let pattern = schema.pattern, !patterns.matches(text, pattern) {
            add(
                "invalid-property", path,
                "`\(path)` is \"\(text)\", which does not match the pattern \(pattern).")
        }
    }

    private mutating func checkAllowed(_ value: Value, _ schema: PropertySchema, at path: String) {
        guard let allowed = schema.allowedValues, !allowed.contains(value) else { return }
        let texts = allowed.compactMap(\.scalarText)
        guard let text = value.scalarText, !texts.contains(text) else { return }
        let near = Suggestion.nearest(to: text, among: texts)
        add(
            "invalid-property", path,
            "`\(path)` is \"\(text)\"; AWS takes \(Suggestion.list(texts)).",
            fix: near.map { "did you mean \"\($0)\"?" })
    }
}
