// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.StoredQuery {
    /// A stored query of Config.
    ///
    /// A change of `QueryName` replaces it. Creates `AWS::Config::StoredQuery`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - queryExpression: `QueryExpression`. 1 to 4096 characters.
    ///   - queryName: `QueryName`. 1 to 64 characters. A change replaces the resource.
    ///   - queryDescription: `QueryDescription`. 0 to 256 characters.
    public init(
        _ id: ConstructID,
        queryExpression: Input<String>,
        queryName: Input<String>,
        queryDescription: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("QueryExpression", queryExpression)
        node.set("QueryName", queryName)
        node.set("QueryDescription", queryDescription)
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

    /// `QueryName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("QueryName") }

    /// `QueryArn`, known after deploy.
    public var queryArn: Input<String> { node.attribute("QueryArn") }

    /// `QueryId`, known after deploy.
    public var queryId: Input<String> { node.attribute("QueryId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["QueryName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["QueryName"],"properties":{"QueryArn":{"maxLength":500,"minLength":1,"type":"string"},"QueryDescription":{"maxLength":256,"minLength":0,"pattern":"[\\s\\S]*","type":"string"},"QueryExpression":{"maxLength":4096,"minLength":1,"pattern":"[\\s\\S]*","type":"string"},"QueryId":{"maxLength":36,"minLength":1,"pattern":"^\\S+$","type":"string"},"QueryName":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z0-9-_]+$","type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"}},"readOnly":["QueryArn","QueryId"],"required":["QueryExpression","QueryName"],"tagProperty":"Tags"}"##
    }
}
