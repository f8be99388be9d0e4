// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension KMS.ReplicaKey {
    /// A replica key of KMS.
    ///
    /// A change of `PrimaryKeyArn` replaces it. Creates `AWS::KMS::ReplicaKey`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - keyPolicy: `KeyPolicy`.
    ///   - primaryKeyArn: `PrimaryKeyArn`. 1 to 256 characters. A change replaces the resource.
    ///   - description: `Description`. 0 to 8192 characters.
    ///   - enabled: `Enabled`.
    ///   - pendingWindowInDays: `PendingWindowInDays`. From 7 to 30.
    public init(
        _ id: ConstructID,
        keyPolicy: Document,
        primaryKeyArn: Input<ARN<KMS.Key>>,
        description: Input<String>? = nil,
        enabled: Input<Bool>? = nil,
        pendingWindowInDays: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("KeyPolicy", keyPolicy)
        node.set("PrimaryKeyArn", primaryKeyArn)
        node.set("Description", description)
        node.set("Enabled", enabled)
        node.set("PendingWindowInDays", pendingWindowInDays)
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

    /// `KeyId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("KeyId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `Arn`, known after deploy.
    public var anyID: Input<AnyID<KMS.Key>> { node.attribute("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["PrimaryKeyArn"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["KeyId"],"properties":{"Arn":{"type":"string"},"Description":{"maxLength":8192,"minLength":0,"type":"string"},"Enabled":{"type":"boolean"},"KeyId":{"type":"string"},"KeyPolicy":{"format":"json","type":["object","string"]},"PendingWindowInDays":{"maximum":30,"minimum":7,"type":"integer"},"PrimaryKeyArn":{"maxLength":256,"minLength":1,"references":["AWS::KMS::Key.Arn"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","KeyId"],"required":["KeyPolicy","PrimaryKeyArn"],"tagProperty":"Tags","traits":{"stateful":true},"writeOnly":["PendingWindowInDays"]}"##
    }
}
