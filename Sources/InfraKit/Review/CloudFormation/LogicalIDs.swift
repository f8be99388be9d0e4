import InfraGraph

/// Names for things in a template: letters and digits only, each used once.
struct LogicalIDs {
    private var taken: Set<String> = []

    /// Returns a name made of the words of a text, with a hash at the end if it is taken.
    mutating func make(from text: String) -> String {
        // 255 characters are allowed; the hash needs eight.
        var name = String(Self.camelCase(text).prefix(240))
        if name.isEmpty { name = "Item" }
        if taken.insert(name).inserted { return name }
        var salt = 0
        while true {
            let candidate = name + Self.hash("\(text)#\(salt)")
            if taken.insert(candidate).inserted { return candidate }
            salt += 1
        }
    }

    /// Returns the words of a text, each with a capital: `shop/web-1` becomes `ShopWeb1`.
    static func camelCase(_ text: String) -> String {
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// FNV-1a: the same in every run and on every platform, which `Hasher` is not.
    private static func hash(_ text: String) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let digits = String(hash, radix: 16, uppercase: true)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
