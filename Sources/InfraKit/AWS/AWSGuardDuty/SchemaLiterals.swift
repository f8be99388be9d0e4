// Written by Scripts/generate-resources. Do not edit.

extension GuardDuty {
    /// The schema facts of every resource type of GuardDuty, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[GuardDuty.Detector.typeName] = GuardDuty.Detector.schemaLiteral
        literals[GuardDuty.Filter.typeName] = GuardDuty.Filter.schemaLiteral
        literals[GuardDuty.IPSet.typeName] = GuardDuty.IPSet.schemaLiteral
        literals[GuardDuty.MalwareProtectionPlan.typeName] = GuardDuty.MalwareProtectionPlan.schemaLiteral
        literals[GuardDuty.Master.typeName] = GuardDuty.Master.schemaLiteral
        literals[GuardDuty.Member.typeName] = GuardDuty.Member.schemaLiteral
        literals[GuardDuty.PublishingDestination.typeName] = GuardDuty.PublishingDestination.schemaLiteral
        literals[GuardDuty.ThreatEntitySet.typeName] = GuardDuty.ThreatEntitySet.schemaLiteral
        literals[GuardDuty.ThreatIntelSet.typeName] = GuardDuty.ThreatIntelSet.schemaLiteral
        literals[GuardDuty.TrustedEntitySet.typeName] = GuardDuty.TrustedEntitySet.schemaLiteral
        return literals
    }
}
