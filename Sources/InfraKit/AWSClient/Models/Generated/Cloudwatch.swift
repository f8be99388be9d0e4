// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `cloudwatch` in use, as botocore describes them.
    static var cloudwatchLiteral: StaticString {
        #"""
        {"apiVersion":"2010-08-01","awsQueryCompatible":true,"endpointPrefix":"monitoring","jsonVersion":"1.0","protocol":"json","service":"cloudwatch","serviceId":"CloudWatch","signatureVersion":"v4","targetPrefix":"GraniteServiceVersion20100801","xmlNamespace":"http://monitoring.amazonaws.com/doc/2010-08-01/"}
        *DeleteAlarms {"errors":["ResourceNotFound"],"http":{},"input":"DeleteAlarmsInput"}
        *DeleteDashboards {"errors":["InvalidParameterValueException","InternalServiceFault","ConflictException"],"http":{},"input":"DeleteDashboardsInput","output":"DeleteDashboardsOutput","resultWrapper":"DeleteDashboardsResult"}
        *DescribeAlarms {"errors":["InvalidNextToken"],"http":{},"input":"DescribeAlarmsInput","output":"DescribeAlarmsOutput","paginator":{"input_token":"NextToken","limit_key":"MaxRecords","output_token":"NextToken","result_key":["MetricAlarms","CompositeAlarms"]},"resultWrapper":"DescribeAlarmsResult"}
        *DisableAlarmActions {"http":{},"input":"DisableAlarmActionsInput"}
        *EnableAlarmActions {"http":{},"input":"EnableAlarmActionsInput"}
        *GetDashboard {"errors":["InvalidParameterValueException","DashboardNotFoundError","InternalServiceFault"],"http":{},"input":"GetDashboardInput","output":"GetDashboardOutput","resultWrapper":"GetDashboardResult"}
        *ListDashboards {"errors":["InvalidParameterValueException","InternalServiceFault"],"http":{},"input":"ListDashboardsInput","output":"ListDashboardsOutput","paginator":{"input_token":"NextToken","output_token":"NextToken","result_key":"DashboardEntries"},"resultWrapper":"ListDashboardsResult"}
        *ListTagsForResource {"errors":["InvalidParameterValueException","ResourceNotFoundException","InternalServiceFault"],"http":{},"input":"ListTagsForResourceInput","output":"ListTagsForResourceOutput","resultWrapper":"ListTagsForResourceResult"}
        *PutCompositeAlarm {"errors":["LimitExceededFault"],"http":{},"input":"PutCompositeAlarmInput"}
        *PutDashboard {"errors":["DashboardInvalidInputError","InternalServiceFault","ConflictException"],"http":{},"input":"PutDashboardInput","output":"PutDashboardOutput","resultWrapper":"PutDashboardResult"}
        *PutMetricAlarm {"errors":["LimitExceededFault"],"http":{},"input":"PutMetricAlarmInput"}
        *TagResource {"errors":["InvalidParameterValueException","ResourceNotFoundException","ConcurrentModificationException","InternalServiceFault","ConflictException"],"http":{},"input":"TagResourceInput","output":"TagResourceOutput","resultWrapper":"TagResourceResult"}
        *UntagResource {"errors":["InvalidParameterValueException","ResourceNotFoundException","ConcurrentModificationException","InternalServiceFault","ConflictException"],"http":{},"input":"UntagResourceInput","output":"UntagResourceOutput","resultWrapper":"UntagResourceResult"}
        AlarmNames {"member":"string","type":"list"}
        AlarmPromQLCriteria {"members":{"PendingPeriod":"integer","Query":"string","RecoveryPeriod":"integer"},"required":["Query"],"type":"structure"}
        AlarmTypes {"member":"string","type":"list"}
        CompositeAlarm {"members":{"ActionsEnabled":"boolean","ActionsSuppressedBy":"string","ActionsSuppressedReason":"string","ActionsSuppressor":"string","ActionsSuppressorExtensionPeriod":"integer","ActionsSuppressorWaitPeriod":"integer","AlarmActions":"ResourceList","AlarmArn":"string","AlarmConfigurationUpdatedTimestamp":"timestamp","AlarmDescription":"string","AlarmName":"string","AlarmRule":"string","InsufficientDataActions":"ResourceList","OKActions":"ResourceList","StateReason":"string","StateReasonData":"string","StateTransitionedTimestamp":"timestamp","StateUpdatedTimestamp":"timestamp","StateValue":"string"},"type":"structure","xmlOrder":["ActionsEnabled","AlarmActions","AlarmArn","AlarmConfigurationUpdatedTimestamp","AlarmDescription","AlarmName","AlarmRule","InsufficientDataActions","OKActions","StateReason","StateReasonData","StateUpdatedTimestamp","StateValue","StateTransitionedTimestamp","ActionsSuppressedBy","ActionsSuppressedReason","ActionsSuppressor","ActionsSuppressorWaitPeriod","ActionsSuppressorExtensionPeriod"]}
        CompositeAlarms {"member":"CompositeAlarm","type":"list"}
        ConcurrentModificationException {"error":{"code":"ConcurrentModificationException","httpStatusCode":429,"senderFault":true},"members":{},"type":"structure"}
        ConflictException {"error":{"httpStatusCode":409},"members":{"Message":"string"},"type":"structure"}
        DashboardEntries {"member":"DashboardEntry","type":"list"}
        DashboardEntry {"members":{"DashboardArn":"string","DashboardName":"string","LastModified":"timestamp","Size":"long"},"type":"structure"}
        DashboardInvalidInputError {"error":{"code":"InvalidParameterInput","httpStatusCode":400,"senderFault":true},"members":{"dashboardValidationMessages":"DashboardValidationMessages","message":"string"},"type":"structure"}
        DashboardNames {"member":"string","type":"list"}
        DashboardNotFoundError {"error":{"code":"ResourceNotFound","httpStatusCode":404,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        DashboardValidationMessage {"members":{"DataPath":"string","Message":"string"},"type":"structure"}
        DashboardValidationMessages {"member":"DashboardValidationMessage","type":"list"}
        DeleteAlarmsInput {"members":{"AlarmNames":"AlarmNames"},"required":["AlarmNames"],"type":"structure"}
        DeleteDashboardsInput {"members":{"DashboardNames":"DashboardNames"},"required":["DashboardNames"],"type":"structure"}
        DeleteDashboardsOutput {"members":{},"type":"structure"}
        DescribeAlarmsInput {"members":{"ActionPrefix":"string","AlarmNamePrefix":"string","AlarmNames":"AlarmNames","AlarmTypes":"AlarmTypes","ChildrenOfAlarmName":"string","MaxRecords":"integer","NextToken":"string","ParentsOfAlarmName":"string","StateValue":"string"},"type":"structure"}
        DescribeAlarmsOutput {"members":{"CompositeAlarms":"CompositeAlarms","MetricAlarms":"MetricAlarms","NextToken":"string"},"type":"structure"}
        Dimension {"members":{"Name":"string","Value":"string"},"required":["Name","Value"],"type":"structure","xmlOrder":["Name","Value"]}
        Dimensions {"member":"Dimension","type":"list"}
        DisableAlarmActionsInput {"members":{"AlarmNames":"AlarmNames"},"required":["AlarmNames"],"type":"structure"}
        EnableAlarmActionsInput {"members":{"AlarmNames":"AlarmNames"},"required":["AlarmNames"],"type":"structure"}
        EvaluationCriteria {"members":{"PromQLCriteria":"AlarmPromQLCriteria"},"type":"structure","union":true}
        GetDashboardInput {"members":{"DashboardName":"string"},"required":["DashboardName"],"type":"structure"}
        GetDashboardOutput {"members":{"DashboardArn":"string","DashboardBody":"string","DashboardName":"string"},"type":"structure"}
        InternalServiceFault {"error":{"code":"InternalServiceError","httpStatusCode":500},"members":{"Message":"string"},"type":"structure","xmlOrder":["Message"]}
        InvalidNextToken {"error":{"code":"InvalidNextToken","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        InvalidParameterValueException {"error":{"code":"InvalidParameterValue","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        LimitExceededFault {"error":{"code":"LimitExceeded","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        ListDashboardsInput {"members":{"DashboardNamePrefix":"string","NextToken":"string"},"type":"structure"}
        ListDashboardsOutput {"members":{"DashboardEntries":"DashboardEntries","NextToken":"string"},"type":"structure"}
        ListTagsForResourceInput {"members":{"ResourceARN":"string"},"required":["ResourceARN"],"type":"structure"}
        ListTagsForResourceOutput {"members":{"Tags":"TagList"},"type":"structure"}
        Metric {"members":{"Dimensions":"Dimensions","MetricName":"string","Namespace":"string"},"type":"structure","xmlOrder":["Namespace","MetricName","Dimensions"]}
        MetricAlarm {"members":{"ActionsEnabled":"boolean","AlarmActions":"ResourceList","AlarmArn":"string","AlarmConfigurationUpdatedTimestamp":"timestamp","AlarmDescription":"string","AlarmName":"string","ComparisonOperator":"string","DatapointsToAlarm":"integer","Dimensions":"Dimensions","EvaluateLowSampleCountPercentile":"string","EvaluationCriteria":"EvaluationCriteria","EvaluationInterval":"integer","EvaluationPeriods":"integer","EvaluationState":"string","ExtendedStatistic":"string","InsufficientDataActions":"ResourceList","MetricName":"string","Metrics":"MetricDataQueries","Namespace":"string","OKActions":"ResourceList","Period":"integer","StateReason":"string","StateReasonData":"string","StateTransitionedTimestamp":"timestamp","StateUpdatedTimestamp":"timestamp","StateValue":"string","Statistic":"string","Threshold":"double","ThresholdMetricId":"string","TreatMissingData":"string","Unit":"string"},"type":"structure","xmlOrder":["AlarmName","AlarmArn","AlarmDescription","AlarmConfigurationUpdatedTimestamp","ActionsEnabled","OKActions","AlarmActions","InsufficientDataActions","StateValue","StateReason","StateReasonData","StateUpdatedTimestamp","MetricName","Namespace","Statistic","Dimensions","Period","Unit","EvaluationPeriods","Threshold","ComparisonOperator","ExtendedStatistic","TreatMissingData","EvaluateLowSampleCountPercentile","DatapointsToAlarm","Metrics","ThresholdMetricId","EvaluationState","StateTransitionedTimestamp","EvaluationCriteria","EvaluationInterval"]}
        MetricAlarms {"member":"MetricAlarm","type":"list"}
        MetricDataQueries {"member":"MetricDataQuery","type":"list"}
        MetricDataQuery {"members":{"AccountId":"string","Expression":"string","Id":"string","Label":"string","MetricStat":"MetricStat","Period":"integer","ReturnData":"boolean"},"required":["Id"],"type":"structure"}
        MetricStat {"members":{"Metric":"Metric","Period":"integer","Stat":"string","Unit":"string"},"required":["Metric","Period","Stat"],"type":"structure"}
        PutCompositeAlarmInput {"members":{"ActionsEnabled":"boolean","ActionsSuppressor":"string","ActionsSuppressorExtensionPeriod":"integer","ActionsSuppressorWaitPeriod":"integer","AlarmActions":"ResourceList","AlarmDescription":"string","AlarmName":"string","AlarmRule":"string","InsufficientDataActions":"ResourceList","OKActions":"ResourceList","Tags":"TagList"},"required":["AlarmName","AlarmRule"],"type":"structure"}
        PutDashboardInput {"members":{"DashboardBody":"string","DashboardName":"string","Tags":"TagList"},"required":["DashboardName","DashboardBody"],"type":"structure"}
        PutDashboardOutput {"members":{"DashboardValidationMessages":"DashboardValidationMessages"},"type":"structure"}
        PutMetricAlarmInput {"members":{"ActionsEnabled":"boolean","AlarmActions":"ResourceList","AlarmDescription":"string","AlarmName":"string","ComparisonOperator":"string","DatapointsToAlarm":"integer","Dimensions":"Dimensions","EvaluateLowSampleCountPercentile":"string","EvaluationCriteria":"EvaluationCriteria","EvaluationInterval":"integer","EvaluationPeriods":"integer","ExtendedStatistic":"string","InsufficientDataActions":"ResourceList","MetricName":"string","Metrics":"MetricDataQueries","Namespace":"string","OKActions":"ResourceList","Period":"integer","Statistic":"string","Tags":"TagList","Threshold":"double","ThresholdMetricId":"string","TreatMissingData":"string","Unit":"string"},"required":["AlarmName"],"type":"structure"}
        ResourceList {"member":"string","type":"list"}
        ResourceNotFound {"error":{"code":"ResourceNotFound","httpStatusCode":404,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        ResourceNotFoundException {"error":{"code":"ResourceNotFoundException","httpStatusCode":404,"senderFault":true},"members":{"ResourceId":"string","ResourceType":"string"},"type":"structure"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        TagKeyList {"member":"string","type":"list"}
        TagList {"member":"Tag","type":"list"}
        TagResourceInput {"members":{"ResourceARN":"string","Tags":"TagList"},"required":["ResourceARN","Tags"],"type":"structure"}
        TagResourceOutput {"members":{},"type":"structure"}
        UntagResourceInput {"members":{"ResourceARN":"string","TagKeys":"TagKeyList"},"required":["ResourceARN","TagKeys"],"type":"structure"}
        UntagResourceOutput {"members":{},"type":"structure"}
        """#
    }
}
