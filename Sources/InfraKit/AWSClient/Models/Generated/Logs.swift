// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `logs` in use, as botocore describes them.
    static var logsLiteral: StaticString {
        #"""
        {"apiVersion":"2014-03-28","endpointPrefix":"logs","jsonVersion":"1.1","protocol":"json","service":"logs","serviceId":"CloudWatch Logs","signatureVersion":"v4","targetPrefix":"Logs_20140328"}
        *AssociateKmsKey {"errors":["InvalidParameterException","ResourceNotFoundException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"AssociateKmsKeyRequest"}
        *CreateLogGroup {"errors":["InvalidParameterException","ResourceAlreadyExistsException","LimitExceededException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"CreateLogGroupRequest"}
        *DeleteDataProtectionPolicy {"errors":["InvalidParameterException","OperationAbortedException","ResourceNotFoundException","ServiceUnavailableException"],"http":{},"input":"DeleteDataProtectionPolicyRequest"}
        *DeleteIndexPolicy {"errors":["InvalidParameterException","ResourceNotFoundException","LimitExceededException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"DeleteIndexPolicyRequest","output":"DeleteIndexPolicyResponse"}
        *DeleteLogGroup {"errors":["InvalidParameterException","ResourceNotFoundException","OperationAbortedException","ServiceUnavailableException","ValidationException"],"http":{},"input":"DeleteLogGroupRequest"}
        *DeleteMetricFilter {"errors":["InvalidParameterException","ResourceNotFoundException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"DeleteMetricFilterRequest"}
        *DeleteResourcePolicy {"errors":["InvalidParameterException","ResourceNotFoundException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"DeleteResourcePolicyRequest"}
        *DeleteRetentionPolicy {"errors":["InvalidParameterException","ResourceNotFoundException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"DeleteRetentionPolicyRequest"}
        *DescribeIndexPolicies {"errors":["InvalidParameterException","ResourceNotFoundException","LimitExceededException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"DescribeIndexPoliciesRequest","output":"DescribeIndexPoliciesResponse"}
        *DescribeLogGroups {"errors":["InvalidParameterException","ServiceUnavailableException"],"http":{},"input":"DescribeLogGroupsRequest","output":"DescribeLogGroupsResponse","paginator":{"input_token":"nextToken","limit_key":"limit","output_token":"nextToken","result_key":"logGroups"}}
        *DescribeMetricFilters {"errors":["InvalidParameterException","ResourceNotFoundException","ServiceUnavailableException"],"http":{},"input":"DescribeMetricFiltersRequest","output":"DescribeMetricFiltersResponse","paginator":{"input_token":"nextToken","limit_key":"limit","output_token":"nextToken","result_key":"metricFilters"}}
        *DescribeResourcePolicies {"errors":["InvalidParameterException","ServiceUnavailableException"],"http":{},"input":"DescribeResourcePoliciesRequest","output":"DescribeResourcePoliciesResponse","paginator":{"input_token":"nextToken","limit_key":"limit","output_token":"nextToken","result_key":"resourcePolicies"}}
        *DisassociateKmsKey {"errors":["InvalidParameterException","ResourceNotFoundException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"DisassociateKmsKeyRequest"}
        *GetDataProtectionPolicy {"errors":["InvalidParameterException","OperationAbortedException","ResourceNotFoundException","ServiceUnavailableException"],"http":{},"input":"GetDataProtectionPolicyRequest","output":"GetDataProtectionPolicyResponse"}
        *ListTagsForResource {"errors":["InvalidParameterException","ResourceNotFoundException","ServiceUnavailableException"],"http":{},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse"}
        *PutDataProtectionPolicy {"errors":["InvalidParameterException","LimitExceededException","OperationAbortedException","ResourceNotFoundException","ServiceUnavailableException"],"http":{},"input":"PutDataProtectionPolicyRequest","output":"PutDataProtectionPolicyResponse"}
        *PutIndexPolicy {"errors":["InvalidParameterException","ResourceNotFoundException","LimitExceededException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"PutIndexPolicyRequest","output":"PutIndexPolicyResponse"}
        *PutLogGroupDeletionProtection {"errors":["InvalidParameterException","ResourceNotFoundException","AccessDeniedException","OperationAbortedException","ServiceUnavailableException","InvalidOperationException"],"http":{},"input":"PutLogGroupDeletionProtectionRequest"}
        *PutMetricFilter {"errors":["InvalidParameterException","ResourceNotFoundException","OperationAbortedException","LimitExceededException","ServiceUnavailableException","InvalidOperationException"],"http":{},"input":"PutMetricFilterRequest"}
        *PutResourcePolicy {"errors":["InvalidParameterException","LimitExceededException","OperationAbortedException","ResourceNotFoundException","ServiceUnavailableException"],"http":{},"input":"PutResourcePolicyRequest","output":"PutResourcePolicyResponse"}
        *PutRetentionPolicy {"errors":["InvalidParameterException","ResourceNotFoundException","OperationAbortedException","ServiceUnavailableException"],"http":{},"input":"PutRetentionPolicyRequest"}
        *TagResource {"errors":["InvalidParameterException","ResourceNotFoundException","ServiceUnavailableException","TooManyTagsException"],"http":{},"input":"TagResourceRequest"}
        *UntagResource {"errors":["InvalidParameterException","ResourceNotFoundException","ServiceUnavailableException"],"http":{},"input":"UntagResourceRequest"}
        AccessDeniedException {"members":{},"type":"structure"}
        AccountIds {"member":"string","type":"list"}
        AssociateKmsKeyRequest {"members":{"kmsKeyId":"string","logGroupName":"string","resourceIdentifier":"string"},"required":["kmsKeyId"],"type":"structure"}
        CreateLogGroupRequest {"members":{"deletionProtectionEnabled":"boolean","kmsKeyId":"string","logGroupClass":"string","logGroupName":"string","tags":"Tags"},"required":["logGroupName"],"type":"structure"}
        DeleteDataProtectionPolicyRequest {"members":{"logGroupIdentifier":"string"},"required":["logGroupIdentifier"],"type":"structure"}
        DeleteIndexPolicyRequest {"members":{"logGroupIdentifier":"string"},"required":["logGroupIdentifier"],"type":"structure"}
        DeleteIndexPolicyResponse {"members":{},"type":"structure"}
        DeleteLogGroupRequest {"members":{"logGroupName":"string"},"required":["logGroupName"],"type":"structure"}
        DeleteMetricFilterRequest {"members":{"filterName":"string","logGroupName":"string"},"required":["logGroupName","filterName"],"type":"structure"}
        DeleteResourcePolicyRequest {"members":{"expectedRevisionId":"string","policyName":"string","resourceArn":"string"},"type":"structure"}
        DeleteRetentionPolicyRequest {"members":{"logGroupName":"string"},"required":["logGroupName"],"type":"structure"}
        DescribeIndexPoliciesLogGroupIdentifiers {"member":"string","type":"list"}
        DescribeIndexPoliciesRequest {"members":{"logGroupIdentifiers":"DescribeIndexPoliciesLogGroupIdentifiers","nextToken":"string"},"required":["logGroupIdentifiers"],"type":"structure"}
        DescribeIndexPoliciesResponse {"members":{"indexPolicies":"IndexPolicies","nextToken":"string"},"type":"structure"}
        DescribeLogGroupsLogGroupIdentifiers {"member":"string","type":"list"}
        DescribeLogGroupsRequest {"members":{"accountIdentifiers":"AccountIds","includeLinkedAccounts":"boolean","limit":"integer","logGroupClass":"string","logGroupIdentifiers":"DescribeLogGroupsLogGroupIdentifiers","logGroupNamePattern":"string","logGroupNamePrefix":"string","nextToken":"string"},"type":"structure"}
        DescribeLogGroupsResponse {"members":{"logGroups":"LogGroups","nextToken":"string"},"type":"structure"}
        DescribeMetricFiltersRequest {"members":{"filterNamePrefix":"string","limit":"integer","logGroupName":"string","metricName":"string","metricNamespace":"string","nextToken":"string"},"type":"structure"}
        DescribeMetricFiltersResponse {"members":{"metricFilters":"MetricFilters","nextToken":"string"},"type":"structure"}
        DescribeResourcePoliciesRequest {"members":{"limit":"integer","nextToken":"string","policyScope":"string","resourceArn":"string"},"type":"structure"}
        DescribeResourcePoliciesResponse {"members":{"nextToken":"string","resourcePolicies":"ResourcePolicies"},"type":"structure"}
        Dimensions {"key":"string","type":"map","value":"string"}
        DisassociateKmsKeyRequest {"members":{"logGroupName":"string","resourceIdentifier":"string"},"type":"structure"}
        EmitSystemFields {"member":"string","type":"list"}
        GetDataProtectionPolicyRequest {"members":{"logGroupIdentifier":"string"},"required":["logGroupIdentifier"],"type":"structure"}
        GetDataProtectionPolicyResponse {"members":{"lastUpdatedTime":"long","logGroupIdentifier":"string","policyDocument":"string"},"type":"structure"}
        IndexPolicies {"member":"IndexPolicy","type":"list"}
        IndexPolicy {"members":{"lastUpdateTime":"long","logGroupIdentifier":"string","policyDocument":"string","policyName":"string","source":"string"},"type":"structure"}
        InheritedProperties {"member":"string","type":"list"}
        InvalidOperationException {"members":{},"type":"structure"}
        InvalidParameterException {"members":{},"type":"structure"}
        LimitExceededException {"members":{},"type":"structure"}
        ListTagsForResourceRequest {"members":{"resourceArn":"string"},"required":["resourceArn"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"tags":"Tags"},"type":"structure"}
        LogGroup {"members":{"arn":"string","bearerTokenAuthenticationEnabled":"boolean","creationTime":"long","dataProtectionStatus":"string","deletionProtectionEnabled":"boolean","inheritedProperties":"InheritedProperties","kmsKeyId":"string","logGroupArn":"string","logGroupClass":"string","logGroupName":"string","metricFilterCount":"integer","retentionInDays":"integer","storedBytes":"long"},"type":"structure"}
        LogGroups {"member":"LogGroup","type":"list"}
        MetricFilter {"members":{"applyOnTransformedLogs":"boolean","creationTime":"long","emitSystemFieldDimensions":"EmitSystemFields","fieldSelectionCriteria":"string","filterName":"string","filterPattern":"string","logGroupName":"string","metricTransformations":"MetricTransformations"},"type":"structure"}
        MetricFilters {"member":"MetricFilter","type":"list"}
        MetricTransformation {"members":{"defaultValue":"double","dimensions":"Dimensions","metricName":"string","metricNamespace":"string","metricValue":"string","unit":"string"},"required":["metricName","metricNamespace","metricValue"],"type":"structure"}
        MetricTransformations {"member":"MetricTransformation","type":"list"}
        OperationAbortedException {"members":{},"type":"structure"}
        PutDataProtectionPolicyRequest {"members":{"logGroupIdentifier":"string","policyDocument":"string"},"required":["logGroupIdentifier","policyDocument"],"type":"structure"}
        PutDataProtectionPolicyResponse {"members":{"lastUpdatedTime":"long","logGroupIdentifier":"string","policyDocument":"string"},"type":"structure"}
        PutIndexPolicyRequest {"members":{"logGroupIdentifier":"string","policyDocument":"string"},"required":["logGroupIdentifier","policyDocument"],"type":"structure"}
        PutIndexPolicyResponse {"members":{"indexPolicy":"IndexPolicy"},"type":"structure"}
        PutLogGroupDeletionProtectionRequest {"members":{"deletionProtectionEnabled":"boolean","logGroupIdentifier":"string"},"required":["logGroupIdentifier","deletionProtectionEnabled"],"type":"structure"}
        PutMetricFilterRequest {"members":{"applyOnTransformedLogs":"boolean","emitSystemFieldDimensions":"EmitSystemFields","fieldSelectionCriteria":"string","filterName":"string","filterPattern":"string","logGroupName":"string","metricTransformations":"MetricTransformations"},"required":["logGroupName","filterName","filterPattern","metricTransformations"],"type":"structure"}
        PutResourcePolicyRequest {"members":{"expectedRevisionId":"string","policyDocument":"string","policyName":"string","resourceArn":"string"},"type":"structure"}
        PutResourcePolicyResponse {"members":{"resourcePolicy":"ResourcePolicy","revisionId":"string"},"type":"structure"}
        PutRetentionPolicyRequest {"members":{"logGroupName":"string","retentionInDays":"integer"},"required":["logGroupName","retentionInDays"],"type":"structure"}
        ResourceAlreadyExistsException {"members":{},"type":"structure"}
        ResourceNotFoundException {"members":{},"type":"structure"}
        ResourcePolicies {"member":"ResourcePolicy","type":"list"}
        ResourcePolicy {"members":{"lastUpdatedTime":"long","policyDocument":"string","policyName":"string","policyScope":"string","resourceArn":"string","revisionId":"string"},"type":"structure"}
        ServiceUnavailableException {"members":{},"type":"structure"}
        TagKeyList {"member":"string","type":"list"}
        TagResourceRequest {"members":{"resourceArn":"string","tags":"Tags"},"required":["resourceArn","tags"],"type":"structure"}
        Tags {"key":"string","type":"map","value":"string"}
        TooManyTagsException {"members":{"message":"string","resourceName":"string"},"type":"structure"}
        UntagResourceRequest {"members":{"resourceArn":"string","tagKeys":"TagKeyList"},"required":["resourceArn","tagKeys"],"type":"structure"}
        ValidationException {"members":{},"type":"structure"}
        """#
    }
}
