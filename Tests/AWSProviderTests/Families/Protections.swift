import AWSEC2
import AWSGuardDuty
import AWSShield
import InfraGraph

extension Family {
    static let protections = Family("protections", on: [.moto]) { run in
        try ProtectionSpecimens.guards(run)
    }
}

/// What watches for attacks.
enum ProtectionSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func guards(_ run: String) throws -> [Specimen] {
        [
            try Specimen("address", EC2.EIP.self, ["Domain": "vpc"]),
            try Specimen(
                "shield", Shield.Protection.self,
                [
                    "Name": .string(run + "-shield"),
                    "ResourceArn": .join([
                        "arn:aws:ec2:us-east-1:123456789012:eip-allocation/",
                        .of("address", "AllocationId"),
                    ]), "Tags": tags,
                ], changes: ["Tags": newTags], replacement: ["Name": .string(run + "-second")]),
            try Specimen(
                "detector", GuardDuty.Detector.self,
                [
                    "Enable": true, "FindingPublishingFrequency": "FIFTEEN_MINUTES",
                    "Features": [
                        ["Name": "S3_DATA_EVENTS", "Status": "ENABLED"],
                        ["Name": "RDS_LOGIN_EVENTS", "Status": "ENABLED"],
                    ], "Tags": tags,
                ],
                changes: [
                    "FindingPublishingFrequency": "ONE_HOUR",
                    "Features": [["Name": "S3_DATA_EVENTS", "Status": "DISABLED"]],
                    "Tags": newTags,
                ],
                differences: [.step(.tags, on: .moto, "detectors have no calls for tags")]),
        ]
    }
}
