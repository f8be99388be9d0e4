import AWSCloudWatch
import AWSIAM
import AWSLogs
import AWSSNS
import AWSSQS
import AWSSSM
import InfraGraph

extension Family {
    static let settings = Family("settings", on: [.moto, .ministack]) { run in
        try Specimens.settings(run)
    }
}

extension Specimens {
    static func settings(_ run: String) throws -> [Specimen] {
        return [
            try Specimen(
                "dead", SQS.Queue.self,
                ["QueueName": .string(run + "-dead"), "MessageRetentionPeriod": 1_209_600]),
            try Specimen(
                "queue", SQS.Queue.self,
                [
                    "QueueName": .string(run + "-queue"), "VisibilityTimeout": 60,
                    "RedrivePolicy": [
                        "deadLetterTargetArn": .of("dead", "Arn"), "maxReceiveCount": 5,
                    ], "Tags": tags,
                ], changes: ["VisibilityTimeout": 90, "DelaySeconds": 5, "Tags": newTags],
                replacement: ["QueueName": .string(run + "-second")]),
            try Specimen(
                "topic", SNS.Topic.self,
                ["TopicName": .string(run + "-topic"), "DisplayName": "Before", "Tags": tags],
                changes: ["DisplayName": "After", "Tags": newTags],
                replacement: ["TopicName": .string(run + "-second")]),
            try Specimen(
                "parameter", SSM.Parameter.self,
                [
                    "Name": .string("/" + run + "/parameter"), "Type": "String", "Value": "one",
                    "Tags": ["a": "1", "b": "2"],
                ], changes: ["Value": "two", "Tags": ["b": "3"]],
                replacement: ["Name": .string("/" + run + "/second")]),
            try Specimen(
                "dashboard", CloudWatch.Dashboard.self,
                [
                    "DashboardName": .string(run + "-board"), "DashboardBody": #"{"widgets":[]}"#,
                ],
                changes: [
                    "DashboardBody":
                        #"{"widgets":[{"type":"text","properties":{"markdown":"x"}}]}"#
                ], replacement: ["DashboardName": .string(run + "-second")]),
            try Specimen(
                "logs", Logs.LogGroup.self,
                ["LogGroupName": .string("/" + run + "/logs"), "RetentionInDays": 7, "Tags": tags],
                changes: ["RetentionInDays": 30, "Tags": newTags],
                replacement: ["LogGroupName": .string("/" + run + "/second")],
                differences: [
                    .step(
                        .again, on: .moto,
                        "a new group of the same name has the tags of the deleted one")
                ]),
        ] + (try roles(run))
    }

    static func roles(_ run: String) throws -> [Specimen] {
        let trust: Value = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Service": "ecs-tasks.amazonaws.com"],
                    "Action": "sts:AssumeRole",
                ]
            ],
        ]
        func policy(_ action: Value) -> Value {
            [
                "Version": "2012-10-17",
                "Statement": [["Effect": "Allow", "Action": action, "Resource": "*"]],
            ]
        }
        return [
            try Specimen(
                "role", IAM.Role.self,
                [
                    "RoleName": .string(run + "-role"), "AssumeRolePolicyDocument": trust,
                    "Description": "before", "MaxSessionDuration": 7200,
                    "ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
                    "Policies": [["PolicyName": "own", "PolicyDocument": policy("s3:GetObject")]],
                    "Tags": tags,
                ],
                changes: [
                    "Description": "after", "ManagedPolicyArns": [],
                    "Policies": [
                        ["PolicyName": "own", "PolicyDocument": policy(["s3:*", "sns:*"])]
                    ],
                    "Tags": newTags,
                ], replacement: ["RoleName": .string(run + "-second")]),
            try Specimen(
                "policy", IAM.Policy.self,
                [
                    "PolicyName": "more", "Roles": [.of("role", "RoleName")],
                    "PolicyDocument": policy("s3:PutObject"),
                ], changes: ["PolicyDocument": policy("s3:*")]),
        ]
    }
}
