// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCEndpointService {
    /// A VPC endpoint service of EC2.
    ///
    /// Creates `AWS::EC2::VPCEndpointService`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - acceptanceRequired: `AcceptanceRequired`.
    ///   - contributorInsightsEnabled: `ContributorInsightsEnabled`.
    ///   - gatewayLoadBalancerArns: `GatewayLoadBalancerArns`.
    ///   - networkLoadBalancerArns: `NetworkLoadBalancerArns`.
    ///   - payerResponsibility: `PayerResponsibility`.
    ///   - supportedIpAddressTypes: `SupportedIpAddressTypes`.
    ///   - supportedRegions: `SupportedRegions`.
    public init(
        _ id: ConstructID,
        acceptanceRequired: Input<Bool>? = nil,
        contributorInsightsEnabled: Input<Bool>? = nil,
        gatewayLoadBalancerArns: Input<[String]>? = nil,
        networkLoadBalancerArns: Input<[ARN<ElasticLoadBalancingV2.LoadBalancer>]>? = nil,
        payerResponsibility: Input<String>? = nil,
        supportedIpAddressTypes: [IpAddressType]? = nil,
        supportedRegions: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AcceptanceRequired", acceptanceRequired)
        node.set("ContributorInsightsEnabled", contributorInsightsEnabled)
        node.set("GatewayLoadBalancerArns", gatewayLoadBalancerArns)
        node.set("NetworkLoadBalancerArns", networkLoadBalancerArns)
        node.set("PayerResponsibility", payerResponsibility)
        node.set("SupportedIpAddressTypes", supportedIpAddressTypes)
        node.set("SupportedRegions", supportedRegions)
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

    /// `ServiceId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ServiceId") }

    /// The values of `IpAddressType`.
    public struct IpAddressType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self(rawValue: "ipv6") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ServiceId"],"properties":{"AcceptanceRequired":{"type":"boolean"},"ContributorInsightsEnabled":{"type":"boolean"},"GatewayLoadBalancerArns":{"items":{"type":"string"},"type":"array"},"NetworkLoadBalancerArns":{"items":{"references":["AWS::ElasticLoadBalancingV2::LoadBalancer.Id"],"type":"string"},"type":"array"},"PayerResponsibility":{"type":"string"},"ServiceId":{"type":"string"},"SupportedIpAddressTypes":{"insertionOrder":false,"items":{"enum":["ipv4","ipv6"],"type":"string"},"type":"array"},"SupportedRegions":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["ServiceId"],"tagProperty":"Tags","writeOnly":["ContributorInsightsEnabled"]}"##
    }
}
