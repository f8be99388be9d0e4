// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.AggregationAuthorization {
    /// An aggregation authorization of Config.
    ///
    /// A change of `AuthorizedAccountId` or `AuthorizedAwsRegion` replaces it. Creates
    /// `AWS::Config::AggregationAuthorization`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - authorizedAccountId: `AuthorizedAccountId`. A change replaces the resource.
    ///   - authorizedAwsRegion: `AuthorizedAwsRegion`. 1 to 64 characters.
    public init(
        _ id: ConstructID,
        authorizedAccountId: Input<String>,
        authorizedAwsRegion: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AuthorizedAccountId", authorizedAccountId)
        node.set("AuthorizedAwsRegion", authorizedAwsRegion)
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

    /// `AggregationAuthorizationArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("AggregationAuthorizationArn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AuthorizedAccountId","AuthorizedAwsRegion"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["AuthorizedAccountId","AuthorizedAwsRegion"],"properties":{"AggregationAuthorizationArn":{"type":"string"},"AuthorizedAccountId":{"pattern":"^\\d{12}$","type":"string"},"AuthorizedAwsRegion":{"maxLength":64,"minLength":1,"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"}},"readOnly":["AggregationAuthorizationArn"],"required":["AuthorizedAccountId","AuthorizedAwsRegion"],"tagProperty":"Tags"}"##
    }
}
