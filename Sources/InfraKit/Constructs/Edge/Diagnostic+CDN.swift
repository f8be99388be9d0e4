import InfraGraph

extension Diagnostic {
    static var domainsWithoutCertificate: Diagnostic {
        Diagnostic(
            code: "domains-without-certificate", "CDN has domains but no certificate",
            detail: "CloudFront answers for a domain only with a certificate for it.",
            fix: "give it one: `certificate: Certificate(…, for: .cdn)`")
    }

    static func notForCDN(_ id: String, _ argument: String) -> Diagnostic {
        Diagnostic(
            code: "not-for-cdn", "CDN can't use a construct that was not made for one",
            detail: "\"\(id)\" is made for use in its own region or by others.",
            fix: "make it with `\(argument)`")
    }
}
