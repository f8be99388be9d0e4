import AWSBudgets
import InfraGraph

extension Family {
    /// What is not to be spent.
    static let budgets = Family("budgets", on: [.ministack]) { run in
        func notification(_ kind: Value, _ threshold: Value) -> Value {
            [
                "Notification": [
                    "ComparisonOperator": "GREATER_THAN", "NotificationType": kind,
                    "Threshold": threshold, "ThresholdType": "PERCENTAGE",
                ],
                "Subscribers": [
                    [
                        "Address": "arn:aws:sns:us-east-1:123456789012:t",
                        "SubscriptionType": "SNS",
                    ]
                ],
            ]
        }
        func budget(_ amount: Value) -> Value {
            [
                "BudgetLimit": ["Amount": amount, "Unit": "USD"],
                "BudgetName": .string(run + "-budget"), "BudgetType": "COST",
                "TimeUnit": "MONTHLY",
            ]
        }
        return [
            try Specimen(
                "budget", Budgets.Budget.self,
                [
                    "Budget": budget(20000.0),
                    "NotificationsWithSubscribers": [
                        notification("ACTUAL", 80.0), notification("FORECASTED", 100.0),
                    ], "ResourceTags": Specimens.tags,
                ], changes: ["Budget": budget(25000.5), "ResourceTags": Specimens.newTags],
                replacement: [
                    "NotificationsWithSubscribers": [notification("ACTUAL", 90.0)]
                ])
        ]
    }
}
