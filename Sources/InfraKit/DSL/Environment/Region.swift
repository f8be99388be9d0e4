import InfraGraph

/// An AWS region, by its code.
public struct Region: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The code: `us-east-1`.
    public let rawValue: String

    /// Makes a region from its code.
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public var description: String { rawValue }

    public static var usEast1: Region { "us-east-1" }
    public static var usEast2: Region { "us-east-2" }
    public static var usWest1: Region { "us-west-1" }
    public static var usWest2: Region { "us-west-2" }
    public static var euCentral1: Region { "eu-central-1" }
    public static var euWest1: Region { "eu-west-1" }
    public static var euNorth1: Region { "eu-north-1" }
    public static var apSoutheast1: Region { "ap-southeast-1" }
    public static var apNortheast1: Region { "ap-northeast-1" }

    /// The availability zone with a letter: `zone("a")` of us-east-1 is `us-east-1a`.
    public func zone(_ letter: String) -> String { rawValue + letter }
}

/// An AWS account, by its number of twelve digits.
public struct Account: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The number, as text.
    public let rawValue: String

    /// Makes an account from its number.
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public var description: String { rawValue }
}
