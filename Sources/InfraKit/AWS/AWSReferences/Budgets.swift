// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Budgets.
public enum Budgets {}

extension Budgets {
    /// A budget of Budgets. Creates `AWS::Budgets::Budget`.
    public struct Budget: ResourceConstruct {
        public static var typeName: String { "AWS::Budgets::Budget" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A budgets action of Budgets. Creates `AWS::Budgets::BudgetsAction`.
    public struct BudgetsAction: ResourceConstruct {
        public static var typeName: String { "AWS::Budgets::BudgetsAction" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
