// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.KeyValueStore {
    /// A key value store of CloudFront.
    ///
    /// A change of `Name` replaces it. Creates `AWS::CloudFront::KeyValueStore`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    ///   - comment: `Comment`. 0 to 128 characters.
    ///   - importSource: `ImportSource`.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        comment: Input<String>? = nil,
        importSource: ImportSource? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("Comment", comment)
        node.set("ImportSource", importSource)
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

    /// `Name`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Name") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `Id`, known after deploy.
    public var keyValueStoreId: Input<String> { node.attribute("Id") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `ImportSource` of a key value store.
    public struct ImportSource: PropertyGroup {
        public let fields: Fields

        /// Makes the `ImportSource` of its members.
        ///
        /// - Parameters:
        ///   - sourceArn: `SourceArn`.
        ///   - sourceType: `SourceType`.
        public init(
            sourceArn: Input<String>,
            sourceType: ImportSourceSourceType
        ) {
            var members = Fields()
            members.set("SourceArn", sourceArn)
            members.set("SourceType", sourceType)
            fields = members
        }
    }

    /// The values of `SourceType`.
    public struct ImportSourceSourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `S3`
        public static var s3: Self { Self(rawValue: "S3") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"ImportSource":{"properties":{"SourceArn":{"type":"string"},"SourceType":{"enum":["S3"],"type":"string"}},"required":["SourceArn","SourceType"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Arn":{"type":"string"},"Comment":{"maxLength":128,"minLength":0,"type":"string"},"Id":{"type":"string"},"ImportSource":{"$ref":"#/definitions/ImportSource"},"Name":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z0-9-_]{1,64}$","type":"string"},"Status":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","Id","Status"],"required":["Name"],"tagProperty":"Tags","traits":{"global":true},"writeOnly":["ImportSource"]}"##
    }
}
