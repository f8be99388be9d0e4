// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Route53.DNSSEC {
    /// A DNSSEC of Route53.
    ///
    /// A change of `HostedZoneId` replaces it. Creates `AWS::Route53::DNSSEC`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - hostedZoneId: `HostedZoneId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        hostedZoneId: Input<ID<Route53.HostedZone>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("HostedZoneId", hostedZoneId)
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

    /// `HostedZoneId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("HostedZoneId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["HostedZoneId"],"primaryIdentifier":["HostedZoneId"],"properties":{"HostedZoneId":{"pattern":"^[A-Z0-9]{1,32}$","references":["AWS::Route53::HostedZone.Id"],"type":"string"}},"required":["HostedZoneId"],"traits":{"global":true}}"#
    }
}
