import InfraGraph

/// Fills the templates of ``SimulatedTypes``.
enum AttributeTemplate {
    static let alphabets: [String: String] = [
        "hex": "0123456789abcdef", "low": "abcdefghijklmnopqrstuvwxyz0123456789",
        "up": "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "digit": "123456789",
        "shared": "abcdefghijklmnopqrstuvwxyz0123456789",
    ]

    static func fill(_ template: String, _ maker: inout AttributeMaker) -> String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += value(of: String(rest[rest.index(after: open)..<close]), &maker)
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    private static func value(of hole: String, _ maker: inout AttributeMaker) -> String {
        let parts = hole.split(separator: ":", maxSplits: 1)
        let kind = String(parts[0])
        let rest = parts.count > 1 ? String(parts[1]) : ""
        if alphabets[kind] != nil { return maker.random(hole) }
        switch kind {
        case "region": return maker.place.region
        case "account": return maker.place.account
        case "name": return maker.name
        case "revision": return String(maker.place.revision)
        case "time": return ISOTime.text(maker.place.now)
        case "zone": return zone(maker.place.region)
        case "uuid": return uuid(maker.random("hex:32:" + rest))
        case "byte": return byte(maker, rest)
        case "ip": return "52." + ["x", "y", "z"].map { byte(maker, $0) }.joined(separator: ".")
        case "scope": return member("Scope", &maker) == "CLOUDFRONT" ? "global" : "regional"
        case "tail":
            let text = first(of: rest, &maker)
            return text.split(separator: "/").last.map(String.init) ?? text
        case "swap": return swap(rest, &maker)
        case "arnof":
            let text = member(rest, &maker) ?? ""
            if text.hasPrefix("arn:") { return text }
            return "arn:aws:lambda:\(maker.place.region):\(maker.place.account):function:\(text)"
        default: return first(of: hole, &maker)
        }
    }

    /// The first of several properties or attributes with a text; the last word stands for itself.
    private static func first(of names: String, _ maker: inout AttributeMaker) -> String {
        let choices = names.split(separator: "|").map(String.init)
        for choice in choices {
            if choice == "name" { return maker.name }
            if let text = member(choice, &maker) { return text }
        }
        return choices.count > 1 ? choices[choices.count - 1] : ""
    }

    private static func member(_ name: String, _ maker: inout AttributeMaker) -> String? {
        if let text = Value.object(maker.properties).member(at: name)?.scalarText { return text }
        let slashed = name.replacing(".", with: "/")
        guard
            maker.schema.readOnly.contains(slashed)
                || maker.schema.primaryIdentifier.contains(slashed)
        else { return nil }
        return maker.attribute(name)?.scalarText
    }

    private static func swap(_ rule: String, _ maker: inout AttributeMaker) -> String {
        let sides = rule.split(separator: "=", maxSplits: 1)
        guard sides.count == 2 else { return "" }
        let change = sides[1].split(separator: ">", maxSplits: 1).map(String.init)
        guard change.count == 2 else { return "" }
        return (member(String(sides[0]), &maker) ?? "").replacing(change[0], with: change[1])
    }

    private static func byte(_ maker: AttributeMaker, _ label: String) -> String {
        var chance = SeededChance(maker.place.seed, maker.place.token, "byte", label)
        return String(4 + chance.next() % 250)
    }

    private static func uuid(_ hex: String) -> String {
        var text = Array(hex)
        text[12] = "4"
        text[16] = "a"
        let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        return cuts.map { String(text[$0]) }.joined(separator: "-")
    }

    /// `use1` for `us-east-1`, as ElastiCache writes regions.
    private static func zone(_ region: String) -> String {
        let parts = region.split(separator: "-")
        let directions = ["north", "south", "east", "west", "central"]
        return parts.map { part in
            guard directions.contains(where: { part.hasPrefix($0) }) else { return String(part) }
            return directions.filter { part.contains($0) }
                .sorted {
                    (part.ranges(of: $0)[0].lowerBound) < (part.ranges(of: $1)[0].lowerBound)
                }
                .map { String($0.prefix(1)) }.joined()
        }.joined()
    }

    /// The words of a name in camel case, in lower case: `rest`, `api` for `RestApi`.
    static func words(_ name: String) -> [String] {
        var words: [String] = []
        var wasUpper = false
        for character in name {
            if character.isUppercase, !wasUpper || words.isEmpty {
                words.append(character.lowercased())
            } else if words.isEmpty {
                words.append(String(character))
            } else {
                words[words.count - 1] += character.lowercased()
            }
            wasUpper = character.isUppercase
        }
        return words
    }
}
