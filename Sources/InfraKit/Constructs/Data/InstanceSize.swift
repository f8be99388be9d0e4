/// The size of a database's or cache's machine, without the service's prefix: `r5.2xlarge`.
///
/// A string literal names one that the library does not.
public struct InstanceSize: Hashable, Sendable, ExpressibleByStringLiteral {
    /// AWS's name: `r5.2xlarge`.
    public let name: String
    public init(stringLiteral value: String) { name = value }

    public static let t3_medium: InstanceSize = "t3.medium"
    public static let t4g_micro: InstanceSize = "t4g.micro"
    public static let t4g_small: InstanceSize = "t4g.small"
    public static let t4g_medium: InstanceSize = "t4g.medium"
    public static let m6g_large: InstanceSize = "m6g.large"
    public static let m6g_xlarge: InstanceSize = "m6g.xlarge"
    public static let r5_large: InstanceSize = "r5.large"
    public static let r5_xlarge: InstanceSize = "r5.xlarge"
    public static let r5_2xlarge: InstanceSize = "r5.2xlarge"
    public static let r5_4xlarge: InstanceSize = "r5.4xlarge"
    public static let r6g_large: InstanceSize = "r6g.large"
    public static let r6g_xlarge: InstanceSize = "r6g.xlarge"
    public static let r6g_2xlarge: InstanceSize = "r6g.2xlarge"
    public static let r7g_large: InstanceSize = "r7g.large"
    public static let r7g_xlarge: InstanceSize = "r7g.xlarge"
}
