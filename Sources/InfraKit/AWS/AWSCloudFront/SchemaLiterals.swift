// Written by Scripts/generate-resources. Do not edit.

extension CloudFront {
    /// The schema facts of every resource type of CloudFront, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[CloudFront.AnycastIpList.typeName] = CloudFront.AnycastIpList.schemaLiteral
        literals[CloudFront.CachePolicy.typeName] = CloudFront.CachePolicy.schemaLiteral
        literals[CloudFront.CloudFrontOriginAccessIdentity.typeName] = CloudFront.CloudFrontOriginAccessIdentity.schemaLiteral
        literals[CloudFront.ConnectionFunction.typeName] = CloudFront.ConnectionFunction.schemaLiteral
        literals[CloudFront.ConnectionGroup.typeName] = CloudFront.ConnectionGroup.schemaLiteral
        literals[CloudFront.ContinuousDeploymentPolicy.typeName] = CloudFront.ContinuousDeploymentPolicy.schemaLiteral
        literals[CloudFront.Distribution.typeName] = CloudFront.Distribution.schemaLiteral
        literals[CloudFront.DistributionTenant.typeName] = CloudFront.DistributionTenant.schemaLiteral
        literals[CloudFront.Function.typeName] = CloudFront.Function.schemaLiteral
        literals[CloudFront.KeyGroup.typeName] = CloudFront.KeyGroup.schemaLiteral
        literals[CloudFront.KeyValueStore.typeName] = CloudFront.KeyValueStore.schemaLiteral
        literals[CloudFront.MonitoringSubscription.typeName] = CloudFront.MonitoringSubscription.schemaLiteral
        literals[CloudFront.OriginAccessControl.typeName] = CloudFront.OriginAccessControl.schemaLiteral
        literals[CloudFront.OriginRequestPolicy.typeName] = CloudFront.OriginRequestPolicy.schemaLiteral
        literals[CloudFront.PublicKey.typeName] = CloudFront.PublicKey.schemaLiteral
        literals[CloudFront.RealtimeLogConfig.typeName] = CloudFront.RealtimeLogConfig.schemaLiteral
        literals[CloudFront.ResponseHeadersPolicy.typeName] = CloudFront.ResponseHeadersPolicy.schemaLiteral
        literals[CloudFront.StreamingDistribution.typeName] = CloudFront.StreamingDistribution.schemaLiteral
        literals[CloudFront.TrustStore.typeName] = CloudFront.TrustStore.schemaLiteral
        literals[CloudFront.VpcOrigin.typeName] = CloudFront.VpcOrigin.schemaLiteral
        return literals
    }
}
