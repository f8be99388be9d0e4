// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Route53.RecordSetGroup {
    /// A record set group of Route53.
    ///
    /// A change of `HostedZoneId` or `HostedZoneName` replaces it. Creates
    /// `AWS::Route53::RecordSetGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - comment: `Comment`.
    ///   - hostedZoneId: `HostedZoneId`. A change replaces the resource.
    ///   - hostedZoneName: `HostedZoneName`. A change replaces the resource.
    ///   - recordSets: `RecordSets`.
    public init(
        _ id: ConstructID,
        comment: Input<String>? = nil,
        hostedZoneId: Input<ID<Route53.HostedZone>>? = nil,
        hostedZoneName: Input<String>? = nil,
        recordSets: [RecordSet]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Comment", comment)
        node.set("HostedZoneId", hostedZoneId)
        node.set("HostedZoneName", hostedZoneName)
        node.set("RecordSets", recordSets)
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

    /// The `AliasTarget` of a record set group.
    public struct AliasTarget: PropertyGroup {
        public let fields: Fields

        /// Makes the `AliasTarget` of its members.
        ///
        /// - Parameters:
        ///   - dnsName: `DNSName`.
        ///   - hostedZoneId: `HostedZoneId`.
        ///   - evaluateTargetHealth: `EvaluateTargetHealth`.
        public init(
            dnsName: Input<String>,
            hostedZoneId: Input<String>,
            evaluateTargetHealth: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("DNSName", dnsName)
            members.set("HostedZoneId", hostedZoneId)
            members.set("EvaluateTargetHealth", evaluateTargetHealth)
            fields = members
        }
    }

    /// The `CidrRoutingConfig` of a record set group.
    public struct CidrRoutingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CidrRoutingConfig` of its members.
        ///
        /// - Parameters:
        ///   - collectionId: `CollectionId`.
        ///   - locationName: `LocationName`.
        public init(
            collectionId: Input<String>,
            locationName: Input<String>
        ) {
            var members = Fields()
            members.set("CollectionId", collectionId)
            members.set("LocationName", locationName)
            fields = members
        }
    }

    /// The `Coordinates` of a record set group.
    public struct Coordinates: PropertyGroup {
        public let fields: Fields

        /// Makes the `Coordinates` of its members.
        ///
        /// - Parameters:
        ///   - latitude: `Latitude`.
        ///   - longitude: `Longitude`.
        public init(
            latitude: Input<String>,
            longitude: Input<String>
        ) {
            var members = Fields()
            members.set("Latitude", latitude)
            members.set("Longitude", longitude)
            fields = members
        }
    }

    /// The `GeoLocation` of a record set group.
    public struct GeoLocation: PropertyGroup {
        public let fields: Fields

        /// Makes the `GeoLocation` of its members.
        ///
        /// - Parameters:
        ///   - continentCode: `ContinentCode`.
        ///   - countryCode: `CountryCode`.
        ///   - subdivisionCode: `SubdivisionCode`.
        public init(
            continentCode: Input<String>? = nil,
            countryCode: Input<String>? = nil,
            subdivisionCode: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ContinentCode", continentCode)
            members.set("CountryCode", countryCode)
            members.set("SubdivisionCode", subdivisionCode)
            fields = members
        }
    }

    /// The `GeoProximityLocation` of a record set group.
    public struct GeoProximityLocation: PropertyGroup {
        public let fields: Fields

        /// Makes the `GeoProximityLocation` of its members.
        ///
        /// - Parameters:
        ///   - awsRegion: `AWSRegion`.
        ///   - bias: `Bias`.
        ///   - coordinates: `Coordinates`.
        ///   - localZoneGroup: `LocalZoneGroup`.
        public init(
            awsRegion: Input<String>? = nil,
            bias: Input<Int>? = nil,
            coordinates: Coordinates? = nil,
            localZoneGroup: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AWSRegion", awsRegion)
            members.set("Bias", bias)
            members.set("Coordinates", coordinates)
            members.set("LocalZoneGroup", localZoneGroup)
            fields = members
        }
    }

    /// The `RecordSet` of a record set group.
    public struct RecordSet: PropertyGroup {
        public let fields: Fields

        /// Makes the `RecordSet` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - type: `Type`.
        ///   - aliasTarget: `AliasTarget`.
        ///   - cidrRoutingConfig: `CidrRoutingConfig`.
        ///   - failover: `Failover`.
        ///   - geoLocation: `GeoLocation`.
        ///   - geoProximityLocation: `GeoProximityLocation`.
        ///   - healthCheckId: `HealthCheckId`.
        ///   - hostedZoneId: `HostedZoneId`.
        ///   - hostedZoneName: `HostedZoneName`.
        ///   - multiValueAnswer: `MultiValueAnswer`.
        ///   - region: `Region`.
        ///   - resourceRecords: `ResourceRecords`.
        ///   - setIdentifier: `SetIdentifier`.
        ///   - ttl: `TTL`.
        ///   - weight: `Weight`.
        public init(
            name: Input<String>,
            type: Input<String>,
            aliasTarget: AliasTarget? = nil,
            cidrRoutingConfig: CidrRoutingConfig? = nil,
            failover: Input<String>? = nil,
            geoLocation: GeoLocation? = nil,
            geoProximityLocation: GeoProximityLocation? = nil,
            healthCheckId: Input<ID<Route53.HealthCheck>>? = nil,
            hostedZoneId: Input<ID<Route53.HostedZone>>? = nil,
            hostedZoneName: Input<String>? = nil,
            multiValueAnswer: Input<Bool>? = nil,
            region: Input<String>? = nil,
            resourceRecords: Input<[String]>? = nil,
            setIdentifier: Input<String>? = nil,
            ttl: Input<String>? = nil,
            weight: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Type", type)
            members.set("AliasTarget", aliasTarget)
            members.set("CidrRoutingConfig", cidrRoutingConfig)
            members.set("Failover", failover)
            members.set("GeoLocation", geoLocation)
            members.set("GeoProximityLocation", geoProximityLocation)
            members.set("HealthCheckId", healthCheckId)
            members.set("HostedZoneId", hostedZoneId)
            members.set("HostedZoneName", hostedZoneName)
            members.set("MultiValueAnswer", multiValueAnswer)
            members.set("Region", region)
            members.set("ResourceRecords", resourceRecords)
            members.set("SetIdentifier", setIdentifier)
            members.set("TTL", ttl)
            members.set("Weight", weight)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["HostedZoneId","HostedZoneName"],"definitions":{"AliasTarget":{"properties":{"DNSName":{"type":"string"},"EvaluateTargetHealth":{"type":"boolean"},"HostedZoneId":{"type":"string"}},"required":["DNSName","HostedZoneId"],"type":"object"},"CidrRoutingConfig":{"properties":{"CollectionId":{"type":"string"},"LocationName":{"type":"string"}},"required":["CollectionId","LocationName"],"type":"object"},"Coordinates":{"properties":{"Latitude":{"type":"string"},"Longitude":{"type":"string"}},"required":["Latitude","Longitude"],"type":"object"},"GeoLocation":{"properties":{"ContinentCode":{"type":"string"},"CountryCode":{"type":"string"},"SubdivisionCode":{"type":"string"}},"type":"object"},"GeoProximityLocation":{"properties":{"AWSRegion":{"type":"string"},"Bias":{"type":"integer"},"Coordinates":{"$ref":"#/definitions/Coordinates"},"LocalZoneGroup":{"type":"string"}},"type":"object"},"RecordSet":{"properties":{"AliasTarget":{"$ref":"#/definitions/AliasTarget"},"CidrRoutingConfig":{"$ref":"#/definitions/CidrRoutingConfig"},"Failover":{"type":"string"},"GeoLocation":{"$ref":"#/definitions/GeoLocation"},"GeoProximityLocation":{"$ref":"#/definitions/GeoProximityLocation"},"HealthCheckId":{"references":["AWS::Route53::HealthCheck.Id"],"type":"string"},"HostedZoneId":{"references":["AWS::Route53::HostedZone.Id"],"type":"string"},"HostedZoneName":{"type":"string"},"MultiValueAnswer":{"type":"boolean"},"Name":{"type":"string"},"Region":{"type":"string"},"ResourceRecords":{"items":{"type":"string"},"type":"array"},"SetIdentifier":{"type":"string"},"TTL":{"type":"string"},"Type":{"type":"string"},"Weight":{"type":"integer"}},"required":["Name","Type"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Comment":{"type":"string"},"HostedZoneId":{"references":["AWS::Route53::HostedZone.Id"],"type":"string"},"HostedZoneName":{"type":"string"},"Id":{"type":"string"},"RecordSets":{"items":{"$ref":"#/definitions/RecordSet"},"type":"array"}},"readOnly":["Id"],"traits":{"global":true,"typicalSeconds":30}}"##
    }
}
