import InfraGraph

extension Operation {
    /// An input fit for a log: what the model calls sensitive is replaced.
    public func redacted(input: Value) -> Value { redacted(input, inputShape) }

    /// An output fit for a log: what the model calls sensitive is replaced.
    public func redacted(output: Value) -> Value { redacted(output, outputShape) }

    /// Members that hold secrets though the models do not say so.
    private static let unmarked: Set<String> = [
        "AuthToken", "ClientSecret", "MasterUserPassword", "OldPassword", "Passwords",
        "SecretAccessKey", "SessionToken", "accessToken", "clientSecret", "idToken",
        "refreshToken", "secretAccessKey", "sessionToken", "WebIdentityToken",
    ]

    private func redacted(_ value: Value, _ shape: Shape?) -> Value {
        guard let shape else { return value }
        if shape.isSensitive, value != .null { return "***" }
        switch (shape.kind, value) {
        case (.structure, .object(let members)):
            var result = members
            for member in shape.members {
                guard let value = members[member.name], value != .null else { continue }
                let isSecret = member.isSensitive || Self.unmarked.contains(member.name)
                result[member.name] =
                    isSecret ? "***" : redacted(value, model.shape(member.shapeName))
            }
            return .object(result)
        case (.list, .list(let elements)):
            return .list(elements.map { redactedElement($0, shape) })
        case (.map, .object(let entries)):
            return .object(entries.mapValues { redactedElement($0, shape) })
        default: return value
        }
    }

    private func redactedElement(_ value: Value, _ shape: Shape) -> Value {
        guard let element = shape.element else { return value }
        return element.isSensitive ? "***" : redacted(value, model.shape(element.shapeName))
    }
}
