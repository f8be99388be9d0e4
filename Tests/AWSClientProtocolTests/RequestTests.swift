import Foundation
import InfraGraph
import Testing

@testable import AWSClient

@Suite struct RequestTests {
    private func request(
        _ service: String, _ operation: String, _ input: Value, token: String? = nil
    ) throws -> HTTPRequest {
        let model = try #require(ServiceModel.named(service))
        return try model.operation(operation).request(for: input, idempotencyToken: token)
    }

    @Test func ec2RequestIsAForm() throws {
        let request = try request(
            "ec2", "CreateSubnet",
            [
                "VpcId": "vpc-1", "CidrBlock": "10.0.0.0/24",
                "TagSpecifications": [
                    ["ResourceType": "subnet", "Tags": [["Key": "Name", "Value": "a b"]]]
                ],
            ])
        let body = String(decoding: request.body, as: UTF8.self)
        #expect(body.hasPrefix("Action=CreateSubnet&Version=2016-11-15&"))
        #expect(body.contains("CidrBlock=10.0.0.0%2F24"))
        #expect(body.contains("TagSpecification.1.Tag.1.Value=a%20b"))
    }

    // The expected texts of the next four are what botocore writes for the same input.

    @Test func listsOfTheQueryProtocolAreNamedAsTheModelSays() throws {
        let request = try request(
            "elasticache", "CreateReplicationGroup",
            [
                "ReplicationGroupId": "r", "ReplicationGroupDescription": "d",
                "SecurityGroupIds": ["sg-1"], "Tags": [["Key": "a", "Value": "b"]],
                "LogDeliveryConfigurations": [["LogType": "slow-log"]],
            ])
        let fields = Set(String(decoding: request.body, as: UTF8.self).split(separator: "&"))
        #expect(
            fields == [
                "Action=CreateReplicationGroup", "Version=2015-02-02", "ReplicationGroupId=r",
                "ReplicationGroupDescription=d", "SecurityGroupIds.SecurityGroupId.1=sg-1",
                "Tags.Tag.1.Key=a", "Tags.Tag.1.Value=b",
                "LogDeliveryConfigurations.LogDeliveryConfigurationRequest.1.LogType=slow-log",
            ])
    }

    @Test func listsOfEC2AreFlat() throws {
        let request = try request(
            "ec2", "CreateVpcEndpoint",
            [
                "VpcId": "v", "ServiceName": "s", "SubnetIds": ["a"],
                "TagSpecifications": [["ResourceType": "x", "Tags": [["Key": "k", "Value": "v"]]]],
            ])
        let fields = Set(String(decoding: request.body, as: UTF8.self).split(separator: "&"))
        #expect(
            fields == [
                "Action=CreateVpcEndpoint", "Version=2016-11-15", "VpcId=v", "ServiceName=s",
                "SubnetId.1=a", "TagSpecification.1.ResourceType=x",
                "TagSpecification.1.Tag.1.Key=k", "TagSpecification.1.Tag.1.Value=v",
            ])
    }

    @Test func typeOfAGranteeIsAnAttribute() throws {
        let request = try request(
            "s3", "PutBucketAcl",
            [
                "Bucket": "b",
                "AccessControlPolicy": [
                    "Grants": [
                        [
                            "Grantee": ["Type": "CanonicalUser", "ID": "i"], "Permission": "READ",
                        ]
                    ]
                ],
            ])
        #expect(request.target == "/?acl")
        #expect(
            String(decoding: request.body, as: UTF8.self) == """
                <AccessControlPolicy xmlns="http://s3.amazonaws.com/doc/2006-03-01/">\
                <AccessControlList><Grant><Grantee \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser">\
                <ID>i</ID></Grantee><Permission>READ</Permission></Grant></AccessControlList>\
                </AccessControlPolicy>
                """)
    }

    @Test func rootOfRoute53HasItsNamespace() throws {
        let request = try request(
            "route53", "ChangeResourceRecordSets",
            [
                "HostedZoneId": "Z1",
                "ChangeBatch": [
                    "Changes": [
                        ["Action": "UPSERT", "ResourceRecordSet": ["Name": "a.", "Type": "A"]]
                    ]
                ],
            ])
        #expect(request.target == "/2013-04-01/hostedzone/Z1/rrset/")
        #expect(
            String(decoding: request.body, as: UTF8.self) == """
                <ChangeResourceRecordSetsRequest \
                xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Changes>\
                <Change><Action>UPSERT</Action><ResourceRecordSet><Name>a.</Name><Type>A</Type>\
                </ResourceRecordSet></Change></Changes></ChangeBatch>\
                </ChangeResourceRecordSetsRequest>
                """)
    }

    @Test func bucketIsLeftToTheEndpoint() throws {
        let request = try request(
            "s3", "PutBucketPolicy", ["Bucket": "logs", "Policy": "{\"Version\":\"2012-10-17\"}"])
        #expect(request.target == "/?policy")
        #expect(request.headers["x-amz-sdk-checksum-algorithm"] == "CRC32")
        #expect(request.headers["x-amz-checksum-crc32"]?.count == 8)
        let operation = try #require(ServiceModel.named("s3")).operation("PutBucketPolicy")
        #expect(operation.contextParameters(of: ["Bucket": "logs"])["Bucket"] == "logs")
    }

    @Test func payloadOfS3IsNamedAsItsPlaceIs() throws {
        let request = try request(
            "s3", "PutBucketLifecycleConfiguration",
            [
                "Bucket": "logs",
                "LifecycleConfiguration": [
                    "Rules": [["Status": "Enabled", "Filter": ["Prefix": "a<b"]]]
                ],
            ])
        let body = String(decoding: request.body, as: UTF8.self)
        #expect(body.hasPrefix("<LifecycleConfiguration xmlns=\"http://s3.amazonaws.com/doc/"))
        #expect(body.contains("<Rule>") && body.contains("<Prefix>a&lt;b</Prefix>"))
    }

    @Test func clientTokenIsFilledOnlyFromAGivenValue() throws {
        let input: Value = ["Name": "prod", "Vpc": "vpc-1"]
        let with = try request(
            "servicediscovery", "CreatePrivateDnsNamespace", input, token: "token-1")
        let without = try request("servicediscovery", "CreatePrivateDnsNamespace", input)
        #expect(try Value(plainJSON: with.body)["CreatorRequestId"] == "token-1")
        #expect(try Value(plainJSON: without.body)["CreatorRequestId"] == nil)
    }

    @Test func everythingThatDoesNotFitIsNamedAtOnce() throws {
        let problem = #expect(throws: Diagnostic.self) {
            try request(
                "ec2", "CreateSubnet",
                ["CidrBlok": "10.0.0.0/24", "DryRun": "perhaps", "Ipv4IpamPoolId": [1]])
        }
        let detail = try #require(problem?.detail)
        for part in ["`VpcId` is required", "`CidrBlok` is not a member", "`DryRun` is not true",
            "`Ipv4IpamPoolId` is not text"]
        {
            #expect(detail.contains(part))
        }
    }

    @Test func unknownValueIsNotSent() throws {
        #expect(throws: Diagnostic.self) {
            try request(
                "sqs", "CreateQueue", ["QueueName": .reference(Reference("a/b", "QueueName"))])
        }
    }

    @Test func numberAndTextFitWhereTheyMeanTheSame() throws {
        let request = try request(
            "ecs", "UpdateService",
            ["service": "web", "desiredCount": "3", "cluster": 7, "forceNewDeployment": "true"])
        let body = try Value(plainJSON: request.body)
        #expect(body["desiredCount"] == 3)
        #expect(body["cluster"] == "7")
        #expect(body["forceNewDeployment"] == true)
    }

    @Test func blobMayBeBytesThatAreNotText() throws {
        let zip: [UInt8] = [0x50, 0x4B, 0xFF, 0x00]
        let request = try request(
            "lambda", "UpdateFunctionCode",
            ["FunctionName": "fn", "ZipFile": ["$base64": .string(Blob.encoded(zip))]])
        #expect(try Value(plainJSON: request.body)["ZipFile"] == .string(Blob.encoded(zip)))
        #expect(Blob.value(zip) == ["$base64": .string(Blob.encoded(zip))])
    }

    @Test func queryCompatibleServiceIsAskedForItsOldCodes() throws {
        let request = try request("sqs", "GetQueueUrl", ["QueueName": "q"])
        #expect(request.headers["X-Amzn-Query-Mode"] == "true")
    }

    @Test func unionTakesOneMember() throws {
        let shapes: [String: Value] = [
            "In": ["type": "structure", "members": ["u": ["shape": "U"]]],
            "U": ["type": "structure", "union": true, "members": ["a": "string", "b": "string"]],
        ]
        let suite: Value = ["metadata": ["protocol": "json"], "shapes": .object(shapes)]
        func example(_ union: Value) -> Value {
            ["given": ["name": "Do", "input": ["shape": "In"]], "params": ["u": union]]
        }
        _ = try Conformance.request(suite: suite, case: example(["a": "1"]))
        #expect(throws: Diagnostic.self) {
            try Conformance.request(suite: suite, case: example(["a": "1", "b": "2"]))
        }
    }

    @Test func secretsAreNotInWhatIsLogged() throws {
        let docdb = try #require(ServiceModel.named("docdb")).operation("CreateDBCluster")
        let cluster: Value = ["DBClusterIdentifier": "c", "MasterUserPassword": "hunter2"]
        #expect(
            docdb.redacted(input: cluster)
                == ["DBClusterIdentifier": "c", "MasterUserPassword": "***"])
        let lambda = try #require(ServiceModel.named("lambda")).operation("CreateFunction")
        let function: Value = ["Environment": ["Variables": ["TOKEN": "hunter2"]]]
        #expect(!lambda.redacted(input: function).json().contains("hunter2"))
        let sts = try #require(ServiceModel.named("sts")).operation("AssumeRole")
        let answer: Value = ["Credentials": ["AccessKeyId": "A", "SessionToken": "hunter2"]]
        #expect(!sts.redacted(output: answer).json().contains("hunter2"))
    }

    @Test func compressedBodyIsGzip() throws {
        let text = (0..<3000).map { "line \($0 % 57) of \($0)\n" }.joined()
        let name = "gzip-\(ProcessInfo.processInfo.processIdentifier)"
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        defer { try? FileManager.default.removeItem(at: file) }
        let packed = Gzip.compressed(Array(text.utf8))
        #expect(packed.count < text.utf8.count / 2)
        try Data(packed).write(to: file)
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "gzip -dc < \(file.path)"]
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(String(decoding: output, as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("1969-12-31T23:59:59Z", -1.0), ("2000-02-29T12:00:00.250Z", 951_825_600.25),
        ("2024-12-31T23:30:00-01:00", 1_735_691_400.0),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
    ])
    func timestampIsReadAndWritten(text: String, seconds: Double) {
        let timestamp = Timestamp(text)
        #expect(timestamp?.seconds == seconds)
        for format in [Timestamp.Format.iso8601, .unixTimestamp] {
            let again = (timestamp?.text(format)).flatMap { Timestamp($0) }
            #expect(again == timestamp)
        }
        #expect(Timestamp("yesterday") == nil && Timestamp("2024-13-01T00:00:00Z") == nil)
    }
}
