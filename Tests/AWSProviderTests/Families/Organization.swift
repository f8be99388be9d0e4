import AWSOrganizations
import InfraGraph

extension Family {
    static let organization = Family("organization", on: [.moto]) { run in
        try OrganizationSpecimens.organization(run)
    }
}

/// An organization, its units and policies.
enum OrganizationSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func organization(_ run: String) throws -> [Specimen] {
        let unit = Specimen.of("unit", "Id")
        return [
            try Specimen("organization", Organizations.Organization.self, ["FeatureSet": "ALL"]),
            try Specimen(
                "unit", Organizations.OrganizationalUnit.self,
                [
                    "Name": .string(run), "ParentId": .of("organization", "RootId"),
                    "Tags": tags,
                ], changes: ["Name": .string(run + "-renamed"), "Tags": newTags]),
            try Specimen(
                "policy", Organizations.Policy.self,
                [
                    "Name": .string(run + "-policy"), "Type": "SERVICE_CONTROL_POLICY",
                    "Content": PolicySpecimens.document("s3:*", effect: "Deny"),
                    "TargetIds": [.of("organization", "RootId")], "Tags": tags,
                ],
                changes: [
                    "Content": PolicySpecimens.document("sns:*", effect: "Deny"),
                    "Description": "after",
                    "TargetIds": [unit], "Tags": newTags,
                ]),
        ]
    }
}
