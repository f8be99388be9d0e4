// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.ServerCertificate {
    /// A server certificate of IAM.
    ///
    /// A change of `CertificateBody`, `CertificateChain`, `PrivateKey` or `ServerCertificateName`
    /// replaces it. Creates `AWS::IAM::ServerCertificate`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - certificateBody: `CertificateBody`. 1 to 16384 characters.
    ///   - certificateChain: `CertificateChain`. 1 to 2097152 characters.
    ///   - path: `Path`. 1 to 512 characters.
    ///   - privateKey: `PrivateKey`. 1 to 16384 characters. A change replaces the resource.
    ///   - serverCertificateName: `ServerCertificateName`. 1 to 128 characters.
    public init(
        _ id: ConstructID,
        certificateBody: Input<String>? = nil,
        certificateChain: Input<String>? = nil,
        path: Input<String>? = nil,
        privateKey: InfraDSL.Secret? = nil,
        serverCertificateName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CertificateBody", certificateBody)
        node.set("CertificateChain", certificateChain)
        node.set("Path", path)
        node.set("PrivateKey", privateKey)
        node.set("ServerCertificateName", serverCertificateName)
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

    /// `ServerCertificateName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ServerCertificateName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["CertificateBody","CertificateChain","PrivateKey","ServerCertificateName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":1,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ServerCertificateName"],"properties":{"Arn":{"maxLength":1600,"minLength":1,"type":"string"},"CertificateBody":{"maxLength":16384,"minLength":1,"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+","type":"string"},"CertificateChain":{"maxLength":2097152,"minLength":1,"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+","type":"string"},"Path":{"maxLength":512,"minLength":1,"pattern":"(\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F)","type":"string"},"PrivateKey":{"maxLength":16384,"minLength":1,"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+","type":"string"},"ServerCertificateName":{"maxLength":128,"minLength":1,"pattern":"[\\w+=,.@-]+","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn"],"tagProperty":"Tags","traits":{"global":true,"nameProperty":"ServerCertificateName"},"writeOnly":["CertificateBody","CertificateChain","PrivateKey"]}"##
    }
}
