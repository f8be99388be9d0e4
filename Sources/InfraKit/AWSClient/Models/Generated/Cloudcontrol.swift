// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `cloudcontrol` in use, as botocore describes them.
    static var cloudcontrolLiteral: StaticString {
        #"""
        {"apiVersion":"2021-09-30","endpointPrefix":"cloudcontrolapi","jsonVersion":"1.0","protocol":"json","service":"cloudcontrol","serviceId":"CloudControl","signatureVersion":"v4","signingName":"cloudcontrolapi","targetPrefix":"CloudApiService"}
        *CancelResourceRequest {"errors":["ConcurrentModificationException","RequestTokenNotFoundException"],"http":{},"input":"CancelResourceRequestInput","output":"CancelResourceRequestOutput"}
        *CreateResource {"errors":["AlreadyExistsException","HandlerInternalFailureException","GeneralServiceException","NotUpdatableException","TypeNotFoundException","ConcurrentOperationException","InvalidRequestException","PrivateTypeException","ResourceNotFoundException","NetworkFailureException","UnsupportedActionException","NotStabilizedException","ServiceInternalErrorException","HandlerFailureException","ServiceLimitExceededException","InvalidCredentialsException","ResourceConflictException","ClientTokenConflictException","ThrottlingException"],"http":{},"input":"CreateResourceInput","output":"CreateResourceOutput"}
        *DeleteResource {"errors":["AlreadyExistsException","HandlerInternalFailureException","GeneralServiceException","NotUpdatableException","TypeNotFoundException","ConcurrentOperationException","InvalidRequestException","PrivateTypeException","ResourceNotFoundException","NetworkFailureException","UnsupportedActionException","NotStabilizedException","ServiceInternalErrorException","HandlerFailureException","ServiceLimitExceededException","InvalidCredentialsException","ResourceConflictException","ClientTokenConflictException","ThrottlingException"],"http":{},"input":"DeleteResourceInput","output":"DeleteResourceOutput"}
        *GetResource {"errors":["AlreadyExistsException","HandlerInternalFailureException","GeneralServiceException","NotUpdatableException","TypeNotFoundException","InvalidRequestException","PrivateTypeException","ResourceNotFoundException","NetworkFailureException","UnsupportedActionException","NotStabilizedException","ServiceInternalErrorException","HandlerFailureException","ServiceLimitExceededException","InvalidCredentialsException","ResourceConflictException","ThrottlingException"],"http":{},"input":"GetResourceInput","output":"GetResourceOutput"}
        *GetResourceRequestStatus {"errors":["RequestTokenNotFoundException"],"http":{},"input":"GetResourceRequestStatusInput","output":"GetResourceRequestStatusOutput"}
        *ListResourceRequests {"http":{},"input":"ListResourceRequestsInput","output":"ListResourceRequestsOutput","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"ResourceRequestStatusSummaries"}}
        *ListResources {"errors":["AlreadyExistsException","HandlerInternalFailureException","GeneralServiceException","NotUpdatableException","TypeNotFoundException","InvalidRequestException","PrivateTypeException","ResourceNotFoundException","NetworkFailureException","UnsupportedActionException","NotStabilizedException","ServiceInternalErrorException","HandlerFailureException","ServiceLimitExceededException","InvalidCredentialsException","ResourceConflictException","ThrottlingException"],"http":{},"input":"ListResourcesInput","output":"ListResourcesOutput","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"ResourceDescriptions"}}
        *UpdateResource {"errors":["AlreadyExistsException","HandlerInternalFailureException","GeneralServiceException","NotUpdatableException","TypeNotFoundException","ConcurrentOperationException","InvalidRequestException","PrivateTypeException","ResourceNotFoundException","NetworkFailureException","UnsupportedActionException","NotStabilizedException","ServiceInternalErrorException","HandlerFailureException","ServiceLimitExceededException","InvalidCredentialsException","ResourceConflictException","ClientTokenConflictException","ThrottlingException"],"http":{},"input":"UpdateResourceInput","output":"UpdateResourceOutput"}
        AlreadyExistsException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        CancelResourceRequestInput {"members":{"RequestToken":"string"},"required":["RequestToken"],"type":"structure"}
        CancelResourceRequestOutput {"members":{"ProgressEvent":"ProgressEvent"},"type":"structure"}
        ClientTokenConflictException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        ConcurrentModificationException {"exception":true,"fault":true,"members":{"Message":"string"},"type":"structure"}
        ConcurrentOperationException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        CreateResourceInput {"members":{"ClientToken":{"idempotencyToken":true,"shape":"string"},"DesiredState":{"sensitive":true,"shape":"string"},"RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName","DesiredState"],"type":"structure"}
        CreateResourceOutput {"members":{"ProgressEvent":"ProgressEvent"},"type":"structure"}
        DeleteResourceInput {"members":{"ClientToken":{"idempotencyToken":true,"shape":"string"},"Identifier":"string","RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName","Identifier"],"type":"structure"}
        DeleteResourceOutput {"members":{"ProgressEvent":"ProgressEvent"},"type":"structure"}
        GeneralServiceException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        GetResourceInput {"members":{"Identifier":"string","RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName","Identifier"],"type":"structure"}
        GetResourceOutput {"members":{"ResourceDescription":"ResourceDescription","TypeName":"string"},"type":"structure"}
        GetResourceRequestStatusInput {"members":{"RequestToken":"string"},"required":["RequestToken"],"type":"structure"}
        GetResourceRequestStatusOutput {"members":{"HooksProgressEvent":"HooksProgressEvent","ProgressEvent":"ProgressEvent"},"type":"structure"}
        HandlerFailureException {"exception":true,"fault":true,"members":{"Message":"string"},"type":"structure"}
        HandlerInternalFailureException {"exception":true,"fault":true,"members":{"Message":"string"},"type":"structure"}
        HookProgressEvent {"members":{"FailureMode":"string","HookEventTime":"timestamp","HookStatus":"string","HookStatusMessage":"string","HookTypeArn":"string","HookTypeName":"string","HookTypeVersionId":"string","InvocationPoint":"string"},"type":"structure"}
        HooksProgressEvent {"member":"HookProgressEvent","type":"list"}
        InvalidCredentialsException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        InvalidRequestException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        ListResourceRequestsInput {"members":{"MaxResults":"integer","NextToken":"string","ResourceRequestStatusFilter":"ResourceRequestStatusFilter"},"type":"structure"}
        ListResourceRequestsOutput {"members":{"NextToken":"string","ResourceRequestStatusSummaries":"ResourceRequestStatusSummaries"},"type":"structure"}
        ListResourcesInput {"members":{"MaxResults":"integer","NextToken":"string","ResourceModel":{"sensitive":true,"shape":"string"},"RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName"],"type":"structure"}
        ListResourcesOutput {"members":{"NextToken":"string","ResourceDescriptions":"ResourceDescriptions","TypeName":"string"},"type":"structure"}
        NetworkFailureException {"exception":true,"fault":true,"members":{"Message":"string"},"type":"structure"}
        NotStabilizedException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        NotUpdatableException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        OperationStatuses {"member":"string","type":"list"}
        Operations {"member":"string","type":"list"}
        PrivateTypeException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        ProgressEvent {"members":{"ErrorCode":"string","EventTime":"timestamp","HooksRequestToken":"string","Identifier":"string","Operation":"string","OperationStatus":"string","RequestToken":"string","ResourceModel":{"sensitive":true,"shape":"string"},"RetryAfter":"timestamp","StatusMessage":"string","TypeName":"string"},"type":"structure"}
        RequestTokenNotFoundException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        ResourceConflictException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        ResourceDescription {"members":{"Identifier":"string","Properties":{"sensitive":true,"shape":"string"}},"type":"structure"}
        ResourceDescriptions {"member":"ResourceDescription","type":"list"}
        ResourceNotFoundException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        ResourceRequestStatusFilter {"members":{"OperationStatuses":"OperationStatuses","Operations":"Operations"},"type":"structure"}
        ResourceRequestStatusSummaries {"member":"ProgressEvent","type":"list"}
        ServiceInternalErrorException {"exception":true,"fault":true,"members":{"Message":"string"},"type":"structure"}
        ServiceLimitExceededException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        ThrottlingException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        TypeNotFoundException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        UnsupportedActionException {"exception":true,"members":{"Message":"string"},"type":"structure"}
        UpdateResourceInput {"members":{"ClientToken":{"idempotencyToken":true,"shape":"string"},"Identifier":"string","PatchDocument":{"sensitive":true,"shape":"string"},"RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName","Identifier","PatchDocument"],"type":"structure"}
        UpdateResourceOutput {"members":{"ProgressEvent":"ProgressEvent"},"type":"structure"}
        """#
    }
}
