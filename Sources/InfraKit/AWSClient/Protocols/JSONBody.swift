import InfraGraph

/// Bodies in JSON, by shape.
struct JSONBody {
    let model: ServiceModel

    /// The value as it is written in JSON.
    func encoded(_ value: Value, _ shape: Shape, _ member: Member? = nil) -> Value {
        if value == .null { return .null }
        if member?.isJSONText == true || shape.isJSONText { return .string(value.jsonText) }
        switch (shape.kind, value) {
        case (.structure, .object(let members)): return structure(members, shape)
        case (.list, .list(let elements)):
            guard let element = shape.element else { return value }
            let inner = model.shape(element.shapeName)
            return .list(elements.map { encoded($0, inner, element) })
        case (.map, .object(let members)):
            guard let element = shape.element else { return value }
            let inner = model.shape(element.shapeName)
            return .object(members.mapValues { encoded($0, inner, element) })
        case (.timestamp, _): return timestamp(value, shape, member)
        case (.blob, _): return .string(Blob.encoded(Blob.bytes(value) ?? []))
        default: return Scalar.fitting(value, shape)
        }
    }

    private func structure(_ values: [String: Value], _ shape: Shape) -> Value {
        var result: [String: Value] = [:]
        for member in shape.members where member.location == .body || !model.wireProtocol.isREST {
            guard let value = values[member.name], value != .null else { continue }
            result[member.wireName] = encoded(value, model.shape(member.shapeName), member)
        }
        return .object(result)
    }

    private func timestamp(_ value: Value, _ shape: Shape, _ member: Member?) -> Value {
        let format = member?.timestampFormat ?? shape.timestampFormat ?? .unixTimestamp
        guard let timestamp = Scalar.timestamp(value) else { return value }
        if format == .unixTimestamp { return Scalar.value(timestamp) }
        return .string(timestamp.text(format))
    }

    /// What a JSON value stands for; nil for null.
    func decoded(_ value: Value, _ shape: Shape, _ member: Member? = nil) -> Value? {
        if value == .null { return nil }
        if member?.isJSONText == true || shape.isJSONText, let text = value.stringValue {
            return Value(jsonText: text)
        }
        switch (shape.kind, value) {
        case (.structure, .object(let members)): return structure(from: members, shape)
        case (.list, .list(let elements)):
            guard let element = shape.element else { return value }
            let inner = model.shape(element.shapeName)
            return .list(elements.map { decoded($0, inner, element) ?? .null })
        case (.map, .object(let members)):
            guard let element = shape.element else { return value }
            let inner = model.shape(element.shapeName)
            return .object(members.compactMapValues { decoded($0, inner, element) })
        case (.timestamp, _):
            return Scalar.timestamp(value).map { Scalar.value($0) } ?? value
        case (.blob, .string(let text)): return Blob.decoded(text).map(Blob.value) ?? value
        default: return value
        }
    }

    private func structure(from values: [String: Value], _ shape: Shape) -> Value {
        var result: [String: Value] = [:]
        for member in shape.members where member.location == .body || !model.wireProtocol.isREST {
            guard let value = values[member.wireName] else { continue }
            if let found = decoded(value, model.shape(member.shapeName), member) {
                result[member.name] = found
            }
        }
        return .object(result)
    }
}

extension Value {
    /// Text that holds JSON: the text itself, or anything else written as JSON.
    var jsonText: String { stringValue ?? plainJSON() }

    /// What text that holds JSON stands for; text that holds none stays text.
    init(jsonText text: String) {
        do { self = try Value(plainJSON: text) } catch { self = .string(text) }
    }
}
