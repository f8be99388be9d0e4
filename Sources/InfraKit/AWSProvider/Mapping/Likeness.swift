import InfraGraph

/// When a text that AWS tells is what the program said, in another form.
enum Likeness: Sendable {
    /// AWS writes the name in lower case.
    case lowercased
    /// The program says `15`, AWS `15.4`.
    case version
    /// The program says `15.4`, AWS has a later version of the same 15.
    case upgrade
    /// The program says an identifier, an ARN or an alias, AWS another of these.
    case key
    /// The program says the number of a protocol and AWS its name, or the other way round.
    case networkProtocol

    /// Says whether both are the same.
    func holds(_ told: String, _ said: String) -> Bool {
        switch self {
        case .lowercased: told == said.lowercased()
        case .version: told == said || told.hasPrefix(said + ".")
        case .upgrade: Self.isUpgrade(Self.numbers(said), Self.numbers(told))
        case .key:
            // Of an alias AWS tells the key behind it, which says nothing of the alias.
            told == said || told.hasSuffix("/" + said) || said.hasSuffix("/" + told)
                || said.contains("alias/")
        case .networkProtocol: Self.protocolName(told) == Self.protocolName(said)
        }
    }

    /// The name of a protocol, if EC2 has one for its number.
    static func protocolName(_ text: String) -> String {
        let names = ["1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6"]
        return names[text] ?? text.lowercased()
    }

    private static func numbers(_ version: String) -> [Int] {
        version.split(separator: ".").map { Int($0) ?? 0 }
    }

    private static func isUpgrade(_ old: [Int], _ new: [Int]) -> Bool {
        old.first == new.first && old.lexicographicallyPrecedes(new)
    }
}

extension [String: Value] {
    /// Puts the program's own text where what AWS tells is the same.
    mutating func keep(_ names: String, of said: [String: Value], _ likeness: Likeness) {
        for name in names.split(separator: " ").map(String.init) {
            guard let own = said[name], let text = own.stringValue,
                let told = self[name]?.scalarText, likeness.holds(told, text)
            else { continue }
            self[name] = own
        }
    }

    /// Copies what stands at a path to a member of its own.
    mutating func copy(_ paths: [String: String]) {
        let whole = Value.object(self)
        for (name, path) in paths {
            if let value = whole.member(at: path) { self[name] = value }
        }
    }

    /// Makes a list of one member of each of a list's elements.
    mutating func pluck(_ member: String, of list: String, as name: String) {
        guard let elements = self[list]?.listValue else { return }
        self[name] = .list(elements.compactMap { $0[member] })
    }

    /// Makes a map of a list of parameters with their values.
    mutating func collectParameters(as name: String) {
        guard let parameters = self[name]?.listValue else { return }
        let pairs = parameters.compactMap { parameter -> (String, Value)? in
            guard let name = parameter["ParameterName"]?.stringValue,
                let value = parameter["ParameterValue"], value != .null
            else { return nil }
            return (name, value)
        }
        self[name] = .object(Dictionary(pairs, uniquingKeysWith: { $1 }))
    }
}

extension Scope {
    /// What is to be added to a list of texts that AWS has, and what is to be taken away; nil for
    /// nothing.
    func difference(of name: String, from told: Value?) -> (added: Value?, removed: Value?) {
        let old = told?.listValue ?? []
        let new = properties[name]?.listValue ?? []
        let added = new.filter { !old.contains($0) }
        let removed = old.filter { !new.contains($0) }
        return (
            added.isEmpty ? nil : .list(added), removed.isEmpty ? nil : .list(removed)
        )
    }
}
