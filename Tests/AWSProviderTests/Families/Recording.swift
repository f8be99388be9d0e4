import AWSConfig
import AWSS3
import InfraGraph

extension Family {
    /// The recorder of changes, where it puts them, and rules.
    static let recording = Family("recording", on: [.moto]) { run in
        [
            try Specimen("bucket", S3.Bucket.self, ["BucketName": .string(run + "-history")]),
            try Specimen(
                "recorder", Config.ConfigurationRecorder.self,
                [
                    "RoleARN": "arn:aws:iam::123456789012:role/recorder",
                    "RecordingGroup": [
                        "AllSupported": true, "IncludeGlobalResourceTypes": true,
                    ],
                ],
                changes: [
                    "RoleARN": "arn:aws:iam::123456789012:role/other",
                    "RecordingGroup": [
                        "AllSupported": true, "IncludeGlobalResourceTypes": false,
                    ],
                ]),
            try Specimen(
                "channel", Config.DeliveryChannel.self,
                [
                    "S3BucketName": .of("bucket", "BucketName"), "S3KeyPrefix": "before",
                    "S3KmsKeyArn": "arn:aws:kms:us-east-1:123456789012:key/k",
                    "ConfigSnapshotDeliveryProperties": ["DeliveryFrequency": "TwentyFour_Hours"],
                ],
                changes: [
                    "S3KeyPrefix": .null,
                    "ConfigSnapshotDeliveryProperties": ["DeliveryFrequency": "Six_Hours"],
                ]),
            try Specimen(
                "rule", Config.ConfigRule.self,
                [
                    "ConfigRuleName": .string(run + "-rule"), "Description": "before",
                    "Source": [
                        "Owner": "AWS", "SourceIdentifier": "S3_BUCKET_VERSIONING_ENABLED",
                    ], "Scope": ["ComplianceResourceTypes": ["AWS::S3::Bucket"]],
                ],
                changes: [
                    "Description": "after", "Scope": .null,
                    "InputParameters": ["isMfaDeleteEnabled": "true"],
                ], replacement: ["ConfigRuleName": .string(run + "-rule-two")]),
            try Specimen(
                "plain", Config.ConfigRule.self,
                [
                    "ConfigRuleName": .string(run + "-plain"),
                    "Source": ["Owner": "AWS", "SourceIdentifier": "ROOT_ACCOUNT_MFA_ENABLED"],
                ]),
        ]
    }
}
