import Deployer
import InfraGraph

extension Step {
    /// The changes, with those of one list as one where that can be told from the record. Lists are
    /// compared by position, so that an element that comes or goes in the middle changes all that
    /// are behind it.
    var gatheredChanges: [PropertyChange] {
        let groups = Dictionary(grouping: changes) { Self.list(of: $0.path) }
        var wholes: [String: PropertyChange] = [:]
        for case (let list?, let alike) in groups where alike.count > 1 {
            wholes[list] = whole(list, of: alike)
        }
        return changes.compactMap { change in
            guard let list = Self.list(of: change.path), let whole = wholes[list] else {
                return change
            }
            return groups[list]?.first == change ? whole : nil
        }
    }

    /// The path of the outermost list in a path; nil if none is in it.
    private static func list(of path: String) -> String? {
        let parts = path.split(separator: "/")
        guard let index = parts.firstIndex(where: { Int($0) != nil }), index > 0 else { return nil }
        return parts[..<index].joined(separator: "/")
    }

    private func whole(_ list: String, of changes: [PropertyChange]) -> PropertyChange? {
        let path = list.split(separator: "/")
        let recorded = Value.object(record?.properties ?? [:])
        guard let old = path.reduce(recorded, { $0?[String($1)] }), var whole = changes.first,
            !changes.contains(where: { $0.cause == .drift })
        else { return nil }
        var new = old
        // What goes away goes last, from behind, so that positions stay what they are.
        let ordered = changes.map { (path: $0.path.split(separator: "/"), change: $0) }
            .sorted { Self.isBefore($0.path[...], $1.path[...]) }
        let steps =
            ordered.filter { $0.change.new != nil }
            + ordered.filter { $0.change.new == nil }.reversed()
        for (place, change) in steps {
            guard new.replace(change.old, with: change.new, at: place.dropFirst(path.count)) else {
                return nil
            }
        }
        whole.path = list
        (whole.old, whole.new) = (old, new)
        whole.requiresReplacement = changes.contains(where: \.requiresReplacement)
        if changes.contains(where: { $0.cause == .reference }) { whole.cause = .reference }
        return whole
    }

    private static func isBefore(_ one: ArraySlice<Substring>, _ other: ArraySlice<Substring>)
        -> Bool
    {
        guard let difference = zip(one, other).first(where: { $0 != $1 }) else {
            return one.count < other.count
        }
        if let first = Int(difference.0), let second = Int(difference.1) { return first < second }
        return difference.0 < difference.1
    }
}

extension Value {
    /// Puts a part in the place of another; false if the other is not there.
    fileprivate mutating func replace(
        _ old: Value?, with new: Value?, at path: ArraySlice<Substring>
    ) -> Bool {
        guard let name = path.first else {
            guard self == old, let new else { return false }
            self = new
            return true
        }
        let rest = path.dropFirst()
        switch self {
        case .list(var elements):
            guard let index = Int(name), index <= elements.count else { return false }
            if index == elements.count {
                guard rest.isEmpty, old == nil, let new else { return false }
                elements.append(new)
            } else if rest.isEmpty, new == nil {
                guard elements[index] == old else { return false }
                elements.remove(at: index)
            } else if !elements[index].replace(old, with: new, at: rest) {
                return false
            }
            self = .list(elements)
        case .object(var members):
            if rest.isEmpty {
                guard members[String(name)] == old else { return false }
                members[String(name)] = new
            } else {
                guard var member = members[String(name)],
                    member.replace(old, with: new, at: rest)
                else { return false }
                members[String(name)] = member
            }
            self = .object(members)
        default: return false
        }
        return true
    }
}
