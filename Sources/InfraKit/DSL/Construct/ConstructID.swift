import InfraGraph

/// The id of a construct or stack: what it is for, unique among its neighbours.
///
/// Lower-case letters, digits and hyphens, starting with a letter, at most 32 characters. The
/// synthesizer reports an id that breaks the rule.
public struct ConstructID: Hashable, Sendable, ExpressibleByStringInterpolation,
    CustomStringConvertible
{
    /// The id as written.
    public let rawValue: String

    /// Makes an id from a literal, or from data: `"uploads-\(tenant.name)"`.
    public init(stringLiteral value: String) { rawValue = value }

    /// Makes an id from text.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    /// Says whether the id keeps the rule.
    public var isValid: Bool {
        let bytes = rawValue.utf8
        guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.count <= 32 else {
            return false
        }
        return bytes.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
    }
}
