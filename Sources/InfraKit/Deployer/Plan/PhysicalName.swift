import InfraGraph

/// Makes the names that AWS sees, for resources whose program gives none.
public enum PhysicalName {
    /// What a type's names need beyond what its schema says.
    private struct Rule {
        var maximumLength: Int?
        var isGloballyUnique = false
        /// Says whether AWS keeps the name of something deleted for days.
        var isKeptAfterDeletion = false
    }

    private static let rules: [String: Rule] = [
        "AWS::S3::Bucket": Rule(maximumLength: 63, isGloballyUnique: true),
        "AWS::ElasticLoadBalancingV2::LoadBalancer": Rule(maximumLength: 32),
        "AWS::ElasticLoadBalancingV2::TargetGroup": Rule(maximumLength: 32),
        "AWS::ElastiCache::ReplicationGroup": Rule(maximumLength: 40),
        "AWS::ElastiCache::CacheCluster": Rule(maximumLength: 40),
        "AWS::SecretsManager::Secret": Rule(isKeptAfterDeletion: true),
    ]

    /// Says whether the names of a type can't be used again as soon as something is deleted.
    public static func isKeptAfterDeletion(ofType type: String) -> Bool {
        rules[type]?.isKeptAfterDeletion ?? false
    }

    /// Returns the name of a resource: system, environment and address joined by hyphens.
    ///
    /// Ends with six hex digits that tell history, address and generation apart when it was
    /// shortened, when it is not the first of its address, or when the type's names are shared by
    /// all accounts. The suffix stands at the very end: some services tell kinds by it (`.fifo`).
    public static func make(
        system: String, environment: String, address: Address, generation: Int, lineage: String,
        schema: ResourceSchema, suffix: String = ""
    ) -> String {
        let property = schema.traits.nameProperty.flatMap { schema.root.property($0) }
        let rule = rules[schema.type] ?? Rule()
        let longest = min(rule.maximumLength ?? .max, property?.maximumLength ?? 63)
        let limit = longest - suffix.utf8.count
        var base = plain([system, environment, address.rawValue].joined(separator: "-"))
        if generation > 1 || rule.isGloballyUnique || base.utf8.count > limit {
            let hash = hash([lineage, address.rawValue, String(generation)])
            base = trimmed(String(base.prefix(max(1, limit - 7)))) + "-" + hash
        }
        return fitting(base, property?.pattern) + suffix
    }

    /// Lower-case letters, digits and single hyphens; starts with a letter.
    private static func plain(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.lowercased().utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(byte)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if bytes.isEmpty { bytes.append(UInt8(ascii: "r")) }
                bytes.append(byte)
            default:
                let hyphen = UInt8(ascii: "-")
                if let last = bytes.last, last != hyphen { bytes.append(hyphen) }
            }
        }
        return trimmed(String(decoding: bytes, as: UTF8.self))
    }

    private static func trimmed(_ text: String) -> String {
        text.hasSuffix("-") ? String(text.dropLast()) : text
    }

    /// The name with what the pattern takes in place of hyphens; as it is if nothing helps.
    private static func fitting(_ name: String, _ pattern: String?) -> String {
        guard let pattern else { return name }
        let spellings = [name] + ["_", ""].map { name.split(separator: "-").joined(separator: $0) }
        do {
            let regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
            return try spellings.first { try regex.firstMatch(in: $0) != nil } ?? name
        } catch {
            // A pattern that this platform's engine does not take is left to AWS.
            return name
        }
    }

    /// Six hex digits of FNV-1a: stable between versions and machines, which `Hasher` is not.
    private static func hash(_ parts: [String]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in parts.joined(separator: "\u{0}").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let text = String((hash ^ (hash >> 24) ^ (hash >> 48)) & 0xff_ffff, radix: 16)
        return String(repeating: "0", count: 6 - text.count) + text
    }
}
