// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `sso-oidc` in use, as botocore describes them.
    static var ssoOidcLiteral: StaticString {
        #"""
        {"apiVersion":"2019-06-10","endpointPrefix":"oidc","jsonVersion":"1.1","protocol":"rest-json","service":"sso-oidc","serviceId":"SSO OIDC","signatureVersion":"v4","signingName":"sso-oauth"}
        *CreateToken {"authtype":"none","errors":["InvalidRequestException","InvalidClientException","InvalidGrantException","UnauthorizedClientException","UnsupportedGrantTypeException","InvalidScopeException","AuthorizationPendingException","SlowDownException","AccessDeniedException","ExpiredTokenException","InternalServerException"],"http":{"requestUri":"/token"},"input":"CreateTokenRequest","output":"CreateTokenResponse"}
        AccessDeniedException {"error":{"httpStatusCode":400},"members":{"error":"string","error_description":"string","reason":"string"},"type":"structure"}
        AuthorizationPendingException {"error":{"httpStatusCode":400},"members":{"error":"string","error_description":"string"},"type":"structure"}
        CreateTokenRequest {"members":{"clientId":"string","clientSecret":{"sensitive":true,"shape":"string"},"code":"string","codeVerifier":{"sensitive":true,"shape":"string"},"deviceCode":"string","grantType":"string","redirectUri":"string","refreshToken":{"sensitive":true,"shape":"string"},"scope":"Scopes"},"required":["clientId","clientSecret","grantType"],"type":"structure"}
        CreateTokenResponse {"members":{"accessToken":{"sensitive":true,"shape":"string"},"expiresIn":"integer","idToken":{"sensitive":true,"shape":"string"},"refreshToken":{"sensitive":true,"shape":"string"},"tokenType":"string"},"type":"structure"}
        ExpiredTokenException {"error":{"httpStatusCode":400},"members":{"error":"string","error_description":"string"},"type":"structure"}
        InternalServerException {"error":{"httpStatusCode":500},"members":{"error":"string","error_description":"string"},"type":"structure"}
        InvalidClientException {"error":{"httpStatusCode":401},"members":{"error":"string","error_description":"string"},"type":"structure"}
        InvalidGrantException {"error":{"httpStatusCode":400},"members":{"error":"string","error_description":"string"},"type":"structure"}
        InvalidRequestException {"error":{"httpStatusCode":400},"members":{"error":"string","error_description":"string","reason":"string"},"type":"structure"}
        InvalidScopeException {"error":{"httpStatusCode":400},"members":{"error":"string","error_description":"string"},"type":"structure"}
        Scopes {"member":"string","type":"list"}
        SlowDownException {"error":{"httpStatusCode":400},"members":{"error":"string","error_description":"string"},"type":"structure"}
        UnauthorizedClientException {"error":{"httpStatusCode":400},"members":{"error":"string","error_description":"string"},"type":"structure"}
        UnsupportedGrantTypeException {"error":{"httpStatusCode":400},"members":{"error":"string","error_description":"string"},"type":"structure"}
        """#
    }
}
