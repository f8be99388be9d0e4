// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.Function {
    /// A function of CloudFront.
    ///
    /// A change of `Name` replaces it. Creates `AWS::CloudFront::Function`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - functionCode: `FunctionCode`.
    ///   - functionConfig: `FunctionConfig`.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    ///   - autoPublish: `AutoPublish`.
    public init(
        _ id: ConstructID,
        functionCode: Input<String>,
        functionConfig: FunctionConfig,
        name: Input<String>,
        autoPublish: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("FunctionCode", functionCode)
        node.set("FunctionConfig", functionConfig)
        node.set("Name", name)
        node.set("AutoPublish", autoPublish)
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

    /// `FunctionARN`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("FunctionARN") }

    /// `FunctionARN`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("FunctionARN") }

    /// `FunctionMetadata.FunctionARN`, known after deploy.
    public var functionMetadataFunctionARN: Input<String> {
        node.attribute("FunctionMetadata.FunctionARN")
    }

    /// `Stage`, known after deploy.
    public var stage: Input<String> { node.attribute("Stage") }

    /// The `FunctionConfig` of a function.
    public struct FunctionConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `FunctionConfig` of its members.
        ///
        /// - Parameters:
        ///   - comment: `Comment`.
        ///   - runtime: `Runtime`.
        ///   - keyValueStoreAssociations: `KeyValueStoreAssociations`.
        public init(
            comment: Input<String>,
            runtime: FunctionConfigRuntime,
            keyValueStoreAssociations: [KeyValueStoreAssociation]? = nil
        ) {
            var members = Fields()
            members.set("Comment", comment)
            members.set("Runtime", runtime)
            members.set("KeyValueStoreAssociations", keyValueStoreAssociations)
            fields = members
        }
    }

    /// The `KeyValueStoreAssociation` of a function.
    public struct KeyValueStoreAssociation: PropertyGroup {
        public let fields: Fields

        /// Makes the `KeyValueStoreAssociation` of its members.
        ///
        /// - Parameters:
        ///   - keyValueStoreARN: `KeyValueStoreARN`.
        public init(
            keyValueStoreARN: Input<ARN<CloudFront.KeyValueStore>>
        ) {
            var members = Fields()
            members.set("KeyValueStoreARN", keyValueStoreARN)
            fields = members
        }
    }

    /// The values of `Runtime`.
    public struct FunctionConfigRuntime: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cloudfront-js-1.0`
        public static var cloudfrontJs10: Self { Self(rawValue: "cloudfront-js-1.0") }
        /// `cloudfront-js-2.0`
        public static var cloudfrontJs20: Self { Self(rawValue: "cloudfront-js-2.0") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"FunctionConfig":{"properties":{"Comment":{"type":"string"},"KeyValueStoreAssociations":{"items":{"$ref":"#/definitions/KeyValueStoreAssociation"},"type":"array"},"Runtime":{"enum":["cloudfront-js-1.0","cloudfront-js-2.0"],"type":"string"}},"required":["Comment","Runtime"],"type":"object"},"FunctionMetadata":{"properties":{"FunctionARN":{"type":"string"}},"type":"object"},"KeyValueStoreAssociation":{"properties":{"KeyValueStoreARN":{"references":["AWS::CloudFront::KeyValueStore.Arn"],"type":"string"}},"required":["KeyValueStoreARN"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["FunctionARN"],"properties":{"AutoPublish":{"type":"boolean"},"FunctionARN":{"type":"string"},"FunctionCode":{"type":"string"},"FunctionConfig":{"$ref":"#/definitions/FunctionConfig"},"FunctionMetadata":{"$ref":"#/definitions/FunctionMetadata"},"Name":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z0-9-_]{1,64}$","type":"string"},"Stage":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["FunctionARN","FunctionMetadata/FunctionARN","Stage"],"required":["FunctionCode","FunctionConfig","Name"],"tagProperty":"Tags","traits":{"global":true,"typicalSeconds":3},"writeOnly":["AutoPublish"]}"##
    }
}
