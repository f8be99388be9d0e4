// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElasticLoadBalancingV2.ListenerRule {
    /// A listener rule of ElasticLoadBalancingV2.
    ///
    /// A change of `ListenerArn` replaces it. Creates `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - actions: `Actions`.
    ///   - conditions: `Conditions`.
    ///   - priority: `Priority`. From 1 to 50000.
    ///   - listenerArn: `ListenerArn`. A change replaces the resource.
    ///   - transforms: `Transforms`.
    public init(
        _ id: ConstructID,
        actions: [Action],
        conditions: [RuleCondition],
        priority: Input<Int>,
        listenerArn: Input<ARN<ElasticLoadBalancingV2.Listener>>? = nil,
        transforms: [Transform]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Actions", actions)
        node.set("Conditions", conditions)
        node.set("Priority", priority)
        node.set("ListenerArn", listenerArn)
        node.set("Transforms", transforms)
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

    /// `RuleArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RuleArn") }

    /// `RuleArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("RuleArn") }

    /// `IsDefault`, known after deploy.
    public var isDefault: Input<Bool> { node.attribute("IsDefault") }

    /// The `Action` of a listener rule.
    public struct Action: PropertyGroup {
        public let fields: Fields

        /// Makes the `Action` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - authenticateCognitoConfig: `AuthenticateCognitoConfig`.
        ///   - authenticateOidcConfig: `AuthenticateOidcConfig`.
        ///   - fixedResponseConfig: `FixedResponseConfig`.
        ///   - forwardConfig: `ForwardConfig`.
        ///   - jwtValidationConfig: `JwtValidationConfig`.
        ///   - order: `Order`. From 1 to 50000.
        ///   - redirectConfig: `RedirectConfig`.
        ///   - targetGroupArn: `TargetGroupArn`.
        public init(
            type: ActionType,
            authenticateCognitoConfig: AuthenticateCognitoConfig? = nil,
            authenticateOidcConfig: AuthenticateOidcConfig? = nil,
            fixedResponseConfig: FixedResponseConfig? = nil,
            forwardConfig: ForwardConfig? = nil,
            jwtValidationConfig: JwtValidationConfig? = nil,
            order: Input<Int>? = nil,
            redirectConfig: RedirectConfig? = nil,
            targetGroupArn: Input<ARN<ElasticLoadBalancingV2.TargetGroup>>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("AuthenticateCognitoConfig", authenticateCognitoConfig)
            members.set("AuthenticateOidcConfig", authenticateOidcConfig)
            members.set("FixedResponseConfig", fixedResponseConfig)
            members.set("ForwardConfig", forwardConfig)
            members.set("JwtValidationConfig", jwtValidationConfig)
            members.set("Order", order)
            members.set("RedirectConfig", redirectConfig)
            members.set("TargetGroupArn", targetGroupArn)
            fields = members
        }
    }

    /// The `AuthenticateCognitoConfig` of a listener rule.
    public struct AuthenticateCognitoConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `AuthenticateCognitoConfig` of its members.
        ///
        /// - Parameters:
        ///   - userPoolArn: `UserPoolArn`.
        ///   - userPoolClientId: `UserPoolClientId`.
        ///   - userPoolDomain: `UserPoolDomain`.
        ///   - authenticationRequestExtraParams: `AuthenticationRequestExtraParams`.
        ///   - onUnauthenticatedRequest: `OnUnauthenticatedRequest`.
        ///   - scope: `Scope`.
        ///   - sessionCookieName: `SessionCookieName`.
        ///   - sessionTimeout: `SessionTimeout`.
        public init(
            userPoolArn: Input<ARN<Cognito.UserPool>>,
            userPoolClientId: Input<String>,
            userPoolDomain: Input<String>,
            authenticationRequestExtraParams: [String: Input<String>]? = nil,
            onUnauthenticatedRequest: AuthenticateCognitoConfigOnUnauthenticatedRequest? = nil,
            scope: Input<String>? = nil,
            sessionCookieName: Input<String>? = nil,
            sessionTimeout: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("UserPoolArn", userPoolArn)
            members.set("UserPoolClientId", userPoolClientId)
            members.set("UserPoolDomain", userPoolDomain)
            members.set("AuthenticationRequestExtraParams", authenticationRequestExtraParams)
            members.set("OnUnauthenticatedRequest", onUnauthenticatedRequest)
            members.set("Scope", scope)
            members.set("SessionCookieName", sessionCookieName)
            members.set("SessionTimeout", sessionTimeout)
            fields = members
        }
    }

    /// The `AuthenticateOidcConfig` of a listener rule.
    public struct AuthenticateOidcConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `AuthenticateOidcConfig` of its members.
        ///
        /// - Parameters:
        ///   - authorizationEndpoint: `AuthorizationEndpoint`.
        ///   - clientId: `ClientId`.
        ///   - issuer: `Issuer`.
        ///   - tokenEndpoint: `TokenEndpoint`.
        ///   - userInfoEndpoint: `UserInfoEndpoint`.
        ///   - authenticationRequestExtraParams: `AuthenticationRequestExtraParams`.
        ///   - clientSecret: `ClientSecret`.
        ///   - onUnauthenticatedRequest: `OnUnauthenticatedRequest`.
        ///   - scope: `Scope`.
        ///   - sessionCookieName: `SessionCookieName`.
        ///   - sessionTimeout: `SessionTimeout`.
        ///   - useExistingClientSecret: `UseExistingClientSecret`.
        public init(
            authorizationEndpoint: Input<String>,
            clientId: Input<String>,
            issuer: Input<String>,
            tokenEndpoint: Input<String>,
            userInfoEndpoint: Input<String>,
            authenticationRequestExtraParams: [String: Input<String>]? = nil,
            clientSecret: InfraDSL.Secret? = nil,
            onUnauthenticatedRequest: AuthenticateOidcConfigOnUnauthenticatedRequest? = nil,
            scope: Input<String>? = nil,
            sessionCookieName: Input<String>? = nil,
            sessionTimeout: Input<Int>? = nil,
            useExistingClientSecret: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("AuthorizationEndpoint", authorizationEndpoint)
            members.set("ClientId", clientId)
            members.set("Issuer", issuer)
            members.set("TokenEndpoint", tokenEndpoint)
            members.set("UserInfoEndpoint", userInfoEndpoint)
            members.set("AuthenticationRequestExtraParams", authenticationRequestExtraParams)
            members.set("ClientSecret", clientSecret)
            members.set("OnUnauthenticatedRequest", onUnauthenticatedRequest)
            members.set("Scope", scope)
            members.set("SessionCookieName", sessionCookieName)
            members.set("SessionTimeout", sessionTimeout)
            members.set("UseExistingClientSecret", useExistingClientSecret)
            fields = members
        }
    }

    /// The `FixedResponseConfig` of a listener rule.
    public struct FixedResponseConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `FixedResponseConfig` of its members.
        ///
        /// - Parameters:
        ///   - statusCode: `StatusCode`.
        ///   - contentType: `ContentType`. 0 to 32 characters.
        ///   - messageBody: `MessageBody`. 0 to 1024 characters.
        public init(
            statusCode: Input<String>,
            contentType: Input<String>? = nil,
            messageBody: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("StatusCode", statusCode)
            members.set("ContentType", contentType)
            members.set("MessageBody", messageBody)
            fields = members
        }
    }

    /// The `ForwardConfig` of a listener rule.
    public struct ForwardConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ForwardConfig` of its members.
        ///
        /// - Parameters:
        ///   - targetGroups: `TargetGroups`.
        ///   - targetGroupStickinessConfig: `TargetGroupStickinessConfig`.
        public init(
            targetGroups: [TargetGroupTuple]? = nil,
            targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil
        ) {
            var members = Fields()
            members.set("TargetGroups", targetGroups)
            members.set("TargetGroupStickinessConfig", targetGroupStickinessConfig)
            fields = members
        }
    }

    /// The `HostHeaderConfig` of a listener rule.
    public struct HostHeaderConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `HostHeaderConfig` of its members.
        ///
        /// - Parameters:
        ///   - regexValues: `RegexValues`.
        ///   - values: `Values`.
        public init(
            regexValues: Input<[String]>? = nil,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("RegexValues", regexValues)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `HttpHeaderConfig` of a listener rule.
    public struct HttpHeaderConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `HttpHeaderConfig` of its members.
        ///
        /// - Parameters:
        ///   - httpHeaderName: `HttpHeaderName`.
        ///   - regexValues: `RegexValues`.
        ///   - values: `Values`.
        public init(
            httpHeaderName: Input<String>? = nil,
            regexValues: Input<[String]>? = nil,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("HttpHeaderName", httpHeaderName)
            members.set("RegexValues", regexValues)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `HttpRequestMethodConfig` of a listener rule.
    public struct HttpRequestMethodConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `HttpRequestMethodConfig` of its members.
        ///
        /// - Parameters:
        ///   - values: `Values`.
        public init(
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Values", values)
            fields = members
        }
    }

    /// The `JwtValidationActionAdditionalClaim` of a listener rule.
    public struct JwtValidationActionAdditionalClaim: PropertyGroup {
        public let fields: Fields

        /// Makes the `JwtValidationActionAdditionalClaim` of its members.
        ///
        /// - Parameters:
        ///   - format: `Format`.
        ///   - name: `Name`.
        ///   - values: `Values`.
        public init(
            format: JwtValidationActionAdditionalClaimFormat,
            name: Input<String>,
            values: Input<[String]>
        ) {
            var members = Fields()
            members.set("Format", format)
            members.set("Name", name)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `JwtValidationConfig` of a listener rule.
    public struct JwtValidationConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `JwtValidationConfig` of its members.
        ///
        /// - Parameters:
        ///   - issuer: `Issuer`.
        ///   - jwksEndpoint: `JwksEndpoint`.
        ///   - additionalClaims: `AdditionalClaims`.
        public init(
            issuer: Input<String>,
            jwksEndpoint: Input<String>,
            additionalClaims: [JwtValidationActionAdditionalClaim]? = nil
        ) {
            var members = Fields()
            members.set("Issuer", issuer)
            members.set("JwksEndpoint", jwksEndpoint)
            members.set("AdditionalClaims", additionalClaims)
            fields = members
        }
    }

    /// The `PathPatternConfig` of a listener rule.
    public struct PathPatternConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `PathPatternConfig` of its members.
        ///
        /// - Parameters:
        ///   - regexValues: `RegexValues`.
        ///   - values: `Values`. At most 5 elements.
        public init(
            regexValues: Input<[String]>? = nil,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("RegexValues", regexValues)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `QueryStringConfig` of a listener rule.
    public struct QueryStringConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `QueryStringConfig` of its members.
        ///
        /// - Parameters:
        ///   - values: `Values`.
        public init(
            values: [QueryStringKeyValue]? = nil
        ) {
            var members = Fields()
            members.set("Values", values)
            fields = members
        }
    }

    /// The `QueryStringKeyValue` of a listener rule.
    public struct QueryStringKeyValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `QueryStringKeyValue` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(
            key: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `RedirectConfig` of a listener rule.
    public struct RedirectConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `RedirectConfig` of its members.
        ///
        /// - Parameters:
        ///   - statusCode: `StatusCode`.
        ///   - host: `Host`. 1 to 128 characters.
        ///   - path: `Path`. 1 to 128 characters.
        ///   - port: `Port`.
        ///   - protocol: `Protocol`.
        ///   - query: `Query`. 0 to 128 characters.
        public init(
            statusCode: RedirectConfigStatusCode,
            host: Input<String>? = nil,
            path: Input<String>? = nil,
            port: Input<String>? = nil,
            `protocol`: Input<String>? = nil,
            query: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("StatusCode", statusCode)
            members.set("Host", host)
            members.set("Path", path)
            members.set("Port", port)
            members.set("Protocol", `protocol`)
            members.set("Query", query)
            fields = members
        }
    }

    /// The `RewriteConfig` of a listener rule.
    public struct RewriteConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `RewriteConfig` of its members.
        ///
        /// - Parameters:
        ///   - regex: `Regex`.
        ///   - replace: `Replace`.
        public init(
            regex: Input<String>,
            replace: Input<String>
        ) {
            var members = Fields()
            members.set("Regex", regex)
            members.set("Replace", replace)
            fields = members
        }
    }

    /// The `RewriteConfigObject` of a listener rule.
    public struct RewriteConfigObject: PropertyGroup {
        public let fields: Fields

        /// Makes the `RewriteConfigObject` of its members.
        ///
        /// - Parameters:
        ///   - rewrites: `Rewrites`.
        public init(
            rewrites: [RewriteConfig]
        ) {
            var members = Fields()
            members.set("Rewrites", rewrites)
            fields = members
        }
    }

    /// The `RuleCondition` of a listener rule.
    public struct RuleCondition: PropertyGroup {
        public let fields: Fields

        /// Makes the `RuleCondition` of its members.
        ///
        /// - Parameters:
        ///   - field: `Field`. 0 to 64 characters.
        ///   - hostHeaderConfig: `HostHeaderConfig`.
        ///   - httpHeaderConfig: `HttpHeaderConfig`.
        ///   - httpRequestMethodConfig: `HttpRequestMethodConfig`.
        ///   - pathPatternConfig: `PathPatternConfig`.
        ///   - queryStringConfig: `QueryStringConfig`.
        ///   - regexValues: `RegexValues`.
        ///   - sourceIpConfig: `SourceIpConfig`.
        ///   - values: `Values`.
        public init(
            field: Input<String>? = nil,
            hostHeaderConfig: HostHeaderConfig? = nil,
            httpHeaderConfig: HttpHeaderConfig? = nil,
            httpRequestMethodConfig: HttpRequestMethodConfig? = nil,
            pathPatternConfig: PathPatternConfig? = nil,
            queryStringConfig: QueryStringConfig? = nil,
            regexValues: Input<[String]>? = nil,
            sourceIpConfig: SourceIpConfig? = nil,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Field", field)
            members.set("HostHeaderConfig", hostHeaderConfig)
            members.set("HttpHeaderConfig", httpHeaderConfig)
            members.set("HttpRequestMethodConfig", httpRequestMethodConfig)
            members.set("PathPatternConfig", pathPatternConfig)
            members.set("QueryStringConfig", queryStringConfig)
            members.set("RegexValues", regexValues)
            members.set("SourceIpConfig", sourceIpConfig)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `SourceIpConfig` of a listener rule.
    public struct SourceIpConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `SourceIpConfig` of its members.
        ///
        /// - Parameters:
        ///   - values: `Values`.
        public init(
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Values", values)
            fields = members
        }
    }

    /// The `TargetGroupStickinessConfig` of a listener rule.
    public struct TargetGroupStickinessConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetGroupStickinessConfig` of its members.
        ///
        /// - Parameters:
        ///   - durationSeconds: `DurationSeconds`.
        ///   - enabled: `Enabled`.
        public init(
            durationSeconds: Input<Int>? = nil,
            enabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("DurationSeconds", durationSeconds)
            members.set("Enabled", enabled)
            fields = members
        }
    }

    /// The `TargetGroupTuple` of a listener rule.
    public struct TargetGroupTuple: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetGroupTuple` of its members.
        ///
        /// - Parameters:
        ///   - targetGroupArn: `TargetGroupArn`.
        ///   - weight: `Weight`.
        public init(
            targetGroupArn: Input<ARN<ElasticLoadBalancingV2.TargetGroup>>? = nil,
            weight: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("TargetGroupArn", targetGroupArn)
            members.set("Weight", weight)
            fields = members
        }
    }

    /// The `Transform` of a listener rule.
    public struct Transform: PropertyGroup {
        public let fields: Fields

        /// Makes the `Transform` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - hostHeaderRewriteConfig: `HostHeaderRewriteConfig`.
        ///   - urlRewriteConfig: `UrlRewriteConfig`.
        public init(
            type: TransformType,
            hostHeaderRewriteConfig: RewriteConfigObject? = nil,
            urlRewriteConfig: RewriteConfigObject? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("HostHeaderRewriteConfig", hostHeaderRewriteConfig)
            members.set("UrlRewriteConfig", urlRewriteConfig)
            fields = members
        }
    }

    /// The values of `Type`.
    public struct ActionType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `authenticate-cognito`
        public static var authenticateCognito: Self { Self(rawValue: "authenticate-cognito") }
        /// `authenticate-oidc`
        public static var authenticateOidc: Self { Self(rawValue: "authenticate-oidc") }
        /// `fixed-response`
        public static var fixedResponse: Self { Self(rawValue: "fixed-response") }
        /// `forward`
        public static var forward: Self { Self(rawValue: "forward") }
        /// `jwt-validation`
        public static var jwtValidation: Self { Self(rawValue: "jwt-validation") }
        /// `redirect`
        public static var redirect: Self { Self(rawValue: "redirect") }
    }

    /// The values of `OnUnauthenticatedRequest`.
    public struct AuthenticateCognitoConfigOnUnauthenticatedRequest: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `allow`
        public static var allow: Self { Self(rawValue: "allow") }
        /// `authenticate`
        public static var authenticate: Self { Self(rawValue: "authenticate") }
        /// `deny`
        public static var deny: Self { Self(rawValue: "deny") }
    }

    /// The values of `OnUnauthenticatedRequest`.
    public struct AuthenticateOidcConfigOnUnauthenticatedRequest: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `allow`
        public static var allow: Self { Self(rawValue: "allow") }
        /// `authenticate`
        public static var authenticate: Self { Self(rawValue: "authenticate") }
        /// `deny`
        public static var deny: Self { Self(rawValue: "deny") }
    }

    /// The values of `Format`.
    public struct JwtValidationActionAdditionalClaimFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `single-string`
        public static var singleString: Self { Self(rawValue: "single-string") }
        /// `space-separated-values`
        public static var spaceSeparatedValues: Self { Self(rawValue: "space-separated-values") }
        /// `string-array`
        public static var stringArray: Self { Self(rawValue: "string-array") }
    }

    /// The values of `StatusCode`.
    public struct RedirectConfigStatusCode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `HTTP_301`
        public static var http301: Self { Self(rawValue: "HTTP_301") }
        /// `HTTP_302`
        public static var http302: Self { Self(rawValue: "HTTP_302") }
    }

    /// The values of `Type`.
    public struct TransformType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `host-header-rewrite`
        public static var hostHeaderRewrite: Self { Self(rawValue: "host-header-rewrite") }
        /// `url-rewrite`
        public static var urlRewrite: Self { Self(rawValue: "url-rewrite") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ListenerArn"],"definitions":{"Action":{"properties":{"AuthenticateCognitoConfig":{"$ref":"#/definitions/AuthenticateCognitoConfig"},"AuthenticateOidcConfig":{"$ref":"#/definitions/AuthenticateOidcConfig"},"FixedResponseConfig":{"$ref":"#/definitions/FixedResponseConfig"},"ForwardConfig":{"$ref":"#/definitions/ForwardConfig"},"JwtValidationConfig":{"$ref":"#/definitions/JwtValidationConfig"},"Order":{"maximum":50000,"minimum":1,"type":"integer"},"RedirectConfig":{"$ref":"#/definitions/RedirectConfig"},"TargetGroupArn":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"},"Type":{"enum":["authenticate-cognito","authenticate-oidc","fixed-response","forward","jwt-validation","redirect"],"type":"string"}},"required":["Type"],"type":"object"},"AuthenticateCognitoConfig":{"properties":{"AuthenticationRequestExtraParams":{"patternProperties":{"[a-zA-Z0-9]+":{"type":"string"}},"type":"object"},"OnUnauthenticatedRequest":{"enum":["allow","authenticate","deny"],"type":"string"},"Scope":{"type":"string"},"SessionCookieName":{"type":"string"},"SessionTimeout":{"type":"integer"},"UserPoolArn":{"references":["AWS::Cognito::UserPool.Arn"],"type":"string"},"UserPoolClientId":{"type":"string"},"UserPoolDomain":{"type":"string"}},"required":["UserPoolArn","UserPoolClientId","UserPoolDomain"],"type":"object"},"AuthenticateOidcConfig":{"properties":{"AuthenticationRequestExtraParams":{"patternProperties":{"[a-zA-Z0-9]+":{"type":"string"}},"type":"object"},"AuthorizationEndpoint":{"type":"string"},"ClientId":{"type":"string"},"ClientSecret":{"type":"string"},"Issuer":{"type":"string"},"OnUnauthenticatedRequest":{"enum":["allow","authenticate","deny"],"type":"string"},"Scope":{"type":"string"},"SessionCookieName":{"type":"string"},"SessionTimeout":{"type":"integer"},"TokenEndpoint":{"type":"string"},"UseExistingClientSecret":{"type":"boolean"},"UserInfoEndpoint":{"type":"string"}},"required":["AuthorizationEndpoint","ClientId","Issuer","TokenEndpoint","UserInfoEndpoint"],"type":"object"},"FixedResponseConfig":{"properties":{"ContentType":{"maxLength":32,"minLength":0,"type":"string"},"MessageBody":{"maxLength":1024,"minLength":0,"type":"string"},"StatusCode":{"pattern":"^(2|4|5)\\d\\d$","type":"string"}},"required":["StatusCode"],"type":"object"},"ForwardConfig":{"properties":{"TargetGroupStickinessConfig":{"$ref":"#/definitions/TargetGroupStickinessConfig"},"TargetGroups":{"insertionOrder":false,"items":{"$ref":"#/definitions/TargetGroupTuple"},"type":"array"}},"type":"object"},"HostHeaderConfig":{"properties":{"RegexValues":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Values":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"},"HttpHeaderConfig":{"properties":{"HttpHeaderName":{"type":"string"},"RegexValues":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Values":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"},"HttpRequestMethodConfig":{"properties":{"Values":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"},"JwtValidationActionAdditionalClaim":{"properties":{"Format":{"enum":["single-string","space-separated-values","string-array"],"type":"string"},"Name":{"type":"string"},"Values":{"items":{"type":"string"},"type":"array"}},"required":["Format","Name","Values"],"type":"object"},"JwtValidationConfig":{"properties":{"AdditionalClaims":{"items":{"$ref":"#/definitions/JwtValidationActionAdditionalClaim"},"type":"array"},"Issuer":{"type":"string"},"JwksEndpoint":{"type":"string"}},"required":["Issuer","JwksEndpoint"],"type":"object"},"PathPatternConfig":{"properties":{"RegexValues":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Values":{"insertionOrder":false,"items":{"type":"string"},"maxItems":5,"type":"array"}},"type":"object"},"QueryStringConfig":{"properties":{"Values":{"insertionOrder":false,"items":{"$ref":"#/definitions/QueryStringKeyValue"},"type":"array"}},"type":"object"},"QueryStringKeyValue":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"RedirectConfig":{"properties":{"Host":{"maxLength":128,"minLength":1,"type":"string"},"Path":{"maxLength":128,"minLength":1,"type":"string"},"Port":{"type":"string"},"Protocol":{"pattern":"^(HTTPS?|#\\{protocol\\})$","type":"string"},"Query":{"maxLength":128,"minLength":0,"type":"string"},"StatusCode":{"enum":["HTTP_301","HTTP_302"],"type":"string"}},"required":["StatusCode"],"type":"object"},"RewriteConfig":{"properties":{"Regex":{"type":"string"},"Replace":{"type":"string"}},"required":["Regex","Replace"],"type":"object"},"RewriteConfigObject":{"properties":{"Rewrites":{"insertionOrder":false,"items":{"$ref":"#/definitions/RewriteConfig"},"type":"array"}},"required":["Rewrites"],"type":"object"},"RuleCondition":{"properties":{"Field":{"maxLength":64,"minLength":0,"type":"string"},"HostHeaderConfig":{"$ref":"#/definitions/HostHeaderConfig"},"HttpHeaderConfig":{"$ref":"#/definitions/HttpHeaderConfig"},"HttpRequestMethodConfig":{"$ref":"#/definitions/HttpRequestMethodConfig"},"PathPatternConfig":{"$ref":"#/definitions/PathPatternConfig"},"QueryStringConfig":{"$ref":"#/definitions/QueryStringConfig"},"RegexValues":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"SourceIpConfig":{"$ref":"#/definitions/SourceIpConfig"},"Values":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"},"SourceIpConfig":{"properties":{"Values":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"},"TargetGroupStickinessConfig":{"properties":{"DurationSeconds":{"type":"integer"},"Enabled":{"type":"boolean"}},"type":"object"},"TargetGroupTuple":{"properties":{"TargetGroupArn":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"},"Weight":{"type":"integer"}},"type":"object"},"Transform":{"properties":{"HostHeaderRewriteConfig":{"$ref":"#/definitions/RewriteConfigObject"},"Type":{"enum":["host-header-rewrite","url-rewrite"],"type":"string"},"UrlRewriteConfig":{"$ref":"#/definitions/RewriteConfigObject"}},"required":["Type"],"type":"object"}},"primaryIdentifier":["RuleArn"],"properties":{"Actions":{"insertionOrder":false,"items":{"$ref":"#/definitions/Action"},"type":"array"},"Conditions":{"insertionOrder":false,"items":{"$ref":"#/definitions/RuleCondition"},"type":"array"},"IsDefault":{"type":"boolean"},"ListenerArn":{"references":["AWS::ElasticLoadBalancingV2::Listener.Id"],"type":"string"},"Priority":{"maximum":50000,"minimum":1,"type":"integer"},"RuleArn":{"type":"string"},"Transforms":{"insertionOrder":false,"items":{"$ref":"#/definitions/Transform"},"type":"array"}},"readOnly":["IsDefault","RuleArn"],"required":["Actions","Conditions","Priority"],"writeOnly":["Actions/*/AuthenticateOidcConfig/ClientSecret","ListenerArn"]}"##
    }
}
