// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Events.EventBus {
    /// An event bus of Events.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Events::EventBus`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 1 to 256 characters. A change replaces the resource.
    ///   - deadLetterConfig: `DeadLetterConfig`.
    ///   - description: `Description`.
    ///   - eventSourceName: `EventSourceName`. 1 to 256 characters.
    ///   - kmsKeyIdentifier: `KmsKeyIdentifier`.
    ///   - logConfig: `LogConfig`.
    ///   - policy: `Policy`.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        deadLetterConfig: DeadLetterConfig? = nil,
        description: Input<String>? = nil,
        eventSourceName: Input<String>? = nil,
        kmsKeyIdentifier: Input<String>? = nil,
        logConfig: LogConfig? = nil,
        policy: Document? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("DeadLetterConfig", deadLetterConfig)
        node.set("Description", description)
        node.set("EventSourceName", eventSourceName)
        node.set("KmsKeyIdentifier", kmsKeyIdentifier)
        node.set("LogConfig", logConfig)
        node.set("Policy", policy)
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

    /// The `DeadLetterConfig` of an event bus.
    public struct DeadLetterConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeadLetterConfig` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        public init(
            arn: Input<ARN<SQS.Queue>>? = nil
        ) {
            var members = Fields()
            members.set("Arn", arn)
            fields = members
        }
    }

    /// The `LogConfig` of an event bus.
    public struct LogConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `LogConfig` of its members.
        ///
        /// - Parameters:
        ///   - includeDetail: `IncludeDetail`.
        ///   - level: `Level`.
        public init(
            includeDetail: LogConfigIncludeDetail? = nil,
            level: LogConfigLevel? = nil
        ) {
            var members = Fields()
            members.set("IncludeDetail", includeDetail)
            members.set("Level", level)
            fields = members
        }
    }

    /// The values of `IncludeDetail`.
    public struct LogConfigIncludeDetail: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FULL`
        public static var full: Self { Self(rawValue: "FULL") }
        /// `NONE`
        public static var noneValue: Self { Self(rawValue: "NONE") }
    }

    /// The values of `Level`.
    public struct LogConfigLevel: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `INFO`
        public static var info: Self { Self(rawValue: "INFO") }
        /// `ERROR`
        public static var error: Self { Self(rawValue: "ERROR") }
        /// `TRACE`
        public static var trace: Self { Self(rawValue: "TRACE") }
        /// `OFF`
        public static var off: Self { Self(rawValue: "OFF") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Arn":{"type":"string"},"DeadLetterConfig":{"properties":{"Arn":{"references":["AWS::SQS::Queue.Arn"],"type":"string"}},"type":"object"},"Description":{"type":"string"},"EventSourceName":{"maxLength":256,"minLength":1,"pattern":"^aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}$","type":"string"},"KmsKeyIdentifier":{"type":"string"},"LogConfig":{"properties":{"IncludeDetail":{"enum":["FULL","NONE"],"type":"string"},"Level":{"enum":["INFO","ERROR","TRACE","OFF"],"type":"string"}},"type":"object"},"Name":{"maxLength":256,"minLength":1,"pattern":"^[/\\.\\-_A-Za-z0-9]+$","type":"string"},"Policy":{"format":"json","type":["object","string"]},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn"],"required":["Name"],"tagProperty":"Tags","writeOnly":["EventSourceName"]}"##
    }
}
