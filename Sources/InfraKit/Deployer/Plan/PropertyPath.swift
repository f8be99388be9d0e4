import InfraGraph

/// Compares the paths of schemas, changes and attributes: `Endpoint/Port`, `Rules/*/Port`,
/// `Endpoint.Port`.
enum PropertyPath {
    /// The path's ids, whatever stands between them.
    static func parts(_ path: String) -> [Substring] {
        path.split(whereSeparator: { $0 == "/" || $0 == "." })
    }

    /// The name of the top-level property.
    static func first(of path: String) -> Substring {
        path.utf8.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
            .map { path[..<$0] } ?? path[...]
    }

    /// The path of a member.
    static func join(_ path: String, _ name: String) -> String {
        path.isEmpty ? name : path + "/" + name
    }

    /// Says whether two spellings mean the same path.
    static func equal(_ first: String, _ second: String) -> Bool {
        first == second || parts(first) == parts(second)
    }

    /// Says whether a path is what the pattern names, or lies below it.
    static func covers(_ pattern: String, _ path: String) -> Bool {
        if pattern == path { return true }
        let rest = remainder(
            of: pattern.split(separator: "/")[...], along: path.split(separator: "/")[...])
        return rest?.isEmpty == true
    }

    /// What is left of a pattern after a path; nil if the path leads elsewhere.
    ///
    /// Some schemas leave out the `*` of a list's elements.
    private static func remainder(
        of pattern: ArraySlice<Substring>, along path: ArraySlice<Substring>
    ) -> ArraySlice<Substring>? {
        guard let wanted = pattern.first, let part = path.first else { return pattern }
        if wanted == "*" || wanted == part {
            return remainder(of: pattern.dropFirst(), along: path.dropFirst())
        }
        return Int(part) == nil ? nil : remainder(of: pattern, along: path.dropFirst())
    }

    /// Says whether a change concerns what the pattern names: it is at it, below it, or above it
    /// with a value that has such a member.
    static func touches(_ pattern: String, _ change: PropertyChange) -> Bool {
        let rest = remainder(
            of: pattern.split(separator: "/")[...], along: change.path.split(separator: "/")[...])
        guard let rest else { return false }
        if rest.isEmpty { return true }
        return has(rest, in: change.old) || has(rest, in: change.new)
    }

    private static func has(_ parts: ArraySlice<Substring>, in value: Value?) -> Bool {
        guard let first = parts.first else { return value != nil }
        switch value {
        case .list(let elements)?:
            // Some schemas leave the `*` of a list's elements out.
            let rest = first == "*" ? parts.dropFirst() : parts
            return elements.contains { has(rest, in: $0) }
        case .object(let members)?:
            return has(parts.dropFirst(), in: members[String(first)])
        default:
            return false
        }
    }
}
