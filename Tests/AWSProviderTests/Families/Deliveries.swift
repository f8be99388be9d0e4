import AWSLogs
import InfraGraph

extension Family {
    /// What hands a distribution's logs to a bucket.
    static let deliveries = Family("deliveries", on: [.moto]) { run in
        let name = Value.string(run)
        return [
            try Specimen(
                "source", Logs.DeliverySource.self,
                [
                    "Name": name, "LogType": "ACCESS_LOGS", "Tags": Specimens.tags,
                    "ResourceArn": .string("arn:aws:cloudfront::123456789012:distribution/\(run)"),
                ], changes: ["Tags": Specimens.newTags], differences: [inheritance]),
            try Specimen(
                "destination", Logs.DeliveryDestination.self,
                [
                    "Name": name, "OutputFormat": "parquet", "Tags": Specimens.tags,
                    "DestinationResourceArn": .string("arn:aws:s3:::\(run)"),
                    "DeliveryDestinationPolicy": policy(name, "123456789012"),
                ],
                changes: [
                    "Tags": Specimens.newTags,
                    "DeliveryDestinationPolicy": policy(name, "210987654321"),
                ], differences: [inheritance]),
            try Specimen(
                "delivery", Logs.Delivery.self,
                [
                    "DeliverySourceName": .of("source", "Name"),
                    "DeliveryDestinationArn": .of("destination", "Arn"),
                    "RecordFields": ["date", "time"], "S3SuffixPath": "/{DistributionId}/{yyyy}",
                    "S3EnableHiveCompatiblePath": true, "Tags": Specimens.tags,
                ], changes: ["Tags": Specimens.newTags]),
            try Specimen(
                "stream", Logs.DeliveryDestination.self,
                [
                    "Name": .string(run + "-stream"), "OutputFormat": "plain",
                    "DestinationResourceArn": .string(
                        "arn:aws:firehose:us-east-1:123456789012:deliverystream/\(run)"),
                ]),
            try Specimen(
                "second-delivery", Logs.Delivery.self,
                [
                    "DeliverySourceName": .of("source", "Name"),
                    "DeliveryDestinationArn": .of("stream", "Arn"),
                    "FieldDelimiter": " ", "RecordFields": ["date", "time"],
                ], changes: ["FieldDelimiter": ",", "RecordFields": ["date"]],
                differences: [
                    .step(.update, on: .moto, "moto has no UpdateDeliveryConfiguration")
                ]),
        ]
    }

    private static let inheritance = Difference.step(
        .again, on: .moto, "moto gives a deleted thing's tags to its successor")

    private static func policy(_ name: Value, _ account: Value) -> Value {
        [
            "DeliveryDestinationName": name,
            "DeliveryDestinationPolicy": [
                "Version": "2012-10-17",
                "Statement": [
                    [
                        "Effect": "Allow", "Principal": ["AWS": account],
                        "Action": "logs:CreateDelivery", "Resource": "*",
                    ]
                ],
            ],
        ]
    }
}
