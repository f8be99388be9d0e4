// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayMulticastDomain {
    /// A transit gateway multicast domain of EC2.
    ///
    /// A change of `TransitGatewayId` replaces it. Creates
    /// `AWS::EC2::TransitGatewayMulticastDomain`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - transitGatewayId: `TransitGatewayId`. A change replaces the resource.
    ///   - options: `Options`.
    public init(
        _ id: ConstructID,
        transitGatewayId: Input<ID<EC2.TransitGateway>>,
        options: Options? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("TransitGatewayId", transitGatewayId)
        node.set("Options", options)
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

    /// `TransitGatewayMulticastDomainId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TransitGatewayMulticastDomainId") }

    /// `TransitGatewayMulticastDomainArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("TransitGatewayMulticastDomainArn") }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// The `Options` of a transit gateway multicast domain.
    public struct Options: PropertyGroup {
        public let fields: Fields

        /// Makes the `Options` of its members.
        ///
        /// - Parameters:
        ///   - autoAcceptSharedAssociations: `AutoAcceptSharedAssociations`.
        ///   - igmpv2Support: `Igmpv2Support`.
        ///   - staticSourcesSupport: `StaticSourcesSupport`.
        public init(
            autoAcceptSharedAssociations: OptionsAutoAcceptSharedAssociations? = nil,
            igmpv2Support: OptionsIgmpv2Support? = nil,
            staticSourcesSupport: OptionsStaticSourcesSupport? = nil
        ) {
            var members = Fields()
            members.set("AutoAcceptSharedAssociations", autoAcceptSharedAssociations)
            members.set("Igmpv2Support", igmpv2Support)
            members.set("StaticSourcesSupport", staticSourcesSupport)
            fields = members
        }
    }

    /// The values of `AutoAcceptSharedAssociations`.
    public struct OptionsAutoAcceptSharedAssociations: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
    }

    /// The values of `Igmpv2Support`.
    public struct OptionsIgmpv2Support: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
    }

    /// The values of `StaticSourcesSupport`.
    public struct OptionsStaticSourcesSupport: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["TransitGatewayId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"type":"object"}},"primaryIdentifier":["TransitGatewayMulticastDomainId"],"properties":{"CreationTime":{"format":"date-time","type":"string"},"Options":{"properties":{"AutoAcceptSharedAssociations":{"enum":["disable","enable"],"type":"string"},"Igmpv2Support":{"enum":["disable","enable"],"type":"string"},"StaticSourcesSupport":{"enum":["disable","enable"],"type":"string"}},"type":"object"},"State":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"TransitGatewayMulticastDomainArn":{"type":"string"},"TransitGatewayMulticastDomainId":{"type":"string"}},"readOnly":["CreationTime","State","TransitGatewayMulticastDomainArn","TransitGatewayMulticastDomainId"],"required":["TransitGatewayId"],"tagProperty":"Tags"}"##
    }
}
