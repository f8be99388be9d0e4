// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension DocDB.DBClusterParameterGroup {
    /// A DB cluster parameter group of DocDB.
    ///
    /// A change of `Description`, `Family` or `Name` replaces it. Creates
    /// `AWS::DocDB::DBClusterParameterGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`. A change replaces the resource.
    ///   - family: `Family`. A change replaces the resource.
    ///   - parameters: `Parameters`.
    ///   - name: `Name`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        description: Input<String>,
        family: Input<String>,
        parameters: Document,
        name: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("Family", family)
        node.set("Parameters", parameters)
        node.set("Name", name)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Description","Family","Name"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Description":{"type":"string"},"Family":{"type":"string"},"Id":{"type":"string"},"Name":{"type":"string"},"Parameters":{"format":"json","type":["object","string"]},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Id"],"required":["Description","Family","Parameters"],"tagProperty":"Tags","traits":{"nameProperty":"Name"}}"##
    }
}
