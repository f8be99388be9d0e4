// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension XRay.Group {
    /// A group of XRay.
    ///
    /// Creates `AWS::XRay::Group`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - groupName: `GroupName`. 1 to 32 characters.
    ///   - filterExpression: `FilterExpression`.
    ///   - insightsConfiguration: `InsightsConfiguration`.
    public init(
        _ id: ConstructID,
        groupName: Input<String>,
        filterExpression: Input<String>? = nil,
        insightsConfiguration: InsightsConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GroupName", groupName)
        node.set("FilterExpression", filterExpression)
        node.set("InsightsConfiguration", insightsConfiguration)
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

    /// `GroupARN`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("GroupARN") }

    /// `GroupARN`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("GroupARN") }

    /// The `InsightsConfiguration` of a group.
    public struct InsightsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `InsightsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - insightsEnabled: `InsightsEnabled`.
        ///   - notificationsEnabled: `NotificationsEnabled`.
        public init(
            insightsEnabled: Input<Bool>? = nil,
            notificationsEnabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("InsightsEnabled", insightsEnabled)
            members.set("NotificationsEnabled", notificationsEnabled)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"InsightsConfiguration":{"properties":{"InsightsEnabled":{"type":"boolean"},"NotificationsEnabled":{"type":"boolean"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["GroupARN"],"properties":{"FilterExpression":{"type":"string"},"GroupARN":{"maxLength":400,"minLength":1,"type":"string"},"GroupName":{"maxLength":32,"minLength":1,"type":"string"},"InsightsConfiguration":{"$ref":"#/definitions/InsightsConfiguration"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":200,"minItems":0,"type":"array"}},"readOnly":["GroupARN"],"required":["GroupName"],"tagProperty":"Tags"}"##
    }
}
