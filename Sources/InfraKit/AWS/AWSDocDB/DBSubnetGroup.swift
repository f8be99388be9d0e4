// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension DocDB.DBSubnetGroup {
    /// A DB subnet group of DocDB.
    ///
    /// A change of `DBSubnetGroupName` replaces it. Creates `AWS::DocDB::DBSubnetGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dbSubnetGroupDescription: `DBSubnetGroupDescription`.
    ///   - subnetIds: `SubnetIds`.
    ///   - dbSubnetGroupName: `DBSubnetGroupName`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        dbSubnetGroupDescription: Input<String>,
        subnetIds: Input<[ID<EC2.Subnet>]>,
        dbSubnetGroupName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DBSubnetGroupDescription", dbSubnetGroupDescription)
        node.set("SubnetIds", subnetIds)
        node.set("DBSubnetGroupName", dbSubnetGroupName)
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
        ##"{"createOnly":["DBSubnetGroupName"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"DBSubnetGroupDescription":{"type":"string"},"DBSubnetGroupName":{"type":"string"},"Id":{"type":"string"},"SubnetIds":{"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Id"],"required":["DBSubnetGroupDescription","SubnetIds"],"tagProperty":"Tags","traits":{"nameProperty":"DBSubnetGroupName"}}"##
    }
}
