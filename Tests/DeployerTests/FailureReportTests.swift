import InfraGraph
import Testing

@testable import Deployer

/// What is said of work that the cloud accepted and did not bring to its end.
@Suite struct FailureReportTests {
    private func report(of kind: Deployer.Operation.Kind) -> Diagnostic {
        Diagnostic.notReady(
            "The role is in use.",
            Deployer.Operation(
                id: 0, kind: kind, address: "shop/role", type: "AWS::IAM::ServiceLinkedRole",
                step: nil, record: nil))
    }

    @Test func failedDeletionIsNoResourceThatIsNotReady() {
        #expect(report(of: .delete).code == "not-deleted")
        #expect(report(of: .delete).detail.contains("The role is in use."))
        #expect(report(of: .create).code == "not-ready")
    }
}
