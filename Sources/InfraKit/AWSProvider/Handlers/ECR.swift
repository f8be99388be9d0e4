/// Repositories of container images.
enum ECRHandlers {
    static let all = [repository]

    static let repository = ResourceHandler(
        "AWS::ECR::Repository", "ecr", create: Call("CreateRepository"),
        identifier: "{RepositoryName}",
        read: .many(
            "DescribeRepositories", "repositories[]", by: .list("repositoryNames"),
            id: "{=repositoryName}"
        ).orAll,
        delete: Call(
            "DeleteRepository", ["repositoryName": "{id}", "force": "{EmptyOnDelete}"])
    ).with {
        let name: [String: Argument] = ["repositoryName": "{id}"]
        let arn: Template = "arn:{partition}:ecr:{region}:{account}:repository/{id}"
        $0.createdAt = "repository"
        $0.names = ["RepositoryPolicyText": "policyText"]
        $0.unsent = ["EmptyOnDelete"]
        $0.details = [
            Detail(
                "Tags", for: "Tags",
                .each("ListTagsForResource", ["resourceArn": .template(arn)], at: "tags")),
            Detail("LifecyclePolicy", for: "LifecyclePolicy", .each("GetLifecyclePolicy", name)),
            Detail(
                "policyText", for: "RepositoryPolicyText",
                .each("GetRepositoryPolicy", name, at: "policyText")),
        ]
        $0.updates = [
            UpdateCall(
                "PutImageTagMutability", name,
                "ImageTagMutability ImageTagMutabilityExclusionFilters", sends: .all,
                resets: ["ImageTagMutability": "MUTABLE"]),
            UpdateCall(
                "PutImageScanningConfiguration", name, "ImageScanningConfiguration",
                resets: ["ImageScanningConfiguration": ["ScanOnPush": false]]),
            UpdateCall(
                "PutLifecyclePolicy",
                name.merging(["lifecyclePolicyText": "{LifecyclePolicy.LifecyclePolicyText}"]) {
                    $1
                }, "LifecyclePolicy", removal: Call("DeleteLifecyclePolicy", name)),
            UpdateCall(
                "SetRepositoryPolicy", name, "RepositoryPolicyText",
                removal: Call("DeleteRepositoryPolicy", name)),
        ]
        $0.reading = { repository, scope in
            // A key is told by its ARN, whatever it was called.
            let member = "encryptionConfiguration"
            guard var encryption = repository[member]?.objectValue,
                let said = scope.properties["EncryptionConfiguration"]?["KmsKey"]
            else { return }
            encryption.keep("kmsKey", of: ["kmsKey": said], .key)
            repository[member] = .object(encryption)
        }
        $0.tags = Tagging(
            "TagResource", "UntagResource", ["resourceArn": .template(arn)], as: .list("tags"),
            keys: "tagKeys")
        $0.attributes = [
            "RepositoryName": "{id}", "Arn": arn, "RepositoryUri": "{=repositoryUri}",
        ]
    }
}
