// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `sso` in use, as botocore describes them.
    static var ssoLiteral: StaticString {
        #"""
        {"apiVersion":"2019-06-10","endpointPrefix":"portal.sso","jsonVersion":"1.1","protocol":"rest-json","service":"sso","serviceId":"SSO","signatureVersion":"v4","signingName":"awsssoportal"}
        *GetRoleCredentials {"authtype":"none","errors":["InvalidRequestException","UnauthorizedException","TooManyRequestsException","ResourceNotFoundException"],"http":{"method":"GET","requestUri":"/federation/credentials"},"input":"GetRoleCredentialsRequest","output":"GetRoleCredentialsResponse"}
        GetRoleCredentialsRequest {"members":{"accessToken":{"location":"header","locationName":"x-amz-sso_bearer_token","sensitive":true,"shape":"string"},"accountId":{"location":"querystring","locationName":"account_id","shape":"string"},"roleName":{"location":"querystring","locationName":"role_name","shape":"string"}},"required":["roleName","accountId","accessToken"],"type":"structure"}
        GetRoleCredentialsResponse {"members":{"roleCredentials":"RoleCredentials"},"type":"structure"}
        InvalidRequestException {"error":{"httpStatusCode":400},"members":{"message":"string"},"type":"structure"}
        ResourceNotFoundException {"error":{"httpStatusCode":404},"members":{"message":"string"},"type":"structure"}
        RoleCredentials {"members":{"accessKeyId":"string","expiration":"long","secretAccessKey":{"sensitive":true,"shape":"string"},"sessionToken":{"sensitive":true,"shape":"string"}},"type":"structure"}
        TooManyRequestsException {"error":{"httpStatusCode":429},"members":{"message":"string"},"type":"structure"}
        UnauthorizedException {"error":{"httpStatusCode":401},"members":{"message":"string"},"type":"structure"}
        """#
    }
}
