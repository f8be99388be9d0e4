// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElastiCache.ParameterGroup {
    /// A parameter group of ElastiCache.
    ///
    /// A change of `CacheParameterGroupFamily` replaces it. Creates
    /// `AWS::ElastiCache::ParameterGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cacheParameterGroupFamily: `CacheParameterGroupFamily`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - properties: `Properties`.
    public init(
        _ id: ConstructID,
        cacheParameterGroupFamily: Input<String>,
        description: Input<String>,
        properties: [String: Input<String>]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CacheParameterGroupFamily", cacheParameterGroupFamily)
        node.set("Description", description)
        node.set("Properties", properties)
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

    /// `CacheParameterGroupName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("CacheParameterGroupName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["CacheParameterGroupFamily"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["CacheParameterGroupName"],"properties":{"CacheParameterGroupFamily":{"type":"string"},"CacheParameterGroupName":{"type":"string"},"Description":{"type":"string"},"Properties":{"patternProperties":{"[a-zA-Z0-9]+":{"type":"string"}},"type":"object"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["CacheParameterGroupName"],"required":["CacheParameterGroupFamily","Description"],"tagProperty":"Tags"}"##
    }
}
