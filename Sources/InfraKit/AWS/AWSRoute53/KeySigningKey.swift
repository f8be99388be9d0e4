// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Route53.KeySigningKey {
    /// A key signing key of Route53.
    ///
    /// A change of `HostedZoneId`, `KeyManagementServiceArn` or `Name` replaces it. Creates
    /// `AWS::Route53::KeySigningKey`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - hostedZoneId: `HostedZoneId`. A change replaces the resource.
    ///   - keyManagementServiceArn: `KeyManagementServiceArn`. 1 to 256 characters.
    ///   - name: `Name`. A change replaces the resource.
    ///   - status: `Status`.
    public init(
        _ id: ConstructID,
        hostedZoneId: Input<ID<Route53.HostedZone>>,
        keyManagementServiceArn: Input<String>,
        name: Input<String>,
        status: Status,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("HostedZoneId", hostedZoneId)
        node.set("KeyManagementServiceArn", keyManagementServiceArn)
        node.set("Name", name)
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

        /// `ACTIVE`
        public static var active: Self { Self(rawValue: "ACTIVE") }
        /// `INACTIVE`
        public static var inactive: Self { Self(rawValue: "INACTIVE") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["HostedZoneId","KeyManagementServiceArn","Name"],"primaryIdentifier":["HostedZoneId","Name"],"properties":{"HostedZoneId":{"pattern":"^[A-Z0-9]{1,32}$","references":["AWS::Route53::HostedZone.Id"],"type":"string"},"KeyManagementServiceArn":{"maxLength":256,"minLength":1,"type":"string"},"Name":{"pattern":"^[a-zA-Z0-9_]{3,128}$","type":"string"},"Status":{"enum":["ACTIVE","INACTIVE"],"maxLength":150,"minLength":5,"type":"string"}},"required":["HostedZoneId","KeyManagementServiceArn","Name","Status"],"traits":{"global":true}}"#
    }
}
