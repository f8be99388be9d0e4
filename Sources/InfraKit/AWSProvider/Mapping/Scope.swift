import InfraGraph

/// What the names in a handler's templates stand for, for one resource.
struct Scope: Sendable {
    /// What AWS calls the resource; parts of a compound identifier are joined by `|`.
    var identifier = ""
    /// The properties, by CloudFormation's names.
    var properties: [String: Value] = [:]
    /// The properties that were deployed before a change.
    var before: [String: Value] = [:]
    /// The attributes on record.
    var recorded: [String: Value] = [:]
    /// What AWS answered last, or the element that a call is about.
    var answer: Value = .null
    var region: String
    var account: String
    /// The request's token, 32 hex digits.
    var token = ""

    /// Says whether the resource is being made.
    var isNew: Bool { before.isEmpty }

    /// The value of one name of a template; nil if there is none.
    func value(of term: Term) -> Value? {
        switch term {
        case .constant(let value): return value
        case .member(let source, let path):
            let value = path.reduce(self[source]) { $0?.part($1) }
            return value == .null ? nil : value
        case .rest(let term, let mark):
            guard let text = value(of: term)?.scalarText else { return nil }
            return .string(
                text.ranges(of: mark).last.map { String(text[$0.upperBound...]) } ?? text)
        case .lowercased(let term):
            return value(of: term)?.scalarText.map { .string($0.lowercased()) }
        }
    }

    private subscript(source: Term.Source) -> Value? {
        switch source {
        case .properties: .object(properties)
        case .answer: answer
        case .id: identifier.isEmpty ? nil : .string(identifier)
        case .account: .string(account)
        case .region: .string(region)
        case .partition: .string(partition)
        case .token: .string(token)
        case .website: .string(website)
        }
    }

    /// The name of S3's websites: regions from before 2014 have a hyphen in it.
    private var website: String {
        let older = [
            "ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1",
            "us-east-1", "us-gov-west-1", "us-west-1", "us-west-2",
        ]
        return "s3-website" + (older.contains(region) ? "-" : ".") + region
    }

    private var partition: String {
        if region.hasPrefix("cn-") { return "aws-cn" }
        return region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }
}

extension Value {
    /// A member, an element of a list, or a part of a text that `|` separates.
    fileprivate func part(_ name: String) -> Value? {
        switch self {
        case .object(let members): return members[name]
        case .list(let elements):
            guard let index = Int(name), elements.indices.contains(index) else { return nil }
            return elements[index]
        case .string(let text):
            let parts = text.split(separator: "|", omittingEmptySubsequences: false)
            guard let index = Int(name), parts.indices.contains(index) else { return nil }
            return .string(String(parts[index]))
        default: return nil
        }
    }
}
