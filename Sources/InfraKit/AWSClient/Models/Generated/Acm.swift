// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `acm` in use, as botocore describes them.
    static var acmLiteral: StaticString {
        #"""
        {"apiVersion":"2015-12-08","endpointPrefix":"acm","jsonVersion":"1.1","protocol":"json","service":"acm","serviceId":"ACM","signatureVersion":"v4","signingName":"acm","targetPrefix":"CertificateManager"}
        *AddTagsToCertificate {"errors":["InvalidParameterException","TagPolicyException","TooManyTagsException","InvalidArnException","ThrottlingException","InvalidTagException","ResourceNotFoundException"],"http":{},"input":"AddTagsToCertificateRequest"}
        *DeleteCertificate {"errors":["ResourceInUseException","InvalidArnException","ThrottlingException","ConflictException","AccessDeniedException","ResourceNotFoundException"],"http":{},"input":"DeleteCertificateRequest"}
        *DescribeCertificate {"errors":["InvalidArnException","ResourceNotFoundException"],"http":{},"input":"DescribeCertificateRequest","output":"DescribeCertificateResponse"}
        *ListCertificates {"errors":["ValidationException","InvalidArgsException"],"http":{},"input":"ListCertificatesRequest","output":"ListCertificatesResponse","paginator":{"input_token":"NextToken","limit_key":"MaxItems","output_token":"NextToken","result_key":"CertificateSummaryList"}}
        *ListTagsForCertificate {"errors":["InvalidArnException","ResourceNotFoundException"],"http":{},"input":"ListTagsForCertificateRequest","output":"ListTagsForCertificateResponse"}
        *RemoveTagsFromCertificate {"errors":["InvalidParameterException","TagPolicyException","InvalidArnException","ThrottlingException","InvalidTagException","ResourceNotFoundException"],"http":{},"input":"RemoveTagsFromCertificateRequest"}
        *RequestCertificate {"errors":["InvalidParameterException","TagPolicyException","TooManyTagsException","InvalidArnException","InvalidTagException","InvalidDomainValidationOptionsException","LimitExceededException"],"http":{},"input":"RequestCertificateRequest","output":"RequestCertificateResponse"}
        *UpdateCertificateOptions {"errors":["InvalidArnException","LimitExceededException","InvalidStateException","ResourceNotFoundException"],"http":{},"input":"UpdateCertificateOptionsRequest"}
        AccessDeniedException {"members":{"Message":"string"},"type":"structure"}
        AddTagsToCertificateRequest {"members":{"CertificateArn":"string","Tags":"TagList"},"required":["CertificateArn","Tags"],"type":"structure"}
        CertificateDetail {"members":{"CertificateArn":"string","CertificateAuthorityArn":"string","CreatedAt":"timestamp","DomainName":"string","DomainValidationOptions":"DomainValidationList","ExtendedKeyUsages":"ExtendedKeyUsageList","FailureReason":"string","ImportedAt":"timestamp","InUseBy":"InUseList","IssuedAt":"timestamp","Issuer":"string","KeyAlgorithm":"string","KeyUsages":"KeyUsageList","ManagedBy":"string","NotAfter":"timestamp","NotBefore":"timestamp","Options":"CertificateOptions","RenewalEligibility":"string","RenewalSummary":"RenewalSummary","RevocationReason":"string","RevokedAt":"timestamp","Serial":"string","SignatureAlgorithm":"string","Status":"string","Subject":"string","SubjectAlternativeNames":"DomainList","Type":"string"},"type":"structure"}
        CertificateOptions {"members":{"CertificateTransparencyLoggingPreference":"string","Export":"string"},"type":"structure"}
        CertificateStatuses {"member":"string","type":"list"}
        CertificateSummary {"members":{"CertificateArn":"string","CreatedAt":"timestamp","DomainName":"string","ExportOption":"string","Exported":"boolean","ExtendedKeyUsages":"ExtendedKeyUsageNames","HasAdditionalSubjectAlternativeNames":"boolean","ImportedAt":"timestamp","InUse":"boolean","IssuedAt":"timestamp","KeyAlgorithm":"string","KeyUsages":"KeyUsageNames","ManagedBy":"string","NotAfter":"timestamp","NotBefore":"timestamp","RenewalEligibility":"string","RevokedAt":"timestamp","Status":"string","SubjectAlternativeNameSummaries":"DomainList","Type":"string"},"type":"structure"}
        CertificateSummaryList {"member":"CertificateSummary","type":"list"}
        ConflictException {"members":{"message":"string"},"type":"structure"}
        DeleteCertificateRequest {"members":{"CertificateArn":"string"},"required":["CertificateArn"],"type":"structure"}
        DescribeCertificateRequest {"members":{"CertificateArn":"string"},"required":["CertificateArn"],"type":"structure"}
        DescribeCertificateResponse {"members":{"Certificate":"CertificateDetail"},"type":"structure"}
        DomainList {"member":"string","type":"list"}
        DomainValidation {"members":{"DomainName":"string","HttpRedirect":"HttpRedirect","ResourceRecord":"ResourceRecord","ValidationDomain":"string","ValidationEmails":"ValidationEmailList","ValidationMethod":"string","ValidationStatus":"string"},"required":["DomainName"],"type":"structure"}
        DomainValidationList {"member":"DomainValidation","type":"list"}
        DomainValidationOption {"members":{"DomainName":"string","ValidationDomain":"string"},"required":["DomainName","ValidationDomain"],"type":"structure"}
        DomainValidationOptionList {"member":"DomainValidationOption","type":"list"}
        ExtendedKeyUsage {"members":{"Name":"string","OID":"string"},"type":"structure"}
        ExtendedKeyUsageFilterList {"member":"string","type":"list"}
        ExtendedKeyUsageList {"member":"ExtendedKeyUsage","type":"list"}
        ExtendedKeyUsageNames {"member":"string","type":"list"}
        Filters {"members":{"exportOption":"string","extendedKeyUsage":"ExtendedKeyUsageFilterList","keyTypes":"KeyAlgorithmList","keyUsage":"KeyUsageFilterList","managedBy":"string"},"type":"structure"}
        HttpRedirect {"members":{"RedirectFrom":"string","RedirectTo":"string"},"type":"structure"}
        InUseList {"member":"string","type":"list"}
        InvalidArgsException {"members":{"message":"string"},"type":"structure"}
        InvalidArnException {"members":{"message":"string"},"type":"structure"}
        InvalidDomainValidationOptionsException {"members":{"message":"string"},"type":"structure"}
        InvalidParameterException {"members":{"message":"string"},"type":"structure"}
        InvalidStateException {"members":{"message":"string"},"type":"structure"}
        InvalidTagException {"members":{"message":"string"},"type":"structure"}
        KeyAlgorithmList {"member":"string","type":"list"}
        KeyUsage {"members":{"Name":"string"},"type":"structure"}
        KeyUsageFilterList {"member":"string","type":"list"}
        KeyUsageList {"member":"KeyUsage","type":"list"}
        KeyUsageNames {"member":"string","type":"list"}
        LimitExceededException {"members":{"message":"string"},"type":"structure"}
        ListCertificatesRequest {"members":{"CertificateStatuses":"CertificateStatuses","Includes":"Filters","MaxItems":"integer","NextToken":"string","SortBy":"string","SortOrder":"string"},"type":"structure"}
        ListCertificatesResponse {"members":{"CertificateSummaryList":"CertificateSummaryList","NextToken":"string"},"type":"structure"}
        ListTagsForCertificateRequest {"members":{"CertificateArn":"string"},"required":["CertificateArn"],"type":"structure"}
        ListTagsForCertificateResponse {"members":{"Tags":"TagList"},"type":"structure"}
        RemoveTagsFromCertificateRequest {"members":{"CertificateArn":"string","Tags":"TagList"},"required":["CertificateArn","Tags"],"type":"structure"}
        RenewalSummary {"members":{"DomainValidationOptions":"DomainValidationList","RenewalStatus":"string","RenewalStatusReason":"string","UpdatedAt":"timestamp"},"required":["RenewalStatus","DomainValidationOptions","UpdatedAt"],"type":"structure"}
        RequestCertificateRequest {"members":{"CertificateAuthorityArn":"string","DomainName":"string","DomainValidationOptions":"DomainValidationOptionList","IdempotencyToken":"string","KeyAlgorithm":"string","ManagedBy":"string","Options":"CertificateOptions","SubjectAlternativeNames":"DomainList","Tags":"TagList","ValidationMethod":"string"},"required":["DomainName"],"type":"structure"}
        RequestCertificateResponse {"members":{"CertificateArn":"string"},"type":"structure"}
        ResourceInUseException {"members":{"message":"string"},"type":"structure"}
        ResourceNotFoundException {"members":{"message":"string"},"type":"structure"}
        ResourceRecord {"members":{"Name":"string","Type":"string","Value":"string"},"required":["Name","Type","Value"],"type":"structure"}
        Tag {"members":{"Key":"string","Value":"string"},"required":["Key"],"type":"structure"}
        TagList {"member":"Tag","type":"list"}
        TagPolicyException {"members":{"message":"string"},"type":"structure"}
        ThrottlingException {"members":{"message":"string","throttlingReasons":"ThrottlingReasonList"},"type":"structure"}
        ThrottlingReason {"members":{"reason":"string","resource":"string"},"type":"structure"}
        ThrottlingReasonList {"member":"ThrottlingReason","type":"list"}
        TooManyTagsException {"members":{"message":"string"},"type":"structure"}
        UpdateCertificateOptionsRequest {"members":{"CertificateArn":"string","Options":"CertificateOptions"},"required":["CertificateArn","Options"],"type":"structure"}
        ValidationEmailList {"member":"string","type":"list"}
        ValidationException {"members":{"message":"string"},"type":"structure"}
        """#
    }
}
