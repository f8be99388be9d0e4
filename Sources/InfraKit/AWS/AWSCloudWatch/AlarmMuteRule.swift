// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudWatch.AlarmMuteRule {
    /// An alarm mute rule of CloudWatch.
    ///
    /// A change of `Name` replaces it. Creates `AWS::CloudWatch::AlarmMuteRule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - rule: `Rule`.
    ///   - description: `Description`. 0 to 1024 characters.
    ///   - expireDate: `ExpireDate`.
    ///   - muteTargets: `MuteTargets`.
    ///   - name: `Name`. 1 to 255 characters. A change replaces the resource.
    ///   - startDate: `StartDate`.
    public init(
        _ id: ConstructID,
        rule: Rule,
        description: Input<String>? = nil,
        expireDate: Input<String>? = nil,
        muteTargets: MuteTargets? = nil,
        name: Input<String>? = nil,
        startDate: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Rule", rule)
        node.set("Description", description)
        node.set("ExpireDate", expireDate)
        node.set("MuteTargets", muteTargets)
        node.set("Name", name)
        node.set("StartDate", startDate)
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

    /// `Arn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Arn") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Arn") }

    /// `LastUpdatedTimestamp`, known after deploy.
    public var lastUpdatedTimestamp: Input<String> { node.attribute("LastUpdatedTimestamp") }

    /// `MuteType`, known after deploy.
    public var muteType: Input<String> { node.attribute("MuteType") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `MuteTargets` of an alarm mute rule.
    public struct MuteTargets: PropertyGroup {
        public let fields: Fields

        /// Makes the `MuteTargets` of its members.
        ///
        /// - Parameters:
        ///   - alarmNames: `AlarmNames`. 0 to 500 elements.
        public init(
            alarmNames: Input<[ID<CloudWatch.Alarm>]>
        ) {
            var members = Fields()
            members.set("AlarmNames", alarmNames)
            fields = members
        }
    }

    /// The `Rule` of an alarm mute rule.
    public struct Rule: PropertyGroup {
        public let fields: Fields

        /// Makes the `Rule` of its members.
        ///
        /// - Parameters:
        ///   - schedule: `Schedule`.
        public init(
            schedule: RuleSchedule
        ) {
            var members = Fields()
            members.set("Schedule", schedule)
            fields = members
        }
    }

    /// The `Schedule` of an alarm mute rule.
    public struct RuleSchedule: PropertyGroup {
        public let fields: Fields

        /// Makes the `Schedule` of its members.
        ///
        /// - Parameters:
        ///   - duration: `Duration`. 1 to 50 characters.
        ///   - expression: `Expression`. 1 to 256 characters.
        ///   - timezone: `Timezone`. 1 to 50 characters.
        public init(
            duration: Input<String>,
            expression: Input<String>,
            timezone: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Duration", duration)
            members.set("Expression", expression)
            members.set("Timezone", timezone)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Arn"],"properties":{"Arn":{"maxLength":1600,"minLength":1,"type":"string"},"Description":{"maxLength":1024,"minLength":0,"type":"string"},"ExpireDate":{"type":"string"},"LastUpdatedTimestamp":{"type":"string"},"MuteTargets":{"properties":{"AlarmNames":{"insertionOrder":false,"items":{"maxLength":255,"minLength":1,"references":["AWS::CloudWatch::Alarm.Id"],"type":"string"},"maxItems":500,"minItems":0,"type":"array"}},"required":["AlarmNames"],"type":"object"},"MuteType":{"type":"string"},"Name":{"maxLength":255,"minLength":1,"type":"string"},"Rule":{"properties":{"Schedule":{"properties":{"Duration":{"maxLength":50,"minLength":1,"type":"string"},"Expression":{"maxLength":256,"minLength":1,"type":"string"},"Timezone":{"maxLength":50,"minLength":1,"type":"string"}},"required":["Duration","Expression"],"type":"object"}},"required":["Schedule"],"type":"object"},"StartDate":{"type":"string"},"Status":{"enum":["SCHEDULED","ACTIVE","EXPIRED"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","LastUpdatedTimestamp","MuteType","Status"],"required":["Rule"],"tagProperty":"Tags"}"##
    }
}
