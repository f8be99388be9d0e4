// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Events.EventBusPolicy {
    /// An event bus policy of Events.
    ///
    /// A change of `EventBusName` or `StatementId` replaces it. Creates
    /// `AWS::Events::EventBusPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - statementId: `StatementId`. 1 to 64 characters. A change replaces the resource.
    ///   - action: `Action`.
    ///   - condition: `Condition`.
    ///   - eventBusName: `EventBusName`. 1 to 256 characters. A change replaces the resource.
    ///   - principal: `Principal`. 1 to 12 characters.
    ///   - statement: `Statement`.
    public init(
        _ id: ConstructID,
        statementId: Input<String>,
        action: Action? = nil,
        condition: Condition? = nil,
        eventBusName: Input<ID<Events.EventBus>>? = nil,
        principal: Input<String>? = nil,
        statement: Document? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("StatementId", statementId)
        node.set("Action", action)
        node.set("Condition", condition)
        node.set("EventBusName", eventBusName)
        node.set("Principal", principal)
        node.set("Statement", statement)
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

    /// The `Condition` of an event bus policy.
    public struct Condition: PropertyGroup {
        public let fields: Fields

        /// Makes the `Condition` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            key: Input<String>? = nil,
            type: ConditionType? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Type", type)
            members.set("Value", value)
            fields = members
        }
    }

    /// The values of `Action`.
    public struct Action: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `events:PutEvents`
        public static var eventsPutEvents: Self { Self(rawValue: "events:PutEvents") }
    }

    /// The values of `Type`.
    public struct ConditionType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `StringEquals`
        public static var stringEquals: Self { Self(rawValue: "StringEquals") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["EventBusName","StatementId"],"definitions":{"Condition":{"properties":{"Key":{"type":"string"},"Type":{"enum":["StringEquals"],"type":"string"},"Value":{"type":"string"}},"type":"object"}},"primaryIdentifier":["EventBusName","StatementId"],"properties":{"Action":{"enum":["events:PutEvents"],"maxLength":64,"minLength":1,"pattern":"events:[a-zA-Z]+","type":"string"},"Condition":{"$ref":"#/definitions/Condition"},"EventBusName":{"maxLength":256,"minLength":1,"pattern":"[\\.\\-_A-Za-z0-9]+","references":["AWS::Events::EventBus.Id"],"type":"string"},"Principal":{"maxLength":12,"minLength":1,"pattern":"(\\d{12}|\\*)","type":"string"},"Statement":{"format":"json","type":["object","string"]},"StatementId":{"maxLength":64,"minLength":1,"pattern":"[a-zA-Z0-9-_]+","type":"string"}},"required":["StatementId"],"writeOnly":["Action","Condition","Principal"]}"##
    }
}
