// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.VirtualMFADevice {
    /// A virtual MFA device of IAM.
    ///
    /// A change of `Path` or `VirtualMfaDeviceName` replaces it. Creates
    /// `AWS::IAM::VirtualMFADevice`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - users: `Users`.
    ///   - path: `Path`. 1 to 512 characters. A change replaces the resource.
    ///   - virtualMfaDeviceName: `VirtualMfaDeviceName`. 1 to 226 characters.
    public init(
        _ id: ConstructID,
        users: Input<[String]>,
        path: Input<String>? = nil,
        virtualMfaDeviceName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Users", users)
        node.set("Path", path)
        node.set("VirtualMfaDeviceName", virtualMfaDeviceName)
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

    /// `SerialNumber`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("SerialNumber") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Path","VirtualMfaDeviceName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$","type":"string"},"Value":{"maxLength":256,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["SerialNumber"],"properties":{"Path":{"maxLength":512,"minLength":1,"pattern":"(\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F)","type":"string"},"SerialNumber":{"maxLength":256,"minLength":9,"pattern":"[\\w+=/:,.@-]+","type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"},"Users":{"items":{"type":"string"},"type":"array"},"VirtualMfaDeviceName":{"maxLength":226,"minLength":1,"pattern":"[\\w+=,.@-]+","type":"string"}},"readOnly":["SerialNumber"],"required":["Users"],"tagProperty":"Tags","traits":{"global":true}}"##
    }
}
