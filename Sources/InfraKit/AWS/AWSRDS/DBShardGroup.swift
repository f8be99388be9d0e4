// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBShardGroup {
    /// A DB shard group of RDS.
    ///
    /// A change of `DBClusterIdentifier`, `DBShardGroupIdentifier` or `PubliclyAccessible` replaces
    /// it. Creates `AWS::RDS::DBShardGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dbClusterIdentifier: `DBClusterIdentifier`. 1 to 63 characters.
    ///   - maxACU: `MaxACU`.
    ///   - computeRedundancy: `ComputeRedundancy`.
    ///   - dbShardGroupIdentifier: `DBShardGroupIdentifier`. 1 to 63 characters.
    ///   - minACU: `MinACU`.
    ///   - publiclyAccessible: `PubliclyAccessible`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        dbClusterIdentifier: Input<ID<RDS.DBCluster>>,
        maxACU: Input<Double>,
        computeRedundancy: Input<Int>? = nil,
        dbShardGroupIdentifier: Input<String>? = nil,
        minACU: Input<Double>? = nil,
        publiclyAccessible: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DBClusterIdentifier", dbClusterIdentifier)
        node.set("MaxACU", maxACU)
        node.set("ComputeRedundancy", computeRedundancy)
        node.set("DBShardGroupIdentifier", dbShardGroupIdentifier)
        node.set("MinACU", minACU)
        node.set("PubliclyAccessible", publiclyAccessible)
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

    /// `DBShardGroupIdentifier`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DBShardGroupIdentifier") }

    /// `DBShardGroupResourceId`, known after deploy.
    public var dbShardGroupResourceId: Input<String> { node.attribute("DBShardGroupResourceId") }

    /// `Endpoint`, known after deploy.
    public var endpoint: Input<String> { node.attribute("Endpoint") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DBClusterIdentifier","DBShardGroupIdentifier","PubliclyAccessible"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["DBShardGroupIdentifier"],"properties":{"ComputeRedundancy":{"minimum":0,"type":"integer"},"DBClusterIdentifier":{"maxLength":63,"minLength":1,"references":["AWS::RDS::DBCluster.Id"],"type":"string"},"DBShardGroupIdentifier":{"maxLength":63,"minLength":1,"type":"string"},"DBShardGroupResourceId":{"type":"string"},"Endpoint":{"type":"string"},"MaxACU":{"type":"number"},"MinACU":{"type":"number"},"PubliclyAccessible":{"type":"boolean"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"readOnly":["DBShardGroupResourceId","Endpoint"],"required":["DBClusterIdentifier","MaxACU"],"tagProperty":"Tags","traits":{"nameProperty":"DBShardGroupIdentifier"},"writeOnly":["MinACU"]}"##
    }
}
