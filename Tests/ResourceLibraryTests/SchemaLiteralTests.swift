import AWSEC2
import InfraGraph
import Testing

@Suite struct SchemaLiteralTests {
    @Test func everyEC2LiteralParses() throws {
        #expect(EC2.schemaLiterals.count > 100)
        for (type, literal) in EC2.schemaLiterals {
            _ = try ResourceSchema(type: type, literal: literal)
        }
    }
}
