import AWSEC2
import AWSECR
import AWSServiceDiscovery
import InfraGraph

extension Family {
    static let repositories = Family("repositories", on: [.moto, .ministack]) { run in
        try [Specimen("vpc", EC2.VPC.self, ["CidrBlock": "10.0.0.0/16"])]
            + RepositorySpecimens.repository(run) + RepositorySpecimens.names(run)
    }
}

/// Images, and the names under which services are found.
enum RepositorySpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func repository(_ run: String) throws -> [Specimen] {
        func lifecycle(_ days: Value) -> Value {
            let rules: Value = [
                "rules": [
                    [
                        "rulePriority": 1, "action": ["type": "expire"],
                        "selection": [
                            "tagStatus": "untagged", "countType": "sinceImagePushed",
                            "countUnit": "days", "countNumber": days,
                        ],
                    ]
                ]
            ]
            return ["LifecyclePolicyText": .string(rules.plainJSON())]
        }
        func policy(_ action: Value) -> Value {
            [
                "Version": "2012-10-17",
                "Statement": [
                    ["Sid": "pull", "Effect": "Allow", "Principal": "*", "Action": action]
                ],
            ]
        }
        return [
            try Specimen(
                "repository", ECR.Repository.self,
                [
                    "RepositoryName": .string(run + "/api"), "ImageTagMutability": "IMMUTABLE",
                    "ImageScanningConfiguration": ["ScanOnPush": true],
                    "EncryptionConfiguration": ["EncryptionType": "KMS"],
                    "LifecyclePolicy": lifecycle(7), "EmptyOnDelete": true,
                    "RepositoryPolicyText": policy("ecr:BatchGetImage"), "Tags": tags,
                ],
                changes: [
                    "ImageTagMutability": "MUTABLE", "EmptyOnDelete": false,
                    "ImageScanningConfiguration": ["ScanOnPush": false],
                    "LifecyclePolicy": lifecycle(14), "RepositoryPolicyText": .null,
                    "Tags": newTags,
                ], replacement: ["RepositoryName": .string(run + "/second")])
        ]
    }

    static func names(_ run: String) throws -> [Specimen] {
        func records(_ seconds: Value) -> Value {
            ["DnsRecords": [["TTL": seconds, "Type": "A"]]]
        }
        return [
            try Specimen(
                "namespace", ServiceDiscovery.PrivateDnsNamespace.self,
                [
                    "Name": .string(run + ".internal"), "Vpc": Specimen.of("vpc", "VpcId"),
                    "Description": "before", "Tags": tags,
                ], changes: ["Description": "after", "Tags": newTags],
                replacement: ["Name": .string(run + ".second")],
                differences: [
                    .step(
                        .replace, on: .moto,
                        "two namespaces in one VPC are refused, whatever their names")
                ]),
            try Specimen(
                "names", ServiceDiscovery.Service.self,
                [
                    "Name": "api", "NamespaceId": Specimen.of("namespace", "Id"),
                    "DnsConfig": records(10.0), "Description": "before",
                    "HealthCheckCustomConfig": ["FailureThreshold": 1.0], "Tags": tags,
                ],
                changes: [
                    "DnsConfig": records(60.0), "Description": "after", "Tags": newTags,
                ], replacement: ["Name": "second"]),
        ]
    }
}
