import AWSCloudTrail
import AWSS3
import InfraGraph

extension Family {
    /// The record of calls.
    static let trails = Family("trails", on: [.moto, .ministack]) { run in
        let lost = "takes no tags with the creation of a trail"
        return [
            try Specimen("bucket", S3.Bucket.self, ["BucketName": .string(run + "-trail")]),
            try Specimen(
                "trail", CloudTrail.Trail.self,
                [
                    "TrailName": .string(run + "-trail"), "EnableLogFileValidation": true,
                    "IncludeGlobalServiceEvents": true, "IsLogging": true,
                    "IsMultiRegionTrail": true, "S3BucketName": .of("bucket", "BucketName"),
                    "KMSKeyId": "arn:aws:kms:us-east-1:123456789012:key/k",
                    "Tags": Specimens.tags,
                ],
                changes: [
                    "IsLogging": false, "EnableLogFileValidation": false, "S3KeyPrefix": "after",
                    "Tags": Specimens.newTags,
                ], replacement: ["TrailName": .string(run + "-trail-two")],
                differences: [
                    .property("Tags", on: .ministack, lost),
                    .step(.find, on: .ministack, lost), .leftTags,
                ]),
            try Specimen(
                "selective", CloudTrail.Trail.self,
                [
                    "TrailName": .string(run + "-selective"), "IsLogging": false,
                    "S3BucketName": .of("bucket", "BucketName"),
                    "EventSelectors": [
                        [
                            "ReadWriteType": "WriteOnly", "IncludeManagementEvents": true,
                            "DataResources": [
                                ["Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]]
                            ],
                        ]
                    ],
                ],
                changes: [
                    "IsLogging": true,
                    "EventSelectors": [
                        ["ReadWriteType": "All", "IncludeManagementEvents": true]
                    ],
                ], differences: [.step(.find, on: .ministack, lost)]),
        ]
    }

    /// A trail that watches for the unusual, which ministack's can't.
    static let insights = Family("insights", on: [.moto]) { run in
        let kept = "adds selectors to those that are to be replaced"
        return [
            try Specimen("bucket", S3.Bucket.self, ["BucketName": .string(run + "-trail")]),
            try Specimen(
                "trail", CloudTrail.Trail.self,
                [
                    "TrailName": .string(run + "-trail"), "IsLogging": true,
                    "IsOrganizationTrail": true, "S3BucketName": .of("bucket", "BucketName"),
                    "InsightSelectors": [["InsightType": "ApiCallRateInsight"]],
                ], changes: ["InsightSelectors": [["InsightType": "ApiErrorRateInsight"]]],
                differences: [.property("InsightSelectors", on: .moto, kept)]),
        ]
    }
}
