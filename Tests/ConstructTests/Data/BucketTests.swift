import InfraGraph
import InfraKit
import Testing

struct BucketTests {
    @Test func bucketIsClosedEncryptedAndVersioned() throws {
        let graph = try synthesize { Bucket("files") }
        let block = "PublicAccessBlockConfiguration/"
        for name in [
            "BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets",
        ] {
            #expect(graph.text("files/bucket", block + name) == "true")
        }
        #expect(graph.text("files/bucket", "VersioningConfiguration/Status") == "Enabled")
        #expect(graph.text("files/bucket", "BucketEncryption")?.contains("AES256") == true)
    }

    @Test func keyEncryptsFiles() throws {
        let key = EncryptionKey("data-key")
        let graph = try synthesize {
            key
            Bucket("files", key: key)
        }
        let encryption = graph.text("files/bucket", "BucketEncryption")
        #expect(encryption?.contains("KMSMasterKeyID: data-key/key.Arn") == true)
    }

    @Test func plainConnectionsAreRefused() throws {
        let graph = try synthesize { Bucket("files") }
        let policy = graph.text("files/policy", "PolicyDocument/Statement/0")
        #expect(policy?.contains("{Bool: {aws:SecureTransport: false}}, Effect: Deny") == true)
    }

    @Test func onlyAPublicBucketIsOpen() throws {
        let graph = try synthesize {
            Bucket("closed")
            Bucket.publicBucket("open", reason: "open data")
        }
        let block = "PublicAccessBlockConfiguration/BlockPublicPolicy"
        #expect(graph.text("open/bucket", block) == "false")
        #expect(graph.text("open/policy", "PolicyDocument")?.contains("Sid: Public") == true)
        #expect(graph.text("closed/policy", "PolicyDocument")?.contains("Sid: Public") == false)
        #expect(graph["test/open/bucket"]?.lifecycle.accepted["public-bucket"] == "open data")
    }

    @Test func filesAreCopiedToAnotherRegion() throws {
        let copies = Bucket("copies").region(.usWest2)
        let graph = try synthesize {
            copies
            Bucket("files", replicatingTo: copies)
        }
        #expect(graph["test/copies/bucket"]?.region == "us-west-2")
        #expect(
            graph.text("files/bucket", "ReplicationConfiguration/Rules/0/Destination/Bucket")
                == "copies/bucket.Arn")
        #expect(
            graph.text("files/bucket", "ReplicationConfiguration/Role")
                == "files/replication-role.Arn")
    }

    @Test func copyingRoleIsTrustedUnderNoConditionThatS3MayNotMeet() throws {
        let graph = try synthesize {
            let copies = Bucket("copies")
            copies
            Bucket("files", replicatingTo: copies)
        }
        let trust = graph.text("files/replication-role", "AssumeRolePolicyDocument") ?? ""
        #expect(trust.contains("s3.amazonaws.com"))
        #expect(!trust.contains("Condition"))
    }

    @Test func replicationWithoutVersionsIsAProblem() {
        let copies = Bucket("copies", isVersioned: false)
        let found = problems {
            copies
            Bucket("files", replicatingTo: copies)
        }
        #expect(found == ["replication-without-versions"])
    }

    @Test func notificationWaitsForTheQueueToBeOpen() throws {
        let queue = Queue("uploads", accepting: [.s3])
        let graph = try synthesize {
            queue
            Bucket("files", notifications: [.queue(queue, prefix: "in/"), .eventBridge])
        }
        #expect(graph.dependencies(of: "files/bucket").contains("uploads/policy"))
        let notifications = graph.text("files/bucket", "NotificationConfiguration")
        #expect(notifications?.contains("Queue: uploads/queue.Arn") == true)
        #expect(notifications?.contains("EventBridgeEnabled: true") == true)
    }

    @Test func grantsNameJustWhatIsNeeded() throws {
        let key = EncryptionKey("data-key")
        let bucket = Bucket("files", key: key)
        let graph = try synthesize {
            key
            bucket
            Role("reader", assumedBy: .service("lambda.amazonaws.com")) { bucket.read }
        }
        let policy = graph.text("reader/policy", "PolicyDocument") ?? ""
        #expect(policy.contains("s3:GetObject"))
        #expect(policy.contains("kms:Decrypt"))
        #expect(!policy.contains("PutObject"))
        #expect(!policy.contains("s3:*"))
    }
}
