import InfraGraph

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads secrets of this machine: variables of the process and files.
public struct LocalSecrets: SecretResolver {
    /// Makes a resolver.
    public init() {}

    public func secret(_ reference: SecretReference) async throws(Diagnostic) -> String {
        switch reference.source {
        case .environment:
            guard let text = getenv(reference.name) else {
                throw Self.unreadable(reference, "The variable \(reference.name) is not set.")
            }
            return String(cString: text)
        case .file:
            guard let bytes = try LocalFile.read(reference.name) else {
                throw Self.unreadable(reference, "There is no file \(reference.name).")
            }
            let text = String(decoding: bytes, as: UTF8.self)
            return text.hasSuffix("\n") ? String(text.dropLast()) : text
        case .secretsManager, .parameter:
            throw Self.unreadable(
                reference, "It is kept in AWS, and this cloud does not read it for the deployer.")
        }
    }

    private static func unreadable(_ reference: SecretReference, _ detail: String) -> Diagnostic {
        Diagnostic(
            code: "secret-unreadable", "a secret can't be read",
            at: [Diagnostic.Place(nil, "\(reference.source.rawValue) \(reference.name)")],
            detail: detail, fix: "make it readable for this process, then run the command again")
    }
}
