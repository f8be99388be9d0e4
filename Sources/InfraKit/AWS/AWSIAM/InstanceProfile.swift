// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.InstanceProfile {
    /// An instance profile of IAM.
    ///
    /// A change of `InstanceProfileName` or `Path` replaces it. Creates
    /// `AWS::IAM::InstanceProfile`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - roles: `Roles`. 1 to 1 elements.
    ///   - instanceProfileName: `InstanceProfileName`. 0 to 128 characters.
    ///   - path: `Path`. 1 to 512 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        roles: Input<[ID<IAM.Role>]>,
        instanceProfileName: Input<String>? = nil,
        path: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Roles", roles)
        node.set("InstanceProfileName", instanceProfileName)
        node.set("Path", path)
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

    /// `InstanceProfileName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("InstanceProfileName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["InstanceProfileName","Path"],"primaryIdentifier":["InstanceProfileName"],"properties":{"Arn":{"type":"string"},"InstanceProfileName":{"maxLength":128,"minLength":0,"pattern":"^([\\w+=,.@-]+)?$","type":"string"},"Path":{"maxLength":512,"minLength":1,"pattern":"^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$","type":"string"},"Roles":{"insertionOrder":false,"items":{"pattern":"[a-zA-Z0-9+=,.@\\-_]+","references":["AWS::IAM::Role.Id"],"type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"readOnly":["Arn"],"required":["Roles"],"traits":{"global":true,"nameProperty":"InstanceProfileName","typicalSeconds":12}}"#
    }
}
