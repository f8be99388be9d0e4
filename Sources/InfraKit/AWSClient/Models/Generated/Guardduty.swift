// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `guardduty` in use, as botocore describes them.
    static var guarddutyLiteral: StaticString {
        #"""
        {"apiVersion":"2017-11-28","endpointPrefix":"guardduty","protocol":"rest-json","service":"guardduty","serviceId":"GuardDuty","signatureVersion":"v4","signingName":"guardduty"}
        *CreateDetector {"errors":["BadRequestException","InternalServerErrorException"],"http":{"requestUri":"/detector"},"input":"CreateDetectorRequest","output":"CreateDetectorResponse"}
        *DeleteDetector {"errors":["BadRequestException","InternalServerErrorException"],"http":{"method":"DELETE","requestUri":"/detector/{DetectorId}"},"input":"DeleteDetectorRequest","output":"DeleteDetectorResponse"}
        *GetDetector {"errors":["BadRequestException","InternalServerErrorException"],"http":{"method":"GET","requestUri":"/detector/{DetectorId}"},"input":"GetDetectorRequest","output":"GetDetectorResponse"}
        *ListDetectors {"errors":["BadRequestException","InternalServerErrorException"],"http":{"method":"GET","requestUri":"/detector"},"input":"ListDetectorsRequest","output":"ListDetectorsResponse","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"DetectorIds"}}
        *ListTagsForResource {"errors":["BadRequestException","InternalServerErrorException","AccessDeniedException"],"http":{"method":"GET","requestUri":"/tags/{ResourceArn}"},"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse"}
        *TagResource {"errors":["BadRequestException","InternalServerErrorException","AccessDeniedException"],"http":{"requestUri":"/tags/{ResourceArn}"},"input":"TagResourceRequest","output":"TagResourceResponse"}
        *UntagResource {"errors":["BadRequestException","InternalServerErrorException","AccessDeniedException"],"http":{"method":"DELETE","requestUri":"/tags/{ResourceArn}"},"input":"UntagResourceRequest","output":"UntagResourceResponse"}
        *UpdateDetector {"errors":["BadRequestException","InternalServerErrorException"],"http":{"requestUri":"/detector/{DetectorId}"},"input":"UpdateDetectorRequest","output":"UpdateDetectorResponse"}
        AccessDeniedException {"error":{"httpStatusCode":403,"senderFault":true},"members":{"Message":{"locationName":"message","shape":"string"},"Type":{"locationName":"type","shape":"string"}},"type":"structure"}
        BadRequestException {"error":{"httpStatusCode":400,"senderFault":true},"members":{"Message":{"locationName":"message","shape":"string"},"Type":{"locationName":"type","shape":"string"}},"type":"structure"}
        CloudTrailConfigurationResult {"members":{"Status":{"locationName":"status","shape":"string"}},"required":["Status"],"type":"structure"}
        CreateDetectorRequest {"members":{"ClientToken":{"idempotencyToken":true,"locationName":"clientToken","shape":"string"},"DataSources":{"locationName":"dataSources","shape":"DataSourceConfigurations"},"Enable":{"locationName":"enable","shape":"boolean"},"Features":{"locationName":"features","shape":"DetectorFeatureConfigurations"},"FindingPublishingFrequency":{"locationName":"findingPublishingFrequency","shape":"string"},"Tags":{"locationName":"tags","shape":"TagMap"}},"required":["Enable"],"type":"structure"}
        CreateDetectorResponse {"members":{"DetectorId":{"locationName":"detectorId","shape":"string"},"UnprocessedDataSources":{"locationName":"unprocessedDataSources","shape":"UnprocessedDataSourcesResult"}},"type":"structure"}
        DNSLogsConfigurationResult {"members":{"Status":{"locationName":"status","shape":"string"}},"required":["Status"],"type":"structure"}
        DataSourceConfigurations {"members":{"Kubernetes":{"locationName":"kubernetes","shape":"KubernetesConfiguration"},"MalwareProtection":{"locationName":"malwareProtection","shape":"MalwareProtectionConfiguration"},"S3Logs":{"locationName":"s3Logs","shape":"S3LogsConfiguration"}},"type":"structure"}
        DataSourceConfigurationsResult {"members":{"CloudTrail":{"locationName":"cloudTrail","shape":"CloudTrailConfigurationResult"},"DNSLogs":{"locationName":"dnsLogs","shape":"DNSLogsConfigurationResult"},"FlowLogs":{"locationName":"flowLogs","shape":"FlowLogsConfigurationResult"},"Kubernetes":{"locationName":"kubernetes","shape":"KubernetesConfigurationResult"},"MalwareProtection":{"locationName":"malwareProtection","shape":"MalwareProtectionConfigurationResult"},"S3Logs":{"locationName":"s3Logs","shape":"S3LogsConfigurationResult"}},"required":["CloudTrail","DNSLogs","FlowLogs","S3Logs"],"type":"structure"}
        DeleteDetectorRequest {"members":{"DetectorId":{"location":"uri","locationName":"DetectorId","shape":"string"}},"required":["DetectorId"],"type":"structure"}
        DeleteDetectorResponse {"members":{},"type":"structure"}
        DetectorAdditionalConfiguration {"members":{"Name":{"locationName":"name","shape":"string"},"Status":{"locationName":"status","shape":"string"}},"type":"structure"}
        DetectorAdditionalConfigurationResult {"members":{"Name":{"locationName":"name","shape":"string"},"Status":{"locationName":"status","shape":"string"},"UpdatedAt":{"locationName":"updatedAt","shape":"timestamp"}},"type":"structure"}
        DetectorAdditionalConfigurationResults {"member":"DetectorAdditionalConfigurationResult","type":"list"}
        DetectorAdditionalConfigurations {"member":"DetectorAdditionalConfiguration","type":"list"}
        DetectorFeatureConfiguration {"members":{"AdditionalConfiguration":{"locationName":"additionalConfiguration","shape":"DetectorAdditionalConfigurations"},"Name":{"locationName":"name","shape":"string"},"Status":{"locationName":"status","shape":"string"}},"type":"structure"}
        DetectorFeatureConfigurationResult {"members":{"AdditionalConfiguration":{"locationName":"additionalConfiguration","shape":"DetectorAdditionalConfigurationResults"},"Name":{"locationName":"name","shape":"string"},"Status":{"locationName":"status","shape":"string"},"UpdatedAt":{"locationName":"updatedAt","shape":"timestamp"}},"type":"structure"}
        DetectorFeatureConfigurations {"member":"DetectorFeatureConfiguration","type":"list"}
        DetectorFeatureConfigurationsResults {"member":"DetectorFeatureConfigurationResult","type":"list"}
        DetectorIds {"member":"string","type":"list"}
        EbsVolumesResult {"members":{"Reason":{"locationName":"reason","shape":"string"},"Status":{"locationName":"status","shape":"string"}},"type":"structure"}
        FlowLogsConfigurationResult {"members":{"Status":{"locationName":"status","shape":"string"}},"required":["Status"],"type":"structure"}
        GetDetectorRequest {"members":{"DetectorId":{"location":"uri","locationName":"DetectorId","shape":"string"}},"required":["DetectorId"],"type":"structure"}
        GetDetectorResponse {"members":{"CreatedAt":{"locationName":"createdAt","shape":"string"},"DataSources":{"locationName":"dataSources","shape":"DataSourceConfigurationsResult"},"Features":{"locationName":"features","shape":"DetectorFeatureConfigurationsResults"},"FindingPublishingFrequency":{"locationName":"findingPublishingFrequency","shape":"string"},"ServiceRole":{"locationName":"serviceRole","shape":"string"},"Status":{"locationName":"status","shape":"string"},"Tags":{"locationName":"tags","shape":"TagMap"},"UpdatedAt":{"locationName":"updatedAt","shape":"string"}},"required":["ServiceRole","Status"],"type":"structure"}
        InternalServerErrorException {"error":{"httpStatusCode":500},"members":{"Message":{"locationName":"message","shape":"string"},"Type":{"locationName":"type","shape":"string"}},"type":"structure"}
        KubernetesAuditLogsConfiguration {"members":{"Enable":{"locationName":"enable","shape":"boolean"}},"required":["Enable"],"type":"structure"}
        KubernetesAuditLogsConfigurationResult {"members":{"Status":{"locationName":"status","shape":"string"}},"required":["Status"],"type":"structure"}
        KubernetesConfiguration {"members":{"AuditLogs":{"locationName":"auditLogs","shape":"KubernetesAuditLogsConfiguration"}},"required":["AuditLogs"],"type":"structure"}
        KubernetesConfigurationResult {"members":{"AuditLogs":{"locationName":"auditLogs","shape":"KubernetesAuditLogsConfigurationResult"}},"required":["AuditLogs"],"type":"structure"}
        ListDetectorsRequest {"members":{"MaxResults":{"location":"querystring","locationName":"maxResults","shape":"integer"},"NextToken":{"location":"querystring","locationName":"nextToken","shape":"string"}},"type":"structure"}
        ListDetectorsResponse {"members":{"DetectorIds":{"locationName":"detectorIds","shape":"DetectorIds"},"NextToken":{"locationName":"nextToken","shape":"string"}},"required":["DetectorIds"],"type":"structure"}
        ListTagsForResourceRequest {"members":{"ResourceArn":{"location":"uri","locationName":"ResourceArn","shape":"string"}},"required":["ResourceArn"],"type":"structure"}
        ListTagsForResourceResponse {"members":{"Tags":{"locationName":"tags","shape":"TagMap"}},"type":"structure"}
        MalwareProtectionConfiguration {"members":{"ScanEc2InstanceWithFindings":{"locationName":"scanEc2InstanceWithFindings","shape":"ScanEc2InstanceWithFindings"}},"type":"structure"}
        MalwareProtectionConfigurationResult {"members":{"ScanEc2InstanceWithFindings":{"locationName":"scanEc2InstanceWithFindings","shape":"ScanEc2InstanceWithFindingsResult"},"ServiceRole":{"locationName":"serviceRole","shape":"string"}},"type":"structure"}
        S3LogsConfiguration {"members":{"Enable":{"locationName":"enable","shape":"boolean"}},"required":["Enable"],"type":"structure"}
        S3LogsConfigurationResult {"members":{"Status":{"locationName":"status","shape":"string"}},"required":["Status"],"type":"structure"}
        ScanEc2InstanceWithFindings {"members":{"EbsVolumes":{"locationName":"ebsVolumes","shape":"boolean"}},"type":"structure"}
        ScanEc2InstanceWithFindingsResult {"members":{"EbsVolumes":{"locationName":"ebsVolumes","shape":"EbsVolumesResult"}},"type":"structure"}
        TagKeyList {"member":"string","type":"list"}
        TagMap {"key":"string","type":"map","value":"string"}
        TagResourceRequest {"members":{"ResourceArn":{"location":"uri","locationName":"ResourceArn","shape":"string"},"Tags":{"locationName":"tags","shape":"TagMap"}},"required":["ResourceArn","Tags"],"type":"structure"}
        TagResourceResponse {"members":{},"type":"structure"}
        UnprocessedDataSourcesResult {"members":{"MalwareProtection":{"locationName":"malwareProtection","shape":"MalwareProtectionConfigurationResult"}},"type":"structure"}
        UntagResourceRequest {"members":{"ResourceArn":{"location":"uri","locationName":"ResourceArn","shape":"string"},"TagKeys":{"location":"querystring","locationName":"tagKeys","shape":"TagKeyList"}},"required":["ResourceArn","TagKeys"],"type":"structure"}
        UntagResourceResponse {"members":{},"type":"structure"}
        UpdateDetectorRequest {"members":{"DataSources":{"locationName":"dataSources","shape":"DataSourceConfigurations"},"DetectorId":{"location":"uri","locationName":"DetectorId","shape":"string"},"Enable":{"locationName":"enable","shape":"boolean"},"Features":{"locationName":"features","shape":"DetectorFeatureConfigurations"},"FindingPublishingFrequency":{"locationName":"findingPublishingFrequency","shape":"string"}},"required":["DetectorId"],"type":"structure"}
        UpdateDetectorResponse {"members":{},"type":"structure"}
        """#
    }
}
