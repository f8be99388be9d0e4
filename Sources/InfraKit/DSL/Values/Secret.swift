import InfraGraph

/// A secret: named in the program, read at the last moment, never part of graph, plan, state or log.
public struct Secret: InputConvertible {
    private let reference: SecretReference

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

    public var expression: Expression { .secret(reference) }
}
