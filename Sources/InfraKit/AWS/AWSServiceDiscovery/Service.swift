// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ServiceDiscovery.Service {
    /// A service of ServiceDiscovery.
    ///
    /// A change of `HealthCheckCustomConfig`, `Name`, `NamespaceId` or `Type` replaces it. Creates
    /// `AWS::ServiceDiscovery::Service`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`.
    ///   - dnsConfig: `DnsConfig`.
    ///   - healthCheckConfig: `HealthCheckConfig`.
    ///   - healthCheckCustomConfig: `HealthCheckCustomConfig`. A change replaces the resource.
    ///   - name: `Name`. A change replaces the resource.
    ///   - namespaceId: `NamespaceId`. A change replaces the resource.
    ///   - serviceAttributes: `ServiceAttributes`.
    ///   - type: `Type`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        description: Input<String>? = nil,
        dnsConfig: DnsConfig? = nil,
        healthCheckConfig: HealthCheckConfig? = nil,
        healthCheckCustomConfig: HealthCheckCustomConfig? = nil,
        name: Input<String>? = nil,
        namespaceId: Input<ID<ServiceDiscovery.PrivateDnsNamespace>>? = nil,
        serviceAttributes: Document? = nil,
        type: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("DnsConfig", dnsConfig)
        node.set("HealthCheckConfig", healthCheckConfig)
        node.set("HealthCheckCustomConfig", healthCheckCustomConfig)
        node.set("Name", name)
        node.set("NamespaceId", namespaceId)
        node.set("ServiceAttributes", serviceAttributes)
        node.set("Type", type)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The `DnsConfig` of a service.
    public struct DnsConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `DnsConfig` of its members.
        ///
        /// - Parameters:
        ///   - dnsRecords: `DnsRecords`.
        ///   - namespaceId: `NamespaceId`.
        ///   - routingPolicy: `RoutingPolicy`.
        public init(
            dnsRecords: [DnsRecord],
            namespaceId: Input<ID<ServiceDiscovery.PrivateDnsNamespace>>? = nil,
            routingPolicy: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("DnsRecords", dnsRecords)
            members.set("NamespaceId", namespaceId)
            members.set("RoutingPolicy", routingPolicy)
            fields = members
        }
    }

    /// The `DnsRecord` of a service.
    public struct DnsRecord: PropertyGroup {
        public let fields: Fields

        /// Makes the `DnsRecord` of its members.
        ///
        /// - Parameters:
        ///   - ttl: `TTL`.
        ///   - type: `Type`.
        public init(
            ttl: Input<Double>,
            type: Input<String>
        ) {
            var members = Fields()
            members.set("TTL", ttl)
            members.set("Type", type)
            fields = members
        }
    }

    /// The `HealthCheckConfig` of a service.
    public struct HealthCheckConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `HealthCheckConfig` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - failureThreshold: `FailureThreshold`.
        ///   - resourcePath: `ResourcePath`.
        public init(
            type: Input<String>,
            failureThreshold: Input<Double>? = nil,
            resourcePath: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("FailureThreshold", failureThreshold)
            members.set("ResourcePath", resourcePath)
            fields = members
        }
    }

    /// The `HealthCheckCustomConfig` of a service.
    public struct HealthCheckCustomConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `HealthCheckCustomConfig` of its members.
        ///
        /// - Parameters:
        ///   - failureThreshold: `FailureThreshold`.
        public init(
            failureThreshold: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("FailureThreshold", failureThreshold)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["HealthCheckCustomConfig","Name","NamespaceId","Type"],"definitions":{"DnsConfig":{"properties":{"DnsRecords":{"items":{"$ref":"#/definitions/DnsRecord"},"type":"array"},"NamespaceId":{"references":["AWS::ServiceDiscovery::PrivateDnsNamespace.Id","AWS::ServiceDiscovery::PublicDnsNamespace.Id"],"type":"string"},"RoutingPolicy":{"type":"string"}},"required":["DnsRecords"],"type":"object"},"DnsRecord":{"properties":{"TTL":{"type":"number"},"Type":{"type":"string"}},"required":["TTL","Type"],"type":"object"},"HealthCheckConfig":{"properties":{"FailureThreshold":{"type":"number"},"ResourcePath":{"type":"string"},"Type":{"type":"string"}},"required":["Type"],"type":"object"},"HealthCheckCustomConfig":{"properties":{"FailureThreshold":{"type":"number"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"type":"string"},"Description":{"type":"string"},"DnsConfig":{"$ref":"#/definitions/DnsConfig"},"HealthCheckConfig":{"$ref":"#/definitions/HealthCheckConfig"},"HealthCheckCustomConfig":{"$ref":"#/definitions/HealthCheckCustomConfig"},"Id":{"type":"string"},"Name":{"type":"string"},"NamespaceId":{"references":["AWS::ServiceDiscovery::PrivateDnsNamespace.Id","AWS::ServiceDiscovery::PublicDnsNamespace.Id","AWS::ServiceDiscovery::HttpNamespace.Id"],"type":"string"},"ServiceAttributes":{"type":"object"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Type":{"type":"string"}},"readOnly":["Arn","Id"],"tagProperty":"Tags","traits":{"nameProperty":"Name"}}"##
    }
}
