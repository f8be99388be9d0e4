import AWSClient
import InfraGraph

/// Makes an operation's input of a resource's properties, by the shape of the input.
struct RequestMapper {
    let operation: Operation
    let handler: ResourceHandler

    /// The input's members for some of the properties; those that the operation does not know are
    /// left out.
    func input(_ properties: [String: Value]) -> [String: Value] {
        guard let shape = operation.inputShape else { return [:] }
        if let (name, inner) = envelope(in: shape) {
            return [name: .object(members(properties, inner))]
        }
        return members(properties, shape)
    }

    /// The member that takes all properties, and its form.
    private func envelope(in shape: Shape) -> (String, Shape)? {
        guard let name = handler.envelope, let member = shape.member(name) else { return nil }
        return (name, operation.model.shape(member.shapeName))
    }

    private func members(_ properties: [String: Value], _ shape: Shape) -> [String: Value] {
        var input: [String: Value] = [:]
        for (name, value) in properties where value != .null {
            guard let member = member(for: name, in: shape) else { continue }
            input[member.name] = converted(value, operation.model.shape(member.shapeName), name)
        }
        if let map = handler.attributeMap, shape.member(map.member) != nil {
            let texts = map.properties.compactMap { name in
                properties[name].flatMap { value -> (String, Value)? in
                    value == .null ? nil : (handler.names[name] ?? name, Self.text(value))
                }
            }
            if !texts.isEmpty {
                input[map.member] = .object(Dictionary(texts, uniquingKeysWith: { $1 }))
            }
        }
        return input
    }

    /// Arguments in the form that the operation wants: documents as text, tags as a map.
    func fitted(_ input: [String: Value]) -> [String: Value] {
        guard let shape = operation.inputShape else { return input }
        var fitted = input
        for (name, value) in input {
            guard let member = shape.member(name) else { continue }
            fitted[name] = converted(value, operation.model.shape(member.shapeName), name)
        }
        return fitted
    }

    /// Says whether the operation takes a property.
    func takes(_ name: String) -> Bool {
        guard let shape = operation.inputShape else { return false }
        if handler.attributeMap?.properties.contains(name) == true {
            return shape.member(handler.attributeMap?.member ?? "") != nil
        }
        return member(for: name, in: envelope(in: shape)?.1 ?? shape) != nil
    }

    private func member(for name: String, in shape: Shape) -> Member? {
        if name == handler.tags?.property { return nil }
        if handler.attributeMap?.properties.contains(name) == true { return nil }
        return shape.member(ignoringCase: handler.names[name] ?? name)
    }

    private func converted(_ value: Value, _ shape: Shape, _ path: String) -> Value {
        let model = operation.model
        switch (shape.kind, value) {
        case (.structure, .object(let members)):
            return structure(members, shape, path)
        case (.structure, .list(let elements)):
            guard let items = shape.member("Items") else { return value }
            let list = converted(.list(elements), model.shape(items.shapeName), path)
            return .object(Self.counted(elements.isEmpty ? [:] : ["Items": list], shape))
        case (.structure, _):
            return shape.member("Value") == nil ? value : ["Value": value]
        case (.list, .list(let elements)):
            guard let element = shape.element.map({ model.shape($0.shapeName) }) else {
                return value
            }
            return .list(elements.map { converted($0, element, path + "/*") })
        case (.list, .object(let members)):
            return .list(
                members.sorted { $0.key < $1.key }.map {
                    ["Key": .string($0.key), "Value": $0.value]
                })
        case (.list, _): return .list([value])
        case (.map, .list): return .object(Tagging.tags(of: value).mapValues { .string($0) })
        case (.map, .object(let members)):
            guard let element = shape.element.map({ model.shape($0.shapeName) }) else {
                return value
            }
            return .object(members.mapValues { converted($0, element, path + "/*") })
        case (.string, .object), (.string, .list): return .string(value.plainJSON())
        default: return value
        }
    }

    private func structure(
        _ members: [String: Value], _ shape: Shape, _ path: String
    ) -> Value {
        var result: [String: Value] = [:]
        for (name, value) in members where value != .null {
            let inner = path + "/" + name
            guard let member = shape.member(ignoringCase: handler.names[inner] ?? name) else {
                // The check of the whole request names it to the reader.
                result[name] = value
                continue
            }
            let shape = operation.model.shape(member.shapeName)
            result[member.name] = converted(value, shape, inner)
        }
        return .object(Self.counted(result, shape))
    }

    /// Adds what CloudFront's lists say beside their items.
    private static func counted(_ members: [String: Value], _ shape: Shape) -> [String: Value] {
        guard shape.member("Quantity") != nil, shape.member("Items") != nil else { return members }
        var members = members
        let count = members["Items"]?.listValue?.count ?? 0
        members["Quantity"] = .int(count)
        if shape.member("Enabled") != nil { members["Enabled"] = .bool(count > 0) }
        return members
    }

    private static func text(_ value: Value) -> Value {
        value.scalarText.map { .string($0) } ?? .string(value.plainJSON())
    }
}

extension Shape {
    /// The member whose name is equal but for case.
    func member(ignoringCase name: String) -> Member? {
        if let member = member(name) { return member }
        let wanted = name.lowercased()
        return members.first { $0.name.lowercased() == wanted }
    }
}
