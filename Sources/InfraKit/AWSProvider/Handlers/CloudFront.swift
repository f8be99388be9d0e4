import Deployer
import InfraGraph

/// Distributions and what they use. Every change and deletion names the version that it is about,
/// by entity tag.
enum CloudFrontHandlers {
    static let all = [
        distribution, originAccessControl, cachePolicy, responseHeadersPolicy, function,
    ]

    private static let version: [String: Argument] = ["Id": "{id}", "IfMatch": "{=ETag}"]

    /// A handler of what has one configuration, an identifier and a name of its own.
    private static func plain(
        _ type: String, list: String, id: Template = "{=Id}", name: Template = "{=Name}"
    ) -> ResourceHandler {
        ResourceHandler(
            "AWS::CloudFront::" + type, "cloudfront", create: Call("Create" + type),
            identifier: "{=\(type).Id}",
            read: .each("Get" + type, ["Id": "{id}"]), delete: Call("Delete" + type, version)
        ).with {
            $0.readNames = [type + "Config": "\(type).\(type)Config"]
            $0.updates = [UpdateCall("Update" + type, version, type + "Config")]
            $0.attributes = ["Id": "{id}"]
            $0.needsCurrent = true
            $0.lookup = .listed(
                .many(list, type + "List.Items[]", by: .all, id: id), name,
                equals: "{\(type)Config.Name}")
        }
    }

    static let originAccessControl = plain(
        "OriginAccessControl", list: "ListOriginAccessControls")

    static let cachePolicy = plain(
        "CachePolicy", list: "ListCachePolicies", id: "{=CachePolicy.Id}",
        name: "{=CachePolicy.CachePolicyConfig.Name}")

    static let responseHeadersPolicy = plain(
        "ResponseHeadersPolicy", list: "ListResponseHeadersPolicies",
        id: "{=ResponseHeadersPolicy.Id}",
        name: "{=ResponseHeadersPolicy.ResponseHeadersPolicyConfig.Name}")

    /// The stage that changes are made in: what is published is live beside it.
    private static let key: [String: Argument] = ["Name": "{id>/}", "Stage": "DEVELOPMENT"]

    static let function = ResourceHandler(
        "AWS::CloudFront::Function", "cloudfront", create: Call("CreateFunction"),
        identifier: "{=FunctionSummary.FunctionMetadata.FunctionARN}",
        read: .each("DescribeFunction", key),
        delete: Call("DeleteFunction", ["Name": "{id>/}", "IfMatch": "{=ETag}"])
    ).with {
        $0.details = [
            Detail(
                "FunctionCode", for: "FunctionCode",
                .each("GetFunction", key, at: "FunctionCode")),
            tagDetail("{id}"),
        ]
        $0.readNames = [
            "Name": "FunctionSummary.Name", "FunctionConfig": "FunctionSummary.FunctionConfig",
        ]
        $0.updates = [
            UpdateCall(
                "UpdateFunction", ["Name": "{id>/}", "IfMatch": "{=ETag}"],
                "FunctionCode FunctionConfig", sends: .all),
            UpdateCall(
                "PublishFunction", ["Name": "{id>/}", "IfMatch": "{PublishedETag}"],
                "AutoPublish FunctionCode FunctionConfig",
                onlyIf: { $0.properties["PublishedETag"] != nil }),
        ]
        // What is published is the version that the call before has made.
        $0.deriving = { cloud, scope, _ throws(ProviderError) in
            guard !scope.identifier.isEmpty, scope.properties["AutoPublish"] == true else {
                return [:]
            }
            let current = try await cloud.current(
                try cloud.handler("AWS::CloudFront::Function"), scope)
            return current["ETag"].map { ["PublishedETag": $0] } ?? [:]
        }
        $0.made = ["PublishedETag"]
        $0.tags = tags(onCreate: "Tags.Items", "{id}")
        $0.attributes = [
            "FunctionARN": "{id}", "FunctionMetadata.FunctionARN": "{id}",
            "Stage": "{=FunctionSummary.FunctionMetadata.Stage}",
        ]
        $0.needsCurrent = true
        $0.lookup = .identifier("arn:{partition}:cloudfront::{account}:function/{Name}")
        $0.notFoundCodes = ["NoSuchFunctionExists"]
    }

