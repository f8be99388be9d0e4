import AWSECR
import InfraDSL

/// A private repository of container images.
///
/// Images are scanned when pushed, a tag can't be pushed twice, untagged images go after a while,
/// and everything is encrypted. Creates `AWS::ECR::Repository`.
public struct ContainerRepository: Construct {
    public var node: Node
    /// The repository itself.
    public let repository: ECR.Repository

    /// Makes a repository.
    ///
    /// - Parameters:
    ///   - keptImages: How many images are kept, newest first. Default: 100.
    ///   - untaggedDays: How long an image without a tag is kept. Default: 7 days.
    ///   - key: Encrypts the images; changing it replaces the repository. Default: a key of AWS's
    ///     own.
    public init(
        _ id: ConstructID, keptImages: Int = 100, untaggedDays: Int = 7,
        encryptedBy key: EncryptionKey? = nil, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let rules = Self.rules(keptImages: keptImages, untaggedDays: untaggedDays)
        repository = ECR.Repository(
            "repository",
            encryptionConfiguration: ECR.Repository.EncryptionConfiguration(
                encryptionType: .kms, kmsKey: key?.anyID),
            imageScanningConfiguration: ECR.Repository.ImageScanningConfiguration(scanOnPush: true),
            imageTagMutability: .immutable,
            lifecyclePolicy: ECR.Repository.LifecyclePolicy(lifecyclePolicyText: rules.jsonText)
        ).part(of: node)
        self.node = node
    }

    public var body: Contents { repository }

    /// An image in the repository, by its tag. The task that runs it may pull it.
    public func image(_ tag: String) -> ContainerImage {
        ContainerImage(name: "\(repository.repositoryUri):\(tag)", pull: pull)
    }

    /// The right to pull images.
    public var pull: Grant { ContainerImage.pull(from: repository.arn.text) }

    /// The right to pull and push images.
    public var push: Grant {
        pull
            + Grant(
                [
                    "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage",
                    "ecr:UploadLayerPart",
                ], on: [repository.arn.text])
    }

    private static func rules(keptImages: Int, untaggedDays: Int) -> Document {
        let untagged = rule(
            1, "Untagged images go after \(untaggedDays) days",
            [
                "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days",
                "countNumber": Document(untaggedDays),
            ])
        let old = rule(
            2, "The newest \(keptImages) images stay",
            [
                "tagStatus": "any", "countType": "imageCountMoreThan",
                "countNumber": Document(keptImages),
            ])
        return .object(["rules": .list([untagged, old])])
    }

    private static func rule(
        _ priority: Int, _ description: String, _ selection: [String: Document]
    ) -> Document {
        .object([
            "rulePriority": Document(priority), "description": Document(description),
            "selection": .object(selection), "action": .object(["type": "expire"]),
        ])
    }
}
