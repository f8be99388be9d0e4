// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayConnect {
    /// A transit gateway connect of EC2.
    ///
    /// A change of `Options` or `TransportTransitGatewayAttachmentId` replaces it. Creates
    /// `AWS::EC2::TransitGatewayConnect`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - options: `Options`. A change replaces the resource.
    ///   - transportTransitGatewayAttachmentId: `TransportTransitGatewayAttachmentId`.
    public init(
        _ id: ConstructID,
        options: TransitGatewayConnectOptions,
        transportTransitGatewayAttachmentId: Input<ID<EC2.TransitGatewayAttachment>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Options", options)
        node.set("TransportTransitGatewayAttachmentId", transportTransitGatewayAttachmentId)
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

    /// `TransitGatewayAttachmentId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TransitGatewayAttachmentId") }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `TransitGatewayId`, known after deploy.
    public var transitGatewayId: Input<ID<EC2.TransitGateway>> {
        node.attribute("TransitGatewayId")
    }

    /// The `TransitGatewayConnectOptions` of a transit gateway connect.
    public struct TransitGatewayConnectOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `TransitGatewayConnectOptions` of its members.
        ///
        /// - Parameters:
        ///   - protocol: `Protocol`.
        public init(
            `protocol`: TransitGatewayConnectOptionsProtocol? = nil
        ) {
            var members = Fields()
            members.set("Protocol", `protocol`)
            fields = members
        }
    }

    /// The values of `Protocol`.
    public struct TransitGatewayConnectOptionsProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `gre`
        public static var gre: Self { Self(rawValue: "gre") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Options","TransportTransitGatewayAttachmentId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"TransitGatewayConnectOptions":{"properties":{"Protocol":{"enum":["gre"],"type":"string"}},"type":"object"}},"primaryIdentifier":["TransitGatewayAttachmentId"],"properties":{"CreationTime":{"type":"string"},"Options":{"$ref":"#/definitions/TransitGatewayConnectOptions"},"State":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayAttachmentId":{"type":"string"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"TransportTransitGatewayAttachmentId":{"references":["AWS::EC2::TransitGatewayAttachment.Id"],"type":"string"}},"readOnly":["CreationTime","State","TransitGatewayAttachmentId","TransitGatewayId"],"required":["Options","TransportTransitGatewayAttachmentId"],"tagProperty":"Tags"}"##
    }
}
