import InfraGraph

/// Bodies of the query protocols: names with dots and numbers, and their values.
struct FormBody {
    let model: ServiceModel
    private(set) var fields: [(name: String, value: String)] = []

    init(_ operation: Operation, _ input: Value) {
        model = operation.model
        fields = [("Action", operation.name), ("Version", model.metadata.apiVersion)]
        if let shape = operation.inputShape { add(input, shape, nil, "") }
    }

    /// The fields as `application/x-www-form-urlencoded`.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: "&")) }
            bytes += PercentEncoding.encoded(field.name).utf8
            bytes.append(UInt8(ascii: "="))
            bytes += PercentEncoding.encoded(field.value).utf8
        }
        return bytes
    }

    private var isEC2: Bool { model.wireProtocol == .ec2 }

    private mutating func add(_ value: Value, _ shape: Shape, _ member: Member?, _ name: String) {
        switch (shape.kind, value) {
        case (.structure, .object(let members)): addStructure(members, shape, name)
        case (.list, .list(let elements)): addList(elements, shape, member, name)
        case (.map, .object(let members)): addMap(members, shape, member, name)
        default:
            fields.append((name, Scalar.text(value, shape, member, default: .iso8601)))
        }
    }

    private mutating func addStructure(
        _ values: [String: Value], _ shape: Shape, _ prefix: String
    ) {
        for member in shape.members {
            guard let value = values[member.name], value != .null else { continue }
            let inner = model.shape(member.shapeName)
            let name = wireName(member)
            add(value, inner, member, prefix.isEmpty ? name : prefix + "." + name)
        }
    }

    private func wireName(_ member: Member) -> String {
        guard isEC2 else { return member.wireName }
        let name = member.wireName
        return member.queryName ?? name.prefix(1).uppercased() + name.dropFirst()
    }

    private mutating func addList(
        _ elements: [Value], _ shape: Shape, _ member: Member?, _ name: String
    ) {
        guard let element = shape.element else { return }
        // The query protocol says "no elements" with an empty field; EC2 says nothing.
        if elements.isEmpty, !isEC2 { fields.append((name, "")) }
        let isFlat = isEC2 || shape.isFlattened || member?.isFlattened == true
        let prefix = isFlat ? name : name + "." + (element.locationName ?? "member")
        let inner = model.shape(element.shapeName)
        for (index, value) in elements.enumerated() {
            add(value, inner, element, prefix + "." + String(index + 1))
        }
    }

    private mutating func addMap(
        _ members: [String: Value], _ shape: Shape, _ member: Member?, _ name: String
    ) {
        guard let key = shape.key, let element = shape.element else { return }
        let isFlat = shape.isFlattened || member?.isFlattened == true
        let prefix = isFlat ? name : name + ".entry"
        let inner = model.shape(element.shapeName)
        for (index, entry) in members.sorted(by: { $0.key < $1.key }).enumerated() {
            let place = prefix + "." + String(index + 1) + "."
            fields.append((place + (key.locationName ?? "key"), entry.key))
            add(entry.value, inner, element, place + (element.locationName ?? "value"))
        }
    }
}
