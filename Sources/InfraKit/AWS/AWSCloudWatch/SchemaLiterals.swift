// Written by Scripts/generate-resources. Do not edit.

extension CloudWatch {
    /// The schema facts of every resource type of CloudWatch, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[CloudWatch.Alarm.typeName] = CloudWatch.Alarm.schemaLiteral
        literals[CloudWatch.AlarmMuteRule.typeName] = CloudWatch.AlarmMuteRule.schemaLiteral
        literals[CloudWatch.AnomalyDetector.typeName] = CloudWatch.AnomalyDetector.schemaLiteral
        literals[CloudWatch.CompositeAlarm.typeName] = CloudWatch.CompositeAlarm.schemaLiteral
        literals[CloudWatch.Dashboard.typeName] = CloudWatch.Dashboard.schemaLiteral
        literals[CloudWatch.InsightRule.typeName] = CloudWatch.InsightRule.schemaLiteral
        literals[CloudWatch.MetricStream.typeName] = CloudWatch.MetricStream.schemaLiteral
        literals[CloudWatch.OTelEnrichment.typeName] = CloudWatch.OTelEnrichment.schemaLiteral
        return literals
    }
}
