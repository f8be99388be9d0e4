// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.OIDCProvider {
    /// An OIDC provider of IAM.
    ///
    /// A change of `Url` replaces it. Creates `AWS::IAM::OIDCProvider`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - clientIdList: `ClientIdList`.
    ///   - thumbprintList: `ThumbprintList`. At most 5 elements.
    ///   - url: `Url`. 1 to 255 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        clientIdList: Input<[String]>? = nil,
        thumbprintList: Input<[String]>? = nil,
        url: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ClientIdList", clientIdList)
        node.set("ThumbprintList", thumbprintList)
        node.set("Url", url)
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

    /// `Arn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Arn") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Url"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$","type":"string"},"Value":{"maxLength":256,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Arn"],"properties":{"Arn":{"maxLength":2048,"minLength":20,"type":"string"},"ClientIdList":{"insertionOrder":false,"items":{"maxLength":255,"minLength":1,"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"},"ThumbprintList":{"insertionOrder":false,"items":{"maxLength":40,"minLength":40,"pattern":"[0-9A-Fa-f]{40}","type":"string"},"maxItems":5,"type":"array"},"Url":{"maxLength":255,"minLength":1,"type":"string"}},"readOnly":["Arn"],"tagProperty":"Tags","traits":{"global":true}}"##
    }
}
