import AWSClient
import Foundation
import InfraGraph

/// Makes a resource's properties of what AWS tells, in the form in which they were deployed.
struct AnswerMapper {
    let handler: ResourceHandler
    /// The model of the read call's service, and the form of one element of its answer.
    let model: ServiceModel
    let shape: Shape?
    /// The properties last deployed.
    let deployed: [String: Value]

    /// The properties. What AWS can't tell repeats what was deployed.
    func properties(of resource: [String: Value]) -> [String: Value] {
        var properties: [String: Value] = [:]
        for name in names(in: resource) {
            properties[name] = property(name, resource)
        }
        if let tagging = handler.tags { properties[tagging.property] = tags(tagging, resource) }
        return properties
    }

    /// Those deployed; for a resource that was never deployed, all that the create call takes.
    private func names(in resource: [String: Value]) -> Set<String> {
        var names = Set(deployed.keys)
        if names.isEmpty {
            let inverse = Dictionary(
                handler.names.filter { !$0.key.contains("/") }.map { ($0.value, $0.key) },
                uniquingKeysWith: { $1 })
            names = Set(resource.keys.filter { $0 != "^" }.map { inverse[$0] ?? $0.capitalised })
        }
        names.formUnion(handler.reveals.filter { resource[$0]?.listValue?.isEmpty == false })
        if let tags = handler.tags?.property { names.remove(tags) }
        return names
    }

    private func property(_ name: String, _ resource: [String: Value]) -> Value? {
        let before = deployed[name]
        if case .secret? = before { return before }
        let path = handler.readNames[name] ?? handler.names[name] ?? name
        let place = locate(path, resource)
        if let value = place.value, value != .null {
            return normalised(value, place.shape, like: before, name)
        }
        if let standard = handler.defaults[name] { return standard }
        return place.isKnown ? nil : before
    }

    private struct Place {
        var value: Value?
        var shape: Shape?
        /// Says whether AWS would tell the value if there was one.
        var isKnown: Bool
    }

    private func locate(_ path: String, _ resource: [String: Value]) -> Place {
        let isAttribute = handler.attributeMap?.properties.contains(path) == true
        var place = Place(value: .object(resource), shape: shape, isKnown: isAttribute)
        for part in path.split(separator: ".") {
            let name = String(part)
            if let index = Int(name) {
                let elements = place.value?.listValue ?? []
                place.value = elements.indices.contains(index) ? elements[index] : nil
                place.shape = place.shape?.element.map { model.shape($0.shapeName) }
                continue
            }
            let member = place.shape?.member(ignoringCase: name)
            let members = place.value?.objectValue
            let key = members?[name] != nil ? name : members?.key(ignoringCase: name)
            if member != nil || key != nil { place.isKnown = true }
            place.value = key.flatMap { members?[$0] }
            place.shape = member.map { model.shape($0.shapeName) }
        }
        return place
    }

    private func tags(_ tagging: Tagging, _ resource: [String: Value]) -> Value? {
        let before = deployed[tagging.property]
        guard let value = Value.object(resource).member(at: tagging.readAt) else {
            return before
        }
        let tags = Tagging.tags(of: value).filter { !Tagging.isForeign($0.key) }
        if tags.isEmpty && before == nil { return nil }
        if case .object? = before { return .object(tags.mapValues { .string($0) }) }
        return .list(
            tags.sorted { $0.key < $1.key }.map {
                ["Key": .string($0.key), "Value": .string($0.value)]
            })
    }

    /// A value in the form of what was deployed; in CloudFormation's usual form if nothing was.
    private func normalised(
        _ value: Value, _ shape: Shape?, like before: Value?, _ path: String
    ) -> Value {
        switch (value, before) {
        case (_, .secret?): return before ?? value
        case (.object(let members), .list?):
            if members["Quantity"] != nil || members["Items"] != nil {
                let items = shape?.member("Items").map { model.shape($0.shapeName) }
                return normalised(members["Items"] ?? [], items, like: before, path)
            }
            return .list(
                members.sorted { $0.key < $1.key }.map {
                    ["Key": .string($0.key), "Value": $0.value]
                })
        case (.object(let members), .object?), (.object(let members), nil):
            return object(members, shape, like: before?.objectValue, path)
        case (.object(let members), _?):
            return members["Value"] ?? value
        case (.list(let elements), .object?):
            return .object(Tagging.tags(of: .list(elements)).mapValues { .string($0) })
        case (.list(let elements), .string?) where elements.count == 1: return elements[0]
        case (.list(let elements), _): return list(elements, shape, like: before, path)
        case (.string(let text), _): return scalar(text, like: before)
        case (_, .string?): return value.scalarText.map { .string($0) } ?? value
        default: return value
        }
    }

    private func list(
        _ elements: [Value], _ shape: Shape?, like before: Value?, _ path: String
    ) -> Value {
        let element = shape?.element.map { model.shape($0.shapeName) }
        let forms = before?.listValue ?? []
        return .list(
            elements.enumerated().map { index, value in
                let form = forms.indices.contains(index) ? forms[index] : forms.first
                return normalised(value, element, like: form, path + "/*")
            })
    }

    private func object(
        _ members: [String: Value], _ shape: Shape?, like before: [String: Value]?, _ path: String
    ) -> Value {
        var result: [String: Value] = [:]
        var told: Set<String> = []
        let isMap = shape?.kind == .map
        for (name, value) in members where value != .null {
            let key = before?.key(ignoringCase: name)
            let own = key ?? property(of: name, path) ?? (isMap ? name : name.capitalised)
            let member = isMap ? shape?.element : shape?.member(name)
            told.insert(own)
            result[own] = normalised(
                value, member.map { model.shape($0.shapeName) }, like: before?[own],
                path + "/" + own)
        }
        for (name, value) in before ?? [:] where !told.contains(name) && !isMap {
            let wanted = handler.names[path + "/" + name] ?? name
            if let shape, shape.member(ignoringCase: wanted) == nil { result[name] = value }
        }
        return .object(result)
    }

    private func property(of member: String, _ path: String) -> String? {
        handler.names.first { entry in
            entry.value == member && entry.key.hasPrefix(path + "/")
                && !entry.key.dropFirst(path.count + 1).contains("/")
        }.map { String($0.key.dropFirst(path.count + 1)) }
    }

    private func scalar(_ text: String, like before: Value?) -> Value {
        switch before {
        case .int?:
            // Budgets tells `100.0` of 100.
            let number = Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
            return number.map { .int($0) } ?? .string(text)
        case .double?: return Double(text).map { .double($0) } ?? .string(text)
        case .bool?: return text == "true" ? true : text == "false" ? false : .string(text)
        case .object?, .list?: return Self.document(text) ?? .string(text)
        default:
            // IAM writes documents percent-encoded.
            guard text.hasPrefix("%7B") else { return .string(text) }
            return .string(text.removingPercentEncoding ?? text)
        }
    }

    /// What a document says that AWS tells as text.
    static func document(_ text: String) -> Value? {
        let plain = text.hasPrefix("%7B") ? text.removingPercentEncoding ?? text : text
        do throws(Diagnostic) {
            return try Value(plainJSON: plain)
        } catch {
            return nil
        }
    }
}

extension String {
    /// The text with an upper-case first letter.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension [String: Value] {
    /// The key that is equal but for case.
    func key(ignoringCase name: String) -> String? {
        if self[name] != nil { return name }
        let wanted = name.lowercased()
        return keys.first { $0.lowercased() == wanted }
    }
}
