// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SnapshotBlockPublicAccess {
    /// A snapshot block public access of EC2.
    ///
    /// Creates `AWS::EC2::SnapshotBlockPublicAccess`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - state: `State`.
    public init(
        _ id: ConstructID,
        state: State,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("State", state)
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

    /// The values of `State`.
    public struct State: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `block-all-sharing`
        public static var blockAllSharing: Self { Self(rawValue: "block-all-sharing") }
        /// `block-new-sharing`
        public static var blockNewSharing: Self { Self(rawValue: "block-new-sharing") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["AccountId"],"properties":{"AccountId":{"type":"string"},"State":{"enum":["block-all-sharing","block-new-sharing"],"type":"string"}},"readOnly":["AccountId"],"required":["State"]}"#
    }
}
