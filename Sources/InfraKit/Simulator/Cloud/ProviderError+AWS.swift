import Deployer
import InfraGraph

extension ProviderError {
    static func invalid(_ type: String, _ message: String) -> ProviderError {
        ProviderError(
            .invalid, code: code(SimulatedTypes.invalidCodes, type) ?? "ValidationException",
            message: message)
    }

    static func noSuchThing(_ use: ReferenceUse) -> ProviderError {
        let type = use.targets.first ?? ""
        let what = name(of: type)
        return ProviderError(
            .invalid,
            code: code(SimulatedTypes.notFoundCodes, type) ?? "ResourceNotFoundException",
            message: "The \(what) '\(use.text)' of \(use.path) does not exist.")
    }

    static func gone(_ type: String, _ identifier: String) -> ProviderError {
        ProviderError(
            .notFound,
            code: code(SimulatedTypes.notFoundCodes, type) ?? "ResourceNotFoundException",
            message: "The \(name(of: type)) '\(identifier)' does not exist.")
    }

    static func taken(_ type: String, _ name: String) -> ProviderError {
        ProviderError(
            .alreadyExists,
            code: code(SimulatedTypes.existsCodes, type) ?? "ResourceAlreadyExistsException",
            message: "The \(Self.name(of: type)) '\(name)' already exists.")
    }

    static func inUse(_ resource: SimulatedResource, by users: [SimulatedResource]) -> ProviderError
    {
        let names = users.prefix(3).map { "\(name(of: $0.type)) '\($0.identifier)'" }
        let more = users.count > 3 ? " and \(users.count - 3) more" : ""
        return ProviderError(
            .busy,
            code: code(SimulatedTypes.busyCodes, resource.type) ?? "ResourceInUseException",
            message: "The \(name(of: resource.type)) '\(resource.identifier)' has dependencies and "
                + "cannot be deleted: \(names.joined(separator: ", "))\(more).")
    }

    static func storage(_ problem: Diagnostic) -> ProviderError {
        ProviderError(.terminal, code: "SimulatorStorage", message: problem.detail)
    }

    static let connectionLost = ProviderError(
        .unknownOutcome, code: "ConnectionReset",
        message: "The connection was closed before an answer.")

    static let throttled = ProviderError(
        .throttled, code: "ThrottlingException", message: "Rate exceeded")

    static let unavailable = ProviderError(
        .transient, code: "ServiceUnavailable",
        message: "The service is unavailable. Try again shortly.")

    /// What a fault answers before anything is carried out; nil if it lets the call through.
    init?(before fault: FaultRule.Fault?) {
        switch fault {
        case .throttle?: self = .throttled
        case .transient?: self = .unavailable
        case .refuse(let code, let message)?: self.init(.terminal, code: code, message: message)
        case .dropBefore?: self = .connectionLost
        default: return nil
        }
    }

    private static func name(of type: String) -> String {
        type.split(separator: ":").last.map(String.init) ?? type
    }

    private static func code(_ table: [String: String], _ type: String) -> String? {
        guard type.contains("::") else { return nil }
        var name = name(of: type)
        if type.hasPrefix("AWS::EC2::"), name == "VPC" { name = "Vpc" }
        if type.hasPrefix("AWS::EC2::"), name == "SecurityGroup" { name = "Group" }
        return table[String(Resource.service(ofType: type))]?.replacing("{}", with: name)
            .replacing("GroupID.NotFound", with: "Group.NotFound")
    }
}

extension [String: Value] {
    /// The properties with `<secret>` for each secret, after each has been read.
    ///
    /// A simulated world keeps nothing of a secret, not even a fingerprint.
    func withoutSecrets(
        _ secrets: any SecretResolver
    ) async throws(ProviderError) -> [String: Value] {
        var properties = self
        for (name, value) in self where !value.isKnown {
            properties[name] = try await value.withoutSecrets(secrets, at: name)
        }
        return properties
    }
}

extension Value {
    fileprivate func withoutSecrets(
        _ secrets: any SecretResolver, at path: String
    ) async throws(ProviderError) -> Value {
        switch self {
        case .null, .bool, .int, .double, .string: return self
        case .secret(let reference):
            do throws(Diagnostic) {
                _ = try await secrets.secret(reference)
            } catch {
                throw ProviderError(.invalid, code: error.code, message: error.detail)
            }
            return "<secret>"
        case .reference:
            throw ProviderError(
                .invalid, code: "ValidationException",
                message: "\(path) is known after deploy only.")
        case .list(let elements):
            return .list(try await elements.withoutSecrets(secrets, at: path))
        case .join(let parts):
            return .joining(try await parts.withoutSecrets(secrets, at: path))
        case .object(let members):
            var clean: [String: Value] = [:]
            for (name, member) in members {
                clean[name] = try await member.withoutSecrets(secrets, at: path + "/" + name)
            }
            return .object(clean)
        }
    }
}

extension [Value] {
    fileprivate func withoutSecrets(
        _ secrets: any SecretResolver, at path: String
    ) async throws(ProviderError) -> [Value] {
        var clean: [Value] = []
        for (index, element) in enumerated() {
            clean.append(try await element.withoutSecrets(secrets, at: "\(path)/\(index)"))
        }
        return clean
    }
}
