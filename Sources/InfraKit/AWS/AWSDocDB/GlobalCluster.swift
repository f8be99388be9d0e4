// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension DocDB.GlobalCluster {
    /// A global cluster of DocDB.
    ///
    /// A change of `Engine`, `EngineVersion`, `GlobalClusterIdentifier`,
    /// `SourceDBClusterIdentifier` or `StorageEncrypted` replaces it. Creates
    /// `AWS::DocDB::GlobalCluster`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - globalClusterIdentifier: `GlobalClusterIdentifier`. 1 to 63 characters.
    ///   - deletionProtection: `DeletionProtection`.
    ///   - engine: `Engine`. Default: docdb. A change replaces the resource.
    ///   - engineVersion: `EngineVersion`. A change replaces the resource.
    ///   - sourceDBClusterIdentifier: `SourceDBClusterIdentifier`. A change replaces the resource.
    ///   - storageEncrypted: `StorageEncrypted`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        globalClusterIdentifier: Input<String>,
        deletionProtection: Input<Bool>? = nil,
        engine: Engine? = nil,
        engineVersion: Input<String>? = nil,
        sourceDBClusterIdentifier: Input<String>? = nil,
        storageEncrypted: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GlobalClusterIdentifier", globalClusterIdentifier)
        node.set("DeletionProtection", deletionProtection)
        node.set("Engine", engine)
        node.set("EngineVersion", engineVersion)
        node.set("SourceDBClusterIdentifier", sourceDBClusterIdentifier)
        node.set("StorageEncrypted", storageEncrypted)
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

    /// `GlobalClusterIdentifier`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("GlobalClusterIdentifier") }

    /// `GlobalClusterArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("GlobalClusterArn") }

    /// `GlobalClusterResourceId`, known after deploy.
    public var globalClusterResourceId: Input<String> { node.attribute("GlobalClusterResourceId") }

    /// The values of `Engine`.
    public struct Engine: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `docdb`
        public static var docdb: Self { Self(rawValue: "docdb") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Engine","EngineVersion","GlobalClusterIdentifier","SourceDBClusterIdentifier","StorageEncrypted"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["GlobalClusterIdentifier"],"properties":{"DeletionProtection":{"type":"boolean"},"Engine":{"default":"docdb","enum":["docdb"],"type":"string"},"EngineVersion":{"type":"string"},"GlobalClusterArn":{"type":"string"},"GlobalClusterIdentifier":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$","type":"string"},"GlobalClusterResourceId":{"type":"string"},"SourceDBClusterIdentifier":{"type":"string"},"StorageEncrypted":{"type":"boolean"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"readOnly":["GlobalClusterArn","GlobalClusterResourceId"],"required":["GlobalClusterIdentifier"],"tagProperty":"Tags","traits":{"deletionProtection":"DeletionProtection","stateful":true,"typicalSeconds":30},"writeOnly":["SourceDBClusterIdentifier"]}"##
    }
}
