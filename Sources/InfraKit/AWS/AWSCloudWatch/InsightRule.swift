// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudWatch.InsightRule {
    /// An insight rule of CloudWatch.
    ///
    /// A change of `RuleName` replaces it. Creates `AWS::CloudWatch::InsightRule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ruleBody: `RuleBody`.
    ///   - ruleName: `RuleName`. A change replaces the resource.
    ///   - ruleState: `RuleState`.
    ///   - applyOnTransformedLogs: `ApplyOnTransformedLogs`.
    public init(
        _ id: ConstructID,
        ruleBody: Input<String>,
        ruleName: Input<String>,
        ruleState: Input<String>,
        applyOnTransformedLogs: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RuleBody", ruleBody)
        node.set("RuleName", ruleName)
        node.set("RuleState", ruleState)
        node.set("ApplyOnTransformedLogs", applyOnTransformedLogs)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["RuleName"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"ApplyOnTransformedLogs":{"type":"boolean"},"Arn":{"type":"string"},"Id":{"type":"string"},"RuleBody":{"type":"string"},"RuleName":{"type":"string"},"RuleState":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","Id"],"required":["RuleBody","RuleName","RuleState"],"tagProperty":"Tags"}"##
    }
}
