import AWSIAM
import AWSLambda
import AWSLogs
import InfraDSL

/// Makes secrets anew: a function that puts 64 new letters and digits in the place of the old ones.
///
/// For secrets that programs read again by themselves. Passwords of databases have to be changed in
/// the database too. Creates `AWS::Lambda::Function`.
public struct SecretRotation: Construct {
    public var node: Node
    /// The function that Secrets Manager calls.
    public let function: Lambda.Function
    private let role: IAM.Role
    private let policy: IAM.RolePolicy?
    private let logGroup: Logs.LogGroup
    private let permission: Lambda.Permission

    /// Makes a rotation for secrets that name it: `rotation: rotation.every(days: 30)`.
    ///
    /// Default key: AWS's for Secrets Manager. Pass the secrets' own if they have one.
    public init(
        _ id: ConstructID, key: EncryptionKey? = nil, fileID: StaticString = #fileID,
        line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let group = Logs.LogGroup("log-group", retentionInDays: 90).part(of: node)
        let role = IAM.Role(
            "role",
            assumeRolePolicyDocument: PolicyDocument.trust([.service("lambda.amazonaws.com")])
                .document
        ).part(of: node)
        let function = Lambda.Function(
            "function", code: .init(zipFile: Input(Self.code)), role: role.arn,
            description: "Makes secrets anew", handler: "index.handler",
            loggingConfig: .init(logGroup: group.id.text), runtime: .init(rawValue: "python3.13"),
            timeout: 30
        ).part(of: node)
        policy = IAM.RolePolicy.inline(
            "policy", Self.rights(of: function, group, key), of: role)?.part(of: node)
        permission = Lambda.Permission(
            "permission", action: "lambda:InvokeFunction", functionName: function.anyID,
            principal: "secretsmanager.amazonaws.com", sourceAccount: "\(Surrounding.account)"
        ).part(of: node)
        self.function = function
        self.role = role
        logGroup = group
        self.node = node
    }

    public var body: Contents {
        logGroup
        role
        policy
        function
        permission
    }

    /// The rotation as a secret takes it. The secret must come after it: `dependsOn`.
    public func every(days: Int) -> GeneratedSecret.Rotation { .by(function, everyDays: days) }

    private static func rights(
        of function: Lambda.Function, _ group: Logs.LogGroup, _ key: EncryptionKey?
    ) -> [PolicyStatement] {
        let actions = [
            "secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue",
            "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage",
        ]
        // The secrets name the function, so the function can't name the secrets.
        let own = Condition(
            .stringEquals, "secretsmanager:resource/AllowRotationLambdaArn", function.arn.text)
        let secrets =
            Grant(actions, on: ["*"], when: [own])
            + Grant(["secretsmanager:GetRandomPassword"], on: ["*"])
        let logs = Grant(["logs:CreateLogStream", "logs:PutLogEvents"], on: [group.arn.text])
        return (secrets + logs).statements + (key?.encryptDecrypt.statements ?? [])
    }

    private static let code = """
        import boto3

        secrets = boto3.client("secretsmanager")


        def handler(event, context):
            secret, token = event["SecretId"], event["ClientRequestToken"]
            if event["Step"] == "createSecret":
                create(secret, token)
            elif event["Step"] == "finishSecret":
                finish(secret, token)


        def create(secret, token):
            try:
                secrets.get_secret_value(
                    SecretId=secret, VersionId=token, VersionStage="AWSPENDING")
            except secrets.exceptions.ResourceNotFoundException:
                new = secrets.get_random_password(PasswordLength=64, ExcludePunctuation=True)
                secrets.put_secret_value(
                    SecretId=secret, ClientRequestToken=token,
                    SecretString=new["RandomPassword"], VersionStages=["AWSPENDING"])


        def finish(secret, token):
            stages = secrets.describe_secret(SecretId=secret)["VersionIdsToStages"]
            current = next(version for version in stages if "AWSCURRENT" in stages[version])
            if current != token:
                secrets.update_secret_version_stage(
                    SecretId=secret, VersionStage="AWSCURRENT", MoveToVersionId=token,
                    RemoveFromVersionId=current)
        """
}
