// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCBlockPublicAccessOptions {
    /// A VPC block public access options of EC2.
    ///
    /// Creates `AWS::EC2::VPCBlockPublicAccessOptions`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - internetGatewayBlockMode: `InternetGatewayBlockMode`.
    public init(
        _ id: ConstructID,
        internetGatewayBlockMode: InternetGatewayBlockMode,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("InternetGatewayBlockMode", internetGatewayBlockMode)
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

    /// `AccountId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AccountId") }

    /// `ExclusionsAllowed`, known after deploy.
    public var exclusionsAllowed: Input<String> { node.attribute("ExclusionsAllowed") }

    /// The values of `InternetGatewayBlockMode`.
    public struct InternetGatewayBlockMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `block-bidirectional`
        public static var blockBidirectional: Self { Self(rawValue: "block-bidirectional") }
        /// `block-ingress`
        public static var blockIngress: Self { Self(rawValue: "block-ingress") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["AccountId"],"properties":{"AccountId":{"type":"string"},"ExclusionsAllowed":{"type":"string"},"InternetGatewayBlockMode":{"enum":["block-bidirectional","block-ingress"],"type":"string"}},"readOnly":["AccountId","ExclusionsAllowed"],"required":["InternetGatewayBlockMode"]}"#
    }
}
