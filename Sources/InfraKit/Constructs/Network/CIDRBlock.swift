/// A block of IPv4 addresses: `10.0.0.0/16`.
public struct CIDRBlock: Hashable, Sendable, CustomStringConvertible {
    /// The first address, as a number.
    public let address: UInt32
    /// How many leading bits are fixed.
    public let prefix: Int

    /// Makes a block; bits of the address behind the prefix are dropped. The prefix is kept in
    /// 0...32.
    public init(address: UInt32, prefix: Int) {
        self.prefix = min(max(prefix, 0), 32)
        self.address = address & Self.mask(self.prefix)
    }

    /// Reads a block from text; nil unless it is one, with no bits set behind the prefix.
    public init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let prefix = Self.number(halves[1], upTo: 32) else { return nil }
        let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { Self.number($0, upTo: 255) }
        guard parts.count == 4, bytes.count == 4 else { return nil }
        let address = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard address & Self.mask(prefix) == address else { return nil }
        self.init(address: address, prefix: prefix)
    }

    /// How many addresses the block has.
    public var count: Int { 1 << (32 - prefix) }

    /// Says whether another block lies wholly inside this one.
    public func contains(_ other: CIDRBlock) -> Bool {
        other.prefix >= prefix && other.address & Self.mask(prefix) == address
    }

    /// Says whether the two blocks have addresses in common.
    public func overlaps(_ other: CIDRBlock) -> Bool { contains(other) || other.contains(self) }

    /// The block in one of the equal slots that this one is cut into, or nil if there is no such
    /// slot.
    ///
    /// - Parameters:
    ///   - slot: counted from 0.
    ///   - slots: a power of two.
    public func slot(_ slot: Int, of slots: Int) -> CIDRBlock? {
        let bits = slots.trailingZeroBitCount
        guard slots > 0, slots == 1 << bits, (0..<slots).contains(slot), prefix + bits <= 32 else {
            return nil
        }
        let size = UInt32(32 - prefix - bits)
        return CIDRBlock(address: address | UInt32(slot) << size, prefix: prefix + bits)
    }

    public var description: String {
        let bytes = [24, 16, 8, 0].map { "\(address >> UInt32($0) & 0xFF)" }
        return bytes.joined(separator: ".") + "/\(prefix)"
    }

    private static func mask(_ prefix: Int) -> UInt32 {
        prefix == 0 ? 0 : UInt32.max << UInt32(32 - prefix)
    }

    /// A decimal number without sign or leading zeros.
    private static func number(_ text: Substring, upTo limit: Int) -> Int? {
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isPlain, text.count == 1 || text.first != "0", let number = Int(text) else {
            return nil
        }
        return number <= limit ? number : nil
    }
}
