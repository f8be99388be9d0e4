// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ServiceDiscovery.HttpNamespace {
    /// A http namespace of ServiceDiscovery.
    ///
    /// A change of `Name` replaces it. Creates `AWS::ServiceDiscovery::HttpNamespace`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. A change replaces the resource.
    ///   - description: `Description`.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        description: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("Description", description)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"type":"string"},"Description":{"type":"string"},"Id":{"type":"string"},"Name":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","Id"],"required":["Name"],"tagProperty":"Tags","traits":{"typicalSeconds":20}}"##
    }
}
