import InfraDSL

/// Builds the statements of a policy from statements and grants.
@resultBuilder
public enum StatementsBuilder {
    public static func buildExpression(_ statement: PolicyStatement) -> [PolicyStatement] {
        [statement]
    }
    public static func buildExpression(_ statements: [PolicyStatement]) -> [PolicyStatement] {
        statements
    }
    public static func buildExpression(_ grant: Grant) -> [PolicyStatement] { grant.statements }
    public static func buildExpression(_ grants: [Grant]) -> [PolicyStatement] {
        grants.flatMap(\.statements)
    }
    public static func buildBlock(_ statements: [PolicyStatement]...) -> [PolicyStatement] {
        statements.flatMap { $0 }
    }
    public static func buildOptional(_ statements: [PolicyStatement]?) -> [PolicyStatement] {
        statements ?? []
    }
    public static func buildEither(first statements: [PolicyStatement]) -> [PolicyStatement] {
        statements
    }
    public static func buildEither(second statements: [PolicyStatement]) -> [PolicyStatement] {
        statements
    }
    public static func buildArray(_ statements: [[PolicyStatement]]) -> [PolicyStatement] {
        statements.flatMap { $0 }
    }
}
