import AWSCloudFront
import InfraGraph

extension Family {
    /// A distribution and what only its origins need.
    static let distributions = Family("distributions", on: [.moto, .ministack]) { run in
        [
            try Specimen(
                "access", CloudFront.OriginAccessControl.self,
                ["OriginAccessControlConfig": Distributions.access(run, "always")],
                changes: ["OriginAccessControlConfig": Distributions.access(run, "no-override")]),
            try Specimen(
                "distribution", CloudFront.Distribution.self,
                ["DistributionConfig": Distributions.config(run), "Tags": Specimens.tags],
                changes: [
                    "DistributionConfig": Distributions.config(
                        run, ["Comment": "after", "IPV6Enabled": false]),
                    "Tags": Specimens.newTags,
                ],
                differences: [
                    .property(
                        "DistributionConfig/Origins/*/OriginAccessControlId", on: .moto,
                        "moto does not keep an origin's OriginAccessControlId")
                ]),
        ]
    }

    /// What behaviors of distributions share.
    static let behaviors = Family("behaviors", on: [.ministack]) { run in
        [
            try Specimen(
                "cache", CloudFront.CachePolicy.self,
                ["CachePolicyConfig": Distributions.caching(run, 86_400)],
                changes: ["CachePolicyConfig": Distributions.caching(run, 3_600)]),
            try Specimen(
                "headers", CloudFront.ResponseHeadersPolicy.self,
                ["ResponseHeadersPolicyConfig": Distributions.headers(run, "SAMEORIGIN")],
                changes: ["ResponseHeadersPolicyConfig": Distributions.headers(run, "DENY")]),
            try Specimen(
                "function", CloudFront.Function.self,
                [
                    "Name": .string(run), "AutoPublish": true,
                    "FunctionCode": Distributions.code(301),
                    "FunctionConfig": ["Comment": "before", "Runtime": "cloudfront-js-2.0"],
                    "Tags": Specimens.tags,
                ],
                changes: [
                    "FunctionCode": Distributions.code(308),
                    "FunctionConfig": ["Comment": "after", "Runtime": "cloudfront-js-2.0"],
                    "Tags": Specimens.newTags,
                ]),
        ]
    }
}

private enum Distributions {
    static func config(_ run: String, _ changes: [String: Value] = [:]) -> Value {
        let config: [String: Value] = [
            "Comment": .string(run), "Enabled": true, "HttpVersion": "http2and3",
            "IPV6Enabled": true, "Aliases": [.string(run + ".example.com")],
            "PriceClass": "PriceClass_All",
            "DefaultCacheBehavior": .object(behavior),
            "CacheBehaviors": [.object(behavior.merging(["PathPattern": "/static/*"]) { $1 })],
            "Origins": origins,
            "Restrictions": ["GeoRestriction": ["RestrictionType": "none"]],
            "ViewerCertificate": [
                "AcmCertificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/a",
                "MinimumProtocolVersion": "TLSv1.2_2021", "SslSupportMethod": "sni-only",
            ],
            "WebACLId": "arn:aws:wafv2:us-east-1:123456789012:global/webacl/a/b",
        ]
        return .object(config.merging(changes) { $1 })
    }

    private static let behavior: [String: Value] = [
        "AllowedMethods": ["GET", "HEAD", "OPTIONS"], "Compress": true,
        "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
        "OriginRequestPolicyId": "216adef6-5c7f-47e4-b989-5492eafa07d3",
        "ResponseHeadersPolicyId": "67f7725c-6f97-4210-82d7-5512b31e9d03",
        "TargetOriginId": "assets", "ViewerProtocolPolicy": "redirect-to-https",
    ]

    private static let origins: Value = [
        [
            "Id": "origin", "DomainName": "origin.example.com",
            "CustomOriginConfig": [
                "HTTPSPort": 443, "OriginProtocolPolicy": "https-only",
                "OriginSSLProtocols": ["TLSv1.2"],
            ],
        ],
        [
            "Id": "assets", "DomainName": "assets.s3.us-east-1.amazonaws.com",
            "OriginAccessControlId": .of("access", "Id"),
            "S3OriginConfig": ["OriginAccessIdentity": ""],
        ],
    ]

    static func access(_ run: String, _ behavior: Value) -> Value {
        [
            "Name": .string(run), "OriginAccessControlOriginType": "s3",
            "SigningBehavior": behavior, "SigningProtocol": "sigv4",
        ]
    }

    static func caching(_ run: String, _ seconds: Value) -> Value {
        [
            "Name": .string(run), "Comment": "a policy", "DefaultTTL": seconds,
            "MaxTTL": 31_536_000, "MinTTL": 1,
            "ParametersInCacheKeyAndForwardedToOrigin": [
                "EnableAcceptEncodingBrotli": true, "EnableAcceptEncodingGzip": true,
                "CookiesConfig": ["CookieBehavior": "none"],
                "HeadersConfig": ["HeaderBehavior": "whitelist", "Headers": ["Accept"]],
                "QueryStringsConfig": [
                    "QueryStringBehavior": "whitelist", "QueryStrings": ["page", "size"],
                ],
            ],
        ]
    }

    static func headers(_ run: String, _ frame: Value) -> Value {
        [
            "Name": .string(run),
            "SecurityHeadersConfig": [
                "ContentTypeOptions": ["Override": true],
                "FrameOptions": ["FrameOption": frame, "Override": false],
                "ReferrerPolicy": [
                    "Override": false, "ReferrerPolicy": "strict-origin-when-cross-origin",
                ],
                "StrictTransportSecurity": [
                    "AccessControlMaxAgeSec": 63_072_000, "IncludeSubdomains": true,
                    "Override": true,
                ],
            ],
        ]
    }

    static func code(_ status: Int) -> Value {
        .string("function handler(event) { return { statusCode: \(status) }; }")
    }
}
