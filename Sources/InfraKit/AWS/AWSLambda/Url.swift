// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.Url {
    /// A url of Lambda.
    ///
    /// A change of `Qualifier` or `TargetFunctionArn` replaces it. Creates `AWS::Lambda::Url`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - authType: `AuthType`.
    ///   - targetFunctionArn: `TargetFunctionArn`. A change replaces the resource.
    ///   - cors: `Cors`.
    ///   - invokeMode: `InvokeMode`.
    ///   - qualifier: `Qualifier`. 1 to 128 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        authType: AuthType,
        targetFunctionArn: Input<AnyID<Lambda.Function>>,
        cors: Cors? = nil,
        invokeMode: InvokeMode? = nil,
        qualifier: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AuthType", authType)
        node.set("TargetFunctionArn", targetFunctionArn)
        node.set("Cors", cors)
        node.set("InvokeMode", invokeMode)
        node.set("Qualifier", qualifier)
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

    /// `FunctionArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("FunctionArn") }

    /// `FunctionArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("FunctionArn") }

    /// `FunctionUrl`, known after deploy.
    public var functionUrl: Input<String> { node.attribute("FunctionUrl") }

    /// The `Cors` of a url.
    public struct Cors: PropertyGroup {
        public let fields: Fields

        /// Makes the `Cors` of its members.
        ///
        /// - Parameters:
        ///   - allowCredentials: `AllowCredentials`.
        ///   - allowHeaders: `AllowHeaders`. 1 to 100 elements.
        ///   - allowMethods: `AllowMethods`. 1 to 6 elements.
        ///   - allowOrigins: `AllowOrigins`. 1 to 100 elements.
        ///   - exposeHeaders: `ExposeHeaders`. 1 to 100 elements.
        ///   - maxAge: `MaxAge`. From 0 to 86400.
        public init(
            allowCredentials: Input<Bool>? = nil,
            allowHeaders: Input<[String]>? = nil,
            allowMethods: [AllowMethodsValue]? = nil,
            allowOrigins: Input<[String]>? = nil,
            exposeHeaders: Input<[String]>? = nil,
            maxAge: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("AllowCredentials", allowCredentials)
            members.set("AllowHeaders", allowHeaders)
            members.set("AllowMethods", allowMethods)
            members.set("AllowOrigins", allowOrigins)
            members.set("ExposeHeaders", exposeHeaders)
            members.set("MaxAge", maxAge)
            fields = members
        }
    }

    /// The values of `AllowMethods`.
    public struct AllowMethodsValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GET`
        public static var get: Self { Self(rawValue: "GET") }
        /// `PUT`
        public static var put: Self { Self(rawValue: "PUT") }
        /// `HEAD`
        public static var head: Self { Self(rawValue: "HEAD") }
        /// `POST`
        public static var post: Self { Self(rawValue: "POST") }
        /// `PATCH`
        public static var patch: Self { Self(rawValue: "PATCH") }
        /// `DELETE`
        public static var delete: Self { Self(rawValue: "DELETE") }
    }

    /// The values of `AuthType`.
    public struct AuthType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS_IAM`
        public static var awsIam: Self { Self(rawValue: "AWS_IAM") }
        /// `NONE`
        public static var noneValue: Self { Self(rawValue: "NONE") }
    }

    /// The values of `InvokeMode`.
    public struct InvokeMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BUFFERED`
        public static var buffered: Self { Self(rawValue: "BUFFERED") }
        /// `RESPONSE_STREAM`
        public static var responseStream: Self { Self(rawValue: "RESPONSE_STREAM") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Qualifier","TargetFunctionArn"],"definitions":{"Cors":{"properties":{"AllowCredentials":{"type":"boolean"},"AllowHeaders":{"items":{"maxLength":1024,"minLength":1,"type":"string"},"maxItems":100,"minItems":1,"type":"array"},"AllowMethods":{"items":{"enum":["GET","PUT","HEAD","POST","PATCH","DELETE","*"],"maxLength":6,"minLength":0,"type":"string"},"maxItems":6,"minItems":1,"type":"array"},"AllowOrigins":{"items":{"maxLength":253,"minLength":1,"type":"string"},"maxItems":100,"minItems":1,"type":"array"},"ExposeHeaders":{"items":{"maxLength":1024,"minLength":1,"type":"string"},"maxItems":100,"minItems":1,"type":"array"},"MaxAge":{"maximum":86400,"minimum":0,"type":"integer"}},"type":"object"}},"primaryIdentifier":["FunctionArn"],"properties":{"AuthType":{"enum":["AWS_IAM","NONE"],"type":"string"},"Cors":{"$ref":"#/definitions/Cors"},"FunctionArn":{"pattern":"^(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:((?!\\d+)[0-9a-zA-Z-_]+))?$","type":"string"},"FunctionUrl":{"type":"string"},"InvokeMode":{"enum":["BUFFERED","RESPONSE_STREAM"],"type":"string"},"Qualifier":{"maxLength":128,"minLength":1,"pattern":"((?!^[0-9]+$)([a-zA-Z0-9-_]+))","type":"string"},"TargetFunctionArn":{"pattern":"^(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:((?!\\d+)[0-9a-zA-Z-_]+))?$","references":["AWS::Lambda::Function.Id","AWS::Lambda::Function.Arn"],"type":"string"}},"readOnly":["FunctionArn","FunctionUrl"],"required":["AuthType","TargetFunctionArn"]}"##
    }
}
