import CCrypto
import InfraGraph

/// HMAC-SHA-256 under a key of one lineage: for tokens, and to tell when a secret has changed.
///
/// A bare hash of a secret could be guessed; a keyed one says nothing without the key.
public struct KeyedHash: Sendable {
    private let key: [UInt8]

    /// Makes a hash under a key.
    public init(key: [UInt8]) { self.key = key }

    /// Makes a hash under a key of 32 random bytes, and returns the key's hex form to keep.
    public static func random() throws(Diagnostic) -> (hash: KeyedHash, hex: String) {
        let key = try Self.randomBytes(32)
        return (KeyedHash(key: key), hex(key))
    }

    /// Reads a key from its hex form; nil if it is none.
    public init?(hex: String) {
        let digits = Array(hex.utf8)
        guard digits.count == 64 else { return nil }
        var key: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            let text = String(decoding: digits[index..<index + 2], as: UTF8.self)
            guard let byte = UInt8(text, radix: 16) else { return nil }
            key.append(byte)
        }
        self.key = key
    }

    /// Returns 64 hex digits for a text.
    public func digest(_ text: String) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        let bytes = Array(text.utf8)
        HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, &digest, &length)
        return Self.hex(digest)
    }

    /// Returns 32 hex digits for a text: what fits every service's idempotency token.
    public func token(_ text: String) -> String { String(digest(text).prefix(32)) }

    /// Returns random hex digits, two for each byte.
    public static func randomHex(bytes count: Int) throws(Diagnostic) -> String {
        hex(try randomBytes(count))
    }

    private static func randomBytes(_ count: Int) throws(Diagnostic) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard RAND_bytes(&bytes, Int32(count)) == 1 else {
            throw Diagnostic(
                code: "no-randomness", "the system gives no random numbers",
                detail: "A new lineage needs a random key.", fix: "run the command again")
        }
        return bytes
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
