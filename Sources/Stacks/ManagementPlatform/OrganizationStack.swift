import InfraKit

extension ManagementPlatform {
    /// The organization: its units, what no account in it may do, and who may come in from where.
    public struct OrganizationStack: Stack {
        public let id: ConstructID = "organization"
        /// The organization, with one bill for all accounts.
        public let organization: Organizations.Organization
        private let units: [Organizations.OrganizationalUnit]
        private let policies: [Organizations.Policy]
        private let roles: [Role]

        /// Describes the organization of the account that runs production.
        public init(_ settings: PlatformSettings) {
            let organization = Organizations.Organization("organization", featureSet: .all)
            let security = Self.unit("security", named: "Security", below: organization.rootId)
            let workloads = Self.unit("workloads", named: "Workloads", below: organization.rootId)
            let production = Self.unit("production", named: "Production", below: workloads.id.text)
            let staging = Self.unit("staging", named: "Staging", below: workloads.id.text)
            units = [security, workloads, production, staging]
            let regions = [settings.region, settings.recoveryRegion, .usEast1, .usEast2]
            policies = Guardrail.all(regions: regions.compactMap { $0 }).map {
                $0.policy(for: organization)
            }
            roles = Self.roles(for: organization)
            self.organization = organization
        }

        public var body: Contents {
            organization
            units
            policies
            roles
            StackOutput("organization", organization.id)
        }

        private static func unit(
            _ id: ConstructID, named name: Input<String>, below parent: Input<String>
        ) -> Organizations.OrganizationalUnit {
            Organizations.OrganizationalUnit(id, name: name, parentId: parent)
        }

        /// People come in from the organization's first account, with a second factor, for an hour.
        private static func roles(for organization: Organizations.Organization) -> [Role] {
            let home = Principal.arn("arn:aws:iam::\(organization.managementAccountId):root")
            let secondFactor = Condition(.bool, "aws:MultiFactorAuthPresent", "true")
            return [
                Role("auditor", assumedBy: home, when: [secondFactor]) {
                    Grant(
                        [
                            "cloudtrail:Get*", "cloudtrail:LookupEvents", "config:Describe*",
                            "config:Get*", "guardduty:Get*", "guardduty:List*",
                        ], on: ["*"])
                },
                Role("operator", assumedBy: home, when: [secondFactor]) {
                    Grant(
                        [
                            "cloudwatch:Describe*", "cloudwatch:Get*", "ecs:Describe*", "ecs:List*",
                            "logs:FilterLogEvents", "logs:GetLogEvents", "rds:Describe*",
                        ], on: ["*"])
                },
            ]
        }
    }
}
