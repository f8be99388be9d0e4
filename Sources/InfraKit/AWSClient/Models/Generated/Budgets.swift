// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `budgets` in use, as botocore describes them.
    static var budgetsLiteral: StaticString {
        #"""
        {"apiVersion":"2016-10-20","endpointPrefix":"budgets","jsonVersion":"1.1","protocol":"json","service":"budgets","serviceId":"Budgets","signatureVersion":"v4","targetPrefix":"AWSBudgetServiceGateway"}
        *CreateBudget {"errors":["InvalidParameterException","BillingViewHealthStatusException","InternalErrorException","CreationLimitExceededException","DuplicateRecordException","AccessDeniedException","ThrottlingException","ServiceQuotaExceededException","NotFoundException"],"http":{},"input":"CreateBudgetRequest","output":"CreateBudgetResponse"}
        *CreateNotification {"errors":["InternalErrorException","InvalidParameterException","NotFoundException","CreationLimitExceededException","DuplicateRecordException","AccessDeniedException","ThrottlingException"],"http":{},"input":"CreateNotificationRequest","output":"CreateNotificationResponse"}
        *CreateSubscriber {"errors":["InternalErrorException","InvalidParameterException","CreationLimitExceededException","DuplicateRecordException","NotFoundException","AccessDeniedException","ThrottlingException"],"http":{},"input":"CreateSubscriberRequest","output":"CreateSubscriberResponse"}
        *DeleteBudget {"errors":["InternalErrorException","InvalidParameterException","NotFoundException","AccessDeniedException","ThrottlingException"],"http":{},"input":"DeleteBudgetRequest","output":"DeleteBudgetResponse"}
        *DeleteNotification {"errors":["InvalidParameterException","InternalErrorException","NotFoundException","AccessDeniedException","ThrottlingException"],"http":{},"input":"DeleteNotificationRequest","output":"DeleteNotificationResponse"}
        *DeleteSubscriber {"errors":["InternalErrorException","InvalidParameterException","NotFoundException","AccessDeniedException","ThrottlingException"],"http":{},"input":"DeleteSubscriberRequest","output":"DeleteSubscriberResponse"}
        *DescribeBudget {"errors":["InternalErrorException","InvalidParameterException","NotFoundException","AccessDeniedException","ThrottlingException"],"http":{},"input":"DescribeBudgetRequest","output":"DescribeBudgetResponse"}
        *DescribeBudgets {"errors":["InternalErrorException","InvalidParameterException","NotFoundException","InvalidNextTokenException","ExpiredNextTokenException","AccessDeniedException","ThrottlingException"],"http":{},"input":"DescribeBudgetsRequest","output":"DescribeBudgetsResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Budgets"}}
        *DescribeNotificationsForBudget {"errors":["InternalErrorException","InvalidParameterException","NotFoundException","InvalidNextTokenException","ExpiredNextTokenException","AccessDeniedException","ThrottlingException"],"http":{},"input":"DescribeNotificationsForBudgetRequest","output":"DescribeNotificationsForBudgetResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Notifications"}}
        *DescribeSubscribersForNotification {"errors":["InternalErrorException","NotFoundException","InvalidParameterException","InvalidNextTokenException","ExpiredNextTokenException","AccessDeniedException","ThrottlingException"],"http":{},"input":"DescribeSubscribersForNotificationRequest","output":"DescribeSubscribersForNotificationResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Subscribers"}}
        *ListTagsForResource {"errors":["ThrottlingException","NotFoundException","AccessDeniedException","InternalErrorException","InvalidParameterException"],"http":{},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse"}
        *TagResource {"errors":["ThrottlingException","ServiceQuotaExceededException","NotFoundException","AccessDeniedException","InternalErrorException","InvalidParameterException"],"http":{},"input":"TagResourceRequest","output":"TagResourceResponse"}
        *UntagResource {"errors":["ThrottlingException","NotFoundException","AccessDeniedException","InternalErrorException","InvalidParameterException"],"http":{},"input":"UntagResourceRequest","output":"UntagResourceResponse"}
        *UpdateBudget {"errors":["InternalErrorException","InvalidParameterException","BillingViewHealthStatusException","NotFoundException","AccessDeniedException","ThrottlingException","ServiceQuotaExceededException"],"http":{},"input":"UpdateBudgetRequest","output":"UpdateBudgetResponse"}
        *UpdateNotification {"errors":["InternalErrorException","InvalidParameterException","NotFoundException","DuplicateRecordException","AccessDeniedException","ThrottlingException"],"http":{},"input":"UpdateNotificationRequest","output":"UpdateNotificationResponse"}
        *UpdateSubscriber {"errors":["InternalErrorException","InvalidParameterException","NotFoundException","DuplicateRecordException","AccessDeniedException","ThrottlingException"],"http":{},"input":"UpdateSubscriberRequest","output":"UpdateSubscriberResponse"}
        AccessDeniedException {"members":{"Message":"string"},"type":"structure"}
        AutoAdjustData {"members":{"AutoAdjustType":"string","HistoricalOptions":"HistoricalOptions","LastAutoAdjustTime":"timestamp"},"required":["AutoAdjustType"],"type":"structure"}
        BillingViewHealthStatusException {"members":{"Message":"string"},"type":"structure"}
        Budget {"members":{"AutoAdjustData":"AutoAdjustData","BillingViewArn":"string","BudgetLimit":"Spend","BudgetName":"string","BudgetType":"string","CalculatedSpend":"CalculatedSpend","CostFilters":"CostFilters","CostTypes":"CostTypes","FilterExpression":"Expression","HealthStatus":"HealthStatus","LastUpdatedTime":"timestamp","Metrics":"Metrics","PlannedBudgetLimits":"PlannedBudgetLimits","TimePeriod":"TimePeriod","TimeUnit":"string"},"required":["BudgetName","TimeUnit","BudgetType"],"type":"structure"}
        Budgets {"member":"Budget","type":"list"}
        CalculatedSpend {"members":{"ActualSpend":"Spend","ForecastedSpend":"Spend"},"required":["ActualSpend"],"type":"structure"}
        CostCategoryValues {"members":{"Key":"string","MatchOptions":"MatchOptions","Values":"Values"},"type":"structure"}
        CostFilters {"key":"string","type":"map","value":"DimensionValues"}
        CostTypes {"members":{"IncludeCredit":"boolean","IncludeDiscount":"boolean","IncludeOtherSubscription":"boolean","IncludeRecurring":"boolean","IncludeRefund":"boolean","IncludeSubscription":"boolean","IncludeSupport":"boolean","IncludeTax":"boolean","IncludeUpfront":"boolean","UseAmortized":"boolean","UseBlended":"boolean"},"type":"structure"}
        CreateBudgetRequest {"members":{"AccountId":"string","Budget":"Budget","NotificationsWithSubscribers":"NotificationWithSubscribersList","ResourceTags":"ResourceTagList"},"required":["AccountId","Budget"],"type":"structure"}
        CreateBudgetResponse {"members":{},"type":"structure"}
        CreateNotificationRequest {"members":{"AccountId":"string","BudgetName":"string","Notification":"Notification","Subscribers":"Subscribers"},"required":["AccountId","BudgetName","Notification","Subscribers"],"type":"structure"}
        CreateNotificationResponse {"members":{},"type":"structure"}
        CreateSubscriberRequest {"members":{"AccountId":"string","BudgetName":"string","Notification":"Notification","Subscriber":"Subscriber"},"required":["AccountId","BudgetName","Notification","Subscriber"],"type":"structure"}
        CreateSubscriberResponse {"members":{},"type":"structure"}
        CreationLimitExceededException {"members":{"Message":"string"},"type":"structure"}
        DeleteBudgetRequest {"members":{"AccountId":"string","BudgetName":"string"},"required":["AccountId","BudgetName"],"type":"structure"}
        DeleteBudgetResponse {"members":{},"type":"structure"}
        DeleteNotificationRequest {"members":{"AccountId":"string","BudgetName":"string","Notification":"Notification"},"required":["AccountId","BudgetName","Notification"],"type":"structure"}
        DeleteNotificationResponse {"members":{},"type":"structure"}
        DeleteSubscriberRequest {"members":{"AccountId":"string","BudgetName":"string","Notification":"Notification","Subscriber":"Subscriber"},"required":["AccountId","BudgetName","Notification","Subscriber"],"type":"structure"}
        DeleteSubscriberResponse {"members":{},"type":"structure"}
        DescribeBudgetRequest {"members":{"AccountId":"string","BudgetName":"string","ShowFilterExpression":"boolean"},"required":["AccountId","BudgetName"],"type":"structure"}
        DescribeBudgetResponse {"members":{"Budget":"Budget"},"type":"structure"}
        DescribeBudgetsRequest {"members":{"AccountId":"string","MaxResults":"integer","NextToken":"string","ShowFilterExpression":"boolean"},"required":["AccountId"],"type":"structure"}
        DescribeBudgetsResponse {"members":{"Budgets":"Budgets","NextToken":"string"},"type":"structure"}
        DescribeNotificationsForBudgetRequest {"members":{"AccountId":"string","BudgetName":"string","MaxResults":"integer","NextToken":"string"},"required":["AccountId","BudgetName"],"type":"structure"}
        DescribeNotificationsForBudgetResponse {"members":{"NextToken":"string","Notifications":"Notifications"},"type":"structure"}
        DescribeSubscribersForNotificationRequest {"members":{"AccountId":"string","BudgetName":"string","MaxResults":"integer","NextToken":"string","Notification":"Notification"},"required":["AccountId","BudgetName","Notification"],"type":"structure"}
        DescribeSubscribersForNotificationResponse {"members":{"NextToken":"string","Subscribers":"Subscribers"},"type":"structure"}
        DimensionValues {"member":"string","type":"list"}
        DuplicateRecordException {"members":{"Message":"string"},"type":"structure"}
        ExpiredNextTokenException {"members":{"Message":"string"},"type":"structure"}
        Expression {"members":{"And":"Expressions","CostCategories":"CostCategoryValues","Dimensions":"ExpressionDimensionValues","Not":"Expression","Or":"Expressions","Tags":"TagValues"},"type":"structure"}
        ExpressionDimensionValues {"members":{"Key":"string","MatchOptions":"MatchOptions","Values":"Values"},"required":["Key","Values"],"type":"structure"}
        Expressions {"member":"Expression","type":"list"}
        HealthStatus {"members":{"LastUpdatedTime":"timestamp","Status":"string","StatusReason":"string"},"type":"structure"}
        HistoricalOptions {"members":{"BudgetAdjustmentPeriod":"integer","LookBackAvailablePeriods":"integer"},"required":["BudgetAdjustmentPeriod"],"type":"structure"}
        InternalErrorException {"members":{"Message":"string"},"type":"structure"}
        InvalidNextTokenException {"members":{"Message":"string"},"type":"structure"}
        InvalidParameterException {"members":{"Message":"string"},"type":"structure"}
        ListTagsForResourceRequest {"members":{"ResourceARN":"string"},"required":["ResourceARN"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"ResourceTags":"ResourceTagList"},"type":"structure"}
        MatchOptions {"member":"string","type":"list"}
        Metrics {"member":"string","type":"list"}
        NotFoundException {"members":{"Message":"string"},"type":"structure"}
        Notification {"members":{"ComparisonOperator":"string","NotificationState":"string","NotificationType":"string","Threshold":"double","ThresholdType":"string"},"required":["NotificationType","ComparisonOperator","Threshold"],"type":"structure"}
        NotificationWithSubscribers {"members":{"Notification":"Notification","Subscribers":"Subscribers"},"required":["Notification","Subscribers"],"type":"structure"}
        NotificationWithSubscribersList {"member":"NotificationWithSubscribers","type":"list"}
        Notifications {"member":"Notification","type":"list"}
        PlannedBudgetLimits {"key":"string","type":"map","value":"Spend"}
        ResourceTag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        ResourceTagKeyList {"member":"string","type":"list"}
        ResourceTagList {"member":"ResourceTag","type":"list"}
        ServiceQuotaExceededException {"members":{"Message":"string"},"type":"structure"}
        Spend {"members":{"Amount":"string","Unit":"string"},"required":["Amount","Unit"],"type":"structure"}
        Subscriber {"members":{"Address":{"sensitive":true,"shape":"string"},"SubscriptionType":"string"},"required":["SubscriptionType","Address"],"type":"structure"}
        Subscribers {"member":"Subscriber","type":"list"}
        TagResourceRequest {"members":{"ResourceARN":"string","ResourceTags":"ResourceTagList"},"required":["ResourceARN","ResourceTags"],"type":"structure"}
        TagResourceResponse {"members":{},"type":"structure"}
        TagValues {"members":{"Key":"string","MatchOptions":"MatchOptions","Values":"Values"},"type":"structure"}
        ThrottlingException {"members":{"Message":"string"},"type":"structure"}
        TimePeriod {"members":{"End":"timestamp","Start":"timestamp"},"type":"structure"}
        UntagResourceRequest {"members":{"ResourceARN":"string","ResourceTagKeys":"ResourceTagKeyList"},"required":["ResourceARN","ResourceTagKeys"],"type":"structure"}
        UntagResourceResponse {"members":{},"type":"structure"}
        UpdateBudgetRequest {"members":{"AccountId":"string","NewBudget":"Budget"},"required":["AccountId","NewBudget"],"type":"structure"}
        UpdateBudgetResponse {"members":{},"type":"structure"}
        UpdateNotificationRequest {"members":{"AccountId":"string","BudgetName":"string","NewNotification":"Notification","OldNotification":"Notification"},"required":["AccountId","BudgetName","OldNotification","NewNotification"],"type":"structure"}
        UpdateNotificationResponse {"members":{},"type":"structure"}
        UpdateSubscriberRequest {"members":{"AccountId":"string","BudgetName":"string","NewSubscriber":"Subscriber","Notification":"Notification","OldSubscriber":"Subscriber"},"required":["AccountId","BudgetName","Notification","OldSubscriber","NewSubscriber"],"type":"structure"}
        UpdateSubscriberResponse {"members":{},"type":"structure"}
        Values {"member":"string","type":"list"}
        """#
    }
}
