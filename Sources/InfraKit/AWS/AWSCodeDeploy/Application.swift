// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CodeDeploy.Application {
    /// An application of CodeDeploy.
    ///
    /// A change of `ApplicationName` or `ComputePlatform` replaces it. Creates
    /// `AWS::CodeDeploy::Application`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - applicationName: `ApplicationName`. 1 to 100 characters. A change replaces the resource.
    ///   - computePlatform: `ComputePlatform`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        applicationName: Input<String>? = nil,
        computePlatform: ComputePlatform? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ApplicationName", applicationName)
        node.set("ComputePlatform", computePlatform)
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

    /// `ApplicationName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ApplicationName") }

    /// The values of `ComputePlatform`.
    public struct ComputePlatform: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ECS`
        public static var ecs: Self { Self(rawValue: "ECS") }
        /// `Lambda`
        public static var lambda: Self { Self(rawValue: "Lambda") }
        /// `Server`
        public static var server: Self { Self(rawValue: "Server") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ApplicationName","ComputePlatform"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ApplicationName"],"properties":{"ApplicationName":{"maxLength":100,"minLength":1,"type":"string"},"ComputePlatform":{"enum":["ECS","Lambda","Server"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"tagProperty":"Tags","traits":{"nameProperty":"ApplicationName"}}"##
    }
}
