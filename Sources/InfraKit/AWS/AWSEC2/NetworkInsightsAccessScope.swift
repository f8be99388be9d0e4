// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NetworkInsightsAccessScope {
    /// A network insights access scope of EC2.
    ///
    /// A change of `ExcludePaths` or `MatchPaths` replaces it. Creates
    /// `AWS::EC2::NetworkInsightsAccessScope`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - excludePaths: `ExcludePaths`. A change replaces the resource.
    ///   - matchPaths: `MatchPaths`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        excludePaths: [AccessScopePathRequest]? = nil,
        matchPaths: [AccessScopePathRequest]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ExcludePaths", excludePaths)
        node.set("MatchPaths", matchPaths)
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

    /// `NetworkInsightsAccessScopeId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("NetworkInsightsAccessScopeId") }

    /// `NetworkInsightsAccessScopeArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("NetworkInsightsAccessScopeArn") }

    /// `CreatedDate`, known after deploy.
    public var createdDate: Input<String> { node.attribute("CreatedDate") }

    /// `UpdatedDate`, known after deploy.
    public var updatedDate: Input<String> { node.attribute("UpdatedDate") }

    /// The `AccessScopePathRequest` of a network insights access scope.
    public struct AccessScopePathRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccessScopePathRequest` of its members.
        ///
        /// - Parameters:
        ///   - destination: `Destination`.
        ///   - source: `Source`.
        ///   - throughResources: `ThroughResources`.
        public init(
            destination: PathStatementRequest? = nil,
            source: PathStatementRequest? = nil,
            throughResources: [ThroughResourcesStatementRequest]? = nil
        ) {
            var members = Fields()
            members.set("Destination", destination)
            members.set("Source", source)
            members.set("ThroughResources", throughResources)
            fields = members
        }
    }

    /// The `PacketHeaderStatementRequest` of a network insights access scope.
    public struct PacketHeaderStatementRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `PacketHeaderStatementRequest` of its members.
        ///
        /// - Parameters:
        ///   - destinationAddresses: `DestinationAddresses`.
        ///   - destinationPorts: `DestinationPorts`.
        ///   - destinationPrefixLists: `DestinationPrefixLists`.
        ///   - protocols: `Protocols`.
        ///   - sourceAddresses: `SourceAddresses`.
        ///   - sourcePorts: `SourcePorts`.
        ///   - sourcePrefixLists: `SourcePrefixLists`.
        public init(
            destinationAddresses: Input<[String]>? = nil,
            destinationPorts: Input<[String]>? = nil,
            destinationPrefixLists: Input<[String]>? = nil,
            protocols: [ProtocolProperty]? = nil,
            sourceAddresses: Input<[String]>? = nil,
            sourcePorts: Input<[String]>? = nil,
            sourcePrefixLists: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("DestinationAddresses", destinationAddresses)
            members.set("DestinationPorts", destinationPorts)
            members.set("DestinationPrefixLists", destinationPrefixLists)
            members.set("Protocols", protocols)
            members.set("SourceAddresses", sourceAddresses)
            members.set("SourcePorts", sourcePorts)
            members.set("SourcePrefixLists", sourcePrefixLists)
            fields = members
        }
    }

    /// The `PathStatementRequest` of a network insights access scope.
    public struct PathStatementRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `PathStatementRequest` of its members.
        ///
        /// - Parameters:
        ///   - packetHeaderStatement: `PacketHeaderStatement`.
        ///   - resourceStatement: `ResourceStatement`.
        public init(
            packetHeaderStatement: PacketHeaderStatementRequest? = nil,
            resourceStatement: ResourceStatementRequest? = nil
        ) {
            var members = Fields()
            members.set("PacketHeaderStatement", packetHeaderStatement)
            members.set("ResourceStatement", resourceStatement)
            fields = members
        }
    }

    /// The `ResourceStatementRequest` of a network insights access scope.
    public struct ResourceStatementRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `ResourceStatementRequest` of its members.
        ///
        /// - Parameters:
        ///   - resources: `Resources`.
        ///   - resourceTypes: `ResourceTypes`.
        public init(
            resources: Input<[String]>? = nil,
            resourceTypes: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Resources", resources)
            members.set("ResourceTypes", resourceTypes)
            fields = members
        }
    }

    /// The `ThroughResourcesStatementRequest` of a network insights access scope.
    public struct ThroughResourcesStatementRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `ThroughResourcesStatementRequest` of its members.
        ///
        /// - Parameters:
        ///   - resourceStatement: `ResourceStatement`.
        public init(
            resourceStatement: ResourceStatementRequest? = nil
        ) {
            var members = Fields()
            members.set("ResourceStatement", resourceStatement)
            fields = members
        }
    }

    /// The values of `Protocol`.
    public struct ProtocolProperty: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `tcp`
        public static var tcp: Self { Self(rawValue: "tcp") }
        /// `udp`
        public static var udp: Self { Self(rawValue: "udp") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ExcludePaths","MatchPaths"],"definitions":{"AccessScopePathRequest":{"properties":{"Destination":{"$ref":"#/definitions/PathStatementRequest"},"Source":{"$ref":"#/definitions/PathStatementRequest"},"ThroughResources":{"items":{"$ref":"#/definitions/ThroughResourcesStatementRequest"},"type":"array"}},"type":"object"},"PacketHeaderStatementRequest":{"properties":{"DestinationAddresses":{"items":{"type":"string"},"type":"array"},"DestinationPorts":{"items":{"type":"string"},"type":"array"},"DestinationPrefixLists":{"items":{"type":"string"},"type":"array"},"Protocols":{"items":{"enum":["tcp","udp"],"type":"string"},"type":"array"},"SourceAddresses":{"items":{"type":"string"},"type":"array"},"SourcePorts":{"items":{"type":"string"},"type":"array"},"SourcePrefixLists":{"items":{"type":"string"},"type":"array"}},"type":"object"},"PathStatementRequest":{"properties":{"PacketHeaderStatement":{"$ref":"#/definitions/PacketHeaderStatementRequest"},"ResourceStatement":{"$ref":"#/definitions/ResourceStatementRequest"}},"type":"object"},"ResourceStatementRequest":{"properties":{"ResourceTypes":{"items":{"type":"string"},"type":"array"},"Resources":{"items":{"type":"string"},"type":"array"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key"],"type":"object"},"ThroughResourcesStatementRequest":{"properties":{"ResourceStatement":{"$ref":"#/definitions/ResourceStatementRequest"}},"type":"object"}},"primaryIdentifier":["NetworkInsightsAccessScopeId"],"properties":{"CreatedDate":{"type":"string"},"ExcludePaths":{"items":{"$ref":"#/definitions/AccessScopePathRequest"},"type":"array"},"MatchPaths":{"items":{"$ref":"#/definitions/AccessScopePathRequest"},"type":"array"},"NetworkInsightsAccessScopeArn":{"type":"string"},"NetworkInsightsAccessScopeId":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"UpdatedDate":{"type":"string"}},"readOnly":["CreatedDate","NetworkInsightsAccessScopeArn","NetworkInsightsAccessScopeId","UpdatedDate"],"tagProperty":"Tags"}"##
    }
}
