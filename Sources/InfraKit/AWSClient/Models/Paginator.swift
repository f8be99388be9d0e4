import InfraGraph

/// How an operation is asked for its next page.
public struct Paginator: Sendable {
    /// The members of the input that take the tokens.
    public let inputTokens: [String]
    /// Where in the output the tokens are, in the same order.
    public let outputTokens: [String]
    /// Where in the output the elements are.
    public let results: [String]
    /// The flag in the output that says there is more; nil where the token alone says it.
    public let moreResults: String?
    /// The member of the input that limits a page.
    public let limit: String?

    init?(_ facts: Value) {
        func names(_ key: String) -> [String] {
            facts[key]?.stringValue.map { [$0] }
                ?? facts[key]?.listValue?.compactMap(\.stringValue) ?? []
        }
        inputTokens = names("input_token")
        outputTokens = names("output_token")
        results = names("result_key")
        moreResults = facts["more_results"]?.stringValue
        limit = facts["limit_key"]?.stringValue
        if inputTokens.isEmpty || outputTokens.isEmpty { return nil }
    }

    /// The members that the request for the next page has; nil after the last page.
    public func next(after output: Value) -> [String: Value]? {
        if let moreResults, Self.find(moreResults, in: output) != true { return nil }
        var tokens: [String: Value] = [:]
        for (name, path) in zip(inputTokens, outputTokens) {
            guard let token = Self.find(path, in: output), token != .null, token != "" else {
                continue
            }
            tokens[name] = token
        }
        return tokens.isEmpty ? nil : tokens
    }

    /// The elements of a page, of the first kind that the operation lists.
    public func elements(of output: Value) -> [Value] {
        results.first.flatMap { Self.find($0, in: output)?.listValue } ?? []
    }

    /// Finds a value by a path of names: `A.B`, the last element as in `A[-1].B`, else `A || B`.
    static func find(_ path: String, in value: Value) -> Value? {
        for alternative in path.split(separator: "|", omittingEmptySubsequences: true) {
            var current: Value? = value
            for part in alternative.split(separator: ".") {
                let name = part.filter { $0 != " " }
                if name.hasSuffix("[-1]") {
                    current = current?[String(name.dropLast(4))]?.listValue?.last
                } else {
                    current = current?[name]
                }
            }
            if let current, current != .null { return current }
        }
        return nil
    }
}
