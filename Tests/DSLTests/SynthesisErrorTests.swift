import AWSEC2
import AWSSNS
import AWSSQS
import InfraDSL
import InfraGraph
import Review
import Testing

/// Every problem that synthesis can find, with the text that an author reads.
@Suite struct SynthesisErrorTests {
    @Test func duplicateIDNamesBothLines() {
        expectText(
            """
            error: duplicate id  [duplicate-id]
              DSLTests/SynthesisErrorTests.swift:22  SQS.Queue "orders"
              DSLTests/SynthesisErrorTests.swift:23  SNS.Topic "orders"
              Both would have the address `shop/orders`, so the deployer could not tell them apart.
              fix: give one another id, for example "orders-2", named for what it is for

            """
        ) {
            SQS.Queue("orders")
            SNS.Topic("orders")
        }
    }

    @Test func unplacedConstructNamesItsLineAndItsUser() {
        let topic = SNS.Topic("alerts")
        expectText(
            """
            error: construct is used but not placed  [unplaced-construct]
              DSLTests/SynthesisErrorTests.swift:28  SNS.Topic "alerts"
              DSLTests/SynthesisErrorTests.swift:39  used by `shop/orders`
              `shop/orders` uses "alerts", but no body lists it, so it would never be created.
              fix: list it in the body of the stack

            """
        ) {
            SQS.Queue("orders", queueName: topic.arn.text)
        }
    }

    @Test func invalidIDIsExplained() {
        expectText(
            """
            error: id breaks the naming rule  [invalid-id]
              DSLTests/SynthesisErrorTests.swift:54  SQS.Queue "Orders!"
              "Orders!" must have lower-case letters, digits and hyphens only, start with a letter \
            and be at most 32 characters long.
              fix: rename it; if it is deployed already, add `.renamed(from:)` with its old address

            """
        ) {
            SQS.Queue("Orders!")
        }
    }

    @Test func circleIsShownAsAPath() {
        let codes = codes {
            let first = EC2.SecurityGroup("first", groupDescription: "a")
            let second = EC2.SecurityGroup("second", groupDescription: "\(first.id)")
            first.override("GroupDescription", second.id)
            second
        }
        #expect(codes == ["cycle"])
    }

    @Test func valueOutsideTheSchemaIsRefusedWithItsPlace() {
        expectText(
            """
            error: value is not allowed  [invalid-property]
              DSLTests/SynthesisErrorTests.swift:77  `shop/orders` (AWS::SQS::Queue)
              `VisibilityTimeout` takes integer, not "soon".

            """
        ) {
            SQS.Queue("orders").override("VisibilityTimeout", "soon")
        }
    }

    @Test func allProblemsComeAtOnce() {
        let codes = codes {
            SQS.Queue("orders")
            SQS.Queue("orders")
            SQS.Queue("1st")
            SQS.Queue("late").override("Nonsense", 1)
            StackOutput("a", "x")
            StackOutput("a", "y")
        }
        #expect(
            codes.sorted() == [
                "duplicate-id", "duplicate-output", "invalid-id", "unknown-property",
            ])
    }

    private func codes(@ContentsBuilder _ contents: () -> Contents) -> [String] {
        problems(contents).all.map(\.code)
    }

    private func problems(_ contents: () -> Contents) -> Diagnostics {
        do throws(Diagnostics) {
            _ = try Synthesizer.synthesize(Program(contents))
            return Diagnostics()
        } catch {
            return error
        }
    }

    private func expectText(
        _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation,
        @ContentsBuilder _ contents: () -> Contents
    ) {
        let found = DiagnosticText().text(for: problems(contents))
        #expect(found == text, sourceLocation: sourceLocation)
    }
}
