import AWSClient
import Deployer
import InfraGraph
import Testing

@testable import AWSProvider

/// Forms in which AWS tells what it was told, and emulators do not.
@Suite struct AnswerFormTests {
    private func read(
        _ resource: [String: Value], of handler: ResourceHandler, said: [String: Value] = [:]
    ) -> [String: Value] {
        var scope = Scope(region: "us-east-1", account: "123456789012")
        scope.properties = said
        var resource = resource
        handler.reading?(&resource, scope)
        return resource
    }

    @Test func algorithmOfACertificateIsToldWithHyphens() {
        let told = read(
            ["KeyAlgorithm": "EC-prime256v1"], of: CertificateManagerHandlers.certificate)
        #expect(told["KeyAlgorithm"] == "EC_prime256v1")
    }

    @Test func boundaryOfARoleComesFromItsDetails() {
        let boundary: Value = ["PermissionsBoundaryArn": "arn:aws:iam::1:policy/limit"]
        let told = read(
            ["RoleName": "r", "Details": ["PermissionsBoundary": boundary]],
            of: IAMHandlers.role)
        #expect(told["PermissionsBoundary"] == boundary)
        let isAsked = IAMHandlers.role.details.contains {
            $0.member == "Details" && $0.properties.contains("PermissionsBoundary")
        }
        #expect(isAsked)
    }

    @Test func keyOfATrailIsToldByItsARN() {
        let key = "1b2c"
        let arn = "arn:aws:kms:us-east-1:1:key/1b2c"
        let told = read(
            ["KmsKeyId": .string(arn)], of: CloudTrailHandlers.trail,
            said: ["KMSKeyId": .string(key)])
        #expect(told["KmsKeyId"] == .string(key))
    }

    @Test func keyOfARepositoryIsToldByItsARN() {
        let told = read(
            ["encryptionConfiguration": ["kmsKey": "arn:aws:kms:us-east-1:1:key/1b2c"]],
            of: ECRHandlers.repository,
            said: ["EncryptionConfiguration": ["KmsKey": "1b2c"]])
        #expect(told["encryptionConfiguration"] == ["kmsKey": "1b2c"])
    }

    @Test func lockOfAVaultTellsOnlyWhenItsDaysOfChangeEnd() {
        let said: Value = ["MinRetentionDays": 7, "ChangeableForDays": 3]
        func lock(_ date: Value) -> Value? {
            read(
                ["Locked": true, "MinRetentionDays": 7, "LockDate": date],
                of: BackupHandlers.vault, said: ["LockConfiguration": said])["LockConfiguration"]
        }
        #expect(lock(1_800_000_000) == said)
        #expect(lock(.null) == ["MinRetentionDays": 7])
    }

    @Test(arguments: [
        ("us-east-1", "http://b.s3-website-us-east-1.amazonaws.com"),
        ("eu-central-1", "http://b.s3-website.eu-central-1.amazonaws.com"),
    ])
    func websiteOfABucketHasTheAddressOfItsRegion(region: String, address: Value) {
        var scope = Scope(region: region, account: "123456789012")
        scope.identifier = "b"
        #expect(S3Handlers.bucket.attributes(of: [:], scope)["WebsiteURL"] == address)
    }

    @Test func targetThatIsBeingTakenOutIsNoTarget() {
        func target(_ id: Value, _ state: Value) -> Value {
            ["Id": id, "^": ["TargetHealth": ["State": state]]]
        }
        let told = read(
            ["Targets": [target("i-1", "draining"), target("i-2", "unhealthy")]],
            of: ElasticLoadBalancingV2Handlers.targetGroup)
        #expect(told["Targets"] == [["Id": "i-2"]])
    }

    @Test func numberOfMoneyIsToldWithAPoint() throws {
        let mapper = AnswerMapper(
            handler: BudgetsHandlers.budget,
            model: try #require(ServiceModel.named("budgets")), shape: nil,
            deployed: ["Budget": ["BudgetLimit": ["Amount": 100, "Unit": "USD"]]])
        let told = mapper.properties(of: [
            "Budget": ["BudgetLimit": ["Amount": "100.0", "Unit": "USD"]]
        ])
        #expect(told["Budget"]?["BudgetLimit"]?["Amount"] == 100)
    }

