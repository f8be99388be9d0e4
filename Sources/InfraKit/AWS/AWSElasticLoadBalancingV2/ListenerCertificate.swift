// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElasticLoadBalancingV2.ListenerCertificate {
    /// A listener certificate of ElasticLoadBalancingV2.
    ///
    /// A change of `ListenerArn` replaces it. Creates
    /// `AWS::ElasticLoadBalancingV2::ListenerCertificate`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - certificates: `Certificates`.
    ///   - listenerArn: `ListenerArn`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        certificates: [Certificate],
        listenerArn: Input<ARN<ElasticLoadBalancingV2.Listener>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Certificates", certificates)
        node.set("ListenerArn", listenerArn)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// The `Certificate` of a listener certificate.
    public struct Certificate: PropertyGroup {
        public let fields: Fields

        /// Makes the `Certificate` of its members.
        ///
        /// - Parameters:
        ///   - certificateArn: `CertificateArn`.
        public init(
            certificateArn: Input<ARN<CertificateManager.Certificate>>? = nil
        ) {
            var members = Fields()
            members.set("CertificateArn", certificateArn)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ListenerArn"],"definitions":{"Certificate":{"properties":{"CertificateArn":{"references":["AWS::CertificateManager::Certificate.Id"],"type":"string"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Certificates":{"items":{"$ref":"#/definitions/Certificate"},"type":"array"},"Id":{"type":"string"},"ListenerArn":{"references":["AWS::ElasticLoadBalancingV2::Listener.Id"],"type":"string"}},"readOnly":["Id"],"required":["Certificates","ListenerArn"],"traits":{"readyProperties":["Certificates"]}}"##
    }
}
