// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CertificateManager.Account {
    /// An account of CertificateManager.
    ///
    /// Creates `AWS::CertificateManager::Account`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - expiryEventsConfiguration: `ExpiryEventsConfiguration`.
    public init(
        _ id: ConstructID,
        expiryEventsConfiguration: ExpiryEventsConfiguration,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ExpiryEventsConfiguration", expiryEventsConfiguration)
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

    /// The `ExpiryEventsConfiguration` of an account.
    public struct ExpiryEventsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExpiryEventsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - daysBeforeExpiry: `DaysBeforeExpiry`. From 1 to 45.
        public init(
            daysBeforeExpiry: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("DaysBeforeExpiry", daysBeforeExpiry)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"ExpiryEventsConfiguration":{"properties":{"DaysBeforeExpiry":{"maximum":45,"minimum":1,"type":"integer"}},"type":"object"}},"primaryIdentifier":["AccountId"],"properties":{"AccountId":{"type":"string"},"ExpiryEventsConfiguration":{"$ref":"#/definitions/ExpiryEventsConfiguration"}},"readOnly":["AccountId"],"required":["ExpiryEventsConfiguration"]}"##
    }
}
