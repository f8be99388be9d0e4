import InfraGraph
import Testing

@testable import AWSProvider

/// Settings of buckets that no emulator has.
@Suite struct BucketListTests {
    private static let target: Value = [
        "BucketArn": "arn:aws:s3:::target", "BucketAccountId": "123456789012", "Format": "CSV",
    ]

    private static let samples: [String: (program: Value, aws: Value)] = [
        "MetricsConfigurations": (
            [
                "Id": "a", "Prefix": "images/",
                "TagFilters": [["Key": "k", "Value": "1"], ["Key": "l", "Value": "2"]],
            ],
            [
                "Id": "a",
                "Filter": [
                    "And": [
                        "Prefix": "images/",
                        "Tags": [["Key": "k", "Value": "1"], ["Key": "l", "Value": "2"]],
                    ]
                ],
            ]
        ),
        "IntelligentTieringConfigurations": (
            [
                "Id": "a", "Status": "Enabled", "TagFilters": [["Key": "k", "Value": "1"]],
                "Tierings": [["AccessTier": "ARCHIVE_ACCESS", "Days": 90]],
            ],
            [
                "Id": "a", "Status": "Enabled", "Filter": ["Tag": ["Key": "k", "Value": "1"]],
                "Tierings": [["AccessTier": "ARCHIVE_ACCESS", "Days": 90]],
            ]
        ),
        "AnalyticsConfigurations": (
            [
                "Id": "a", "Prefix": "logs/",
                "StorageClassAnalysis": [
                    "DataExport": ["OutputSchemaVersion": "V_1", "Destination": target]
                ],
            ],
            [
                "Id": "a", "Filter": ["Prefix": "logs/"],
                "StorageClassAnalysis": [
                    "DataExport": [
                        "OutputSchemaVersion": "V_1",
                        "Destination": [
                            "S3BucketDestination": [
                                "Bucket": "arn:aws:s3:::target",
                                "BucketAccountId": "123456789012", "Format": "CSV",
                            ]
                        ],
                    ]
                ],
            ]
        ),
        "InventoryConfigurations": (
            [
                "Id": "a", "Enabled": true, "IncludedObjectVersions": "All", "Prefix": "files/",
                "ScheduleFrequency": "Daily", "Destination": target,
            ],
            [
                "Id": "a", "IsEnabled": true, "IncludedObjectVersions": "All",
                "Filter": ["Prefix": "files/"], "Schedule": ["Frequency": "Daily"],
                "Destination": [
                    "S3BucketDestination": [
                        "Bucket": "arn:aws:s3:::target", "AccountId": "123456789012",
                        "Format": "CSV",
                    ]
                ],
            ]
        ),
    ]

    @Test(arguments: samples.keys.sorted())
    func settingHasAnotherFormInAWS(_ property: String) throws {
        let list = try #require(BucketLists.all.first { $0.property == property })
        let sample = try #require(Self.samples[property])
        #expect(list.change.form(sample.program) == sample.aws)
        var bucket: [String: Value] = [property: .list([sample.aws])]
        list.read(&bucket, [:])
        #expect(bucket[property] == .list([sample.program]))
    }

    @Test func everyListHasASample() {
        #expect(Set(BucketLists.all.map(\.property)) == Set(Self.samples.keys))
    }

    @Test func settingForAllFilesHasNoFilter() throws {
        let list = try #require(BucketLists.all.first { $0.property == "MetricsConfigurations" })
        #expect(list.change.form(["Id": "all"]) == ["Id": "all"])
    }
}
