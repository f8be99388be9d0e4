// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension KMS.Alias {
    /// An alias of KMS.
    ///
    /// A change of `AliasName` replaces it. Creates `AWS::KMS::Alias`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - aliasName: `AliasName`. 1 to 256 characters. A change replaces the resource.
    ///   - targetKeyId: `TargetKeyId`. 1 to 256 characters.
    public init(
        _ id: ConstructID,
        aliasName: Input<String>,
        targetKeyId: Input<AnyID<KMS.Key>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AliasName", aliasName)
        node.set("TargetKeyId", targetKeyId)
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

    /// `AliasName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AliasName") }

    /// `AliasName`, known after deploy.
    public var anyID: Input<AnyID<KMS.Key>> { node.identifier("AliasName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["AliasName"],"primaryIdentifier":["AliasName"],"properties":{"AliasName":{"maxLength":256,"minLength":1,"pattern":"^(alias/)[a-zA-Z0-9:/_-]+$","type":"string"},"TargetKeyId":{"maxLength":256,"minLength":1,"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"}},"required":["AliasName","TargetKeyId"]}"#
    }
}
