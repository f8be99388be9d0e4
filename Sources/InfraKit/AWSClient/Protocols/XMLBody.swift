import InfraGraph

/// Answers in XML, by shape.
struct XMLBody {
    let model: ServiceModel

    /// The members of a structure that are in an element; members that are elsewhere are left out.
    func members(_ node: XMLNode, _ shape: Shape) -> [String: Value] {
        var byName: [String: [XMLNode]] = [:]
        for child in node.children { byName[child.name, default: []].append(child) }
        var result: [String: Value] = [:]
        for member in shape.members where member.location == .body || !model.wireProtocol.isREST {
            if member.isAttribute {
                result[member.name] = attribute(member, of: node)
            } else {
                result[member.name] = value(of: member, in: byName)
            }
        }
        return result
    }

    private func attribute(_ member: Member, of node: XMLNode) -> Value? {
        let name = member.wireName.split(separator: ":").last.map(String.init) ?? member.wireName
        return node.attributes[name].map { Scalar.value($0, model.shape(member.shapeName)) }
    }

    private func value(of member: Member, in children: [String: [XMLNode]]) -> Value? {
        let shape = model.shape(member.shapeName)
        if shape.isFlattened || member.isFlattened {
            guard let nodes = children[member.wireName] else { return nil }
            if shape.kind == .list { return list(nodes, shape) }
            if shape.kind == .map { return map(nodes, shape) }
        }
        return children[member.wireName]?.first.map { value($0, shape, member) }
    }

    /// What an element stands for.
    func value(_ node: XMLNode, _ shape: Shape, _ member: Member?) -> Value {
        switch shape.kind {
        case .structure: return .object(members(node, shape))
        case .list: return list(node.children, shape)
        case .map: return map(node.children, shape)
        default:
            if member?.isJSONText == true || shape.isJSONText { return Value(jsonText: node.text) }
            return Scalar.value(node.text, shape)
        }
    }

    private func list(_ nodes: [XMLNode], _ shape: Shape) -> Value {
        guard let element = shape.element else { return [] }
        let inner = model.shape(element.shapeName)
        return .list(nodes.map { value($0, inner, element) })
    }

    private func map(_ nodes: [XMLNode], _ shape: Shape) -> Value {
        guard let key = shape.key, let element = shape.element else { return .object([:]) }
        let inner = model.shape(element.shapeName)
        var result: [String: Value] = [:]
        for node in nodes {
            guard let name = node.text(of: key.locationName ?? "key"),
                let found = node.child(element.locationName ?? "value")
            else { continue }
            result[name] = value(found, inner, element)
        }
        return .object(result)
    }
}
