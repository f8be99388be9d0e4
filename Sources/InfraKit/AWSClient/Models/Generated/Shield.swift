// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `shield` in use, as botocore describes them.
    static var shieldLiteral: StaticString {
        #"""
        {"apiVersion":"2016-06-02","endpointPrefix":"shield","jsonVersion":"1.1","protocol":"json","service":"shield","serviceId":"Shield","signatureVersion":"v4","targetPrefix":"AWSShield_20160616"}
        *AssociateHealthCheck {"errors":["InternalErrorException","LimitsExceededException","ResourceNotFoundException","InvalidParameterException","OptimisticLockException","InvalidResourceException"],"http":{},"input":"AssociateHealthCheckRequest","output":"AssociateHealthCheckResponse"}
        *CreateProtection {"errors":["InternalErrorException","InvalidResourceException","InvalidOperationException","LimitsExceededException","ResourceAlreadyExistsException","OptimisticLockException","ResourceNotFoundException","InvalidParameterException"],"http":{},"input":"CreateProtectionRequest","output":"CreateProtectionResponse"}
        *DeleteProtection {"errors":["InternalErrorException","ResourceNotFoundException","OptimisticLockException"],"http":{},"input":"DeleteProtectionRequest","output":"DeleteProtectionResponse"}
        *DescribeProtection {"errors":["InternalErrorException","InvalidParameterException","ResourceNotFoundException"],"http":{},"input":"DescribeProtectionRequest","output":"DescribeProtectionResponse"}
        *DescribeSubscription {"errors":["InternalErrorException","ResourceNotFoundException"],"http":{},"input":"DescribeSubscriptionRequest","output":"DescribeSubscriptionResponse"}
        *DisableApplicationLayerAutomaticResponse {"errors":["InternalErrorException","InvalidParameterException","ResourceNotFoundException","OptimisticLockException","InvalidOperationException"],"http":{},"input":"DisableApplicationLayerAutomaticResponseRequest","output":"DisableApplicationLayerAutomaticResponseResponse"}
        *DisassociateHealthCheck {"errors":["InternalErrorException","InvalidParameterException","ResourceNotFoundException","OptimisticLockException","InvalidResourceException"],"http":{},"input":"DisassociateHealthCheckRequest","output":"DisassociateHealthCheckResponse"}
        *EnableApplicationLayerAutomaticResponse {"errors":["LimitsExceededException","InternalErrorException","ResourceNotFoundException","InvalidParameterException","OptimisticLockException","InvalidOperationException"],"http":{},"input":"EnableApplicationLayerAutomaticResponseRequest","output":"EnableApplicationLayerAutomaticResponseResponse"}
        *ListProtections {"errors":["InternalErrorException","ResourceNotFoundException","InvalidPaginationTokenException"],"http":{},"input":"ListProtectionsRequest","output":"ListProtectionsResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Protections"}}
        *ListTagsForResource {"errors":["InternalErrorException","InvalidResourceException","ResourceNotFoundException"],"http":{},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse"}
        *TagResource {"errors":["InternalErrorException","InvalidResourceException","InvalidParameterException","ResourceNotFoundException"],"http":{},"input":"TagResourceRequest","output":"TagResourceResponse"}
        *UntagResource {"errors":["InternalErrorException","InvalidResourceException","InvalidParameterException","ResourceNotFoundException"],"http":{},"input":"UntagResourceRequest","output":"UntagResourceResponse"}
        *UpdateApplicationLayerAutomaticResponse {"errors":["InternalErrorException","ResourceNotFoundException","InvalidParameterException","OptimisticLockException","InvalidOperationException"],"http":{},"input":"UpdateApplicationLayerAutomaticResponseRequest","output":"UpdateApplicationLayerAutomaticResponseResponse"}
        ApplicationLayerAutomaticResponseConfiguration {"members":{"Action":"ResponseAction","Status":"string"},"required":["Status","Action"],"type":"structure"}
        AssociateHealthCheckRequest {"members":{"HealthCheckArn":"string","ProtectionId":"string"},"required":["ProtectionId","HealthCheckArn"],"type":"structure"}
        AssociateHealthCheckResponse {"members":{},"type":"structure"}
        BlockAction {"members":{},"type":"structure"}
        CountAction {"members":{},"type":"structure"}
        CreateProtectionRequest {"members":{"Name":"string","ResourceArn":"string","Tags":"TagList"},"required":["Name","ResourceArn"],"type":"structure"}
        CreateProtectionResponse {"members":{"ProtectionId":"string"},"type":"structure"}
        DeleteProtectionRequest {"members":{"ProtectionId":"string"},"required":["ProtectionId"],"type":"structure"}
        DeleteProtectionResponse {"members":{},"type":"structure"}
        DescribeProtectionRequest {"members":{"ProtectionId":"string","ResourceArn":"string"},"type":"structure"}
        DescribeProtectionResponse {"members":{"Protection":"Protection"},"type":"structure"}
        DescribeSubscriptionRequest {"members":{},"type":"structure"}
        DescribeSubscriptionResponse {"members":{"Subscription":"Subscription"},"type":"structure"}
        DisableApplicationLayerAutomaticResponseRequest {"members":{"ResourceArn":"string"},"required":["ResourceArn"],"type":"structure"}
        DisableApplicationLayerAutomaticResponseResponse {"members":{},"type":"structure"}
        DisassociateHealthCheckRequest {"members":{"HealthCheckArn":"string","ProtectionId":"string"},"required":["ProtectionId","HealthCheckArn"],"type":"structure"}
        DisassociateHealthCheckResponse {"members":{},"type":"structure"}
        EnableApplicationLayerAutomaticResponseRequest {"members":{"Action":"ResponseAction","ResourceArn":"string"},"required":["ResourceArn","Action"],"type":"structure"}
        EnableApplicationLayerAutomaticResponseResponse {"members":{},"type":"structure"}
        HealthCheckIds {"member":"string","type":"list"}
        InclusionProtectionFilters {"members":{"ProtectionNames":"ProtectionNameFilters","ResourceArns":"ResourceArnFilters","ResourceTypes":"ProtectedResourceTypeFilters"},"type":"structure"}
        InternalErrorException {"members":{"message":"string"},"type":"structure"}
        InvalidOperationException {"members":{"message":"string"},"type":"structure"}
        InvalidPaginationTokenException {"members":{"message":"string"},"type":"structure"}
        InvalidParameterException {"members":{"fields":"ValidationExceptionFieldList","message":"string","reason":"string"},"type":"structure"}
        InvalidResourceException {"members":{"message":"string"},"type":"structure"}
        Limit {"members":{"Max":"long","Type":"string"},"type":"structure"}
        Limits {"member":"Limit","type":"list"}
        LimitsExceededException {"members":{"Limit":"long","Type":"string","message":"string"},"type":"structure"}
        ListProtectionsRequest {"members":{"InclusionFilters":"InclusionProtectionFilters","MaxResults":"integer","NextToken":"string"},"type":"structure"}
        ListProtectionsResponse {"members":{"NextToken":"string","Protections":"Protections"},"type":"structure"}
        ListTagsForResourceRequest {"members":{"ResourceARN":"string"},"required":["ResourceARN"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"Tags":"TagList"},"type":"structure"}
        OptimisticLockException {"members":{"message":"string"},"type":"structure"}
        ProtectedResourceTypeFilters {"member":"string","type":"list"}
        Protection {"members":{"ApplicationLayerAutomaticResponseConfiguration":"ApplicationLayerAutomaticResponseConfiguration","HealthCheckIds":"HealthCheckIds","Id":"string","Name":"string","ProtectionArn":"string","ResourceArn":"string"},"type":"structure"}
        ProtectionGroupArbitraryPatternLimits {"members":{"MaxMembers":"long"},"required":["MaxMembers"],"type":"structure"}
        ProtectionGroupLimits {"members":{"MaxProtectionGroups":"long","PatternTypeLimits":"ProtectionGroupPatternTypeLimits"},"required":["MaxProtectionGroups","PatternTypeLimits"],"type":"structure"}
        ProtectionGroupPatternTypeLimits {"members":{"ArbitraryPatternLimits":"ProtectionGroupArbitraryPatternLimits"},"required":["ArbitraryPatternLimits"],"type":"structure"}
        ProtectionLimits {"members":{"ProtectedResourceTypeLimits":"Limits"},"required":["ProtectedResourceTypeLimits"],"type":"structure"}
        ProtectionNameFilters {"member":"string","type":"list"}
        Protections {"member":"Protection","type":"list"}
        ResourceAlreadyExistsException {"members":{"message":"string","resourceType":"string"},"type":"structure"}
        ResourceArnFilters {"member":"string","type":"list"}
        ResourceNotFoundException {"members":{"message":"string","resourceType":"string"},"type":"structure"}
        ResponseAction {"members":{"Block":"BlockAction","Count":"CountAction"},"type":"structure"}
        Subscription {"members":{"AutoRenew":"string","EndTime":"timestamp","Limits":"Limits","ProactiveEngagementStatus":"string","StartTime":"timestamp","SubscriptionArn":"string","SubscriptionLimits":"SubscriptionLimits","TimeCommitmentInSeconds":"long"},"required":["SubscriptionLimits"],"type":"structure"}
        SubscriptionLimits {"members":{"ProtectionGroupLimits":"ProtectionGroupLimits","ProtectionLimits":"ProtectionLimits"},"required":["ProtectionLimits","ProtectionGroupLimits"],"type":"structure"}
        Tag {"members":{"Key":"string","Value":"string"},"type":"structure"}
        TagKeyList {"member":"string","type":"list"}
        TagList {"member":"Tag","type":"list"}
        TagResourceRequest {"members":{"ResourceARN":"string","Tags":"TagList"},"required":["ResourceARN","Tags"],"type":"structure"}
        TagResourceResponse {"members":{},"type":"structure"}
        UntagResourceRequest {"members":{"ResourceARN":"string","TagKeys":"TagKeyList"},"required":["ResourceARN","TagKeys"],"type":"structure"}
        UntagResourceResponse {"members":{},"type":"structure"}
        UpdateApplicationLayerAutomaticResponseRequest {"members":{"Action":"ResponseAction","ResourceArn":"string"},"required":["ResourceArn","Action"],"type":"structure"}
        UpdateApplicationLayerAutomaticResponseResponse {"members":{},"type":"structure"}
        ValidationExceptionField {"members":{"message":"string","name":"string"},"required":["name","message"],"type":"structure"}
        ValidationExceptionFieldList {"member":"ValidationExceptionField","type":"list"}
        """#
    }
}
