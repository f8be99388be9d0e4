// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension GuardDuty.Member {
    /// A member of GuardDuty.
    ///
    /// A change of `DetectorId` or `MemberId` replaces it. Creates `AWS::GuardDuty::Member`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - email: `Email`.
    ///   - detectorId: `DetectorId`. 1 to 300 characters. A change replaces the resource.
    ///   - disableEmailNotification: `DisableEmailNotification`.
    ///   - memberId: `MemberId`. A change replaces the resource.
    ///   - message: `Message`.
    ///   - status: `Status`.
    public init(
        _ id: ConstructID,
        email: Input<String>,
        detectorId: Input<ID<GuardDuty.Detector>>? = nil,
        disableEmailNotification: Input<Bool>? = nil,
        memberId: Input<String>? = nil,
        message: Input<String>? = nil,
        status: Status? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Email", email)
        node.set("DetectorId", detectorId)
        node.set("DisableEmailNotification", disableEmailNotification)
        node.set("MemberId", memberId)
        node.set("Message", message)
        node.set("Status", status)
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

    /// The values of `Status`.
    public struct Status: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Created`
        public static var created: Self { Self(rawValue: "Created") }
        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
        /// `Invited`
        public static var invited: Self { Self(rawValue: "Invited") }
        /// `Removed`
        public static var removed: Self { Self(rawValue: "Removed") }
        /// `Resigned`
        public static var resigned: Self { Self(rawValue: "Resigned") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["DetectorId","MemberId"],"primaryIdentifier":["DetectorId","MemberId"],"properties":{"DetectorId":{"maxLength":300,"minLength":1,"references":["AWS::GuardDuty::Detector.Id"],"type":"string"},"DisableEmailNotification":{"type":"boolean"},"Email":{"type":"string"},"MemberId":{"type":"string"},"Message":{"type":"string"},"Status":{"enum":["Created","Disabled","Enabled","Invited","Removed","Resigned"],"type":"string"}},"required":["Email"],"writeOnly":["DisableEmailNotification","Message"]}"#
    }
}
