// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `sns` in use, as botocore describes them.
    static var snsLiteral: StaticString {
        #"""
        {"apiVersion":"2010-03-31","endpointPrefix":"sns","protocol":"query","service":"sns","serviceId":"SNS","signatureVersion":"v4","xmlNamespace":"http://sns.amazonaws.com/doc/2010-03-31/"}
        *CreateTopic {"errors":["InvalidParameterException","TopicLimitExceededException","InternalErrorException","AuthorizationErrorException","InvalidSecurityException","TagLimitExceededException","StaleTagException","TagPolicyException","ConcurrentAccessException"],"http":{},"input":"CreateTopicInput","output":"CreateTopicResponse","resultWrapper":"CreateTopicResult"}
        *DeleteTopic {"errors":["InvalidParameterException","InvalidStateException","InternalErrorException","AuthorizationErrorException","NotFoundException","StaleTagException","TagPolicyException","ConcurrentAccessException"],"http":{},"input":"DeleteTopicInput"}
        *GetDataProtectionPolicy {"errors":["InvalidParameterException","InternalErrorException","NotFoundException","AuthorizationErrorException","InvalidSecurityException"],"http":{},"input":"GetDataProtectionPolicyInput","output":"GetDataProtectionPolicyResponse","resultWrapper":"GetDataProtectionPolicyResult"}
        *GetSubscriptionAttributes {"errors":["InvalidParameterException","InternalErrorException","NotFoundException","AuthorizationErrorException"],"http":{},"input":"GetSubscriptionAttributesInput","output":"GetSubscriptionAttributesResponse","resultWrapper":"GetSubscriptionAttributesResult"}
        *GetTopicAttributes {"errors":["InvalidParameterException","InternalErrorException","NotFoundException","AuthorizationErrorException","InvalidSecurityException"],"http":{},"input":"GetTopicAttributesInput","output":"GetTopicAttributesResponse","resultWrapper":"GetTopicAttributesResult"}
        *ListSubscriptions {"errors":["InvalidParameterException","InternalErrorException","AuthorizationErrorException"],"http":{},"input":"ListSubscriptionsInput","output":"ListSubscriptionsResponse","paginator":{"input_token":"NextToken","output_token":"NextToken","result_key":"Subscriptions"},"resultWrapper":"ListSubscriptionsResult"}
        *ListSubscriptionsByTopic {"errors":["InvalidParameterException","InternalErrorException","NotFoundException","AuthorizationErrorException"],"http":{},"input":"ListSubscriptionsByTopicInput","output":"ListSubscriptionsByTopicResponse","paginator":{"input_token":"NextToken","output_token":"NextToken","result_key":"Subscriptions"},"resultWrapper":"ListSubscriptionsByTopicResult"}
        *ListTagsForResource {"errors":["ResourceNotFoundException","TagPolicyException","InvalidParameterException","AuthorizationErrorException","ConcurrentAccessException"],"http":{},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse","resultWrapper":"ListTagsForResourceResult"}
        *ListTopics {"errors":["InvalidParameterException","InternalErrorException","AuthorizationErrorException"],"http":{},"input":"ListTopicsInput","output":"ListTopicsResponse","paginator":{"input_token":"NextToken","output_token":"NextToken","result_key":"Topics"},"resultWrapper":"ListTopicsResult"}
        *PutDataProtectionPolicy {"errors":["InvalidParameterException","InternalErrorException","NotFoundException","AuthorizationErrorException","InvalidSecurityException"],"http":{},"input":"PutDataProtectionPolicyInput"}
        *SetSubscriptionAttributes {"errors":["InvalidParameterException","FilterPolicyLimitExceededException","ReplayLimitExceededException","InternalErrorException","NotFoundException","AuthorizationErrorException"],"http":{},"input":"SetSubscriptionAttributesInput"}
        *SetTopicAttributes {"errors":["InvalidParameterException","InternalErrorException","NotFoundException","AuthorizationErrorException","InvalidSecurityException"],"http":{},"input":"SetTopicAttributesInput"}
        *Subscribe {"errors":["SubscriptionLimitExceededException","FilterPolicyLimitExceededException","ReplayLimitExceededException","InvalidParameterException","InternalErrorException","NotFoundException","AuthorizationErrorException","InvalidSecurityException"],"http":{},"input":"SubscribeInput","output":"SubscribeResponse","resultWrapper":"SubscribeResult"}
        *TagResource {"errors":["ResourceNotFoundException","TagLimitExceededException","StaleTagException","TagPolicyException","InvalidParameterException","AuthorizationErrorException","ConcurrentAccessException"],"http":{},"input":"TagResourceRequest","output":"TagResourceResponse","resultWrapper":"TagResourceResult"}
        *Unsubscribe {"errors":["InvalidParameterException","InternalErrorException","AuthorizationErrorException","NotFoundException","InvalidSecurityException"],"http":{},"input":"UnsubscribeInput"}
        *UntagResource {"errors":["ResourceNotFoundException","TagLimitExceededException","StaleTagException","TagPolicyException","InvalidParameterException","AuthorizationErrorException","ConcurrentAccessException"],"http":{},"input":"UntagResourceRequest","output":"UntagResourceResponse","resultWrapper":"UntagResourceResult"}
        AuthorizationErrorException {"error":{"code":"AuthorizationError","httpStatusCode":403,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        ConcurrentAccessException {"error":{"code":"ConcurrentAccess","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        CreateTopicInput {"members":{"Attributes":"TopicAttributesMap","DataProtectionPolicy":"string","Name":"string","Tags":"TagList"},"required":["Name"],"type":"structure"}
        CreateTopicResponse {"members":{"TopicArn":"string"},"type":"structure"}
        DeleteTopicInput {"members":{"TopicArn":"string"},"required":["TopicArn"],"type":"structure"}
        FilterPolicyLimitExceededException {"error":{"code":"FilterPolicyLimitExceeded","httpStatusCode":403,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        GetDataProtectionPolicyInput {"members":{"ResourceArn":"string"},"required":["ResourceArn"],"type":"structure"}
        GetDataProtectionPolicyResponse {"members":{"DataProtectionPolicy":"string"},"type":"structure"}
        GetSubscriptionAttributesInput {"members":{"SubscriptionArn":"string"},"required":["SubscriptionArn"],"type":"structure"}
        GetSubscriptionAttributesResponse {"members":{"Attributes":"SubscriptionAttributesMap"},"type":"structure"}
        GetTopicAttributesInput {"members":{"TopicArn":"string"},"required":["TopicArn"],"type":"structure"}
        GetTopicAttributesResponse {"members":{"Attributes":"TopicAttributesMap"},"type":"structure"}
        InternalErrorException {"error":{"code":"InternalError","httpStatusCode":500},"members":{"message":"string"},"type":"structure"}
        InvalidParameterException {"error":{"code":"InvalidParameter","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        InvalidSecurityException {"error":{"code":"InvalidSecurity","httpStatusCode":403,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        InvalidStateException {"error":{"code":"InvalidState","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        ListSubscriptionsByTopicInput {"members":{"NextToken":"string","TopicArn":"string"},"required":["TopicArn"],"type":"structure"}
        ListSubscriptionsByTopicResponse {"members":{"NextToken":"string","Subscriptions":"SubscriptionsList"},"type":"structure"}
        ListSubscriptionsInput {"members":{"NextToken":"string"},"type":"structure"}
        ListSubscriptionsResponse {"members":{"NextToken":"string","Subscriptions":"SubscriptionsList"},"type":"structure"}
        ListTagsForResourceRequest {"members":{"ResourceArn":"string"},"required":["ResourceArn"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"Tags":"TagList"},"type":"structure"}
        ListTopicsInput {"members":{"NextToken":"string"},"type":"structure"}
        ListTopicsResponse {"members":{"NextToken":"string","Topics":"TopicsList"},"type":"structure"}
        NotFoundException {"error":{"code":"NotFound","httpStatusCode":404,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        PutDataProtectionPolicyInput {"members":{"DataProtectionPolicy":"string","ResourceArn":"string"},"required":["ResourceArn","DataProtectionPolicy"],"type":"structure"}
        ReplayLimitExceededException {"error":{"code":"ReplayLimitExceeded","httpStatusCode":403,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        ResourceNotFoundException {"error":{"code":"ResourceNotFound","httpStatusCode":404,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        SetSubscriptionAttributesInput {"members":{"AttributeName":"string","AttributeValue":"string","SubscriptionArn":"string"},"required":["SubscriptionArn","AttributeName"],"type":"structure"}
        SetTopicAttributesInput {"members":{"AttributeName":"string","AttributeValue":"string","TopicArn":"string"},"required":["TopicArn","AttributeName"],"type":"structure"}
        StaleTagException {"error":{"code":"StaleTag","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        SubscribeInput {"members":{"Attributes":"SubscriptionAttributesMap","Endpoint":"string","Protocol":"string","ReturnSubscriptionArn":"boolean","TopicArn":"string"},"required":["TopicArn","Protocol"],"type":"structure"}
        SubscribeResponse {"members":{"SubscriptionArn":"string"},"type":"structure"}
        Subscription {"members":{"Endpoint":"string","Owner":"string","Protocol":"string","SubscriptionArn":"string","TopicArn":"string"},"type":"structure"}
        SubscriptionAttributesMap {"key":"string","type":"map","value":"string"}
        SubscriptionLimitExceededException {"error":{"code":"SubscriptionLimitExceeded","httpStatusCode":403,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        SubscriptionsList {"member":"Subscription","type":"list"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        TagKeyList {"member":"string","type":"list"}
        TagLimitExceededException {"error":{"code":"TagLimitExceeded","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        TagList {"member":"Tag","type":"list"}
        TagPolicyException {"error":{"code":"TagPolicy","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        TagResourceRequest {"members":{"ResourceArn":"string","Tags":"TagList"},"required":["ResourceArn","Tags"],"type":"structure"}
        TagResourceResponse {"members":{},"type":"structure"}
        Topic {"members":{"TopicArn":"string"},"type":"structure"}
        TopicAttributesMap {"key":"string","type":"map","value":"string"}
        TopicLimitExceededException {"error":{"code":"TopicLimitExceeded","httpStatusCode":403,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        TopicsList {"member":"Topic","type":"list"}
        UnsubscribeInput {"members":{"SubscriptionArn":"string"},"required":["SubscriptionArn"],"type":"structure"}
        UntagResourceRequest {"members":{"ResourceArn":"string","TagKeys":"TagKeyList"},"required":["ResourceArn","TagKeys"],"type":"structure"}
        UntagResourceResponse {"members":{},"type":"structure"}
        """#
    }
}
