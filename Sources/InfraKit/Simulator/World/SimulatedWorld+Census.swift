import InfraGraph

extension SimulatedWorld {
    /// What a deployer with this lineage made and that is neither deleted nor being deleted.
    public func ownedResources(lineage: String) -> [SimulatedResource] {
        resources.filter { $0.ownershipTags["infrakit:lineage"] == lineage && $0.goneAt == nil }
    }

    /// Groups of resources of which there should be one: same address and same creation.
    ///
    /// A creation is told by its generation where that is tagged, else by its token.
    public func duplicates(lineage: String) -> [[SimulatedResource]] {
        let groups = Dictionary(grouping: ownedResources(lineage: lineage)) { resource in
            let tags = resource.ownershipTags
            let creation = tags["infrakit:generation"] ?? resource.token
            return (tags["infrakit:address"] ?? "") + "\n" + creation
        }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0].number < $1[0].number }
    }

    /// What a deployer made and its state does not know: `isKnown` says for type and identifier.
    public func orphans(
        lineage: String, isKnown: (_ type: String, _ identifier: String) -> Bool
    ) -> [SimulatedResource] {
        ownedResources(lineage: lineage).filter { !isKnown($0.type, $0.identifier) }
    }
}
