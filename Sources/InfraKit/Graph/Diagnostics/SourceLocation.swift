/// A line of a source file, as the compiler names it.
public struct SourceLocation: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Module and file name: `Stacks/DataStack.swift`.
    public let fileID: String
    /// The line, from 1.
    public let line: Int

    /// Makes a location from what `#fileID` and `#line` give.
    public init(fileID: String, line: Int) {
        self.fileID = fileID
        self.line = line
    }

    public var description: String { "\(fileID):\(line)" }

    public static func < (lhs: SourceLocation, rhs: SourceLocation) -> Bool {
        (lhs.fileID, lhs.line) < (rhs.fileID, rhs.line)
    }
}
