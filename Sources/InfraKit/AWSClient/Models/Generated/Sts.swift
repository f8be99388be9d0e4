// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `sts` in use, as botocore describes them.
    static var stsLiteral: StaticString {
        #"""
        {"apiVersion":"2011-06-15","endpointPrefix":"sts","globalEndpoint":"sts.amazonaws.com","protocol":"query","service":"sts","serviceId":"STS","signatureVersion":"v4","xmlNamespace":"https://sts.amazonaws.com/doc/2011-06-15/"}
        *AssumeRole {"errors":["MalformedPolicyDocumentException","PackedPolicyTooLargeException","RegionDisabledException","ExpiredTokenException"],"http":{},"input":"AssumeRoleRequest","output":"AssumeRoleResponse","resultWrapper":"AssumeRoleResult"}
        *AssumeRoleWithWebIdentity {"authtype":"none","errors":["MalformedPolicyDocumentException","PackedPolicyTooLargeException","IDPRejectedClaimException","IDPCommunicationErrorException","InvalidIdentityTokenException","ExpiredTokenException","RegionDisabledException"],"http":{},"input":"AssumeRoleWithWebIdentityRequest","output":"AssumeRoleWithWebIdentityResponse","resultWrapper":"AssumeRoleWithWebIdentityResult"}
        *DecodeAuthorizationMessage {"errors":["InvalidAuthorizationMessageException"],"http":{},"input":"DecodeAuthorizationMessageRequest","output":"DecodeAuthorizationMessageResponse","resultWrapper":"DecodeAuthorizationMessageResult"}
        *GetCallerIdentity {"http":{},"input":"GetCallerIdentityRequest","output":"GetCallerIdentityResponse","resultWrapper":"GetCallerIdentityResult"}
        AssumeRoleRequest {"members":{"DurationSeconds":"integer","ExternalId":"string","Policy":"string","PolicyArns":"policyDescriptorListType","ProvidedContexts":"ProvidedContextsListType","RoleArn":"string","RoleSessionName":"string","SerialNumber":"string","SourceIdentity":"string","Tags":"tagListType","TokenCode":"string","TransitiveTagKeys":"tagKeyListType"},"required":["RoleArn","RoleSessionName"],"type":"structure"}
        AssumeRoleResponse {"members":{"AssumedRoleUser":"AssumedRoleUser","Credentials":"Credentials","PackedPolicySize":"integer","SourceIdentity":"string"},"type":"structure"}
        AssumeRoleWithWebIdentityRequest {"members":{"DurationSeconds":"integer","Policy":"string","PolicyArns":"policyDescriptorListType","ProviderId":"string","RoleArn":"string","RoleSessionName":"string","WebIdentityToken":{"sensitive":true,"shape":"string"}},"required":["RoleArn","RoleSessionName","WebIdentityToken"],"type":"structure"}
        AssumeRoleWithWebIdentityResponse {"members":{"AssumedRoleUser":"AssumedRoleUser","Audience":"string","Credentials":"Credentials","PackedPolicySize":"integer","Provider":"string","SourceIdentity":"string","SubjectFromWebIdentityToken":"string"},"type":"structure"}
        AssumedRoleUser {"members":{"Arn":"string","AssumedRoleId":"string"},"required":["AssumedRoleId","Arn"],"type":"structure"}
        Credentials {"members":{"AccessKeyId":"string","Expiration":"timestamp","SecretAccessKey":{"sensitive":true,"shape":"string"},"SessionToken":"string"},"required":["AccessKeyId","SecretAccessKey","SessionToken","Expiration"],"type":"structure"}
        DecodeAuthorizationMessageRequest {"members":{"EncodedMessage":"string"},"required":["EncodedMessage"],"type":"structure"}
        DecodeAuthorizationMessageResponse {"members":{"DecodedMessage":"string"},"type":"structure"}
        ExpiredTokenException {"error":{"code":"ExpiredTokenException","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        GetCallerIdentityRequest {"members":{},"type":"structure"}
        GetCallerIdentityResponse {"members":{"Account":"string","Arn":"string","UserId":"string"},"type":"structure"}
        IDPCommunicationErrorException {"error":{"code":"IDPCommunicationError","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        IDPRejectedClaimException {"error":{"code":"IDPRejectedClaim","httpStatusCode":403,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        InvalidAuthorizationMessageException {"error":{"code":"InvalidAuthorizationMessageException","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        InvalidIdentityTokenException {"error":{"code":"InvalidIdentityToken","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        MalformedPolicyDocumentException {"error":{"code":"MalformedPolicyDocument","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        PackedPolicyTooLargeException {"error":{"code":"PackedPolicyTooLarge","httpStatusCode":400,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        PolicyDescriptorType {"members":{"arn":"string"},"type":"structure"}
        ProvidedContext {"members":{"ContextAssertion":"string","ProviderArn":"string"},"type":"structure"}
        ProvidedContextsListType {"member":"ProvidedContext","type":"list"}
        RegionDisabledException {"error":{"code":"RegionDisabledException","httpStatusCode":403,"senderFault":true},"members":{"message":"string"},"type":"structure"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key","Value"],"type":"structure"}
        policyDescriptorListType {"member":"PolicyDescriptorType","type":"list"}
        tagKeyListType {"member":"string","type":"list"}
        tagListType {"member":"Tag","type":"list"}
        """#
    }
}
