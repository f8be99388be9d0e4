import AWSKMS
import InfraDSL

/// A key that encrypts what other constructs store.
///
/// Rotated every year; usable by whom the account's own policies let, and by the services named.
/// Creates `AWS::KMS::Key`.
public struct EncryptionKey: Construct {
    public var node: Node
    /// The key itself.
    public let key: KMS.Key
    /// The key's readable name: system, environment and address.
    public let alias: KMS.Alias

    /// Makes a key.
    ///
    /// Default: for no service of its own right; services that act for a caller, such as RDS and
    /// S3, need none. A deleted key waits 30 days in which it can be saved.
    ///
    /// - Parameters:
    ///   - services: services that encrypt with the key by themselves, such as `.logs`.
    ///   - isMultiRegion: whether replicas in other regions can be made of it; replaces the key.
    public init(
        _ id: ConstructID, usableBy services: [Principal] = [], summary: Input<String>? = nil,
        rotationDays: Int = 365, deletionWindowDays: Int = 30, isMultiRegion: Bool = false,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        key = KMS.Key(
            "key",
            description: summary ?? "\(Surrounding.name(limit: 200))",
            enableKeyRotation: true,
            keyPolicy: Self.policy(services).document,
            multiRegion: Input(isMultiRegion),
            pendingWindowInDays: Input(deletionWindowDays),
            rotationPeriodInDays: Input(rotationDays)
        ).part(of: node)
        alias = KMS.Alias(
            "alias", aliasName: "alias/\(Surrounding.name(limit: 200))", targetKeyId: key.anyID
        ).part(of: node)
        self.node = node
    }

    public var body: Contents {
        key
        alias
    }

    /// The key's ARN.
    public var arn: Output<ARN<KMS.Key>> { key.arn }
    /// What names the key to properties that take its id, ARN or alias.
    public var anyID: Output<AnyID<KMS.Key>> { key.anyID }

    /// The right to decrypt what the key has encrypted.
    public var decrypt: Grant { Self.decrypt(arn) }

    /// The right to encrypt and decrypt.
    public var encryptDecrypt: Grant { Self.encryptDecrypt(arn) }

    static func decrypt(_ key: Input<ARN<KMS.Key>>) -> Grant {
        Grant(["kms:Decrypt", "kms:DescribeKey"], on: [key.text])
    }

    static func encryptDecrypt(_ key: Input<ARN<KMS.Key>>) -> Grant {
        Grant(useActions, on: [key.text])
    }

    private static let useActions = [
        "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*",
    ]

    private static func policy(_ services: [Principal]) -> PolicyDocument {
        let own = PolicyStatement(
            .allow, actions: ["kms:*"], resources: ["*"], principals: [.ownAccount],
            name: "OwnAccount")
        guard !services.isEmpty else { return PolicyDocument([own]) }
        let named = PolicyStatement(
            .allow, actions: useActions, resources: ["*"], principals: services, name: "Services")
        return PolicyDocument([own, named])
    }
}
