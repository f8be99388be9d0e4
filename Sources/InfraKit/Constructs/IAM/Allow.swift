/// Gives a service rights, through its task role: `Allow(bucket.read)`.
public struct Allow: ServiceComponent {
    let statements: [PolicyStatement]

    /// Gives grants that constructs hand out.
    public init(_ grants: Grant...) { statements = grants.flatMap(\.statements) }

    /// Gives what a statement says.
    public init(_ statement: PolicyStatement) { statements = [statement] }

    public var part: ServicePart { ServicePart(kind: .allowance(self)) }
}
