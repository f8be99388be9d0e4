import InfraGraph

/// Budgets with their notifications.
enum BudgetsHandlers {
    static let all = [budget]

    static let budget = ResourceHandler(
        "AWS::Budgets::Budget", "budgets",
        create: Call("CreateBudget", ["AccountId": "{account}"]),
        identifier: "{Budget.BudgetName|token}",
        read: .each("DescribeBudget", ["AccountId": "{account}", "BudgetName": "{id}"]),
        delete: Call("DeleteBudget", ["AccountId": "{account}", "BudgetName": "{id}"])
    ).with {
        let arn: Argument = "arn:{partition}:budgets::{account}:budget/{id}"
        $0.details = [
            Detail(
                "Tags", for: "ResourceTags",
                .each("ListTagsForResource", ["ResourceARN": arn], at: "ResourceTags"))
        ]
        $0.updates = [
            UpdateCall(
                "UpdateBudget", ["AccountId": "{account}"], "Budget",
                names: ["Budget": "NewBudget"])
        ]
        $0.tags = Tagging(
            "TagResource", "UntagResource", ["ResourceARN": arn], as: .list("ResourceTags"),
            property: "ResourceTags", keys: "ResourceTagKeys")
        $0.attributes = ["Id": "{id}"]
        $0.writing = { properties, scope in
            guard var budget = properties["Budget"]?.objectValue else { return }
            let name = scope.identifier.isEmpty ? scope.token : scope.identifier
            budget["BudgetName"] = budget["BudgetName"] ?? .string(name)
            properties["Budget"] = .object(budget)
        }
    }
}
