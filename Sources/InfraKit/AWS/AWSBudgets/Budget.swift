// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Budgets.Budget {
    /// A budget of Budgets.
    ///
    /// A change of `NotificationsWithSubscribers` replaces it. Creates `AWS::Budgets::Budget`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - budget: `Budget`.
    ///   - notificationsWithSubscribers: `NotificationsWithSubscribers`.
    ///   - resourceTags: `ResourceTags`.
    public init(
        _ id: ConstructID,
        budget: BudgetData,
        notificationsWithSubscribers: [NotificationWithSubscribers]? = nil,
        resourceTags: [ResourceTag]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Budget", budget)
        node.set("NotificationsWithSubscribers", notificationsWithSubscribers)
        node.set("ResourceTags", resourceTags)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// The `AutoAdjustData` of a budget.
    public struct AutoAdjustData: PropertyGroup {
        public let fields: Fields

        /// Makes the `AutoAdjustData` of its members.
        ///
        /// - Parameters:
        ///   - autoAdjustType: `AutoAdjustType`.
        ///   - historicalOptions: `HistoricalOptions`.
        public init(
            autoAdjustType: Input<String>,
            historicalOptions: HistoricalOptions? = nil
        ) {
            var members = Fields()
            members.set("AutoAdjustType", autoAdjustType)
            members.set("HistoricalOptions", historicalOptions)
            fields = members
        }
    }

    /// The `BudgetData` of a budget.
    public struct BudgetData: PropertyGroup {
        public let fields: Fields

        /// Makes the `BudgetData` of its members.
        ///
        /// - Parameters:
        ///   - budgetType: `BudgetType`.
        ///   - timeUnit: `TimeUnit`.
        ///   - autoAdjustData: `AutoAdjustData`.
        ///   - billingViewArn: `BillingViewArn`.
        ///   - budgetLimit: `BudgetLimit`.
        ///   - budgetName: `BudgetName`.
        ///   - costFilters: `CostFilters`.
        ///   - costTypes: `CostTypes`.
        ///   - filterExpression: `FilterExpression`.
        ///   - metrics: `Metrics`.
        ///   - plannedBudgetLimits: `PlannedBudgetLimits`.
        ///   - timePeriod: `TimePeriod`.
        public init(
            budgetType: Input<String>,
            timeUnit: Input<String>,
            autoAdjustData: AutoAdjustData? = nil,
            billingViewArn: Input<String>? = nil,
            budgetLimit: Spend? = nil,
            budgetName: Input<String>? = nil,
            costFilters: Document? = nil,
            costTypes: CostTypes? = nil,
            filterExpression: Expression? = nil,
            metrics: Input<[String]>? = nil,
            plannedBudgetLimits: Document? = nil,
            timePeriod: TimePeriod? = nil
        ) {
            var members = Fields()
            members.set("BudgetType", budgetType)
            members.set("TimeUnit", timeUnit)
            members.set("AutoAdjustData", autoAdjustData)
            members.set("BillingViewArn", billingViewArn)
            members.set("BudgetLimit", budgetLimit)
            members.set("BudgetName", budgetName)
            members.set("CostFilters", costFilters)
            members.set("CostTypes", costTypes)
            members.set("FilterExpression", filterExpression)
            members.set("Metrics", metrics)
            members.set("PlannedBudgetLimits", plannedBudgetLimits)
            members.set("TimePeriod", timePeriod)
            fields = members
        }
    }

    /// The `CostCategoryValues` of a budget.
    public struct CostCategoryValues: PropertyGroup {
        public let fields: Fields

        /// Makes the `CostCategoryValues` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - matchOptions: `MatchOptions`.
        ///   - values: `Values`.
        public init(
            key: Input<String>? = nil,
            matchOptions: Input<[String]>? = nil,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("MatchOptions", matchOptions)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `CostTypes` of a budget.
    public struct CostTypes: PropertyGroup {
        public let fields: Fields

        /// Makes the `CostTypes` of its members.
        ///
        /// - Parameters:
        ///   - includeCredit: `IncludeCredit`.
        ///   - includeDiscount: `IncludeDiscount`.
        ///   - includeOtherSubscription: `IncludeOtherSubscription`.
        ///   - includeRecurring: `IncludeRecurring`.
        ///   - includeRefund: `IncludeRefund`.
        ///   - includeSubscription: `IncludeSubscription`.
        ///   - includeSupport: `IncludeSupport`.
        ///   - includeTax: `IncludeTax`.
        ///   - includeUpfront: `IncludeUpfront`.
        ///   - useAmortized: `UseAmortized`.
        ///   - useBlended: `UseBlended`.
        public init(
            includeCredit: Input<Bool>? = nil,
            includeDiscount: Input<Bool>? = nil,
            includeOtherSubscription: Input<Bool>? = nil,
            includeRecurring: Input<Bool>? = nil,
            includeRefund: Input<Bool>? = nil,
            includeSubscription: Input<Bool>? = nil,
            includeSupport: Input<Bool>? = nil,
            includeTax: Input<Bool>? = nil,
            includeUpfront: Input<Bool>? = nil,
            useAmortized: Input<Bool>? = nil,
            useBlended: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("IncludeCredit", includeCredit)
            members.set("IncludeDiscount", includeDiscount)
            members.set("IncludeOtherSubscription", includeOtherSubscription)
            members.set("IncludeRecurring", includeRecurring)
            members.set("IncludeRefund", includeRefund)
            members.set("IncludeSubscription", includeSubscription)
            members.set("IncludeSupport", includeSupport)
            members.set("IncludeTax", includeTax)
            members.set("IncludeUpfront", includeUpfront)
            members.set("UseAmortized", useAmortized)
            members.set("UseBlended", useBlended)
            fields = members
        }
    }

    /// The `Expression` of a budget.
    public struct Expression: PropertyGroup {
        public let fields: Fields

        /// Makes the `Expression` of its members.
        ///
        /// - Parameters:
        ///   - and: `And`.
        ///   - costCategories: `CostCategories`.
        ///   - dimensions: `Dimensions`.
        ///   - not: `Not`.
        ///   - or: `Or`.
        ///   - tags: `Tags`.
        public init(
            and: [Expression]? = nil,
            costCategories: CostCategoryValues? = nil,
            dimensions: ExpressionDimensionValues? = nil,
            not: Expression? = nil,
            or: [Expression]? = nil,
            tags: TagValues? = nil
        ) {
            var members = Fields()
            members.set("And", and)
            members.set("CostCategories", costCategories)
            members.set("Dimensions", dimensions)
            members.set("Not", not)
            members.set("Or", or)
            members.set("Tags", tags)
            fields = members
        }
    }

    /// The `ExpressionDimensionValues` of a budget.
    public struct ExpressionDimensionValues: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExpressionDimensionValues` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - matchOptions: `MatchOptions`.
        ///   - values: `Values`.
        public init(
            key: Input<String>? = nil,
            matchOptions: Input<[String]>? = nil,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("MatchOptions", matchOptions)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `HistoricalOptions` of a budget.
    public struct HistoricalOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `HistoricalOptions` of its members.
        ///
        /// - Parameters:
        ///   - budgetAdjustmentPeriod: `BudgetAdjustmentPeriod`.
        public init(
            budgetAdjustmentPeriod: Input<Int>
        ) {
            var members = Fields()
            members.set("BudgetAdjustmentPeriod", budgetAdjustmentPeriod)
            fields = members
        }
    }

    /// The `Notification` of a budget.
    public struct Notification: PropertyGroup {
        public let fields: Fields

        /// Makes the `Notification` of its members.
        ///
        /// - Parameters:
        ///   - comparisonOperator: `ComparisonOperator`.
        ///   - notificationType: `NotificationType`.
        ///   - threshold: `Threshold`. From 0.1 to 1000000000.
        ///   - thresholdType: `ThresholdType`.
        public init(
            comparisonOperator: Input<String>,
            notificationType: Input<String>,
            threshold: Input<Double>,
            thresholdType: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ComparisonOperator", comparisonOperator)
            members.set("NotificationType", notificationType)
            members.set("Threshold", threshold)
            members.set("ThresholdType", thresholdType)
            fields = members
        }
    }

    /// The `NotificationWithSubscribers` of a budget.
    public struct NotificationWithSubscribers: PropertyGroup {
        public let fields: Fields

        /// Makes the `NotificationWithSubscribers` of its members.
        ///
        /// - Parameters:
        ///   - notification: `Notification`.
        ///   - subscribers: `Subscribers`.
        public init(
            notification: Notification,
            subscribers: [Subscriber]
        ) {
            var members = Fields()
            members.set("Notification", notification)
            members.set("Subscribers", subscribers)
            fields = members
        }
    }

    /// The `ResourceTag` of a budget.
    public struct ResourceTag: PropertyGroup {
        public let fields: Fields

        /// Makes the `ResourceTag` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(
            key: Input<String>,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Spend` of a budget.
    public struct Spend: PropertyGroup {
        public let fields: Fields

        /// Makes the `Spend` of its members.
        ///
        /// - Parameters:
        ///   - amount: `Amount`.
        ///   - unit: `Unit`.
        public init(
            amount: Input<Double>,
            unit: Input<String>
        ) {
            var members = Fields()
            members.set("Amount", amount)
            members.set("Unit", unit)
            fields = members
        }
    }

    /// The `Subscriber` of a budget.
    public struct Subscriber: PropertyGroup {
        public let fields: Fields

        /// Makes the `Subscriber` of its members.
        ///
        /// - Parameters:
        ///   - address: `Address`.
        ///   - subscriptionType: `SubscriptionType`.
        public init(
            address: Input<String>,
            subscriptionType: Input<String>
        ) {
            var members = Fields()
            members.set("Address", address)
            members.set("SubscriptionType", subscriptionType)
            fields = members
        }
    }

    /// The `TagValues` of a budget.
    public struct TagValues: PropertyGroup {
        public let fields: Fields

        /// Makes the `TagValues` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - matchOptions: `MatchOptions`.
        ///   - values: `Values`.
        public init(
            key: Input<String>? = nil,
            matchOptions: Input<[String]>? = nil,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("MatchOptions", matchOptions)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `TimePeriod` of a budget.
    public struct TimePeriod: PropertyGroup {
        public let fields: Fields

        /// Makes the `TimePeriod` of its members.
        ///
        /// - Parameters:
        ///   - end: `End`.
        ///   - start: `Start`.
        public init(
            end: Input<String>? = nil,
            start: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("End", end)
            members.set("Start", start)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["NotificationsWithSubscribers"],"definitions":{"AutoAdjustData":{"properties":{"AutoAdjustType":{"type":"string"},"HistoricalOptions":{"$ref":"#/definitions/HistoricalOptions"}},"required":["AutoAdjustType"],"type":"object"},"BudgetData":{"properties":{"AutoAdjustData":{"$ref":"#/definitions/AutoAdjustData"},"BillingViewArn":{"type":"string"},"BudgetLimit":{"$ref":"#/definitions/Spend"},"BudgetName":{"type":"string"},"BudgetType":{"type":"string"},"CostFilters":{"format":"json","type":["object","string"]},"CostTypes":{"$ref":"#/definitions/CostTypes"},"FilterExpression":{"$ref":"#/definitions/Expression"},"Metrics":{"items":{"type":"string"},"type":"array"},"PlannedBudgetLimits":{"format":"json","type":["object","string"]},"TimePeriod":{"$ref":"#/definitions/TimePeriod"},"TimeUnit":{"type":"string"}},"required":["BudgetType","TimeUnit"],"type":"object"},"CostCategoryValues":{"properties":{"Key":{"type":"string"},"MatchOptions":{"items":{"type":"string"},"type":"array"},"Values":{"items":{"type":"string"},"type":"array"}},"type":"object"},"CostTypes":{"properties":{"IncludeCredit":{"type":"boolean"},"IncludeDiscount":{"type":"boolean"},"IncludeOtherSubscription":{"type":"boolean"},"IncludeRecurring":{"type":"boolean"},"IncludeRefund":{"type":"boolean"},"IncludeSubscription":{"type":"boolean"},"IncludeSupport":{"type":"boolean"},"IncludeTax":{"type":"boolean"},"IncludeUpfront":{"type":"boolean"},"UseAmortized":{"type":"boolean"},"UseBlended":{"type":"boolean"}},"type":"object"},"Expression":{"properties":{"And":{"items":{"$ref":"#/definitions/Expression"},"type":"array"},"CostCategories":{"$ref":"#/definitions/CostCategoryValues"},"Dimensions":{"$ref":"#/definitions/ExpressionDimensionValues"},"Not":{"$ref":"#/definitions/Expression"},"Or":{"items":{"$ref":"#/definitions/Expression"},"type":"array"},"Tags":{"$ref":"#/definitions/TagValues"}},"type":"object"},"ExpressionDimensionValues":{"properties":{"Key":{"type":"string"},"MatchOptions":{"items":{"type":"string"},"type":"array"},"Values":{"items":{"type":"string"},"type":"array"}},"type":"object"},"HistoricalOptions":{"properties":{"BudgetAdjustmentPeriod":{"type":"integer"}},"required":["BudgetAdjustmentPeriod"],"type":"object"},"Notification":{"properties":{"ComparisonOperator":{"type":"string"},"NotificationType":{"type":"string"},"Threshold":{"maximum":1000000000,"minimum":0.1,"type":"number"},"ThresholdType":{"type":"string"}},"required":["ComparisonOperator","NotificationType","Threshold"],"type":"object"},"NotificationWithSubscribers":{"properties":{"Notification":{"$ref":"#/definitions/Notification"},"Subscribers":{"items":{"$ref":"#/definitions/Subscriber"},"type":"array"}},"required":["Notification","Subscribers"],"type":"object"},"ResourceTag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key"],"type":"object"},"Spend":{"properties":{"Amount":{"type":"number"},"Unit":{"type":"string"}},"required":["Amount","Unit"],"type":"object"},"Subscriber":{"properties":{"Address":{"type":"string"},"SubscriptionType":{"type":"string"}},"required":["Address","SubscriptionType"],"type":"object"},"TagValues":{"properties":{"Key":{"type":"string"},"MatchOptions":{"items":{"type":"string"},"type":"array"},"Values":{"items":{"type":"string"},"type":"array"}},"type":"object"},"TimePeriod":{"properties":{"End":{"type":"string"},"Start":{"type":"string"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Budget":{"$ref":"#/definitions/BudgetData"},"Id":{"type":"string"},"NotificationsWithSubscribers":{"items":{"$ref":"#/definitions/NotificationWithSubscribers"},"type":"array"},"ResourceTags":{"items":{"$ref":"#/definitions/ResourceTag"},"type":"array"}},"readOnly":["Id"],"required":["Budget"],"traits":{"global":true,"replacesAfterDelete":true}}"##
    }
}
