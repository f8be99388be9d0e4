// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CertificateManager.Certificate {
    /// A certificate of CertificateManager.
    ///
    /// A change of `CertificateAuthorityArn`, `DomainName`, `DomainValidationOptions`,
    /// `KeyAlgorithm`, `SubjectAlternativeNames` or `ValidationMethod` replaces it. Creates
    /// `AWS::CertificateManager::Certificate`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - domainName: `DomainName`. A change replaces the resource.
    ///   - certificateAuthorityArn: `CertificateAuthorityArn`. A change replaces the resource.
    ///   - certificateExport: `CertificateExport`.
    ///   - certificateTransparencyLoggingPreference: `CertificateTransparencyLoggingPreference`.
    ///   - domainValidationOptions: `DomainValidationOptions`. A change replaces the resource.
    ///   - keyAlgorithm: `KeyAlgorithm`. A change replaces the resource.
    ///   - subjectAlternativeNames: `SubjectAlternativeNames`. A change replaces the resource.
    ///   - validationMethod: `ValidationMethod`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        domainName: Input<String>,
        certificateAuthorityArn: Input<String>? = nil,
        certificateExport: Input<String>? = nil,
        certificateTransparencyLoggingPreference: Input<String>? = nil,
        domainValidationOptions: [DomainValidationOption]? = nil,
        keyAlgorithm: Input<String>? = nil,
        subjectAlternativeNames: Input<[String]>? = nil,
        validationMethod: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DomainName", domainName)
        node.set("CertificateAuthorityArn", certificateAuthorityArn)
        node.set("CertificateExport", certificateExport)
        node.set("CertificateTransparencyLoggingPreference", certificateTransparencyLoggingPreference)
        node.set("DomainValidationOptions", domainValidationOptions)
        node.set("KeyAlgorithm", keyAlgorithm)
        node.set("SubjectAlternativeNames", subjectAlternativeNames)
        node.set("ValidationMethod", validationMethod)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// `Id`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Id") }

    /// The `DomainValidationOption` of a certificate.
    public struct DomainValidationOption: PropertyGroup {
        public let fields: Fields

        /// Makes the `DomainValidationOption` of its members.
        ///
        /// - Parameters:
        ///   - domainName: `DomainName`.
        ///   - hostedZoneId: `HostedZoneId`.
        ///   - validationDomain: `ValidationDomain`.
        public init(
            domainName: Input<String>,
            hostedZoneId: Input<ID<Route53.HostedZone>>? = nil,
            validationDomain: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("DomainName", domainName)
            members.set("HostedZoneId", hostedZoneId)
            members.set("ValidationDomain", validationDomain)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["CertificateAuthorityArn","DomainName","DomainValidationOptions","KeyAlgorithm","SubjectAlternativeNames","ValidationMethod"],"definitions":{"DomainValidationOption":{"properties":{"DomainName":{"type":"string"},"HostedZoneId":{"references":["AWS::Route53::HostedZone.Id"],"type":"string"},"ValidationDomain":{"type":"string"}},"required":["DomainName"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"CertificateAuthorityArn":{"type":"string"},"CertificateExport":{"type":"string"},"CertificateTransparencyLoggingPreference":{"type":"string"},"DomainName":{"type":"string"},"DomainValidationOptions":{"items":{"$ref":"#/definitions/DomainValidationOption"},"type":"array"},"Id":{"type":"string"},"KeyAlgorithm":{"type":"string"},"SubjectAlternativeNames":{"items":{"type":"string"},"type":"array"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"ValidationMethod":{"type":"string"}},"readOnly":["Id"],"required":["DomainName"],"tagProperty":"Tags","traits":{"typicalSeconds":90}}"##
    }
}
