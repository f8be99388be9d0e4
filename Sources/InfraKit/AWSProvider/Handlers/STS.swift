/// Who calls.
enum STSHandlers {
    static let all = [callerIdentity]

    /// Not a resource: programs that name no account look it up like something that exists, so
    /// that nothing ever makes or deletes it.
    static let callerIdentity = ResourceHandler(
        "AWS::STS::CallerIdentity", "sts", create: Call("GetCallerIdentity"), identifier: "current",
        read: .each("GetCallerIdentity"), delete: Call("GetCallerIdentity")
    ).with { $0.attributes = ["Account": "{=Account}"] }
}
