// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.EventInvokeConfig {
    /// An event invoke config of Lambda.
    ///
    /// A change of `FunctionName` or `Qualifier` replaces it. Creates
    /// `AWS::Lambda::EventInvokeConfig`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - functionName: `FunctionName`. A change replaces the resource.
    ///   - qualifier: `Qualifier`. A change replaces the resource.
    ///   - destinationConfig: `DestinationConfig`.
    ///   - maximumEventAgeInSeconds: `MaximumEventAgeInSeconds`. From 60 to 21600.
    ///   - maximumRetryAttempts: `MaximumRetryAttempts`. From 0 to 2.
    public init(
        _ id: ConstructID,
        functionName: Input<ID<Lambda.Function>>,
        qualifier: Input<String>,
        destinationConfig: DestinationConfig? = nil,
        maximumEventAgeInSeconds: Input<Int>? = nil,
        maximumRetryAttempts: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("FunctionName", functionName)
        node.set("Qualifier", qualifier)
        node.set("DestinationConfig", destinationConfig)
        node.set("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
        node.set("MaximumRetryAttempts", maximumRetryAttempts)
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

    /// The `DestinationConfig` of an event invoke config.
    public struct DestinationConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `DestinationConfig` of its members.
        ///
        /// - Parameters:
        ///   - onFailure: `OnFailure`.
        ///   - onSuccess: `OnSuccess`.
        public init(
            onFailure: OnFailure? = nil,
            onSuccess: OnSuccess? = nil
        ) {
            var members = Fields()
            members.set("OnFailure", onFailure)
            members.set("OnSuccess", onSuccess)
            fields = members
        }
    }

    /// The `OnFailure` of an event invoke config.
    public struct OnFailure: PropertyGroup {
        public let fields: Fields

        /// Makes the `OnFailure` of its members.
        ///
        /// - Parameters:
        ///   - destination: `Destination`. 0 to 350 characters.
        public init(
            destination: Input<String>
        ) {
            var members = Fields()
            members.set("Destination", destination)
            fields = members
        }
    }

    /// The `OnSuccess` of an event invoke config.
    public struct OnSuccess: PropertyGroup {
        public let fields: Fields

        /// Makes the `OnSuccess` of its members.
        ///
        /// - Parameters:
        ///   - destination: `Destination`. 0 to 350 characters.
        public init(
            destination: Input<String>
        ) {
            var members = Fields()
            members.set("Destination", destination)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["FunctionName","Qualifier"],"definitions":{"DestinationConfig":{"properties":{"OnFailure":{"$ref":"#/definitions/OnFailure"},"OnSuccess":{"$ref":"#/definitions/OnSuccess"}},"type":"object"},"OnFailure":{"properties":{"Destination":{"maxLength":350,"minLength":0,"pattern":"^$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]+(-[a-z]+)+-\\d{1})?:(\\d{12})?:(.*)","type":"string"}},"required":["Destination"],"type":"object"},"OnSuccess":{"properties":{"Destination":{"maxLength":350,"minLength":0,"pattern":"^$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]+(-[a-z]+)+-\\d{1})?:(\\d{12})?:(.*)","type":"string"}},"required":["Destination"],"type":"object"}},"primaryIdentifier":["FunctionName","Qualifier"],"properties":{"DestinationConfig":{"$ref":"#/definitions/DestinationConfig"},"FunctionName":{"pattern":"^(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]+(-[a-z]+)+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$","references":["AWS::Lambda::Function.Id"],"type":"string"},"MaximumEventAgeInSeconds":{"maximum":21600,"minimum":60,"type":"integer"},"MaximumRetryAttempts":{"maximum":2,"minimum":0,"type":"integer"},"Qualifier":{"pattern":"^\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9$_-]{1,129}$","type":"string"}},"required":["FunctionName","Qualifier"]}"##
    }
}
