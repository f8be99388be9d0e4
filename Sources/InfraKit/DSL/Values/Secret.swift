import InfraGraph

/// A secret: named in the program, read at the last moment, never part of graph, plan, state or
/// log.
public struct Secret: InputConvertible {
    public let expression: Expression

    private init(reference: SecretReference) { expression = .secret(reference) }

    /// A secret of Secrets Manager that the program itself makes, with its name given.
    ///
    /// The user of the secret must come after it: add `dependsOn`.
    public init(storedBy secret: some ResourceConstruct, key: String? = nil) {
        expression = .storedSecret(secret.node.source, key: key)
    }

    /// A variable of the deploying process.
    public static func environment(_ variable: String) -> Secret {
        Secret(reference: SecretReference(.environment, variable))
    }

    /// A file on the deploying machine; one trailing line break is dropped.
    public static func file(_ path: String) -> Secret {
        Secret(reference: SecretReference(.file, path))
    }

    /// A secret of Secrets Manager, by name or ARN; `key` picks one member of a JSON secret.
    public static func secretsManager(_ name: String, key: String? = nil) -> Secret {
        Secret(reference: SecretReference(.secretsManager, name, key: key))
    }

    /// A SecureString of the SSM Parameter Store, by name.
    public static func parameter(_ name: String) -> Secret {
        Secret(reference: SecretReference(.parameter, name))
    }
}
