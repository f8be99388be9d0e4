// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.RouteServerPeer {
    /// A route server peer of EC2.
    ///
    /// A change of `BgpOptions`, `PeerAddress` or `RouteServerEndpointId` replaces it. Creates
    /// `AWS::EC2::RouteServerPeer`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - bgpOptions: `BgpOptions`. A change replaces the resource.
    ///   - peerAddress: `PeerAddress`. A change replaces the resource.
    ///   - routeServerEndpointId: `RouteServerEndpointId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        bgpOptions: BgpOptions,
        peerAddress: Input<String>,
        routeServerEndpointId: Input<ID<EC2.RouteServerEndpoint>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("BgpOptions", bgpOptions)
        node.set("PeerAddress", peerAddress)
        node.set("RouteServerEndpointId", routeServerEndpointId)
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

    /// `EndpointEniAddress`, known after deploy.
    public var endpointEniAddress: Input<String> { node.attribute("EndpointEniAddress") }

    /// `EndpointEniId`, known after deploy.
    public var endpointEniId: Input<String> { node.attribute("EndpointEniId") }

    /// `RouteServerId`, known after deploy.
    public var routeServerId: Input<ID<EC2.RouteServer>> { node.attribute("RouteServerId") }

    /// `SubnetId`, known after deploy.
    public var subnetId: Input<ID<EC2.Subnet>> { node.attribute("SubnetId") }

    /// `VpcId`, known after deploy.
    public var vpcId: Input<ID<EC2.VPC>> { node.attribute("VpcId") }

    /// The `BgpOptions` of a route server peer.
    public struct BgpOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `BgpOptions` of its members.
        ///
        /// - Parameters:
        ///   - peerAsn: `PeerAsn`. From 1 to 4294967294.
        ///   - peerLivenessDetection: `PeerLivenessDetection`.
        public init(
            peerAsn: Input<Int>? = nil,
            peerLivenessDetection: BgpOptionsPeerLivenessDetection? = nil
        ) {
            var members = Fields()
            members.set("PeerAsn", peerAsn)
            members.set("PeerLivenessDetection", peerLivenessDetection)
            fields = members
        }
    }

    /// The values of `PeerLivenessDetection`.
    public struct BgpOptionsPeerLivenessDetection: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `bfd`
        public static var bfd: Self { Self(rawValue: "bfd") }
        /// `bgp-keepalive`
        public static var bgpKeepalive: Self { Self(rawValue: "bgp-keepalive") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["BgpOptions","PeerAddress","RouteServerEndpointId"],"definitions":{"BgpOptions":{"properties":{"PeerAsn":{"format":"int64","maximum":4294967294,"minimum":1,"type":"integer"},"PeerLivenessDetection":{"enum":["bfd","bgp-keepalive"],"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"type":"string"},"BgpOptions":{"$ref":"#/definitions/BgpOptions"},"EndpointEniAddress":{"type":"string"},"EndpointEniId":{"type":"string"},"Id":{"type":"string"},"PeerAddress":{"type":"string"},"RouteServerEndpointId":{"references":["AWS::EC2::RouteServerEndpoint.Id"],"type":"string"},"RouteServerId":{"references":["AWS::EC2::RouteServer.Id"],"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["Arn","EndpointEniAddress","EndpointEniId","Id","RouteServerId","SubnetId","VpcId"],"required":["BgpOptions","PeerAddress","RouteServerEndpointId"],"tagProperty":"Tags"}"##
    }
}
