// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayMeteringPolicyEntry {
    /// A transit gateway metering policy entry of EC2.
    ///
    /// A change of `DestinationCidrBlock`, `DestinationPortRange`,
    /// `DestinationTransitGatewayAttachmentId`, `DestinationTransitGatewayAttachmentType`,
    /// `MeteredAccount`, `PolicyRuleNumber`, `Protocol`, `SourceCidrBlock`, `SourcePortRange`,
    /// `SourceTransitGatewayAttachmentId`, `SourceTransitGatewayAttachmentType` or
    /// `TransitGatewayMeteringPolicyId` replaces it. Creates
    /// `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - meteredAccount: `MeteredAccount`. A change replaces the resource.
    ///   - policyRuleNumber: `PolicyRuleNumber`. A change replaces the resource.
    ///   - transitGatewayMeteringPolicyId: `TransitGatewayMeteringPolicyId`.
    ///   - destinationCidrBlock: `DestinationCidrBlock`. A change replaces the resource.
    ///   - destinationPortRange: `DestinationPortRange`. A change replaces the resource.
    ///   - destinationTransitGatewayAttachmentId: `DestinationTransitGatewayAttachmentId`.
    ///   - destinationTransitGatewayAttachmentType: `DestinationTransitGatewayAttachmentType`.
    ///   - protocol: `Protocol`. A change replaces the resource.
    ///   - sourceCidrBlock: `SourceCidrBlock`. A change replaces the resource.
    ///   - sourcePortRange: `SourcePortRange`. A change replaces the resource.
    ///   - sourceTransitGatewayAttachmentId: `SourceTransitGatewayAttachmentId`.
    ///   - sourceTransitGatewayAttachmentType: `SourceTransitGatewayAttachmentType`.
    public init(
        _ id: ConstructID,
        meteredAccount: TransitGatewayMeteringPayerType,
        policyRuleNumber: Input<Int>,
        transitGatewayMeteringPolicyId: Input<ID<EC2.TransitGatewayMeteringPolicy>>,
        destinationCidrBlock: Input<String>? = nil,
        destinationPortRange: Input<String>? = nil,
        destinationTransitGatewayAttachmentId: Input<ID<EC2.TransitGatewayAttachment>>? = nil,
        destinationTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType? = nil,
        `protocol`: Input<String>? = nil,
        sourceCidrBlock: Input<String>? = nil,
        sourcePortRange: Input<String>? = nil,
        sourceTransitGatewayAttachmentId: Input<ID<EC2.TransitGatewayAttachment>>? = nil,
        sourceTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("MeteredAccount", meteredAccount)
        node.set("PolicyRuleNumber", policyRuleNumber)
        node.set("TransitGatewayMeteringPolicyId", transitGatewayMeteringPolicyId)
        node.set("DestinationCidrBlock", destinationCidrBlock)
        node.set("DestinationPortRange", destinationPortRange)
        node.set("DestinationTransitGatewayAttachmentId", destinationTransitGatewayAttachmentId)
        node.set("DestinationTransitGatewayAttachmentType", destinationTransitGatewayAttachmentType)
        node.set("Protocol", `protocol`)
        node.set("SourceCidrBlock", sourceCidrBlock)
        node.set("SourcePortRange", sourcePortRange)
        node.set("SourceTransitGatewayAttachmentId", sourceTransitGatewayAttachmentId)
        node.set("SourceTransitGatewayAttachmentType", sourceTransitGatewayAttachmentType)
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

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `UpdateEffectiveAt`, known after deploy.
    public var updateEffectiveAt: Input<String> { node.attribute("UpdateEffectiveAt") }

    /// The values of `TransitGatewayAttachmentResourceType`.
    public struct TransitGatewayAttachmentResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `vpc`
        public static var vpc: Self { Self(rawValue: "vpc") }
        /// `vpn`
        public static var vpn: Self { Self(rawValue: "vpn") }
        /// `direct-connect-gateway`
        public static var directConnectGateway: Self { Self(rawValue: "direct-connect-gateway") }
        /// `peering`
        public static var peering: Self { Self(rawValue: "peering") }
        /// `network-function`
        public static var networkFunction: Self { Self(rawValue: "network-function") }
        /// `vpn-concentrator`
        public static var vpnConcentrator: Self { Self(rawValue: "vpn-concentrator") }
        /// `client-vpn`
        public static var clientVpn: Self { Self(rawValue: "client-vpn") }
    }

    /// The values of `TransitGatewayMeteringPayerType`.
    public struct TransitGatewayMeteringPayerType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `source-attachment-owner`
        public static var sourceAttachmentOwner: Self { Self(rawValue: "source-attachment-owner") }
        /// `destination-attachment-owner`
        public static var destinationAttachmentOwner: Self {
            Self(rawValue: "destination-attachment-owner")
        }
        /// `transit-gateway-owner`
        public static var transitGatewayOwner: Self { Self(rawValue: "transit-gateway-owner") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["DestinationCidrBlock","DestinationPortRange","DestinationTransitGatewayAttachmentId","DestinationTransitGatewayAttachmentType","MeteredAccount","PolicyRuleNumber","Protocol","SourceCidrBlock","SourcePortRange","SourceTransitGatewayAttachmentId","SourceTransitGatewayAttachmentType","TransitGatewayMeteringPolicyId"],"primaryIdentifier":["TransitGatewayMeteringPolicyId","PolicyRuleNumber"],"properties":{"DestinationCidrBlock":{"format":"ipv4-network","type":"string"},"DestinationPortRange":{"type":"string"},"DestinationTransitGatewayAttachmentId":{"references":["AWS::EC2::TransitGatewayAttachment.Id"],"type":"string"},"DestinationTransitGatewayAttachmentType":{"enum":["vpc","vpn","direct-connect-gateway","peering","network-function","vpn-concentrator","client-vpn"],"type":"string"},"MeteredAccount":{"enum":["source-attachment-owner","destination-attachment-owner","transit-gateway-owner"],"type":"string"},"PolicyRuleNumber":{"type":"integer"},"Protocol":{"type":"string"},"SourceCidrBlock":{"format":"ipv4-network","type":"string"},"SourcePortRange":{"type":"string"},"SourceTransitGatewayAttachmentId":{"references":["AWS::EC2::TransitGatewayAttachment.Id"],"type":"string"},"SourceTransitGatewayAttachmentType":{"enum":["vpc","vpn","direct-connect-gateway","peering","network-function","vpn-concentrator","client-vpn"],"type":"string"},"State":{"type":"string"},"TransitGatewayMeteringPolicyId":{"references":["AWS::EC2::TransitGatewayMeteringPolicy.Id"],"type":"string"},"UpdateEffectiveAt":{"type":"string"}},"readOnly":["State","UpdateEffectiveAt"],"required":["MeteredAccount","PolicyRuleNumber","TransitGatewayMeteringPolicyId"]}"#
    }
}
