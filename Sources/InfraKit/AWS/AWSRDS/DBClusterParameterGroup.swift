// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBClusterParameterGroup {
    /// A DB cluster parameter group of RDS.
    ///
    /// A change of `DBClusterParameterGroupName`, `Description` or `Family` replaces it. Creates
    /// `AWS::RDS::DBClusterParameterGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`. A change replaces the resource.
    ///   - family: `Family`. A change replaces the resource.
    ///   - parameters: `Parameters`.
    ///   - dbClusterParameterGroupName: `DBClusterParameterGroupName`.
    public init(
        _ id: ConstructID,
        description: Input<String>,
        family: Input<String>,
        parameters: Document,
        dbClusterParameterGroupName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("Family", family)
        node.set("Parameters", parameters)
        node.set("DBClusterParameterGroupName", dbClusterParameterGroupName)
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

    /// `DBClusterParameterGroupName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DBClusterParameterGroupName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DBClusterParameterGroupName","Description","Family"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["DBClusterParameterGroupName"],"properties":{"DBClusterParameterGroupName":{"pattern":"^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$","type":"string"},"Description":{"type":"string"},"Family":{"type":"string"},"Parameters":{"format":"json","type":["object","string"]},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"required":["Description","Family","Parameters"],"tagProperty":"Tags","traits":{"nameProperty":"DBClusterParameterGroupName"}}"##
    }
}
