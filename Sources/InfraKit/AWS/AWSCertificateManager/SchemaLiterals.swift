// Written by Scripts/generate-resources. Do not edit.

extension CertificateManager {
    /// The schema facts of every resource type of CertificateManager, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[CertificateManager.Account.typeName] = CertificateManager.Account.schemaLiteral
        literals[CertificateManager.Certificate.typeName] = CertificateManager.Certificate.schemaLiteral
        return literals
    }
}
