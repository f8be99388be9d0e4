// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension WAFv2.RuleGroup {
    /// A rule group of WAFv2.
    ///
    /// A change of `Name` or `Scope` replaces it. Creates `AWS::WAFv2::RuleGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - capacity: `Capacity`.
    ///   - scope: `Scope`. A change replaces the resource.
    ///   - visibilityConfig: `VisibilityConfig`.
    ///   - customResponseBodies: `CustomResponseBodies`.
    ///   - description: `Description`.
    ///   - name: `Name`. A change replaces the resource.
    ///   - rules: `Rules`.
    public init(
        _ id: ConstructID,
        capacity: Input<Int>,
        scope: Scope,
        visibilityConfig: VisibilityConfig,
        customResponseBodies: [String: CustomResponseBody]? = nil,
        description: Input<String>? = nil,
        name: Input<String>? = nil,
        rules: [Rule]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Capacity", capacity)
        node.set("Scope", scope)
        node.set("VisibilityConfig", visibilityConfig)
        node.set("CustomResponseBodies", customResponseBodies)
        node.set("Description", description)
        node.set("Name", name)
        node.set("Rules", rules)
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
    public var id: Input<ID<Self>> { node.attribute("Id") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `LabelNamespace`, known after deploy.
    public var labelNamespace: Input<String> { node.attribute("LabelNamespace") }

    /// The `AllowAction` of a rule group.
    public struct AllowAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `AllowAction` of its members.
        ///
        /// - Parameters:
        ///   - customRequestHandling: `CustomRequestHandling`.
        public init(
            customRequestHandling: CustomRequestHandling? = nil
        ) {
            var members = Fields()
            members.set("CustomRequestHandling", customRequestHandling)
            fields = members
        }
    }

    /// The `AndStatement` of a rule group.
    public struct AndStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `AndStatement` of its members.
        ///
        /// - Parameters:
        ///   - statements: `Statements`.
        public init(
            statements: [Statement]
        ) {
            var members = Fields()
            members.set("Statements", statements)
            fields = members
        }
    }

    /// The `AsnMatchStatement` of a rule group.
    public struct AsnMatchStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `AsnMatchStatement` of its members.
        ///
        /// - Parameters:
        ///   - asnList: `AsnList`. 1 to 100 elements.
        ///   - forwardedIPConfig: `ForwardedIPConfig`.
        public init(
            asnList: Input<[Int]>? = nil,
            forwardedIPConfig: ForwardedIPConfiguration? = nil
        ) {
            var members = Fields()
            members.set("AsnList", asnList)
            members.set("ForwardedIPConfig", forwardedIPConfig)
            fields = members
        }
    }

    /// The `BlockAction` of a rule group.
    public struct BlockAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `BlockAction` of its members.
        ///
        /// - Parameters:
        ///   - customResponse: `CustomResponse`.
        public init(
            customResponse: CustomResponse? = nil
        ) {
            var members = Fields()
            members.set("CustomResponse", customResponse)
            fields = members
        }
    }

    /// The `Body` of a rule group.
    public struct Body: PropertyGroup {
        public let fields: Fields

        /// Makes the `Body` of its members.
        ///
        /// - Parameters:
        ///   - oversizeHandling: `OversizeHandling`.
        public init(
            oversizeHandling: OversizeHandling? = nil
        ) {
            var members = Fields()
            members.set("OversizeHandling", oversizeHandling)
            fields = members
        }
    }

    /// The `ByteMatchStatement` of a rule group.
    public struct ByteMatchStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `ByteMatchStatement` of its members.
        ///
        /// - Parameters:
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - positionalConstraint: `PositionalConstraint`.
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        ///   - searchString: `SearchString`.
        ///   - searchStringBase64: `SearchStringBase64`.
        public init(
            fieldToMatch: FieldToMatch,
            positionalConstraint: PositionalConstraint,
            textTransformations: [TextTransformation],
            searchString: Input<String>? = nil,
            searchStringBase64: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("FieldToMatch", fieldToMatch)
            members.set("PositionalConstraint", positionalConstraint)
            members.set("TextTransformations", textTransformations)
            members.set("SearchString", searchString)
            members.set("SearchStringBase64", searchStringBase64)
            fields = members
        }
    }

    /// The `CaptchaAction` of a rule group.
    public struct CaptchaAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `CaptchaAction` of its members.
        ///
        /// - Parameters:
        ///   - customRequestHandling: `CustomRequestHandling`.
        public init(
            customRequestHandling: CustomRequestHandling? = nil
        ) {
            var members = Fields()
            members.set("CustomRequestHandling", customRequestHandling)
            fields = members
        }
    }

    /// The `CaptchaConfig` of a rule group.
    public struct CaptchaConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CaptchaConfig` of its members.
        ///
        /// - Parameters:
        ///   - immunityTimeProperty: `ImmunityTimeProperty`.
        public init(
            immunityTimeProperty: ImmunityTimeProperty? = nil
        ) {
            var members = Fields()
            members.set("ImmunityTimeProperty", immunityTimeProperty)
            fields = members
        }
    }

    /// The `ChallengeAction` of a rule group.
    public struct ChallengeAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `ChallengeAction` of its members.
        ///
        /// - Parameters:
        ///   - customRequestHandling: `CustomRequestHandling`.
        public init(
            customRequestHandling: CustomRequestHandling? = nil
        ) {
            var members = Fields()
            members.set("CustomRequestHandling", customRequestHandling)
            fields = members
        }
    }

    /// The `ChallengeConfig` of a rule group.
    public struct ChallengeConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ChallengeConfig` of its members.
        ///
        /// - Parameters:
        ///   - immunityTimeProperty: `ImmunityTimeProperty`.
        public init(
            immunityTimeProperty: ImmunityTimeProperty? = nil
        ) {
            var members = Fields()
            members.set("ImmunityTimeProperty", immunityTimeProperty)
            fields = members
        }
    }

    /// The `CookieMatchPattern` of a rule group.
    public struct CookieMatchPattern: PropertyGroup {
        public let fields: Fields

        /// Makes the `CookieMatchPattern` of its members.
        ///
        /// - Parameters:
        ///   - all: `All`.
        ///   - excludedCookies: `ExcludedCookies`. 1 to 199 elements.
        ///   - includedCookies: `IncludedCookies`. 1 to 199 elements.
        public init(
            all: Document? = nil,
            excludedCookies: Input<[String]>? = nil,
            includedCookies: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("All", all)
            members.set("ExcludedCookies", excludedCookies)
            members.set("IncludedCookies", includedCookies)
            fields = members
        }
    }

    /// The `Cookies` of a rule group.
    public struct Cookies: PropertyGroup {
        public let fields: Fields

        /// Makes the `Cookies` of its members.
        ///
        /// - Parameters:
        ///   - matchPattern: `MatchPattern`.
        ///   - matchScope: `MatchScope`.
        ///   - oversizeHandling: `OversizeHandling`.
        public init(
            matchPattern: CookieMatchPattern,
            matchScope: MapMatchScope,
            oversizeHandling: OversizeHandling
        ) {
            var members = Fields()
            members.set("MatchPattern", matchPattern)
            members.set("MatchScope", matchScope)
            members.set("OversizeHandling", oversizeHandling)
            fields = members
        }
    }

    /// The `CountAction` of a rule group.
    public struct CountAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `CountAction` of its members.
        ///
        /// - Parameters:
        ///   - customRequestHandling: `CustomRequestHandling`.
        public init(
            customRequestHandling: CustomRequestHandling? = nil
        ) {
            var members = Fields()
            members.set("CustomRequestHandling", customRequestHandling)
            fields = members
        }
    }

    /// The `CustomHTTPHeader` of a rule group.
    public struct CustomHTTPHeader: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomHTTPHeader` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 64 characters.
        ///   - value: `Value`. 1 to 255 characters.
        public init(
            name: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `CustomRequestHandling` of a rule group.
    public struct CustomRequestHandling: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomRequestHandling` of its members.
        ///
        /// - Parameters:
        ///   - insertHeaders: `InsertHeaders`. At least 1 elements.
        public init(
            insertHeaders: [CustomHTTPHeader]
        ) {
            var members = Fields()
            members.set("InsertHeaders", insertHeaders)
            fields = members
        }
    }

    /// The `CustomResponse` of a rule group.
    public struct CustomResponse: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomResponse` of its members.
        ///
        /// - Parameters:
        ///   - responseCode: `ResponseCode`. From 200 to 599.
        ///   - customResponseBodyKey: `CustomResponseBodyKey`. 1 to 128 characters.
        ///   - responseHeaders: `ResponseHeaders`. At least 1 elements.
        public init(
            responseCode: Input<Int>,
            customResponseBodyKey: Input<String>? = nil,
            responseHeaders: [CustomHTTPHeader]? = nil
        ) {
            var members = Fields()
            members.set("ResponseCode", responseCode)
            members.set("CustomResponseBodyKey", customResponseBodyKey)
            members.set("ResponseHeaders", responseHeaders)
            fields = members
        }
    }

    /// The `CustomResponseBody` of a rule group.
    public struct CustomResponseBody: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomResponseBody` of its members.
        ///
        /// - Parameters:
        ///   - content: `Content`. 1 to 10240 characters.
        ///   - contentType: `ContentType`.
        public init(
            content: Input<String>,
            contentType: ResponseContentType
        ) {
            var members = Fields()
            members.set("Content", content)
            members.set("ContentType", contentType)
            fields = members
        }
    }

    /// The `FieldToMatch` of a rule group.
    public struct FieldToMatch: PropertyGroup {
        public let fields: Fields

        /// Makes the `FieldToMatch` of its members.
        ///
        /// - Parameters:
        ///   - allQueryArguments: `AllQueryArguments`.
        ///   - body: `Body`.
        ///   - cookies: `Cookies`.
        ///   - headerOrder: `HeaderOrder`.
        ///   - headers: `Headers`.
        ///   - ja3Fingerprint: `JA3Fingerprint`.
        ///   - ja4Fingerprint: `JA4Fingerprint`.
        ///   - jsonBody: `JsonBody`.
        ///   - method: `Method`.
        ///   - queryString: `QueryString`.
        ///   - singleHeader: `SingleHeader`.
        ///   - singleQueryArgument: `SingleQueryArgument`.
        ///   - uriFragment: `UriFragment`.
        ///   - uriPath: `UriPath`.
        public init(
            allQueryArguments: Document? = nil,
            body: Body? = nil,
            cookies: Cookies? = nil,
            headerOrder: HeaderOrder? = nil,
            headers: Headers? = nil,
            ja3Fingerprint: JA3Fingerprint? = nil,
            ja4Fingerprint: JA4Fingerprint? = nil,
            jsonBody: JsonBody? = nil,
            method: Document? = nil,
            queryString: Document? = nil,
            singleHeader: FieldToMatchSingleHeader? = nil,
            singleQueryArgument: FieldToMatchSingleQueryArgument? = nil,
            uriFragment: UriFragment? = nil,
            uriPath: Document? = nil
        ) {
            var members = Fields()
            members.set("AllQueryArguments", allQueryArguments)
            members.set("Body", body)
            members.set("Cookies", cookies)
            members.set("HeaderOrder", headerOrder)
            members.set("Headers", headers)
            members.set("JA3Fingerprint", ja3Fingerprint)
            members.set("JA4Fingerprint", ja4Fingerprint)
            members.set("JsonBody", jsonBody)
            members.set("Method", method)
            members.set("QueryString", queryString)
            members.set("SingleHeader", singleHeader)
            members.set("SingleQueryArgument", singleQueryArgument)
            members.set("UriFragment", uriFragment)
            members.set("UriPath", uriPath)
            fields = members
        }
    }

    /// The `SingleHeader` of a rule group.
    public struct FieldToMatchSingleHeader: PropertyGroup {
        public let fields: Fields

        /// Makes the `SingleHeader` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 64 characters.
        public init(
            name: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            fields = members
        }
    }

    /// The `SingleQueryArgument` of a rule group.
    public struct FieldToMatchSingleQueryArgument: PropertyGroup {
        public let fields: Fields

        /// Makes the `SingleQueryArgument` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 64 characters.
        public init(
            name: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            fields = members
        }
    }

    /// The `ForwardedIPConfiguration` of a rule group.
    public struct ForwardedIPConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ForwardedIPConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        ///   - headerName: `HeaderName`.
        public init(
            fallbackBehavior: ForwardedIPConfigurationFallbackBehavior,
            headerName: Input<String>
        ) {
            var members = Fields()
            members.set("FallbackBehavior", fallbackBehavior)
            members.set("HeaderName", headerName)
            fields = members
        }
    }

    /// The `GeoMatchStatement` of a rule group.
    public struct GeoMatchStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `GeoMatchStatement` of its members.
        ///
        /// - Parameters:
        ///   - countryCodes: `CountryCodes`. At least 1 elements.
        ///   - forwardedIPConfig: `ForwardedIPConfig`.
        public init(
            countryCodes: Input<[String]>? = nil,
            forwardedIPConfig: ForwardedIPConfiguration? = nil
        ) {
            var members = Fields()
            members.set("CountryCodes", countryCodes)
            members.set("ForwardedIPConfig", forwardedIPConfig)
            fields = members
        }
    }

    /// The `HeaderMatchPattern` of a rule group.
    public struct HeaderMatchPattern: PropertyGroup {
        public let fields: Fields

        /// Makes the `HeaderMatchPattern` of its members.
        ///
        /// - Parameters:
        ///   - all: `All`.
        ///   - excludedHeaders: `ExcludedHeaders`. 1 to 199 elements.
        ///   - includedHeaders: `IncludedHeaders`. 1 to 199 elements.
        public init(
            all: Document? = nil,
            excludedHeaders: Input<[String]>? = nil,
            includedHeaders: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("All", all)
            members.set("ExcludedHeaders", excludedHeaders)
            members.set("IncludedHeaders", includedHeaders)
            fields = members
        }
    }

    /// The `HeaderOrder` of a rule group.
    public struct HeaderOrder: PropertyGroup {
        public let fields: Fields

        /// Makes the `HeaderOrder` of its members.
        ///
        /// - Parameters:
        ///   - oversizeHandling: `OversizeHandling`.
        public init(
            oversizeHandling: OversizeHandling
        ) {
            var members = Fields()
            members.set("OversizeHandling", oversizeHandling)
            fields = members
        }
    }

    /// The `Headers` of a rule group.
    public struct Headers: PropertyGroup {
        public let fields: Fields

        /// Makes the `Headers` of its members.
        ///
        /// - Parameters:
        ///   - matchPattern: `MatchPattern`.
        ///   - matchScope: `MatchScope`.
        ///   - oversizeHandling: `OversizeHandling`.
        public init(
            matchPattern: HeaderMatchPattern,
            matchScope: MapMatchScope,
            oversizeHandling: OversizeHandling
        ) {
            var members = Fields()
            members.set("MatchPattern", matchPattern)
            members.set("MatchScope", matchScope)
            members.set("OversizeHandling", oversizeHandling)
            fields = members
        }
    }

    /// The `IPSetForwardedIPConfiguration` of a rule group.
    public struct IPSetForwardedIPConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `IPSetForwardedIPConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        ///   - headerName: `HeaderName`.
        ///   - position: `Position`.
        public init(
            fallbackBehavior: IPSetForwardedIPConfigurationFallbackBehavior,
            headerName: Input<String>,
            position: IPSetForwardedIPConfigurationPosition
        ) {
            var members = Fields()
            members.set("FallbackBehavior", fallbackBehavior)
            members.set("HeaderName", headerName)
            members.set("Position", position)
            fields = members
        }
    }

    /// The `IPSetReferenceStatement` of a rule group.
    public struct IPSetReferenceStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `IPSetReferenceStatement` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`. 20 to 2048 characters.
        ///   - ipSetForwardedIPConfig: `IPSetForwardedIPConfig`.
        public init(
            arn: Input<ARN<WAFv2.IPSet>>,
            ipSetForwardedIPConfig: IPSetForwardedIPConfiguration? = nil
        ) {
            var members = Fields()
            members.set("Arn", arn)
            members.set("IPSetForwardedIPConfig", ipSetForwardedIPConfig)
            fields = members
        }
    }

    /// The `ImmunityTimeProperty` of a rule group.
    public struct ImmunityTimeProperty: PropertyGroup {
        public let fields: Fields

        /// Makes the `ImmunityTimeProperty` of its members.
        ///
        /// - Parameters:
        ///   - immunityTime: `ImmunityTime`. From 60 to 259200.
        public init(
            immunityTime: Input<Int>
        ) {
            var members = Fields()
            members.set("ImmunityTime", immunityTime)
            fields = members
        }
    }

    /// The `JA3Fingerprint` of a rule group.
    public struct JA3Fingerprint: PropertyGroup {
        public let fields: Fields

        /// Makes the `JA3Fingerprint` of its members.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(
            fallbackBehavior: JA3FingerprintFallbackBehavior
        ) {
            var members = Fields()
            members.set("FallbackBehavior", fallbackBehavior)
            fields = members
        }
    }

    /// The `JA4Fingerprint` of a rule group.
    public struct JA4Fingerprint: PropertyGroup {
        public let fields: Fields

        /// Makes the `JA4Fingerprint` of its members.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(
            fallbackBehavior: JA4FingerprintFallbackBehavior
        ) {
            var members = Fields()
            members.set("FallbackBehavior", fallbackBehavior)
            fields = members
        }
    }

    /// The `JsonBody` of a rule group.
    public struct JsonBody: PropertyGroup {
        public let fields: Fields

        /// Makes the `JsonBody` of its members.
        ///
        /// - Parameters:
        ///   - matchPattern: `MatchPattern`.
        ///   - matchScope: `MatchScope`.
        ///   - invalidFallbackBehavior: `InvalidFallbackBehavior`.
        ///   - oversizeHandling: `OversizeHandling`.
        public init(
            matchPattern: JsonMatchPattern,
            matchScope: JsonMatchScope,
            invalidFallbackBehavior: BodyParsingFallbackBehavior? = nil,
            oversizeHandling: OversizeHandling? = nil
        ) {
            var members = Fields()
            members.set("MatchPattern", matchPattern)
            members.set("MatchScope", matchScope)
            members.set("InvalidFallbackBehavior", invalidFallbackBehavior)
            members.set("OversizeHandling", oversizeHandling)
            fields = members
        }
    }

    /// The `JsonMatchPattern` of a rule group.
    public struct JsonMatchPattern: PropertyGroup {
        public let fields: Fields

        /// Makes the `JsonMatchPattern` of its members.
        ///
        /// - Parameters:
        ///   - all: `All`.
        ///   - includedPaths: `IncludedPaths`. At least 1 elements.
        public init(
            all: Document? = nil,
            includedPaths: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("All", all)
            members.set("IncludedPaths", includedPaths)
            fields = members
        }
    }

    /// The `Label` of a rule group.
    public struct Label: PropertyGroup {
        public let fields: Fields

        /// Makes the `Label` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(
            name: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            fields = members
        }
    }

    /// The `LabelMatchStatement` of a rule group.
    public struct LabelMatchStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `LabelMatchStatement` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - scope: `Scope`.
        public init(
            key: Input<String>,
            scope: LabelMatchScope
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Scope", scope)
            fields = members
        }
    }

    /// The `NotStatement` of a rule group.
    public struct NotStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `NotStatement` of its members.
        ///
        /// - Parameters:
        ///   - statement: `Statement`.
        public init(
            statement: Statement
        ) {
            var members = Fields()
            members.set("Statement", statement)
            fields = members
        }
    }

    /// The `OrStatement` of a rule group.
    public struct OrStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `OrStatement` of its members.
        ///
        /// - Parameters:
        ///   - statements: `Statements`.
        public init(
            statements: [Statement]
        ) {
            var members = Fields()
            members.set("Statements", statements)
            fields = members
        }
    }

    /// The `RateBasedStatement` of a rule group.
    public struct RateBasedStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateBasedStatement` of its members.
        ///
        /// - Parameters:
        ///   - aggregateKeyType: `AggregateKeyType`.
        ///   - limit: `Limit`. From 10 to 2000000000.
        ///   - customKeys: `CustomKeys`. 0 to 5 elements.
        ///   - evaluationWindowSec: `EvaluationWindowSec`. One of 60, 120, 300, 600.
        ///   - forwardedIPConfig: `ForwardedIPConfig`.
        ///   - scopeDownStatement: `ScopeDownStatement`.
        public init(
            aggregateKeyType: RateBasedStatementAggregateKeyType,
            limit: Input<Int>,
            customKeys: [RateBasedStatementCustomKey]? = nil,
            evaluationWindowSec: Input<Int>? = nil,
            forwardedIPConfig: ForwardedIPConfiguration? = nil,
            scopeDownStatement: Statement? = nil
        ) {
            var members = Fields()
            members.set("AggregateKeyType", aggregateKeyType)
            members.set("Limit", limit)
            members.set("CustomKeys", customKeys)
            members.set("EvaluationWindowSec", evaluationWindowSec)
            members.set("ForwardedIPConfig", forwardedIPConfig)
            members.set("ScopeDownStatement", scopeDownStatement)
            fields = members
        }
    }

    /// The `RateBasedStatementCustomKey` of a rule group.
    public struct RateBasedStatementCustomKey: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateBasedStatementCustomKey` of its members.
        ///
        /// - Parameters:
        ///   - asn: `ASN`.
        ///   - cookie: `Cookie`.
        ///   - forwardedIP: `ForwardedIP`.
        ///   - header: `Header`.
        ///   - httpMethod: `HTTPMethod`.
        ///   - ip: `IP`.
        ///   - ja3Fingerprint: `JA3Fingerprint`.
        ///   - ja4Fingerprint: `JA4Fingerprint`.
        ///   - labelNamespace: `LabelNamespace`.
        ///   - queryArgument: `QueryArgument`.
        ///   - queryString: `QueryString`.
        ///   - uriPath: `UriPath`.
        public init(
            asn: Document? = nil,
            cookie: RateLimitCookie? = nil,
            forwardedIP: Document? = nil,
            header: RateLimitHeader? = nil,
            httpMethod: Document? = nil,
            ip: Document? = nil,
            ja3Fingerprint: RateLimitJA3Fingerprint? = nil,
            ja4Fingerprint: RateLimitJA4Fingerprint? = nil,
            labelNamespace: RateLimitLabelNamespace? = nil,
            queryArgument: RateLimitQueryArgument? = nil,
            queryString: RateLimitQueryString? = nil,
            uriPath: RateLimitUriPath? = nil
        ) {
            var members = Fields()
            members.set("ASN", asn)
            members.set("Cookie", cookie)
            members.set("ForwardedIP", forwardedIP)
            members.set("Header", header)
            members.set("HTTPMethod", httpMethod)
            members.set("IP", ip)
            members.set("JA3Fingerprint", ja3Fingerprint)
            members.set("JA4Fingerprint", ja4Fingerprint)
            members.set("LabelNamespace", labelNamespace)
            members.set("QueryArgument", queryArgument)
            members.set("QueryString", queryString)
            members.set("UriPath", uriPath)
            fields = members
        }
    }

    /// The `RateLimitCookie` of a rule group.
    public struct RateLimitCookie: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateLimitCookie` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 64 characters.
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        public init(
            name: Input<String>,
            textTransformations: [TextTransformation]
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("TextTransformations", textTransformations)
            fields = members
        }
    }

    /// The `RateLimitHeader` of a rule group.
    public struct RateLimitHeader: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateLimitHeader` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 64 characters.
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        public init(
            name: Input<String>,
            textTransformations: [TextTransformation]
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("TextTransformations", textTransformations)
            fields = members
        }
    }

    /// The `RateLimitJA3Fingerprint` of a rule group.
    public struct RateLimitJA3Fingerprint: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateLimitJA3Fingerprint` of its members.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(
            fallbackBehavior: RateLimitJA3FingerprintFallbackBehavior
        ) {
            var members = Fields()
            members.set("FallbackBehavior", fallbackBehavior)
            fields = members
        }
    }

    /// The `RateLimitJA4Fingerprint` of a rule group.
    public struct RateLimitJA4Fingerprint: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateLimitJA4Fingerprint` of its members.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(
            fallbackBehavior: RateLimitJA4FingerprintFallbackBehavior
        ) {
            var members = Fields()
            members.set("FallbackBehavior", fallbackBehavior)
            fields = members
        }
    }

    /// The `RateLimitLabelNamespace` of a rule group.
    public struct RateLimitLabelNamespace: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateLimitLabelNamespace` of its members.
        ///
        /// - Parameters:
        ///   - namespace: `Namespace`.
        public init(
            namespace: Input<String>
        ) {
            var members = Fields()
            members.set("Namespace", namespace)
            fields = members
        }
    }

    /// The `RateLimitQueryArgument` of a rule group.
    public struct RateLimitQueryArgument: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateLimitQueryArgument` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 64 characters.
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        public init(
            name: Input<String>,
            textTransformations: [TextTransformation]
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("TextTransformations", textTransformations)
            fields = members
        }
    }

    /// The `RateLimitQueryString` of a rule group.
    public struct RateLimitQueryString: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateLimitQueryString` of its members.
        ///
        /// - Parameters:
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        public init(
            textTransformations: [TextTransformation]
        ) {
            var members = Fields()
            members.set("TextTransformations", textTransformations)
            fields = members
        }
    }

    /// The `RateLimitUriPath` of a rule group.
    public struct RateLimitUriPath: PropertyGroup {
        public let fields: Fields

        /// Makes the `RateLimitUriPath` of its members.
        ///
        /// - Parameters:
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        public init(
            textTransformations: [TextTransformation]
        ) {
            var members = Fields()
            members.set("TextTransformations", textTransformations)
            fields = members
        }
    }

    /// The `RegexMatchStatement` of a rule group.
    public struct RegexMatchStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `RegexMatchStatement` of its members.
        ///
        /// - Parameters:
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - regexString: `RegexString`. 1 to 512 characters.
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        public init(
            fieldToMatch: FieldToMatch,
            regexString: Input<String>,
            textTransformations: [TextTransformation]
        ) {
            var members = Fields()
            members.set("FieldToMatch", fieldToMatch)
            members.set("RegexString", regexString)
            members.set("TextTransformations", textTransformations)
            fields = members
        }
    }

    /// The `RegexPatternSetReferenceStatement` of a rule group.
    public struct RegexPatternSetReferenceStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `RegexPatternSetReferenceStatement` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`. 20 to 2048 characters.
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        public init(
            arn: Input<ARN<WAFv2.RegexPatternSet>>,
            fieldToMatch: FieldToMatch,
            textTransformations: [TextTransformation]
        ) {
            var members = Fields()
            members.set("Arn", arn)
            members.set("FieldToMatch", fieldToMatch)
            members.set("TextTransformations", textTransformations)
            fields = members
        }
    }

    /// The `Rule` of a rule group.
    public struct Rule: PropertyGroup {
        public let fields: Fields

        /// Makes the `Rule` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - priority: `Priority`.
        ///   - statement: `Statement`.
        ///   - visibilityConfig: `VisibilityConfig`.
        ///   - action: `Action`.
        ///   - captchaConfig: `CaptchaConfig`.
        ///   - challengeConfig: `ChallengeConfig`.
        ///   - ruleLabels: `RuleLabels`.
        public init(
            name: Input<String>,
            priority: Input<Int>,
            statement: Statement,
            visibilityConfig: VisibilityConfig,
            action: RuleAction? = nil,
            captchaConfig: CaptchaConfig? = nil,
            challengeConfig: ChallengeConfig? = nil,
            ruleLabels: [Label]? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Priority", priority)
            members.set("Statement", statement)
            members.set("VisibilityConfig", visibilityConfig)
            members.set("Action", action)
            members.set("CaptchaConfig", captchaConfig)
            members.set("ChallengeConfig", challengeConfig)
            members.set("RuleLabels", ruleLabels)
            fields = members
        }
    }

    /// The `RuleAction` of a rule group.
    public struct RuleAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `RuleAction` of its members.
        ///
        /// - Parameters:
        ///   - allow: `Allow`.
        ///   - block: `Block`.
        ///   - captcha: `Captcha`.
        ///   - challenge: `Challenge`.
        ///   - count: `Count`.
        public init(
            allow: AllowAction? = nil,
            block: BlockAction? = nil,
            captcha: CaptchaAction? = nil,
            challenge: ChallengeAction? = nil,
            count: CountAction? = nil
        ) {
            var members = Fields()
            members.set("Allow", allow)
            members.set("Block", block)
            members.set("Captcha", captcha)
            members.set("Challenge", challenge)
            members.set("Count", count)
            fields = members
        }
    }

    /// The `SizeConstraintStatement` of a rule group.
    public struct SizeConstraintStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `SizeConstraintStatement` of its members.
        ///
        /// - Parameters:
        ///   - comparisonOperator: `ComparisonOperator`.
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - size: `Size`. From 0 to 21474836480.
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        public init(
            comparisonOperator: SizeConstraintStatementComparisonOperator,
            fieldToMatch: FieldToMatch,
            size: Input<Double>,
            textTransformations: [TextTransformation]
        ) {
            var members = Fields()
            members.set("ComparisonOperator", comparisonOperator)
            members.set("FieldToMatch", fieldToMatch)
            members.set("Size", size)
            members.set("TextTransformations", textTransformations)
            fields = members
        }
    }

    /// The `SqliMatchStatement` of a rule group.
    public struct SqliMatchStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `SqliMatchStatement` of its members.
        ///
        /// - Parameters:
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        ///   - sensitivityLevel: `SensitivityLevel`.
        public init(
            fieldToMatch: FieldToMatch,
            textTransformations: [TextTransformation],
            sensitivityLevel: SensitivityLevel? = nil
        ) {
            var members = Fields()
            members.set("FieldToMatch", fieldToMatch)
            members.set("TextTransformations", textTransformations)
            members.set("SensitivityLevel", sensitivityLevel)
            fields = members
        }
    }

    /// The `Statement` of a rule group.
    public struct Statement: PropertyGroup {
        public let fields: Fields

        /// Makes the `Statement` of its members.
        ///
        /// - Parameters:
        ///   - andStatement: `AndStatement`.
        ///   - asnMatchStatement: `AsnMatchStatement`.
        ///   - byteMatchStatement: `ByteMatchStatement`.
        ///   - geoMatchStatement: `GeoMatchStatement`.
        ///   - ipSetReferenceStatement: `IPSetReferenceStatement`.
        ///   - labelMatchStatement: `LabelMatchStatement`.
        ///   - notStatement: `NotStatement`.
        ///   - orStatement: `OrStatement`.
        ///   - rateBasedStatement: `RateBasedStatement`.
        ///   - regexMatchStatement: `RegexMatchStatement`.
        ///   - regexPatternSetReferenceStatement: `RegexPatternSetReferenceStatement`.
        ///   - sizeConstraintStatement: `SizeConstraintStatement`.
        ///   - sqliMatchStatement: `SqliMatchStatement`.
        ///   - xssMatchStatement: `XssMatchStatement`.
        public init(
            andStatement: AndStatement? = nil,
            asnMatchStatement: AsnMatchStatement? = nil,
            byteMatchStatement: ByteMatchStatement? = nil,
            geoMatchStatement: GeoMatchStatement? = nil,
            ipSetReferenceStatement: IPSetReferenceStatement? = nil,
            labelMatchStatement: LabelMatchStatement? = nil,
            notStatement: NotStatement? = nil,
            orStatement: OrStatement? = nil,
            rateBasedStatement: RateBasedStatement? = nil,
            regexMatchStatement: RegexMatchStatement? = nil,
            regexPatternSetReferenceStatement: RegexPatternSetReferenceStatement? = nil,
            sizeConstraintStatement: SizeConstraintStatement? = nil,
            sqliMatchStatement: SqliMatchStatement? = nil,
            xssMatchStatement: XssMatchStatement? = nil
        ) {
            var members = Fields()
            members.set("AndStatement", andStatement)
            members.set("AsnMatchStatement", asnMatchStatement)
            members.set("ByteMatchStatement", byteMatchStatement)
            members.set("GeoMatchStatement", geoMatchStatement)
            members.set("IPSetReferenceStatement", ipSetReferenceStatement)
            members.set("LabelMatchStatement", labelMatchStatement)
            members.set("NotStatement", notStatement)
            members.set("OrStatement", orStatement)
            members.set("RateBasedStatement", rateBasedStatement)
            members.set("RegexMatchStatement", regexMatchStatement)
            members.set("RegexPatternSetReferenceStatement", regexPatternSetReferenceStatement)
            members.set("SizeConstraintStatement", sizeConstraintStatement)
            members.set("SqliMatchStatement", sqliMatchStatement)
            members.set("XssMatchStatement", xssMatchStatement)
            fields = members
        }
    }

    /// The `TextTransformation` of a rule group.
    public struct TextTransformation: PropertyGroup {
        public let fields: Fields

        /// Makes the `TextTransformation` of its members.
        ///
        /// - Parameters:
        ///   - priority: `Priority`.
        ///   - type: `Type`.
        public init(
            priority: Input<Int>,
            type: TextTransformationType
        ) {
            var members = Fields()
            members.set("Priority", priority)
            members.set("Type", type)
            fields = members
        }
    }

    /// The `UriFragment` of a rule group.
    public struct UriFragment: PropertyGroup {
        public let fields: Fields

        /// Makes the `UriFragment` of its members.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(
            fallbackBehavior: UriFragmentFallbackBehavior? = nil
        ) {
            var members = Fields()
            members.set("FallbackBehavior", fallbackBehavior)
            fields = members
        }
    }

    /// The `VisibilityConfig` of a rule group.
    public struct VisibilityConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `VisibilityConfig` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchMetricsEnabled: `CloudWatchMetricsEnabled`.
        ///   - metricName: `MetricName`. 1 to 128 characters.
        ///   - sampledRequestsEnabled: `SampledRequestsEnabled`.
        public init(
            cloudWatchMetricsEnabled: Input<Bool>,
            metricName: Input<String>,
            sampledRequestsEnabled: Input<Bool>
        ) {
            var members = Fields()
            members.set("CloudWatchMetricsEnabled", cloudWatchMetricsEnabled)
            members.set("MetricName", metricName)
            members.set("SampledRequestsEnabled", sampledRequestsEnabled)
            fields = members
        }
    }

    /// The `XssMatchStatement` of a rule group.
    public struct XssMatchStatement: PropertyGroup {
        public let fields: Fields

        /// Makes the `XssMatchStatement` of its members.
        ///
        /// - Parameters:
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - textTransformations: `TextTransformations`. At least 1 elements.
        public init(
            fieldToMatch: FieldToMatch,
            textTransformations: [TextTransformation]
        ) {
            var members = Fields()
            members.set("FieldToMatch", fieldToMatch)
            members.set("TextTransformations", textTransformations)
            fields = members
        }
    }

    /// The values of `BodyParsingFallbackBehavior`.
    public struct BodyParsingFallbackBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MATCH`
        public static var match: Self { Self(rawValue: "MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
        /// `EVALUATE_AS_STRING`
        public static var evaluateAsString: Self { Self(rawValue: "EVALUATE_AS_STRING") }
    }

    /// The values of `FallbackBehavior`.
    public struct ForwardedIPConfigurationFallbackBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MATCH`
        public static var match: Self { Self(rawValue: "MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    }

    /// The values of `FallbackBehavior`.
    public struct IPSetForwardedIPConfigurationFallbackBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MATCH`
        public static var match: Self { Self(rawValue: "MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    }

    /// The values of `Position`.
    public struct IPSetForwardedIPConfigurationPosition: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FIRST`
        public static var first: Self { Self(rawValue: "FIRST") }
        /// `LAST`
        public static var last: Self { Self(rawValue: "LAST") }
        /// `ANY`
        public static var any: Self { Self(rawValue: "ANY") }
    }

    /// The values of `FallbackBehavior`.
    public struct JA3FingerprintFallbackBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MATCH`
        public static var match: Self { Self(rawValue: "MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    }

    /// The values of `FallbackBehavior`.
    public struct JA4FingerprintFallbackBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MATCH`
        public static var match: Self { Self(rawValue: "MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    }

    /// The values of `JsonMatchScope`.
    public struct JsonMatchScope: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL`
        public static var all: Self { Self(rawValue: "ALL") }
        /// `KEY`
        public static var key: Self { Self(rawValue: "KEY") }
        /// `VALUE`
        public static var value: Self { Self(rawValue: "VALUE") }
    }

    /// The values of `LabelMatchScope`.
    public struct LabelMatchScope: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LABEL`
        public static var label: Self { Self(rawValue: "LABEL") }
        /// `NAMESPACE`
        public static var namespace: Self { Self(rawValue: "NAMESPACE") }
    }

    /// The values of `MapMatchScope`.
    public struct MapMatchScope: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL`
        public static var all: Self { Self(rawValue: "ALL") }
        /// `KEY`
        public static var key: Self { Self(rawValue: "KEY") }
        /// `VALUE`
        public static var value: Self { Self(rawValue: "VALUE") }
    }

    /// The values of `OversizeHandling`.
    public struct OversizeHandling: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CONTINUE`
        public static var `continue`: Self { Self(rawValue: "CONTINUE") }
        /// `MATCH`
        public static var match: Self { Self(rawValue: "MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    }

    /// The values of `PositionalConstraint`.
    public struct PositionalConstraint: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EXACTLY`
        public static var exactly: Self { Self(rawValue: "EXACTLY") }
        /// `STARTS_WITH`
        public static var startsWith: Self { Self(rawValue: "STARTS_WITH") }
        /// `ENDS_WITH`
        public static var endsWith: Self { Self(rawValue: "ENDS_WITH") }
        /// `CONTAINS`
        public static var contains: Self { Self(rawValue: "CONTAINS") }
        /// `CONTAINS_WORD`
        public static var containsWord: Self { Self(rawValue: "CONTAINS_WORD") }
    }

    /// The values of `AggregateKeyType`.
    public struct RateBasedStatementAggregateKeyType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IP`
        public static var ip: Self { Self(rawValue: "IP") }
        /// `FORWARDED_IP`
        public static var forwardedIp: Self { Self(rawValue: "FORWARDED_IP") }
        /// `CONSTANT`
        public static var constant: Self { Self(rawValue: "CONSTANT") }
        /// `CUSTOM_KEYS`
        public static var customKeys: Self { Self(rawValue: "CUSTOM_KEYS") }
    }

    /// The values of `FallbackBehavior`.
    public struct RateLimitJA3FingerprintFallbackBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MATCH`
        public static var match: Self { Self(rawValue: "MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    }

    /// The values of `FallbackBehavior`.
    public struct RateLimitJA4FingerprintFallbackBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MATCH`
        public static var match: Self { Self(rawValue: "MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    }

    /// The values of `ResponseContentType`.
    public struct ResponseContentType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TEXT_PLAIN`
        public static var textPlain: Self { Self(rawValue: "TEXT_PLAIN") }
        /// `TEXT_HTML`
        public static var textHtml: Self { Self(rawValue: "TEXT_HTML") }
        /// `APPLICATION_JSON`
        public static var applicationJson: Self { Self(rawValue: "APPLICATION_JSON") }
    }

    /// The values of `Scope`.
    public struct Scope: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CLOUDFRONT`
        public static var cloudfront: Self { Self(rawValue: "CLOUDFRONT") }
        /// `REGIONAL`
        public static var regional: Self { Self(rawValue: "REGIONAL") }
    }

    /// The values of `SensitivityLevel`.
    public struct SensitivityLevel: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LOW`
        public static var low: Self { Self(rawValue: "LOW") }
        /// `HIGH`
        public static var high: Self { Self(rawValue: "HIGH") }
    }

    /// The values of `ComparisonOperator`.
    public struct SizeConstraintStatementComparisonOperator: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EQ`
        public static var eq: Self { Self(rawValue: "EQ") }
        /// `NE`
        public static var ne: Self { Self(rawValue: "NE") }
        /// `LE`
        public static var le: Self { Self(rawValue: "LE") }
        /// `LT`
        public static var lt: Self { Self(rawValue: "LT") }
        /// `GE`
        public static var ge: Self { Self(rawValue: "GE") }
        /// `GT`
        public static var gt: Self { Self(rawValue: "GT") }
    }

    /// The values of `TextTransformationType`.
    public struct TextTransformationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NONE`
        public static var noneValue: Self { Self(rawValue: "NONE") }
        /// `COMPRESS_WHITE_SPACE`
        public static var compressWhiteSpace: Self { Self(rawValue: "COMPRESS_WHITE_SPACE") }
        /// `HTML_ENTITY_DECODE`
        public static var htmlEntityDecode: Self { Self(rawValue: "HTML_ENTITY_DECODE") }
        /// `LOWERCASE`
        public static var lowercase: Self { Self(rawValue: "LOWERCASE") }
        /// `CMD_LINE`
        public static var cmdLine: Self { Self(rawValue: "CMD_LINE") }
        /// `URL_DECODE`
        public static var urlDecode: Self { Self(rawValue: "URL_DECODE") }
        /// `BASE64_DECODE`
        public static var base64Decode: Self { Self(rawValue: "BASE64_DECODE") }
        /// `HEX_DECODE`
        public static var hexDecode: Self { Self(rawValue: "HEX_DECODE") }
        /// `MD5`
        public static var md5: Self { Self(rawValue: "MD5") }
        /// `REPLACE_COMMENTS`
        public static var replaceComments: Self { Self(rawValue: "REPLACE_COMMENTS") }
        /// `ESCAPE_SEQ_DECODE`
        public static var escapeSeqDecode: Self { Self(rawValue: "ESCAPE_SEQ_DECODE") }
        /// `SQL_HEX_DECODE`
        public static var sqlHexDecode: Self { Self(rawValue: "SQL_HEX_DECODE") }
        /// `CSS_DECODE`
        public static var cssDecode: Self { Self(rawValue: "CSS_DECODE") }
        /// `JS_DECODE`
        public static var jsDecode: Self { Self(rawValue: "JS_DECODE") }
        /// `NORMALIZE_PATH`
        public static var normalizePath: Self { Self(rawValue: "NORMALIZE_PATH") }
        /// `NORMALIZE_PATH_WIN`
        public static var normalizePathWin: Self { Self(rawValue: "NORMALIZE_PATH_WIN") }
        /// `REMOVE_NULLS`
        public static var removeNulls: Self { Self(rawValue: "REMOVE_NULLS") }
        /// `REPLACE_NULLS`
        public static var replaceNulls: Self { Self(rawValue: "REPLACE_NULLS") }
        /// `BASE64_DECODE_EXT`
        public static var base64DecodeExt: Self { Self(rawValue: "BASE64_DECODE_EXT") }
        /// `URL_DECODE_UNI`
        public static var urlDecodeUni: Self { Self(rawValue: "URL_DECODE_UNI") }
        /// `UTF8_TO_UNICODE`
        public static var utf8ToUnicode: Self { Self(rawValue: "UTF8_TO_UNICODE") }
    }

    /// The values of `FallbackBehavior`.
    public struct UriFragmentFallbackBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MATCH`
        public static var match: Self { Self(rawValue: "MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name","Scope"],"definitions":{"AllowAction":{"properties":{"CustomRequestHandling":{"$ref":"#/definitions/CustomRequestHandling"}},"type":"object"},"AndStatement":{"properties":{"Statements":{"items":{"$ref":"#/definitions/Statement"},"type":"array"}},"required":["Statements"],"type":"object"},"AsnMatchStatement":{"properties":{"AsnList":{"items":{"maximum":4294967295,"minimum":0,"type":"integer"},"maxItems":100,"minItems":1,"type":"array"},"ForwardedIPConfig":{"$ref":"#/definitions/ForwardedIPConfiguration"}},"type":"object"},"BlockAction":{"properties":{"CustomResponse":{"$ref":"#/definitions/CustomResponse"}},"type":"object"},"Body":{"properties":{"OversizeHandling":{"enum":["CONTINUE","MATCH","NO_MATCH"],"type":"string"}},"type":"object"},"ByteMatchStatement":{"properties":{"FieldToMatch":{"$ref":"#/definitions/FieldToMatch"},"PositionalConstraint":{"enum":["EXACTLY","STARTS_WITH","ENDS_WITH","CONTAINS","CONTAINS_WORD"],"type":"string"},"SearchString":{"type":"string"},"SearchStringBase64":{"type":"string"},"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["FieldToMatch","PositionalConstraint","TextTransformations"],"type":"object"},"CaptchaAction":{"properties":{"CustomRequestHandling":{"$ref":"#/definitions/CustomRequestHandling"}},"type":"object"},"CaptchaConfig":{"properties":{"ImmunityTimeProperty":{"$ref":"#/definitions/ImmunityTimeProperty"}},"type":"object"},"ChallengeAction":{"properties":{"CustomRequestHandling":{"$ref":"#/definitions/CustomRequestHandling"}},"type":"object"},"ChallengeConfig":{"properties":{"ImmunityTimeProperty":{"$ref":"#/definitions/ImmunityTimeProperty"}},"type":"object"},"CookieMatchPattern":{"properties":{"All":{"format":"json","type":["object","string"]},"ExcludedCookies":{"items":{"maxLength":60,"minLength":1,"pattern":".*\\S.*","type":"string"},"maxItems":199,"minItems":1,"type":"array"},"IncludedCookies":{"items":{"maxLength":60,"minLength":1,"pattern":".*\\S.*","type":"string"},"maxItems":199,"minItems":1,"type":"array"}},"type":"object"},"Cookies":{"properties":{"MatchPattern":{"$ref":"#/definitions/CookieMatchPattern"},"MatchScope":{"enum":["ALL","KEY","VALUE"],"type":"string"},"OversizeHandling":{"enum":["CONTINUE","MATCH","NO_MATCH"],"type":"string"}},"required":["MatchPattern","MatchScope","OversizeHandling"],"type":"object"},"CountAction":{"properties":{"CustomRequestHandling":{"$ref":"#/definitions/CustomRequestHandling"}},"type":"object"},"CustomHTTPHeader":{"properties":{"Name":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z0-9._$-]+$","type":"string"},"Value":{"maxLength":255,"minLength":1,"type":"string"}},"required":["Name","Value"],"type":"object"},"CustomRequestHandling":{"properties":{"InsertHeaders":{"items":{"$ref":"#/definitions/CustomHTTPHeader"},"minItems":1,"type":"array"}},"required":["InsertHeaders"],"type":"object"},"CustomResponse":{"properties":{"CustomResponseBodyKey":{"maxLength":128,"minLength":1,"pattern":"^[\\w\\-]+$","type":"string"},"ResponseCode":{"maximum":599,"minimum":200,"type":"integer"},"ResponseHeaders":{"items":{"$ref":"#/definitions/CustomHTTPHeader"},"minItems":1,"type":"array"}},"required":["ResponseCode"],"type":"object"},"CustomResponseBodies":{"patternProperties":{"^[\\w\\-]+$":{"$ref":"#/definitions/CustomResponseBody"}},"type":"object"},"CustomResponseBody":{"properties":{"Content":{"maxLength":10240,"minLength":1,"type":"string"},"ContentType":{"enum":["TEXT_PLAIN","TEXT_HTML","APPLICATION_JSON"],"type":"string"}},"required":["Content","ContentType"],"type":"object"},"FieldToMatch":{"properties":{"AllQueryArguments":{"format":"json","type":["object","string"]},"Body":{"$ref":"#/definitions/Body"},"Cookies":{"$ref":"#/definitions/Cookies"},"HeaderOrder":{"$ref":"#/definitions/HeaderOrder"},"Headers":{"$ref":"#/definitions/Headers"},"JA3Fingerprint":{"$ref":"#/definitions/JA3Fingerprint"},"JA4Fingerprint":{"$ref":"#/definitions/JA4Fingerprint"},"JsonBody":{"$ref":"#/definitions/JsonBody"},"Method":{"format":"json","type":["object","string"]},"QueryString":{"format":"json","type":["object","string"]},"SingleHeader":{"properties":{"Name":{"maxLength":64,"minLength":1,"pattern":"\\S","type":"string"}},"required":["Name"],"type":"object"},"SingleQueryArgument":{"properties":{"Name":{"maxLength":64,"minLength":1,"pattern":"\\S","type":"string"}},"required":["Name"],"type":"object"},"UriFragment":{"$ref":"#/definitions/UriFragment"},"UriPath":{"format":"json","type":["object","string"]}},"type":"object"},"ForwardedIPConfiguration":{"properties":{"FallbackBehavior":{"enum":["MATCH","NO_MATCH"],"type":"string"},"HeaderName":{"pattern":"^[a-zA-Z0-9-]{1,255}$","type":"string"}},"required":["FallbackBehavior","HeaderName"],"type":"object"},"GeoMatchStatement":{"properties":{"CountryCodes":{"items":{"maxLength":2,"minLength":1,"type":"string"},"minItems":1,"type":"array"},"ForwardedIPConfig":{"$ref":"#/definitions/ForwardedIPConfiguration"}},"type":"object"},"HeaderMatchPattern":{"properties":{"All":{"format":"json","type":["object","string"]},"ExcludedHeaders":{"items":{"maxLength":64,"minLength":1,"pattern":".*\\S.*","type":"string"},"maxItems":199,"minItems":1,"type":"array"},"IncludedHeaders":{"items":{"maxLength":64,"minLength":1,"pattern":".*\\S.*","type":"string"},"maxItems":199,"minItems":1,"type":"array"}},"type":"object"},"HeaderOrder":{"properties":{"OversizeHandling":{"enum":["CONTINUE","MATCH","NO_MATCH"],"type":"string"}},"required":["OversizeHandling"],"type":"object"},"Headers":{"properties":{"MatchPattern":{"$ref":"#/definitions/HeaderMatchPattern"},"MatchScope":{"enum":["ALL","KEY","VALUE"],"type":"string"},"OversizeHandling":{"enum":["CONTINUE","MATCH","NO_MATCH"],"type":"string"}},"required":["MatchPattern","MatchScope","OversizeHandling"],"type":"object"},"IPSetForwardedIPConfiguration":{"properties":{"FallbackBehavior":{"enum":["MATCH","NO_MATCH"],"type":"string"},"HeaderName":{"pattern":"^[a-zA-Z0-9-]{1,255}$","type":"string"},"Position":{"enum":["FIRST","LAST","ANY"],"type":"string"}},"required":["FallbackBehavior","HeaderName","Position"],"type":"object"},"IPSetReferenceStatement":{"properties":{"Arn":{"maxLength":2048,"minLength":20,"pattern":"\\S","references":["AWS::WAFv2::IPSet.Arn"],"type":"string"},"IPSetForwardedIPConfig":{"$ref":"#/definitions/IPSetForwardedIPConfiguration"}},"required":["Arn"],"type":"object"},"ImmunityTimeProperty":{"properties":{"ImmunityTime":{"maximum":259200,"minimum":60,"type":"integer"}},"required":["ImmunityTime"],"type":"object"},"JA3Fingerprint":{"properties":{"FallbackBehavior":{"enum":["MATCH","NO_MATCH"],"type":"string"}},"required":["FallbackBehavior"],"type":"object"},"JA4Fingerprint":{"properties":{"FallbackBehavior":{"enum":["MATCH","NO_MATCH"],"type":"string"}},"required":["FallbackBehavior"],"type":"object"},"JsonBody":{"properties":{"InvalidFallbackBehavior":{"enum":["MATCH","NO_MATCH","EVALUATE_AS_STRING"],"type":"string"},"MatchPattern":{"$ref":"#/definitions/JsonMatchPattern"},"MatchScope":{"enum":["ALL","KEY","VALUE"],"type":"string"},"OversizeHandling":{"enum":["CONTINUE","MATCH","NO_MATCH"],"type":"string"}},"required":["MatchPattern","MatchScope"],"type":"object"},"JsonMatchPattern":{"properties":{"All":{"format":"json","type":["object","string"]},"IncludedPaths":{"items":{"pattern":"^[\\/]+([^~]*(~[01])*){1,512}$","type":"string"},"minItems":1,"type":"array"}},"type":"object"},"Label":{"properties":{"Name":{"pattern":"^[0-9A-Za-z_:-]{1,1024}$","type":"string"}},"required":["Name"],"type":"object"},"LabelMatchStatement":{"properties":{"Key":{"pattern":"^[0-9A-Za-z_:-]{1,1024}$","type":"string"},"Scope":{"enum":["LABEL","NAMESPACE"],"type":"string"}},"required":["Key","Scope"],"type":"object"},"LabelSummary":{"properties":{"Name":{"pattern":"^[0-9A-Za-z_:-]{1,1024}$","type":"string"}},"type":"object"},"NotStatement":{"properties":{"Statement":{"$ref":"#/definitions/Statement"}},"required":["Statement"],"type":"object"},"OrStatement":{"properties":{"Statements":{"items":{"$ref":"#/definitions/Statement"},"type":"array"}},"required":["Statements"],"type":"object"},"RateBasedStatement":{"properties":{"AggregateKeyType":{"enum":["IP","FORWARDED_IP","CONSTANT","CUSTOM_KEYS"],"type":"string"},"CustomKeys":{"items":{"$ref":"#/definitions/RateBasedStatementCustomKey"},"maxItems":5,"minItems":0,"type":"array"},"EvaluationWindowSec":{"enum":[60,120,300,600],"type":"integer"},"ForwardedIPConfig":{"$ref":"#/definitions/ForwardedIPConfiguration"},"Limit":{"maximum":2000000000,"minimum":10,"type":"integer"},"ScopeDownStatement":{"$ref":"#/definitions/Statement"}},"required":["AggregateKeyType","Limit"],"type":"object"},"RateBasedStatementCustomKey":{"properties":{"ASN":{"type":"object"},"Cookie":{"$ref":"#/definitions/RateLimitCookie"},"ForwardedIP":{"format":"json","type":["object","string"]},"HTTPMethod":{"format":"json","type":["object","string"]},"Header":{"$ref":"#/definitions/RateLimitHeader"},"IP":{"format":"json","type":["object","string"]},"JA3Fingerprint":{"$ref":"#/definitions/RateLimitJA3Fingerprint"},"JA4Fingerprint":{"$ref":"#/definitions/RateLimitJA4Fingerprint"},"LabelNamespace":{"$ref":"#/definitions/RateLimitLabelNamespace"},"QueryArgument":{"$ref":"#/definitions/RateLimitQueryArgument"},"QueryString":{"$ref":"#/definitions/RateLimitQueryString"},"UriPath":{"$ref":"#/definitions/RateLimitUriPath"}},"type":"object"},"RateLimitCookie":{"properties":{"Name":{"maxLength":64,"minLength":1,"pattern":".*\\S.*","type":"string"},"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["Name","TextTransformations"],"type":"object"},"RateLimitHeader":{"properties":{"Name":{"maxLength":64,"minLength":1,"pattern":".*\\S.*","type":"string"},"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["Name","TextTransformations"],"type":"object"},"RateLimitJA3Fingerprint":{"properties":{"FallbackBehavior":{"enum":["MATCH","NO_MATCH"],"type":"string"}},"required":["FallbackBehavior"],"type":"object"},"RateLimitJA4Fingerprint":{"properties":{"FallbackBehavior":{"enum":["MATCH","NO_MATCH"],"type":"string"}},"required":["FallbackBehavior"],"type":"object"},"RateLimitLabelNamespace":{"properties":{"Namespace":{"pattern":"^[0-9A-Za-z_:-]{1,1024}$","type":"string"}},"required":["Namespace"],"type":"object"},"RateLimitQueryArgument":{"properties":{"Name":{"maxLength":64,"minLength":1,"pattern":".*\\S.*","type":"string"},"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["Name","TextTransformations"],"type":"object"},"RateLimitQueryString":{"properties":{"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["TextTransformations"],"type":"object"},"RateLimitUriPath":{"properties":{"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["TextTransformations"],"type":"object"},"RegexMatchStatement":{"properties":{"FieldToMatch":{"$ref":"#/definitions/FieldToMatch"},"RegexString":{"maxLength":512,"minLength":1,"type":"string"},"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["FieldToMatch","RegexString","TextTransformations"],"type":"object"},"RegexPatternSetReferenceStatement":{"properties":{"Arn":{"maxLength":2048,"minLength":20,"pattern":"\\S","references":["AWS::WAFv2::RegexPatternSet.Arn"],"type":"string"},"FieldToMatch":{"$ref":"#/definitions/FieldToMatch"},"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["Arn","FieldToMatch","TextTransformations"],"type":"object"},"Rule":{"properties":{"Action":{"$ref":"#/definitions/RuleAction"},"CaptchaConfig":{"$ref":"#/definitions/CaptchaConfig"},"ChallengeConfig":{"$ref":"#/definitions/ChallengeConfig"},"Name":{"pattern":"^[0-9A-Za-z_-]{1,128}$","type":"string"},"Priority":{"minimum":0,"type":"integer"},"RuleLabels":{"items":{"$ref":"#/definitions/Label"},"type":"array"},"Statement":{"$ref":"#/definitions/Statement"},"VisibilityConfig":{"$ref":"#/definitions/VisibilityConfig"}},"required":["Name","Priority","Statement","VisibilityConfig"],"type":"object"},"RuleAction":{"properties":{"Allow":{"$ref":"#/definitions/AllowAction"},"Block":{"$ref":"#/definitions/BlockAction"},"Captcha":{"$ref":"#/definitions/CaptchaAction"},"Challenge":{"$ref":"#/definitions/ChallengeAction"},"Count":{"$ref":"#/definitions/CountAction"}},"type":"object"},"SizeConstraintStatement":{"properties":{"ComparisonOperator":{"enum":["EQ","NE","LE","LT","GE","GT"],"type":"string"},"FieldToMatch":{"$ref":"#/definitions/FieldToMatch"},"Size":{"maximum":21474836480,"minimum":0,"type":"number"},"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["ComparisonOperator","FieldToMatch","Size","TextTransformations"],"type":"object"},"SqliMatchStatement":{"properties":{"FieldToMatch":{"$ref":"#/definitions/FieldToMatch"},"SensitivityLevel":{"enum":["LOW","HIGH"],"type":"string"},"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["FieldToMatch","TextTransformations"],"type":"object"},"Statement":{"properties":{"AndStatement":{"$ref":"#/definitions/AndStatement"},"AsnMatchStatement":{"$ref":"#/definitions/AsnMatchStatement"},"ByteMatchStatement":{"$ref":"#/definitions/ByteMatchStatement"},"GeoMatchStatement":{"$ref":"#/definitions/GeoMatchStatement"},"IPSetReferenceStatement":{"$ref":"#/definitions/IPSetReferenceStatement"},"LabelMatchStatement":{"$ref":"#/definitions/LabelMatchStatement"},"NotStatement":{"$ref":"#/definitions/NotStatement"},"OrStatement":{"$ref":"#/definitions/OrStatement"},"RateBasedStatement":{"$ref":"#/definitions/RateBasedStatement"},"RegexMatchStatement":{"$ref":"#/definitions/RegexMatchStatement"},"RegexPatternSetReferenceStatement":{"$ref":"#/definitions/RegexPatternSetReferenceStatement"},"SizeConstraintStatement":{"$ref":"#/definitions/SizeConstraintStatement"},"SqliMatchStatement":{"$ref":"#/definitions/SqliMatchStatement"},"XssMatchStatement":{"$ref":"#/definitions/XssMatchStatement"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"type":"object"},"TextTransformation":{"properties":{"Priority":{"minimum":0,"type":"integer"},"Type":{"enum":["NONE","COMPRESS_WHITE_SPACE","HTML_ENTITY_DECODE","LOWERCASE","CMD_LINE","URL_DECODE","BASE64_DECODE","HEX_DECODE","MD5","REPLACE_COMMENTS","ESCAPE_SEQ_DECODE","SQL_HEX_DECODE","CSS_DECODE","JS_DECODE","NORMALIZE_PATH","NORMALIZE_PATH_WIN","REMOVE_NULLS","REPLACE_NULLS","BASE64_DECODE_EXT","URL_DECODE_UNI","UTF8_TO_UNICODE"],"type":"string"}},"required":["Priority","Type"],"type":"object"},"UriFragment":{"properties":{"FallbackBehavior":{"enum":["MATCH","NO_MATCH"],"type":"string"}},"type":"object"},"VisibilityConfig":{"properties":{"CloudWatchMetricsEnabled":{"type":"boolean"},"MetricName":{"maxLength":128,"minLength":1,"pattern":"^[\\w#:\\.\\-/]+$","type":"string"},"SampledRequestsEnabled":{"type":"boolean"}},"required":["CloudWatchMetricsEnabled","MetricName","SampledRequestsEnabled"],"type":"object"},"XssMatchStatement":{"properties":{"FieldToMatch":{"$ref":"#/definitions/FieldToMatch"},"TextTransformations":{"items":{"$ref":"#/definitions/TextTransformation"},"minItems":1,"type":"array"}},"required":["FieldToMatch","TextTransformations"],"type":"object"}},"primaryIdentifier":["Name","Id","Scope"],"properties":{"Arn":{"maxLength":2048,"minLength":20,"pattern":"\\S","type":"string"},"AvailableLabels":{"items":{"$ref":"#/definitions/LabelSummary"},"type":"array"},"Capacity":{"minimum":0,"type":"integer"},"ConsumedLabels":{"items":{"$ref":"#/definitions/LabelSummary"},"type":"array"},"CustomResponseBodies":{"$ref":"#/definitions/CustomResponseBodies"},"Description":{"pattern":"^[a-zA-Z0-9=:#@/\\-,.][a-zA-Z0-9+=:#@/\\-,.\\s]+[a-zA-Z0-9+=:#@/\\-,.]{1,256}$","type":"string"},"Id":{"pattern":"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$","type":"string"},"LabelNamespace":{"pattern":"^[0-9A-Za-z_:-]{1,1024}$","type":"string"},"Name":{"pattern":"^[0-9A-Za-z_-]{1,128}$","type":"string"},"Rules":{"items":{"$ref":"#/definitions/Rule"},"type":"array"},"Scope":{"enum":["CLOUDFRONT","REGIONAL"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"minItems":1,"type":"array"},"VisibilityConfig":{"$ref":"#/definitions/VisibilityConfig"}},"readOnly":["Arn","AvailableLabels/*/Name","ConsumedLabels/*/Name","Id","LabelNamespace"],"required":["Capacity","Scope","VisibilityConfig"],"tagProperty":"Tags","traits":{"nameProperty":"Name"}}"##
    }
}
