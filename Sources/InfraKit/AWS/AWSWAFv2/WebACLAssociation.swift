// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension WAFv2.WebACLAssociation {
    /// A web ACL association of WAFv2.
    ///
    /// A change of `ResourceArn` or `WebACLArn` replaces it. Creates
    /// `AWS::WAFv2::WebACLAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - resourceArn: `ResourceArn`. 20 to 2048 characters. A change replaces the resource.
    ///   - webACLArn: `WebACLArn`. 20 to 2048 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        resourceArn: Input<String>,
        webACLArn: Input<ARN<WAFv2.WebACL>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ResourceArn", resourceArn)
        node.set("WebACLArn", webACLArn)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["ResourceArn","WebACLArn"],"primaryIdentifier":["ResourceArn","WebACLArn"],"properties":{"ResourceArn":{"maxLength":2048,"minLength":20,"pattern":"\\S","type":"string"},"WebACLArn":{"maxLength":2048,"minLength":20,"pattern":"\\S","references":["AWS::WAFv2::WebACL.Arn"],"type":"string"}},"required":["ResourceArn","WebACLArn"],"traits":{"readyProperties":["ResourceArn"],"replacesAfterDelete":true,"typicalSeconds":5}}"#
    }
}
