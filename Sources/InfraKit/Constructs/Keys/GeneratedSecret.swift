import AWSLambda
import AWSSecretsManager
import InfraDSL

/// A password or token that Secrets Manager makes up and keeps. Nobody writes it down, no program
/// contains it. Creates `AWS::SecretsManager::Secret`.
public struct GeneratedSecret: Construct {
    /// What is made up.
    public enum Content: Sendable {
        /// Plain text of this many characters.
        case text(length: Int)
        /// A JSON object with a name and a password, as databases use them.
        case login(user: String, length: Int)
    }

    /// How a secret is changed from time to time.
    public enum Rotation: Sendable {
        /// Not at all.
        case never
        /// By a Lambda function of the author's, every so many days.
        case by(Lambda.Function, everyDays: Int)
        /// By the function that AWS hosts for a database, every so many days:
        /// `PostgreSQLSingleUser`, in the subnets and security group given.
        case hosted(
            type: String, everyDays: Int, subnetIDs: Input<String>, securityGroupID: Input<String>)
    }

    public var node: Node
    /// The secret itself.
    public let secret: SecretsManager.Secret
    private let schedule: SecretsManager.RotationSchedule?
    private let content: Content
    private let key: EncryptionKey?

    /// Makes a secret.
    ///
    /// Default: 32 letters and digits, encrypted with AWS's key for Secrets Manager, not rotated.
    /// Default name: system, environment and address.
    public init(
        _ id: ConstructID, _ content: Content = .text(length: 32), name: Input<String>? = nil,
        summary: Input<String>? = nil, key: EncryptionKey? = nil, rotation: Rotation = .never,
        replicatedTo regions: [Region] = [], fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let secret = SecretsManager.Secret(
            "secret",
            description: summary,
            generateSecretString: Self.generation(of: content),
            kmsKeyId: key?.anyID,
            name: name ?? "\(Surrounding.name(limit: 256))",
            replicaRegions: regions.isEmpty
                ? nil : regions.map { .init(region: Input($0.rawValue)) }
        ).part(of: node)
        schedule = Self.schedule(rotation, secret: secret)?.part(of: node)
        self.secret = secret
        self.content = content
        self.key = key
        self.node = node
    }

    public var body: Contents {
        secret
        schedule
    }

    /// The secret as a container reads it: the whole text, or the password of a login.
    public var value: StoredSecret {
        switch content {
        case .text: StoredSecret(secret, decrypt: key?.decrypt)
        case .login: member("password")
        }
    }

    /// One member of a JSON secret as a container reads it.
    public func member(_ name: String) -> StoredSecret {
        StoredSecret(secret, member: name, decrypt: key?.decrypt)
    }

    /// The secret's name, by which its copies in other regions are found.
    public var name: Output<Name<SecretsManager.Secret>> { secret.node.attribute("Name") }

    /// The right to read the secret.
    public var read: Grant { StoredSecret(secret, decrypt: key?.decrypt).read }

    /// The value for a property that wants the secret itself, read at the last moment of a deploy.
    ///
    /// What uses it must come after the secret: `dependsOn`.
    var atDeploy: Secret {
        switch content {
        case .text: Secret(storedBy: secret)
        case .login: Secret(storedBy: secret, key: "password")
        }
    }

    private static func generation(
        of content: Content
    ) -> SecretsManager.Secret.GenerateSecretString {
        switch content {
        case .text(let length):
            return .init(excludePunctuation: true, passwordLength: Input(length))
        case .login(let user, let length):
            let template = Document.object(["username": Document(user)])
            return .init(
                excludePunctuation: true, generateStringKey: "password",
                passwordLength: Input(length), secretStringTemplate: template.jsonText)
        }
    }

    private static func schedule(
        _ rotation: Rotation, secret: SecretsManager.Secret
    ) -> SecretsManager.RotationSchedule? {
        switch rotation {
        case .never: return nil
        case .by(let function, let days):
            return .init(
                "rotation", secretId: secret.id, rotationLambdaARN: function.arn,
                rotationRules: .init(automaticallyAfterDays: Input(days)))
        case .hosted(let type, let days, let subnets, let group):
            let hosted = SecretsManager.RotationSchedule.HostedRotationLambda(
                rotationType: Input(type), vpcSecurityGroupIds: Input(group.expression),
                vpcSubnetIds: Input(subnets.expression))
            return .init(
                "rotation", secretId: secret.id, hostedRotationLambda: hosted,
                rotationRules: .init(automaticallyAfterDays: Input(days)))
        }
    }
}
