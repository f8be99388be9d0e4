// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.KeyGroup {
    /// A key group of CloudFront.
    ///
    /// Creates `AWS::CloudFront::KeyGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - keyGroupConfig: `KeyGroupConfig`.
    public init(
        _ id: ConstructID,
        keyGroupConfig: KeyGroupConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("KeyGroupConfig", keyGroupConfig)
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

    /// `LastModifiedTime`, known after deploy.
    public var lastModifiedTime: Input<String> { node.attribute("LastModifiedTime") }

    /// The `KeyGroupConfig` of a key group.
    public struct KeyGroupConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `KeyGroupConfig` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        ///   - name: `Name`.
        ///   - comment: `Comment`.
        public init(
            items: Input<[ID<CloudFront.PublicKey>]>,
            name: Input<String>,
            comment: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Items", items)
            members.set("Name", name)
            members.set("Comment", comment)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"KeyGroupConfig":{"properties":{"Comment":{"type":"string"},"Items":{"items":{"references":["AWS::CloudFront::PublicKey.Id"],"type":"string"},"type":"array"},"Name":{"type":"string"}},"required":["Items","Name"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"KeyGroupConfig":{"$ref":"#/definitions/KeyGroupConfig"},"LastModifiedTime":{"type":"string"}},"readOnly":["Id","LastModifiedTime"],"required":["KeyGroupConfig"],"traits":{"global":true}}"##
    }
}
