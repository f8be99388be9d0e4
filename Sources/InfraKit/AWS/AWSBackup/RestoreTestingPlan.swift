// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Backup.RestoreTestingPlan {
    /// A restore testing plan of Backup.
    ///
    /// A change of `RestoreTestingPlanName` replaces it. Creates `AWS::Backup::RestoreTestingPlan`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - recoveryPointSelection: `RecoveryPointSelection`.
    ///   - restoreTestingPlanName: `RestoreTestingPlanName`. A change replaces the resource.
    ///   - scheduleExpression: `ScheduleExpression`.
    ///   - scheduleExpressionTimezone: `ScheduleExpressionTimezone`.
    ///   - startWindowHours: `StartWindowHours`.
    public init(
        _ id: ConstructID,
        recoveryPointSelection: RestoreTestingRecoveryPointSelection,
        restoreTestingPlanName: Input<String>,
        scheduleExpression: Input<String>,
        scheduleExpressionTimezone: Input<String>? = nil,
        startWindowHours: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RecoveryPointSelection", recoveryPointSelection)
        node.set("RestoreTestingPlanName", restoreTestingPlanName)
        node.set("ScheduleExpression", scheduleExpression)
        node.set("ScheduleExpressionTimezone", scheduleExpressionTimezone)
        node.set("StartWindowHours", startWindowHours)
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

    /// `RestoreTestingPlanName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RestoreTestingPlanName") }

    /// `RestoreTestingPlanArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("RestoreTestingPlanArn") }

    /// The `RestoreTestingRecoveryPointSelection` of a restore testing plan.
    public struct RestoreTestingRecoveryPointSelection: PropertyGroup {
        public let fields: Fields

        /// Makes the `RestoreTestingRecoveryPointSelection` of its members.
        ///
        /// - Parameters:
        ///   - algorithm: `Algorithm`.
        ///   - includeVaults: `IncludeVaults`.
        ///   - recoveryPointTypes: `RecoveryPointTypes`.
        ///   - excludeVaults: `ExcludeVaults`.
        ///   - selectionWindowDays: `SelectionWindowDays`.
        public init(
            algorithm: RestoreTestingRecoveryPointSelectionAlgorithm,
            includeVaults: Input<[String]>,
            recoveryPointTypes: [RestoreTestingRecoveryPointType],
            excludeVaults: Input<[String]>? = nil,
            selectionWindowDays: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Algorithm", algorithm)
            members.set("IncludeVaults", includeVaults)
            members.set("RecoveryPointTypes", recoveryPointTypes)
            members.set("ExcludeVaults", excludeVaults)
            members.set("SelectionWindowDays", selectionWindowDays)
            fields = members
        }
    }

    /// The values of `RestoreTestingRecoveryPointSelectionAlgorithm`.
    public struct RestoreTestingRecoveryPointSelectionAlgorithm: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LATEST_WITHIN_WINDOW`
        public static var latestWithinWindow: Self { Self(rawValue: "LATEST_WITHIN_WINDOW") }
        /// `RANDOM_WITHIN_WINDOW`
        public static var randomWithinWindow: Self { Self(rawValue: "RANDOM_WITHIN_WINDOW") }
    }

    /// The values of `RestoreTestingRecoveryPointType`.
    public struct RestoreTestingRecoveryPointType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SNAPSHOT`
        public static var snapshot: Self { Self(rawValue: "SNAPSHOT") }
        /// `CONTINUOUS`
        public static var continuous: Self { Self(rawValue: "CONTINUOUS") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["RestoreTestingPlanName"],"definitions":{"RestoreTestingRecoveryPointSelection":{"properties":{"Algorithm":{"enum":["LATEST_WITHIN_WINDOW","RANDOM_WITHIN_WINDOW"],"type":"string"},"ExcludeVaults":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"IncludeVaults":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"RecoveryPointTypes":{"insertionOrder":false,"items":{"enum":["SNAPSHOT","CONTINUOUS"],"type":"string"},"type":"array"},"SelectionWindowDays":{"type":"integer"}},"required":["Algorithm","IncludeVaults","RecoveryPointTypes"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["RestoreTestingPlanName"],"properties":{"RecoveryPointSelection":{"$ref":"#/definitions/RestoreTestingRecoveryPointSelection"},"RestoreTestingPlanArn":{"type":"string"},"RestoreTestingPlanName":{"type":"string"},"ScheduleExpression":{"type":"string"},"ScheduleExpressionTimezone":{"type":"string"},"StartWindowHours":{"type":"integer"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["RestoreTestingPlanArn"],"required":["RecoveryPointSelection","RestoreTestingPlanName","ScheduleExpression"],"tagProperty":"Tags"}"##
    }
}
