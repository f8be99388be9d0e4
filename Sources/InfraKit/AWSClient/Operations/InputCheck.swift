import InfraGraph

/// Finds what is wrong with a request before it is sent: all of it, by path.
struct InputCheck {
    let model: ServiceModel
    private(set) var problems: [String] = []

    init(model: ServiceModel) { self.model = model }

    /// Checks a value against the shape at the place that `path` names.
    mutating func check(_ value: Value, _ shape: Shape, _ path: String) {
        switch (shape.kind, value) {
        case (_, .null), (.document, _): return
        case (_, .reference), (_, .join), (_, .secret):
            problems.append("`\(path)` is not known yet.")
        case (.structure, .object(let members)): checkStructure(members, shape, path)
        case (.list, .list(let elements)):
            guard let element = shape.element else { return }
            let inner = model.shape(element.shapeName)
            for (index, element) in elements.enumerated() {
                check(element, inner, "\(path)[\(index)]")
            }
        case (.map, .object(let entries)):
            guard let element = shape.element else { return }
            let inner = model.shape(element.shapeName)
            for entry in entries.sorted(by: { $0.key < $1.key }) {
                check(entry.value, inner, path.isEmpty ? entry.key : "\(path).\(entry.key)")
            }
        default:
            if !fits(value, shape) {
                problems.append("`\(path)` is not \(Self.words[shape.kind] ?? "a value").")
            }
        }
    }

    private mutating func checkStructure(
        _ values: [String: Value], _ shape: Shape, _ path: String
    ) {
        let prefix = path.isEmpty ? "" : path + "."
        for name in shape.required where values[name] == nil || values[name] == .null {
            if shape.member(name)?.isIdempotencyToken == true { continue }
            problems.append("`\(prefix)\(name)` is required.")
        }
        if shape.isUnion, values.values.filter({ $0 != .null }).count != 1 {
            problems.append("`\(path)` takes exactly one of the members of \(shape.name).")
        }
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let member = shape.member(name) else {
                problems.append("`\(prefix)\(name)` is not a member of \(shape.name).")
                continue
            }
            if member.location == .uri, value == "" {
                problems.append("`\(prefix)\(name)` is part of the path and must not be empty.")
            }
            if member.isJSONText { continue }
            check(value, model.shape(member.shapeName), prefix + name)
        }
    }

    private func fits(_ value: Value, _ shape: Shape) -> Bool {
        switch (shape.kind, Scalar.fitting(value, shape)) {
        case (.string, .string), (.boolean, .bool), (.integer, .int), (.double, .int),
            (.double, .double), (.double, "NaN"), (.double, "Infinity"), (.double, "-Infinity"):
            true
        case (.timestamp, let value): Scalar.timestamp(value) != nil
        case (.blob, let value): Blob.bytes(value) != nil
        default: shape.isJSONText
        }
    }

    private static let words: [Shape.Kind: String] = [
        .structure: "an object", .list: "a list", .map: "an object", .string: "text",
        .boolean: "true or false", .integer: "a whole number", .double: "a number",
        .timestamp: "a time", .blob: "bytes",
    ]
}
