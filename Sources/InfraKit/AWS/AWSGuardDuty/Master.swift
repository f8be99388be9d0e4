// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension GuardDuty.Master {
    /// A master of GuardDuty.
    ///
    /// A change of `DetectorId`, `InvitationId` or `MasterId` replaces it. Creates
    /// `AWS::GuardDuty::Master`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - detectorId: `DetectorId`. A change replaces the resource.
    ///   - masterId: `MasterId`. A change replaces the resource.
    ///   - invitationId: `InvitationId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        detectorId: Input<ID<GuardDuty.Detector>>,
        masterId: Input<String>,
        invitationId: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DetectorId", detectorId)
        node.set("MasterId", masterId)
        node.set("InvitationId", invitationId)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["DetectorId","InvitationId","MasterId"],"primaryIdentifier":["DetectorId","MasterId"],"properties":{"DetectorId":{"references":["AWS::GuardDuty::Detector.Id"],"type":"string"},"InvitationId":{"type":"string"},"MasterId":{"type":"string"}},"required":["DetectorId","MasterId"]}"#
    }
}
