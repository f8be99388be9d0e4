import Deployer
import InfraGraph
import Review
import Testing

struct DriftTests {
    @Test func onlyDriftIsShown() {
        let record = Fixtures.record("shop/topic", "AWS::SNS::Topic", "arn:1")
        let plan = Fixtures.plan([
            Step(
                address: "shop/bucket", action: .create,
                resource: Fixtures.resource("shop/bucket", "AWS::S3::Bucket"),
                record: Fixtures.record("shop/bucket", "AWS::S3::Bucket", "b")),
            Step(
                address: "shop/new", action: .create,
                resource: Fixtures.resource("shop/new", "AWS::S3::Bucket")),
            Step(
                address: "shop/topic", action: .update, record: record,
                changes: [
                    PropertyChange(path: "DisplayName", old: "a", new: "b", cause: .program),
                    PropertyChange(path: "Tags/Count", old: 3, new: 2, cause: .drift),
                ]),
        ])
        #expect(
            Drift(plan).text() == """
                - shop/bucket  AWS::S3::Bucket  is gone from AWS
                ~ shop/topic  AWS::SNS::Topic
                    Tags/Count: is 3, should be 2

                Drift: 1 changed, 1 gone

                """)
        #expect(Drift(plan).jsonValue.member(at: "changed/0/changes")?.listValue?.count == 1)
    }

    @Test func noDriftSaysSo() {
        let drift = Drift(Fixtures.plan([]))
        #expect(drift.isEmpty)
        #expect(drift.text() == "No drift: AWS is as it was deployed.\n")
    }
}
