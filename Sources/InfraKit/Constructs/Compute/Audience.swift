/// Who may reach a load balancer.
public struct Audience: Sendable {
    enum Kind: Sendable {
        case network
        case addresses([String], reason: String)
    }

    let kind: Kind

    /// What is in the same network. The load balancer has no public address.
    public static let network = Audience(kind: .network)

    /// Addresses of the internet, in CIDR notation, such as those of an office.
    public static func addresses(_ cidrs: [String], reason: String) -> Audience {
        Audience(kind: .addresses(cidrs, reason: reason))
    }

    /// The whole internet. The reason is shown in AWS beside the rules.
    public static func world(reason: String) -> Audience {
        Audience(kind: .addresses(["0.0.0.0/0"], reason: reason))
    }

    var isPublic: Bool {
        if case .network = kind { false } else { true }
    }

    /// The rules that let the audience in on a port.
    func ingress(port: Int, network: Network) -> [Ingress] {
        switch kind {
        case .network: [.from(network.cidr, port: port, reason: "The network")]
        case .addresses(let cidrs, let reason):
            cidrs.map { .from($0, port: port, reason: reason) }
        }
    }
}
