import InfraGraph

/// A fact of the resource that a value ends up in, for text that a construct can't know by itself.
///
/// Constructs do not know where they are placed. The synthesizer does, and fills it in.
public enum Surrounding: InputConvertible {
    /// The region of the resource.
    case region
    /// The account of the resource; where the program names none, that of the credentials, which
    /// is known only in a run.
    case account
    /// A name that no other resource of any environment has: system, environment and address.
    ///
    /// For required names inside other text or nested properties. A part of a construct gets the
    /// name of that construct. A longer one than `limit` is cut and ends in a hash of the whole.
    case name(limit: Int)

    public var expression: Expression { .surrounding(self) }

    /// The account of the credentials, looked up like any existing thing.
    static var callerAccount: Input<String> { caller.attribute("Account") }

    // One node for all uses: what it stands for is the same everywhere.
    private static let caller = Node(
        existing: .value(.string("current")), type: "AWS::STS::CallerIdentity", schema: nil,
        fileID: #fileID, line: #line)

    /// Joins the parts of a name by hyphens and keeps it within a limit.
    static func name(of parts: [String], limit: Int) -> String {
        let whole = parts.joined(separator: "-")
        guard whole.utf8.count > limit else { return whole }
        // FNV-1a: the same in every process, unlike Swift's own hashes.
        let hash = whole.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        let digits = String(hash % 0xFFF_FFFF, radix: 16)
        return whole.prefix(max(0, limit - digits.count - 1)) + "-" + digits
    }
}
