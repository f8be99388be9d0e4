import AWSSecretsManager
import InfraDSL

/// A secret that AWS stores: where a task or function reads it, and the right to do so.
///
/// Only its place is part of the graph, never its value.
public struct StoredSecret: Sendable {
    /// Where the value is read: the ARN of the secret, with the member of a JSON secret after it.
    public let location: Input<String>
    /// The right to read the value, and to decrypt it where it has a key of its own.
    public let read: Grant

    /// Names a secret of Secrets Manager by its ARN; `member` picks one member of a JSON secret.
    ///
    /// Pass the right to decrypt if the secret is encrypted with a key of its own.
    public init(arn: Input<String>, member: String? = nil, decrypt: Grant? = nil) {
        location = member.map { "\(arn):\($0)::" } ?? arn
        let reading = Grant(["secretsmanager:GetSecretValue"], on: [arn])
        read = decrypt.map { reading + $0 } ?? reading
    }

    /// Names a secret of Secrets Manager; `member` picks one member of a JSON secret.
    public init(
        _ secret: SecretsManager.Secret, member: String? = nil, decrypt: Grant? = nil
    ) {
        self.init(arn: secret.id.text, member: member, decrypt: decrypt)
    }

    /// Names the copy that a secret of another region has in the region of whoever reads it.
    ///
    /// A copy has the name of its original, and an ARN that ends in six characters made up by AWS.
    public init(copyOf name: Input<Name<SecretsManager.Secret>>, member: String? = nil) {
        let arn: Input<String> =
            "arn:aws:secretsmanager:\(Surrounding.region):\(Surrounding.account):secret:\(name)"
        location = member.map { "\(arn):\($0)::" } ?? arn
        read = Grant(["secretsmanager:GetSecretValue"], on: ["\(arn)-??????"])
    }
}
