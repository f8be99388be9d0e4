// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Events.ApiDestination {
    /// An api destination of Events.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Events::ApiDestination`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - connectionArn: `ConnectionArn`. 1 to 1600 characters.
    ///   - httpMethod: `HttpMethod`.
    ///   - invocationEndpoint: `InvocationEndpoint`. 1 to 2048 characters.
    ///   - description: `Description`. 0 to 512 characters.
    ///   - invocationRateLimitPerSecond: `InvocationRateLimitPerSecond`. At least 1.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        connectionArn: Input<ARN<Events.Connection>>,
        httpMethod: HttpMethod,
        invocationEndpoint: Input<String>,
        description: Input<String>? = nil,
        invocationRateLimitPerSecond: Input<Int>? = nil,
        name: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ConnectionArn", connectionArn)
        node.set("HttpMethod", httpMethod)
        node.set("InvocationEndpoint", invocationEndpoint)
        node.set("Description", description)
        node.set("InvocationRateLimitPerSecond", invocationRateLimitPerSecond)
        node.set("Name", name)
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

    /// `Name`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Name") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `ArnForPolicy`, known after deploy.
    public var arnForPolicy: Input<String> { node.attribute("ArnForPolicy") }

    /// The values of `HttpMethod`.
    public struct HttpMethod: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GET`
        public static var get: Self { Self(rawValue: "GET") }
        /// `HEAD`
        public static var head: Self { Self(rawValue: "HEAD") }
        /// `POST`
        public static var post: Self { Self(rawValue: "POST") }
        /// `OPTIONS`
        public static var options: Self { Self(rawValue: "OPTIONS") }
        /// `PUT`
        public static var put: Self { Self(rawValue: "PUT") }
        /// `DELETE`
        public static var delete: Self { Self(rawValue: "DELETE") }
        /// `PATCH`
        public static var patch: Self { Self(rawValue: "PATCH") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Name"],"primaryIdentifier":["Name"],"properties":{"Arn":{"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination/[\\.\\-_A-Za-z0-9]+/[\\-A-Za-z0-9]+$","type":"string"},"ArnForPolicy":{"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination/[\\.\\-_A-Za-z0-9]+$","type":"string"},"ConnectionArn":{"maxLength":1600,"minLength":1,"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection/[\\.\\-_A-Za-z0-9]+/[\\-A-Za-z0-9]+$","references":["AWS::Events::Connection.Arn"],"type":"string"},"Description":{"maxLength":512,"minLength":0,"type":"string"},"HttpMethod":{"enum":["GET","HEAD","POST","OPTIONS","PUT","DELETE","PATCH"],"type":"string"},"InvocationEndpoint":{"maxLength":2048,"minLength":1,"pattern":"^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$","type":"string"},"InvocationRateLimitPerSecond":{"minimum":1,"type":"integer"},"Name":{"maxLength":64,"minLength":1,"pattern":"[\\.\\-_A-Za-z0-9]+","type":"string"}},"readOnly":["Arn","ArnForPolicy"],"required":["ConnectionArn","HttpMethod","InvocationEndpoint"],"traits":{"nameProperty":"Name"}}"#
    }
}
