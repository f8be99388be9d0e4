import AWSAPS
import AWSBackup
import AWSCloudWatch
import AWSConfig
import AWSEvents
import AWSIAM
import AWSLambda
import AWSLogs
import AWSSNS
import AWSSQS
import InfraGraph
import Testing

/// What watches, tells and records, against an emulator.
@Suite(
    .enabled(
        if: Emulator.moto.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct OperationsContractTests {
    private static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    private static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    private static func policy(_ sid: Value, _ action: Value) -> Value {
        [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Sid": sid, "Effect": "Allow", "Action": action, "Resource": "*",
                    "Principal": ["Service": "events.amazonaws.com"],
                ]
            ],
        ]
    }

    @Test func messagesFindTheirReceivers() async throws {
        let run = Emulator.run()
        try await expectLife(
            run,
            [
                try Specimen("topic", SNS.Topic.self, ["TopicName": .string(run + "-topic")]),
                try Specimen("queue", SQS.Queue.self, ["QueueName": .string(run + "-queue")]),
                try Specimen(
                    "topic-policy", SNS.TopicPolicy.self,
                    [
                        "Topics": [Specimen.of("topic", "TopicArn")],
                        "PolicyDocument": Self.policy("One", "sns:Publish"),
                    ], changes: ["PolicyDocument": Self.policy("Two", "sns:Publish")]),
                try Specimen(
                    "queue-policy", SQS.QueuePolicy.self,
                    [
                        "Queues": [Specimen.of("queue", "QueueUrl")],
                        "PolicyDocument": Self.policy("One", "sqs:SendMessage"),
                    ], changes: ["PolicyDocument": Self.policy("Two", "sqs:SendMessage")]),
                try Specimen(
                    "subscription", SNS.Subscription.self,
                    [
                        "TopicArn": Specimen.of("topic", "TopicArn"), "Protocol": "sqs",
                        "Endpoint": Specimen.of("queue", "Arn"), "RawMessageDelivery": true,
                        "FilterPolicy": ["kind": ["a"]],
                    ], changes: ["FilterPolicy": ["kind": ["b"]], "RawMessageDelivery": false]),
                try Specimen(
                    "rule", Events.Rule.self,
                    [
                        "Name": .string(run + "-rule"), "Description": "before",
                        "EventPattern": ["source": ["aws.guardduty"]],
                        "Targets": [
                            ["Id": "one", "Arn": Specimen.of("topic", "TopicArn")],
                            ["Id": "two", "Arn": Specimen.of("queue", "Arn")],
                        ], "Tags": Self.tags,
                    ],
                    changes: [
                        "Description": "after", "EventPattern": ["source": ["aws.s3"]],
                        "Targets": [["Id": "two", "Arn": Specimen.of("topic", "TopicArn")]],
                        "Tags": Self.newTags,
                    ]),
            ])
    }

    @Test func alarmsAndDashboardsLiveTheirLives() async throws {
        let run = Emulator.run()
        try await expectLife(
            run,
            [
                try Specimen(
                    "alarm", CloudWatch.Alarm.self,
                    [
                        "AlarmName": .string(run + "-alarm"), "AlarmDescription": "before",
                        "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 5,
                        "DatapointsToAlarm": 5, "MetricName": "CPUUtilization",
                        "Namespace": "AWS/ECS", "Period": 60, "Statistic": "Average",
                        "Threshold": 85.0, "TreatMissingData": "ignore",
                        "Dimensions": [["Name": "ClusterName", "Value": "c"]],
                        "AlarmActions": ["arn:aws:sns:us-east-1:123456789012:t"],
                        "Tags": Self.tags,
                    ],
                    changes: [
                        "AlarmDescription": "after", "Threshold": 90.5, "Tags": Self.newTags,
                    ]),
                try Specimen(
                    "dashboard", CloudWatch.Dashboard.self,
                    [
                        "DashboardName": .string(run + "-dashboard"),
                        "DashboardBody": #"{"widgets":[]}"#,
                    ], changes: ["DashboardBody": #"{"widgets":[],"start":"-PT1H"}"#]),
                try Specimen(
                    "policy", Logs.ResourcePolicy.self,
                    [
                        "PolicyName": .string(run + "-policy"),
                        "PolicyDocument": #"{"Version":"1"}"#,
                    ],
                    changes: ["PolicyDocument": #"{"Version":"2"}"#]),
            ])
    }

    @Test func functionsLiveTheirLives() async throws {
        let run = Emulator.run()
        let trust: Value = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"],
                    "Action": "sts:AssumeRole",
                ]
            ],
        ]
        try await expectLife(
            run,
            [
                try Specimen(
                    "role", IAM.Role.self,
                    ["RoleName": .string(run + "-role"), "AssumeRolePolicyDocument": trust]),
                try Specimen(
                    "function", Lambda.Function.self,
                    [
                        "FunctionName": .string(run + "-function"), "Handler": "index.handler",
                        "Role": Specimen.of("role", "Arn"), "Runtime": "python3.12",
                        "Code": ["ZipFile": "def handler(event, context):\n    return 1\n"],
                        "Timeout": 30, "Description": "before", "Tags": Self.tags,
                        "Environment": ["Variables": ["A": "1"]],
                    ],
                    changes: [
                        "Timeout": 60, "Description": "after", "Tags": Self.newTags,
                        "Code": ["ZipFile": "def handler(event, context):\n    return 2\n"],
                    ]),
                try Specimen(
                    "permission", Lambda.Permission.self,
                    [
                        "FunctionName": Specimen.of("function", "Arn"),
                        "Action": "lambda:InvokeFunction",
                        "Principal": "secretsmanager.amazonaws.com",
                        "SourceAccount": "123456789012",
                    ]),
            ])
    }

    @Test func recordsAndBackupsLiveTheirLives() async throws {
        let run = Emulator.run()
        try await expectLife(
            run,
            [
                try Specimen(
                    "recorder", Config.ConfigurationRecorder.self,
                    [
                        "RoleARN": "arn:aws:iam::123456789012:role/recorder",
                        "RecordingGroup": [
                            "AllSupported": true, "IncludeGlobalResourceTypes": true,
                        ],
                    ]),
                try Specimen(
                    "vault", Backup.BackupVault.self,
                    [
                        "BackupVaultName": .string(run + "-vault"),
                        "BackupVaultTags": ["a": "1", "b": "2"],
                    ], changes: ["BackupVaultTags": ["b": "3"]]),
                try Specimen(
                    "prometheus", APS.Workspace.self,
                    ["Alias": .string(run), "Tags": Self.tags],
                    changes: ["Alias": .string(run + "-after"), "Tags": Self.newTags]),
                try Specimen(
                    "rules", APS.RuleGroupsNamespace.self,
                    [
                        "Workspace": Specimen.of("prometheus", "Arn"), "Name": "rules",
                        "Data": "groups: []\n",
                    ], changes: ["Data": "groups:\n"]),
            ])
    }

    private func expectLife(_ run: String, _ specimens: [Specimen]) async throws {
        let life = Lifecycle(try Emulator.moto.cloud(), specimens, run: run)
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }
}
