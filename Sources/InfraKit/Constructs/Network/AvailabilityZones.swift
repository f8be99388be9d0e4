/// Which availability zones of its region a network spans, by letter.
///
/// A zone's letter decides which addresses its subnets get, so a zone can be added or left out
/// without renumbering the others.
public struct AvailabilityZones: Sendable, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    /// The letters that exist in every region that has as many zones.
    static let known = ["a", "b", "c", "d", "e", "f", "g", "h"]

    /// The letters, in the order given.
    public let letters: [String]

    /// The first zones of the region: three are a, b and c.
    public static func first(_ count: Int) -> AvailabilityZones {
        AvailabilityZones(letters: (0..<max(count, 0)).map { Self.letter($0) })
    }

    /// Zones by letter, for a region or an account where some are not to be had: `["a", "c"]`.
    public init(letters: [String]) { self.letters = letters }

    public init(integerLiteral count: Int) { self = .first(count) }
    public init(arrayLiteral letters: String...) { self.init(letters: letters) }

    /// The letters that are not one of a to h, or are given twice.
    var invalid: [String] {
        letters.enumerated().filter { index, letter in
            !Self.known.contains(letter) || letters[..<index].contains(letter)
        }.map(\.element)
    }

    private static func letter(_ index: Int) -> String {
        index < known.count ? known[index] : "\(index + 1)th"
    }
}
