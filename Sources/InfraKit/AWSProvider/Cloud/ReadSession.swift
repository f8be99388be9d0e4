import AWSClient
import InfraGraph

/// What the reads of one question to the cloud share: the answers of equal calls, the keys that
/// several types ask the same operation for, and the tags that one call tells of everything.
actor ReadSession {
    /// Where a call goes.
    struct Place: Hashable {
        let region: String
        let account: String

        init(_ scope: Scope) {
            region = scope.region
            account = scope.account
        }
    }

    /// One call as the network sees it.
    struct Key: Hashable {
        let service: String
        let operation: String
        let input: Value
        let place: Place
    }

    typealias Pages = Result<[Value], CallFailure>

    private let cloud: AWSCloud
    private let union: [ReadKeys.Subject: Set<String>]
    private let tagFilters: [Place: TagFilters]
    private var calls: [Key: Task<Pages, Never>] = [:]
    private var tags: [Place: Task<[String: Value], Never>] = [:]

    /// Begins to answer one question about some resources.
    init(_ cloud: AWSCloud, _ keys: ReadKeys) {
        self.cloud = cloud
        union = keys.union
        tagFilters = keys.tagFilters
    }

    /// The answer of a call, made by whoever asks first.
    func pages(_ key: Key, isFirstPageOnly: Bool) async throws(CallFailure) -> [Value] {
        let task =
            calls[key]
            ?? Task { [cloud] in await Self.pages(cloud, key, isFirstPageOnly) }
        calls[key] = task
        return try await task.value.get()
    }

    private static func pages(
        _ cloud: AWSCloud, _ key: Key, _ isFirstPageOnly: Bool
    ) async -> Pages {
        do throws(CallFailure) {
            if key.operation == "GetCallerIdentity", let caller = try await cloud.caller(key.place)
            {
                return .success([caller])
            }
            return .success(
                try await cloud.connection(to: key.place.account).pages(
                    key.service, key.operation, key.input, in: key.place.region,
                    limit: isFirstPageOnly ? 1 : nil))
        } catch {
            return .failure(error)
        }
    }

    /// The keys that all types together ask an operation for; nil if this one asks alone.
    nonisolated func keys(of subject: ReadKeys.Subject) -> Set<String>? { union[subject] }

    /// What the tagging service says of a resource; nil if it says nothing.
    ///
    /// It learns of changes late, so that only an answer that agrees with what was deployed means
    /// something.
    func tags(of arn: String, in place: Place) async -> Value? {
        guard let filters = tagFilters[place] else { return nil }
        let task =
            tags[place]
            ?? Task { [cloud] in
                await Self.tags(cloud.connection(to: place.account), filters, place.region)
            }
        tags[place] = task
        return await task.value[arn]
    }

    private static func tags(
        _ connection: AWSConnection, _ filters: TagFilters, _ region: String
    ) async -> [String: Value] {
        let outputs: [Value]
        do throws(CallFailure) {
            outputs = try await connection.pages(
                "resourcegroupstaggingapi", "GetResources", filters.input, in: region)
        } catch {
            // Each resource is then asked for its own tags.
            return [:]
        }
        let found = outputs.flatMap { $0["ResourceTagMappingList"]?.listValue ?? [] }
        let pairs = found.compactMap { resource in
            resource["ResourceARN"]?.stringValue.map { ($0, resource["Tags"] ?? []) }
        }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }
}
