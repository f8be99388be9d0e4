// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.CachePolicy {
    /// A cache policy of CloudFront.
    ///
    /// Creates `AWS::CloudFront::CachePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cachePolicyConfig: `CachePolicyConfig`.
    public init(
        _ id: ConstructID,
        cachePolicyConfig: CachePolicyConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CachePolicyConfig", cachePolicyConfig)
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

    /// `LastModifiedTime`, known after deploy.
    public var lastModifiedTime: Input<String> { node.attribute("LastModifiedTime") }

    /// The `CachePolicyConfig` of a cache policy.
    public struct CachePolicyConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CachePolicyConfig` of its members.
        ///
        /// - Parameters:
        ///   - defaultTTL: `DefaultTTL`.
        ///   - maxTTL: `MaxTTL`.
        ///   - minTTL: `MinTTL`.
        ///   - name: `Name`.
        ///   - parametersInCacheKeyAndForwardedToOrigin: `ParametersInCacheKeyAndForwardedToOrigin`.
        ///   - comment: `Comment`.
        public init(
            defaultTTL: Input<Double>,
            maxTTL: Input<Double>,
            minTTL: Input<Double>,
            name: Input<String>,
            parametersInCacheKeyAndForwardedToOrigin: ParametersInCacheKeyAndForwardedToOrigin,
            comment: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("DefaultTTL", defaultTTL)
            members.set("MaxTTL", maxTTL)
            members.set("MinTTL", minTTL)
            members.set("Name", name)
            members.set("ParametersInCacheKeyAndForwardedToOrigin", parametersInCacheKeyAndForwardedToOrigin)
            members.set("Comment", comment)
            fields = members
        }
    }

    /// The `CookiesConfig` of a cache policy.
    public struct CookiesConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CookiesConfig` of its members.
        ///
        /// - Parameters:
        ///   - cookieBehavior: `CookieBehavior`.
        ///   - cookies: `Cookies`.
        public init(
            cookieBehavior: Input<String>,
            cookies: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("CookieBehavior", cookieBehavior)
            members.set("Cookies", cookies)
            fields = members
        }
    }

    /// The `HeadersConfig` of a cache policy.
    public struct HeadersConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `HeadersConfig` of its members.
        ///
        /// - Parameters:
        ///   - headerBehavior: `HeaderBehavior`.
        ///   - headers: `Headers`.
        public init(
            headerBehavior: Input<String>,
            headers: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("HeaderBehavior", headerBehavior)
            members.set("Headers", headers)
            fields = members
        }
    }

    /// The `ParametersInCacheKeyAndForwardedToOrigin` of a cache policy.
    public struct ParametersInCacheKeyAndForwardedToOrigin: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParametersInCacheKeyAndForwardedToOrigin` of its members.
        ///
        /// - Parameters:
        ///   - cookiesConfig: `CookiesConfig`.
        ///   - enableAcceptEncodingGzip: `EnableAcceptEncodingGzip`.
        ///   - headersConfig: `HeadersConfig`.
        ///   - queryStringsConfig: `QueryStringsConfig`.
        ///   - enableAcceptEncodingBrotli: `EnableAcceptEncodingBrotli`.
        public init(
            cookiesConfig: CookiesConfig,
            enableAcceptEncodingGzip: Input<Bool>,
            headersConfig: HeadersConfig,
            queryStringsConfig: QueryStringsConfig,
            enableAcceptEncodingBrotli: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("CookiesConfig", cookiesConfig)
            members.set("EnableAcceptEncodingGzip", enableAcceptEncodingGzip)
            members.set("HeadersConfig", headersConfig)
            members.set("QueryStringsConfig", queryStringsConfig)
            members.set("EnableAcceptEncodingBrotli", enableAcceptEncodingBrotli)
            fields = members
        }
    }

    /// The `QueryStringsConfig` of a cache policy.
    public struct QueryStringsConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `QueryStringsConfig` of its members.
        ///
        /// - Parameters:
        ///   - queryStringBehavior: `QueryStringBehavior`.
        ///   - queryStrings: `QueryStrings`.
        public init(
            queryStringBehavior: Input<String>,
            queryStrings: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("QueryStringBehavior", queryStringBehavior)
            members.set("QueryStrings", queryStrings)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"CachePolicyConfig":{"properties":{"Comment":{"type":"string"},"DefaultTTL":{"minimum":0,"type":"number"},"MaxTTL":{"minimum":0,"type":"number"},"MinTTL":{"minimum":0,"type":"number"},"Name":{"type":"string"},"ParametersInCacheKeyAndForwardedToOrigin":{"$ref":"#/definitions/ParametersInCacheKeyAndForwardedToOrigin"}},"required":["DefaultTTL","MaxTTL","MinTTL","Name","ParametersInCacheKeyAndForwardedToOrigin"],"type":"object"},"CookiesConfig":{"properties":{"CookieBehavior":{"pattern":"^(none|whitelist|allExcept|all)$","type":"string"},"Cookies":{"items":{"type":"string"},"type":"array"}},"required":["CookieBehavior"],"type":"object"},"HeadersConfig":{"properties":{"HeaderBehavior":{"pattern":"^(none|whitelist)$","type":"string"},"Headers":{"items":{"type":"string"},"type":"array"}},"required":["HeaderBehavior"],"type":"object"},"ParametersInCacheKeyAndForwardedToOrigin":{"properties":{"CookiesConfig":{"$ref":"#/definitions/CookiesConfig"},"EnableAcceptEncodingBrotli":{"type":"boolean"},"EnableAcceptEncodingGzip":{"type":"boolean"},"HeadersConfig":{"$ref":"#/definitions/HeadersConfig"},"QueryStringsConfig":{"$ref":"#/definitions/QueryStringsConfig"}},"required":["CookiesConfig","EnableAcceptEncodingGzip","HeadersConfig","QueryStringsConfig"],"type":"object"},"QueryStringsConfig":{"properties":{"QueryStringBehavior":{"pattern":"^(none|whitelist|allExcept|all)$","type":"string"},"QueryStrings":{"items":{"type":"string"},"type":"array"}},"required":["QueryStringBehavior"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"CachePolicyConfig":{"$ref":"#/definitions/CachePolicyConfig"},"Id":{"type":"string"},"LastModifiedTime":{"type":"string"}},"readOnly":["Id","LastModifiedTime"],"required":["CachePolicyConfig"],"traits":{"global":true}}"##
    }
}
