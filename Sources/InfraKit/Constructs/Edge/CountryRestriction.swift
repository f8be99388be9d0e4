import AWSCloudFront
import InfraDSL

/// From which countries visitors are let in, by codes of two letters.
public enum CountryRestriction: Hashable, Sendable {
    /// From everywhere.
    case none
    /// From these only.
    case allowing([String])
    /// From everywhere but these.
    case blocking([String])

    var restrictions: CloudFront.Distribution.Restrictions {
        switch self {
        case .none: Self.restriction("none", nil)
        case .allowing(let codes): Self.restriction("whitelist", codes)
        case .blocking(let codes): Self.restriction("blacklist", codes)
        }
    }

    private static func restriction(
        _ type: String, _ codes: [String]?
    ) -> CloudFront.Distribution.Restrictions {
        .init(
            geoRestriction: .init(
                restrictionType: .init(rawValue: type),
                locations: codes.map { Input($0.map { Input($0) }) }))
    }
}
