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
        AlreadyExistsException {"members":{"Message":"string"},"type":"structure"}
        CancelResourceRequestInput {"members":{"RequestToken":"string"},"required":["RequestToken"],"type":"structure"}
        CancelResourceRequestOutput {"members":{"ProgressEvent":"ProgressEvent"},"type":"structure"}
        ClientTokenConflictException {"members":{"Message":"string"},"type":"structure"}
        ConcurrentModificationException {"members":{"Message":"string"},"type":"structure"}
        ConcurrentOperationException {"members":{"Message":"string"},"type":"structure"}
        CreateResourceInput {"members":{"ClientToken":{"idempotencyToken":true,"shape":"string"},"DesiredState":{"sensitive":true,"shape":"string"},"RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName","DesiredState"],"type":"structure"}
        CreateResourceOutput {"members":{"ProgressEvent":"ProgressEvent"},"type":"structure"}
        DeleteResourceInput {"members":{"ClientToken":{"idempotencyToken":true,"shape":"string"},"Identifier":"string","RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName","Identifier"],"type":"structure"}
        DeleteResourceOutput {"members":{"ProgressEvent":"ProgressEvent"},"type":"structure"}
        GeneralServiceException {"members":{"Message":"string"},"type":"structure"}
        GetResourceInput {"members":{"Identifier":"string","RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName","Identifier"],"type":"structure"}
        GetResourceOutput {"members":{"ResourceDescription":"ResourceDescription","TypeName":"string"},"type":"structure"}
        GetResourceRequestStatusInput {"members":{"RequestToken":"string"},"required":["RequestToken"],"type":"structure"}
        GetResourceRequestStatusOutput {"members":{"HooksProgressEvent":"HooksProgressEvent","ProgressEvent":"ProgressEvent"},"type":"structure"}
        HandlerFailureException {"members":{"Message":"string"},"type":"structure"}
        HandlerInternalFailureException {"members":{"Message":"string"},"type":"structure"}
        HookProgressEvent {"members":{"FailureMode":"string","HookEventTime":"timestamp","HookStatus":"string","HookStatusMessage":"string","HookTypeArn":"string","HookTypeName":"string","HookTypeVersionId":"string","InvocationPoint":"string"},"type":"structure"}
        HooksProgressEvent {"member":"HookProgressEvent","type":"list"}
        InvalidCredentialsException {"members":{"Message":"string"},"type":"structure"}
        InvalidRequestException {"members":{"Message":"string"},"type":"structure"}
        ListResourceRequestsInput {"members":{"MaxResults":"integer","NextToken":"string","ResourceRequestStatusFilter":"ResourceRequestStatusFilter"},"type":"structure"}
        ListResourceRequestsOutput {"members":{"NextToken":"string","ResourceRequestStatusSummaries":"ResourceRequestStatusSummaries"},"type":"structure"}
        ListResourcesInput {"members":{"MaxResults":"integer","NextToken":"string","ResourceModel":{"sensitive":true,"shape":"string"},"RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName"],"type":"structure"}
        ListResourcesOutput {"members":{"NextToken":"string","ResourceDescriptions":"ResourceDescriptions","TypeName":"string"},"type":"structure"}
        NetworkFailureException {"members":{"Message":"string"},"type":"structure"}
        NotStabilizedException {"members":{"Message":"string"},"type":"structure"}
        NotUpdatableException {"members":{"Message":"string"},"type":"structure"}
        OperationStatuses {"member":"string","type":"list"}
        Operations {"member":"string","type":"list"}
        PrivateTypeException {"members":{"Message":"string"},"type":"structure"}
        ProgressEvent {"members":{"ErrorCode":"string","EventTime":"timestamp","HooksRequestToken":"string","Identifier":"string","Operation":"string","OperationStatus":"string","RequestToken":"string","ResourceModel":{"sensitive":true,"shape":"string"},"RetryAfter":"timestamp","StatusMessage":"string","TypeName":"string"},"type":"structure"}
        RequestTokenNotFoundException {"members":{"Message":"string"},"type":"structure"}
        ResourceConflictException {"members":{"Message":"string"},"type":"structure"}
        ResourceDescription {"members":{"Identifier":"string","Properties":{"sensitive":true,"shape":"string"}},"type":"structure"}
        ResourceDescriptions {"member":"ResourceDescription","type":"list"}
        ResourceNotFoundException {"members":{"Message":"string"},"type":"structure"}
        ResourceRequestStatusFilter {"members":{"OperationStatuses":"OperationStatuses","Operations":"Operations"},"type":"structure"}
        ResourceRequestStatusSummaries {"member":"ProgressEvent","type":"list"}
        ServiceInternalErrorException {"members":{"Message":"string"},"type":"structure"}
        ServiceLimitExceededException {"members":{"Message":"string"},"type":"structure"}
        ThrottlingException {"members":{"Message":"string"},"type":"structure"}
        TypeNotFoundException {"members":{"Message":"string"},"type":"structure"}
        UnsupportedActionException {"members":{"Message":"string"},"type":"structure"}
        UpdateResourceInput {"members":{"ClientToken":{"idempotencyToken":true,"shape":"string"},"Identifier":"string","PatchDocument":{"sensitive":true,"shape":"string"},"RoleArn":"string","TypeName":"string","TypeVersionId":"string"},"required":["TypeName","Identifier","PatchDocument"],"type":"structure"}
        UpdateResourceOutput {"members":{"ProgressEvent":"ProgressEvent"},"type":"structure"}
        """#
    }
}
