// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `ecr` in use, as botocore describes them.
    static var ecrLiteral: StaticString {
        #"""
        {"apiVersion":"2015-09-21","endpointPrefix":"api.ecr","jsonVersion":"1.1","protocol":"json","service":"ecr","serviceId":"ECR","signatureVersion":"v4","signingName":"ecr","targetPrefix":"AmazonEC2ContainerRegistry_V20150921"}
        *BatchDeleteImage {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException"],"http":{},"input":"BatchDeleteImageRequest","output":"BatchDeleteImageResponse"}
        *CreateRepository {"errors":["ServerException","InvalidParameterException","InvalidTagParameterException","TooManyTagsException","RepositoryAlreadyExistsException","LimitExceededException","KmsException"],"http":{},"input":"CreateRepositoryRequest","output":"CreateRepositoryResponse"}
        *DeleteLifecyclePolicy {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException","LifecyclePolicyNotFoundException","ValidationException"],"http":{},"input":"DeleteLifecyclePolicyRequest","output":"DeleteLifecyclePolicyResponse"}
        *DeleteRepository {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException","RepositoryNotEmptyException","KmsException"],"http":{},"input":"DeleteRepositoryRequest","output":"DeleteRepositoryResponse"}
        *DeleteRepositoryPolicy {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException","RepositoryPolicyNotFoundException"],"http":{},"input":"DeleteRepositoryPolicyRequest","output":"DeleteRepositoryPolicyResponse"}
        *DescribeRepositories {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException"],"http":{},"input":"DescribeRepositoriesRequest","output":"DescribeRepositoriesResponse","paginator":{"input_token":"nextToken","limit_key":"maxResults","output_token":"nextToken","result_key":"repositories"}}
        *GetLifecyclePolicy {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException","LifecyclePolicyNotFoundException","ValidationException"],"http":{},"input":"GetLifecyclePolicyRequest","output":"GetLifecyclePolicyResponse"}
        *GetRepositoryPolicy {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException","RepositoryPolicyNotFoundException"],"http":{},"input":"GetRepositoryPolicyRequest","output":"GetRepositoryPolicyResponse"}
        *ListImages {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException"],"http":{},"input":"ListImagesRequest","output":"ListImagesResponse","paginator":{"input_token":"nextToken","limit_key":"maxResults","output_token":"nextToken","result_key":"imageIds"}}
        *ListTagsForResource {"errors":["InvalidParameterException","RepositoryNotFoundException","ServerException"],"http":{},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse"}
        *PutImageScanningConfiguration {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException","ValidationException"],"http":{},"input":"PutImageScanningConfigurationRequest","output":"PutImageScanningConfigurationResponse"}
        *PutImageTagMutability {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException"],"http":{},"input":"PutImageTagMutabilityRequest","output":"PutImageTagMutabilityResponse"}
        *PutLifecyclePolicy {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException","ValidationException"],"http":{},"input":"PutLifecyclePolicyRequest","output":"PutLifecyclePolicyResponse"}
        *SetRepositoryPolicy {"errors":["ServerException","InvalidParameterException","RepositoryNotFoundException"],"http":{},"input":"SetRepositoryPolicyRequest","output":"SetRepositoryPolicyResponse"}
        *TagResource {"errors":["InvalidParameterException","InvalidTagParameterException","TooManyTagsException","RepositoryNotFoundException","ServerException"],"http":{},"input":"TagResourceRequest","output":"TagResourceResponse"}
        *UntagResource {"errors":["InvalidParameterException","InvalidTagParameterException","TooManyTagsException","RepositoryNotFoundException","ServerException"],"http":{},"input":"UntagResourceRequest","output":"UntagResourceResponse"}
        BatchDeleteImageRequest {"members":{"imageIds":"ImageIdentifierList","registryId":"string","repositoryName":"string"},"required":["repositoryName","imageIds"],"type":"structure"}
        BatchDeleteImageResponse {"members":{"failures":"ImageFailureList","imageIds":"ImageIdentifierList"},"type":"structure"}
        CreateRepositoryRequest {"members":{"encryptionConfiguration":"EncryptionConfiguration","imageScanningConfiguration":"ImageScanningConfiguration","imageTagMutability":"string","imageTagMutabilityExclusionFilters":"ImageTagMutabilityExclusionFilters","registryId":"string","repositoryName":"string","tags":"TagList"},"required":["repositoryName"],"type":"structure"}
        CreateRepositoryResponse {"members":{"repository":"Repository"},"type":"structure"}
        DeleteLifecyclePolicyRequest {"members":{"registryId":"string","repositoryName":"string"},"required":["repositoryName"],"type":"structure"}
        DeleteLifecyclePolicyResponse {"members":{"lastEvaluatedAt":"timestamp","lifecyclePolicyText":"string","registryId":"string","repositoryName":"string"},"type":"structure"}
        DeleteRepositoryPolicyRequest {"members":{"registryId":"string","repositoryName":"string"},"required":["repositoryName"],"type":"structure"}
        DeleteRepositoryPolicyResponse {"members":{"policyText":"string","registryId":"string","repositoryName":"string"},"type":"structure"}
        DeleteRepositoryRequest {"members":{"force":"boolean","registryId":"string","repositoryName":"string"},"required":["repositoryName"],"type":"structure"}
        DeleteRepositoryResponse {"members":{"repository":"Repository"},"type":"structure"}
        DescribeRepositoriesRequest {"members":{"maxResults":"integer","nextToken":"string","registryId":"string","repositoryNames":"RepositoryNameList"},"type":"structure"}
        DescribeRepositoriesResponse {"members":{"nextToken":"string","repositories":"RepositoryList"},"type":"structure"}
        EncryptionConfiguration {"members":{"encryptionType":"string","kmsKey":"string"},"required":["encryptionType"],"type":"structure"}
        GetLifecyclePolicyRequest {"members":{"registryId":"string","repositoryName":"string"},"required":["repositoryName"],"type":"structure"}
        GetLifecyclePolicyResponse {"members":{"lastEvaluatedAt":"timestamp","lifecyclePolicyText":"string","registryId":"string","repositoryName":"string"},"type":"structure"}
        GetRepositoryPolicyRequest {"members":{"registryId":"string","repositoryName":"string"},"required":["repositoryName"],"type":"structure"}
        GetRepositoryPolicyResponse {"members":{"policyText":"string","registryId":"string","repositoryName":"string"},"type":"structure"}
        ImageFailure {"members":{"failureCode":"string","failureReason":"string","imageId":"ImageIdentifier"},"type":"structure"}
        ImageFailureList {"member":"ImageFailure","type":"list"}
        ImageIdentifier {"members":{"imageDigest":"string","imageTag":"string"},"type":"structure"}
        ImageIdentifierList {"member":"ImageIdentifier","type":"list"}
        ImageScanningConfiguration {"members":{"scanOnPush":"boolean"},"type":"structure"}
        ImageTagMutabilityExclusionFilter {"members":{"filter":"string","filterType":"string"},"required":["filterType","filter"],"type":"structure"}
        ImageTagMutabilityExclusionFilters {"member":"ImageTagMutabilityExclusionFilter","type":"list"}
        InvalidParameterException {"members":{"message":"string"},"type":"structure"}
        InvalidTagParameterException {"members":{"message":"string"},"type":"structure"}
        KmsException {"members":{"kmsError":"string","message":"string"},"type":"structure"}
        LifecyclePolicyNotFoundException {"members":{"message":"string"},"type":"structure"}
        LimitExceededException {"members":{"message":"string"},"type":"structure"}
        ListImagesFilter {"members":{"imageStatus":"string","tagStatus":"string"},"type":"structure"}
        ListImagesRequest {"members":{"filter":"ListImagesFilter","maxResults":"integer","nextToken":"string","registryId":"string","repositoryName":"string"},"required":["repositoryName"],"type":"structure"}
        ListImagesResponse {"members":{"imageIds":"ImageIdentifierList","nextToken":"string"},"type":"structure"}
        ListTagsForResourceRequest {"members":{"resourceArn":"string"},"required":["resourceArn"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"tags":"TagList"},"type":"structure"}
        PutImageScanningConfigurationRequest {"members":{"imageScanningConfiguration":"ImageScanningConfiguration","registryId":"string","repositoryName":"string"},"required":["repositoryName","imageScanningConfiguration"],"type":"structure"}
        PutImageScanningConfigurationResponse {"members":{"imageScanningConfiguration":"ImageScanningConfiguration","registryId":"string","repositoryName":"string"},"type":"structure"}
        PutImageTagMutabilityRequest {"members":{"imageTagMutability":"string","imageTagMutabilityExclusionFilters":"ImageTagMutabilityExclusionFilters","registryId":"string","repositoryName":"string"},"required":["repositoryName","imageTagMutability"],"type":"structure"}
        PutImageTagMutabilityResponse {"members":{"imageTagMutability":"string","imageTagMutabilityExclusionFilters":"ImageTagMutabilityExclusionFilters","registryId":"string","repositoryName":"string"},"type":"structure"}
        PutLifecyclePolicyRequest {"members":{"lifecyclePolicyText":"string","registryId":"string","repositoryName":"string"},"required":["repositoryName","lifecyclePolicyText"],"type":"structure"}
        PutLifecyclePolicyResponse {"members":{"lifecyclePolicyText":"string","registryId":"string","repositoryName":"string"},"type":"structure"}
        Repository {"members":{"createdAt":"timestamp","encryptionConfiguration":"EncryptionConfiguration","imageScanningConfiguration":"ImageScanningConfiguration","imageTagMutability":"string","imageTagMutabilityExclusionFilters":"ImageTagMutabilityExclusionFilters","registryId":"string","repositoryArn":"string","repositoryName":"string","repositoryUri":"string"},"type":"structure"}
        RepositoryAlreadyExistsException {"members":{"message":"string"},"type":"structure"}
        RepositoryList {"member":"Repository","type":"list"}
        RepositoryNameList {"member":"string","type":"list"}
        RepositoryNotEmptyException {"members":{"message":"string"},"type":"structure"}
        RepositoryNotFoundException {"members":{"message":"string"},"type":"structure"}
        RepositoryPolicyNotFoundException {"members":{"message":"string"},"type":"structure"}
        ServerException {"members":{"message":"string"},"type":"structure"}
        SetRepositoryPolicyRequest {"members":{"force":"boolean","policyText":"string","registryId":"string","repositoryName":"string"},"required":["repositoryName","policyText"],"type":"structure"}
        SetRepositoryPolicyResponse {"members":{"policyText":"string","registryId":"string","repositoryName":"string"},"type":"structure"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        TagKeyList {"member":"string","type":"list"}
        TagList {"member":"Tag","type":"list"}
        TagResourceRequest {"members":{"resourceArn":"string","tags":"TagList"},"required":["resourceArn","tags"],"type":"structure"}
        TagResourceResponse {"members":{},"type":"structure"}
        TooManyTagsException {"members":{"message":"string"},"type":"structure"}
        UntagResourceRequest {"members":{"resourceArn":"string","tagKeys":"TagKeyList"},"required":["resourceArn","tagKeys"],"type":"structure"}
        UntagResourceResponse {"members":{},"type":"structure"}
        ValidationException {"members":{"message":"string"},"type":"structure"}
        """#
    }
}
