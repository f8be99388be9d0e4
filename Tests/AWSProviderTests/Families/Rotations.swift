import AWSIAM
import AWSLambda
import AWSSecretsManager
import InfraGraph

extension Family {
    static let rotations = Family("rotations", on: [.moto, .ministack]) { run in
        try RotationSpecimens.rotations(run)
    }
}

/// Secrets that a function changes again and again.
enum RotationSpecimens {
    static func rotations(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "role", IAM.Role.self,
                [
                    "RoleName": .string(run + "-rotation"),
                    "AssumeRolePolicyDocument": [
                        "Version": "2012-10-17",
                        "Statement": [
                            [
                                "Effect": "Allow", "Action": "sts:AssumeRole",
                                "Principal": ["Service": "lambda.amazonaws.com"],
                            ]
                        ],
                    ],
                ]),
            try Specimen(
                "function", Lambda.Function.self,
                [
                    "FunctionName": .string(run + "-rotation"), "Runtime": "python3.12",
                    "Handler": "index.handler", "Role": .of("role", "Arn"),
                    "Code": ["ZipFile": "def handler(event, context):\n    return None\n"],
                ]),
            try Specimen(
                "permission", Lambda.Permission.self,
                [
                    "Action": "lambda:InvokeFunction", "FunctionName": .of("function", "Arn"),
                    "Principal": "secretsmanager.amazonaws.com",
                ]),
            try Specimen(
                "secret", SecretsManager.Secret.self,
                ["Name": .string(run + "-rotated"), "SecretString": "one"]),
            try Specimen(
                "rotation", SecretsManager.RotationSchedule.self,
                [
                    "SecretId": .of("secret", "Id"),
                    "RotationLambdaARN": .of("function", "Arn"),
                    "RotateImmediatelyOnUpdate": false,
                    "RotationRules": ["AutomaticallyAfterDays": 30],
                ], changes: ["RotationRules": ["AutomaticallyAfterDays": 60]],
                differences: [
                    .step(.delete, on: .ministack, "ministack does not know CancelRotateSecret")
                ]),
        ]
    }
}
