import AWSClient
import Deployer
import InfraGraph

extension AWSCloud {
    public func check(for resources: [Resource]) async throws(Diagnostics) {
        var diagnostics = Diagnostics()
        let byRegion = Dictionary(grouping: resources, by: \.region)
        for (region, there) in byRegion.sorted(by: { $0.key < $1.key })
        where !EndpointResolver.knows(region: region) {
            var problem = EndpointResolver.unknownRegion(region)
            problem.places = Self.places(there)
            diagnostics.add(problem)
        }
        try diagnostics.throwIfErrors()
        guard let first = resources.first else { return }
        do throws(ProviderError) {
            _ = try await accountID(nil, region: first.region)
        } catch {
            var problem = Diagnostic.refused(error, at: [])
            // Where was looked, or what did not answer, comes before who waits for it.
            problem.places += Self.places(resources)
            problem.detail += " Nothing was read or changed."
            throw Diagnostics([problem])
        }
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
