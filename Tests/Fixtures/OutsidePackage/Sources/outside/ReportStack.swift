import InfraKit
import Stacks

/// What the team adds: generated resources, and a type that the library does not know.
struct ReportStack: Stack {
    let id: ConstructID = "reports"
    let keys: ManagementPlatform.KeyStack

    var body: Contents {
        let done = SNS.Topic("done", displayName: "Reports are done")
        let jobs = SQS.Queue("jobs", visibilityTimeout: 300)
        let subscription = SNS.Subscription(
            "tells-jobs", protocol: "sqs", topicArn: done.arn, endpoint: jobs.arn.text)
        let archive = Bucket("archive", key: keys.records)
        let printer = Resource(
            "AWS::New::Thing", "printer",
            properties: ["Source": Document(jobs.arn), "Copies": 2, "Colour": true])

        done
        jobs
        subscription
        archive
        printer
        StackOutput("done", done.arn, summary: "Tells when a report is ready.")
    }
}
