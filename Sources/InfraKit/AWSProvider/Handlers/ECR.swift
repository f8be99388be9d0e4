/// Image repositories.
enum ECRHandlers {
    static let all = [repository]

    static let repository = ResourceHandler(
        "AWS::ECR::Repository", "ecr", create: Call("CreateRepository"),
        identifier: "{=repositoryName}",
        read: .many(
            "DescribeRepositories", "repositories[]", by: .list("repositoryNames"),
            id: "{=repositoryName}"),
        delete: Call("DeleteRepository", ["repositoryName": "{id}", "force": "{EmptyOnDelete}"])
    ).with {
        let name: [String: Argument] = ["repositoryName": "{id}"]
        $0.createdAt = "repository"
        $0.updates = [
            UpdateCall(
                "PutImageTagMutability", name,
                "ImageTagMutability ImageTagMutabilityExclusionFilters", sendsAll: true,
                resets: ["ImageTagMutability": "MUTABLE"]),
            UpdateCall(
                "PutImageScanningConfiguration", name, "ImageScanningConfiguration",
                resets: ["ImageScanningConfiguration": ["scanOnPush": false]]),
            UpdateCall(
                "PutLifecyclePolicy",
                [
                    "repositoryName": "{id}",
                    "lifecyclePolicyText": "{LifecyclePolicy.LifecyclePolicyText}",
                ], "LifecyclePolicy", removal: Call("DeleteLifecyclePolicy", name)),
            UpdateCall(
                "SetRepositoryPolicy",
                ["repositoryName": "{id}", "policyText": "{RepositoryPolicyText}"],
                "RepositoryPolicyText", removal: Call("DeleteRepositoryPolicy", name)),
        ]
        $0.details = [
            Detail(
                "LifecyclePolicy", for: "LifecyclePolicy", .each("GetLifecyclePolicy", name),
                emptyCodes: ["LifecyclePolicyNotFoundException"]),
            Detail(
                "RepositoryPolicyText", for: "RepositoryPolicyText",
                .each("GetRepositoryPolicy", name, at: "policyText"),
                emptyCodes: ["RepositoryPolicyNotFoundException"]),
            Detail(
                "tags", for: "Tags",
                .each("ListTagsForResource", ["resourceArn": "{=repositoryArn}"], at: "tags")),
        ]
        $0.tags = Tagging(
            onCreate: .list("tags"), add: Call("TagResource", ["resourceArn": "{=repositoryArn}"]),
            form: .list("tags"), remove: Call("UntagResource", ["resourceArn": "{=repositoryArn}"]),
            keys: "tagKeys", readAt: "tags")
        $0.attributes = [
            "RepositoryName": "{id}", "Arn": "{=repositoryArn}",
            "RepositoryUri": "{=repositoryUri}",
        ]
        $0.notFoundCodes = ["RepositoryNotFoundException"]
        $0.lookup = .identifier("{RepositoryName}")
    }
}
