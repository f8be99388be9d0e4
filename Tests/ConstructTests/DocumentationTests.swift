import InfraDSL
import InfraGraph
import InfraKit
import Testing

/// What `Documentation/DSL.md` shows has to compile and to mean what the page says.
@Suite struct DocumentationTests {
    private struct Reports: Environment {
        let name: EnvironmentName = "prod"
        let system: ConstructID = "reporting"
        let region: Region = .euWest1
        var stacks: [any Stack] {
            ReportStack(keepsFailures: true)
            OtherStack()
        }
    }

    private struct ReportStack: Stack {
        let id: ConstructID = "reports"
        let keepsFailures: Bool

        var body: Contents {
            let done = SNS.Topic("done", displayName: "Reports are done")
            let jobs = SQS.Queue("jobs", visibilityTimeout: 300)
            let subscription = SNS.Subscription(
                "jobs-hear-done", protocol: "sqs", topicArn: done.arn, endpoint: jobs.arn.text)

            done
            jobs
            subscription
            if keepsFailures {
                SQS.Queue("failures", messageRetentionPeriod: 1_209_600)
            }
            StackOutput("done", done.arn, summary: "Tells when a report is ready.")
        }
    }

    private struct OtherStack: Stack {
        let id: ConstructID = "other"

        var body: Contents {
            let network = Network("network", zones: 3)
            let cluster = ECSCluster("cluster", in: network)
            let jobs = SQS.Queue("work").renamed(from: "reports/old-jobs")
            let api = FargateService(
                "api", in: network, cluster: cluster, image: "example/api:1", port: 8080
            ) {
                Variable("QUEUE_URL", jobs.id.text)
                AutoScaling(2...10, targetCPU: 60)
            }
            let vpc = EC2.VPC.existing("vpc-0abc")
            let printer = Resource(
                "AWS::New::Thing", "printer",
                properties: ["Source": Document(jobs.arn), "Copies": 2, "Colour": true])

            network
            cluster
            jobs
            api
            EC2.Subnet("workers", vpcId: vpc.id, cidrBlock: "10.0.7.0/24")
            SecretsManager.Secret("smtp-password", secretString: .environment("SMTP_PASSWORD"))
            printer
            StackOutput("printer", printer.attribute("Arn") as Input<String>)
            WorkQueue("reports")
        }
    }

    private struct WorkQueue: Construct {
        var node: Node
        let queue: SQS.Queue
        let failures: SQS.Queue

        init(
            _ id: ConstructID, timeout: Int = 60, fileID: StaticString = #fileID,
            line: UInt = #line
        ) {
            node = Node(id, WorkQueue.self, fileID, line)
            failures = SQS.Queue("failures", messageRetentionPeriod: 1_209_600).part(of: node)
            queue = SQS.Queue(
                "jobs",
                redrivePolicy: .object([
                    "deadLetterTargetArn": Document(failures.arn), "maxReceiveCount": 5,
                ]),
                visibilityTimeout: Input(timeout)
            ).part(of: node)
        }

        var body: Contents {
            queue
            failures
        }
    }

    @Test func pageShowsWhatWorks() throws {
        let graph = try Synthesizer.synthesize(Reports())
        #expect(graph.contains("reports/failures"))
        #expect(graph.contains("other/reports/jobs"))
        #expect(graph["other/workers"]?.properties["VpcId"] == "vpc-0abc")
        #expect(graph["other/work"]?.formerAddresses == ["reports/old-jobs"])
        let secret = graph["other/smtp-password"]?.properties["SecretString"]
        #expect(secret == .secret(SecretReference(.environment, "SMTP_PASSWORD")))
        #expect(
            graph["other/printer"]?.properties["Source"]
                == .reference(Reference("other/work", "Arn")))
        #expect(graph.outputs["reports/done"]?.summary == "Tells when a report is ready.")
    }
}
