/// Chance that depends on a seed and a name only, never on the order of calls.
///
/// Concurrent deploys make their calls in any order; no fault or identifier may depend on it.
/// This is spreading (FNV-1a, then SplitMix64), not cryptography: no secret ever goes in.
struct SeededChance {
    private var state: UInt64

    init(_ seed: UInt64, _ name: String...) {
        state = 0xCBF2_9CE4_8422_2325 ^ seed
        for part in name {
            for byte in part.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
            state = (state ^ 0xFF) &* 0x100_0000_01B3
        }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, 1.
    mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    /// Text of characters of the alphabet.
    mutating func text(_ count: Int, of alphabet: String) -> String {
        let letters = Array(alphabet.utf8)
        var bytes: [UInt8] = []
        for _ in 0..<count { bytes.append(letters[Int(next() % UInt64(letters.count))]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
