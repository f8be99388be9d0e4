// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.ResponseHeadersPolicy {
    /// A response headers policy of CloudFront.
    ///
    /// Creates `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - responseHeadersPolicyConfig: `ResponseHeadersPolicyConfig`.
    public init(
        _ id: ConstructID,
        responseHeadersPolicyConfig: ResponseHeadersPolicyConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ResponseHeadersPolicyConfig", responseHeadersPolicyConfig)
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

    /// The `AccessControlAllowHeaders` of a response headers policy.
    public struct AccessControlAllowHeaders: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccessControlAllowHeaders` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(
            items: Input<[String]>
        ) {
            var members = Fields()
            members.set("Items", items)
            fields = members
        }
    }

    /// The `AccessControlAllowMethods` of a response headers policy.
    public struct AccessControlAllowMethods: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccessControlAllowMethods` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(
            items: [AccessControlAllowMethodsItems]
        ) {
            var members = Fields()
            members.set("Items", items)
            fields = members
        }
    }

    /// The `AccessControlAllowOrigins` of a response headers policy.
    public struct AccessControlAllowOrigins: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccessControlAllowOrigins` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(
            items: Input<[String]>
        ) {
            var members = Fields()
            members.set("Items", items)
            fields = members
        }
    }

    /// The `AccessControlExposeHeaders` of a response headers policy.
    public struct AccessControlExposeHeaders: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccessControlExposeHeaders` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(
            items: Input<[String]>
        ) {
            var members = Fields()
            members.set("Items", items)
            fields = members
        }
    }

    /// The `ContentSecurityPolicy` of a response headers policy.
    public struct ContentSecurityPolicy: PropertyGroup {
        public let fields: Fields

        /// Makes the `ContentSecurityPolicy` of its members.
        ///
        /// - Parameters:
        ///   - contentSecurityPolicy: `ContentSecurityPolicy`.
        ///   - override: `Override`.
        public init(
            contentSecurityPolicy: Input<String>,
            override: Input<Bool>
        ) {
            var members = Fields()
            members.set("ContentSecurityPolicy", contentSecurityPolicy)
            members.set("Override", override)
            fields = members
        }
    }

    /// The `ContentTypeOptions` of a response headers policy.
    public struct ContentTypeOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `ContentTypeOptions` of its members.
        ///
        /// - Parameters:
        ///   - override: `Override`.
        public init(
            override: Input<Bool>
        ) {
            var members = Fields()
            members.set("Override", override)
            fields = members
        }
    }

    /// The `CorsConfig` of a response headers policy.
    public struct CorsConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CorsConfig` of its members.
        ///
        /// - Parameters:
        ///   - accessControlAllowCredentials: `AccessControlAllowCredentials`.
        ///   - accessControlAllowHeaders: `AccessControlAllowHeaders`.
        ///   - accessControlAllowMethods: `AccessControlAllowMethods`.
        ///   - accessControlAllowOrigins: `AccessControlAllowOrigins`.
        ///   - originOverride: `OriginOverride`.
        ///   - accessControlExposeHeaders: `AccessControlExposeHeaders`.
        ///   - accessControlMaxAgeSec: `AccessControlMaxAgeSec`.
        public init(
            accessControlAllowCredentials: Input<Bool>,
            accessControlAllowHeaders: AccessControlAllowHeaders,
            accessControlAllowMethods: AccessControlAllowMethods,
            accessControlAllowOrigins: AccessControlAllowOrigins,
            originOverride: Input<Bool>,
            accessControlExposeHeaders: AccessControlExposeHeaders? = nil,
            accessControlMaxAgeSec: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("AccessControlAllowCredentials", accessControlAllowCredentials)
            members.set("AccessControlAllowHeaders", accessControlAllowHeaders)
            members.set("AccessControlAllowMethods", accessControlAllowMethods)
            members.set("AccessControlAllowOrigins", accessControlAllowOrigins)
            members.set("OriginOverride", originOverride)
            members.set("AccessControlExposeHeaders", accessControlExposeHeaders)
            members.set("AccessControlMaxAgeSec", accessControlMaxAgeSec)
            fields = members
        }
    }

    /// The `CustomHeader` of a response headers policy.
    public struct CustomHeader: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomHeader` of its members.
        ///
        /// - Parameters:
        ///   - header: `Header`.
        ///   - override: `Override`.
        ///   - value: `Value`.
        public init(
            header: Input<String>,
            override: Input<Bool>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Header", header)
            members.set("Override", override)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `CustomHeadersConfig` of a response headers policy.
    public struct CustomHeadersConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomHeadersConfig` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(
            items: [CustomHeader]
        ) {
            var members = Fields()
            members.set("Items", items)
            fields = members
        }
    }

    /// The `FrameOptions` of a response headers policy.
    public struct FrameOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `FrameOptions` of its members.
        ///
        /// - Parameters:
        ///   - frameOption: `FrameOption`.
        ///   - override: `Override`.
        public init(
            frameOption: Input<String>,
            override: Input<Bool>
        ) {
            var members = Fields()
            members.set("FrameOption", frameOption)
            members.set("Override", override)
            fields = members
        }
    }

    /// The `ReferrerPolicy` of a response headers policy.
    public struct ReferrerPolicy: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReferrerPolicy` of its members.
        ///
        /// - Parameters:
        ///   - override: `Override`.
        ///   - referrerPolicy: `ReferrerPolicy`.
        public init(
            override: Input<Bool>,
            referrerPolicy: Input<String>
        ) {
            var members = Fields()
            members.set("Override", override)
            members.set("ReferrerPolicy", referrerPolicy)
            fields = members
        }
    }

    /// The `RemoveHeader` of a response headers policy.
    public struct RemoveHeader: PropertyGroup {
        public let fields: Fields

        /// Makes the `RemoveHeader` of its members.
        ///
        /// - Parameters:
        ///   - header: `Header`.
        public init(
            header: Input<String>
        ) {
            var members = Fields()
            members.set("Header", header)
            fields = members
        }
    }

    /// The `RemoveHeadersConfig` of a response headers policy.
    public struct RemoveHeadersConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `RemoveHeadersConfig` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(
            items: [RemoveHeader]
        ) {
            var members = Fields()
            members.set("Items", items)
            fields = members
        }
    }

    /// The `ResponseHeadersPolicyConfig` of a response headers policy.
    public struct ResponseHeadersPolicyConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ResponseHeadersPolicyConfig` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - comment: `Comment`.
        ///   - corsConfig: `CorsConfig`.
        ///   - customHeadersConfig: `CustomHeadersConfig`.
        ///   - removeHeadersConfig: `RemoveHeadersConfig`.
        ///   - securityHeadersConfig: `SecurityHeadersConfig`.
        ///   - serverTimingHeadersConfig: `ServerTimingHeadersConfig`.
        public init(
            name: Input<String>,
            comment: Input<String>? = nil,
            corsConfig: CorsConfig? = nil,
            customHeadersConfig: CustomHeadersConfig? = nil,
            removeHeadersConfig: RemoveHeadersConfig? = nil,
            securityHeadersConfig: SecurityHeadersConfig? = nil,
            serverTimingHeadersConfig: ServerTimingHeadersConfig? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Comment", comment)
            members.set("CorsConfig", corsConfig)
            members.set("CustomHeadersConfig", customHeadersConfig)
            members.set("RemoveHeadersConfig", removeHeadersConfig)
            members.set("SecurityHeadersConfig", securityHeadersConfig)
            members.set("ServerTimingHeadersConfig", serverTimingHeadersConfig)
            fields = members
        }
    }

    /// The `SecurityHeadersConfig` of a response headers policy.
    public struct SecurityHeadersConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `SecurityHeadersConfig` of its members.
        ///
        /// - Parameters:
        ///   - contentSecurityPolicy: `ContentSecurityPolicy`.
        ///   - contentTypeOptions: `ContentTypeOptions`.
        ///   - frameOptions: `FrameOptions`.
        ///   - referrerPolicy: `ReferrerPolicy`.
        ///   - strictTransportSecurity: `StrictTransportSecurity`.
        ///   - xssProtection: `XSSProtection`.
        public init(
            contentSecurityPolicy: ContentSecurityPolicy? = nil,
            contentTypeOptions: ContentTypeOptions? = nil,
            frameOptions: FrameOptions? = nil,
            referrerPolicy: ReferrerPolicy? = nil,
            strictTransportSecurity: StrictTransportSecurity? = nil,
            xssProtection: XSSProtection? = nil
        ) {
            var members = Fields()
            members.set("ContentSecurityPolicy", contentSecurityPolicy)
            members.set("ContentTypeOptions", contentTypeOptions)
            members.set("FrameOptions", frameOptions)
            members.set("ReferrerPolicy", referrerPolicy)
            members.set("StrictTransportSecurity", strictTransportSecurity)
            members.set("XSSProtection", xssProtection)
            fields = members
        }
    }

    /// The `ServerTimingHeadersConfig` of a response headers policy.
    public struct ServerTimingHeadersConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServerTimingHeadersConfig` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - samplingRate: `SamplingRate`. From 0 to 100.
        public init(
            enabled: Input<Bool>,
            samplingRate: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("SamplingRate", samplingRate)
            fields = members
        }
    }

    /// The `StrictTransportSecurity` of a response headers policy.
    public struct StrictTransportSecurity: PropertyGroup {
        public let fields: Fields

        /// Makes the `StrictTransportSecurity` of its members.
        ///
        /// - Parameters:
        ///   - accessControlMaxAgeSec: `AccessControlMaxAgeSec`.
        ///   - override: `Override`.
        ///   - includeSubdomains: `IncludeSubdomains`.
        ///   - preload: `Preload`.
        public init(
            accessControlMaxAgeSec: Input<Int>,
            override: Input<Bool>,
            includeSubdomains: Input<Bool>? = nil,
            preload: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("AccessControlMaxAgeSec", accessControlMaxAgeSec)
            members.set("Override", override)
            members.set("IncludeSubdomains", includeSubdomains)
            members.set("Preload", preload)
            fields = members
        }
    }

    /// The `XSSProtection` of a response headers policy.
    public struct XSSProtection: PropertyGroup {
        public let fields: Fields

        /// Makes the `XSSProtection` of its members.
        ///
        /// - Parameters:
        ///   - override: `Override`.
        ///   - protection: `Protection`.
        ///   - modeBlock: `ModeBlock`.
        ///   - reportUri: `ReportUri`.
        public init(
            override: Input<Bool>,
            protection: Input<Bool>,
            modeBlock: Input<Bool>? = nil,
            reportUri: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Override", override)
            members.set("Protection", protection)
            members.set("ModeBlock", modeBlock)
            members.set("ReportUri", reportUri)
            fields = members
        }
    }

    /// The values of `Items`.
    public struct AccessControlAllowMethodsItems: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL`
        public static var all: Self { Self(rawValue: "ALL") }
        /// `DELETE`
        public static var delete: Self { Self(rawValue: "DELETE") }
        /// `GET`
        public static var get: Self { Self(rawValue: "GET") }
        /// `HEAD`
        public static var head: Self { Self(rawValue: "HEAD") }
        /// `OPTIONS`
        public static var options: Self { Self(rawValue: "OPTIONS") }
        /// `PATCH`
        public static var patch: Self { Self(rawValue: "PATCH") }
        /// `POST`
        public static var post: Self { Self(rawValue: "POST") }
        /// `PUT`
        public static var put: Self { Self(rawValue: "PUT") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"AccessControlAllowHeaders":{"properties":{"Items":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"required":["Items"],"type":"object"},"AccessControlAllowMethods":{"properties":{"Items":{"insertionOrder":false,"items":{"enum":["ALL","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT"],"type":"string"},"type":"array"}},"required":["Items"],"type":"object"},"AccessControlAllowOrigins":{"properties":{"Items":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"required":["Items"],"type":"object"},"AccessControlExposeHeaders":{"properties":{"Items":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"required":["Items"],"type":"object"},"ContentSecurityPolicy":{"properties":{"ContentSecurityPolicy":{"type":"string"},"Override":{"type":"boolean"}},"required":["ContentSecurityPolicy","Override"],"type":"object"},"ContentTypeOptions":{"properties":{"Override":{"type":"boolean"}},"required":["Override"],"type":"object"},"CorsConfig":{"properties":{"AccessControlAllowCredentials":{"type":"boolean"},"AccessControlAllowHeaders":{"$ref":"#/definitions/AccessControlAllowHeaders"},"AccessControlAllowMethods":{"$ref":"#/definitions/AccessControlAllowMethods"},"AccessControlAllowOrigins":{"$ref":"#/definitions/AccessControlAllowOrigins"},"AccessControlExposeHeaders":{"$ref":"#/definitions/AccessControlExposeHeaders"},"AccessControlMaxAgeSec":{"type":"integer"},"OriginOverride":{"type":"boolean"}},"required":["AccessControlAllowCredentials","AccessControlAllowHeaders","AccessControlAllowMethods","AccessControlAllowOrigins","OriginOverride"],"type":"object"},"CustomHeader":{"properties":{"Header":{"type":"string"},"Override":{"type":"boolean"},"Value":{"type":"string"}},"required":["Header","Override","Value"],"type":"object"},"CustomHeadersConfig":{"properties":{"Items":{"insertionOrder":false,"items":{"$ref":"#/definitions/CustomHeader"},"type":"array"}},"required":["Items"],"type":"object"},"FrameOptions":{"properties":{"FrameOption":{"pattern":"^(DENY|SAMEORIGIN)$","type":"string"},"Override":{"type":"boolean"}},"required":["FrameOption","Override"],"type":"object"},"ReferrerPolicy":{"properties":{"Override":{"type":"boolean"},"ReferrerPolicy":{"pattern":"^(no-referrer|no-referrer-when-downgrade|origin|origin-when-cross-origin|same-origin|strict-origin|strict-origin-when-cross-origin|unsafe-url)$","type":"string"}},"required":["Override","ReferrerPolicy"],"type":"object"},"RemoveHeader":{"properties":{"Header":{"type":"string"}},"required":["Header"],"type":"object"},"RemoveHeadersConfig":{"properties":{"Items":{"insertionOrder":false,"items":{"$ref":"#/definitions/RemoveHeader"},"type":"array"}},"required":["Items"],"type":"object"},"ResponseHeadersPolicyConfig":{"properties":{"Comment":{"type":"string"},"CorsConfig":{"$ref":"#/definitions/CorsConfig"},"CustomHeadersConfig":{"$ref":"#/definitions/CustomHeadersConfig"},"Name":{"type":"string"},"RemoveHeadersConfig":{"$ref":"#/definitions/RemoveHeadersConfig"},"SecurityHeadersConfig":{"$ref":"#/definitions/SecurityHeadersConfig"},"ServerTimingHeadersConfig":{"$ref":"#/definitions/ServerTimingHeadersConfig"}},"required":["Name"],"type":"object"},"SecurityHeadersConfig":{"properties":{"ContentSecurityPolicy":{"$ref":"#/definitions/ContentSecurityPolicy"},"ContentTypeOptions":{"$ref":"#/definitions/ContentTypeOptions"},"FrameOptions":{"$ref":"#/definitions/FrameOptions"},"ReferrerPolicy":{"$ref":"#/definitions/ReferrerPolicy"},"StrictTransportSecurity":{"$ref":"#/definitions/StrictTransportSecurity"},"XSSProtection":{"$ref":"#/definitions/XSSProtection"}},"type":"object"},"ServerTimingHeadersConfig":{"properties":{"Enabled":{"type":"boolean"},"SamplingRate":{"maximum":100,"minimum":0,"type":"number"}},"required":["Enabled"],"type":"object"},"StrictTransportSecurity":{"properties":{"AccessControlMaxAgeSec":{"type":"integer"},"IncludeSubdomains":{"type":"boolean"},"Override":{"type":"boolean"},"Preload":{"type":"boolean"}},"required":["AccessControlMaxAgeSec","Override"],"type":"object"},"XSSProtection":{"properties":{"ModeBlock":{"type":"boolean"},"Override":{"type":"boolean"},"Protection":{"type":"boolean"},"ReportUri":{"type":"string"}},"required":["Override","Protection"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"LastModifiedTime":{"type":"string"},"ResponseHeadersPolicyConfig":{"$ref":"#/definitions/ResponseHeadersPolicyConfig"}},"readOnly":["Id","LastModifiedTime"],"required":["ResponseHeadersPolicyConfig"],"traits":{"global":true}}"##
    }
}