    static let distribution = ResourceHandler(
        "AWS::CloudFront::Distribution", "cloudfront", create: Call("CreateDistributionWithTags"),
        identifier: "{=Distribution.Id}", read: .each("GetDistribution", ["Id": "{id}"]),
        delete: Call("DeleteDistribution", version)
    ).with {
        let arn: Argument = "{=Distribution.ARN}"
        $0.details = [tagDetail(arn)]
        $0.tags = tags(onCreate: "DistributionConfigWithTags.Tags.Items", arn)
        $0.updates = [UpdateCall("UpdateDistribution", version, "DistributionConfig")]
        $0.coveredByCreate = ["DistributionConfig"]
        $0.attributes = ["Id": "{id}", "DomainName": "{=Distribution.DomainName}"]
        $0.readiness = Readiness("Distribution.Status", ready: ["Deployed"])
        $0.needsCurrent = true
        // The caller's reference makes a second call answer for the first one's distribution.
        $0.isRepeatable = true
        $0.lookup = .everyOne(
            .each("ListDistributions", at: "DistributionList.Items[]", id: "{=Id}"))
        $0.writing = { properties, scope in
            guard let config = properties["DistributionConfig"]?.objectValue else { return }
            let present = scope.answer.member(at: "Distribution.DistributionConfig")
            let written = DistributionForm.written(
                config, reference: present?["CallerReference"] ?? .string(scope.token))
            if scope.identifier.isEmpty {
                properties["DistributionConfig"] = nil
                properties["DistributionConfigWithTags"] = [
                    "DistributionConfig": written, "Tags": ["Items": []],
                ]
            } else {
                properties["DistributionConfig"] = written
            }
        }
        $0.reading = { resource, scope in
            guard
                let config = resource["Distribution"]?.member(at: "DistributionConfig")?
                    .objectValue
            else { return }
            resource["DistributionConfig"] = DistributionForm.read(
                config, like: scope.properties["DistributionConfig"])
        }
        $0.beforeDelete = { cloud, scope throws(ProviderError) in
            try await cloud.disableDistribution(scope)
        }
    }

    private static func tags(onCreate member: String, _ arn: Argument) -> Tagging {
        let resource: [String: Argument] = ["Resource": arn]
        return Tagging(
            "TagResource", "UntagResource", resource, as: .list("Tags.Items"),
            onCreate: .list(member), keys: "TagKeys.Items")
    }

    private static func tagDetail(_ arn: Argument) -> Detail {
        Detail(
            "Tags", for: "Tags",
            .each(
                "ListTagsForResource", ["Resource": arn],
                at: "Tags.Items"))
    }
}

extension AWSCloud {
    /// AWS deletes only a distribution that is disabled everywhere, which takes minutes.
    fileprivate func disableDistribution(_ scope: Scope) async throws(ProviderError) -> Bool {
        var state = scope.answer["Distribution"] ?? .null
        var config = state["DistributionConfig"]?.objectValue ?? [:]
        let isChanged = config["Enabled"] == true
        if isChanged {
            config["Enabled"] = false
            let output = try await call(
                CloudFrontHandlers.distribution, "UpdateDistribution",
                [
                    "Id": .string(scope.identifier), "IfMatch": scope.answer["ETag"] ?? "",
                    "DistributionConfig": .object(config),
                ], scope, isIdempotent: true)
            state = output["Distribution"] ?? .null
        }
        guard state["Status"] == "Deployed" else {
            throw ProviderError(
                .busy, code: "DistributionInProgress",
                message: "The distribution is being disabled before it is deleted.")
        }
        return isChanged
    }
}
