// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCEndpointConnectionNotification {
    /// A VPC endpoint connection notification of EC2.
    ///
    /// A change of `ServiceId` or `VPCEndpointId` replaces it. Creates
    /// `AWS::EC2::VPCEndpointConnectionNotification`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - connectionEvents: `ConnectionEvents`.
    ///   - connectionNotificationArn: `ConnectionNotificationArn`.
    ///   - serviceId: `ServiceId`. A change replaces the resource.
    ///   - vpcEndpointId: `VPCEndpointId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        connectionEvents: Input<[String]>,
        connectionNotificationArn: Input<String>,
        serviceId: Input<String>? = nil,
        vpcEndpointId: Input<ID<EC2.VPCEndpoint>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ConnectionEvents", connectionEvents)
        node.set("ConnectionNotificationArn", connectionNotificationArn)
        node.set("ServiceId", serviceId)
        node.set("VPCEndpointId", vpcEndpointId)
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

    /// `VPCEndpointConnectionNotificationId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VPCEndpointConnectionNotificationId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["ServiceId","VPCEndpointId"],"primaryIdentifier":["VPCEndpointConnectionNotificationId"],"properties":{"ConnectionEvents":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"ConnectionNotificationArn":{"type":"string"},"ServiceId":{"type":"string"},"VPCEndpointConnectionNotificationId":{"type":"string"},"VPCEndpointId":{"references":["AWS::EC2::VPCEndpoint.Id"],"type":"string"}},"readOnly":["VPCEndpointConnectionNotificationId"],"required":["ConnectionEvents","ConnectionNotificationArn"]}"#
    }
}
