/// One problem, said so that a reader can mend it: what, where, why, and what to do.
public struct Diagnostic: Error, Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable {
        case error
        case warning
        case note
    }

    /// A place that the problem is about, with the user's own words for what stands there.
    public struct Place: Hashable, Sendable {
        /// The file and line, where there is one.
        public let location: SourceLocation?
        /// What stands there: `Postgres "database"`, or an address.
        public let label: String

        /// Makes a place.
        public init(_ location: SourceLocation?, _ label: String = "") {
            self.location = location
            self.label = label
        }
    }

    /// How bad it is.
    public var severity: Severity
    /// A stable id in lower case with hyphens; scripts and documentation refer to it.
    public var code: String
    /// A fixed sentence without user data, lower case, no full stop.
    public var summary: String
    /// The places, most telling first.
    public var places: [Place]
    /// Full sentences: what is wrong with this value and why it matters.
    public var detail: String
    /// One thing to do. A line that starts with four spaces is a command to copy.
    public var fix: String?

    /// Makes a diagnostic.
    public init(
        _ severity: Severity = .error, code: String, _ summary: String, at places: [Place] = [],
        detail: String = "", fix: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.summary = summary
        self.places = places
        self.detail = detail
        self.fix = fix
    }
}
