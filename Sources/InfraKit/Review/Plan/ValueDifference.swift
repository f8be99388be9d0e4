import InfraGraph

/// One place in which two values differ; a value that is nil is absent on that side.
struct ValueDifference: Hashable {
    var path: String
    var old: Value?
    var new: Value?

    /// Returns the smallest places in which two values differ: tags by key, named elements by name,
    /// policies by statement, objects by member, texts of several lines by line.
    static func between(_ old: Value?, _ new: Value?, at path: String) -> [ValueDifference] {
        if old == new { return [] }
        switch (old.map(parsed), new.map(parsed)) {
        case (.object(let before)?, .object(let after)?):
            return Set(before.keys).union(after.keys).sorted().flatMap {
                between(before[$0], after[$0], at: path + "/" + $0)
            }
        case (.list(let before)?, .list(let after)?):
            return elements(before, after, at: path)
        case (.string(let before)?, .string(let after)?)
        where before.contains("\n") && after.contains("\n"):
            return lines(before, after, at: path)
        default:
            return [ValueDifference(path: path, old: old, new: new)]
        }
    }

    private static func parsed(_ value: Value) -> Value { value.documentInText ?? value }

    private static func lines(
        _ before: String, _ after: String, at path: String
    ) -> [ValueDifference] {
        let (old, new) = (text(before), text(after))
        let difference = new.difference(from: old)
        let removed = difference.removals.map { ($0.line, old[$0.line]) }
        let added = difference.insertions.map { ($0.line, new[$0.line]) }
        guard removed.count == added.count else {
            return removed.map {
                ValueDifference(path: "\(path), line \($0 + 1)", old: .string($1), new: nil)
            }
                + added.map {
                    ValueDifference(path: "\(path), line \($0 + 1)", old: nil, new: .string($1))
                }
        }
        return zip(removed, added).map {
            ValueDifference(
                path: "\(path), line \($1.0 + 1)", old: .string($0.1), new: .string($1.1))
        }
    }

    private static func text(_ value: String) -> [String] {
        value.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func elements(
        _ before: [Value], _ after: [Value], at path: String
    ) -> [ValueDifference] {
        for key in ["Key", "Sid", "Name", "Id", "DeviceName", "ContainerName", "PolicyName"] {
            guard let old = named(before, by: key), let new = named(after, by: key) else {
                continue
            }
            return Set(old.keys).union(new.keys).sorted().flatMap { name in
                between(old[name].map(tagValue), new[name].map(tagValue), at: "\(path)[\(name)]")
            }
        }
        return unnamedElements(before, after, at: path)
    }

    private static func unnamedElements(
        _ before: [Value], _ after: [Value], at path: String
    ) -> [ValueDifference] {
        let removed = before.filter { !after.contains($0) }
        let added = after.filter { !before.contains($0) }
        if removed.isEmpty, added.isEmpty {
            return [ValueDifference(path: path, old: .list(before), new: .list(after))]
        }
        if removed.count == 1, added.count == 1, let index = after.firstIndex(of: added[0]) {
            return between(removed[0], added[0], at: "\(path)[\(index)]")
        }
        let differing =
            before.count == after.count ? before.indices.filter { before[$0] != after[$0] } : []
        if differing.count == removed.count, removed.count == added.count,
            differing.allSatisfy({ before[$0].objectValue != nil && after[$0].objectValue != nil })
        {
            return differing.flatMap { between(before[$0], after[$0], at: "\(path)[\($0)]") }
        }
        return removed.map { ValueDifference(path: path + "[]", old: $0, new: nil) }
            + added.map { ValueDifference(path: path + "[]", old: nil, new: $0) }
    }

    /// The elements by the text of a member that all have and no two share.
    private static func named(_ elements: [Value], by key: String) -> [String: Value]? {
        var result: [String: Value] = [:]
        for element in elements {
            guard let name = element[key]?.scalarText,
                result.updateValue(element, forKey: name) == nil
            else { return nil }
        }
        return result
    }

    private static func tagValue(_ element: Value) -> Value {
        guard let members = element.objectValue, members.count == 2, members["Key"] != nil,
            let value = members["Value"]
        else { return element }
        return value
    }
}

extension CollectionDifference.Change {
    /// Where the element is in its own text.
    fileprivate var line: Int {
        switch self {
        case .remove(let offset, _, _), .insert(let offset, _, _): offset
        }
    }
}
