// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Route53.RecordSet {
    /// A record set of Route53.
    ///
    /// A change of `HostedZoneId`, `HostedZoneName` or `Name` replaces it. Creates
    /// `AWS::Route53::RecordSet`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. A change replaces the resource.
    ///   - type: `Type`.
    ///   - aliasTarget: `AliasTarget`.
    ///   - cidrRoutingConfig: `CidrRoutingConfig`.
    ///   - comment: `Comment`.
    ///   - failover: `Failover`.
    ///   - geoLocation: `GeoLocation`.
    ///   - geoProximityLocation: `GeoProximityLocation`.
    ///   - healthCheckId: `HealthCheckId`.
    ///   - hostedZoneId: `HostedZoneId`. A change replaces the resource.
    ///   - hostedZoneName: `HostedZoneName`. A change replaces the resource.
    ///   - multiValueAnswer: `MultiValueAnswer`.
    ///   - region: `Region`.
    ///   - resourceRecords: `ResourceRecords`.
    ///   - setIdentifier: `SetIdentifier`.
    ///   - ttl: `TTL`.
    ///   - weight: `Weight`.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        type: Input<String>,
        aliasTarget: AliasTarget? = nil,
        cidrRoutingConfig: CidrRoutingConfig? = nil,
        comment: Input<String>? = nil,
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
        weight: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("Type", type)
        node.set("AliasTarget", aliasTarget)
        node.set("CidrRoutingConfig", cidrRoutingConfig)
        node.set("Comment", comment)
        node.set("Failover", failover)
        node.set("GeoLocation", geoLocation)
        node.set("GeoProximityLocation", geoProximityLocation)
        node.set("HealthCheckId", healthCheckId)
        node.set("HostedZoneId", hostedZoneId)
        node.set("HostedZoneName", hostedZoneName)
        node.set("MultiValueAnswer", multiValueAnswer)
        node.set("Region", region)
        node.set("ResourceRecords", resourceRecords)
        node.set("SetIdentifier", setIdentifier)
        node.set("TTL", ttl)
        node.set("Weight", weight)
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

    /// The `AliasTarget` of a record set.
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

    /// The `CidrRoutingConfig` of a record set.
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

    /// The `Coordinates` of a record set.
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

    /// The `GeoLocation` of a record set.
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

    /// The `GeoProximityLocation` of a record set.
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["HostedZoneId","HostedZoneName","Name"],"definitions":{"AliasTarget":{"properties":{"DNSName":{"type":"string"},"EvaluateTargetHealth":{"type":"boolean"},"HostedZoneId":{"type":"string"}},"required":["DNSName","HostedZoneId"],"type":"object"},"CidrRoutingConfig":{"properties":{"CollectionId":{"type":"string"},"LocationName":{"type":"string"}},"required":["CollectionId","LocationName"],"type":"object"},"Coordinates":{"properties":{"Latitude":{"type":"string"},"Longitude":{"type":"string"}},"required":["Latitude","Longitude"],"type":"object"},"GeoLocation":{"properties":{"ContinentCode":{"type":"string"},"CountryCode":{"type":"string"},"SubdivisionCode":{"type":"string"}},"type":"object"},"GeoProximityLocation":{"properties":{"AWSRegion":{"type":"string"},"Bias":{"type":"integer"},"Coordinates":{"$ref":"#/definitions/Coordinates"},"LocalZoneGroup":{"type":"string"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AliasTarget":{"$ref":"#/definitions/AliasTarget"},"CidrRoutingConfig":{"$ref":"#/definitions/CidrRoutingConfig"},"Comment":{"type":"string"},"Failover":{"type":"string"},"GeoLocation":{"$ref":"#/definitions/GeoLocation"},"GeoProximityLocation":{"$ref":"#/definitions/GeoProximityLocation"},"HealthCheckId":{"references":["AWS::Route53::HealthCheck.Id"],"type":"string"},"HostedZoneId":{"references":["AWS::Route53::HostedZone.Id"],"type":"string"},"HostedZoneName":{"type":"string"},"Id":{"type":"string"},"MultiValueAnswer":{"type":"boolean"},"Name":{"type":"string"},"Region":{"type":"string"},"ResourceRecords":{"items":{"type":"string"},"type":"array"},"SetIdentifier":{"type":"string"},"TTL":{"type":"string"},"Type":{"type":"string"},"Weight":{"type":"integer"}},"readOnly":["Id"],"required":["Name","Type"],"traits":{"global":true,"typicalSeconds":30}}"##
    }
}
