import Deployer
import InfraGraph

/// The recorder of changes, where it puts them, and rules.
enum ConfigHandlers {
    static let all = [recorder, channel, rule]

    static let recorder = ResourceHandler(
        "AWS::Config::ConfigurationRecorder", "config",
        create: Call("PutConfigurationRecorder"), identifier: "{Name|'default}",
        read: .each(
            "DescribeConfigurationRecorders", ["ConfigurationRecorderNames": ["{id}"]],
            at: "ConfigurationRecorders[]", id: "{=name}"),
        delete: Call("DeleteConfigurationRecorder", ["ConfigurationRecorderName": "{id}"])
    ).with {
        $0.envelope = "ConfigurationRecorder"
        $0.details = [
            Detail(
                "Recorder", for: "",
                .each(
                    "DescribeConfigurationRecorderStatus", at: "ConfigurationRecordersStatus[]",
                    id: "{=name}")),
            Detail("Channel", for: "", .each("DescribeDeliveryChannels", at: "DeliveryChannels[]")),
        ]
        $0.updates = [
            UpdateCall(
                "PutConfigurationRecorder", [:], "Name RecordingGroup RecordingMode RoleARN",
                sends: .all)
        ]
        // It is started as soon as there is a channel; whichever comes last does it.
        $0.readiness = Readiness(
            "Recorder.recording", ready: ["true"],
            state: { recorder, _ in
                let hasChannel = (recorder["Channel"] ?? .null) != .null
                let isRecording = recorder["Recorder"]?["recording"] == true
                return hasChannel && !isRecording ? "false" : "true"
            })
        $0.whilePending = start
        $0.writing = { properties, _ in named(&properties) }
        $0.attributes = ["Id": "{id}"]
        $0.isRepeatable = true
        $0.takesOver = true
    }

    static let channel = ResourceHandler(
        "AWS::Config::DeliveryChannel", "config", create: Call("PutDeliveryChannel"),
        identifier: "{Name|'default}",
        // A region has one.
        read: .each("DescribeDeliveryChannels", at: "DeliveryChannels[]", id: "{=name}"),
        delete: Call("DeleteDeliveryChannel", ["DeliveryChannelName": "{id}"])
    ).with {
        $0.envelope = "DeliveryChannel"
        $0.details = [
            // A region has one recorder; it can record only while there is a channel.
            Detail(
                "Recorder", for: "",
                .each(
                    "DescribeConfigurationRecorderStatus", at: "ConfigurationRecordersStatus[]"))
        ]
        $0.updates = [
            UpdateCall(
                "PutDeliveryChannel", [:],
                "ConfigSnapshotDeliveryProperties Name S3BucketName S3KeyPrefix S3KmsKeyArn "
                    + "SnsTopicARN", sends: .all)
        ]
        $0.readiness = Readiness("Recorder.recording", ready: ["true"])
        $0.whilePending = start
        $0.beforeDelete = { cloud, scope throws(ProviderError) in
            try await cloud.callRecorder("StopConfigurationRecorder", scope)
            return true
        }
        $0.writing = { properties, _ in named(&properties) }
        $0.attributes = ["Id": "{id}"]
        $0.isRepeatable = true
        $0.takesOver = true
    }

    private static let start: ResourceHandler.Step = { cloud, scope throws(ProviderError) in
        try await cloud.callRecorder("StartConfigurationRecorder", scope)
        return true
    }

    /// AWS's own name for the only one of a region.
    private static func named(_ properties: inout [String: Value]) {
        properties["Name"] = properties["Name"] ?? "default"
    }

    static let rule = ResourceHandler(
        "AWS::Config::ConfigRule", "config", create: Call("PutConfigRule"),
        identifier: "{ConfigRuleName}",
        read: .many(
            "DescribeConfigRules", "ConfigRules[]", by: .list("ConfigRuleNames"),
            id: "{=ConfigRuleName}", pageSize: 25
        ).orAll,
        delete: Call("DeleteConfigRule", ["ConfigRuleName": "{id}"])
    ).with {
        $0.envelope = "ConfigRule"
        let arn: [String: Argument] = ["ResourceArn": "{=ConfigRuleArn}"]
        $0.details = [
            Detail("Tags", for: "Tags", .each("ListTagsForResource", arn, at: "Tags"))
        ]
        // The type has no property for tags; these carry the ownership only.
        $0.tags = Tagging("TagResource", "UntagResource", arn)
        $0.updates = [
            UpdateCall(
                "PutConfigRule", [:],
                "ConfigRuleName Description EvaluationModes InputParameters "
                    + "MaximumExecutionFrequency Scope Source", sends: .all)
        ]
        $0.readiness = Readiness(
            "ConfigRuleState", ready: ["ACTIVE", "EVALUATING"])
        $0.attributes = [
            "ConfigRuleName": "{id}", "Arn": "{=ConfigRuleArn}", "ConfigRuleId": "{=ConfigRuleId}",
        ]
        $0.isRepeatable = true
        $0.takesOver = true
    }
}

extension AWSCloud {
    /// Starts or stops the region's recorder, of which the answer tells.
    fileprivate func callRecorder(
        _ operation: String, _ scope: Scope
    ) async throws(ProviderError) {
        guard let name = scope.answer.member(at: "Recorder.name") else { return }
        _ = try await call(
            ConfigHandlers.channel, operation, ["ConfigurationRecorderName": name], scope,
            isIdempotent: true)
    }
}
