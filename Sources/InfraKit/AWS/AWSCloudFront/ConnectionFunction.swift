// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.ConnectionFunction {
    /// A connection function of CloudFront.
    ///
    /// A change of `Name` replaces it. Creates `AWS::CloudFront::ConnectionFunction`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - connectionFunctionCode: `ConnectionFunctionCode`.
    ///   - connectionFunctionConfig: `ConnectionFunctionConfig`.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    ///   - autoPublish: `AutoPublish`. Default: false.
    public init(
        _ id: ConstructID,
        connectionFunctionCode: Input<String>,
        connectionFunctionConfig: ConnectionFunctionConfig,
        name: Input<String>,
        autoPublish: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ConnectionFunctionCode", connectionFunctionCode)
        node.set("ConnectionFunctionConfig", connectionFunctionConfig)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// `ConnectionFunctionArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("ConnectionFunctionArn") }

    /// `CreatedTime`, known after deploy.
    public var createdTime: Input<String> { node.attribute("CreatedTime") }

    /// `ETag`, known after deploy.
    public var eTag: Input<String> { node.attribute("ETag") }

    /// `LastModifiedTime`, known after deploy.
    public var lastModifiedTime: Input<String> { node.attribute("LastModifiedTime") }

    /// `Stage`, known after deploy.
    public var stage: Input<String> { node.attribute("Stage") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `ConnectionFunctionConfig` of a connection function.
    public struct ConnectionFunctionConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConnectionFunctionConfig` of its members.
        ///
        /// - Parameters:
        ///   - comment: `Comment`.
        ///   - runtime: `Runtime`.
        ///   - keyValueStoreAssociations: `KeyValueStoreAssociations`.
        public init(
            comment: Input<String>,
            runtime: ConnectionFunctionConfigRuntime,
            keyValueStoreAssociations: [KeyValueStoreAssociation]? = nil
        ) {
            var members = Fields()
            members.set("Comment", comment)
            members.set("Runtime", runtime)
            members.set("KeyValueStoreAssociations", keyValueStoreAssociations)
            fields = members
        }
    }

    /// The `KeyValueStoreAssociation` of a connection function.
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
    public struct ConnectionFunctionConfigRuntime: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cloudfront-js-2.0`
        public static var cloudfrontJs20: Self { Self(rawValue: "cloudfront-js-2.0") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ConnectionFunctionConfig/Runtime","Name"],"definitions":{"ConnectionFunctionConfig":{"properties":{"Comment":{"type":"string"},"KeyValueStoreAssociations":{"items":{"$ref":"#/definitions/KeyValueStoreAssociation"},"type":"array"},"Runtime":{"enum":["cloudfront-js-2.0"],"type":"string"}},"required":["Comment","Runtime"],"type":"object"},"KeyValueStoreAssociation":{"properties":{"KeyValueStoreARN":{"references":["AWS::CloudFront::KeyValueStore.Arn"],"type":"string"}},"required":["KeyValueStoreARN"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AutoPublish":{"default":false,"type":"boolean"},"ConnectionFunctionArn":{"type":"string"},"ConnectionFunctionCode":{"type":"string"},"ConnectionFunctionConfig":{"$ref":"#/definitions/ConnectionFunctionConfig"},"CreatedTime":{"format":"date-time","type":"string"},"ETag":{"type":"string"},"Id":{"maxLength":64,"minLength":1,"type":"string"},"LastModifiedTime":{"format":"date-time","type":"string"},"Name":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z0-9-_]{1,64}$","type":"string"},"Stage":{"enum":["DEVELOPMENT","LIVE"],"type":"string"},"Status":{"enum":["UNPUBLISHED","DEPLOYED","UNASSOCIATED","PUBLISHING","IN_PROGRESS"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["ConnectionFunctionArn","CreatedTime","ETag","Id","LastModifiedTime","Stage","Status"],"required":["ConnectionFunctionCode","ConnectionFunctionConfig","Name"],"tagProperty":"Tags","traits":{"global":true},"writeOnly":["AutoPublish"]}"##
    }
}
