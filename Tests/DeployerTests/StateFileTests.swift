import InfraGraph
import Testing

@testable import Deployer

@Suite struct StateFileTests {
    @Test func stateSurvivesWritingAndReading() throws {
        let bytes = state().jsonValue.jsonBytes(isPretty: true)
        #expect(try State(json: try Value(json: bytes)) == state())
    }

    @Test func damagedStatesAreRefusedByName() async {
        let whole = state().jsonValue.jsonBytes(isPretty: true)
        #expect(await codeOfOpening(snapshot: whole) == nil)
        #expect(await codeOfOpening(snapshot: []) == "malformed-state")
        #expect(await codeOfOpening(snapshot: Array("null".utf8)) == "malformed-state")
        #expect(await codeOfOpening(snapshot: Array("{}".utf8)) == "malformed-state")
        let newer = state().jsonValue.json()
            .replacing("\"format\":1", with: "\"format\":2")
        #expect(await codeOfOpening(snapshot: Array(newer.utf8)) == "newer-state")
    }

    /// A state cut anywhere is refused, never read as a smaller one.
    @Test func everyTruncationIsRefused() async {
        let whole = state().jsonValue.jsonBytes(isPretty: true)
        for count in 1..<(whole.count - 1) {
            let code = await codeOfOpening(snapshot: Array(whole[..<count]))
            #expect(code == "malformed-state", "\(count) bytes")
        }
    }

    @Test func stateOfAnotherEnvironmentIsRefused() async {
        var other = state()
        other.environment = "prod"
        let bytes = other.jsonValue.jsonBytes()
        #expect(await codeOfOpening(snapshot: bytes) == "foreign-state")
    }
}
