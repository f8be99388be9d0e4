// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCEndpointServicePermissions {
    /// A VPC endpoint service permissions of EC2.
    ///
    /// A change of `ServiceId` replaces it. Creates `AWS::EC2::VPCEndpointServicePermissions`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - serviceId: `ServiceId`. A change replaces the resource.
    ///   - allowedPrincipals: `AllowedPrincipals`.
    public init(
        _ id: ConstructID,
        serviceId: Input<String>,
        allowedPrincipals: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ServiceId", serviceId)
        node.set("AllowedPrincipals", allowedPrincipals)
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

    /// `ServiceId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ServiceId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["ServiceId"],"primaryIdentifier":["ServiceId"],"properties":{"AllowedPrincipals":{"items":{"type":"string"},"type":"array"},"ServiceId":{"type":"string"}},"required":["ServiceId"]}"#
    }
}
