import InfraKit

/// Something that no account of the organization may do, whoever asks.
struct Guardrail {
    private let id: ConstructID
    private let summary: String
    private let statements: [PolicyStatement]

    /// The guardrails of the platform; work is done in the regions given.
    static func all(regions: [Region]) -> [Guardrail] {
        [
            Guardrail(
                id: "stay-in-organization", summary: "Accounts stay in the organization",
                statements: [deny(["organizations:LeaveOrganization"])]),
            Guardrail(
                id: "keep-records", summary: "Nobody stops the records of who did what",
                statements: [
                    deny([
                        "cloudtrail:DeleteTrail", "cloudtrail:StopLogging",
                        "config:DeleteConfigurationRecorder", "config:DeleteDeliveryChannel",
                        "config:StopConfigurationRecorder", "guardduty:DeleteDetector",
                        "guardduty:DisassociateFromMasterAccount",
                    ])
                ]),
            Guardrail(
                id: "known-regions", summary: "Work is done in known regions only",
                statements: [onlyIn(Set(regions))]),
            Guardrail(
                id: "no-root", summary: "Nobody works as root",
                statements: [
                    deny(["*"], Condition(.stringLike, "aws:PrincipalArn", "arn:aws:iam::*:root"))
                ]),
            Guardrail(
                id: "encrypted-storage", summary: "Databases and disks are encrypted",
                statements: [
                    deny(["rds:CreateDBCluster"], isPlain),
                    // One in a cluster is encrypted as the cluster is, and says nothing of it.
                    deny(
                        ["rds:CreateDBInstance"], isPlain,
                        Condition(
                            "StringNotLike", "rds:DatabaseEngine", "aurora*", "docdb", "neptune")),
                ]),
        ]
    }

    private static var isPlain: Condition { Condition(.bool, "rds:StorageEncrypted", "false") }

    func policy(for organization: Organizations.Organization) -> Organizations.Policy {
        Organizations.Policy(
            id, content: PolicyDocument(statements).document, name: "\(id.rawValue)",
            type: .serviceControlPolicy, description: "\(summary)",
            targetIds: [organization.rootId])
    }

    private static func deny(_ actions: [String], _ conditions: Condition...) -> PolicyStatement {
        PolicyStatement(.deny, actions: actions, resources: ["*"], conditions: conditions)
    }

    /// Services that are everywhere or in us-east-1 only are left out of it.
    private static func onlyIn(_ regions: Set<Region>) -> PolicyStatement {
        let codes = regions.map(\.rawValue).sorted().map { Input($0) }
        return PolicyStatement(
            .deny,
            exceptActions: [
                "budgets:*", "cloudfront:*", "globalaccelerator:*", "iam:*", "organizations:*",
                "route53:*", "shield:*", "sts:*", "support:*", "waf:*", "wafv2:*",
            ], resources: ["*"],
            conditions: [Condition(.stringNotEquals, "aws:RequestedRegion", values: codes)])
    }
}
