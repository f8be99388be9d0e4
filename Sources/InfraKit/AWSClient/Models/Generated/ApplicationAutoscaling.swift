// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `application-autoscaling` in use, as botocore describes them.
    static var applicationAutoscalingLiteral: StaticString {
        #"""
        {"apiVersion":"2016-02-06","endpointPrefix":"application-autoscaling","jsonVersion":"1.1","protocol":"json","service":"application-autoscaling","serviceId":"Application Auto Scaling","signatureVersion":"v4","signingName":"application-autoscaling","targetPrefix":"AnyScaleFrontendService"}
        *DeleteScalingPolicy {"errors":["ValidationException","ObjectNotFoundException","ConcurrentUpdateException","InternalServiceException"],"http":{},"input":"DeleteScalingPolicyRequest","output":"DeleteScalingPolicyResponse"}
        *DeleteScheduledAction {"errors":["ValidationException","ObjectNotFoundException","ConcurrentUpdateException","InternalServiceException"],"http":{},"input":"DeleteScheduledActionRequest","output":"DeleteScheduledActionResponse"}
        *DeregisterScalableTarget {"errors":["ValidationException","ObjectNotFoundException","ConcurrentUpdateException","InternalServiceException"],"http":{},"input":"DeregisterScalableTargetRequest","output":"DeregisterScalableTargetResponse"}
        *DescribeScalableTargets {"errors":["ValidationException","InvalidNextTokenException","ConcurrentUpdateException","InternalServiceException"],"http":{},"input":"DescribeScalableTargetsRequest","output":"DescribeScalableTargetsResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"ScalableTargets"}}
        *DescribeScalingPolicies {"errors":["ValidationException","FailedResourceAccessException","InvalidNextTokenException","ConcurrentUpdateException","InternalServiceException"],"http":{},"input":"DescribeScalingPoliciesRequest","output":"DescribeScalingPoliciesResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"ScalingPolicies"}}
        *DescribeScheduledActions {"errors":["ValidationException","InvalidNextTokenException","ConcurrentUpdateException","InternalServiceException"],"http":{},"input":"DescribeScheduledActionsRequest","output":"DescribeScheduledActionsResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"ScheduledActions"}}
        *ListTagsForResource {"errors":["ResourceNotFoundException"],"http":{},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse"}
        *PutScalingPolicy {"errors":["ValidationException","LimitExceededException","ObjectNotFoundException","ConcurrentUpdateException","FailedResourceAccessException","InternalServiceException"],"http":{},"input":"PutScalingPolicyRequest","output":"PutScalingPolicyResponse"}
        *PutScheduledAction {"errors":["ValidationException","LimitExceededException","ObjectNotFoundException","ConcurrentUpdateException","InternalServiceException"],"http":{},"input":"PutScheduledActionRequest","output":"PutScheduledActionResponse"}
        *RegisterScalableTarget {"errors":["ValidationException","LimitExceededException","ConcurrentUpdateException","InternalServiceException"],"http":{},"input":"RegisterScalableTargetRequest","output":"RegisterScalableTargetResponse"}
        *TagResource {"errors":["ResourceNotFoundException","TooManyTagsException","ValidationException"],"http":{},"input":"TagResourceRequest","output":"TagResourceResponse"}
        *UntagResource {"errors":["ResourceNotFoundException","ValidationException"],"http":{},"input":"UntagResourceRequest","output":"UntagResourceResponse"}
        Alarm {"members":{"AlarmARN":"string","AlarmName":"string"},"required":["AlarmName","AlarmARN"],"type":"structure"}
        Alarms {"member":"Alarm","type":"list"}
        ConcurrentUpdateException {"members":{"Message":"string"},"type":"structure"}
        CustomizedMetricSpecification {"members":{"Dimensions":"MetricDimensions","MetricName":"string","Metrics":"TargetTrackingMetricDataQueries","Namespace":"string","Statistic":"string","Unit":"string"},"type":"structure"}
        DeleteScalingPolicyRequest {"members":{"PolicyName":"string","ResourceId":"string","ScalableDimension":"string","ServiceNamespace":"string"},"required":["PolicyName","ServiceNamespace","ResourceId","ScalableDimension"],"type":"structure"}
        DeleteScalingPolicyResponse {"members":{},"type":"structure"}
        DeleteScheduledActionRequest {"members":{"ResourceId":"string","ScalableDimension":"string","ScheduledActionName":"string","ServiceNamespace":"string"},"required":["ServiceNamespace","ScheduledActionName","ResourceId","ScalableDimension"],"type":"structure"}
        DeleteScheduledActionResponse {"members":{},"type":"structure"}
        DeregisterScalableTargetRequest {"members":{"ResourceId":"string","ScalableDimension":"string","ServiceNamespace":"string"},"required":["ServiceNamespace","ResourceId","ScalableDimension"],"type":"structure"}
        DeregisterScalableTargetResponse {"members":{},"type":"structure"}
        DescribeScalableTargetsRequest {"members":{"MaxResults":"integer","NextToken":"string","ResourceIds":"ResourceIdsMaxLen1600","ScalableDimension":"string","ServiceNamespace":"string"},"required":["ServiceNamespace"],"type":"structure"}
        DescribeScalableTargetsResponse {"members":{"NextToken":"string","ScalableTargets":"ScalableTargets"},"type":"structure"}
        DescribeScalingPoliciesRequest {"members":{"MaxResults":"integer","NextToken":"string","PolicyNames":"ResourceIdsMaxLen1600","ResourceId":"string","ScalableDimension":"string","ServiceNamespace":"string"},"required":["ServiceNamespace"],"type":"structure"}
        DescribeScalingPoliciesResponse {"members":{"NextToken":"string","ScalingPolicies":"ScalingPolicies"},"type":"structure"}
        DescribeScheduledActionsRequest {"members":{"MaxResults":"integer","NextToken":"string","ResourceId":"string","ScalableDimension":"string","ScheduledActionNames":"ResourceIdsMaxLen1600","ServiceNamespace":"string"},"required":["ServiceNamespace"],"type":"structure"}
        DescribeScheduledActionsResponse {"members":{"NextToken":"string","ScheduledActions":"ScheduledActions"},"type":"structure"}
        FailedResourceAccessException {"members":{"Message":"string"},"type":"structure"}
        InternalServiceException {"members":{"Message":"string"},"type":"structure"}
        InvalidNextTokenException {"members":{"Message":"string"},"type":"structure"}
        LimitExceededException {"members":{"Message":"string"},"type":"structure"}
        ListTagsForResourceRequest {"members":{"ResourceARN":"string"},"required":["ResourceARN"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"Tags":"TagMap"},"type":"structure"}
        MetricDimension {"members":{"Name":"string","Value":"string"},"required":["Name","Value"],"type":"structure"}
        MetricDimensions {"member":"MetricDimension","type":"list"}
        ObjectNotFoundException {"members":{"Message":"string"},"type":"structure"}
        PredefinedMetricSpecification {"members":{"PredefinedMetricType":"string","ResourceLabel":"string"},"required":["PredefinedMetricType"],"type":"structure"}
        PredictiveScalingCustomizedMetricSpecification {"members":{"MetricDataQueries":"PredictiveScalingMetricDataQueries"},"required":["MetricDataQueries"],"type":"structure"}
        PredictiveScalingMetric {"members":{"Dimensions":"PredictiveScalingMetricDimensions","MetricName":"string","Namespace":"string"},"type":"structure"}
        PredictiveScalingMetricDataQueries {"member":"PredictiveScalingMetricDataQuery","type":"list"}
        PredictiveScalingMetricDataQuery {"members":{"Expression":"string","Id":"string","Label":"string","MetricStat":"PredictiveScalingMetricStat","ReturnData":"boolean"},"required":["Id"],"type":"structure"}
        PredictiveScalingMetricDimension {"members":{"Name":"string","Value":"string"},"required":["Name","Value"],"type":"structure"}
        PredictiveScalingMetricDimensions {"member":"PredictiveScalingMetricDimension","type":"list"}
        PredictiveScalingMetricSpecification {"members":{"CustomizedCapacityMetricSpecification":"PredictiveScalingCustomizedMetricSpecification","CustomizedLoadMetricSpecification":"PredictiveScalingCustomizedMetricSpecification","CustomizedScalingMetricSpecification":"PredictiveScalingCustomizedMetricSpecification","PredefinedLoadMetricSpecification":"PredictiveScalingPredefinedLoadMetricSpecification","PredefinedMetricPairSpecification":"PredictiveScalingPredefinedMetricPairSpecification","PredefinedScalingMetricSpecification":"PredictiveScalingPredefinedScalingMetricSpecification","TargetValue":"double"},"required":["TargetValue"],"type":"structure"}
        PredictiveScalingMetricSpecifications {"member":"PredictiveScalingMetricSpecification","type":"list"}
        PredictiveScalingMetricStat {"members":{"Metric":"PredictiveScalingMetric","Stat":"string","Unit":"string"},"required":["Metric","Stat"],"type":"structure"}
        PredictiveScalingPolicyConfiguration {"members":{"MaxCapacityBreachBehavior":"string","MaxCapacityBuffer":"integer","MetricSpecifications":"PredictiveScalingMetricSpecifications","Mode":"string","SchedulingBufferTime":"integer"},"required":["MetricSpecifications"],"type":"structure"}
        PredictiveScalingPredefinedLoadMetricSpecification {"members":{"PredefinedMetricType":"string","ResourceLabel":"string"},"required":["PredefinedMetricType"],"type":"structure"}
        PredictiveScalingPredefinedMetricPairSpecification {"members":{"PredefinedMetricType":"string","ResourceLabel":"string"},"required":["PredefinedMetricType"],"type":"structure"}
        PredictiveScalingPredefinedScalingMetricSpecification {"members":{"PredefinedMetricType":"string","ResourceLabel":"string"},"required":["PredefinedMetricType"],"type":"structure"}
        PutScalingPolicyRequest {"members":{"PolicyName":"string","PolicyType":"string","PredictiveScalingPolicyConfiguration":"PredictiveScalingPolicyConfiguration","ResourceId":"string","ScalableDimension":"string","ServiceNamespace":"string","StepScalingPolicyConfiguration":"StepScalingPolicyConfiguration","TargetTrackingScalingPolicyConfiguration":"TargetTrackingScalingPolicyConfiguration"},"required":["PolicyName","ServiceNamespace","ResourceId","ScalableDimension"],"type":"structure"}
        PutScalingPolicyResponse {"members":{"Alarms":"Alarms","PolicyARN":"string"},"required":["PolicyARN"],"type":"structure"}
        PutScheduledActionRequest {"members":{"EndTime":"timestamp","ResourceId":"string","ScalableDimension":"string","ScalableTargetAction":"ScalableTargetAction","Schedule":"string","ScheduledActionName":"string","ServiceNamespace":"string","StartTime":"timestamp","Timezone":"string"},"required":["ServiceNamespace","ScheduledActionName","ResourceId","ScalableDimension"],"type":"structure"}
        PutScheduledActionResponse {"members":{},"type":"structure"}
        RegisterScalableTargetRequest {"members":{"MaxCapacity":"integer","MinCapacity":"integer","ResourceId":"string","RoleARN":"string","ScalableDimension":"string","ServiceNamespace":"string","SuspendedState":"SuspendedState","Tags":"TagMap"},"required":["ServiceNamespace","ResourceId","ScalableDimension"],"type":"structure"}
        RegisterScalableTargetResponse {"members":{"ScalableTargetARN":"string"},"type":"structure"}
        ResourceIdsMaxLen1600 {"member":"string","type":"list"}
        ResourceNotFoundException {"members":{"Message":"string","ResourceName":"string"},"type":"structure"}
        ScalableTarget {"members":{"CreationTime":"timestamp","MaxCapacity":"integer","MinCapacity":"integer","PredictedCapacity":"integer","ResourceId":"string","RoleARN":"string","ScalableDimension":"string","ScalableTargetARN":"string","ServiceNamespace":"string","SuspendedState":"SuspendedState"},"required":["ServiceNamespace","ResourceId","ScalableDimension","MinCapacity","MaxCapacity","RoleARN","CreationTime"],"type":"structure"}
        ScalableTargetAction {"members":{"MaxCapacity":"integer","MinCapacity":"integer"},"type":"structure"}
        ScalableTargets {"member":"ScalableTarget","type":"list"}
        ScalingPolicies {"member":"ScalingPolicy","type":"list"}
        ScalingPolicy {"members":{"Alarms":"Alarms","CreationTime":"timestamp","PolicyARN":"string","PolicyName":"string","PolicyType":"string","PredictiveScalingPolicyConfiguration":"PredictiveScalingPolicyConfiguration","ResourceId":"string","ScalableDimension":"string","ServiceNamespace":"string","StepScalingPolicyConfiguration":"StepScalingPolicyConfiguration","TargetTrackingScalingPolicyConfiguration":"TargetTrackingScalingPolicyConfiguration"},"required":["PolicyARN","PolicyName","ServiceNamespace","ResourceId","ScalableDimension","PolicyType","CreationTime"],"type":"structure"}
        ScheduledAction {"members":{"CreationTime":"timestamp","EndTime":"timestamp","ResourceId":"string","ScalableDimension":"string","ScalableTargetAction":"ScalableTargetAction","Schedule":"string","ScheduledActionARN":"string","ScheduledActionName":"string","ServiceNamespace":"string","StartTime":"timestamp","Timezone":"string"},"required":["ScheduledActionName","ScheduledActionARN","ServiceNamespace","Schedule","ResourceId","CreationTime"],"type":"structure"}
        ScheduledActions {"member":"ScheduledAction","type":"list"}
        StepAdjustment {"members":{"MetricIntervalLowerBound":"double","MetricIntervalUpperBound":"double","ScalingAdjustment":"integer"},"required":["ScalingAdjustment"],"type":"structure"}
        StepAdjustments {"member":"StepAdjustment","type":"list"}
        StepScalingPolicyConfiguration {"members":{"AdjustmentType":"string","Cooldown":"integer","MetricAggregationType":"string","MinAdjustmentMagnitude":"integer","StepAdjustments":"StepAdjustments"},"type":"structure"}
        SuspendedState {"members":{"DynamicScalingInSuspended":"boolean","DynamicScalingOutSuspended":"boolean","ScheduledScalingSuspended":"boolean"},"type":"structure"}
        TagKeyList {"member":"string","type":"list"}
        TagMap {"key":"string","type":"map","value":"string"}
        TagResourceRequest {"members":{"ResourceARN":"string","Tags":"TagMap"},"required":["ResourceARN","Tags"],"type":"structure"}
        TagResourceResponse {"members":{},"type":"structure"}
        TargetTrackingMetric {"members":{"Dimensions":"TargetTrackingMetricDimensions","MetricName":"string","Namespace":"string"},"type":"structure"}
        TargetTrackingMetricDataQueries {"member":"TargetTrackingMetricDataQuery","type":"list"}
        TargetTrackingMetricDataQuery {"members":{"Expression":"string","Id":"string","Label":"string","MetricStat":"TargetTrackingMetricStat","ReturnData":"boolean"},"required":["Id"],"type":"structure"}
        TargetTrackingMetricDimension {"members":{"Name":"string","Value":"string"},"required":["Name","Value"],"type":"structure"}
        TargetTrackingMetricDimensions {"member":"TargetTrackingMetricDimension","type":"list"}
        TargetTrackingMetricStat {"members":{"Metric":"TargetTrackingMetric","Stat":"string","Unit":"string"},"required":["Metric","Stat"],"type":"structure"}
        TargetTrackingScalingPolicyConfiguration {"members":{"CustomizedMetricSpecification":"CustomizedMetricSpecification","DisableScaleIn":"boolean","PredefinedMetricSpecification":"PredefinedMetricSpecification","ScaleInCooldown":"integer","ScaleOutCooldown":"integer","TargetValue":"double"},"required":["TargetValue"],"type":"structure"}
        TooManyTagsException {"members":{"Message":"string","ResourceName":"string"},"type":"structure"}
        UntagResourceRequest {"members":{"ResourceARN":"string","TagKeys":"TagKeyList"},"required":["ResourceARN","TagKeys"],"type":"structure"}
        UntagResourceResponse {"members":{},"type":"structure"}
        ValidationException {"members":{"Message":"string"},"type":"structure"}
        """#
    }
}
