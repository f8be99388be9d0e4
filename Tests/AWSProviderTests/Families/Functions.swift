import AWSIAM
import AWSLambda
import InfraGraph

extension Family {
    static let functions = Family("functions", on: [.moto, .ministack]) { run in
        try FunctionSpecimens.functions(run)
    }
}

/// Functions and who may call them.
enum FunctionSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func functions(_ run: String) throws -> [Specimen] {
        let trust: Value = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"],
                    "Action": "sts:AssumeRole",
                ]
            ],
        ]
        return [
            try Specimen(
                "role", IAM.Role.self,
                ["RoleName": .string(run + "-role"), "AssumeRolePolicyDocument": trust],
                replacement: ["Path": "/second/", "RoleName": .string(run + "-second")]),
            try Specimen(
                "function", Lambda.Function.self,
                [
                    "FunctionName": .string(run + "-function"), "Handler": "index.handler",
                    "Role": Specimen.of("role", "Arn"), "Runtime": "python3.12",
                    "Code": ["ZipFile": "def handler(event, context):\n    return 1\n"],
                    "Timeout": 30, "Description": "before", "Tags": tags,
                    "Environment": ["Variables": ["A": "1"]],
                ],
                changes: [
                    "Timeout": 60, "Description": "after", "Tags": newTags,
                    "Code": ["ZipFile": "def handler(event, context):\n    return 2\n"],
                ], replacement: ["FunctionName": .string(run + "-second")]),
            try Specimen(
                "permission", Lambda.Permission.self,
                [
                    "FunctionName": Specimen.of("function", "Arn"),
                    "Action": "lambda:InvokeFunction",
                    "Principal": "secretsmanager.amazonaws.com",
                    "SourceAccount": "123456789012",
                ], replacement: ["SourceAccount": "210987654321"]),
        ]
    }
}
