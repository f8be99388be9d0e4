// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NetworkInsightsPath {
    /// A network insights path of EC2.
    ///
    /// A change of `Destination`, `DestinationIp`, `DestinationPort`, `FilterAtDestination`,
    /// `FilterAtSource`, `Protocol`, `Source` or `SourceIp` replaces it. Creates
    /// `AWS::EC2::NetworkInsightsPath`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - protocol: `Protocol`. A change replaces the resource.
    ///   - source: `Source`. A change replaces the resource.
    ///   - destination: `Destination`. A change replaces the resource.
    ///   - destinationIp: `DestinationIp`. 0 to 15 characters. A change replaces the resource.
    ///   - destinationPort: `DestinationPort`. From 0 to 65535. A change replaces the resource.
    ///   - filterAtDestination: `FilterAtDestination`. A change replaces the resource.
    ///   - filterAtSource: `FilterAtSource`. A change replaces the resource.
    ///   - sourceIp: `SourceIp`. 0 to 15 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        `protocol`: ProtocolProperty,
        source: Input<String>,
        destination: Input<String>? = nil,
        destinationIp: Input<String>? = nil,
        destinationPort: Input<Int>? = nil,
        filterAtDestination: PathFilter? = nil,
        filterAtSource: PathFilter? = nil,
        sourceIp: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Protocol", `protocol`)
        node.set("Source", source)
        node.set("Destination", destination)
        node.set("DestinationIp", destinationIp)
        node.set("DestinationPort", destinationPort)
        node.set("FilterAtDestination", filterAtDestination)
        node.set("FilterAtSource", filterAtSource)
        node.set("SourceIp", sourceIp)
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

    /// `NetworkInsightsPathId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("NetworkInsightsPathId") }

    /// `NetworkInsightsPathArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("NetworkInsightsPathArn") }

    /// `CreatedDate`, known after deploy.
    public var createdDate: Input<String> { node.attribute("CreatedDate") }

    /// `DestinationArn`, known after deploy.
    public var destinationArn: Input<String> { node.attribute("DestinationArn") }

    /// `SourceArn`, known after deploy.
    public var sourceArn: Input<String> { node.attribute("SourceArn") }

    /// The `FilterPortRange` of a network insights path.
    public struct FilterPortRange: PropertyGroup {
        public let fields: Fields

        /// Makes the `FilterPortRange` of its members.
        ///
        /// - Parameters:
        ///   - fromPort: `FromPort`. From 0 to 65535.
        ///   - toPort: `ToPort`. From 0 to 65535.
        public init(
            fromPort: Input<Int>? = nil,
            toPort: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("FromPort", fromPort)
            members.set("ToPort", toPort)
            fields = members
        }
    }

    /// The `PathFilter` of a network insights path.
    public struct PathFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `PathFilter` of its members.
        ///
        /// - Parameters:
        ///   - destinationAddress: `DestinationAddress`. 0 to 15 characters.
        ///   - destinationPortRange: `DestinationPortRange`.
        ///   - sourceAddress: `SourceAddress`. 0 to 15 characters.
        ///   - sourcePortRange: `SourcePortRange`.
        public init(
            destinationAddress: Input<String>? = nil,
            destinationPortRange: FilterPortRange? = nil,
            sourceAddress: Input<String>? = nil,
            sourcePortRange: FilterPortRange? = nil
        ) {
            var members = Fields()
            members.set("DestinationAddress", destinationAddress)
            members.set("DestinationPortRange", destinationPortRange)
            members.set("SourceAddress", sourceAddress)
            members.set("SourcePortRange", sourcePortRange)
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
        ##"{"createOnly":["Destination","DestinationIp","DestinationPort","FilterAtDestination","FilterAtSource","Protocol","Source","SourceIp"],"definitions":{"FilterPortRange":{"properties":{"FromPort":{"maximum":65535,"minimum":0,"type":"integer"},"ToPort":{"maximum":65535,"minimum":0,"type":"integer"}},"type":"object"},"PathFilter":{"properties":{"DestinationAddress":{"maxLength":15,"minLength":0,"pattern":"^([0-9]{1,3}.){3}[0-9]{1,3}$","type":"string"},"DestinationPortRange":{"$ref":"#/definitions/FilterPortRange"},"SourceAddress":{"maxLength":15,"minLength":0,"pattern":"^([0-9]{1,3}.){3}[0-9]{1,3}$","type":"string"},"SourcePortRange":{"$ref":"#/definitions/FilterPortRange"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["NetworkInsightsPathId"],"properties":{"CreatedDate":{"type":"string"},"Destination":{"type":"string"},"DestinationArn":{"type":"string"},"DestinationIp":{"maxLength":15,"minLength":0,"pattern":"^([0-9]{1,3}.){3}[0-9]{1,3}$","type":"string"},"DestinationPort":{"maximum":65535,"minimum":0,"type":"integer"},"FilterAtDestination":{"$ref":"#/definitions/PathFilter"},"FilterAtSource":{"$ref":"#/definitions/PathFilter"},"NetworkInsightsPathArn":{"type":"string"},"NetworkInsightsPathId":{"type":"string"},"Protocol":{"enum":["tcp","udp"],"type":"string"},"Source":{"type":"string"},"SourceArn":{"type":"string"},"SourceIp":{"maxLength":15,"minLength":0,"pattern":"^([0-9]{1,3}.){3}[0-9]{1,3}$","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["CreatedDate","DestinationArn","NetworkInsightsPathArn","NetworkInsightsPathId","SourceArn"],"required":["Protocol","Source"],"tagProperty":"Tags"}"##
    }
}
