import AWSIAM
import InfraGraph

extension Family {
    static let policies = Family("policies", on: [.moto, .ministack]) { run in
        try PolicySpecimens.policies(run)
    }
}

/// Roles, policies and who says who one is.
enum PolicySpecimens {
    static func document(_ action: Value, effect: Value = "Allow") -> Value {
        [
            "Version": "2012-10-17",
            "Statement": [["Effect": effect, "Action": action, "Resource": "*"]],
        ]
    }

    static func role(_ run: String, _ name: String) throws -> Specimen {
        try Specimen(
            name, IAM.Role.self,
            [
                "RoleName": .string(run + "-" + name),
                "AssumeRolePolicyDocument": [
                    "Version": "2012-10-17",
                    "Statement": [
                        [
                            "Effect": "Allow", "Principal": ["Service": "ec2.amazonaws.com"],
                            "Action": "sts:AssumeRole",
                        ]
                    ],
                ],
            ])
    }

    static func policies(_ run: String) throws -> [Specimen] {
        [
            try role(run, "role"), try role(run, "other"),
            try Specimen(
                "inline", IAM.RolePolicy.self,
                [
                    "RoleName": .of("role", "RoleName"), "PolicyName": "inline",
                    "PolicyDocument": document("s3:GetObject"),
                ], changes: ["PolicyDocument": document(["s3:*", "sns:*"])],
                replacement: ["PolicyName": "second"]),
            try Specimen(
                "managed", IAM.ManagedPolicy.self,
                [
                    "ManagedPolicyName": .string(run + "-managed"), "Description": "a policy",
                    "Path": "/infrakit/", "PolicyDocument": document("s3:GetObject"),
                    "Roles": [.of("role", "RoleName")],
                ],
                changes: [
                    "PolicyDocument": document("s3:PutObject"),
                    "Roles": [.of("other", "RoleName")],
                ], replacement: ["ManagedPolicyName": .string(run + "-second")]),
            try Specimen(
                "profile", IAM.InstanceProfile.self,
                [
                    "InstanceProfileName": .string(run + "-profile"), "Path": "/",
                    "Roles": [.of("role", "RoleName")],
                ], changes: ["Roles": [.of("other", "RoleName")]],
                replacement: ["InstanceProfileName": .string(run + "-second")]),
            try Specimen(
                "provider", IAM.OIDCProvider.self,
                [
                    "Url": .string("https://\(run).example.com"),
                    "ClientIdList": ["sts.amazonaws.com", "first"],
                    "ThumbprintList": [.string(String(repeating: "a", count: 40))],
                    "Tags": Specimens.tags,
                ], changes: ["Tags": Specimens.newTags],
                replacement: ["Url": .string("https://second.\(run).example.com")],
                differences: [.step(.tags, on: .ministack, "providers have no calls for tags")]),
        ]
    }
}
