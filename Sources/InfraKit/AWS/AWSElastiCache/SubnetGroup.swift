// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElastiCache.SubnetGroup {
    /// A subnet group of ElastiCache.
    ///
    /// A change of `CacheSubnetGroupName` replaces it. Creates `AWS::ElastiCache::SubnetGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`.
    ///   - subnetIds: `SubnetIds`.
    ///   - cacheSubnetGroupName: `CacheSubnetGroupName`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        description: Input<String>,
        subnetIds: Input<[ID<EC2.Subnet>]>,
        cacheSubnetGroupName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("SubnetIds", subnetIds)
        node.set("CacheSubnetGroupName", cacheSubnetGroupName)
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

    /// `CacheSubnetGroupName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("CacheSubnetGroupName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["CacheSubnetGroupName"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["CacheSubnetGroupName"],"properties":{"CacheSubnetGroupName":{"type":"string"},"Description":{"type":"string"},"SubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"required":["Description","SubnetIds"],"tagProperty":"Tags","traits":{"nameProperty":"CacheSubnetGroupName"}}"##
    }
}
