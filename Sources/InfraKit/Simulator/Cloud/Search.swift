import Deployer
import InfraGraph

/// Looks for what an unfinished creation may have made.
struct Search {
    private let request: CreateRequest
    private let account: String

    init(_ request: CreateRequest, account: String) {
        self.request = request
        self.account = account
    }

    /// Identifiers by token, else by the unique name if our tags are on it.
    func identifiers(in contents: WorldContents, at now: Double) -> [String] {
        let byToken = contents.made(by: request.token, type: request.type, at: now)
            .filter { $0.account == account && $0.region == request.region && isVisible($0, now) }
        if !byToken.isEmpty { return byToken.map(\.identifier) }
        guard
            let key = Naming.key(
                request.schema, request.properties, account: account, region: request.region),
            let named = contents.named(key, at: now), isVisible(named, now), isOurs(named)
        else { return [] }
        return [named.identifier]
    }

    private func isVisible(_ resource: SimulatedResource, _ now: Double) -> Bool {
        resource.goneAt == nil && resource.visibleAt ?? 0 <= now
    }

    /// All of our tags but the token's are on it.
    private func isOurs(_ resource: SimulatedResource) -> Bool {
        let tags = request.ownershipTags.filter { !$0.key.hasSuffix("token") }
        return !tags.isEmpty && tags.allSatisfy { resource.ownershipTags[$0.key] == $0.value }
    }
}
