import InfraGraph
import Testing

@Suite struct ValidatorTests {
    private let schema: ResourceSchema = {
        let facts: Value = [
            "properties": [
                "Name": ["type": "string", "pattern": "^[a-z]+$", "minLength": 2, "maxLength": 5],
                "Mode": ["type": "string", "enum": ["active", "passive"]],
                "Size": ["type": "integer", "minimum": 1, "maximum": 10],
                "Parts": [
                    "type": "array", "minItems": 1, "maxItems": 2,
                    "items": ["$ref": "#/definitions/Part"],
                ],
                "Arn": ["type": "string"], "Policy": ["type": "object"],
            ],
            "definitions": [
                "Part": [
                    "type": "object", "required": ["Key"],
                    "properties": ["Key": ["type": "string"], "On": ["type": "boolean"]],
                ]
            ],
            "required": ["Name"], "readOnly": ["Arn"],
        ]
        return ResourceSchema(type: "AWS::Test::Thing", facts: facts)
    }()

    private func findings(_ properties: [String: Value]) -> [String] {
        Validator.findings(in: properties, of: schema, patterns: PatternCache())
            .map { "\($0.code) \($0.detail)" + ($0.fix.map { " " + $0 } ?? "") }
    }

    @Test func everythingAllowedPasses() {
        #expect(
            findings([
                "Name": "abc", "Mode": "active", "Size": 10,
                "Parts": [["Key": "a", "On": true], ["Key": .reference(Reference("a/b", "Arn"))]],
                "Policy": ["Anything": [1, 2]],
            ]) == [])
    }

    @Test(
        arguments: [
            ([:], "missing-property `Name` is required."),
            (
                ["Name": "ABC"],
                "invalid-property `Name` is \"ABC\", which does not match the pattern ^[a-z]+$."
            ),
            (["Name": "a"], "invalid-property `Name` needs at least 2 characters, not 1."),
            (["Name": "abcdef"], "invalid-property `Name` takes at most 5 characters, not 6."),
            (["Name": 1.5], "invalid-property `Name` takes string, not 1.5."),
            (
                ["Name": "ab", "Mode": "actve"],
                "invalid-property `Mode` is \"actve\"; AWS takes `active`, `passive`. "
                + "did you mean \"active\"?"
            ),
            (["Name": "ab", "Size": 11], "invalid-property `Size` must be at most 10, not 11."),
            (["Name": "ab", "Size": 0], "invalid-property `Size` must be at least 1, not 0."),
            (
                ["Name": "ab", "Parts": []],
                "invalid-property `Parts` needs at least 1 elements, not 0."
            ),
            (
                ["Name": "ab", "Parts": [["On": true]]],
                "missing-property `Parts/0/Key` is required."
            ),
            (
                ["Name": "ab", "Parts": [["Key": "k", "Onn": true]]],
                "unknown-property AWS::Test::Thing has no property `Parts/0/Onn`. "
                + "did you mean `On`?"
            ),
            (
                ["Name": "ab", "Arn": "x"],
                "invalid-property `Arn` is set by AWS and can't be given."
            ),
        ] as [([String: Value], String)])
    func whatIsNotAllowedIsSaid(_ properties: [String: Value], _ text: String) {
        #expect(findings(properties) == [text])
    }

    @Test func allProblemsAreFoundAtOnce() {
        #expect(findings(["Mode": "x", "Size": 99, "Other": 1]).count == 4)
    }
}
