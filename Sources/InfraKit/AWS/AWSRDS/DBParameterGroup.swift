// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBParameterGroup {
    /// A DB parameter group of RDS.
    ///
    /// A change of `DBParameterGroupName`, `Description` or `Family` replaces it. Creates
    /// `AWS::RDS::DBParameterGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`. A change replaces the resource.
    ///   - family: `Family`. A change replaces the resource.
    ///   - dbParameterGroupName: `DBParameterGroupName`. A change replaces the resource.
    ///   - parameters: `Parameters`.
    public init(
        _ id: ConstructID,
        description: Input<String>,
        family: Input<String>,
        dbParameterGroupName: Input<String>? = nil,
        parameters: Document? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("Family", family)
        node.set("DBParameterGroupName", dbParameterGroupName)
        node.set("Parameters", parameters)
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

    /// `DBParameterGroupName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DBParameterGroupName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DBParameterGroupName","Description","Family"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["DBParameterGroupName"],"properties":{"DBParameterGroupName":{"pattern":"^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$","type":"string"},"Description":{"type":"string"},"Family":{"type":"string"},"Parameters":{"format":"json","type":["object","string"]},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"required":["Description","Family"],"tagProperty":"Tags","traits":{"nameProperty":"DBParameterGroupName"}}"##
    }
}
