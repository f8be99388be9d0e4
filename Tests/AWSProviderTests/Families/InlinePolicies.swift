import AWSIAM
import InfraGraph

extension Family {
    /// Policies that are part of whom they are for, and roles that AWS writes itself.
    static let inlinePolicies = Family("inline policies", on: [.moto, .ministack]) { run in
        func role(_ name: String) throws -> Specimen {
            try Specimen(
                name, IAM.Role.self,
                [
                    "RoleName": .string(run + "-" + name),
                    "AssumeRolePolicyDocument": document(
                        "sts:AssumeRole", ["Principal": ["Service": "ecs-tasks.amazonaws.com"]]),
                ])
        }
        return [
            try role("one"), try role("two"),
            try Specimen(
                "policy", IAM.Policy.self,
                [
                    "PolicyName": .string(run),
                    "Roles": [.of("one", "RoleName")],
                    "PolicyDocument": document("s3:GetObject", ["Resource": "*"]),
                ],
                changes: [
                    "PolicyDocument": document("s3:PutObject", ["Resource": "*"]),
                    "Roles": [.of("one", "RoleName"), .of("two", "RoleName")],
                ]),
            try Specimen(
                "linked", IAM.ServiceLinkedRole.self,
                [
                    "AWSServiceName": "autoscaling.amazonaws.com", "CustomSuffix": .string(run),
                    "Description": "before",
                ], changes: ["Description": "after"],
                differences: [
                    .property("Description", on: .ministack, "ministack writes its own")
                ]),
        ]
    }

    private static func document(_ action: Value, _ members: [String: Value]) -> Value {
        let statement: [String: Value] = ["Effect": "Allow", "Action": action]
        return [
            "Version": "2012-10-17",
            "Statement": [.object(statement.merging(members) { $1 })],
        ]
    }
}
