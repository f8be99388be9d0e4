import InfraGraph

extension PropertyDiff {
    /// Compares lists: tags by key, sets by their elements, all others by position.
    mutating func compareLists(
        _ old: [Value], _ new: [Value], schema: PropertySchema?, path: String
    ) {
        if let first = Self.keyed(old), let second = Self.keyed(new) {
            compareKeyed(first, second, schema: schema?.element, path: path)
        } else if schema?.isSet == true {
            compareSets(old, new, schema: schema?.element, path: path)
        } else {
            for index in 0..<max(old.count, new.count) {
                let place = PropertyPath.join(path, String(index))
                if index >= new.count {
                    note(place, old[index], nil)
                } else {
                    compare(
                        index < old.count ? old[index] : Value?.none, new[index],
                        schema: schema?.element, path: place)
                }
            }
        }
    }

    /// The elements by key if all are keys and values; nil for any other list.
    private static func keyed(_ list: [Value]) -> [String: [String: Value]]? {
        var entries: [String: [String: Value]] = [:]
        for element in list {
            guard case .object(let members) = element, case .string(let key)? = members["Key"],
                members.keys.allSatisfy({ ["Key", "Value", "PropagateAtLaunch"].contains($0) }),
                entries.updateValue(members, forKey: key) == nil
            else { return nil }
        }
        return entries
    }

    private mutating func compareKeyed(
        _ old: [String: [String: Value]], _ new: [String: [String: Value]],
        schema: PropertySchema?, path: String
    ) {
        for (key, entry) in new where old[key] != entry {
            let place = PropertyPath.join(path, key)
            for (name, value) in entry where name != "Key" {
                compare(
                    old[key]?[name], value, schema: schema?.property(name),
                    path: name == "Value" ? place : PropertyPath.join(place, name))
            }
        }
        // A service tells all its settings, not only those it was told; tags are told by people
        // only.
        let isTags = path == self.schema.tagProperty
        guard basis == .program || isTags else { return }
        for (key, entry) in old where new[key] == nil {
            if basis == .cloud, Self.isForeignTag(key) { continue }
            note(PropertyPath.join(path, key), entry["Value"] ?? .object(entry), nil)
        }
    }

    private mutating func compareSets(
        _ old: [Value], _ new: [Value], schema: PropertySchema?, path: String
    ) {
        var leftOld = old
        var leftNew: [(index: Int, value: Value)] = []
        removeEqual(from: &leftOld, new, &leftNew, schema)
        removeSimilar(from: &leftOld, &leftNew, schema, path)
        if leftOld.isEmpty, leftNew.isEmpty { return }
        let hasObjects = (leftOld + leftNew.map(\.value)).contains { $0.objectValue != nil }
        if !hasObjects { return note(path, .list(old), .list(new)) }
        for (position, entry) in leftNew.enumerated() {
            compare(
                position < leftOld.count ? leftOld[position] : Value?.none, entry.value,
                schema: schema, path: PropertyPath.join(path, String(entry.index)))
        }
        // What goes away has no place among the wanted elements: it is counted after them.
        for (position, value) in leftOld.dropFirst(leftNew.count).enumerated() {
            note(PropertyPath.join(path, String(new.count + position)), value, nil)
        }
    }

    /// Takes out what is on both sides, by hash.
    private func removeEqual(
        from old: inout [Value], _ new: [Value], _ left: inout [(index: Int, value: Value)],
        _ schema: PropertySchema?
    ) {
        var counts: [Value: Int] = [:]
        let forms = old.map { ValueMeaning.canonical($0, schema: schema) }
        for form in forms { counts[form, default: 0] += 1 }
        for (index, value) in new.enumerated() {
            let form = ValueMeaning.canonical(value, schema: schema)
            if let count = counts[form], count > 0 {
                counts[form] = count - 1
            } else {
                left.append((index, value))
            }
        }
        old = zip(old, forms).compactMap { value, form in
            guard let count = counts[form], count > 0 else { return nil }
            counts[form] = count - 1
            return value
        }
    }

    /// Takes out what is the same but for what a cloud adds to an element, or waits for a look-up.
    private func removeSimilar(
        from old: inout [Value], _ left: inout [(index: Int, value: Value)],
        _ schema: PropertySchema?, _ path: String
    ) {
        left.removeAll { entry in
            guard basis == .cloud || isAssumed(entry.value) || entry.value.objectValue != nil,
                let match = old.firstIndex(where: {
                    areEqual($0, entry.value, schema: schema, path: path + "/0")
                })
            else { return false }
            old.remove(at: match)
            return true
        }
    }
}
