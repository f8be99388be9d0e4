// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `organizations` in use, as botocore describes them.
    static var organizationsLiteral: StaticString {
        #"""
        {"apiVersion":"2016-11-28","endpointPrefix":"organizations","jsonVersion":"1.1","protocol":"json","service":"organizations","serviceId":"Organizations","signatureVersion":"v4","targetPrefix":"AWSOrganizationsV20161128"}
        *AttachPolicy {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","ConstraintViolationException","DuplicatePolicyAttachmentException","InvalidInputException","PolicyNotFoundException","PolicyTypeNotEnabledException","ServiceException","TargetNotFoundException","TooManyRequestsException","UnsupportedAPIEndpointException","PolicyChangesInProgressException"],"http":{},"input":"AttachPolicyRequest"}
        *CreateOrganizationalUnit {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","ConstraintViolationException","DuplicateOrganizationalUnitException","InvalidInputException","ParentNotFoundException","ServiceException","TooManyRequestsException"],"http":{},"input":"CreateOrganizationalUnitRequest","output":"CreateOrganizationalUnitResponse"}
        *CreatePolicy {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","ConstraintViolationException","DuplicatePolicyException","InvalidInputException","MalformedPolicyDocumentException","PolicyTypeNotAvailableForOrganizationException","ServiceException","TooManyRequestsException","UnsupportedAPIEndpointException"],"http":{},"input":"CreatePolicyRequest","output":"CreatePolicyResponse"}
        *DeleteOrganizationalUnit {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","InvalidInputException","OrganizationalUnitNotEmptyException","OrganizationalUnitNotFoundException","ServiceException","TooManyRequestsException"],"http":{},"input":"DeleteOrganizationalUnitRequest"}
        *DeletePolicy {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","InvalidInputException","PolicyInUseException","PolicyNotFoundException","ServiceException","TooManyRequestsException","UnsupportedAPIEndpointException"],"http":{},"input":"DeletePolicyRequest"}
        *DescribeOrganization {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","ServiceException","TooManyRequestsException"],"http":{},"output":"DescribeOrganizationResponse"}
        *DescribeOrganizationalUnit {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","InvalidInputException","OrganizationalUnitNotFoundException","ServiceException","TooManyRequestsException"],"http":{},"input":"DescribeOrganizationalUnitRequest","output":"DescribeOrganizationalUnitResponse"}
        *DescribePolicy {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","InvalidInputException","PolicyNotFoundException","ServiceException","TooManyRequestsException","UnsupportedAPIEndpointException"],"http":{},"input":"DescribePolicyRequest","output":"DescribePolicyResponse"}
        *DetachPolicy {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","ConstraintViolationException","InvalidInputException","PolicyNotAttachedException","PolicyNotFoundException","ServiceException","TargetNotFoundException","TooManyRequestsException","UnsupportedAPIEndpointException","PolicyChangesInProgressException"],"http":{},"input":"DetachPolicyRequest"}
        *EnablePolicyType {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","ConstraintViolationException","InvalidInputException","PolicyTypeAlreadyEnabledException","RootNotFoundException","ServiceException","TooManyRequestsException","PolicyTypeNotAvailableForOrganizationException","UnsupportedAPIEndpointException","PolicyChangesInProgressException"],"http":{},"input":"EnablePolicyTypeRequest","output":"EnablePolicyTypeResponse"}
        *ListOrganizationalUnitsForParent {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","InvalidInputException","ParentNotFoundException","ServiceException","TooManyRequestsException"],"http":{},"input":"ListOrganizationalUnitsForParentRequest","output":"ListOrganizationalUnitsForParentResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"OrganizationalUnits"}}
        *ListParents {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ChildNotFoundException","InvalidInputException","ServiceException","TooManyRequestsException"],"http":{},"input":"ListParentsRequest","output":"ListParentsResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Parents"}}
        *ListPolicies {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","InvalidInputException","ServiceException","TooManyRequestsException","UnsupportedAPIEndpointException"],"http":{},"input":"ListPoliciesRequest","output":"ListPoliciesResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Policies"}}
        *ListPoliciesForTarget {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","InvalidInputException","ServiceException","TargetNotFoundException","TooManyRequestsException","UnsupportedAPIEndpointException"],"http":{},"input":"ListPoliciesForTargetRequest","output":"ListPoliciesForTargetResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Policies"}}
        *ListRoots {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","InvalidInputException","ServiceException","TooManyRequestsException"],"http":{},"input":"ListRootsRequest","output":"ListRootsResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Roots"}}
        *ListTagsForResource {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","TargetNotFoundException","InvalidInputException","ServiceException","TooManyRequestsException"],"http":{},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse","paginator":{"input_token":"NextToken","output_token":"NextToken","result_key":"Tags"}}
        *ListTargetsForPolicy {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","InvalidInputException","PolicyNotFoundException","ServiceException","TooManyRequestsException","UnsupportedAPIEndpointException"],"http":{},"input":"ListTargetsForPolicyRequest","output":"ListTargetsForPolicyResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"Targets"}}
        *TagResource {"errors":["AccessDeniedException","ConcurrentModificationException","AWSOrganizationsNotInUseException","TargetNotFoundException","ConstraintViolationException","InvalidInputException","ServiceException","TooManyRequestsException"],"http":{},"input":"TagResourceRequest"}
        *UntagResource {"errors":["AccessDeniedException","ConcurrentModificationException","AWSOrganizationsNotInUseException","TargetNotFoundException","ConstraintViolationException","InvalidInputException","ServiceException","TooManyRequestsException"],"http":{},"input":"UntagResourceRequest"}
        *UpdateOrganizationalUnit {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","DuplicateOrganizationalUnitException","InvalidInputException","OrganizationalUnitNotFoundException","ServiceException","TooManyRequestsException"],"http":{},"input":"UpdateOrganizationalUnitRequest","output":"UpdateOrganizationalUnitResponse"}
        *UpdatePolicy {"errors":["AccessDeniedException","AWSOrganizationsNotInUseException","ConcurrentModificationException","ConstraintViolationException","DuplicatePolicyException","InvalidInputException","MalformedPolicyDocumentException","PolicyNotFoundException","ServiceException","TooManyRequestsException","UnsupportedAPIEndpointException","PolicyChangesInProgressException"],"http":{},"input":"UpdatePolicyRequest","output":"UpdatePolicyResponse"}
        AWSOrganizationsNotInUseException {"members":{"Message":"string"},"type":"structure"}
        AccessDeniedException {"members":{"Message":"string"},"type":"structure"}
        AttachPolicyRequest {"members":{"PolicyId":"string","TargetId":"string"},"required":["PolicyId","TargetId"],"type":"structure"}
        ChildNotFoundException {"members":{"Message":"string"},"type":"structure"}
        ConcurrentModificationException {"members":{"Message":"string"},"type":"structure"}
        ConstraintViolationException {"members":{"Message":"string","Reason":"string"},"type":"structure"}
        CreateOrganizationalUnitRequest {"members":{"Name":"string","ParentId":"string","Tags":"Tags"},"required":["ParentId","Name"],"type":"structure"}
        CreateOrganizationalUnitResponse {"members":{"OrganizationalUnit":"OrganizationalUnit"},"type":"structure"}
        CreatePolicyRequest {"members":{"Content":"string","Description":"string","Name":"string","Tags":"Tags","Type":"string"},"required":["Content","Description","Name","Type"],"type":"structure"}
        CreatePolicyResponse {"members":{"Policy":"Policy"},"type":"structure"}
        DeleteOrganizationalUnitRequest {"members":{"OrganizationalUnitId":"string"},"required":["OrganizationalUnitId"],"type":"structure"}
        DeletePolicyRequest {"members":{"PolicyId":"string"},"required":["PolicyId"],"type":"structure"}
        DescribeOrganizationResponse {"members":{"Organization":"Organization"},"type":"structure"}
        DescribeOrganizationalUnitRequest {"members":{"OrganizationalUnitId":"string"},"required":["OrganizationalUnitId"],"type":"structure"}
        DescribeOrganizationalUnitResponse {"members":{"OrganizationalUnit":"OrganizationalUnit"},"type":"structure"}
        DescribePolicyRequest {"members":{"PolicyId":"string"},"required":["PolicyId"],"type":"structure"}
        DescribePolicyResponse {"members":{"Policy":"Policy"},"type":"structure"}
        DetachPolicyRequest {"members":{"PolicyId":"string","TargetId":"string"},"required":["PolicyId","TargetId"],"type":"structure"}
        DuplicateOrganizationalUnitException {"members":{"Message":"string"},"type":"structure"}
        DuplicatePolicyAttachmentException {"members":{"Message":"string"},"type":"structure"}
        DuplicatePolicyException {"members":{"Message":"string"},"type":"structure"}
        EnablePolicyTypeRequest {"members":{"PolicyType":"string","RootId":"string"},"required":["RootId","PolicyType"],"type":"structure"}
        EnablePolicyTypeResponse {"members":{"Root":"Root"},"type":"structure"}
        InvalidInputException {"members":{"Message":"string","Reason":"string"},"type":"structure"}
        ListOrganizationalUnitsForParentRequest {"members":{"MaxResults":"integer","NextToken":"string","ParentId":"string"},"required":["ParentId"],"type":"structure"}
        ListOrganizationalUnitsForParentResponse {"members":{"NextToken":"string","OrganizationalUnits":"OrganizationalUnits"},"type":"structure"}
        ListParentsRequest {"members":{"ChildId":"string","MaxResults":"integer","NextToken":"string"},"required":["ChildId"],"type":"structure"}
        ListParentsResponse {"members":{"NextToken":"string","Parents":"Parents"},"type":"structure"}
        ListPoliciesForTargetRequest {"members":{"Filter":"string","MaxResults":"integer","NextToken":"string","TargetId":"string"},"required":["TargetId","Filter"],"type":"structure"}
        ListPoliciesForTargetResponse {"members":{"NextToken":"string","Policies":"Policies"},"type":"structure"}
        ListPoliciesRequest {"members":{"Filter":"string","MaxResults":"integer","NextToken":"string"},"required":["Filter"],"type":"structure"}
        ListPoliciesResponse {"members":{"NextToken":"string","Policies":"Policies"},"type":"structure"}
        ListRootsRequest {"members":{"MaxResults":"integer","NextToken":"string"},"type":"structure"}
        ListRootsResponse {"members":{"NextToken":"string","Roots":"Roots"},"type":"structure"}
        ListTagsForResourceRequest {"members":{"NextToken":"string","ResourceId":"string"},"required":["ResourceId"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"NextToken":"string","Tags":"Tags"},"type":"structure"}
        ListTargetsForPolicyRequest {"members":{"MaxResults":"integer","NextToken":"string","PolicyId":"string"},"required":["PolicyId"],"type":"structure"}
        ListTargetsForPolicyResponse {"members":{"NextToken":"string","Targets":"PolicyTargets"},"type":"structure"}
        MalformedPolicyDocumentException {"members":{"Message":"string"},"type":"structure"}
        Organization {"members":{"Arn":"string","AvailablePolicyTypes":"PolicyTypes","FeatureSet":"string","Id":"string","MasterAccountArn":"string","MasterAccountEmail":{"sensitive":true,"shape":"string"},"MasterAccountId":"string"},"type":"structure"}
        OrganizationalUnit {"members":{"Arn":"string","Id":"string","Name":"string","Path":"string"},"type":"structure"}
        OrganizationalUnitNotEmptyException {"members":{"Message":"string"},"type":"structure"}
        OrganizationalUnitNotFoundException {"members":{"Message":"string"},"type":"structure"}
        OrganizationalUnits {"member":"OrganizationalUnit","type":"list"}
        Parent {"members":{"Id":"string","Type":"string"},"type":"structure"}
        ParentNotFoundException {"members":{"Message":"string"},"type":"structure"}
        Parents {"member":"Parent","type":"list"}
        Policies {"member":"PolicySummary","type":"list"}
        Policy {"members":{"Content":"string","PolicySummary":"PolicySummary"},"type":"structure"}
        PolicyChangesInProgressException {"members":{"Message":"string"},"type":"structure"}
        PolicyInUseException {"members":{"Message":"string"},"type":"structure"}
        PolicyNotAttachedException {"members":{"Message":"string"},"type":"structure"}
        PolicyNotFoundException {"members":{"Message":"string"},"type":"structure"}
        PolicySummary {"members":{"Arn":"string","AwsManaged":"boolean","Description":"string","Id":"string","Name":"string","Type":"string"},"type":"structure"}
        PolicyTargetSummary {"members":{"Arn":"string","Name":"string","TargetId":"string","Type":"string"},"type":"structure"}
        PolicyTargets {"member":"PolicyTargetSummary","type":"list"}
        PolicyTypeAlreadyEnabledException {"members":{"Message":"string"},"type":"structure"}
        PolicyTypeNotAvailableForOrganizationException {"members":{"Message":"string"},"type":"structure"}
        PolicyTypeNotEnabledException {"members":{"Message":"string"},"type":"structure"}
        PolicyTypeSummary {"members":{"Status":"string","Type":"string"},"type":"structure"}
        PolicyTypes {"member":"PolicyTypeSummary","type":"list"}
        Root {"members":{"Arn":"string","Id":"string","Name":"string","PolicyTypes":"PolicyTypes"},"type":"structure"}
        RootNotFoundException {"members":{"Message":"string"},"type":"structure"}
        Roots {"member":"Root","type":"list"}
        ServiceException {"members":{"Message":"string"},"type":"structure"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        TagKeys {"member":"string","type":"list"}
        TagResourceRequest {"members":{"ResourceId":"string","Tags":"Tags"},"required":["ResourceId","Tags"],"type":"structure"}
        Tags {"member":"Tag","type":"list"}
        TargetNotFoundException {"members":{"Message":"string"},"type":"structure"}
        TooManyRequestsException {"members":{"Message":"string","Type":"string"},"type":"structure"}
        UnsupportedAPIEndpointException {"members":{"Message":"string"},"type":"structure"}
        UntagResourceRequest {"members":{"ResourceId":"string","TagKeys":"TagKeys"},"required":["ResourceId","TagKeys"],"type":"structure"}
        UpdateOrganizationalUnitRequest {"members":{"Name":"string","OrganizationalUnitId":"string"},"required":["OrganizationalUnitId"],"type":"structure"}
        UpdateOrganizationalUnitResponse {"members":{"OrganizationalUnit":"OrganizationalUnit"},"type":"structure"}
        UpdatePolicyRequest {"members":{"Content":"string","Description":"string","Name":"string","PolicyId":"string"},"required":["PolicyId"],"type":"structure"}
        UpdatePolicyResponse {"members":{"Policy":"Policy"},"type":"structure"}
        """#
    }
}
