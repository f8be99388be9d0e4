import Deployer
import InfraGraph

/// What the reads of one question have in common, found before the first of them is made.
struct ReadKeys {
    /// An operation with its fixed arguments, and how it is told which resources are meant.
    struct Subject: Hashable {
        let service: String
        let operation: String
        let arguments: Value
        let selection: ReadCall.Selection
        let place: ReadSession.Place
    }

    /// The keys by what they are asked of.
    private(set) var union: [Subject: Set<String>] = [:]
    /// The tags by which the tagging service finds the resources of a region and account; none
    /// where asking each resource for its tags costs no more.
    private(set) var tagFilters: [ReadSession.Place: TagFilters] = [:]

    /// Collects what is common to resources of several types.
    init(_ groups: [(handler: ResourceHandler, scopes: [Scope])]) {
        var tagged: [ReadSession.Place: [[String: String]]] = [:]
        var questions: [ReadSession.Place: Int] = [:]
        for (handler, scopes) in groups {
            for read in [handler.read] + handler.details.map(\.read) {
                add(read.suiting(scopes.count), handler, scopes)
            }
            guard let tagging = handler.tags else { continue }
            let asksEach = handler.details.contains {
                $0.read.selection == .one && $0.tells(tagging)
            }
            for scope in scopes {
                guard let tags = scope.properties[tagging.property] else { continue }
                let place = ReadSession.Place(scope)
                tagged[place, default: []].append(Tagging.tags(of: tags))
                if asksEach { questions[place, default: 0] += 1 }
            }
        }
        for (place, count) in questions {
            let all = tagged[place] ?? []
            if count > TagFilters.calls(for: all.count) {
                tagFilters[place] = TagFilters(commonTo: all)
            }
        }
    }

    private mutating func add(_ read: ReadCall, _ handler: ResourceHandler, _ scopes: [Scope]) {
        switch read.selection {
        case .filter, .list: break
        case .one, .all: return
        }
        for scope in scopes {
            guard let key = read.key.text(in: scope) else { continue }
            union[Subject(read, handler, scope), default: []].insert(key)
        }
    }
}

extension ReadKeys.Subject {
    init(_ read: ReadCall, _ handler: ResourceHandler, _ scope: Scope) {
        self.init(
            service: handler.service, operation: read.call.operation,
            arguments: .object(read.call.input(in: scope)), selection: read.selection,
            place: ReadSession.Place(scope))
    }
}

/// The tags that all resources of a question have, as the tagging service takes them.
struct TagFilters: Sendable {
    let input: Value

    private static let pageSize = 100

    /// How many calls tell of as many resources.
    static func calls(for count: Int) -> Int { (count + pageSize - 1) / pageSize }

    init(commonTo tags: [[String: String]]) {
        var common = tags.first ?? [:]
        for other in tags.dropFirst() {
            common = common.filter { other[$0.key] == $0.value }
        }
        let filters = common.sorted { $0.key < $1.key }.map { tag -> Value in
            ["Key": .string(tag.key), "Values": [.string(tag.value)]]
        }
        input = [
            "TagFilters": .list(filters + [["Key": .string(Ownership.lineageTag)]]),
            "ResourcesPerPage": .int(Self.pageSize),
        ]
    }
}

extension Detail {
    /// Says whether it tells nothing but the tags.
    func tells(_ tagging: Tagging) -> Bool {
        properties.isSubset(of: [tagging.property]) && !member.isEmpty
            && (member == tagging.readAt || tagging.readAt.hasPrefix(member + "."))
    }
}
