import AWSKMS
import AWSLogs
import InfraGraph

extension Family {
    /// Log groups and who may write to them.
    static let logs = Family("logs", on: [.moto, .ministack]) { run in
        [
            try Specimen("key", KMS.Key.self, ["Description": "logs"]),
            try Specimen(
                "group", Logs.LogGroup.self,
                [
                    "LogGroupName": .string(run + "-group"), "RetentionInDays": 90,
                    "Tags": Specimens.tags,
                ], changes: ["RetentionInDays": 30, "Tags": Specimens.newTags],
                replacement: ["LogGroupName": .string(run + "-group-two")],
                differences: [.leftTags]),
            try Specimen(
                "forever", Logs.LogGroup.self,
                ["LogGroupName": .string(run + "-forever"), "RetentionInDays": 7],
                changes: ["RetentionInDays": .null]),
            try Specimen(
                "secret", Logs.LogGroup.self,
                [
                    "LogGroupName": .string(run + "-secret"), "KmsKeyId": .of("key", "Arn"),
                    "LogGroupClass": "STANDARD",
                ], changes: ["KmsKeyId": .null],
                differences: [
                    .step(.update, on: .moto, "has no DisassociateKmsKey", isTried: false),
                    .step(.update, on: .ministack, "has no DisassociateKmsKey"),
                ]),
            try Specimen(
                "policy", Logs.ResourcePolicy.self,
                ["PolicyName": .string(run + "-policy"), "PolicyDocument": #"{"Version":"1"}"#],
                changes: ["PolicyDocument": #"{"Version":"2"}"#],
                replacement: ["PolicyName": .string(run + "-policy-two")]),
        ]
    }

    /// Metrics from log lines.
    static let logFilters = Family("log filters", on: [.moto, .ministack]) { run in
        let transformation: Value = [
            "MetricName": "errors", "MetricNamespace": "app", "MetricValue": "1",
            "DefaultValue": 0,
        ]
        let addsAnother = "adds a second filter of the name instead of overwriting the first"
        return [
            try Specimen(
                "group", Logs.LogGroup.self, ["LogGroupName": .string(run + "-group")]),
            try Specimen(
                "filter", Logs.MetricFilter.self,
                [
                    "FilterName": "errors", "LogGroupName": .string(run + "-group"),
                    "FilterPattern": "ERROR", "MetricTransformations": [transformation],
                ],
                changes: [
                    "FilterPattern": "WARN",
                    "MetricTransformations": [
                        ["MetricName": "warnings", "MetricNamespace": "app", "MetricValue": "2"]
                    ],
                ], replacement: ["FilterName": "others"],
                differences: [
                    .step(.update, on: .moto, addsAnother, isTried: false)
                ]),
        ]
    }
}
