// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `grafana` in use, as botocore describes them.
    static var grafanaLiteral: StaticString {
        #"""
        {"apiVersion":"2020-08-18","endpointPrefix":"grafana","protocol":"rest-json","service":"grafana","serviceId":"grafana","signatureVersion":"v4","signingName":"grafana"}
        *CreateWorkspace {"errors":["ThrottlingException","ConflictException","ValidationException","AccessDeniedException","InternalServerException","ServiceQuotaExceededException"],"http":{"requestUri":"/workspaces"},"input":"CreateWorkspaceRequest","output":"CreateWorkspaceResponse"}
        *DeleteWorkspace {"errors":["ResourceNotFoundException","ThrottlingException","ConflictException","ValidationException","AccessDeniedException","InternalServerException"],"http":{"method":"DELETE","requestUri":"/workspaces/{workspaceId}"},"input":"DeleteWorkspaceRequest","output":"DeleteWorkspaceResponse"}
        *DescribeWorkspace {"errors":["ResourceNotFoundException","ThrottlingException","ValidationException","AccessDeniedException","InternalServerException"],"http":{"method":"GET","requestUri":"/workspaces/{workspaceId}"},"input":"DescribeWorkspaceRequest","output":"DescribeWorkspaceResponse"}
        *DescribeWorkspaceAuthentication {"errors":["ResourceNotFoundException","ThrottlingException","ConflictException","ValidationException","AccessDeniedException","InternalServerException"],"http":{"method":"GET","requestUri":"/workspaces/{workspaceId}/authentication"},"input":"DescribeWorkspaceAuthenticationRequest","output":"DescribeWorkspaceAuthenticationResponse"}
        *DescribeWorkspaceConfiguration {"errors":["ResourceNotFoundException","ThrottlingException","AccessDeniedException","InternalServerException"],"http":{"method":"GET","requestUri":"/workspaces/{workspaceId}/configuration"},"input":"DescribeWorkspaceConfigurationRequest","output":"DescribeWorkspaceConfigurationResponse"}
        *TagResource {"errors":["ResourceNotFoundException","ThrottlingException","ValidationException","AccessDeniedException","InternalServerException"],"http":{"requestUri":"/tags/{resourceArn}"},"input":"TagResourceRequest","output":"TagResourceResponse"}
        *UntagResource {"errors":["ResourceNotFoundException","ThrottlingException","ValidationException","AccessDeniedException","InternalServerException"],"http":{"method":"DELETE","requestUri":"/tags/{resourceArn}"},"input":"UntagResourceRequest","output":"UntagResourceResponse"}
        *UpdateWorkspace {"errors":["ResourceNotFoundException","ThrottlingException","ConflictException","ValidationException","AccessDeniedException","InternalServerException"],"http":{"method":"PUT","requestUri":"/workspaces/{workspaceId}"},"input":"UpdateWorkspaceRequest","output":"UpdateWorkspaceResponse"}
        *UpdateWorkspaceAuthentication {"errors":["ResourceNotFoundException","ThrottlingException","ConflictException","ValidationException","AccessDeniedException","InternalServerException"],"http":{"requestUri":"/workspaces/{workspaceId}/authentication"},"input":"UpdateWorkspaceAuthenticationRequest","output":"UpdateWorkspaceAuthenticationResponse"}
        *UpdateWorkspaceConfiguration {"errors":["ResourceNotFoundException","ThrottlingException","ConflictException","ValidationException","AccessDeniedException","InternalServerException"],"http":{"method":"PUT","requestUri":"/workspaces/{workspaceId}/configuration"},"input":"UpdateWorkspaceConfigurationRequest","output":"UpdateWorkspaceConfigurationResponse"}
        AccessDeniedException {"error":{"httpStatusCode":403,"senderFault":true},"members":{"message":"string"},"required":["message"],"type":"structure"}
        AllowedOrganizations {"member":"string","type":"list"}
        AssertionAttributes {"members":{"email":"string","groups":"string","login":"string","name":"string","org":"string","role":"string"},"type":"structure"}
        AuthenticationDescription {"members":{"awsSso":"AwsSsoAuthentication","providers":"AuthenticationProviders","saml":"SamlAuthentication"},"required":["providers"],"type":"structure"}
        AuthenticationProviders {"member":"string","type":"list"}
        AuthenticationSummary {"members":{"providers":"AuthenticationProviders","samlConfigurationStatus":"string"},"required":["providers"],"type":"structure"}
        AwsSsoAuthentication {"members":{"ssoClientId":"string"},"type":"structure"}
        ConflictException {"error":{"httpStatusCode":409,"senderFault":true},"members":{"message":"string","resourceId":"string","resourceType":"string"},"required":["message","resourceId","resourceType"],"type":"structure"}
        CreateWorkspaceRequest {"members":{"accountAccessType":"string","authenticationProviders":"AuthenticationProviders","clientToken":{"idempotencyToken":true,"shape":"string"},"configuration":{"jsonvalue":true,"shape":"string"},"grafanaVersion":"string","ipAddressType":"string","kmsKeyId":"string","networkAccessControl":"NetworkAccessConfiguration","organizationRoleName":{"sensitive":true,"shape":"string"},"permissionType":"string","stackSetName":"string","tags":"TagMap","vpcConfiguration":"VpcConfiguration","workspaceDataSources":"DataSourceTypesList","workspaceDescription":{"sensitive":true,"shape":"string"},"workspaceName":{"sensitive":true,"shape":"string"},"workspaceNotificationDestinations":"NotificationDestinationsList","workspaceOrganizationalUnits":"OrganizationalUnitList","workspaceRoleArn":{"sensitive":true,"shape":"string"}},"required":["accountAccessType","permissionType","authenticationProviders"],"type":"structure"}
        CreateWorkspaceResponse {"members":{"workspace":"WorkspaceDescription"},"required":["workspace"],"type":"structure"}
        DataSourceTypesList {"member":"string","type":"list"}
        DeleteWorkspaceRequest {"members":{"workspaceId":{"location":"uri","locationName":"workspaceId","shape":"string"}},"required":["workspaceId"],"type":"structure"}
        DeleteWorkspaceResponse {"members":{"workspace":"WorkspaceDescription"},"required":["workspace"],"type":"structure"}
        DescribeWorkspaceAuthenticationRequest {"members":{"workspaceId":{"location":"uri","locationName":"workspaceId","shape":"string"}},"required":["workspaceId"],"type":"structure"}
        DescribeWorkspaceAuthenticationResponse {"members":{"authentication":"AuthenticationDescription"},"required":["authentication"],"type":"structure"}
        DescribeWorkspaceConfigurationRequest {"members":{"workspaceId":{"location":"uri","locationName":"workspaceId","shape":"string"}},"required":["workspaceId"],"type":"structure"}
        DescribeWorkspaceConfigurationResponse {"members":{"configuration":{"jsonvalue":true,"shape":"string"},"grafanaVersion":"string"},"required":["configuration"],"type":"structure"}
        DescribeWorkspaceRequest {"members":{"workspaceId":{"location":"uri","locationName":"workspaceId","shape":"string"}},"required":["workspaceId"],"type":"structure"}
        DescribeWorkspaceResponse {"members":{"workspace":"WorkspaceDescription"},"required":["workspace"],"type":"structure"}
        IdpMetadata {"members":{"url":"string","xml":"string"},"type":"structure","union":true}
        InternalServerException {"error":{"httpStatusCode":500},"members":{"message":"string","retryAfterSeconds":{"location":"header","locationName":"Retry-After","shape":"integer"}},"required":["message"],"type":"structure"}
        NetworkAccessConfiguration {"members":{"prefixListIds":"PrefixListIds","vpceIds":"VpceIds"},"required":["prefixListIds","vpceIds"],"type":"structure"}
        NotificationDestinationsList {"member":"string","type":"list"}
        OrganizationalUnitList {"member":"string","sensitive":true,"type":"list"}
        PrefixListIds {"member":"string","type":"list"}
        ResourceNotFoundException {"error":{"httpStatusCode":404,"senderFault":true},"members":{"message":"string","resourceId":"string","resourceType":"string"},"required":["message","resourceId","resourceType"],"type":"structure"}
        RoleValueList {"member":"string","sensitive":true,"type":"list"}
        RoleValues {"members":{"admin":"RoleValueList","editor":"RoleValueList"},"type":"structure"}
        SamlAuthentication {"members":{"configuration":"SamlConfiguration","status":"string"},"required":["status"],"type":"structure"}
        SamlConfiguration {"members":{"allowedOrganizations":"AllowedOrganizations","assertionAttributes":"AssertionAttributes","idpMetadata":"IdpMetadata","loginValidityDuration":"integer","roleValues":"RoleValues"},"required":["idpMetadata"],"type":"structure"}
        SecurityGroupIds {"member":"string","type":"list"}
        ServiceQuotaExceededException {"error":{"httpStatusCode":402,"senderFault":true},"members":{"message":"string","quotaCode":"string","resourceId":"string","resourceType":"string","serviceCode":"string"},"required":["message","resourceId","resourceType","serviceCode","quotaCode"],"type":"structure"}
        SubnetIds {"member":"string","type":"list"}
        TagKeys {"member":"string","type":"list"}
        TagMap {"key":"string","type":"map","value":"string"}
        TagResourceRequest {"members":{"resourceArn":{"location":"uri","locationName":"resourceArn","shape":"string"},"tags":"TagMap"},"required":["resourceArn","tags"],"type":"structure"}
        TagResourceResponse {"members":{},"type":"structure"}
        ThrottlingException {"error":{"httpStatusCode":429,"senderFault":true},"members":{"message":"string","quotaCode":"string","retryAfterSeconds":{"location":"header","locationName":"Retry-After","shape":"integer"},"serviceCode":"string"},"required":["message"],"type":"structure"}
        UntagResourceRequest {"members":{"resourceArn":{"location":"uri","locationName":"resourceArn","shape":"string"},"tagKeys":{"location":"querystring","locationName":"tagKeys","shape":"TagKeys"}},"required":["resourceArn","tagKeys"],"type":"structure"}
        UntagResourceResponse {"members":{},"type":"structure"}
        UpdateWorkspaceAuthenticationRequest {"members":{"authenticationProviders":"AuthenticationProviders","samlConfiguration":"SamlConfiguration","workspaceId":{"location":"uri","locationName":"workspaceId","shape":"string"}},"required":["workspaceId","authenticationProviders"],"type":"structure"}
        UpdateWorkspaceAuthenticationResponse {"members":{"authentication":"AuthenticationDescription"},"required":["authentication"],"type":"structure"}
        UpdateWorkspaceConfigurationRequest {"members":{"configuration":{"jsonvalue":true,"shape":"string"},"grafanaVersion":"string","workspaceId":{"location":"uri","locationName":"workspaceId","shape":"string"}},"required":["configuration","workspaceId"],"type":"structure"}
        UpdateWorkspaceConfigurationResponse {"members":{},"type":"structure"}
        UpdateWorkspaceRequest {"members":{"accountAccessType":"string","ipAddressType":"string","networkAccessControl":"NetworkAccessConfiguration","organizationRoleName":{"sensitive":true,"shape":"string"},"permissionType":"string","removeNetworkAccessConfiguration":"boolean","removeVpcConfiguration":"boolean","stackSetName":"string","vpcConfiguration":"VpcConfiguration","workspaceDataSources":"DataSourceTypesList","workspaceDescription":{"sensitive":true,"shape":"string"},"workspaceId":{"location":"uri","locationName":"workspaceId","shape":"string"},"workspaceName":{"sensitive":true,"shape":"string"},"workspaceNotificationDestinations":"NotificationDestinationsList","workspaceOrganizationalUnits":"OrganizationalUnitList","workspaceRoleArn":{"sensitive":true,"shape":"string"}},"required":["workspaceId"],"type":"structure"}
        UpdateWorkspaceResponse {"members":{"workspace":"WorkspaceDescription"},"required":["workspace"],"type":"structure"}
        ValidationException {"error":{"httpStatusCode":400,"senderFault":true},"members":{"fieldList":"ValidationExceptionFieldList","message":"string","reason":"string"},"required":["message","reason"],"type":"structure"}
        ValidationExceptionField {"members":{"message":"string","name":"string"},"required":["name","message"],"type":"structure"}
        ValidationExceptionFieldList {"member":"ValidationExceptionField","type":"list"}
        VpcConfiguration {"members":{"securityGroupIds":"SecurityGroupIds","subnetIds":"SubnetIds"},"required":["securityGroupIds","subnetIds"],"type":"structure"}
        VpceIds {"member":"string","type":"list"}
        WorkspaceDescription {"members":{"accountAccessType":"string","authentication":"AuthenticationSummary","created":"timestamp","dataSources":"DataSourceTypesList","degradedWorkspaceReason":"string","description":{"sensitive":true,"shape":"string"},"endpoint":"string","freeTrialConsumed":"boolean","freeTrialExpiration":"timestamp","grafanaToken":"string","grafanaVersion":"string","id":"string","ipAddressType":"string","kmsKeyId":"string","licenseExpiration":"timestamp","licenseType":"string","modified":"timestamp","name":{"sensitive":true,"shape":"string"},"networkAccessControl":"NetworkAccessConfiguration","notificationDestinations":"NotificationDestinationsList","organizationRoleName":{"sensitive":true,"shape":"string"},"organizationalUnits":"OrganizationalUnitList","permissionType":"string","stackSetName":"string","status":"string","tags":"TagMap","vpcConfiguration":"VpcConfiguration","workspaceRoleArn":{"sensitive":true,"shape":"string"}},"required":["created","dataSources","endpoint","grafanaVersion","id","modified","status","authentication"],"type":"structure"}
        """#
    }
}
