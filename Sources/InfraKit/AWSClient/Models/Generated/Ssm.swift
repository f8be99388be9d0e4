// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `ssm` in use, as botocore describes them.
    static var ssmLiteral: StaticString {
        #"""
        {"apiVersion":"2014-11-06","endpointPrefix":"ssm","jsonVersion":"1.1","protocol":"json","service":"ssm","serviceId":"SSM","signatureVersion":"v4","targetPrefix":"AmazonSSM"}
        *AddTagsToResource {"errors":["InvalidResourceType","InvalidResourceId","InternalServerError","TooManyTagsError","TooManyUpdates"],"http":{},"input":"AddTagsToResourceRequest","output":"AddTagsToResourceResult"}
        *DeleteParameter {"errors":["InternalServerError","ParameterNotFound"],"http":{},"input":"DeleteParameterRequest","output":"DeleteParameterResult"}
        *DeleteParameters {"errors":["InternalServerError"],"http":{},"input":"DeleteParametersRequest","output":"DeleteParametersResult"}
        *DescribeParameters {"errors":["InternalServerError","InvalidFilterKey","InvalidFilterOption","InvalidFilterValue","InvalidNextToken"],"http":{},"input":"DescribeParametersRequest","output":"DescribeParametersResult","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Parameters"}}
        *GetParameter {"errors":["InternalServerError","InvalidKeyId","ParameterNotFound","ParameterVersionNotFound"],"http":{},"input":"GetParameterRequest","output":"GetParameterResult"}
        *GetParameters {"errors":["InvalidKeyId","InternalServerError"],"http":{},"input":"GetParametersRequest","output":"GetParametersResult"}
        *GetParametersByPath {"errors":["InternalServerError","InvalidFilterKey","InvalidFilterOption","InvalidFilterValue","InvalidKeyId","InvalidNextToken"],"http":{},"input":"GetParametersByPathRequest","output":"GetParametersByPathResult","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Parameters"}}
        *ListTagsForResource {"errors":["InvalidResourceType","InvalidResourceId","InternalServerError"],"http":{},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResult"}
        *PutParameter {"errors":["InternalServerError","InvalidKeyId","ParameterLimitExceeded","TooManyUpdates","ParameterAlreadyExists","HierarchyLevelLimitExceededException","HierarchyTypeMismatchException","InvalidAllowedPatternException","ParameterMaxVersionLimitExceeded","ParameterPatternMismatchException","UnsupportedParameterType","PoliciesLimitExceededException","InvalidPolicyTypeException","InvalidPolicyAttributeException","IncompatiblePolicyException"],"http":{},"input":"PutParameterRequest","output":"PutParameterResult"}
        *RemoveTagsFromResource {"errors":["InvalidResourceType","InvalidResourceId","InternalServerError","TooManyUpdates"],"http":{},"input":"RemoveTagsFromResourceRequest","output":"RemoveTagsFromResourceResult"}
        AddTagsToResourceRequest {"members":{"ResourceId":"string","ResourceType":"string","Tags":"TagList"},"required":["ResourceType","ResourceId","Tags"],"type":"structure"}
        AddTagsToResourceResult {"members":{},"type":"structure"}
        DeleteParameterRequest {"members":{"Name":"string"},"required":["Name"],"type":"structure"}
        DeleteParameterResult {"members":{},"type":"structure"}
        DeleteParametersRequest {"members":{"Names":"ParameterNameList"},"required":["Names"],"type":"structure"}
        DeleteParametersResult {"members":{"DeletedParameters":"ParameterNameList","InvalidParameters":"ParameterNameList"},"type":"structure"}
        DescribeParametersRequest {"members":{"Filters":"ParametersFilterList","MaxResults":"integer","NextToken":"string","ParameterFilters":"ParameterStringFilterList","Shared":"boolean"},"type":"structure"}
        DescribeParametersResult {"members":{"NextToken":"string","Parameters":"ParameterMetadataList"},"type":"structure"}
        GetParameterRequest {"members":{"Name":"string","WithDecryption":"boolean"},"required":["Name"],"type":"structure"}
        GetParameterResult {"members":{"Parameter":"Parameter"},"type":"structure"}
        GetParametersByPathRequest {"members":{"MaxResults":"integer","NextToken":"string","ParameterFilters":"ParameterStringFilterList","Path":"string","Recursive":"boolean","WithDecryption":"boolean"},"required":["Path"],"type":"structure"}
        GetParametersByPathResult {"members":{"NextToken":"string","Parameters":"ParameterList"},"type":"structure"}
        GetParametersRequest {"members":{"Names":"ParameterNameList","WithDecryption":"boolean"},"required":["Names"],"type":"structure"}
        GetParametersResult {"members":{"InvalidParameters":"ParameterNameList","Parameters":"ParameterList"},"type":"structure"}
        HierarchyLevelLimitExceededException {"members":{"message":"string"},"type":"structure"}
        HierarchyTypeMismatchException {"members":{"message":"string"},"type":"structure"}
        IncompatiblePolicyException {"members":{"message":"string"},"type":"structure"}
        InternalServerError {"members":{"Message":"string"},"type":"structure"}
        InvalidAllowedPatternException {"members":{"message":"string"},"type":"structure"}
        InvalidFilterKey {"members":{},"type":"structure"}
        InvalidFilterOption {"members":{"message":"string"},"type":"structure"}
        InvalidFilterValue {"members":{"Message":"string"},"type":"structure"}
        InvalidKeyId {"members":{"message":"string"},"type":"structure"}
        InvalidNextToken {"members":{"Message":"string"},"type":"structure"}
        InvalidPolicyAttributeException {"members":{"message":"string"},"type":"structure"}
        InvalidPolicyTypeException {"members":{"message":"string"},"type":"structure"}
        InvalidResourceId {"members":{},"type":"structure"}
        InvalidResourceType {"members":{},"type":"structure"}
        KeyList {"member":"string","type":"list"}
        ListTagsForResourceRequest {"members":{"ResourceId":"string","ResourceType":"string"},"required":["ResourceType","ResourceId"],"type":"structure"}
        ListTagsForResourceResult {"members":{"TagList":"TagList"},"type":"structure"}
        Parameter {"members":{"ARN":"string","DataType":"string","LastModifiedDate":"timestamp","Name":"string","Selector":"string","SourceResult":"string","Type":"string","Value":{"sensitive":true,"shape":"string"},"Version":"long"},"type":"structure"}
        ParameterAlreadyExists {"members":{"message":"string"},"type":"structure"}
        ParameterInlinePolicy {"members":{"PolicyStatus":"string","PolicyText":"string","PolicyType":"string"},"type":"structure"}
        ParameterLimitExceeded {"members":{"message":"string"},"type":"structure"}
        ParameterList {"member":"Parameter","type":"list"}
        ParameterMaxVersionLimitExceeded {"members":{"message":"string"},"type":"structure"}
        ParameterMetadata {"members":{"ARN":"string","AllowedPattern":"string","DataType":"string","Description":"string","KeyId":"string","LastModifiedDate":"timestamp","LastModifiedUser":"string","Name":"string","Policies":"ParameterPolicyList","Tier":"string","Type":"string","Version":"long"},"type":"structure"}
        ParameterMetadataList {"member":"ParameterMetadata","type":"list"}
        ParameterNameList {"member":"string","type":"list"}
        ParameterNotFound {"members":{"message":"string"},"type":"structure"}
        ParameterPatternMismatchException {"members":{"message":"string"},"type":"structure"}
        ParameterPolicyList {"member":"ParameterInlinePolicy","type":"list"}
        ParameterStringFilter {"members":{"Key":"string","Option":"string","Values":"ParameterStringFilterValueList"},"required":["Key"],"type":"structure"}
        ParameterStringFilterList {"member":"ParameterStringFilter","type":"list"}
        ParameterStringFilterValueList {"member":"string","type":"list"}
        ParameterVersionNotFound {"members":{"message":"string"},"type":"structure"}
        ParametersFilter {"members":{"Key":"string","Values":"ParametersFilterValueList"},"required":["Key","Values"],"type":"structure"}
        ParametersFilterList {"member":"ParametersFilter","type":"list"}
        ParametersFilterValueList {"member":"string","type":"list"}
        PoliciesLimitExceededException {"members":{"message":"string"},"type":"structure"}
        PutParameterRequest {"members":{"AllowedPattern":"string","DataType":"string","Description":"string","KeyId":"string","Name":"string","Overwrite":"boolean","Policies":"string","Tags":"TagList","Tier":"string","Type":"string","Value":{"sensitive":true,"shape":"string"}},"required":["Name","Value"],"type":"structure"}
        PutParameterResult {"members":{"Tier":"string","Version":"long"},"type":"structure"}
        RemoveTagsFromResourceRequest {"members":{"ResourceId":"string","ResourceType":"string","TagKeys":"KeyList"},"required":["ResourceType","ResourceId","TagKeys"],"type":"structure"}
        RemoveTagsFromResourceResult {"members":{},"type":"structure"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        TagList {"member":"Tag","type":"list"}
        TooManyTagsError {"members":{},"type":"structure"}
        TooManyUpdates {"members":{"Message":"string"},"type":"structure"}
        UnsupportedParameterType {"members":{"message":"string"},"type":"structure"}
        """#
    }
}
