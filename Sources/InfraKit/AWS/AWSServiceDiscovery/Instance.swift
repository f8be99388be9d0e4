// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ServiceDiscovery.Instance {
    /// An instance of ServiceDiscovery.
    ///
    /// A change of `InstanceId` or `ServiceId` replaces it. Creates
    /// `AWS::ServiceDiscovery::Instance`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - instanceAttributes: `InstanceAttributes`.
    ///   - serviceId: `ServiceId`. A change replaces the resource.
    ///   - instanceId: `InstanceId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        instanceAttributes: Document,
        serviceId: Input<ID<ServiceDiscovery.Service>>,
        instanceId: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("InstanceAttributes", instanceAttributes)
        node.set("ServiceId", serviceId)
        node.set("InstanceId", instanceId)
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

    /// `InstanceId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("InstanceId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["InstanceId","ServiceId"],"primaryIdentifier":["InstanceId"],"properties":{"InstanceAttributes":{"format":"json","type":["object","string"]},"InstanceId":{"type":"string"},"ServiceId":{"references":["AWS::ServiceDiscovery::Service.Id"],"type":"string"}},"readOnly":["InstanceId"],"required":["InstanceAttributes","ServiceId"]}"#
    }
}
