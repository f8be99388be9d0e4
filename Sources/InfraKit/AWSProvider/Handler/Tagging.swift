import InfraGraph

/// How the tags of a service's resources travel.
struct Tagging: Sendable {
    /// The form of tags in a request.
    enum Form: Hashable, Sendable {
        /// EC2's: beside the kind of the resource.
        case specifications(String)
        /// A list of keys and values in the member, which can be a path, under these names.
        case list(String, key: String = "Key", value: String = "Value")
        /// A map in the member.
        case map(String)
    }

    /// The CloudFormation property.
    var property = "Tags"
    /// The form in the create call; nil if that takes none and they are added afterwards.
    let onCreate: Form?
    /// Adds or overwrites tags.
    let add: Call
    /// The form in `add`.
    let form: Form
    /// Removes tags by key.
    let remove: Call
    /// The member of `remove` that takes the keys; with EC2, tags without values.
    let keys: String
    /// Where the tags are in what was read.
    var readAt = "Tags"
    /// Says whether `add` replaces all tags, so that `remove` is only for the last of them.
    var isReplacement = false
    /// Says whether they are added again after the creation, which may have left them out.
    var isRepeated = false
    /// The name by which the tagging service knows a resource, where nothing else here tells it.
    var arn: Template?

    /// EC2's tags, for every kind of its resources.
    static func ec2(_ kind: String) -> Tagging {
        Tagging(
            onCreate: .specifications(kind), add: Call("CreateTags", ["Resources": ["{id}"]]),
            form: .list("Tags"), remove: Call("DeleteTags", ["Resources": ["{id}"]]),
            keys: "Tags")
    }

    /// Puts tags into an input.
    static func put(_ tags: [String: String], as form: Form, into input: inout [String: Value]) {
        if tags.isEmpty { return }
        let sorted = tags.sorted { $0.key < $1.key }
        switch form {
        case .map(let member):
            input[member] = .object(tags.mapValues { .string($0) })
        case .list(let member, let key, let value):
            let list = sorted.map { tag -> Value in
                .object([key: .string(tag.key), value: .string(tag.value)])
            }
            input.put(.list(list), at: member.split(separator: ".")[...])
        case .specifications(let kind):
            let list = sorted.map { tag -> Value in
                ["Key": .string(tag.key), "Value": .string(tag.value)]
            }
            input["TagSpecifications"] = [
                ["ResourceType": .string(kind), "Tags": .list(list)]
            ]
        }
    }

    /// Puts the keys of tags to remove into an input.
    func put(keys names: [String], into input: inout [String: Value]) {
        // EC2, Certificate Manager and CloudTrail take tags without values.
        let takesTags = keys == "Tags" || keys == "TagsList"
        let list = names.sorted().map { name -> Value in
            takesTags ? ["Key": .string(name)] : .string(name)
        }
        input.put(.list(list), at: keys.split(separator: ".")[...])
    }

    /// The tags of a value in any of the forms.
    static func tags(of value: Value?) -> [String: String] {
        switch value {
        case .object(let members)?: return members.compactMapValues(\.scalarText)
        case .list(let elements)?:
            var tags: [String: String] = [:]
            for element in elements {
                func text(_ names: [String]) -> String? {
                    names.lazy.compactMap { element[$0]?.scalarText }.first
                }
                if let key = text(["Key", "key", "TagKey"]) {
                    tags[key] = text(["Value", "value", "TagValue"]) ?? ""
                }
            }
            return tags
        default: return [:]
        }
    }

    /// Says whether a tag is AWS's or the deployer's own, which programs do not see.
    static func isForeign(_ key: String) -> Bool {
        key.hasPrefix("aws:") || key.hasPrefix("infrakit:")
    }
}

extension [String: Value] {
    /// Puts a value at a path of members, beside what is there.
    fileprivate mutating func put(_ value: Value, at path: ArraySlice<Substring>) {
        guard let name = path.first.map(String.init) else { return }
        let rest = path.dropFirst()
        if rest.isEmpty {
            self[name] = value
            return
        }
        var inner = self[name]?.objectValue ?? [:]
        inner.put(value, at: rest)
        self[name] = .object(inner)
    }
}
