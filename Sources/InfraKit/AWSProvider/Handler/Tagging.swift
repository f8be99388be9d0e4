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

    /// Adds or overwrites tags.
    let add: Call
    /// Removes tags by key; nil where `add` replaces all there are.
    let remove: Call?
    /// The form in `add`.
    let form: Form
    /// The form in the create call; nil if that takes none.
    let onCreate: Form?
    /// The CloudFormation property.
    let property: String
    /// The member of `remove` that takes the keys; with EC2, tags without values.
    let keys: String
    /// Where the tags are in what was read.
    let readAt: String
    /// Says whether they are added after the creation, which takes none or may leave them out.
    let addsAfterwards: Bool
    /// The name by which the tagging service knows a resource, where nothing else here tells it.
    let arn: Template?

    /// Makes the tagging of what two operations tag, told by the same arguments.
    ///
    /// The create call takes tags in the same form as `add`, unless it is said otherwise.
    init(
        _ add: String, _ remove: String?, _ resource: [String: Argument],
        as form: Form = .list("Tags"), onCreate: Form? = nil, property: String = "Tags",
        keys: String = "TagKeys", readAt: String = "Tags", addsAfterwards: Bool = false,
        arn: Template? = nil
    ) {
        self.add = Call(add, resource)
        self.remove = remove.map { Call($0, resource) }
        self.form = form
        self.onCreate = onCreate ?? (addsAfterwards ? nil : form)
        self.property = property
        self.keys = keys
        self.readAt = readAt
        self.addsAfterwards = addsAfterwards
        self.arn = arn
    }

    /// EC2's tags, for every kind of its resources.
    static func ec2(_ kind: String, id: Argument = "{id}") -> Tagging {
        Tagging(
            "CreateTags", "DeleteTags", ["Resources": [id]], onCreate: .specifications(kind),
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
