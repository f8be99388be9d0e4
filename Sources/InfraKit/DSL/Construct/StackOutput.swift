import InfraGraph

/// A value that a stack hands out to people and programs: `outputs` prints it after a deploy.
public struct StackOutput: Sendable {
    let name: ConstructID
    let value: Expression
    let summary: String?
    let location: SourceLocation

    /// Hands out a value under a name, unique in its stack.
    public init(
        _ name: ConstructID, _ value: some InputConvertible, summary: String? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.name = name
        self.value = value.expression
        self.summary = summary
        location = SourceLocation(fileID: "\(fileID)", line: Int(line))
    }
}
