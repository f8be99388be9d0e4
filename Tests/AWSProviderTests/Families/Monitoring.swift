import AWSAPS
import InfraGraph

extension Family {
    static let monitoring = Family("monitoring", on: [.moto]) { run in
        try MonitoringSpecimens.monitoring(run)
    }
}

/// Prometheus and its rules.
enum MonitoringSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func monitoring(_ run: String) throws -> [Specimen] {
        return [
            try Specimen(
                "prometheus", APS.Workspace.self,
                ["Alias": .string(run), "Tags": tags],
                changes: ["Alias": .string(run + "-after"), "Tags": newTags]),
            try Specimen(
                "rules", APS.RuleGroupsNamespace.self,
                [
                    "Workspace": Specimen.of("prometheus", "Arn"), "Name": "rules",
                    "Data": "groups: []\n",
                ], changes: ["Data": "groups:\n"], replacement: ["Name": "second"]),
        ]
    }
}
