import AWSCertificateManager

/// How a load balancer takes requests.
public struct Listening: Sendable {
    /// The certificate; nil for requests in plain text.
    let certificate: CertificateManager.Certificate?

    /// On port 443 with TLS 1.2 or later; requests to port 80 are redirected there.
    public static func https(_ certificate: CertificateManager.Certificate) -> Listening {
        Listening(certificate: certificate)
    }

    /// On port 80, readable for everyone on the way. The reason is for those who read the program.
    public static func plainHTTP(reason: String) -> Listening { Listening(certificate: nil) }

    var port: Int { certificate == nil ? 80 : 443 }
}
