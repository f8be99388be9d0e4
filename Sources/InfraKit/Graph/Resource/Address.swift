/// The place of a resource in an environment: `stack/id/child`, made of explicit ids only.
///
/// Addresses never hold order, index or variable names, so they survive reordering and regrouping.
public struct Address: Hashable, Comparable, Sendable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// The ids from the stack down, joined by `/`.
    public let rawValue: String

    /// Makes an address from its written form.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// Makes an address from a literal, as tests and moves write them.
    public init(stringLiteral value: String) { self.rawValue = value }

    public var description: String { rawValue }

    /// The id of the stack: everything before the first `/`.
    public var stack: Substring { rawValue.prefix { $0 != "/" } }

    /// The last id of the address.
    public var name: Substring {
        guard let slash = rawValue.lastIndex(of: "/") else { return rawValue[...] }
        return rawValue[rawValue.index(after: slash)...]
    }

    /// The address one level up, or nil for a stack.
    public var parent: Address? {
        guard let slash = rawValue.lastIndex(of: "/") else { return nil }
        return Address(String(rawValue[..<slash]))
    }

    /// Returns the address of a child with this id.
    public func appending(_ id: String) -> Address { Address(rawValue + "/" + id) }

    /// Says whether this address is `other` or lies below it.
    public func isWithin(_ other: Address) -> Bool {
        guard rawValue.utf8.starts(with: other.rawValue.utf8) else { return false }
        let count = other.rawValue.utf8.count
        if rawValue.utf8.count == count { return true }
        return rawValue.utf8[rawValue.utf8.index(rawValue.utf8.startIndex, offsetBy: count)]
            == UInt8(ascii: "/")
    }

    /// Returns this address with `old` at its start changed to `new`, or nil if it is not within
    /// `old`.
    public func moving(from old: Address, to new: Address) -> Address? {
        guard isWithin(old) else { return nil }
        return Address(new.rawValue + rawValue.dropFirst(old.rawValue.count))
    }

    public static func < (lhs: Address, rhs: Address) -> Bool { lhs.rawValue < rhs.rawValue }
}
