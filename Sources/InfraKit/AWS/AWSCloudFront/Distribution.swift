// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.Distribution {
    /// A distribution of CloudFront.
    ///
    /// Creates `AWS::CloudFront::Distribution`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - distributionConfig: `DistributionConfig`.
    public init(
        _ id: ConstructID,
        distributionConfig: DistributionConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DistributionConfig", distributionConfig)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// `DomainName`, known after deploy.
    public var domainName: Input<String> { node.attribute("DomainName") }

    /// The `CacheBehavior` of a distribution.
    public struct CacheBehavior: PropertyGroup {
        public let fields: Fields

        /// Makes the `CacheBehavior` of its members.
        ///
        /// - Parameters:
        ///   - pathPattern: `PathPattern`.
        ///   - targetOriginId: `TargetOriginId`.
        ///   - viewerProtocolPolicy: `ViewerProtocolPolicy`.
        ///   - allowedMethods: `AllowedMethods`.
        ///   - cachedMethods: `CachedMethods`.
        ///   - cachePolicyId: `CachePolicyId`.
        ///   - compress: `Compress`. Default: false.
        ///   - defaultTTL: `DefaultTTL`. Default: 86400.
        ///   - fieldLevelEncryptionId: `FieldLevelEncryptionId`.
        ///   - forwardedValues: `ForwardedValues`.
        ///   - functionAssociations: `FunctionAssociations`.
        ///   - grpcConfig: `GrpcConfig`.
        ///   - lambdaFunctionAssociations: `LambdaFunctionAssociations`.
        ///   - maxTTL: `MaxTTL`. Default: 31536000.
        ///   - minTTL: `MinTTL`. Default: 0.
        ///   - originRequestPolicyId: `OriginRequestPolicyId`.
        ///   - realtimeLogConfigArn: `RealtimeLogConfigArn`.
        ///   - responseHeadersPolicyId: `ResponseHeadersPolicyId`.
        ///   - smoothStreaming: `SmoothStreaming`. Default: false.
        ///   - trustedKeyGroups: `TrustedKeyGroups`.
        ///   - trustedSigners: `TrustedSigners`.
        public init(
            pathPattern: Input<String>,
            targetOriginId: Input<String>,
            viewerProtocolPolicy: Input<String>,
            allowedMethods: Input<[String]>? = nil,
            cachedMethods: Input<[String]>? = nil,
            cachePolicyId: Input<ID<CloudFront.CachePolicy>>? = nil,
            compress: Input<Bool>? = nil,
            defaultTTL: Input<Double>? = nil,
            fieldLevelEncryptionId: Input<String>? = nil,
            forwardedValues: ForwardedValues? = nil,
            functionAssociations: [FunctionAssociation]? = nil,
            grpcConfig: GrpcConfig? = nil,
            lambdaFunctionAssociations: [LambdaFunctionAssociation]? = nil,
            maxTTL: Input<Double>? = nil,
            minTTL: Input<Double>? = nil,
            originRequestPolicyId: Input<ID<CloudFront.OriginRequestPolicy>>? = nil,
            realtimeLogConfigArn: Input<ARN<CloudFront.RealtimeLogConfig>>? = nil,
            responseHeadersPolicyId: Input<ID<CloudFront.ResponseHeadersPolicy>>? = nil,
            smoothStreaming: Input<Bool>? = nil,
            trustedKeyGroups: Input<[ID<CloudFront.KeyGroup>]>? = nil,
            trustedSigners: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("PathPattern", pathPattern)
            members.set("TargetOriginId", targetOriginId)
            members.set("ViewerProtocolPolicy", viewerProtocolPolicy)
            members.set("AllowedMethods", allowedMethods)
            members.set("CachedMethods", cachedMethods)
            members.set("CachePolicyId", cachePolicyId)
            members.set("Compress", compress)
            members.set("DefaultTTL", defaultTTL)
            members.set("FieldLevelEncryptionId", fieldLevelEncryptionId)
            members.set("ForwardedValues", forwardedValues)
            members.set("FunctionAssociations", functionAssociations)
            members.set("GrpcConfig", grpcConfig)
            members.set("LambdaFunctionAssociations", lambdaFunctionAssociations)
            members.set("MaxTTL", maxTTL)
            members.set("MinTTL", minTTL)
            members.set("OriginRequestPolicyId", originRequestPolicyId)
            members.set("RealtimeLogConfigArn", realtimeLogConfigArn)
            members.set("ResponseHeadersPolicyId", responseHeadersPolicyId)
            members.set("SmoothStreaming", smoothStreaming)
            members.set("TrustedKeyGroups", trustedKeyGroups)
            members.set("TrustedSigners", trustedSigners)
            fields = members
        }
    }

    /// The `CacheTagConfig` of a distribution.
    public struct CacheTagConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CacheTagConfig` of its members.
        ///
        /// - Parameters:
        ///   - headerName: `HeaderName`.
        public init(
            headerName: Input<String>
        ) {
            var members = Fields()
            members.set("HeaderName", headerName)
            fields = members
        }
    }

    /// The `ConnectionFunctionAssociation` of a distribution.
    public struct ConnectionFunctionAssociation: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConnectionFunctionAssociation` of its members.
        ///
        /// - Parameters:
        ///   - id: `Id`. 1 to 64 characters.
        public init(
            id: Input<String>
        ) {
            var members = Fields()
            members.set("Id", id)
            fields = members
        }
    }

    /// The `Cookies` of a distribution.
    public struct Cookies: PropertyGroup {
        public let fields: Fields

        /// Makes the `Cookies` of its members.
        ///
        /// - Parameters:
        ///   - forward: `Forward`.
        ///   - whitelistedNames: `WhitelistedNames`.
        public init(
            forward: CookiesForward,
            whitelistedNames: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Forward", forward)
            members.set("WhitelistedNames", whitelistedNames)
            fields = members
        }
    }

    /// The `CustomErrorResponse` of a distribution.
    public struct CustomErrorResponse: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomErrorResponse` of its members.
        ///
        /// - Parameters:
        ///   - errorCode: `ErrorCode`.
        ///   - errorCachingMinTTL: `ErrorCachingMinTTL`. Default: 300.
        ///   - responseCode: `ResponseCode`.
        ///   - responsePagePath: `ResponsePagePath`.
        public init(
            errorCode: Input<Int>,
            errorCachingMinTTL: Input<Double>? = nil,
            responseCode: Input<Int>? = nil,
            responsePagePath: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ErrorCode", errorCode)
            members.set("ErrorCachingMinTTL", errorCachingMinTTL)
            members.set("ResponseCode", responseCode)
            members.set("ResponsePagePath", responsePagePath)
            fields = members
        }
    }

    /// The `CustomOriginConfig` of a distribution.
    public struct CustomOriginConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomOriginConfig` of its members.
        ///
        /// - Parameters:
        ///   - originProtocolPolicy: `OriginProtocolPolicy`.
        ///   - httpPort: `HTTPPort`. Default: 80.
        ///   - httpsPort: `HTTPSPort`. Default: 443.
        ///   - ipAddressType: `IpAddressType`.
        ///   - originKeepaliveTimeout: `OriginKeepaliveTimeout`. Default: 5.
        ///   - originMtlsConfig: `OriginMtlsConfig`.
        ///   - originReadTimeout: `OriginReadTimeout`. Default: 30.
        ///   - originSSLProtocols: `OriginSSLProtocols`.
        public init(
            originProtocolPolicy: Input<String>,
            httpPort: Input<Int>? = nil,
            httpsPort: Input<Int>? = nil,
            ipAddressType: CustomOriginConfigIpAddressType? = nil,
            originKeepaliveTimeout: Input<Int>? = nil,
            originMtlsConfig: OriginMtlsConfig? = nil,
            originReadTimeout: Input<Int>? = nil,
            originSSLProtocols: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("OriginProtocolPolicy", originProtocolPolicy)
            members.set("HTTPPort", httpPort)
            members.set("HTTPSPort", httpsPort)
            members.set("IpAddressType", ipAddressType)
            members.set("OriginKeepaliveTimeout", originKeepaliveTimeout)
            members.set("OriginMtlsConfig", originMtlsConfig)
            members.set("OriginReadTimeout", originReadTimeout)
            members.set("OriginSSLProtocols", originSSLProtocols)
            fields = members
        }
    }

    /// The `DefaultCacheBehavior` of a distribution.
    public struct DefaultCacheBehavior: PropertyGroup {
        public let fields: Fields

        /// Makes the `DefaultCacheBehavior` of its members.
        ///
        /// - Parameters:
        ///   - targetOriginId: `TargetOriginId`.
        ///   - viewerProtocolPolicy: `ViewerProtocolPolicy`.
        ///   - allowedMethods: `AllowedMethods`.
        ///   - cachedMethods: `CachedMethods`.
        ///   - cachePolicyId: `CachePolicyId`.
        ///   - compress: `Compress`. Default: false.
        ///   - defaultTTL: `DefaultTTL`. Default: 86400.
        ///   - fieldLevelEncryptionId: `FieldLevelEncryptionId`.
        ///   - forwardedValues: `ForwardedValues`.
        ///   - functionAssociations: `FunctionAssociations`.
        ///   - grpcConfig: `GrpcConfig`.
        ///   - lambdaFunctionAssociations: `LambdaFunctionAssociations`.
        ///   - maxTTL: `MaxTTL`. Default: 31536000.
        ///   - minTTL: `MinTTL`. Default: 0.
        ///   - originRequestPolicyId: `OriginRequestPolicyId`.
        ///   - realtimeLogConfigArn: `RealtimeLogConfigArn`.
        ///   - responseHeadersPolicyId: `ResponseHeadersPolicyId`.
        ///   - smoothStreaming: `SmoothStreaming`. Default: false.
        ///   - trustedKeyGroups: `TrustedKeyGroups`.
        ///   - trustedSigners: `TrustedSigners`.
        public init(
            targetOriginId: Input<String>,
            viewerProtocolPolicy: DefaultCacheBehaviorViewerProtocolPolicy,
            allowedMethods: Input<[String]>? = nil,
            cachedMethods: Input<[String]>? = nil,
            cachePolicyId: Input<ID<CloudFront.CachePolicy>>? = nil,
            compress: Input<Bool>? = nil,
            defaultTTL: Input<Double>? = nil,
            fieldLevelEncryptionId: Input<String>? = nil,
            forwardedValues: ForwardedValues? = nil,
            functionAssociations: [FunctionAssociation]? = nil,
            grpcConfig: GrpcConfig? = nil,
            lambdaFunctionAssociations: [LambdaFunctionAssociation]? = nil,
            maxTTL: Input<Double>? = nil,
            minTTL: Input<Double>? = nil,
            originRequestPolicyId: Input<ID<CloudFront.OriginRequestPolicy>>? = nil,
            realtimeLogConfigArn: Input<ARN<CloudFront.RealtimeLogConfig>>? = nil,
            responseHeadersPolicyId: Input<ID<CloudFront.ResponseHeadersPolicy>>? = nil,
            smoothStreaming: Input<Bool>? = nil,
            trustedKeyGroups: Input<[ID<CloudFront.KeyGroup>]>? = nil,
            trustedSigners: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("TargetOriginId", targetOriginId)
            members.set("ViewerProtocolPolicy", viewerProtocolPolicy)
            members.set("AllowedMethods", allowedMethods)
            members.set("CachedMethods", cachedMethods)
            members.set("CachePolicyId", cachePolicyId)
            members.set("Compress", compress)
            members.set("DefaultTTL", defaultTTL)
            members.set("FieldLevelEncryptionId", fieldLevelEncryptionId)
            members.set("ForwardedValues", forwardedValues)
            members.set("FunctionAssociations", functionAssociations)
            members.set("GrpcConfig", grpcConfig)
            members.set("LambdaFunctionAssociations", lambdaFunctionAssociations)
            members.set("MaxTTL", maxTTL)
            members.set("MinTTL", minTTL)
            members.set("OriginRequestPolicyId", originRequestPolicyId)
            members.set("RealtimeLogConfigArn", realtimeLogConfigArn)
            members.set("ResponseHeadersPolicyId", responseHeadersPolicyId)
            members.set("SmoothStreaming", smoothStreaming)
            members.set("TrustedKeyGroups", trustedKeyGroups)
            members.set("TrustedSigners", trustedSigners)
            fields = members
        }
    }

    /// The `DistributionConfig` of a distribution.
    public struct DistributionConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `DistributionConfig` of its members.
        ///
        /// - Parameters:
        ///   - defaultCacheBehavior: `DefaultCacheBehavior`.
        ///   - enabled: `Enabled`.
        ///   - aliases: `Aliases`.
        ///   - anycastIpListId: `AnycastIpListId`.
        ///   - cacheBehaviors: `CacheBehaviors`.
        ///   - cacheTagConfig: `CacheTagConfig`.
        ///   - cnames: `CNAMEs`.
        ///   - comment: `Comment`.
        ///   - connectionFunctionAssociation: `ConnectionFunctionAssociation`.
        ///   - connectionMode: `ConnectionMode`.
        ///   - continuousDeploymentPolicyId: `ContinuousDeploymentPolicyId`.
        ///   - customErrorResponses: `CustomErrorResponses`.
        ///   - customOrigin: `CustomOrigin`.
        ///   - defaultRootObject: `DefaultRootObject`.
        ///   - httpVersion: `HttpVersion`. Default: http1.1.
        ///   - ipv6Enabled: `IPV6Enabled`.
        ///   - logging: `Logging`.
        ///   - originGroups: `OriginGroups`.
        ///   - origins: `Origins`.
        ///   - priceClass: `PriceClass`. Default: PriceClass_All.
        ///   - restrictions: `Restrictions`.
        ///   - s3Origin: `S3Origin`.
        ///   - staging: `Staging`.
        ///   - tenantConfig: `TenantConfig`.
        ///   - viewerCertificate: `ViewerCertificate`.
        ///   - viewerMtlsConfig: `ViewerMtlsConfig`.
        ///   - webACLId: `WebACLId`.
        public init(
            defaultCacheBehavior: DefaultCacheBehavior,
            enabled: Input<Bool>,
            aliases: Input<[String]>? = nil,
            anycastIpListId: Input<ID<CloudFront.AnycastIpList>>? = nil,
            cacheBehaviors: [CacheBehavior]? = nil,
            cacheTagConfig: CacheTagConfig? = nil,
            cnames: Input<[String]>? = nil,
            comment: Input<String>? = nil,
            connectionFunctionAssociation: ConnectionFunctionAssociation? = nil,
            connectionMode: ConnectionMode? = nil,
            continuousDeploymentPolicyId: Input<ID<CloudFront.ContinuousDeploymentPolicy>>? = nil,
            customErrorResponses: [CustomErrorResponse]? = nil,
            customOrigin: LegacyCustomOrigin? = nil,
            defaultRootObject: Input<String>? = nil,
            httpVersion: DistributionConfigHttpVersion? = nil,
            ipv6Enabled: Input<Bool>? = nil,
            logging: Logging? = nil,
            originGroups: OriginGroups? = nil,
            origins: [Origin]? = nil,
            priceClass: DistributionConfigPriceClass? = nil,
            restrictions: Restrictions? = nil,
            s3Origin: LegacyS3Origin? = nil,
            staging: Input<Bool>? = nil,
            tenantConfig: DistributionConfigTenantConfig? = nil,
            viewerCertificate: ViewerCertificate? = nil,
            viewerMtlsConfig: ViewerMtlsConfig? = nil,
            webACLId: Input<ARN<WAFv2.WebACL>>? = nil
        ) {
            var members = Fields()
            members.set("DefaultCacheBehavior", defaultCacheBehavior)
            members.set("Enabled", enabled)
            members.set("Aliases", aliases)
            members.set("AnycastIpListId", anycastIpListId)
            members.set("CacheBehaviors", cacheBehaviors)
            members.set("CacheTagConfig", cacheTagConfig)
            members.set("CNAMEs", cnames)
            members.set("Comment", comment)
            members.set("ConnectionFunctionAssociation", connectionFunctionAssociation)
            members.set("ConnectionMode", connectionMode)
            members.set("ContinuousDeploymentPolicyId", continuousDeploymentPolicyId)
            members.set("CustomErrorResponses", customErrorResponses)
            members.set("CustomOrigin", customOrigin)
            members.set("DefaultRootObject", defaultRootObject)
            members.set("HttpVersion", httpVersion)
            members.set("IPV6Enabled", ipv6Enabled)
            members.set("Logging", logging)
            members.set("OriginGroups", originGroups)
            members.set("Origins", origins)
            members.set("PriceClass", priceClass)
            members.set("Restrictions", restrictions)
            members.set("S3Origin", s3Origin)
            members.set("Staging", staging)
            members.set("TenantConfig", tenantConfig)
            members.set("ViewerCertificate", viewerCertificate)
            members.set("ViewerMtlsConfig", viewerMtlsConfig)
            members.set("WebACLId", webACLId)
            fields = members
        }
    }

    /// The `TenantConfig` of a distribution.
    public struct DistributionConfigTenantConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `TenantConfig` of its members.
        ///
        /// - Parameters:
        ///   - parameterDefinitions: `ParameterDefinitions`.
        public init(
            parameterDefinitions: [ParameterDefinition]? = nil
        ) {
            var members = Fields()
            members.set("ParameterDefinitions", parameterDefinitions)
            fields = members
        }
    }

    /// The `ForwardedValues` of a distribution.
    public struct ForwardedValues: PropertyGroup {
        public let fields: Fields

        /// Makes the `ForwardedValues` of its members.
        ///
        /// - Parameters:
        ///   - queryString: `QueryString`.
        ///   - cookies: `Cookies`.
        ///   - headers: `Headers`.
        ///   - queryStringCacheKeys: `QueryStringCacheKeys`.
        public init(
            queryString: Input<Bool>,
            cookies: Cookies? = nil,
            headers: Input<[String]>? = nil,
            queryStringCacheKeys: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("QueryString", queryString)
            members.set("Cookies", cookies)
            members.set("Headers", headers)
            members.set("QueryStringCacheKeys", queryStringCacheKeys)
            fields = members
        }
    }

    /// The `FunctionAssociation` of a distribution.
    public struct FunctionAssociation: PropertyGroup {
        public let fields: Fields

        /// Makes the `FunctionAssociation` of its members.
        ///
        /// - Parameters:
        ///   - eventType: `EventType`.
        ///   - functionARN: `FunctionARN`.
        public init(
            eventType: Input<String>? = nil,
            functionARN: Input<ARN<CloudFront.Function>>? = nil
        ) {
            var members = Fields()
            members.set("EventType", eventType)
            members.set("FunctionARN", functionARN)
            fields = members
        }
    }

    /// The `GeoRestriction` of a distribution.
    public struct GeoRestriction: PropertyGroup {
        public let fields: Fields

        /// Makes the `GeoRestriction` of its members.
        ///
        /// - Parameters:
        ///   - restrictionType: `RestrictionType`.
        ///   - locations: `Locations`.
        public init(
            restrictionType: GeoRestrictionRestrictionType,
            locations: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("RestrictionType", restrictionType)
            members.set("Locations", locations)
            fields = members
        }
    }

    /// The `GrpcConfig` of a distribution.
    public struct GrpcConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `GrpcConfig` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(
            enabled: Input<Bool>
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            fields = members
        }
    }

    /// The `LambdaFunctionAssociation` of a distribution.
    public struct LambdaFunctionAssociation: PropertyGroup {
        public let fields: Fields

        /// Makes the `LambdaFunctionAssociation` of its members.
        ///
        /// - Parameters:
        ///   - eventType: `EventType`.
        ///   - includeBody: `IncludeBody`.
        ///   - lambdaFunctionARN: `LambdaFunctionARN`.
        public init(
            eventType: Input<String>? = nil,
            includeBody: Input<Bool>? = nil,
            lambdaFunctionARN: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("EventType", eventType)
            members.set("IncludeBody", includeBody)
            members.set("LambdaFunctionARN", lambdaFunctionARN)
            fields = members
        }
    }

    /// The `LegacyCustomOrigin` of a distribution.
    public struct LegacyCustomOrigin: PropertyGroup {
        public let fields: Fields

        /// Makes the `LegacyCustomOrigin` of its members.
        ///
        /// - Parameters:
        ///   - dnsName: `DNSName`.
        ///   - originProtocolPolicy: `OriginProtocolPolicy`.
        ///   - originSSLProtocols: `OriginSSLProtocols`.
        ///   - httpPort: `HTTPPort`. Default: 80.
        ///   - httpsPort: `HTTPSPort`. Default: 443.
        public init(
            dnsName: Input<String>,
            originProtocolPolicy: Input<String>,
            originSSLProtocols: Input<[String]>,
            httpPort: Input<Int>? = nil,
            httpsPort: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("DNSName", dnsName)
            members.set("OriginProtocolPolicy", originProtocolPolicy)
            members.set("OriginSSLProtocols", originSSLProtocols)
            members.set("HTTPPort", httpPort)
            members.set("HTTPSPort", httpsPort)
            fields = members
        }
    }

    /// The `LegacyS3Origin` of a distribution.
    public struct LegacyS3Origin: PropertyGroup {
        public let fields: Fields

        /// Makes the `LegacyS3Origin` of its members.
        ///
        /// - Parameters:
        ///   - dnsName: `DNSName`.
        ///   - originAccessIdentity: `OriginAccessIdentity`.
        public init(
            dnsName: Input<String>,
            originAccessIdentity: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("DNSName", dnsName)
            members.set("OriginAccessIdentity", originAccessIdentity)
            fields = members
        }
    }

    /// The `Logging` of a distribution.
    public struct Logging: PropertyGroup {
        public let fields: Fields

        /// Makes the `Logging` of its members.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`.
        ///   - includeCookies: `IncludeCookies`. Default: false.
        ///   - prefix: `Prefix`.
        public init(
            bucket: Input<String>? = nil,
            includeCookies: Input<Bool>? = nil,
            prefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Bucket", bucket)
            members.set("IncludeCookies", includeCookies)
            members.set("Prefix", prefix)
            fields = members
        }
    }

    /// The `Origin` of a distribution.
    public struct Origin: PropertyGroup {
        public let fields: Fields

        /// Makes the `Origin` of its members.
        ///
        /// - Parameters:
        ///   - domainName: `DomainName`.
        ///   - id: `Id`.
        ///   - connectionAttempts: `ConnectionAttempts`.
        ///   - connectionTimeout: `ConnectionTimeout`.
        ///   - customOriginConfig: `CustomOriginConfig`.
        ///   - originAccessControlId: `OriginAccessControlId`.
        ///   - originCustomHeaders: `OriginCustomHeaders`.
        ///   - originPath: `OriginPath`.
        ///   - originShield: `OriginShield`.
        ///   - responseCompletionTimeout: `ResponseCompletionTimeout`.
        ///   - s3OriginConfig: `S3OriginConfig`.
        ///   - vpcOriginConfig: `VpcOriginConfig`.
        public init(
            domainName: Input<String>,
            id: Input<String>,
            connectionAttempts: Input<Int>? = nil,
            connectionTimeout: Input<Int>? = nil,
            customOriginConfig: CustomOriginConfig? = nil,
            originAccessControlId: Input<ID<CloudFront.OriginAccessControl>>? = nil,
            originCustomHeaders: [OriginCustomHeader]? = nil,
            originPath: Input<String>? = nil,
            originShield: OriginShield? = nil,
            responseCompletionTimeout: Input<Int>? = nil,
            s3OriginConfig: S3OriginConfig? = nil,
            vpcOriginConfig: VpcOriginConfig? = nil
        ) {
            var members = Fields()
            members.set("DomainName", domainName)
            members.set("Id", id)
            members.set("ConnectionAttempts", connectionAttempts)
            members.set("ConnectionTimeout", connectionTimeout)
            members.set("CustomOriginConfig", customOriginConfig)
            members.set("OriginAccessControlId", originAccessControlId)
            members.set("OriginCustomHeaders", originCustomHeaders)
            members.set("OriginPath", originPath)
            members.set("OriginShield", originShield)
            members.set("ResponseCompletionTimeout", responseCompletionTimeout)
            members.set("S3OriginConfig", s3OriginConfig)
            members.set("VpcOriginConfig", vpcOriginConfig)
            fields = members
        }
    }

    /// The `OriginCustomHeader` of a distribution.
    public struct OriginCustomHeader: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginCustomHeader` of its members.
        ///
        /// - Parameters:
        ///   - headerName: `HeaderName`.
        ///   - headerValue: `HeaderValue`.
        public init(
            headerName: Input<String>,
            headerValue: Input<String>
        ) {
            var members = Fields()
            members.set("HeaderName", headerName)
            members.set("HeaderValue", headerValue)
            fields = members
        }
    }

    /// The `OriginGroup` of a distribution.
    public struct OriginGroup: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginGroup` of its members.
        ///
        /// - Parameters:
        ///   - failoverCriteria: `FailoverCriteria`.
        ///   - id: `Id`.
        ///   - members: `Members`.
        ///   - selectionCriteria: `SelectionCriteria`.
        public init(
            failoverCriteria: OriginGroupFailoverCriteria,
            id: Input<String>,
            members: OriginGroupMembers,
            selectionCriteria: OriginGroupSelectionCriteria? = nil
        ) {
            var result = Fields()
            result.set("FailoverCriteria", failoverCriteria)
            result.set("Id", id)
            result.set("Members", members)
            result.set("SelectionCriteria", selectionCriteria)
            fields = result
        }
    }

    /// The `OriginGroupFailoverCriteria` of a distribution.
    public struct OriginGroupFailoverCriteria: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginGroupFailoverCriteria` of its members.
        ///
        /// - Parameters:
        ///   - statusCodes: `StatusCodes`.
        public init(
            statusCodes: StatusCodes
        ) {
            var members = Fields()
            members.set("StatusCodes", statusCodes)
            fields = members
        }
    }

    /// The `OriginGroupMember` of a distribution.
    public struct OriginGroupMember: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginGroupMember` of its members.
        ///
        /// - Parameters:
        ///   - originId: `OriginId`.
        public init(
            originId: Input<String>
        ) {
            var members = Fields()
            members.set("OriginId", originId)
            fields = members
        }
    }

    /// The `OriginGroupMembers` of a distribution.
    public struct OriginGroupMembers: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginGroupMembers` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`. 2 to 2 elements.
        ///   - quantity: `Quantity`.
        public init(
            items: [OriginGroupMember],
            quantity: Input<Int>
        ) {
            var members = Fields()
            members.set("Items", items)
            members.set("Quantity", quantity)
            fields = members
        }
    }

    /// The `OriginGroups` of a distribution.
    public struct OriginGroups: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginGroups` of its members.
        ///
        /// - Parameters:
        ///   - quantity: `Quantity`.
        ///   - items: `Items`.
        public init(
            quantity: Input<Int>,
            items: [OriginGroup]? = nil
        ) {
            var members = Fields()
            members.set("Quantity", quantity)
            members.set("Items", items)
            fields = members
        }
    }

    /// The `OriginMtlsConfig` of a distribution.
    public struct OriginMtlsConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginMtlsConfig` of its members.
        ///
        /// - Parameters:
        ///   - clientCertificateArn: `ClientCertificateArn`.
        public init(
            clientCertificateArn: Input<String>
        ) {
            var members = Fields()
            members.set("ClientCertificateArn", clientCertificateArn)
            fields = members
        }
    }

    /// The `OriginShield` of a distribution.
    public struct OriginShield: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginShield` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - originShieldRegion: `OriginShieldRegion`.
        public init(
            enabled: Input<Bool>? = nil,
            originShieldRegion: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("OriginShieldRegion", originShieldRegion)
            fields = members
        }
    }

    /// The `ParameterDefinition` of a distribution.
    public struct ParameterDefinition: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParameterDefinition` of its members.
        ///
        /// - Parameters:
        ///   - definition: `Definition`.
        ///   - name: `Name`. 1 to 128 characters.
        public init(
            definition: ParameterDefinitionDefinition,
            name: Input<String>
        ) {
            var members = Fields()
            members.set("Definition", definition)
            members.set("Name", name)
            fields = members
        }
    }

    /// The `Definition` of a distribution.
    public struct ParameterDefinitionDefinition: PropertyGroup {
        public let fields: Fields

        /// Makes the `Definition` of its members.
        ///
        /// - Parameters:
        ///   - stringSchema: `StringSchema`.
        public init(
            stringSchema: ParameterDefinitionDefinitionStringSchema? = nil
        ) {
            var members = Fields()
            members.set("StringSchema", stringSchema)
            fields = members
        }
    }

    /// The `StringSchema` of a distribution.
    public struct ParameterDefinitionDefinitionStringSchema: PropertyGroup {
        public let fields: Fields

        /// Makes the `StringSchema` of its members.
        ///
        /// - Parameters:
        ///   - required: `Required`.
        ///   - comment: `Comment`.
        ///   - defaultValue: `DefaultValue`. 1 to 256 characters.
        public init(
            required: Input<Bool>,
            comment: Input<String>? = nil,
            defaultValue: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Required", required)
            members.set("Comment", comment)
            members.set("DefaultValue", defaultValue)
            fields = members
        }
    }

    /// The `Restrictions` of a distribution.
    public struct Restrictions: PropertyGroup {
        public let fields: Fields

        /// Makes the `Restrictions` of its members.
        ///
        /// - Parameters:
        ///   - geoRestriction: `GeoRestriction`.
        public init(
            geoRestriction: GeoRestriction
        ) {
            var members = Fields()
            members.set("GeoRestriction", geoRestriction)
            fields = members
        }
    }

    /// The `S3OriginConfig` of a distribution.
    public struct S3OriginConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3OriginConfig` of its members.
        ///
        /// - Parameters:
        ///   - originAccessIdentity: `OriginAccessIdentity`.
        ///   - originReadTimeout: `OriginReadTimeout`. Default: 30.
        public init(
            originAccessIdentity: Input<String>? = nil,
            originReadTimeout: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("OriginAccessIdentity", originAccessIdentity)
            members.set("OriginReadTimeout", originReadTimeout)
            fields = members
        }
    }

    /// The `StatusCodes` of a distribution.
    public struct StatusCodes: PropertyGroup {
        public let fields: Fields

        /// Makes the `StatusCodes` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`. At least 1 elements.
        ///   - quantity: `Quantity`.
        public init(
            items: Input<[Int]>,
            quantity: Input<Int>
        ) {
            var members = Fields()
            members.set("Items", items)
            members.set("Quantity", quantity)
            fields = members
        }
    }

    /// The `TrustStoreConfig` of a distribution.
    public struct TrustStoreConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `TrustStoreConfig` of its members.
        ///
        /// - Parameters:
        ///   - trustStoreId: `TrustStoreId`.
        ///   - advertiseTrustStoreCaNames: `AdvertiseTrustStoreCaNames`.
        ///   - ignoreCertificateExpiry: `IgnoreCertificateExpiry`.
        public init(
            trustStoreId: Input<ID<CloudFront.TrustStore>>,
            advertiseTrustStoreCaNames: Input<Bool>? = nil,
            ignoreCertificateExpiry: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("TrustStoreId", trustStoreId)
            members.set("AdvertiseTrustStoreCaNames", advertiseTrustStoreCaNames)
            members.set("IgnoreCertificateExpiry", ignoreCertificateExpiry)
            fields = members
        }
    }

    /// The `ViewerCertificate` of a distribution.
    public struct ViewerCertificate: PropertyGroup {
        public let fields: Fields

        /// Makes the `ViewerCertificate` of its members.
        ///
        /// - Parameters:
        ///   - acmCertificateArn: `AcmCertificateArn`.
        ///   - cloudFrontDefaultCertificate: `CloudFrontDefaultCertificate`.
        ///   - iamCertificateId: `IamCertificateId`. At most 32 characters.
        ///   - minimumProtocolVersion: `MinimumProtocolVersion`.
        ///   - sslSupportMethod: `SslSupportMethod`.
        public init(
            acmCertificateArn: Input<ARN<CertificateManager.Certificate>>? = nil,
            cloudFrontDefaultCertificate: Input<Bool>? = nil,
            iamCertificateId: Input<String>? = nil,
            minimumProtocolVersion: ViewerCertificateMinimumProtocolVersion? = nil,
            sslSupportMethod: ViewerCertificateSslSupportMethod? = nil
        ) {
            var members = Fields()
            members.set("AcmCertificateArn", acmCertificateArn)
            members.set("CloudFrontDefaultCertificate", cloudFrontDefaultCertificate)
            members.set("IamCertificateId", iamCertificateId)
            members.set("MinimumProtocolVersion", minimumProtocolVersion)
            members.set("SslSupportMethod", sslSupportMethod)
            fields = members
        }
    }

    /// The `ViewerMtlsConfig` of a distribution.
    public struct ViewerMtlsConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ViewerMtlsConfig` of its members.
        ///
        /// - Parameters:
        ///   - mode: `Mode`. Default: required.
        ///   - trustStoreConfig: `TrustStoreConfig`.
        public init(
            mode: ViewerMtlsMode? = nil,
            trustStoreConfig: TrustStoreConfig? = nil
        ) {
            var members = Fields()
            members.set("Mode", mode)
            members.set("TrustStoreConfig", trustStoreConfig)
            fields = members
        }
    }

    /// The `VpcOriginConfig` of a distribution.
    public struct VpcOriginConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `VpcOriginConfig` of its members.
        ///
        /// - Parameters:
        ///   - vpcOriginId: `VpcOriginId`.
        ///   - originKeepaliveTimeout: `OriginKeepaliveTimeout`. Default: 5.
        ///   - originReadTimeout: `OriginReadTimeout`. Default: 30.
        ///   - ownerAccountId: `OwnerAccountId`.
        public init(
            vpcOriginId: Input<ID<CloudFront.VpcOrigin>>,
            originKeepaliveTimeout: Input<Int>? = nil,
            originReadTimeout: Input<Int>? = nil,
            ownerAccountId: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("VpcOriginId", vpcOriginId)
            members.set("OriginKeepaliveTimeout", originKeepaliveTimeout)
            members.set("OriginReadTimeout", originReadTimeout)
            members.set("OwnerAccountId", ownerAccountId)
            fields = members
        }
    }

    /// The values of `ConnectionMode`.
    public struct ConnectionMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `direct`
        public static var direct: Self { Self(rawValue: "direct") }
        /// `tenant-only`
        public static var tenantOnly: Self { Self(rawValue: "tenant-only") }
    }

    /// The values of `Forward`.
    public struct CookiesForward: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `all`
        public static var all: Self { Self(rawValue: "all") }
        /// `none`
        public static var noneValue: Self { Self(rawValue: "none") }
        /// `whitelist`
        public static var whitelist: Self { Self(rawValue: "whitelist") }
    }

    /// The values of `IpAddressType`.
    public struct CustomOriginConfigIpAddressType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self(rawValue: "ipv6") }
        /// `dualstack`
        public static var dualstack: Self { Self(rawValue: "dualstack") }
    }

    /// The values of `ViewerProtocolPolicy`.
    public struct DefaultCacheBehaviorViewerProtocolPolicy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `allow-all`
        public static var allowAll: Self { Self(rawValue: "allow-all") }
        /// `https-only`
        public static var httpsOnly: Self { Self(rawValue: "https-only") }
        /// `redirect-to-https`
        public static var redirectToHttps: Self { Self(rawValue: "redirect-to-https") }
    }

    /// The values of `HttpVersion`.
    public struct DistributionConfigHttpVersion: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http1.1`
        public static var http11: Self { Self(rawValue: "http1.1") }
        /// `http2`
        public static var http2: Self { Self(rawValue: "http2") }
        /// `http2and3`
        public static var http2and3: Self { Self(rawValue: "http2and3") }
        /// `http3`
        public static var http3: Self { Self(rawValue: "http3") }
    }

    /// The values of `PriceClass`.
    public struct DistributionConfigPriceClass: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `None`
        public static var noneValue: Self { Self(rawValue: "None") }
        /// `PriceClass_100`
        public static var priceClass100: Self { Self(rawValue: "PriceClass_100") }
        /// `PriceClass_200`
        public static var priceClass200: Self { Self(rawValue: "PriceClass_200") }
        /// `PriceClass_All`
        public static var priceClassAll: Self { Self(rawValue: "PriceClass_All") }
    }

    /// The values of `RestrictionType`.
    public struct GeoRestrictionRestrictionType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `blacklist`
        public static var blacklist: Self { Self(rawValue: "blacklist") }
        /// `none`
        public static var noneValue: Self { Self(rawValue: "none") }
        /// `whitelist`
        public static var whitelist: Self { Self(rawValue: "whitelist") }
    }

    /// The values of `OriginGroupSelectionCriteria`.
    public struct OriginGroupSelectionCriteria: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `default`
        public static var `default`: Self { Self(rawValue: "default") }
        /// `media-quality-based`
        public static var mediaQualityBased: Self { Self(rawValue: "media-quality-based") }
    }

    /// The values of `MinimumProtocolVersion`.
    public struct ViewerCertificateMinimumProtocolVersion: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SSLv3`
        public static var ssLv3: Self { Self(rawValue: "SSLv3") }
        /// `TLSv1`
        public static var tlSv1: Self { Self(rawValue: "TLSv1") }
        /// `TLSv1.1_2016`
        public static var tlSv112016: Self { Self(rawValue: "TLSv1.1_2016") }
        /// `TLSv1.2_2018`
        public static var tlSv122018: Self { Self(rawValue: "TLSv1.2_2018") }
        /// `TLSv1.2_2019`
        public static var tlSv122019: Self { Self(rawValue: "TLSv1.2_2019") }
        /// `TLSv1.2_2021`
        public static var tlSv122021: Self { Self(rawValue: "TLSv1.2_2021") }
        /// `TLSv1.2_2025`
        public static var tlSv122025: Self { Self(rawValue: "TLSv1.2_2025") }
        /// `TLSv1.3_2025`
        public static var tlSv132025: Self { Self(rawValue: "TLSv1.3_2025") }
        /// `TLSv1_2016`
        public static var tlSv12016: Self { Self(rawValue: "TLSv1_2016") }
    }

    /// The values of `SslSupportMethod`.
    public struct ViewerCertificateSslSupportMethod: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `sni-only`
        public static var sniOnly: Self { Self(rawValue: "sni-only") }
        /// `static-ip`
        public static var staticIp: Self { Self(rawValue: "static-ip") }
        /// `vip`
        public static var vip: Self { Self(rawValue: "vip") }
    }

    /// The values of `ViewerMtlsMode`.
    public struct ViewerMtlsMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `required`
        public static var required: Self { Self(rawValue: "required") }
        /// `optional`
        public static var optional: Self { Self(rawValue: "optional") }
        /// `passthrough`
        public static var passthrough: Self { Self(rawValue: "passthrough") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"CacheBehavior":{"properties":{"AllowedMethods":{"items":{"type":"string"},"type":"array"},"CachePolicyId":{"references":["AWS::CloudFront::CachePolicy.Id"],"type":"string"},"CachedMethods":{"items":{"type":"string"},"type":"array"},"Compress":{"default":false,"type":"boolean"},"DefaultTTL":{"default":86400,"type":"number"},"FieldLevelEncryptionId":{"default":"","type":"string"},"ForwardedValues":{"$ref":"#/definitions/ForwardedValues"},"FunctionAssociations":{"items":{"$ref":"#/definitions/FunctionAssociation"},"type":"array"},"GrpcConfig":{"$ref":"#/definitions/GrpcConfig"},"LambdaFunctionAssociations":{"items":{"$ref":"#/definitions/LambdaFunctionAssociation"},"type":"array"},"MaxTTL":{"default":31536000,"type":"number"},"MinTTL":{"default":0,"type":"number"},"OriginRequestPolicyId":{"references":["AWS::CloudFront::OriginRequestPolicy.Id"],"type":"string"},"PathPattern":{"type":"string"},"RealtimeLogConfigArn":{"references":["AWS::CloudFront::RealtimeLogConfig.Id"],"type":"string"},"ResponseHeadersPolicyId":{"references":["AWS::CloudFront::ResponseHeadersPolicy.Id"],"type":"string"},"SmoothStreaming":{"default":false,"type":"boolean"},"TargetOriginId":{"type":"string"},"TrustedKeyGroups":{"items":{"references":["AWS::CloudFront::KeyGroup.Id"],"type":"string"},"type":"array"},"TrustedSigners":{"items":{"type":"string"},"type":"array"},"ViewerProtocolPolicy":{"type":"string"}},"required":["PathPattern","TargetOriginId","ViewerProtocolPolicy"],"type":"object"},"CacheTagConfig":{"properties":{"HeaderName":{"type":"string"}},"required":["HeaderName"],"type":"object"},"ConnectionFunctionAssociation":{"properties":{"Id":{"maxLength":64,"minLength":1,"type":"string"}},"required":["Id"],"type":"object"},"Cookies":{"properties":{"Forward":{"enum":["all","none","whitelist"],"type":"string"},"WhitelistedNames":{"items":{"type":"string"},"type":"array"}},"required":["Forward"],"type":"object"},"CustomErrorResponse":{"properties":{"ErrorCachingMinTTL":{"default":300,"type":"number"},"ErrorCode":{"enum":[400,403,404,405,414,416,500,501,502,503,504],"type":"integer"},"ResponseCode":{"enum":[200,400,403,404,405,414,416,500,501,502,503,504],"type":"integer"},"ResponsePagePath":{"type":"string"}},"required":["ErrorCode"],"type":"object"},"CustomOriginConfig":{"properties":{"HTTPPort":{"default":80,"type":"integer"},"HTTPSPort":{"default":443,"type":"integer"},"IpAddressType":{"enum":["ipv4","ipv6","dualstack"],"type":"string"},"OriginKeepaliveTimeout":{"default":5,"type":"integer"},"OriginMtlsConfig":{"$ref":"#/definitions/OriginMtlsConfig"},"OriginProtocolPolicy":{"type":"string"},"OriginReadTimeout":{"default":30,"type":"integer"},"OriginSSLProtocols":{"items":{"type":"string"},"type":"array"}},"required":["OriginProtocolPolicy"],"type":"object"},"DefaultCacheBehavior":{"properties":{"AllowedMethods":{"items":{"type":"string"},"type":"array"},"CachePolicyId":{"default":"","references":["AWS::CloudFront::CachePolicy.Id"],"type":"string"},"CachedMethods":{"items":{"type":"string"},"type":"array"},"Compress":{"default":false,"type":"boolean"},"DefaultTTL":{"default":86400,"type":"number"},"FieldLevelEncryptionId":{"default":"","type":"string"},"ForwardedValues":{"$ref":"#/definitions/ForwardedValues"},"FunctionAssociations":{"items":{"$ref":"#/definitions/FunctionAssociation"},"type":"array"},"GrpcConfig":{"$ref":"#/definitions/GrpcConfig"},"LambdaFunctionAssociations":{"items":{"$ref":"#/definitions/LambdaFunctionAssociation"},"type":"array"},"MaxTTL":{"default":31536000,"type":"number"},"MinTTL":{"default":0,"type":"number"},"OriginRequestPolicyId":{"default":"","references":["AWS::CloudFront::OriginRequestPolicy.Id"],"type":"string"},"RealtimeLogConfigArn":{"default":"","references":["AWS::CloudFront::RealtimeLogConfig.Id"],"type":"string"},"ResponseHeadersPolicyId":{"default":"","references":["AWS::CloudFront::ResponseHeadersPolicy.Id"],"type":"string"},"SmoothStreaming":{"default":false,"type":"boolean"},"TargetOriginId":{"type":"string"},"TrustedKeyGroups":{"items":{"references":["AWS::CloudFront::KeyGroup.Id"],"type":"string"},"type":"array"},"TrustedSigners":{"items":{"type":"string"},"type":"array"},"ViewerProtocolPolicy":{"enum":["allow-all","https-only","redirect-to-https"],"type":"string"}},"required":["TargetOriginId","ViewerProtocolPolicy"],"type":"object"},"DistributionConfig":{"properties":{"Aliases":{"items":{"type":"string"},"type":"array"},"AnycastIpListId":{"references":["AWS::CloudFront::AnycastIpList.Id"],"type":"string"},"CNAMEs":{"items":{"type":"string"},"type":"array"},"CacheBehaviors":{"items":{"$ref":"#/definitions/CacheBehavior"},"type":"array"},"CacheTagConfig":{"$ref":"#/definitions/CacheTagConfig"},"Comment":{"default":"","type":"string"},"ConnectionFunctionAssociation":{"$ref":"#/definitions/ConnectionFunctionAssociation"},"ConnectionMode":{"enum":["direct","tenant-only"],"type":"string"},"ContinuousDeploymentPolicyId":{"references":["AWS::CloudFront::ContinuousDeploymentPolicy.Id"],"type":"string"},"CustomErrorResponses":{"items":{"$ref":"#/definitions/CustomErrorResponse"},"type":"array"},"CustomOrigin":{"$ref":"#/definitions/LegacyCustomOrigin"},"DefaultCacheBehavior":{"$ref":"#/definitions/DefaultCacheBehavior"},"DefaultRootObject":{"default":"","type":"string"},"Enabled":{"type":"boolean"},"HttpVersion":{"default":"http1.1","enum":["http1.1","http2","http2and3","http3"],"type":"string"},"IPV6Enabled":{"type":"boolean"},"Logging":{"$ref":"#/definitions/Logging"},"OriginGroups":{"$ref":"#/definitions/OriginGroups"},"Origins":{"insertionOrder":false,"items":{"$ref":"#/definitions/Origin"},"type":"array"},"PriceClass":{"default":"PriceClass_All","enum":["None","PriceClass_100","PriceClass_200","PriceClass_All"],"type":"string"},"Restrictions":{"$ref":"#/definitions/Restrictions"},"S3Origin":{"$ref":"#/definitions/LegacyS3Origin"},"Staging":{"type":"boolean"},"TenantConfig":{"properties":{"ParameterDefinitions":{"items":{"$ref":"#/definitions/ParameterDefinition"},"type":"array"}},"type":"object"},"ViewerCertificate":{"$ref":"#/definitions/ViewerCertificate"},"ViewerMtlsConfig":{"$ref":"#/definitions/ViewerMtlsConfig"},"WebACLId":{"default":"","references":["AWS::WAFv2::WebACL.Arn"],"type":"string"}},"required":["DefaultCacheBehavior","Enabled"],"type":"object"},"ForwardedValues":{"properties":{"Cookies":{"$ref":"#/definitions/Cookies"},"Headers":{"items":{"type":"string"},"type":"array"},"QueryString":{"type":"boolean"},"QueryStringCacheKeys":{"items":{"type":"string"},"type":"array"}},"required":["QueryString"],"type":"object"},"FunctionAssociation":{"properties":{"EventType":{"type":"string"},"FunctionARN":{"references":["AWS::CloudFront::Function.Id"],"type":"string"}},"type":"object"},"GeoRestriction":{"properties":{"Locations":{"items":{"type":"string"},"type":"array"},"RestrictionType":{"enum":["blacklist","none","whitelist"],"type":"string"}},"required":["RestrictionType"],"type":"object"},"GrpcConfig":{"properties":{"Enabled":{"type":"boolean"}},"required":["Enabled"],"type":"object"},"LambdaFunctionAssociation":{"properties":{"EventType":{"type":"string"},"IncludeBody":{"type":"boolean"},"LambdaFunctionARN":{"type":"string"}},"type":"object"},"LegacyCustomOrigin":{"properties":{"DNSName":{"type":"string"},"HTTPPort":{"default":80,"type":"integer"},"HTTPSPort":{"default":443,"type":"integer"},"OriginProtocolPolicy":{"type":"string"},"OriginSSLProtocols":{"items":{"type":"string"},"type":"array"}},"required":["DNSName","OriginProtocolPolicy","OriginSSLProtocols"],"type":"object"},"LegacyS3Origin":{"properties":{"DNSName":{"type":"string"},"OriginAccessIdentity":{"default":"","type":"string"}},"required":["DNSName"],"type":"object"},"Logging":{"properties":{"Bucket":{"type":"string"},"IncludeCookies":{"default":false,"type":"boolean"},"Prefix":{"default":"","type":"string"}},"type":"object"},"Origin":{"properties":{"ConnectionAttempts":{"type":"integer"},"ConnectionTimeout":{"type":"integer"},"CustomOriginConfig":{"$ref":"#/definitions/CustomOriginConfig"},"DomainName":{"type":"string"},"Id":{"type":"string"},"OriginAccessControlId":{"references":["AWS::CloudFront::OriginAccessControl.Id"],"type":"string"},"OriginCustomHeaders":{"items":{"$ref":"#/definitions/OriginCustomHeader"},"type":"array"},"OriginPath":{"default":"","type":"string"},"OriginShield":{"$ref":"#/definitions/OriginShield"},"ResponseCompletionTimeout":{"type":"integer"},"S3OriginConfig":{"$ref":"#/definitions/S3OriginConfig"},"VpcOriginConfig":{"$ref":"#/definitions/VpcOriginConfig"}},"required":["DomainName","Id"],"type":"object"},"OriginCustomHeader":{"properties":{"HeaderName":{"type":"string"},"HeaderValue":{"type":"string"}},"required":["HeaderName","HeaderValue"],"type":"object"},"OriginGroup":{"properties":{"FailoverCriteria":{"$ref":"#/definitions/OriginGroupFailoverCriteria"},"Id":{"type":"string"},"Members":{"$ref":"#/definitions/OriginGroupMembers"},"SelectionCriteria":{"enum":["default","media-quality-based"],"type":"string"}},"required":["FailoverCriteria","Id","Members"],"type":"object"},"OriginGroupFailoverCriteria":{"properties":{"StatusCodes":{"$ref":"#/definitions/StatusCodes"}},"required":["StatusCodes"],"type":"object"},"OriginGroupMember":{"properties":{"OriginId":{"type":"string"}},"required":["OriginId"],"type":"object"},"OriginGroupMembers":{"properties":{"Items":{"items":{"$ref":"#/definitions/OriginGroupMember"},"maxItems":2,"minItems":2,"type":"array"},"Quantity":{"type":"integer"}},"required":["Items","Quantity"],"type":"object"},"OriginGroups":{"properties":{"Items":{"items":{"$ref":"#/definitions/OriginGroup"},"type":"array"},"Quantity":{"type":"integer"}},"required":["Quantity"],"type":"object"},"OriginMtlsConfig":{"properties":{"ClientCertificateArn":{"type":"string"}},"required":["ClientCertificateArn"],"type":"object"},"OriginShield":{"properties":{"Enabled":{"type":"boolean"},"OriginShieldRegion":{"type":"string"}},"type":"object"},"ParameterDefinition":{"properties":{"Definition":{"properties":{"StringSchema":{"properties":{"Comment":{"type":"string"},"DefaultValue":{"maxLength":256,"minLength":1,"type":"string"},"Required":{"type":"boolean"}},"required":["Required"],"type":"object"}},"type":"object"},"Name":{"maxLength":128,"minLength":1,"pattern":"^[a-zA-Z0-9-_]+$","type":"string"}},"required":["Definition","Name"],"type":"object"},"Restrictions":{"properties":{"GeoRestriction":{"$ref":"#/definitions/GeoRestriction"}},"required":["GeoRestriction"],"type":"object"},"S3OriginConfig":{"properties":{"OriginAccessIdentity":{"default":"","type":"string"},"OriginReadTimeout":{"default":30,"type":"integer"}},"type":"object"},"StatusCodes":{"properties":{"Items":{"items":{"type":"integer"},"minItems":1,"type":"array"},"Quantity":{"type":"integer"}},"required":["Items","Quantity"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TrustStoreConfig":{"properties":{"AdvertiseTrustStoreCaNames":{"type":"boolean"},"IgnoreCertificateExpiry":{"type":"boolean"},"TrustStoreId":{"references":["AWS::CloudFront::TrustStore.Id"],"type":"string"}},"required":["TrustStoreId"],"type":"object"},"ViewerCertificate":{"properties":{"AcmCertificateArn":{"references":["AWS::CertificateManager::Certificate.Id"],"type":"string"},"CloudFrontDefaultCertificate":{"type":"boolean"},"IamCertificateId":{"maxLength":32,"type":"string"},"MinimumProtocolVersion":{"enum":["SSLv3","TLSv1","TLSv1.1_2016","TLSv1.2_2018","TLSv1.2_2019","TLSv1.2_2021","TLSv1.2_2025","TLSv1.3_2025","TLSv1_2016"],"type":"string"},"SslSupportMethod":{"enum":["sni-only","static-ip","vip"],"type":"string"}},"type":"object"},"ViewerMtlsConfig":{"properties":{"Mode":{"default":"required","enum":["required","optional","passthrough"],"type":"string"},"TrustStoreConfig":{"$ref":"#/definitions/TrustStoreConfig"}},"type":"object"},"VpcOriginConfig":{"properties":{"OriginKeepaliveTimeout":{"default":5,"type":"integer"},"OriginReadTimeout":{"default":30,"type":"integer"},"OwnerAccountId":{"type":"string"},"VpcOriginId":{"references":["AWS::CloudFront::VpcOrigin.Id"],"type":"string"}},"required":["VpcOriginId"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"DistributionConfig":{"$ref":"#/definitions/DistributionConfig"},"DomainName":{"type":"string"},"Id":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["DomainName","Id"],"required":["DistributionConfig"],"tagProperty":"Tags","traits":{"global":true,"readyProperties":["DistributionConfig"],"typicalSeconds":240}}"##
    }
}
