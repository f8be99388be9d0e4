import InfraGraph

/// A value that a stack hands out to people and programs: `outputs` prints it after a deploy.
public struct StackOutput: Sendable {
    let name: ConstructID
    let value: Expression
    let summary: String?
    /// Where a key says that the output is; nil for one without a key.
    let expectedAddress: Address?
    let location: SourceLocation

    /// Hands out a value under a name, unique in its stack.
    public init(
        _ name: ConstructID, _ value: some InputConvertible, summary: String? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.name = name
        self.value = value.expression
        self.summary = summary
        expectedAddress = nil
        location = SourceLocation(fileID: "\(fileID)", line: Int(line))
    }

    /// Hands out a value under a key, for other environments too.
    public init<Content>(
        _ key: OutputKey<Content>, _ value: Input<Content>, summary: String? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        name = key.name
        self.value = value.expression
        self.summary = summary
        expectedAddress = key.address
        location = SourceLocation(fileID: "\(fileID)", line: Int(line))
    }
}
