// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElasticLoadBalancingV2.Listener {
    /// A listener of ElasticLoadBalancingV2.
    ///
    /// A change of `LoadBalancerArn` replaces it. Creates `AWS::ElasticLoadBalancingV2::Listener`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - defaultActions: `DefaultActions`.
    ///   - loadBalancerArn: `LoadBalancerArn`. A change replaces the resource.
    ///   - alpnPolicy: `AlpnPolicy`.
    ///   - certificates: `Certificates`.
    ///   - listenerAttributes: `ListenerAttributes`.
    ///   - mutualAuthentication: `MutualAuthentication`.
    ///   - port: `Port`. From 1 to 65535.
    ///   - protocol: `Protocol`.
    ///   - sslPolicy: `SslPolicy`.
    public init(
        _ id: ConstructID,
        defaultActions: [Action],
        loadBalancerArn: Input<ARN<ElasticLoadBalancingV2.LoadBalancer>>,
        alpnPolicy: Input<[String]>? = nil,
        certificates: [Certificate]? = nil,
        listenerAttributes: [ListenerAttribute]? = nil,
        mutualAuthentication: MutualAuthentication? = nil,
        port: Input<Int>? = nil,
        `protocol`: ProtocolValue? = nil,
        sslPolicy: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DefaultActions", defaultActions)
        node.set("LoadBalancerArn", loadBalancerArn)
        node.set("AlpnPolicy", alpnPolicy)
        node.set("Certificates", certificates)
        node.set("ListenerAttributes", listenerAttributes)
        node.set("MutualAuthentication", mutualAuthentication)
        node.set("Port", port)
        node.set("Protocol", `protocol`)
        node.set("SslPolicy", sslPolicy)
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

    /// `ListenerArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ListenerArn") }

    /// `ListenerArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("ListenerArn") }

    /// The `Action` of a listener.
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

    /// The `AuthenticateCognitoConfig` of a listener.
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
            userPoolClientId: Input<ID<Cognito.UserPoolClient>>,
            userPoolDomain: Input<String>,
            authenticationRequestExtraParams: [String: Input<String>]? = nil,
            onUnauthenticatedRequest: AuthenticateCognitoConfigOnUnauthenticatedRequest? = nil,
            scope: Input<String>? = nil,
            sessionCookieName: Input<String>? = nil,
            sessionTimeout: Input<String>? = nil
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

    /// The `AuthenticateOidcConfig` of a listener.
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
            sessionTimeout: Input<String>? = nil,
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

    /// The `Certificate` of a listener.
    public struct Certificate: PropertyGroup {
        public let fields: Fields

        /// Makes the `Certificate` of its members.
        ///
        /// - Parameters:
        ///   - certificateArn: `CertificateArn`.
        public init(
            certificateArn: Input<ARN<CertificateManager.Certificate>>? = nil
        ) {
            var members = Fields()
            members.set("CertificateArn", certificateArn)
            fields = members
        }
    }

    /// The `FixedResponseConfig` of a listener.
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

    /// The `ForwardConfig` of a listener.
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

    /// The `JwtValidationActionAdditionalClaim` of a listener.
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

    /// The `JwtValidationConfig` of a listener.
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

    /// The `ListenerAttribute` of a listener.
    public struct ListenerAttribute: PropertyGroup {
        public let fields: Fields

        /// Makes the `ListenerAttribute` of its members.
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

    /// The `MutualAuthentication` of a listener.
    public struct MutualAuthentication: PropertyGroup {
        public let fields: Fields

        /// Makes the `MutualAuthentication` of its members.
        ///
        /// - Parameters:
        ///   - advertiseTrustStoreCaNames: `AdvertiseTrustStoreCaNames`.
        ///   - ignoreClientCertificateExpiry: `IgnoreClientCertificateExpiry`.
        ///   - mode: `Mode`.
        ///   - trustStoreArn: `TrustStoreArn`.
        public init(
            advertiseTrustStoreCaNames: MutualAuthenticationAdvertiseTrustStoreCaNames? = nil,
            ignoreClientCertificateExpiry: Input<Bool>? = nil,
            mode: Input<String>? = nil,
            trustStoreArn: Input<ARN<ElasticLoadBalancingV2.TrustStore>>? = nil
        ) {
            var members = Fields()
            members.set("AdvertiseTrustStoreCaNames", advertiseTrustStoreCaNames)
            members.set("IgnoreClientCertificateExpiry", ignoreClientCertificateExpiry)
            members.set("Mode", mode)
            members.set("TrustStoreArn", trustStoreArn)
            fields = members
        }
    }

    /// The `RedirectConfig` of a listener.
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

    /// The `TargetGroupStickinessConfig` of a listener.
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

    /// The `TargetGroupTuple` of a listener.
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

    /// The values of `AdvertiseTrustStoreCaNames`.
    public struct MutualAuthenticationAdvertiseTrustStoreCaNames: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `off`
        public static var off: Self { Self(rawValue: "off") }
        /// `on`
        public static var on: Self { Self(rawValue: "on") }
    }

    /// The values of `Protocol`.
    public struct ProtocolValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GENEVE`
        public static var geneve: Self { Self(rawValue: "GENEVE") }
        /// `HTTP`
        public static var http: Self { Self(rawValue: "HTTP") }
        /// `HTTPS`
        public static var https: Self { Self(rawValue: "HTTPS") }
        /// `QUIC`
        public static var quic: Self { Self(rawValue: "QUIC") }
        /// `TCP`
        public static var tcp: Self { Self(rawValue: "TCP") }
        /// `TCP_QUIC`
        public static var tcpQuic: Self { Self(rawValue: "TCP_QUIC") }
        /// `TCP_UDP`
        public static var tcpUdp: Self { Self(rawValue: "TCP_UDP") }
        /// `TLS`
        public static var tls: Self { Self(rawValue: "TLS") }
        /// `UDP`
        public static var udp: Self { Self(rawValue: "UDP") }
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LoadBalancerArn"],"definitions":{"Action":{"properties":{"AuthenticateCognitoConfig":{"$ref":"#/definitions/AuthenticateCognitoConfig"},"AuthenticateOidcConfig":{"$ref":"#/definitions/AuthenticateOidcConfig"},"FixedResponseConfig":{"$ref":"#/definitions/FixedResponseConfig"},"ForwardConfig":{"$ref":"#/definitions/ForwardConfig"},"JwtValidationConfig":{"$ref":"#/definitions/JwtValidationConfig"},"Order":{"maximum":50000,"minimum":1,"type":"integer"},"RedirectConfig":{"$ref":"#/definitions/RedirectConfig"},"TargetGroupArn":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"},"Type":{"enum":["authenticate-cognito","authenticate-oidc","fixed-response","forward","jwt-validation","redirect"],"type":"string"}},"required":["Type"],"type":"object"},"AuthenticateCognitoConfig":{"properties":{"AuthenticationRequestExtraParams":{"patternProperties":{"[a-zA-Z0-9]+":{"type":"string"}},"type":"object"},"OnUnauthenticatedRequest":{"enum":["allow","authenticate","deny"],"type":"string"},"Scope":{"type":"string"},"SessionCookieName":{"type":"string"},"SessionTimeout":{"type":"string"},"UserPoolArn":{"references":["AWS::Cognito::UserPool.Arn"],"type":"string"},"UserPoolClientId":{"references":["AWS::Cognito::UserPoolClient.Id"],"type":"string"},"UserPoolDomain":{"type":"string"}},"required":["UserPoolArn","UserPoolClientId","UserPoolDomain"],"type":"object"},"AuthenticateOidcConfig":{"properties":{"AuthenticationRequestExtraParams":{"patternProperties":{"[a-zA-Z0-9]+":{"type":"string"}},"type":"object"},"AuthorizationEndpoint":{"type":"string"},"ClientId":{"type":"string"},"ClientSecret":{"type":"string"},"Issuer":{"type":"string"},"OnUnauthenticatedRequest":{"enum":["allow","authenticate","deny"],"type":"string"},"Scope":{"type":"string"},"SessionCookieName":{"type":"string"},"SessionTimeout":{"type":"string"},"TokenEndpoint":{"type":"string"},"UseExistingClientSecret":{"type":"boolean"},"UserInfoEndpoint":{"type":"string"}},"required":["AuthorizationEndpoint","ClientId","Issuer","TokenEndpoint","UserInfoEndpoint"],"type":"object"},"Certificate":{"properties":{"CertificateArn":{"references":["AWS::CertificateManager::Certificate.Id"],"type":"string"}},"type":"object"},"FixedResponseConfig":{"properties":{"ContentType":{"maxLength":32,"minLength":0,"type":"string"},"MessageBody":{"maxLength":1024,"minLength":0,"type":"string"},"StatusCode":{"pattern":"^(2|4|5)\\d\\d$","type":"string"}},"required":["StatusCode"],"type":"object"},"ForwardConfig":{"properties":{"TargetGroupStickinessConfig":{"$ref":"#/definitions/TargetGroupStickinessConfig"},"TargetGroups":{"items":{"$ref":"#/definitions/TargetGroupTuple"},"type":"array"}},"type":"object"},"JwtValidationActionAdditionalClaim":{"properties":{"Format":{"enum":["single-string","space-separated-values","string-array"],"type":"string"},"Name":{"type":"string"},"Values":{"items":{"type":"string"},"type":"array"}},"required":["Format","Name","Values"],"type":"object"},"JwtValidationConfig":{"properties":{"AdditionalClaims":{"items":{"$ref":"#/definitions/JwtValidationActionAdditionalClaim"},"type":"array"},"Issuer":{"type":"string"},"JwksEndpoint":{"type":"string"}},"required":["Issuer","JwksEndpoint"],"type":"object"},"ListenerAttribute":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"MutualAuthentication":{"properties":{"AdvertiseTrustStoreCaNames":{"enum":["off","on"],"type":"string"},"IgnoreClientCertificateExpiry":{"type":"boolean"},"Mode":{"type":"string"},"TrustStoreArn":{"references":["AWS::ElasticLoadBalancingV2::TrustStore.Id"],"type":"string"}},"type":"object"},"RedirectConfig":{"properties":{"Host":{"maxLength":128,"minLength":1,"type":"string"},"Path":{"maxLength":128,"minLength":1,"type":"string"},"Port":{"type":"string"},"Protocol":{"pattern":"^(HTTPS?|#\\{protocol\\})$","type":"string"},"Query":{"maxLength":128,"minLength":0,"type":"string"},"StatusCode":{"enum":["HTTP_301","HTTP_302"],"type":"string"}},"required":["StatusCode"],"type":"object"},"TargetGroupStickinessConfig":{"properties":{"DurationSeconds":{"type":"integer"},"Enabled":{"type":"boolean"}},"type":"object"},"TargetGroupTuple":{"properties":{"TargetGroupArn":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"},"Weight":{"type":"integer"}},"type":"object"}},"primaryIdentifier":["ListenerArn"],"properties":{"AlpnPolicy":{"items":{"type":"string"},"type":"array"},"Certificates":{"items":{"$ref":"#/definitions/Certificate"},"type":"array"},"DefaultActions":{"items":{"$ref":"#/definitions/Action"},"type":"array"},"ListenerArn":{"type":"string"},"ListenerAttributes":{"insertionOrder":false,"items":{"$ref":"#/definitions/ListenerAttribute"},"type":"array"},"LoadBalancerArn":{"references":["AWS::ElasticLoadBalancingV2::LoadBalancer.Id"],"type":"string"},"MutualAuthentication":{"$ref":"#/definitions/MutualAuthentication"},"Port":{"maximum":65535,"minimum":1,"type":"integer"},"Protocol":{"enum":["GENEVE","HTTP","HTTPS","QUIC","TCP","TCP_QUIC","TCP_UDP","TLS","UDP"],"type":"string"},"SslPolicy":{"type":"string"}},"readOnly":["ListenerArn"],"required":["DefaultActions","LoadBalancerArn"],"traits":{"readyProperties":["Certificates","DefaultActions"],"typicalSeconds":2},"writeOnly":["DefaultActions/*/AuthenticateOidcConfig/ClientSecret"]}"##
    }
}
