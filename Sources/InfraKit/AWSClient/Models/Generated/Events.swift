// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `events` in use, as botocore describes them.
    static var eventsLiteral: StaticString {
        #"""
        {"apiVersion":"2015-10-07","endpointPrefix":"events","jsonVersion":"1.1","protocol":"json","service":"events","serviceId":"EventBridge","signatureVersion":"v4","targetPrefix":"AWSEvents"}
        *DeleteRule {"errors":["ConcurrentModificationException","ManagedRuleException","InternalException","ResourceNotFoundException"],"http":{},"input":"DeleteRuleRequest"}
        *DescribeEventBus {"errors":["ResourceNotFoundException","InternalException"],"http":{},"input":"DescribeEventBusRequest","output":"DescribeEventBusResponse"}
        *DescribeRule {"errors":["ResourceNotFoundException","InternalException"],"http":{},"input":"DescribeRuleRequest","output":"DescribeRuleResponse"}
        *DisableRule {"errors":["ResourceNotFoundException","ConcurrentModificationException","ManagedRuleException","InternalException"],"http":{},"input":"DisableRuleRequest"}
        *EnableRule {"errors":["ResourceNotFoundException","ConcurrentModificationException","ManagedRuleException","InternalException"],"http":{},"input":"EnableRuleRequest"}
        *ListEventBuses {"errors":["InternalException"],"http":{},"input":"ListEventBusesRequest","output":"ListEventBusesResponse","paginator":{"input_token":"NextToken","output_token":"NextToken"}}
        *ListRules {"errors":["InternalException","ResourceNotFoundException"],"http":{},"input":"ListRulesRequest","output":"ListRulesResponse","paginator":{"input_token":"NextToken","limit_key":"Limit","output_token":"NextToken","result_key":"Rules"}}
        *ListTagsForResource {"errors":["ResourceNotFoundException","InternalException"],"http":{},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse"}
        *ListTargetsByRule {"errors":["ResourceNotFoundException","InternalException"],"http":{},"input":"ListTargetsByRuleRequest","output":"ListTargetsByRuleResponse","paginator":{"input_token":"NextToken","limit_key":"Limit","output_token":"NextToken","result_key":"Targets"}}
        *PutRule {"errors":["InvalidEventPatternException","LimitExceededException","ConcurrentModificationException","ManagedRuleException","InternalException","ResourceNotFoundException"],"http":{},"input":"PutRuleRequest","output":"PutRuleResponse"}
        *PutTargets {"errors":["ResourceNotFoundException","ConcurrentModificationException","LimitExceededException","ManagedRuleException","InternalException"],"http":{},"input":"PutTargetsRequest","output":"PutTargetsResponse"}
        *RemoveTargets {"errors":["ResourceNotFoundException","ConcurrentModificationException","ManagedRuleException","InternalException"],"http":{},"input":"RemoveTargetsRequest","output":"RemoveTargetsResponse"}
        *TagResource {"errors":["ResourceNotFoundException","ConcurrentModificationException","InternalException","ManagedRuleException"],"http":{},"input":"TagResourceRequest","output":"TagResourceResponse"}
        *UntagResource {"errors":["ResourceNotFoundException","InternalException","ConcurrentModificationException","ManagedRuleException"],"http":{},"input":"UntagResourceRequest","output":"UntagResourceResponse"}
        AppSyncParameters {"members":{"GraphQLOperation":{"sensitive":true,"shape":"string"}},"type":"structure"}
        AwsVpcConfiguration {"members":{"AssignPublicIp":"string","SecurityGroups":"StringList","Subnets":"StringList"},"required":["Subnets"],"type":"structure"}
        BatchArrayProperties {"members":{"Size":"integer"},"type":"structure"}
        BatchParameters {"members":{"ArrayProperties":"BatchArrayProperties","JobDefinition":"string","JobName":"string","RetryStrategy":"BatchRetryStrategy"},"required":["JobDefinition","JobName"],"type":"structure"}
        BatchRetryStrategy {"members":{"Attempts":"integer"},"type":"structure"}
        CapacityProviderStrategy {"member":"CapacityProviderStrategyItem","type":"list"}
        CapacityProviderStrategyItem {"members":{"base":"integer","capacityProvider":"string","weight":"integer"},"required":["capacityProvider"],"type":"structure"}
        ConcurrentModificationException {"members":{},"type":"structure"}
        DeadLetterConfig {"members":{"Arn":"string"},"type":"structure"}
        DeleteRuleRequest {"members":{"EventBusName":"string","Force":"boolean","Name":"string"},"required":["Name"],"type":"structure"}
        DescribeEventBusRequest {"members":{"Name":"string"},"type":"structure"}
        DescribeEventBusResponse {"members":{"Arn":"string","CreationTime":"timestamp","DeadLetterConfig":"DeadLetterConfig","Description":"string","KmsKeyIdentifier":"string","LastModifiedTime":"timestamp","LogConfig":"LogConfig","Name":"string","Policy":"string"},"type":"structure"}
        DescribeRuleRequest {"members":{"EventBusName":"string","Name":"string"},"required":["Name"],"type":"structure"}
        DescribeRuleResponse {"members":{"Arn":"string","CreatedBy":"string","Description":"string","EventBusName":"string","EventPattern":"string","ManagedBy":"string","Name":"string","RoleArn":"string","ScheduleExpression":"string","State":"string"},"type":"structure"}
        DisableRuleRequest {"members":{"EventBusName":"string","Name":"string"},"required":["Name"],"type":"structure"}
        EcsParameters {"members":{"CapacityProviderStrategy":"CapacityProviderStrategy","EnableECSManagedTags":"boolean","EnableExecuteCommand":"boolean","Group":"string","LaunchType":"string","NetworkConfiguration":"NetworkConfiguration","PlacementConstraints":"PlacementConstraints","PlacementStrategy":"PlacementStrategies","PlatformVersion":"string","PropagateTags":"string","ReferenceId":"string","Tags":"TagList","TaskCount":"integer","TaskDefinitionArn":"string"},"required":["TaskDefinitionArn"],"type":"structure"}
        EnableRuleRequest {"members":{"EventBusName":"string","Name":"string"},"required":["Name"],"type":"structure"}
        EventBus {"members":{"Arn":"string","CreationTime":"timestamp","Description":"string","LastModifiedTime":"timestamp","Name":"string","Policy":"string"},"type":"structure"}
        EventBusList {"member":"EventBus","type":"list"}
        HeaderParametersMap {"key":"string","type":"map","value":"string"}
        HttpParameters {"members":{"HeaderParameters":"HeaderParametersMap","PathParameterValues":"PathParameterList","QueryStringParameters":"QueryStringParametersMap"},"type":"structure"}
        InputTransformer {"members":{"InputPathsMap":"TransformerPaths","InputTemplate":"string"},"required":["InputTemplate"],"type":"structure"}
        InternalException {"members":{},"type":"structure"}
        InvalidEventPatternException {"members":{},"type":"structure"}
        KinesisParameters {"members":{"PartitionKeyPath":"string"},"required":["PartitionKeyPath"],"type":"structure"}
        LimitExceededException {"members":{},"type":"structure"}
        ListEventBusesRequest {"members":{"Limit":"integer","NamePrefix":"string","NextToken":"string"},"type":"structure"}
        ListEventBusesResponse {"members":{"EventBuses":"EventBusList","NextToken":"string"},"type":"structure"}
        ListRulesRequest {"members":{"EventBusName":"string","Limit":"integer","NamePrefix":"string","NextToken":"string"},"type":"structure"}
        ListRulesResponse {"members":{"NextToken":"string","Rules":"RuleResponseList"},"type":"structure"}
        ListTagsForResourceRequest {"members":{"ResourceARN":"string"},"required":["ResourceARN"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"Tags":"TagList"},"type":"structure"}
        ListTargetsByRuleRequest {"members":{"EventBusName":"string","Limit":"integer","NextToken":"string","Rule":"string"},"required":["Rule"],"type":"structure"}
        ListTargetsByRuleResponse {"members":{"NextToken":"string","Targets":"TargetList"},"type":"structure"}
        LogConfig {"members":{"IncludeDetail":"string","Level":"string"},"type":"structure"}
        ManagedRuleException {"members":{},"type":"structure"}
        NetworkConfiguration {"members":{"awsvpcConfiguration":"AwsVpcConfiguration"},"type":"structure"}
        PathParameterList {"member":"string","type":"list"}
        PlacementConstraint {"members":{"expression":"string","type":"string"},"type":"structure"}
        PlacementConstraints {"member":"PlacementConstraint","type":"list"}
        PlacementStrategies {"member":"PlacementStrategy","type":"list"}
        PlacementStrategy {"members":{"field":"string","type":"string"},"type":"structure"}
        PutRuleRequest {"members":{"Description":"string","EventBusName":"string","EventPattern":"string","Name":"string","RoleArn":"string","ScheduleExpression":"string","State":"string","Tags":"TagList"},"required":["Name"],"type":"structure"}
        PutRuleResponse {"members":{"RuleArn":"string"},"type":"structure"}
        PutTargetsRequest {"members":{"EventBusName":"string","Rule":"string","Targets":"TargetList"},"required":["Rule","Targets"],"type":"structure"}
        PutTargetsResponse {"members":{"FailedEntries":"PutTargetsResultEntryList","FailedEntryCount":"integer"},"type":"structure"}
        PutTargetsResultEntry {"members":{"ErrorCode":"string","ErrorMessage":"string","TargetId":"string"},"type":"structure"}
        PutTargetsResultEntryList {"member":"PutTargetsResultEntry","type":"list"}
        QueryStringParametersMap {"key":"string","type":"map","value":"string"}
        RedshiftDataParameters {"members":{"Database":"string","DbUser":"string","SecretManagerArn":"string","Sql":{"sensitive":true,"shape":"string"},"Sqls":"Sqls","StatementName":"string","WithEvent":"boolean"},"required":["Database"],"type":"structure"}
        RemoveTargetsRequest {"members":{"EventBusName":"string","Force":"boolean","Ids":"TargetIdList","Rule":"string"},"required":["Rule","Ids"],"type":"structure"}
        RemoveTargetsResponse {"members":{"FailedEntries":"RemoveTargetsResultEntryList","FailedEntryCount":"integer"},"type":"structure"}
        RemoveTargetsResultEntry {"members":{"ErrorCode":"string","ErrorMessage":"string","TargetId":"string"},"type":"structure"}
        RemoveTargetsResultEntryList {"member":"RemoveTargetsResultEntry","type":"list"}
        ResourceNotFoundException {"members":{},"type":"structure"}
        RetryPolicy {"members":{"MaximumEventAgeInSeconds":"integer","MaximumRetryAttempts":"integer"},"type":"structure"}
        Rule {"members":{"Arn":"string","Description":"string","EventBusName":"string","EventPattern":"string","ManagedBy":"string","Name":"string","RoleArn":"string","ScheduleExpression":"string","State":"string"},"type":"structure"}
        RuleResponseList {"member":"Rule","type":"list"}
        RunCommandParameters {"members":{"RunCommandTargets":"RunCommandTargets"},"required":["RunCommandTargets"],"type":"structure"}
        RunCommandTarget {"members":{"Key":"string","Values":"RunCommandTargetValues"},"required":["Key","Values"],"type":"structure"}
        RunCommandTargetValues {"member":"string","type":"list"}
        RunCommandTargets {"member":"RunCommandTarget","type":"list"}
        SageMakerPipelineParameter {"members":{"Name":"string","Value":"string"},"required":["Name","Value"],"type":"structure"}
        SageMakerPipelineParameterList {"member":"SageMakerPipelineParameter","type":"list"}
        SageMakerPipelineParameters {"members":{"PipelineParameterList":"SageMakerPipelineParameterList"},"type":"structure"}
        Sqls {"member":{"sensitive":true,"shape":"string"},"sensitive":true,"type":"list"}
        SqsParameters {"members":{"MessageGroupId":"string"},"type":"structure"}
        StringList {"member":"string","type":"list"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        TagKeyList {"member":"string","type":"list"}
        TagList {"member":"Tag","type":"list"}
        TagResourceRequest {"members":{"ResourceARN":"string","Tags":"TagList"},"required":["ResourceARN","Tags"],"type":"structure"}
        TagResourceResponse {"members":{},"type":"structure"}
        Target {"members":{"AppSyncParameters":"AppSyncParameters","Arn":"string","BatchParameters":"BatchParameters","DeadLetterConfig":"DeadLetterConfig","EcsParameters":"EcsParameters","HttpParameters":"HttpParameters","Id":"string","Input":"string","InputPath":"string","InputTransformer":"InputTransformer","KinesisParameters":"KinesisParameters","RedshiftDataParameters":"RedshiftDataParameters","RetryPolicy":"RetryPolicy","RoleArn":"string","RunCommandParameters":"RunCommandParameters","SageMakerPipelineParameters":"SageMakerPipelineParameters","SqsParameters":"SqsParameters"},"required":["Id","Arn"],"type":"structure"}
        TargetIdList {"member":"string","type":"list"}
        TargetList {"member":"Target","type":"list"}
        TransformerPaths {"key":"string","type":"map","value":"string"}
        UntagResourceRequest {"members":{"ResourceARN":"string","TagKeys":"TagKeyList"},"required":["ResourceARN","TagKeys"],"type":"structure"}
        UntagResourceResponse {"members":{},"type":"structure"}
        """#
    }
}
