// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ServiceDiscovery.PublicDnsNamespace {
    /// A public dns namespace of ServiceDiscovery.
    ///
    /// A change of `Name` replaces it. Creates `AWS::ServiceDiscovery::PublicDnsNamespace`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - properties: `Properties`.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        description: Input<String>? = nil,
        properties: Properties? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("Description", description)
        node.set("Properties", properties)
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

    /// `HostedZoneId`, known after deploy.
    public var hostedZoneId: Input<ID<Route53.HostedZone>> { node.attribute("HostedZoneId") }

    /// The `Properties` of a public dns namespace.
    public struct Properties: PropertyGroup {
        public let fields: Fields

        /// Makes the `Properties` of its members.
        ///
        /// - Parameters:
        ///   - dnsProperties: `DnsProperties`.
        public init(
            dnsProperties: PublicDnsPropertiesMutable? = nil
        ) {
            var members = Fields()
            members.set("DnsProperties", dnsProperties)
            fields = members
        }
    }

    /// The `PublicDnsPropertiesMutable` of a public dns namespace.
    public struct PublicDnsPropertiesMutable: PropertyGroup {
        public let fields: Fields

        /// Makes the `PublicDnsPropertiesMutable` of its members.
        ///
        /// - Parameters:
        ///   - soa: `SOA`.
        public init(
            soa: SOA? = nil
        ) {
            var members = Fields()
            members.set("SOA", soa)
            fields = members
        }
    }

    /// The `SOA` of a public dns namespace.
    public struct SOA: PropertyGroup {
        public let fields: Fields

        /// Makes the `SOA` of its members.
        ///
        /// - Parameters:
        ///   - ttl: `TTL`.
        public init(
            ttl: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("TTL", ttl)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"Properties":{"properties":{"DnsProperties":{"$ref":"#/definitions/PublicDnsPropertiesMutable"}},"type":"object"},"PublicDnsPropertiesMutable":{"properties":{"SOA":{"$ref":"#/definitions/SOA"}},"type":"object"},"SOA":{"properties":{"TTL":{"type":"number"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"type":"string"},"Description":{"type":"string"},"HostedZoneId":{"references":["AWS::Route53::HostedZone.Id"],"type":"string"},"Id":{"type":"string"},"Name":{"type":"string"},"Properties":{"$ref":"#/definitions/Properties"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","HostedZoneId","Id"],"required":["Name"],"tagProperty":"Tags","traits":{"typicalSeconds":40}}"##
    }
}
