// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NetworkInsightsAccessScopeAnalysis {
    /// A network insights access scope analysis of EC2.
    ///
    /// A change of `NetworkInsightsAccessScopeId` replaces it. Creates
    /// `AWS::EC2::NetworkInsightsAccessScopeAnalysis`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - networkInsightsAccessScopeId: `NetworkInsightsAccessScopeId`.
    public init(
        _ id: ConstructID,
        networkInsightsAccessScopeId: Input<ID<EC2.NetworkInsightsAccessScope>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("NetworkInsightsAccessScopeId", networkInsightsAccessScopeId)
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

    /// `NetworkInsightsAccessScopeAnalysisId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("NetworkInsightsAccessScopeAnalysisId") }

    /// `NetworkInsightsAccessScopeAnalysisArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("NetworkInsightsAccessScopeAnalysisArn") }

    /// `AnalyzedEniCount`, known after deploy.
    public var analyzedEniCount: Input<Int> { node.attribute("AnalyzedEniCount") }

    /// `EndDate`, known after deploy.
    public var endDate: Input<String> { node.attribute("EndDate") }

    /// `FindingsFound`, known after deploy.
    public var findingsFound: Input<String> { node.attribute("FindingsFound") }

    /// `StartDate`, known after deploy.
    public var startDate: Input<String> { node.attribute("StartDate") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// `StatusMessage`, known after deploy.
    public var statusMessage: Input<String> { node.attribute("StatusMessage") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["NetworkInsightsAccessScopeId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["NetworkInsightsAccessScopeAnalysisId"],"properties":{"AnalyzedEniCount":{"type":"integer"},"EndDate":{"type":"string"},"FindingsFound":{"enum":["true","false","unknown"],"type":"string"},"NetworkInsightsAccessScopeAnalysisArn":{"type":"string"},"NetworkInsightsAccessScopeAnalysisId":{"type":"string"},"NetworkInsightsAccessScopeId":{"references":["AWS::EC2::NetworkInsightsAccessScope.Id"],"type":"string"},"StartDate":{"type":"string"},"Status":{"enum":["running","failed","succeeded"],"type":"string"},"StatusMessage":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["AnalyzedEniCount","EndDate","FindingsFound","NetworkInsightsAccessScopeAnalysisArn","NetworkInsightsAccessScopeAnalysisId","StartDate","Status","StatusMessage"],"required":["NetworkInsightsAccessScopeId"],"tagProperty":"Tags"}"##
    }
}
