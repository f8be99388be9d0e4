/// The parts of a `http` or `https` address that an endpoint can have.
struct WebAddress: Hashable {
    let scheme: URLScheme
    /// With the port, unless it is the scheme's own.
    let host: String
    /// Without a slash at the end.
    let path: String

    /// Reads an address; nil if it is none, or has user, query or fragment.
    init?(_ text: String) {
        let sides = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.count == 2, let scheme = URLScheme(rawValue: sides[0].lowercased()),
            !sides[1].isEmpty,
            sides[1].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"@?#\\".utf8.contains($0) })
        else { return nil }
        let authority = sides[1].prefix { $0 != "/" }
        guard !authority.isEmpty, !authority.hasPrefix(":") else { return nil }
        if !authority.hasSuffix("]"), let colon = authority.lastIndex(of: ":") {
            guard let port = UInt16(authority[authority.index(after: colon)...]), port > 0 else {
                return nil
            }
        }
        let standard = scheme == .https ? ":443" : ":80"
        let hasStandardPort = authority.hasSuffix(standard)
        self.scheme = scheme
        host = String(hasStandardPort ? authority.dropLast(standard.count) : authority).lowercased()
        var path = sides[1].dropFirst(authority.count)
        while path.hasSuffix("/") { path = path.dropLast() }
        self.path = String(path)
    }

    /// The host without its port.
    static func hostName(_ host: String) -> String {
        if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
            return String(host[host.index(after: host.startIndex)..<end])
        }
        return String(host.prefix { $0 != ":" })
    }
}
