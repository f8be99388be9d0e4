import Deployer
import InfraGraph

/// Certificates, validated by records in the zones that the program names.
enum CertificateManagerHandlers {
    static let all = [certificate]

    private static let keyTypes: Argument = [
        "RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1",
        "EC_secp521r1",
    ]

    static let certificate = ResourceHandler(
        "AWS::CertificateManager::Certificate", "acm", create: Call("RequestCertificate"),
        identifier: "{=CertificateArn}",
        read: .each("DescribeCertificate", ["CertificateArn": "{id}"], at: "Certificate"),
        delete: Call("DeleteCertificate", ["CertificateArn": "{id}"])
    ).with {
        $0.tokenMember = "IdempotencyToken"
        // AWS keeps the token for an hour only. Without the list of kinds it leaves out some.
        $0.lookup = .everyOne(
            .each(
                "ListCertificates", ["Includes": ["keyTypes": keyTypes]],
                at: "CertificateSummaryList[]", id: "{=CertificateArn}"))
        $0.details = [
            Detail(
                "Tags", for: "Tags",
                .each("ListTagsForCertificate", ["CertificateArn": "{id}"], at: "Tags"))
        ]
        $0.readNames = [
            "CertificateTransparencyLoggingPreference":
                "Options.CertificateTransparencyLoggingPreference",
            "CertificateExport": "Options.Export",
        ]
        $0.updates = [
            UpdateCall(
                "UpdateCertificateOptions", ["CertificateArn": "{id}"],
                "CertificateTransparencyLoggingPreference CertificateExport Options",
                sends: .all,
                resets: ["Options": ["CertificateTransparencyLoggingPreference": "ENABLED"]])
        ]
        $0.tags = Tagging(
            "AddTagsToCertificate", "RemoveTagsFromCertificate", ["CertificateArn": "{id}"],
            keys: "Tags")
        $0.attributes = ["Id": "{id}"]
        $0.readiness = Readiness(
            "Status", ready: ["ISSUED"],
            failed: ["FAILED", "VALIDATION_TIMED_OUT", "REVOKED", "EXPIRED", "INACTIVE"],
            reason: "FailureReason")
        $0.made = ["Options"]
        $0.writing = { properties, _ in
            var options: [String: Value] = [:]
            options["CertificateTransparencyLoggingPreference"] =
                properties["CertificateTransparencyLoggingPreference"]
            options["Export"] = properties["CertificateExport"]
            if !options.isEmpty { properties["Options"] = .object(options) }
            // AWS takes mail domains here; zones are for the deployer.
            let mail = properties["DomainValidationOptions"]?.listValue?
                .filter { $0["ValidationDomain"] != nil }
            properties["DomainValidationOptions"] = mail.flatMap { $0.isEmpty ? nil : .list($0) }
        }
        $0.reading = { certificate, scope in
            // It takes `RSA_2048` and tells `RSA-2048`.
            certificate["KeyAlgorithm"] = certificate["KeyAlgorithm"]?.stringValue.map { name in
                .string(String(name.map { $0 == "-" ? "_" : $0 }))
            }
            let wanted = scope.properties["SubjectAlternativeNames"]?.listValue ?? []
            if let names = certificate["SubjectAlternativeNames"]?.listValue {
                // AWS adds the first name to the others.
                let others = names.filter {
                    $0 != certificate["DomainName"] || wanted.contains($0)
                }
                certificate["SubjectAlternativeNames"] =
                    Value.list(others).arranged(like: .list(wanted))
            }
            certificate["DomainValidationOptions"] =
                certificate["DomainValidationOptions"]?.arranged(
                    like: scope.properties["DomainValidationOptions"], by: "DomainName")
        }
        $0.whilePending = { cloud, scope throws(ProviderError) in
            try await cloud.putValidationRecords(scope)
        }
    }
}
