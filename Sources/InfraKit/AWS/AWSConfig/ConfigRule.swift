// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.ConfigRule {
    /// A config rule of Config.
    ///
    /// A change of `ConfigRuleName` replaces it. Creates `AWS::Config::ConfigRule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - source: `Source`.
    ///   - configRuleName: `ConfigRuleName`. A change replaces the resource.
    ///   - description: `Description`. 1 to 256 characters.
    ///   - evaluationModes: `EvaluationModes`.
    ///   - inputParameters: `InputParameters`.
    ///   - maximumExecutionFrequency: `MaximumExecutionFrequency`.
    ///   - scope: `Scope`.
    public init(
        _ id: ConstructID,
        source: Source,
        configRuleName: Input<String>? = nil,
        description: Input<String>? = nil,
        evaluationModes: [EvaluationModeConfiguration]? = nil,
        inputParameters: Document? = nil,
        maximumExecutionFrequency: Input<String>? = nil,
        scope: Scope? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Source", source)
        node.set("ConfigRuleName", configRuleName)
        node.set("Description", description)
        node.set("EvaluationModes", evaluationModes)
        node.set("InputParameters", inputParameters)
        node.set("MaximumExecutionFrequency", maximumExecutionFrequency)
        node.set("Scope", scope)
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

    /// `ConfigRuleName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ConfigRuleName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `Compliance.Type`, known after deploy.
    public var complianceType: Input<String> { node.attribute("Compliance.Type") }

    /// `ConfigRuleId`, known after deploy.
    public var configRuleId: Input<String> { node.attribute("ConfigRuleId") }

    /// The `CustomPolicyDetails` of a config rule.
    public struct CustomPolicyDetails: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomPolicyDetails` of its members.
        ///
        /// - Parameters:
        ///   - enableDebugLogDelivery: `EnableDebugLogDelivery`.
        ///   - policyRuntime: `PolicyRuntime`.
        ///   - policyText: `PolicyText`.
        public init(
            enableDebugLogDelivery: Input<Bool>? = nil,
            policyRuntime: Input<String>? = nil,
            policyText: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("EnableDebugLogDelivery", enableDebugLogDelivery)
            members.set("PolicyRuntime", policyRuntime)
            members.set("PolicyText", policyText)
            fields = members
        }
    }

    /// The `EvaluationModeConfiguration` of a config rule.
    public struct EvaluationModeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `EvaluationModeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - mode: `Mode`.
        public init(
            mode: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Mode", mode)
            fields = members
        }
    }

    /// The `Scope` of a config rule.
    public struct Scope: PropertyGroup {
        public let fields: Fields

        /// Makes the `Scope` of its members.
        ///
        /// - Parameters:
        ///   - complianceResourceId: `ComplianceResourceId`.
        ///   - complianceResourceTypes: `ComplianceResourceTypes`.
        ///   - tagKey: `TagKey`.
        ///   - tagValue: `TagValue`.
        public init(
            complianceResourceId: Input<String>? = nil,
            complianceResourceTypes: Input<[String]>? = nil,
            tagKey: Input<String>? = nil,
            tagValue: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ComplianceResourceId", complianceResourceId)
            members.set("ComplianceResourceTypes", complianceResourceTypes)
            members.set("TagKey", tagKey)
            members.set("TagValue", tagValue)
            fields = members
        }
    }

    /// The `Source` of a config rule.
    public struct Source: PropertyGroup {
        public let fields: Fields

        /// Makes the `Source` of its members.
        ///
        /// - Parameters:
        ///   - owner: `Owner`.
        ///   - customPolicyDetails: `CustomPolicyDetails`.
        ///   - sourceDetails: `SourceDetails`.
        ///   - sourceIdentifier: `SourceIdentifier`.
        public init(
            owner: Input<String>,
            customPolicyDetails: CustomPolicyDetails? = nil,
            sourceDetails: [SourceDetail]? = nil,
            sourceIdentifier: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Owner", owner)
            members.set("CustomPolicyDetails", customPolicyDetails)
            members.set("SourceDetails", sourceDetails)
            members.set("SourceIdentifier", sourceIdentifier)
            fields = members
        }
    }

    /// The `SourceDetail` of a config rule.
    public struct SourceDetail: PropertyGroup {
        public let fields: Fields

        /// Makes the `SourceDetail` of its members.
        ///
        /// - Parameters:
        ///   - eventSource: `EventSource`.
        ///   - messageType: `MessageType`.
        ///   - maximumExecutionFrequency: `MaximumExecutionFrequency`.
        public init(
            eventSource: Input<String>,
            messageType: Input<String>,
            maximumExecutionFrequency: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("EventSource", eventSource)
            members.set("MessageType", messageType)
            members.set("MaximumExecutionFrequency", maximumExecutionFrequency)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ConfigRuleName"],"definitions":{"CustomPolicyDetails":{"properties":{"EnableDebugLogDelivery":{"type":"boolean"},"PolicyRuntime":{"type":"string"},"PolicyText":{"type":"string"}},"type":"object"},"EvaluationModeConfiguration":{"properties":{"Mode":{"type":"string"}},"type":"object"},"Scope":{"properties":{"ComplianceResourceId":{"type":"string"},"ComplianceResourceTypes":{"items":{"type":"string"},"type":"array"},"TagKey":{"type":"string"},"TagValue":{"type":"string"}},"type":"object"},"Source":{"properties":{"CustomPolicyDetails":{"$ref":"#/definitions/CustomPolicyDetails"},"Owner":{"type":"string"},"SourceDetails":{"items":{"$ref":"#/definitions/SourceDetail"},"type":"array"},"SourceIdentifier":{"type":"string"}},"required":["Owner"],"type":"object"},"SourceDetail":{"properties":{"EventSource":{"type":"string"},"MaximumExecutionFrequency":{"type":"string"},"MessageType":{"type":"string"}},"required":["EventSource","MessageType"],"type":"object"}},"primaryIdentifier":["ConfigRuleName"],"properties":{"Arn":{"type":"string"},"Compliance":{"properties":{"Type":{"type":"string"}},"type":"object"},"ConfigRuleId":{"type":"string"},"ConfigRuleName":{"type":"string"},"Description":{"maxLength":256,"minLength":1,"type":"string"},"EvaluationModes":{"items":{"$ref":"#/definitions/EvaluationModeConfiguration"},"type":"array"},"InputParameters":{"type":["string","object"]},"MaximumExecutionFrequency":{"type":"string"},"Scope":{"$ref":"#/definitions/Scope"},"Source":{"$ref":"#/definitions/Source"}},"readOnly":["Arn","Compliance/Type","ConfigRuleId"],"required":["Source"],"traits":{"nameProperty":"ConfigRuleName"},"writeOnly":["Source/CustomPolicyDetails/PolicyText"]}"##
    }
}
