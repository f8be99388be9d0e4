import Deployer
import InfraGraph

/// Secrets and their rotation.
enum SecretsManagerHandlers {
    static let all = [secret, rotationSchedule]

    static let secret = ResourceHandler(
        "AWS::SecretsManager::Secret", "secretsmanager",
        create: Call("CreateSecret", ["SecretString": "{SecretString}"]), identifier: "{=ARN}",
        read: .each("DescribeSecret", ["SecretId": "{id}"]),
        delete: Call("DeleteSecret", ["SecretId": "{id}"])
    ).with {
        $0.names = ["ReplicaRegions": "AddReplicaRegions"]
        $0.readNames = ["ReplicaRegions": "ReplicaRegions"]
        $0.made = ["ReplicaRegions"]
        $0.coveredByCreate = ["GenerateSecretString"]
        $0.tags = Tagging("TagResource", "UntagResource", ["SecretId": "{id}"])
        $0.attributes = ["Id": "{id}"]
        // A deleted secret is there for days more, and can't be used.
        $0.readiness = Readiness(
            "DeletedDate", ready: [], failed: ["Failed"], gone: [Readiness.any], state: spread,
            failure: unreplicated)
        $0.revival = Revival(
            codes: ["InvalidRequestException", "ResourceExistsException"],
            owner: Call("DescribeSecret", ["SecretId": "{Name}"]), sign: "DeletedDate",
            restore: Call("RestoreSecret", ["SecretId": "{Name}"]))
        $0.refusals = [
            Refusal(
                "CreateSecret", "InvalidRequestException", words: "scheduled for deletion",
                as: "secret-name-kept", "a deleted secret still has this name",
                fix: "choose another name, or end the recovery window with `aws secretsmanager "
                    + "delete-secret --force-delete-without-recovery`; `restore-secret` brings the "
                    + "old one back, to be imported")
        ]
        $0.lookup = .listed(
            .each(
                "ListSecrets", ["Filters": [["Key": "tag-value", "Values": ["{token}"]]]],
                at: "SecretList[]", id: "{=ARN}"), "{=Name}", equals: "{Name}")
        $0.deriving = generated
        $0.updates = [
            UpdateCall(
                "UpdateSecret", ["SecretId": "{id}"], "Description KmsKeyId SecretString Type",
                resets: ["Description": "", "KmsKeyId": "alias/aws/secretsmanager"]),
            UpdateCall(
                "PutSecretValue", ["SecretId": "{id}", "SecretString": "{SecretString}"],
                "GenerateSecretString",
                onlyIf: { $0.properties["GenerateSecretString"] != nil }),
        ]
        $0.lists = [
            ListChange(
                "ReplicaRegions",
                add: Call(
                    "ReplicateSecretToRegions",
                    ["SecretId": "{id}", "AddReplicaRegions": ["{=}"]]),
                remove: Call(
                    "RemoveRegionsFromReplication",
                    ["SecretId": "{id}", "RemoveReplicaRegions": ["{=Region}"]]),
                key: "Region", isRemovedFirst: true)
        ]
        $0.reading = { secret, scope in
            secret.keep("KmsKeyId", of: scope.properties, .key)
            // One that failed is none yet: the next deploy tries it again.
            let replicas = replicas(secret).filter { $0["Status"] != "Failed" }
            secret["ReplicaRegions"] = .list(
                replicas.map { replica in
                    var own: [String: Value] = [:]
                    own["Region"] = replica["Region"]
                    let key = replica["KmsKeyId"]
                    own["KmsKeyId"] = key == "alias/aws/secretsmanager" ? nil : key
                    return .object(own.filter { $0.value != .null })
                })
        }
    }

    private static func replicas(_ secret: [String: Value]) -> [Value] {
        secret["ReplicationStatus"]?.listValue ?? []
    }

    /// How far the replicas are; nil if none is wanting.
    @Sendable private static func spread(_ secret: [String: Value], _ scope: Scope) -> String? {
        if let date = secret["DeletedDate"]?.scalarText { return date }
        let states = replicas(secret).compactMap { $0["Status"]?.stringValue }
        return ["Failed", "InProgress"].first(where: states.contains)
    }

    /// What AWS says of each region in which there is no replica.
    @Sendable private static func unreplicated(
        _ secret: [String: Value], _ scope: Scope
    ) -> String? {
        let failed = replicas(secret).filter { $0["Status"] == "Failed" }
        let reasons = failed.map { replica in
            ["Region", "StatusMessage"].compactMap { replica[$0]?.stringValue }
                .joined(separator: ": ")
        }
        return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    }

    /// The text of a secret with a new password, which is drawn by AWS and kept nowhere else.
    private static func generated(
        _ cloud: AWSCloud, _ scope: Scope, _ names: [String]
    ) async throws(ProviderError) -> [String: Value] {
        guard names.contains("GenerateSecretString"),
            var rules = scope.properties["GenerateSecretString"]?.objectValue
        else { return [:] }
        let template = rules.removeValue(forKey: "SecretStringTemplate")?.stringValue
        let key = rules.removeValue(forKey: "GenerateStringKey")?.stringValue
        var unnamed = scope
        unnamed.token = ""
        let answer = try await cloud.call(
            try cloud.handler("AWS::SecretsManager::Secret"), "GetRandomPassword", rules, unnamed,
            isIdempotent: true)
        guard let password = answer["RandomPassword"] else {
            throw ProviderError(
                .transient, code: "NoPassword",
                message: "The answer to GetRandomPassword has no password.")
        }
        guard let template, let key else { return ["SecretString": password] }
        do throws(Diagnostic) {
            var members = try Value(plainJSON: template).objectValue ?? [:]
            members[key] = password
            return ["SecretString": .string(Value.object(members).plainJSON())]
        } catch {
            throw ProviderError(
                .invalid, code: "InvalidTemplate",
                message: "SecretStringTemplate is not a JSON object.")
        }
    }

    static let rotationSchedule = ResourceHandler(
        "AWS::SecretsManager::RotationSchedule", "secretsmanager",
        create: Call("RotateSecret", ["RotateImmediately": "{RotateImmediatelyOnUpdate}"]),
        identifier: "{=ARN}", read: .each("DescribeSecret", ["SecretId": "{id}"]),
        delete: Call("CancelRotateSecret", ["SecretId": "{id}"])
    ).with {
        $0.unsent = ["RotateImmediatelyOnUpdate"]
        // CloudFormation makes the function of it from a template; AWS has no operation that does.
        $0.unsupported = ["HostedRotationLambda"]
        $0.readNames = ["SecretId": "ARN"]
        $0.attributes = ["Id": "{id}"]
        $0.readiness = Readiness("RotationEnabled", ready: ["true"], gone: ["false"])
        $0.lookup = .identifier("{SecretId}")
        $0.updates = [
            UpdateCall(
                "RotateSecret",
                ["SecretId": "{id}", "RotateImmediately": "{RotateImmediatelyOnUpdate}"],
                "ExternalSecretRotationMetadata ExternalSecretRotationRoleArn RotationLambdaARN "
                    + "RotationRules", sends: .all)
        ]
        $0.reading = { secret, scope in
            // A secret without rotation has no schedule, though it is there.
            if secret["RotationEnabled"] != true { secret["RotationRules"] = .null }
            if let name = scope.properties["SecretId"]?.stringValue,
                secret["Name"] == .string(name)
            {
                secret["ARN"] = .string(name)
            }
        }
    }
}
