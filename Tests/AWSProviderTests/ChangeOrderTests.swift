import InfraGraph
import Testing

@testable import AWSProvider
@testable import Deployer

/// Changes that are several calls, where AWS minds their order and their time.
@Suite struct ChangeOrderTests {
    /// Lambda refuses new code while a new configuration is taken in, and would begin that anew.
    @Test func codeWaitsForTheConfigurationWhichIsNotSentAgain() async throws {
        let code: [String: Value] = ["S3Bucket": "b", "S3Key": "k"]
        let handle = ResourceHandle.deployed(
            "AWS::Lambda::Function", "f",
            ["FunctionName": "f", "MemorySize": 128, "Code": .object(code)])
        let busy = Counter()
        let aws = ScriptedAWS { call in
            if call.operation.hasSuffix("/code"), busy.next() < 2 {
                return ScriptedAWS.answer(
                    #"{"__type":"ResourceConflictException","message":"An update is in progress"}"#,
                    status: 409)
            }
            return ScriptedAWS.answer("{}")
        }
        let cloud = try aws.cloud()
        var wanted = handle.properties
        wanted["MemorySize"] = 256
        wanted["Code"] = ["S3Bucket": "b", "S3Key": "k2"]
        let request = handle.update(to: wanted, ["Code", "MemorySize"])
        for _ in 0..<2 {
            let error = await #expect(throws: ProviderError.self) {
                _ = try await cloud.update(request)
            }
            #expect(error?.kind == .busy)
        }
        _ = try await cloud.update(request)
        #expect(
            aws.calls.map { $0.operation.split(separator: "/").last } == [
                "configuration", "code", "code", "code",
            ])
        // The next change begins at its beginning.
        _ = try await cloud.update(request)
        #expect(aws.calls.filter { $0.operation.hasSuffix("configuration") }.count == 2)
    }

    @Test func nameThatAFunctionHasIsTakenAndNothingToWaitFor() async throws {
        let aws = ScriptedAWS { _ in
            ScriptedAWS.answer(
                #"{"__type":"ResourceConflictException","message":"Function already exist: f"}"#,
                status: 409)
        }
        let request = CreateRequest.making(
            "AWS::Lambda::Function", ["FunctionName": "f", "Role": "r", "Code": ["ImageUri": "i"]])
        let error = await #expect(throws: ProviderError.self) {
            _ = try await (try aws.cloud()).create(request)
        }
        #expect(error?.kind == .alreadyExists)
    }

    @Test func whatWasJustMadeMayNotBeKnownEverywhere() async throws {
        let aws = ScriptedAWS { call in
            if call.operation.hasPrefix("PUT"), call.operation.contains("versioning") {
                return ScriptedAWS.answer(
                    "<Error><Code>NoSuchBucket</Code><Message>none</Message></Error>", status: 404)
            }
            return call.operation.hasPrefix("GET")
                ? ScriptedAWS.answer(
                    "<Error><Code>NoSuchBucket</Code><Message>none</Message></Error>", status: 404)
                : ScriptedAWS.answer("<R/>")
        }
        let request = CreateRequest.making(
            "AWS::S3::Bucket",
            ["BucketName": "b", "VersioningConfiguration": ["Status": "Enabled"]])
        let error = await #expect(throws: ProviderError.self) {
            _ = try await (try aws.cloud()).create(request)
        }
        #expect(error?.kind == .propagating)
    }

    /// AWS says of a vault that is not there that access to it is denied.
    @Test func vaultThatIsNotInTheListIsGone() async throws {
        let aws = ScriptedAWS { call in
            call.operation.hasPrefix("GET /backup-vaults?")
                || call.operation == "GET /backup-vaults/"
                || call.operation == "GET /backup-vaults"
                ? ScriptedAWS.answer(#"{"BackupVaultList":[]}"#)
                : ScriptedAWS.answer(
                    #"{"__type":"AccessDeniedException","message":"Insufficient privileges"}"#,
                    status: 403)
        }
        let handle = ResourceHandle.deployed(
            "AWS::Backup::BackupVault", "v", ["BackupVaultName": "v"])
        guard case .absent = await (try aws.cloud()).read([handle])[0] else {
            Issue.record("\(aws.calls)")
            return
        }
    }

    /// AWS sets a token only after it has rotated to it.
    @Test func firstTokenOfACacheIsRotatedToAndThenSet() async throws {
        func strategies(_ old: Value?) async throws -> [String] {
            let aws = ScriptedAWS { _ in ScriptedAWS.answer("<R/>") }
            var said: [String: Value] = ["ReplicationGroupId": "c"]
            said["AuthToken"] = old
            let handle = ResourceHandle.deployed("AWS::ElastiCache::ReplicationGroup", "c", said)
            said["AuthToken"] = "a token of many characters"
            _ = try await (try aws.cloud()).update(handle.update(to: said, ["AuthToken"]))
            return aws.calls.compactMap { call in
                call.body.split(separator: "&").first { $0.contains("Strategy=") }.map(String.init)
            }
        }
        let name = "AuthTokenUpdateStrategy="
        #expect(try await strategies(nil) == [name + "ROTATE", name + "SET"])
        #expect(try await strategies("the old one") == [name + "ROTATE"])
    }

    private static let zone = """
        <GetHostedZoneResponse><HostedZone><Id>/hostedzone/Z1</Id><Name>example.com.</Name>
        <CallerReference>r</CallerReference></HostedZone><VPCs><VPC><VPCRegion>us-east-1</VPCRegion>
        <VPCId>vpc-1</VPCId></VPC></VPCs></GetHostedZoneResponse>
        """
    private static let log = """
        <R><QueryLoggingConfigs><QueryLoggingConfig><Id>q1</Id><HostedZoneId>Z1</HostedZoneId>
        <CloudWatchLogsLogGroupArn>arn:old</CloudWatchLogsLogGroupArn></QueryLoggingConfig>
        </QueryLoggingConfigs></R>
        """

    private func changedZone(
        _ old: [String: Value], _ new: [String: Value], _ name: String
    ) async throws -> [String] {
        let aws = ScriptedAWS { call in
            if call.operation.contains("queryloggingconfig") { return ScriptedAWS.answer(Self.log) }
            return ScriptedAWS.answer(call.operation.hasPrefix("GET") ? Self.zone : "<R/>")
        }
        let handle = ResourceHandle.deployed("AWS::Route53::HostedZone", "Z1", old)
        _ = try await (try aws.cloud()).update(handle.update(to: new, [name]))
        return aws.calls.map(\.operation).filter { !$0.hasPrefix("GET") }
    }

    @Test func lastNetworkOfAZoneLeavesAfterTheNewOneCame() async throws {
        func network(_ id: Value) -> Value { [["VPCId": id, "VPCRegion": "us-east-1"]] }
        let calls = try await changedZone(
            ["Name": "example.com", "VPCs": network("vpc-1")],
            ["Name": "example.com", "VPCs": network("vpc-2")], "VPCs")
        #expect(calls.map { $0.contains("/associatevpc") } == [true, false])
    }

    @Test func queryLogOfAZoneIsReplaced() async throws {
        func log(_ arn: Value) -> [String: Value] {
            ["Name": "example.com", "QueryLoggingConfig": ["CloudWatchLogsLogGroupArn": arn]]
        }
        let calls = try await changedZone(log("arn:old"), log("arn:new"), "QueryLoggingConfig")
        #expect(calls.map { $0.prefix { $0 != " " } } == ["DELETE", "POST"])
    }

    /// What a destroyed environment had is brought back with its next deploy, and gets all that a
    /// new secret would have.
    @Test(arguments: [true, false])
    func secretOfOursThatWasDeletedComesBack(isDeleted: Bool) async throws {
        var request = CreateRequest.making(
            "AWS::SecretsManager::Secret",
            ["Name": "s", "SecretString": "x", "Description": "new"])
        request.ownershipTags = Ownership.tags(lineage: "l", address: request.address, token: "t")
        let tags = request.ownershipTags.map { #"{"Key":"\#($0.key)","Value":"\#($0.value)"}"# }
        let looks = Counter()
        let aws = ScriptedAWS { call in
            switch call.operation {
            case "CreateSecret":
                return ScriptedAWS.refusal(
                    isDeleted ? "InvalidRequestException" : "ResourceExistsException")
            case "DescribeSecret":
                let date = isDeleted && looks.next() == 0 ? #","DeletedDate":1"# : ""
                let list = (tags + [#"{"Key":"old","Value":"1"}"#]).joined(separator: ",")
                return ScriptedAWS.answer(
                    #"{"ARN":"arn:s","Name":"s","Tags":[\#(list)]\#(date)}"#)
            default: return ScriptedAWS.answer("{}")
            }
        }
        let made = try await aws.cloud().create(request)
        #expect(made.identifier == "arn:s")
        let changes = aws.calls.map(\.operation).filter { $0 != "DescribeSecret" }
        #expect(
            changes == ["CreateSecret"] + (isDeleted ? ["RestoreSecret"] : [])
                + ["UntagResource", "TagResource", "UpdateSecret"])
        #expect(aws.calls.last?.body.contains(#""Description":"new""#) == true)
    }

    @Test func deletedSecretOfSomebodyElseStaysDeleted() async throws {
        var request = CreateRequest.making(
            "AWS::SecretsManager::Secret", ["Name": "s", "SecretString": "x"])
        request.ownershipTags = Ownership.tags(lineage: "l", address: request.address, token: "t")
        let aws = ScriptedAWS { call in
            call.operation == "CreateSecret"
                ? ScriptedAWS.refusal("InvalidRequestException")
                : ScriptedAWS.answer(#"{"ARN":"arn:s","Name":"s","DeletedDate":1}"#)
        }
        let cloud = try aws.cloud()
        await #expect(throws: ProviderError.self) { _ = try await cloud.create(request) }
        #expect(aws.calls.map(\.operation) == ["CreateSecret", "DescribeSecret"])
    }

    /// Waiting does not help: the name is kept for days.
    @Test func nameOfADeletedSecretIsRefusedAtOnceWithWhatToDo() async throws {
        let aws = ScriptedAWS { _ in
            ScriptedAWS.answer(
                #"{"__type":"InvalidRequestException","message":"You can't create this secret "#
                    + #"because a secret with this name is already scheduled for deletion."}"#,
                status: 400)
        }
        let error = await #expect(throws: ProviderError.self) {
            _ = try await (try aws.cloud()).create(
                .making("AWS::SecretsManager::Secret", ["Name": "s", "SecretString": "x"]))
        }
        #expect(error?.kind == .invalid)
        let report = error.map { Diagnostic.refused($0, at: []) }
        #expect(report?.code == "secret-name-kept")
        #expect(report?.detail.contains("already scheduled for deletion") == true)
        #expect(report?.fix?.contains("--force-delete-without-recovery") == true)
    }
}
