import AWSAPS
import AWSApplicationAutoScaling
import AWSBackup
import AWSBudgets
import AWSCertificateManager
import AWSCloudFront
import AWSCloudTrail
import AWSCloudWatch
import AWSCodeDeploy
import AWSConfig
import AWSDocDB
import AWSEC2
import AWSECR
import AWSECS
import AWSElastiCache
import AWSElasticLoadBalancingV2
import AWSEvents
import AWSGrafana
import AWSGuardDuty
import AWSIAM
import AWSKMS
import AWSLambda
import AWSLogs
import AWSOrganizations
import AWSRDS
import AWSRoute53
import AWSS3
import AWSSNS
import AWSSQS
import AWSSSM
import AWSSecretsManager
import AWSServiceDiscovery
import AWSShield
import AWSWAFv2
import AWSXRay
import InfraGraph
import Testing

@Suite struct SchemaLiteralTests {
    /// Every type of every module that is turned on.
    static let literals: [[String: StaticString]] = [
        APS.schemaLiterals,
        ApplicationAutoScaling.schemaLiterals,
        Backup.schemaLiterals,
        Budgets.schemaLiterals,
        CertificateManager.schemaLiterals,
        CloudFront.schemaLiterals,
        CloudTrail.schemaLiterals,
        CloudWatch.schemaLiterals,
        CodeDeploy.schemaLiterals,
        Config.schemaLiterals,
        DocDB.schemaLiterals,
        EC2.schemaLiterals,
        ECR.schemaLiterals,
        ECS.schemaLiterals,
        ElastiCache.schemaLiterals,
        ElasticLoadBalancingV2.schemaLiterals,
        Events.schemaLiterals,
        Grafana.schemaLiterals,
        GuardDuty.schemaLiterals,
        IAM.schemaLiterals,
        KMS.schemaLiterals,
        Lambda.schemaLiterals,
        Logs.schemaLiterals,
        Organizations.schemaLiterals,
        RDS.schemaLiterals,
        Route53.schemaLiterals,
        S3.schemaLiterals,
        SNS.schemaLiterals,
        SQS.schemaLiterals,
        SSM.schemaLiterals,
        SecretsManager.schemaLiterals,
        ServiceDiscovery.schemaLiterals,
        Shield.schemaLiterals,
        WAFv2.schemaLiterals,
        XRay.schemaLiterals,
    ]

    @Test func everyLiteralParses() throws {
        var count = 0
        for (type, literal) in Self.literals.joined() {
            let schema = try ResourceSchema(type: type, literal: literal)
            #expect(!schema.root.propertyNames.isEmpty, "\(type)")
            #expect(!schema.primaryIdentifier.isEmpty, "\(type)")
            count += 1
        }
        #expect(count == 361)
    }

    @Test func traitsNameOnlyPropertiesThatExist() throws {
        for (type, literal) in Self.literals.joined() {
            let schema = try ResourceSchema(type: type, literal: literal)
            let traits = schema.traits
            for name in traits.readyProperties
                + [traits.nameProperty, schema.tagProperty].compactMap({ $0 })
            {
                #expect(schema.root.property(name) != nil, "\(type) \(name)")
            }
            if let protection = traits.deletionProtection?.split(separator: "/").first {
                #expect(schema.root.property(String(protection)) != nil, "\(type) \(protection)")
            }
        }
    }

    @Test func referencesNameTypesAndAttributesThatExist() throws {
        let schemas = try Dictionary(
            uniqueKeysWithValues: Self.literals.joined().map {
                ($0.key, try ResourceSchema(type: $0.key, literal: $0.value))
            })
        var count = 0
        for schema in schemas.values {
            for reference in references(in: schema.facts) {
                let parts = reference.split(separator: ".", maxSplits: 1).map(String.init)
                guard let target = schemas[parts[0]], parts[1] != "Id" else { continue }
                #expect(target.root.property(parts[1]) != nil, "\(schema.type) \(reference)")
                count += 1
            }
        }
        #expect(count > 100)
    }

    private func references(in value: Value) -> [String] {
        switch value {
        case .list(let elements): elements.flatMap(references(in:))
        case .object(let members):
            members.flatMap { name, member in
                name == "references"
                    ? (member.listValue ?? []).compactMap(\.stringValue) : references(in: member)
            }
        default: []
        }
    }
}
