// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `resourcegroupstaggingapi` in use, as botocore describes them.
    static var resourcegroupstaggingapiLiteral: StaticString {
        #"""
        {"apiVersion":"2017-01-26","endpointPrefix":"tagging","jsonVersion":"1.1","protocol":"json","service":"resourcegroupstaggingapi","serviceId":"Resource Groups Tagging API","signatureVersion":"v4","targetPrefix":"ResourceGroupsTaggingAPI_20170126"}
        *GetResources {"errors":["InvalidParameterException","ThrottledException","InternalServiceException","PaginationTokenExpiredException"],"http":{},"input":"GetResourcesInput","output":"GetResourcesOutput","paginator":{"input_token":"PaginationToken","limit_key":"ResourcesPerPage","output_token":"PaginationToken","result_key":"ResourceTagMappingList"}}
        *TagResources {"errors":["InvalidParameterException","ThrottledException","InternalServiceException"],"http":{},"input":"TagResourcesInput","output":"TagResourcesOutput"}
        *UntagResources {"errors":["InvalidParameterException","ThrottledException","InternalServiceException"],"http":{},"input":"UntagResourcesInput","output":"UntagResourcesOutput"}
        ComplianceDetails {"members":{"ComplianceStatus":"boolean","KeysWithNoncompliantValues":"TagKeyList","NoncompliantKeys":"TagKeyList"},"type":"structure"}
        FailedResourcesMap {"key":"string","type":"map","value":"FailureInfo"}
        FailureInfo {"members":{"ErrorCode":"string","ErrorMessage":"string","StatusCode":"integer"},"type":"structure"}
        GetResourcesInput {"members":{"ExcludeCompliantResources":"boolean","IncludeComplianceDetails":"boolean","PaginationToken":"string","ResourceARNList":"ResourceARNListForGet","ResourceTypeFilters":"ResourceTypeFilterList","ResourcesPerPage":"integer","TagFilters":"TagFilterList","TagsPerPage":"integer"},"type":"structure"}
        GetResourcesOutput {"members":{"PaginationToken":"string","ResourceTagMappingList":"ResourceTagMappingList"},"type":"structure"}
        InternalServiceException {"members":{"Message":"string"},"type":"structure"}
        InvalidParameterException {"members":{"Message":"string"},"type":"structure"}
        PaginationTokenExpiredException {"members":{"Message":"string"},"type":"structure"}
        ResourceARNListForGet {"member":"string","type":"list"}
        ResourceARNListForTagUntag {"member":"string","type":"list"}
        ResourceTagMapping {"members":{"ComplianceDetails":"ComplianceDetails","ResourceARN":"string","Tags":"TagList"},"type":"structure"}
        ResourceTagMappingList {"member":"ResourceTagMapping","type":"list"}
        ResourceTypeFilterList {"member":"string","type":"list"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        TagFilter {"members":{"Key":"string","Values":"TagValueList"},"type":"structure"}
        TagFilterList {"member":"TagFilter","type":"list"}
        TagKeyList {"member":"string","type":"list"}
        TagKeyListForUntag {"member":"string","type":"list"}
        TagList {"member":"Tag","type":"list"}
        TagMap {"key":"string","type":"map","value":"string"}
        TagResourcesInput {"members":{"ResourceARNList":"ResourceARNListForTagUntag","Tags":"TagMap"},"required":["ResourceARNList","Tags"],"type":"structure"}
        TagResourcesOutput {"members":{"FailedResourcesMap":"FailedResourcesMap"},"type":"structure"}
        TagValueList {"member":"string","type":"list"}
        ThrottledException {"members":{"Message":"string"},"type":"structure"}
        UntagResourcesInput {"members":{"ResourceARNList":"ResourceARNListForTagUntag","TagKeys":"TagKeyListForUntag"},"required":["ResourceARNList","TagKeys"],"type":"structure"}
        UntagResourcesOutput {"members":{"FailedResourcesMap":"FailedResourcesMap"},"type":"structure"}
        """#
    }
}
