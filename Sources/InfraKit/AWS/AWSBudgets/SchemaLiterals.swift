// Written by Scripts/generate-resources. Do not edit.

extension Budgets {
    /// The schema facts of every resource type of Budgets, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Budgets.Budget.typeName] = Budgets.Budget.schemaLiteral
        literals[Budgets.BudgetsAction.typeName] = Budgets.BudgetsAction.schemaLiteral
        return literals
    }
}
