import AWSClient
import InfraGraph

/// What is known of a value in which a table's path looks for something.
indirect enum KnownForm {
    /// What a service's model says of it.
    case shape(Shape, ServiceModel)
    /// What a type's schema says of it.
    case schema(PropertySchema)
    /// Members of its own, and those of others.
    case members([String: KnownForm], beside: [KnownForm])
    case list(KnownForm)
    /// Nothing: any path may be right.
    case anything

    /// Says whether a path can find something.
    func has(_ path: some Collection<String>) -> Bool {
        guard let part = path.first else { return true }
        return inner(part).contains { $0.has(path.dropFirst()) }
    }

    /// What a member, an element or a part of a text can be.
    func inner(_ part: String) -> [KnownForm] {
        let isElement = part == "*" || Int(part) != nil
        switch self {
        case .anything: return [.anything]
        case .list(let element): return isElement ? [element] : []
        case .members(let members, let beside):
            return members[part].map { [$0] } ?? beside.flatMap { $0.inner(part) }
        case .shape(let shape, let model):
            switch shape.kind {
            case .structure: return Self.shape(shape.member(part), model)
            case .list: return isElement ? Self.shape(shape.element, model) : []
            case .map: return Self.shape(shape.element, model)
            case .document: return [.anything]
            case .string: return isElement ? [.anything] : []
            default: return []
            }
        case .schema(let schema):
            if let element = schema.element { return isElement ? [.schema(element)] : [] }
            if let property = schema.property(part) { return [.schema(property)] }
            if schema.types == ["string"] { return isElement ? [.anything] : [] }
            let isScalar = Set(schema.types).isSubset(of: ["integer", "number", "boolean"])
            return schema.isOpen && (schema.types.isEmpty || !isScalar) ? [.anything] : []
        }
    }

    private static func shape(_ member: Member?, _ model: ServiceModel) -> [KnownForm] {
        member.map { [.shape(model.shape($0.shapeName), model)] } ?? []
    }

    /// What stands at the places of an answer that a read call names; `^` is what it was in.
    func elements(at place: String) -> [KnownForm] {
        if place.isEmpty { return [self] }
        return place.split(separator: "|").flatMap { place -> [KnownForm] in
            var found: [(form: KnownForm, around: KnownForm?)] = [(self, nil)]
            for part in place.split(separator: ".") {
                found = found.flatMap { form, around in
                    let outer = form.isText ? .anything : form
                    guard part.hasSuffix("[]") else {
                        return outer.inner(String(part)).map { ($0.within(around), around) }
                    }
                    return outer.inner(String(part.dropLast(2))).flatMap { $0.inner("*") }
                        .map { ($0.within(around), $0) }
                }
            }
            return found.map(\.form)
        }
    }

    /// Says whether it is text, which in an answer can be a document.
    private var isText: Bool {
        if case .shape(let shape, _) = self { shape.kind == .string } else { false }
    }

    private func within(_ parent: KnownForm?) -> KnownForm {
        parent.map { .members(["^": $0], beside: [self]) } ?? self
    }
}
