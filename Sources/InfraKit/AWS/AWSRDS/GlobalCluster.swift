// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.GlobalCluster {
    /// A global cluster of RDS.
    ///
    /// A change of `Engine`, `GlobalClusterIdentifier`, `SourceDBClusterIdentifier` or
    /// `StorageEncrypted` replaces it. Creates `AWS::RDS::GlobalCluster`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - deletionProtection: `DeletionProtection`.
    ///   - engine: `Engine`. A change replaces the resource.
    ///   - engineLifecycleSupport: `EngineLifecycleSupport`.
    ///   - engineVersion: `EngineVersion`.
    ///   - globalClusterIdentifier: `GlobalClusterIdentifier`. 1 to 63 characters.
    ///   - sourceDBClusterIdentifier: `SourceDBClusterIdentifier`. A change replaces the resource.
    ///   - storageEncrypted: `StorageEncrypted`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        deletionProtection: Input<Bool>? = nil,
        engine: Engine? = nil,
        engineLifecycleSupport: Input<String>? = nil,
        engineVersion: Input<String>? = nil,
        globalClusterIdentifier: Input<String>? = nil,
        sourceDBClusterIdentifier: Input<ID<RDS.DBCluster>>? = nil,
        storageEncrypted: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DeletionProtection", deletionProtection)
        node.set("Engine", engine)
        node.set("EngineLifecycleSupport", engineLifecycleSupport)
        node.set("EngineVersion", engineVersion)
        node.set("GlobalClusterIdentifier", globalClusterIdentifier)
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

    /// `GlobalEndpoint.Address`, known after deploy.
    public var globalEndpointAddress: Input<String> { node.attribute("GlobalEndpoint.Address") }

    /// The values of `Engine`.
    public struct Engine: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `aurora`
        public static var aurora: Self { Self(rawValue: "aurora") }
        /// `aurora-mysql`
        public static var auroraMysql: Self { Self(rawValue: "aurora-mysql") }
        /// `aurora-postgresql`
        public static var auroraPostgresql: Self { Self(rawValue: "aurora-postgresql") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Engine","GlobalClusterIdentifier","SourceDBClusterIdentifier","StorageEncrypted"],"definitions":{"GlobalEndpoint":{"properties":{"Address":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["GlobalClusterIdentifier"],"properties":{"DeletionProtection":{"type":"boolean"},"Engine":{"enum":["aurora","aurora-mysql","aurora-postgresql"],"type":"string"},"EngineLifecycleSupport":{"type":"string"},"EngineVersion":{"type":"string"},"GlobalClusterIdentifier":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$","type":"string"},"GlobalEndpoint":{"$ref":"#/definitions/GlobalEndpoint"},"SourceDBClusterIdentifier":{"references":["AWS::RDS::DBCluster.Id"],"type":"string"},"StorageEncrypted":{"type":"boolean"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"readOnly":["GlobalEndpoint"],"tagProperty":"Tags","traits":{"deletionProtection":"DeletionProtection","nameProperty":"GlobalClusterIdentifier","readyAttributes":["GlobalEndpoint","GlobalEndpoint.Address"],"stateful":true,"typicalSeconds":30}}"##
    }
}
