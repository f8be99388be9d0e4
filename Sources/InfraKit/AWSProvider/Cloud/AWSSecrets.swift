import AWSClient
import Deployer
import InfraGraph

/// Reads secrets: of this machine, of Secrets Manager and of SSM.
public struct AWSSecrets: SecretResolver {
    private let connection: AWSConnection
    private let region: String
    private let local = LocalSecrets()

    /// Makes a resolver that asks in one region; a secret's ARN names its own.
    public init(_ cloud: AWSCloud, region: String) {
        connection = cloud.connection
        self.region = region
    }

    public func secret(_ reference: SecretReference) async throws(Diagnostic) -> String {
        switch reference.source {
        case .environment, .file: return try await local.secret(reference)
        case .secretsManager:
            return try await read(
                reference, "secretsmanager", "GetSecretValue",
                ["SecretId": .string(reference.name)], at: "SecretString")
        case .parameter:
            return try await read(
                reference, "ssm", "GetParameter",
                ["Name": .string(reference.name), "WithDecryption": true], at: "Parameter.Value")
        }
    }

    private func read(
        _ reference: SecretReference, _ service: String, _ operation: String,
        _ input: [String: Value], at path: String
    ) async throws(Diagnostic) -> String {
        let parts = reference.name.split(separator: ":", omittingEmptySubsequences: false)
        let place = reference.name.hasPrefix("arn:") && parts.count > 3 ? String(parts[3]) : region
        let output: Value
        do throws(CallFailure) {
            output = try await connection.call(
                service, operation, .object(input), in: place, CallOptions(isIdempotent: true))
        } catch {
            let error = ProviderError(error, isChange: false)
            throw Self.unreadable(reference, error.sentence)
        }
        guard let text = output.member(at: path)?.stringValue else {
            throw Self.unreadable(reference, "It holds no text.")
        }
        guard let key = reference.key else { return text }
        do throws(Diagnostic) {
            if let member = try Value(plainJSON: text)[key]?.scalarText { return member }
        } catch {
            // What does not parse is not quoted: it is the secret.
            throw Self.unreadable(reference, "It is no JSON, so it has no key \(key).")
        }
        throw Self.unreadable(reference, "It has no key \(key).")
    }

    private static func unreadable(_ reference: SecretReference, _ detail: String) -> Diagnostic {
        Diagnostic(
            code: "secret-unreadable", "a secret can't be read",
            at: [Diagnostic.Place(nil, "\(reference.source.rawValue) \(reference.name)")],
            detail: detail, fix: "make it readable for this identity, then run the command again")
    }
}
