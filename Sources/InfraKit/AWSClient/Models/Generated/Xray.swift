// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `xray` in use, as botocore describes them.
    static var xrayLiteral: StaticString {
        #"""
        {"apiVersion":"2016-04-12","endpointPrefix":"xray","protocol":"rest-json","service":"xray","serviceId":"XRay","signatureVersion":"v4"}
        *CreateGroup {"errors":["InvalidRequestException","ThrottledException"],"http":{"requestUri":"/CreateGroup"},"input":"CreateGroupRequest","output":"CreateGroupResult"}
        *CreateSamplingRule {"errors":["InvalidRequestException","ThrottledException","RuleLimitExceededException"],"http":{"requestUri":"/CreateSamplingRule"},"input":"CreateSamplingRuleRequest","output":"CreateSamplingRuleResult"}
        *DeleteGroup {"errors":["InvalidRequestException","ThrottledException"],"http":{"requestUri":"/DeleteGroup"},"input":"DeleteGroupRequest","output":"DeleteGroupResult"}
        *DeleteSamplingRule {"errors":["InvalidRequestException","ThrottledException"],"http":{"requestUri":"/DeleteSamplingRule"},"input":"DeleteSamplingRuleRequest","output":"DeleteSamplingRuleResult"}
        *GetGroups {"errors":["InvalidRequestException","ThrottledException"],"http":{"requestUri":"/Groups"},"input":"GetGroupsRequest","output":"GetGroupsResult","paginator":{"input_token":"NextToken","output_token":"NextToken","result_key":"Groups"}}
        *GetSamplingRules {"errors":["InvalidRequestException","ThrottledException"],"http":{"requestUri":"/GetSamplingRules"},"input":"GetSamplingRulesRequest","output":"GetSamplingRulesResult","paginator":{"input_token":"NextToken","output_token":"NextToken","result_key":"SamplingRuleRecords"}}
        *ListTagsForResource {"errors":["InvalidRequestException","ThrottledException","ResourceNotFoundException"],"http":{"requestUri":"/ListTagsForResource"},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse","paginator":{"input_token":"NextToken","output_token":"NextToken","result_key":"Tags"}}
        *TagResource {"errors":["InvalidRequestException","ThrottledException","ResourceNotFoundException","TooManyTagsException"],"http":{"requestUri":"/TagResource"},"input":"TagResourceRequest","output":"TagResourceResponse"}
        *UntagResource {"errors":["InvalidRequestException","ThrottledException","ResourceNotFoundException"],"http":{"requestUri":"/UntagResource"},"input":"UntagResourceRequest","output":"UntagResourceResponse"}
        *UpdateGroup {"errors":["InvalidRequestException","ThrottledException"],"http":{"requestUri":"/UpdateGroup"},"input":"UpdateGroupRequest","output":"UpdateGroupResult"}
        *UpdateSamplingRule {"errors":["InvalidRequestException","ThrottledException"],"http":{"requestUri":"/UpdateSamplingRule"},"input":"UpdateSamplingRuleRequest","output":"UpdateSamplingRuleResult"}
        AttributeMap {"key":"string","type":"map","value":"string"}
        CreateGroupRequest {"members":{"FilterExpression":"string","GroupName":"string","InsightsConfiguration":"InsightsConfiguration","Tags":"TagList"},"required":["GroupName"],"type":"structure"}
        CreateGroupResult {"members":{"Group":"Group"},"type":"structure"}
        CreateSamplingRuleRequest {"members":{"SamplingRule":"SamplingRule","Tags":"TagList"},"required":["SamplingRule"],"type":"structure"}
        CreateSamplingRuleResult {"members":{"SamplingRuleRecord":"SamplingRuleRecord"},"type":"structure"}
        DeleteGroupRequest {"members":{"GroupARN":"string","GroupName":"string"},"type":"structure"}
        DeleteGroupResult {"members":{},"type":"structure"}
        DeleteSamplingRuleRequest {"members":{"RuleARN":"string","RuleName":"string"},"type":"structure"}
        DeleteSamplingRuleResult {"members":{"SamplingRuleRecord":"SamplingRuleRecord"},"type":"structure"}
        GetGroupsRequest {"members":{"NextToken":"string"},"type":"structure"}
        GetGroupsResult {"members":{"Groups":"GroupSummaryList","NextToken":"string"},"type":"structure"}
        GetSamplingRulesRequest {"members":{"NextToken":"string"},"type":"structure"}
        GetSamplingRulesResult {"members":{"NextToken":"string","SamplingRuleRecords":"SamplingRuleRecordList"},"type":"structure"}
        Group {"members":{"FilterExpression":"string","GroupARN":"string","GroupName":"string","InsightsConfiguration":"InsightsConfiguration"},"type":"structure"}
        GroupSummary {"members":{"FilterExpression":"string","GroupARN":"string","GroupName":"string","InsightsConfiguration":"InsightsConfiguration"},"type":"structure"}
        GroupSummaryList {"member":"GroupSummary","type":"list"}
        InsightsConfiguration {"members":{"InsightsEnabled":"boolean","NotificationsEnabled":"boolean"},"type":"structure"}
        InvalidRequestException {"members":{"Message":"string"},"type":"structure"}
        ListTagsForResourceRequest {"members":{"NextToken":"string","ResourceARN":"string"},"required":["ResourceARN"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"NextToken":"string","Tags":"TagList"},"type":"structure"}
        ResourceNotFoundException {"error":{"httpStatusCode":404},"members":{"Message":"string","ResourceName":"string"},"type":"structure"}
        RuleLimitExceededException {"members":{"Message":"string"},"type":"structure"}
        SamplingRateBoost {"members":{"CooldownWindowMinutes":"integer","MaxRate":"double"},"required":["MaxRate","CooldownWindowMinutes"],"type":"structure"}
        SamplingRule {"members":{"Attributes":"AttributeMap","FixedRate":"double","HTTPMethod":"string","Host":"string","Priority":"integer","ReservoirSize":"integer","ResourceARN":"string","RuleARN":"string","RuleName":"string","SamplingRateBoost":"SamplingRateBoost","ServiceName":"string","ServiceType":"string","URLPath":"string","Version":"integer"},"required":["ResourceARN","Priority","FixedRate","ReservoirSize","ServiceName","ServiceType","Host","HTTPMethod","URLPath","Version"],"type":"structure"}
        SamplingRuleRecord {"members":{"CreatedAt":"timestamp","ModifiedAt":"timestamp","SamplingRule":"SamplingRule"},"type":"structure"}
        SamplingRuleRecordList {"member":"SamplingRuleRecord","type":"list"}
        SamplingRuleUpdate {"members":{"Attributes":"AttributeMap","FixedRate":"double","HTTPMethod":"string","Host":"string","Priority":"integer","ReservoirSize":"integer","ResourceARN":"string","RuleARN":"string","RuleName":"string","SamplingRateBoost":"SamplingRateBoost","ServiceName":"string","ServiceType":"string","URLPath":"string"},"type":"structure"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        TagKeyList {"member":"string","type":"list"}
        TagList {"member":"Tag","type":"list"}
        TagResourceRequest {"members":{"ResourceARN":"string","Tags":"TagList"},"required":["ResourceARN","Tags"],"type":"structure"}
        TagResourceResponse {"members":{},"type":"structure"}
        ThrottledException {"error":{"httpStatusCode":429},"members":{"Message":"string"},"type":"structure"}
        TooManyTagsException {"error":{"httpStatusCode":400},"members":{"Message":"string","ResourceName":"string"},"type":"structure"}
        UntagResourceRequest {"members":{"ResourceARN":"string","TagKeys":"TagKeyList"},"required":["ResourceARN","TagKeys"],"type":"structure"}
        UntagResourceResponse {"members":{},"type":"structure"}
        UpdateGroupRequest {"members":{"FilterExpression":"string","GroupARN":"string","GroupName":"string","InsightsConfiguration":"InsightsConfiguration"},"type":"structure"}
        UpdateGroupResult {"members":{"Group":"Group"},"type":"structure"}
        UpdateSamplingRuleRequest {"members":{"SamplingRuleUpdate":"SamplingRuleUpdate"},"required":["SamplingRuleUpdate"],"type":"structure"}
        UpdateSamplingRuleResult {"members":{"SamplingRuleRecord":"SamplingRuleRecord"},"type":"structure"}
        """#
    }
}
