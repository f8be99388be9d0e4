import Deployer
import InfraGraph

/// Reads secrets for a simulated cloud: those of this machine as they are, and in place of those
/// that AWS would keep, or that this machine does not have, a text made of their place: a rehearsal
/// needs no real secrets.
public struct SimulatedSecrets: SecretResolver {
    private let local: any SecretResolver

    /// Makes a resolver. Default: variables and files of this machine.
    public init(local: any SecretResolver = LocalSecrets()) { self.local = local }

    public func secret(_ reference: SecretReference) async throws(Diagnostic) -> String {
        switch reference.source {
        case .environment, .file:
            do throws(Diagnostic) {
                return try await local.secret(reference)
            } catch {
                return standIn(for: reference)
            }
        case .secretsManager, .parameter: return standIn(for: reference)
        }
    }

    private func standIn(for reference: SecretReference) -> String {
        "simulated-" + [reference.name, reference.key].compactMap { $0 }.joined(separator: "-")
    }
}
