import AWSClient
import Deployer
import InfraGraph

extension AWSCloud {
    /// Begins what ``check(for:)`` waits for, without waiting, so that it runs beside other work.
    public func beginCheck(in region: String) async {
        if EndpointResolver.knows(region: region) { await account.begin(region: region) }
    }

    public func check(for resources: [Resource]) async throws(Diagnostics) -> String? {
        var diagnostics = Diagnostics()
        let byRegion = Dictionary(grouping: resources, by: \.region)
        for (region, there) in byRegion.sorted(by: { $0.key < $1.key })
        where !EndpointResolver.knows(region: region) {
            var problem = EndpointResolver.unknownRegion(region)
            problem.places = Self.places(there)
            diagnostics.add(problem)
        }
        try diagnostics.throwIfErrors()
        guard let first = resources.first else { return nil }
        var own: String?
        await add(to: &diagnostics, for: resources) { () async throws(ProviderError) in
            own = try await accountID(nil, region: first.region)
        }
        try diagnostics.throwIfErrors()
        let byAccount = Dictionary(grouping: resources.filter { $0.account != nil }) {
            $0.account ?? ""
        }
        for (account, there) in byAccount.sorted(by: { $0.key < $1.key }) {
            await add(to: &diagnostics, for: there) { () async throws(ProviderError) in
                try await reach(account, region: there[0].region)
            }
        }
        try diagnostics.throwIfErrors()
        return own
    }

    private func add(
        to diagnostics: inout Diagnostics, for resources: [Resource],
        _ body: () async throws(ProviderError) -> Void
    ) async {
        do throws(ProviderError) {
            try await body()
        } catch {
            var problem = Diagnostic.refused(error, at: [])
            // Where was looked, or what did not answer, comes before who waits for it.
            problem.places += Self.places(resources)
            problem.detail += " Nothing was read or changed."
            diagnostics.add(problem)
        }
    }

    /// Proves that the credentials of an account can be had; its own are proven already.
    private func reach(_ account: String, region: String) async throws(ProviderError) {
        let wanted = try await accountID(account, region: region)
        let elsewhere = connection(to: wanted)
        if elsewhere !== connection { _ = try await CallerAccount(elsewhere).id(region: region) }
    }

    /// The first resources, and how many more there are.
    private static func places(_ resources: [Resource]) -> [Diagnostic.Place] {
        let shown = resources.count > 4 ? 3 : resources.count
        var places = resources.prefix(shown).map {
            Diagnostic.Place($0.location, "`\($0.address)` (\($0.type))")
        }
        if resources.count > shown {
            places.append(Diagnostic.Place(nil, "and \(resources.count - shown) more resources"))
        }
        return places
    }
}