    @Test func storageThatAWSWasAllowedToEnlargeIsNoDrift() {
        let handler = RDSHandlers.instance
        var said: [String: Value] = ["AllocatedStorage": "100", "MaxAllocatedStorage": 500]
        #expect(
            read(["AllocatedStorage": 120], of: handler, said: said)["AllocatedStorage"] == "100")
        #expect(read(["AllocatedStorage": 90], of: handler, said: said)["AllocatedStorage"] == 90)
        said["MaxAllocatedStorage"] = nil
        #expect(read(["AllocatedStorage": 120], of: handler, said: said)["AllocatedStorage"] == 120)
    }

    @Test func sizeAndProvisionedSpeedOfStorageChangeTogether() {
        let fast: [String: Value] = [
            "AllocatedStorage": 500, "Iops": 12_000, "StorageThroughput": 500,
        ]
        #expect(
            DatabaseStorage.changes(["AllocatedStorage"], fast, ["AllocatedStorage": "600"])
                == ["ProvisionedIops": 12_000, "ProvisionedThroughput": 500])
        #expect(
            DatabaseStorage.changes(
                ["Iops"], fast,
                ["AllocatedStorage": "400", "MaxAllocatedStorage": 900, "Iops": 13_000])
                == [
                    "ProvisionedIops": 13_000, "ProvisionedThroughput": 500, "ProvisionedSize": 500,
                ])
    }

    @Test func storageOfTheUsualSpeedChangesItsSizeAlone() {
        let usual: [String: Value] = [
            "AllocatedStorage": 50, "Iops": 3000, "StorageThroughput": 125,
        ]
        #expect(
            DatabaseStorage.changes(["AllocatedStorage"], usual, ["AllocatedStorage": "60"])
                .isEmpty)
        let told: [String: Value] = ["AllocatedStorage": 50, "Iops": 12_000]
        #expect(DatabaseStorage.changes(["StorageType"], told, ["StorageType": "gp2"]).isEmpty)
    }

    @Test func laterMinorVersionIsNoDriftIfAWSMayUpgrade() {
        func told(_ version: Value, _ said: Value, mayUpgrade: Value? = nil) -> Value? {
            var properties = ["EngineVersion": said]
            properties["AutoMinorVersionUpgrade"] = mayUpgrade
            return read(["EngineVersion": version], of: RDSHandlers.instance, said: properties)[
                "EngineVersion"]
        }
        #expect(told("15.10", "15.4") == "15.4")
        #expect(told("8.0.39", "8.0.35", mayUpgrade: true) == "8.0.35")
        #expect(told("15.10", "15.4", mayUpgrade: false) == "15.10")
        #expect(told("15.3", "15.4") == "15.3")
        #expect(told("16.1", "15.4") == "16.1")
    }

    @Test func certificateThatWaitsForARestartIsNotAwaited() {
        let database: [String: Value] = [
            "DBInstanceStatus": "available",
            "PendingModifiedValues": ["CACertificateIdentifier": "rds-ca-rsa2048-g1"],
        ]
        var scope = Scope(region: "us-east-1", account: "123456789012")
        #expect(RDSHandlers.databaseState(database, scope) == nil)
        scope.properties["CertificateRotationRestart"] = true
        #expect(RDSHandlers.databaseState(database, scope) == "applying changes")
    }

    @Test func targetIsToldAsTheProgramHasIt() {
        let told: Value = [
            "Id": "10.0.0.1", "Port": 80, "AvailabilityZone": "us-east-1a",
            "^": ["TargetHealth": ["State": "healthy"]],
        ]
        func targets(_ said: Value) -> Value? {
            read(
                ["Port": 80, "Targets": [told]], of: ElasticLoadBalancingV2Handlers.targetGroup,
                said: ["Targets": [said]])["Targets"]
        }
        #expect(targets(["Id": "10.0.0.1"]) == [["Id": "10.0.0.1"]])
        #expect(targets(["Id": "10.0.0.1", "Port": 80]) == [["Id": "10.0.0.1", "Port": 80]])
        let other = targets(["Id": "10.0.0.1", "Port": 8080])?.listValue?.first
        #expect(other?["Port"] == 80)
    }

    @Test func roleOfADatabaseIsTheSameInEveryState() throws {
        let role: Value = ["RoleArn": "arn:aws:iam::1:role/r", "FeatureName": "s3Import"]
        var told = try #require(role.objectValue)
        told["Status"] = "ACTIVE"
        let list = try #require(
            RDSHandlers.instance.lists.first { $0.property == "AssociatedRoles" })
        #expect(list.form(.object(told)) == list.form(role))
    }

    @Test(arguments: [("6", "tcp"), ("17", "udp"), ("1", "icmp"), ("58", "icmpv6"), ("-1", "-1")])
    func protocolOfARuleIsToldByName(number: String, name: String) {
        let rule: [String: Value] = [
            "IpProtocol": .string(number), "CidrIp": "10.0.0.0/8", "FromPort": 1, "ToPort": 2,
        ]
        let told: [String: Value] = [
            "IsEgress": false, "IpProtocol": .string(name), "CidrIpv4": "10.0.0.0/8",
            "FromPort": 1, "ToPort": 2, "SecurityGroupRuleId": "sgr-1",
        ]
        let group = read(
            ["Rules": [.object(told)]], of: SecurityGroupHandlers.group,
            said: ["SecurityGroupIngress": [.object(rule)]])
        #expect(
            group.object("SecurityGroupIngress", 0)["IpProtocol"] == .string(number))
        #expect(
            SecurityGroupHandlers.permission(.object(rule))
                == SecurityGroupHandlers.permission(
                    SecurityGroupHandlers.flat(.object(told), isEgress: false)))
        let own = read(told, of: SecurityGroupHandlers.rule("Ingress"), said: rule)
        #expect(own["IpProtocol"] == .string(number))
    }

    @Test func protocolOfAnAccessListIsToldByNumber() {
        let told = read(
            ["Protocol": "6"], of: NetworkHandlers.aclEntry, said: ["Protocol": "tcp"])
        #expect(told["Protocol"] == "tcp")
        let other = read(
            ["Protocol": "17"], of: NetworkHandlers.aclEntry, said: ["Protocol": "tcp"])
        #expect(other["Protocol"] == "17")
    }

    private func status(
        of resource: [String: Value], _ handler: ResourceHandler
    ) -> ResourceStatus {
        handler.status(of: resource, Scope(region: "us-east-1", account: "123456789012"))
    }

    @Test func replicaThatFailedIsAFailureWithItsMessage() {
        func secret(_ states: [Value]) -> [String: Value] {
            let replicas = states.map { state -> Value in
                ["Region": "eu-west-1", "Status": state, "StatusMessage": "the name is taken"]
            }
            return ["ARN": "arn", "ReplicationStatus": .list(replicas)]
        }
        let handler = SecretsManagerHandlers.secret
        #expect(
            status(of: secret(["InSync", "Failed"]), handler)
                == .failed("Failed: eu-west-1: the name is taken"))
        #expect(status(of: secret(["InProgress"]), handler) == .pending("InProgress"))
        guard case .ready = status(of: secret(["InSync"]), handler) else {
            Issue.record("a secret with a replica is not ready")
            return
        }
        // It is made again by the next deploy.
        #expect(read(secret(["Failed"]), of: handler)["ReplicaRegions"] == [])
    }

    @Test(arguments: ["Available", "available", "PendingAcceptance", "pendingAcceptance"])
    func endpointCanBeUsed(state: String) {
        guard case .ready = status(of: ["State": .string(state)], NetworkHandlers.endpoint) else {
            Issue.record("not ready")
            return
        }
    }

    @Test(arguments: ["Failed", "failed", "Rejected", "rejected", "Expired", "expired"])
    func endpointFailedForTheReasonThatAWSTells(state: String) {
        #expect(
            status(
                of: ["State": .string(state), "LastError": ["Message": "no"]],
                NetworkHandlers.endpoint) == .failed(state + ": no"))
    }

    @Test func endpointThatIsThereInPartHasFailedIfAWSTellsAnError() {
        let handler = NetworkHandlers.endpoint
        #expect(status(of: ["State": "Partial"], handler) == .pending("Partial"))
        #expect(
            status(of: ["State": "Partial", "LastError": ["Message": "no"]], handler)
                == .failed("Partial, with an error: no"))
    }
}

extension [String: Value] {
    /// The members of an element of a list.
    fileprivate func object(_ list: String, _ index: Int) -> [String: Value] {
        let elements = self[list]?.listValue ?? []
        return elements.indices.contains(index) ? elements[index].objectValue ?? [:] : [:]
    }
}
