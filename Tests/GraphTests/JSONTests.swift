import InfraGraph
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        "null", "true", "[1,-2,2.5,\"a\"]", #"{"a":{"b":[]},"c":{}}"#, #""\"\\\/\b\f\n\r\t\u00e9""#,
        #""\ud83d\ude00""#, "[1e3,0.1]", #"{"":""}"#,
    ])
    func textSurvivesReadingAndWriting(_ text: String) throws {
        let value = try Value(plainJSON: text)
        #expect(try Value(plainJSON: value.plainJSON()) == value)
        #expect(try Value(plainJSON: value.plainJSON(isPretty: true)) == value)
    }

    @Test func scalarsKeepTheirTypes() throws {
        #expect(try Value(plainJSON: "1") == .int(1))
        #expect(try Value(plainJSON: "1.0") == .double(1))
        #expect(try Value(plainJSON: "\"1\"") == .string("1"))
        #expect(try Value(plainJSON: #""\ud83d\ude00""#) == .string("😀"))
        #expect(Value.double(1).plainJSON() == "1.0")
    }

    @Test(arguments: [
        "", "{", "[1,", "\"a", "{\"a\" 1}", "[1 2]", "tru", "01x", "{a:1}", "[]]", "\"\\x\"",
        "\"\\u12\"", "nul", "-", "[,]", String(repeating: "[", count: 600),
    ])
    func malformedTextIsRefused(_ text: String) {
        let error = #expect(throws: Diagnostic.self) { try Value(plainJSON: text) }
        #expect(error?.code == "malformed-json")
    }

    @Test func referencesJoinsAndSecretsSurvive() throws {
        let value: Value = [
            "reference": .reference(Reference("shop/db", "Endpoint.Address", need: .ready)),
            "join": .join(["https://", .reference(Reference("shop/db", "Arn"))]),
            "secret": .secret(SecretReference(.secretsManager, "db", key: "password")),
            "schema": ["$ref": "#/definitions/A", "$$ref": "x", "$join": ["a"]],
        ]
        #expect(try Value(json: value.json()) == value)
        #expect(try Value(json: value.json(isPretty: true)) == value)
    }

    @Test func equalObjectsGiveEqualBytes() {
        let names = (0..<50).map { "name-\($0)" }
        let one = Value.object(Dictionary(uniqueKeysWithValues: names.map { ($0, .string($0)) }))
        let other = Value.object(
            Dictionary(uniqueKeysWithValues: names.reversed().map { ($0, .string($0)) }))
        #expect(one.jsonBytes() == other.jsonBytes())
    }

    @Test func joinsMergeWhatIsKnown() {
        let reference = Value.reference(Reference("a/b", "Arn"))
        #expect(Value.joining(["a", 1, true]) == "a1true")
        #expect(
            Value.joining(["a", .join(["b", reference]), "c", "d"])
                == .join(["ab", reference, "cd"]))
        #expect(Value.joining([]) == "")
    }
}
