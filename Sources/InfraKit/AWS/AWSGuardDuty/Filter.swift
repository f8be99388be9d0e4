// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension GuardDuty.Filter {
    /// A filter of GuardDuty.
    ///
    /// A change of `DetectorId` or `Name` replaces it. Creates `AWS::GuardDuty::Filter`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - detectorId: `DetectorId`. 1 to 300 characters. A change replaces the resource.
    ///   - findingCriteria: `FindingCriteria`.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    ///   - action: `Action`.
    ///   - description: `Description`. 0 to 512 characters.
    ///   - rank: `Rank`. From 1 to 100.
    public init(
        _ id: ConstructID,
        detectorId: Input<ID<GuardDuty.Detector>>,
        findingCriteria: FindingCriteria,
        name: Input<String>,
        action: Action? = nil,
        description: Input<String>? = nil,
        rank: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DetectorId", detectorId)
        node.set("FindingCriteria", findingCriteria)
        node.set("Name", name)
        node.set("Action", action)
        node.set("Description", description)
        node.set("Rank", rank)
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

    /// The `Condition` of a filter.
    public struct Condition: PropertyGroup {
        public let fields: Fields

        /// Makes the `Condition` of its members.
        ///
        /// - Parameters:
        ///   - eq: `Eq`.
        ///   - equals: `Equals`.
        ///   - greaterThan: `GreaterThan`.
        ///   - greaterThanOrEqual: `GreaterThanOrEqual`.
        ///   - gt: `Gt`.
        ///   - gte: `Gte`.
        ///   - lessThan: `LessThan`.
        ///   - lessThanOrEqual: `LessThanOrEqual`.
        ///   - lt: `Lt`.
        ///   - lte: `Lte`.
        ///   - neq: `Neq`.
        ///   - notEquals: `NotEquals`.
        public init(
            eq: Input<[String]>? = nil,
            equals: Input<[String]>? = nil,
            greaterThan: Input<Int>? = nil,
            greaterThanOrEqual: Input<Int>? = nil,
            gt: Input<Int>? = nil,
            gte: Input<Int>? = nil,
            lessThan: Input<Int>? = nil,
            lessThanOrEqual: Input<Int>? = nil,
            lt: Input<Int>? = nil,
            lte: Input<Int>? = nil,
            neq: Input<[String]>? = nil,
            notEquals: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Eq", eq)
            members.set("Equals", equals)
            members.set("GreaterThan", greaterThan)
            members.set("GreaterThanOrEqual", greaterThanOrEqual)
            members.set("Gt", gt)
            members.set("Gte", gte)
            members.set("LessThan", lessThan)
            members.set("LessThanOrEqual", lessThanOrEqual)
            members.set("Lt", lt)
            members.set("Lte", lte)
            members.set("Neq", neq)
            members.set("NotEquals", notEquals)
            fields = members
        }
    }

    /// The `FindingCriteria` of a filter.
    public struct FindingCriteria: PropertyGroup {
        public let fields: Fields

        /// Makes the `FindingCriteria` of its members.
        ///
        /// - Parameters:
        ///   - criterion: `Criterion`.
        public init(
            criterion: [String: Condition]? = nil
        ) {
            var members = Fields()
            members.set("Criterion", criterion)
            fields = members
        }
    }

    /// The values of `Action`.
    public struct Action: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ARCHIVE`
        public static var archive: Self { Self(rawValue: "ARCHIVE") }
        /// `NOOP`
        public static var noop: Self { Self(rawValue: "NOOP") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DetectorId","Name"],"definitions":{"Condition":{"properties":{"Eq":{"items":{"type":"string"},"type":"array"},"Equals":{"items":{"type":"string"},"type":"array"},"GreaterThan":{"format":"int64","type":"integer"},"GreaterThanOrEqual":{"format":"int64","type":"integer"},"Gt":{"type":"integer"},"Gte":{"type":"integer"},"LessThan":{"format":"int64","type":"integer"},"LessThanOrEqual":{"format":"int64","type":"integer"},"Lt":{"type":"integer"},"Lte":{"type":"integer"},"Neq":{"items":{"type":"string"},"type":"array"},"NotEquals":{"items":{"type":"string"},"type":"array"}},"type":"object"},"FindingCriteria":{"properties":{"Criterion":{"patternProperties":{"^.+$":{"$ref":"#/definitions/Condition"}},"type":"object"}},"type":"object"},"TagItem":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["DetectorId","Name"],"properties":{"Action":{"enum":["ARCHIVE","NOOP"],"type":"string"},"Description":{"maxLength":512,"minLength":0,"type":"string"},"DetectorId":{"maxLength":300,"minLength":1,"references":["AWS::GuardDuty::Detector.Id"],"type":"string"},"FindingCriteria":{"$ref":"#/definitions/FindingCriteria"},"Name":{"maxLength":64,"minLength":1,"type":"string"},"Rank":{"maximum":100,"minimum":1,"type":"integer"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/TagItem"},"type":"array"}},"required":["DetectorId","FindingCriteria","Name"],"tagProperty":"Tags"}"##
    }
}
