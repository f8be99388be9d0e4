// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Organizations.OrganizationalUnit {
    /// An organizational unit of Organizations.
    ///
    /// A change of `ParentId` replaces it. Creates `AWS::Organizations::OrganizationalUnit`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 1 to 128 characters.
    ///   - parentId: `ParentId`. 0 to 100 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        parentId: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("ParentId", parentId)
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

    /// `Path`, known after deploy.
    public var path: Input<String> { node.attribute("Path") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ParentId"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"pattern":"^arn:aws.*:organizations::\\d{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}","type":"string"},"Id":{"maxLength":68,"pattern":"^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$","type":"string"},"Name":{"maxLength":128,"minLength":1,"pattern":"[\\s\\S]*","type":"string"},"ParentId":{"maxLength":100,"minLength":0,"pattern":"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$","type":"string"},"Path":{"pattern":"^(o-[a-z0-9]{10,32}/r-[0-9a-z]{4,32}(/ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(/\\d{12})*)/","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","Id","Path"],"required":["Name","ParentId"],"tagProperty":"Tags","traits":{"global":true}}"##
    }
}
