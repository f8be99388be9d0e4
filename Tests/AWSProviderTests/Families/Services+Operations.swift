import AWSCloudWatch
import AWSECR
import AWSKMS
import AWSSNS
import InfraGraph

extension Specimens {
    private static let lifecycle = """
        {"rules":[{"rulePriority":1,"selection":{"tagStatus":"any",\
        "countType":"imageCountMoreThan","countNumber":9},"action":{"type":"expire"}}]}
        """

    static func operations(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "images", ECR.Repository.self,
                [
                    "RepositoryName": .string(run + "/images"), "ImageTagMutability": "IMMUTABLE",
                    "ImageScanningConfiguration": ["ScanOnPush": true],
                    "LifecyclePolicy": [
                        "LifecyclePolicyText": .string(lifecycle)
                    ], "Tags": tags,
                ], changes: ["ImageTagMutability": "MUTABLE", "Tags": newTags],
                replacement: ["RepositoryName": .string(run + "/second")]),
            try Specimen(
                "key", KMS.Key.self,
                ["Description": "before", "EnableKeyRotation": true, "Tags": tags],
                changes: ["Description": "after", "EnableKeyRotation": false, "Tags": newTags]),
            try Specimen(
                "alias", KMS.Alias.self,
                ["AliasName": .string("alias/" + run), "TargetKeyId": .of("key", "Arn")],
                replacement: ["AliasName": .string("alias/" + run + "-second")]),
        ] + (try alerts(run))
    }

    private static func alerts(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "topic", SNS.Topic.self, ["TopicName": .string(run + "-alerts")],
                replacement: ["TopicName": .string(run + "-second")]),
            try Specimen(
                "subscription", SNS.Subscription.self,
                [
                    "TopicArn": .of("topic", "TopicArn"), "Protocol": "https",
                    "Endpoint": "https://example.com/hook", "RawMessageDelivery": true,
                ], changes: ["RawMessageDelivery": false],
                replacement: ["Endpoint": "https://example.com/second"],
                differences: [
                    .step(
                        .create, on: .ministack,
                        "a subscription that awaits its confirmation can not be read",
                        isTried: false)
                ]),
            try Specimen(
                "alarm", CloudWatch.Alarm.self,
                [
                    "AlarmName": .string(run + "-alarm"), "Namespace": "AWS/ECS",
                    "MetricName": "CPUUtilization", "Statistic": "Average", "Period": 60,
                    "EvaluationPeriods": 3, "Threshold": 80,
                    "ComparisonOperator": "GreaterThanThreshold",
                    "Dimensions": [["Name": "ClusterName", "Value": "c"]],
                    "AlarmActions": [.of("topic", "TopicArn")], "Tags": tags,
                ], changes: ["Threshold": 90, "Tags": newTags],
                replacement: ["AlarmName": .string(run + "-second")],
                differences: [
                    .step(
                        .again, on: .moto,
                        "a new alarm of the same name has the tags of the deleted one")
                ]),
        ]
    }
}
