// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.OriginRequestPolicy {
    /// An origin request policy of CloudFront.
    ///
    /// Creates `AWS::CloudFront::OriginRequestPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - originRequestPolicyConfig: `OriginRequestPolicyConfig`.
    public init(
        _ id: ConstructID,
        originRequestPolicyConfig: OriginRequestPolicyConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("OriginRequestPolicyConfig", originRequestPolicyConfig)
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

    /// The `CookiesConfig` of an origin request policy.
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

    /// The `HeadersConfig` of an origin request policy.
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

    /// The `OriginRequestPolicyConfig` of an origin request policy.
    public struct OriginRequestPolicyConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginRequestPolicyConfig` of its members.
        ///
        /// - Parameters:
        ///   - cookiesConfig: `CookiesConfig`.
        ///   - headersConfig: `HeadersConfig`.
        ///   - name: `Name`.
        ///   - queryStringsConfig: `QueryStringsConfig`.
        ///   - comment: `Comment`.
        public init(
            cookiesConfig: CookiesConfig,
            headersConfig: HeadersConfig,
            name: Input<String>,
            queryStringsConfig: QueryStringsConfig,
            comment: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("CookiesConfig", cookiesConfig)
            members.set("HeadersConfig", headersConfig)
            members.set("Name", name)
            members.set("QueryStringsConfig", queryStringsConfig)
            members.set("Comment", comment)
            fields = members
        }
    }

    /// The `QueryStringsConfig` of an origin request policy.
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
        ##"{"definitions":{"CookiesConfig":{"properties":{"CookieBehavior":{"pattern":"^(none|whitelist|all|allExcept)$","type":"string"},"Cookies":{"items":{"type":"string"},"type":"array"}},"required":["CookieBehavior"],"type":"object"},"HeadersConfig":{"properties":{"HeaderBehavior":{"pattern":"^(none|whitelist|allViewer|allViewerAndWhitelistCloudFront|allExcept)$","type":"string"},"Headers":{"items":{"type":"string"},"type":"array"}},"required":["HeaderBehavior"],"type":"object"},"OriginRequestPolicyConfig":{"properties":{"Comment":{"type":"string"},"CookiesConfig":{"$ref":"#/definitions/CookiesConfig"},"HeadersConfig":{"$ref":"#/definitions/HeadersConfig"},"Name":{"type":"string"},"QueryStringsConfig":{"$ref":"#/definitions/QueryStringsConfig"}},"required":["CookiesConfig","HeadersConfig","Name","QueryStringsConfig"],"type":"object"},"QueryStringsConfig":{"properties":{"QueryStringBehavior":{"pattern":"^(none|whitelist|all|allExcept)$","type":"string"},"QueryStrings":{"items":{"type":"string"},"type":"array"}},"required":["QueryStringBehavior"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"LastModifiedTime":{"type":"string"},"OriginRequestPolicyConfig":{"$ref":"#/definitions/OriginRequestPolicyConfig"}},"readOnly":["Id","LastModifiedTime"],"required":["OriginRequestPolicyConfig"],"traits":{"global":true}}"##
    }
}
