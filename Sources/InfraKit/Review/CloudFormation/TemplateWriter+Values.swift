import InfraGraph

extension TemplateWriter {
    /// Returns a property value in CloudFormation's words; `place` is type and property.
    mutating func converted(_ value: Value, at place: String) -> Value {
        switch value {
        case .null, .bool, .int, .double, .string:
            return value
        case .list(let elements):
            return .list(elements.map { converted($0, at: place) })
        case .object(let members):
            return .object(members.mapValues { converted($0, at: place) })
        case .reference(let reference):
            return converted(reference, at: place)
        case .secret(let secret):
            return converted(secret, at: place)
        case .join(let parts):
            return substitution(parts, at: place)
        }
    }

    private mutating func converted(_ reference: Reference, at place: String) -> Value {
        guard let target = graph[reference.address] else { return foreign(reference, reason: "") }
        if let identifier = target.existingIdentifier {
            return existing(reference, of: target, identifier)
        }
        let schema = self.schema(of: target)
        let attributes = ReturnValues.referenceAttributes(of: schema)
        let literal = Value.object(target.properties).member(at: reference.attribute)
        guard let name = names[reference.address] else {
            if let literal, literal.isKnown { return literal }
            return foreign(reference, reason: " in \(target.region)")
        }
        if attributes.contains(reference.attribute) {
            implied.insert(reference.address)
            return ["Ref": .string(name)]
        }
        if let literal, !ReturnValues.isReadOnly(reference.attribute, of: schema) {
            return converted(literal, at: place)
        }
        if needsName.contains(reference.address), reference.attribute == schema.traits.nameProperty
        {
            return Self.stackName(for: target)
        }
        implied.insert(reference.address)
        return ["Fn::GetAtt": [.string(name), .string(reference.attribute)]]
    }

    /// Something that this template does not make: a parameter to be given its value.
    private mutating func foreign(_ reference: Reference, reason: String) -> Value {
        let name = parameter(
            for: "\(reference.address)/\(reference.attribute)",
            description: "\(reference.attribute) of \(reference.address)\(reason)",
            isList: isList(reference))
        return ["Ref": .string(name)]
    }

    private mutating func existing(
        _ reference: Reference, of target: Resource, _ identifier: String
    ) -> Value {
        let schema = self.schema(of: target)
        let names = schema.primaryIdentifier.map(ReturnValues.attributeName)
        if names.count == 1,
            ReturnValues.referenceAttributes(of: schema).contains(reference.attribute)
        {
            return .string(identifier)
        }
        let parts = identifier.split(separator: "|", omittingEmptySubsequences: false)
        if let index = names.firstIndex(of: reference.attribute), names.count == parts.count {
            return .string(String(parts[index]))
        }
        let literal = Value.object(target.properties).member(at: reference.attribute)
        if let literal, literal.isKnown { return literal }
        return foreign(reference, reason: ", the existing \(identifier)")
    }

    private mutating func converted(_ secret: SecretReference, at place: String) -> Value {
        switch secret.source {
        case .secretsManager:
            let key = secret.key.map { ":\($0)" } ?? ""
            return .string("{{resolve:secretsmanager:\(secret.name):SecretString\(key)}}")
        case .parameter
        where secret.key == nil
            && ReturnValues.secureParameterPlaces.contains(place):
            return .string("{{resolve:ssm-secure:\(secret.name)}}")
        case .environment, .file, .parameter:
            let key = secret.key.map { ", member \($0)" } ?? ""
            let name = parameter(
                for: "secret/\(secret.source.rawValue)/\(secret.name)/\(secret.key ?? "")",
                description: "Secret from \(secret.source.rawValue) \(secret.name)\(key)",
                isSecret: true)
            return ["Ref": .string(name)]
        }
    }

    /// Text with parts from elsewhere, as `Fn::Sub` wants it; lists in it need `Fn::Join`.
    private mutating func substitution(_ parts: [Value], at place: String) -> Value {
        let pieces = parts.map { converted($0, at: place) }
        let texts = zip(parts, pieces).map { part, piece in
            isList(part) ? nil : Self.substitutionText(piece)
        }
        if texts.contains(nil) {
            let joined = zip(parts, pieces).map { part, piece in
                isList(part) || piece.listValue != nil ? ["Fn::Join": [",", piece]] : piece
            }
            return ["Fn::Join": ["", .list(joined)]]
        }
        if pieces.allSatisfy({ $0.scalarText != nil }) { return .joining(pieces) }
        return ["Fn::Sub": .string(texts.compactMap { $0 }.joined())]
    }

    private func isList(_ part: Value) -> Bool {
        if case .reference(let reference) = part { isList(reference) } else { false }
    }

    private static func substitutionText(_ piece: Value) -> String? {
        if let literal = piece.scalarText { return literal.replacing("${", with: "${!") }
        if let name = piece["Ref"]?.stringValue { return "${\(name)}" }
        if let path = piece["Fn::GetAtt"]?.listValue?.compactMap(\.stringValue) {
            return "${\(path.joined(separator: "."))}"
        }
        return piece["Fn::Sub"]?.stringValue
    }
}
