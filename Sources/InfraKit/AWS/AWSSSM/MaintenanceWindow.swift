// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SSM.MaintenanceWindow {
    /// A maintenance window of SSM.
    ///
    /// Creates `AWS::SSM::MaintenanceWindow`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - allowUnassociatedTargets: `AllowUnassociatedTargets`.
    ///   - cutoff: `Cutoff`. From 0 to 23.
    ///   - duration: `Duration`. From 1 to 24.
    ///   - name: `Name`. 3 to 128 characters.
    ///   - schedule: `Schedule`. 1 to 256 characters.
    ///   - description: `Description`. 1 to 128 characters.
    ///   - endDate: `EndDate`.
    ///   - scheduleOffset: `ScheduleOffset`. From 1 to 6.
    ///   - scheduleTimezone: `ScheduleTimezone`.
    ///   - startDate: `StartDate`.
    public init(
        _ id: ConstructID,
        allowUnassociatedTargets: Input<Bool>,
        cutoff: Input<Int>,
        duration: Input<Int>,
        name: Input<String>,
        schedule: Input<String>,
        description: Input<String>? = nil,
        endDate: Input<String>? = nil,
        scheduleOffset: Input<Int>? = nil,
        scheduleTimezone: Input<String>? = nil,
        startDate: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AllowUnassociatedTargets", allowUnassociatedTargets)
        node.set("Cutoff", cutoff)
        node.set("Duration", duration)
        node.set("Name", name)
        node.set("Schedule", schedule)
        node.set("Description", description)
        node.set("EndDate", endDate)
        node.set("ScheduleOffset", scheduleOffset)
        node.set("ScheduleTimezone", scheduleTimezone)
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

    /// `WindowId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("WindowId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["WindowId"],"properties":{"AllowUnassociatedTargets":{"type":"boolean"},"Cutoff":{"maximum":23,"minimum":0,"type":"integer"},"Description":{"maxLength":128,"minLength":1,"type":"string"},"Duration":{"maximum":24,"minimum":1,"type":"integer"},"EndDate":{"type":"string"},"Name":{"maxLength":128,"minLength":3,"pattern":"^[a-zA-Z0-9_\\-.]{3,128}$","type":"string"},"Schedule":{"maxLength":256,"minLength":1,"type":"string"},"ScheduleOffset":{"maximum":6,"minimum":1,"type":"integer"},"ScheduleTimezone":{"type":"string"},"StartDate":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":1000,"minItems":0,"type":"array"},"WindowId":{"type":"string"}},"readOnly":["WindowId"],"required":["AllowUnassociatedTargets","Cutoff","Duration","Name","Schedule"],"tagProperty":"Tags"}"##
    }
}
