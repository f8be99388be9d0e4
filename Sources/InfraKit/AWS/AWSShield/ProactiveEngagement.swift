// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Shield.ProactiveEngagement {
    /// A proactive engagement of Shield.
    ///
    /// Creates `AWS::Shield::ProactiveEngagement`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - emergencyContactList: `EmergencyContactList`. 1 to 10 elements.
    ///   - proactiveEngagementStatus: `ProactiveEngagementStatus`.
    public init(
        _ id: ConstructID,
        emergencyContactList: [EmergencyContact],
        proactiveEngagementStatus: ProactiveEngagementStatus,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("EmergencyContactList", emergencyContactList)
        node.set("ProactiveEngagementStatus", proactiveEngagementStatus)
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

    /// `AccountId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AccountId") }

    /// The `EmergencyContact` of a proactive engagement.
    public struct EmergencyContact: PropertyGroup {
        public let fields: Fields

        /// Makes the `EmergencyContact` of its members.
        ///
        /// - Parameters:
        ///   - emailAddress: `EmailAddress`. 1 to 150 characters.
        ///   - contactNotes: `ContactNotes`. 1 to 1024 characters.
        ///   - phoneNumber: `PhoneNumber`. 1 to 16 characters.
        public init(
            emailAddress: Input<String>,
            contactNotes: Input<String>? = nil,
            phoneNumber: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("EmailAddress", emailAddress)
            members.set("ContactNotes", contactNotes)
            members.set("PhoneNumber", phoneNumber)
            fields = members
        }
    }

    /// The values of `ProactiveEngagementStatus`.
    public struct ProactiveEngagementStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"EmergencyContact":{"properties":{"ContactNotes":{"maxLength":1024,"minLength":1,"pattern":"^[\\w\\s\\.\\-,:/()+@]*$","type":"string"},"EmailAddress":{"maxLength":150,"minLength":1,"pattern":"^\\S+@\\S+\\.\\S+$","type":"string"},"PhoneNumber":{"maxLength":16,"minLength":1,"pattern":"^\\+[1-9]\\d{1,14}$","type":"string"}},"required":["EmailAddress"],"type":"object"}},"primaryIdentifier":["AccountId"],"properties":{"AccountId":{"type":"string"},"EmergencyContactList":{"insertionOrder":false,"items":{"$ref":"#/definitions/EmergencyContact"},"maxItems":10,"minItems":1,"type":"array"},"ProactiveEngagementStatus":{"enum":["ENABLED","DISABLED"],"type":"string"}},"readOnly":["AccountId"],"required":["EmergencyContactList","ProactiveEngagementStatus"],"traits":{"global":true}}"##
    }
}
