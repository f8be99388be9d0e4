// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.OrganizationConfigRule {
    /// An organization config rule of Config.
    ///
    /// A change of `OrganizationConfigRuleName` replaces it. Creates
    /// `AWS::Config::OrganizationConfigRule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - organizationConfigRuleName: `OrganizationConfigRuleName`.
    ///   - excludedAccounts: `ExcludedAccounts`.
    ///   - organizationCustomPolicyRuleMetadata: `OrganizationCustomPolicyRuleMetadata`.
    ///   - organizationCustomRuleMetadata: `OrganizationCustomRuleMetadata`.
    ///   - organizationManagedRuleMetadata: `OrganizationManagedRuleMetadata`.
    public init(
        _ id: ConstructID,
        organizationConfigRuleName: Input<String>,
        excludedAccounts: Input<[String]>? = nil,
        organizationCustomPolicyRuleMetadata: OrganizationCustomPolicyRuleMetadata? = nil,
        organizationCustomRuleMetadata: OrganizationCustomRuleMetadata? = nil,
        organizationManagedRuleMetadata: OrganizationManagedRuleMetadata? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("OrganizationConfigRuleName", organizationConfigRuleName)
        node.set("ExcludedAccounts", excludedAccounts)
        node.set("OrganizationCustomPolicyRuleMetadata", organizationCustomPolicyRuleMetadata)
        node.set("OrganizationCustomRuleMetadata", organizationCustomRuleMetadata)
        node.set("OrganizationManagedRuleMetadata", organizationManagedRuleMetadata)
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

    /// The `OrganizationCustomPolicyRuleMetadata` of an organization config rule.
    public struct OrganizationCustomPolicyRuleMetadata: PropertyGroup {
        public let fields: Fields

        /// Makes the `OrganizationCustomPolicyRuleMetadata` of its members.
        ///
        /// - Parameters:
        ///   - policyText: `PolicyText`.
        ///   - runtime: `Runtime`.
        ///   - debugLogDeliveryAccounts: `DebugLogDeliveryAccounts`.
        ///   - description: `Description`.
        ///   - inputParameters: `InputParameters`.
        ///   - maximumExecutionFrequency: `MaximumExecutionFrequency`.
        ///   - organizationConfigRuleTriggerTypes: `OrganizationConfigRuleTriggerTypes`.
        ///   - resourceIdScope: `ResourceIdScope`.
        ///   - resourceTypesScope: `ResourceTypesScope`.
        ///   - tagKeyScope: `TagKeyScope`.
        ///   - tagValueScope: `TagValueScope`.
        public init(
            policyText: Input<String>,
            runtime: Input<String>,
            debugLogDeliveryAccounts: Input<[String]>? = nil,
            description: Input<String>? = nil,
            inputParameters: Input<String>? = nil,
            maximumExecutionFrequency: Input<String>? = nil,
            organizationConfigRuleTriggerTypes: Input<[String]>? = nil,
            resourceIdScope: Input<String>? = nil,
            resourceTypesScope: Input<[String]>? = nil,
            tagKeyScope: Input<String>? = nil,
            tagValueScope: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("PolicyText", policyText)
            members.set("Runtime", runtime)
            members.set("DebugLogDeliveryAccounts", debugLogDeliveryAccounts)
            members.set("Description", description)
            members.set("InputParameters", inputParameters)
            members.set("MaximumExecutionFrequency", maximumExecutionFrequency)
            members.set("OrganizationConfigRuleTriggerTypes", organizationConfigRuleTriggerTypes)
            members.set("ResourceIdScope", resourceIdScope)
            members.set("ResourceTypesScope", resourceTypesScope)
            members.set("TagKeyScope", tagKeyScope)
            members.set("TagValueScope", tagValueScope)
            fields = members
        }
    }

    /// The `OrganizationCustomRuleMetadata` of an organization config rule.
    public struct OrganizationCustomRuleMetadata: PropertyGroup {
        public let fields: Fields

        /// Makes the `OrganizationCustomRuleMetadata` of its members.
        ///
        /// - Parameters:
        ///   - lambdaFunctionArn: `LambdaFunctionArn`.
        ///   - organizationConfigRuleTriggerTypes: `OrganizationConfigRuleTriggerTypes`.
        ///   - description: `Description`.
        ///   - inputParameters: `InputParameters`.
        ///   - maximumExecutionFrequency: `MaximumExecutionFrequency`.
        ///   - resourceIdScope: `ResourceIdScope`.
        ///   - resourceTypesScope: `ResourceTypesScope`.
        ///   - tagKeyScope: `TagKeyScope`.
        ///   - tagValueScope: `TagValueScope`.
        public init(
            lambdaFunctionArn: Input<ARN<Lambda.Function>>,
            organizationConfigRuleTriggerTypes: Input<[String]>,
            description: Input<String>? = nil,
            inputParameters: Input<String>? = nil,
            maximumExecutionFrequency: Input<String>? = nil,
            resourceIdScope: Input<String>? = nil,
            resourceTypesScope: Input<[String]>? = nil,
            tagKeyScope: Input<String>? = nil,
            tagValueScope: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("LambdaFunctionArn", lambdaFunctionArn)
            members.set("OrganizationConfigRuleTriggerTypes", organizationConfigRuleTriggerTypes)
            members.set("Description", description)
            members.set("InputParameters", inputParameters)
            members.set("MaximumExecutionFrequency", maximumExecutionFrequency)
            members.set("ResourceIdScope", resourceIdScope)
            members.set("ResourceTypesScope", resourceTypesScope)
            members.set("TagKeyScope", tagKeyScope)
            members.set("TagValueScope", tagValueScope)
            fields = members
        }
    }

    /// The `OrganizationManagedRuleMetadata` of an organization config rule.
    public struct OrganizationManagedRuleMetadata: PropertyGroup {
        public let fields: Fields

        /// Makes the `OrganizationManagedRuleMetadata` of its members.
        ///
        /// - Parameters:
        ///   - ruleIdentifier: `RuleIdentifier`.
        ///   - description: `Description`.
        ///   - inputParameters: `InputParameters`.
        ///   - maximumExecutionFrequency: `MaximumExecutionFrequency`.
        ///   - resourceIdScope: `ResourceIdScope`.
        ///   - resourceTypesScope: `ResourceTypesScope`.
        ///   - tagKeyScope: `TagKeyScope`.
        ///   - tagValueScope: `TagValueScope`.
        public init(
            ruleIdentifier: Input<String>,
            description: Input<String>? = nil,
            inputParameters: Input<String>? = nil,
            maximumExecutionFrequency: Input<String>? = nil,
            resourceIdScope: Input<String>? = nil,
            resourceTypesScope: Input<[String]>? = nil,
            tagKeyScope: Input<String>? = nil,
            tagValueScope: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("RuleIdentifier", ruleIdentifier)
            members.set("Description", description)
            members.set("InputParameters", inputParameters)
            members.set("MaximumExecutionFrequency", maximumExecutionFrequency)
            members.set("ResourceIdScope", resourceIdScope)
            members.set("ResourceTypesScope", resourceTypesScope)
            members.set("TagKeyScope", tagKeyScope)
            members.set("TagValueScope", tagValueScope)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["OrganizationConfigRuleName"],"definitions":{"OrganizationCustomPolicyRuleMetadata":{"properties":{"DebugLogDeliveryAccounts":{"items":{"type":"string"},"type":"array"},"Description":{"type":"string"},"InputParameters":{"type":"string"},"MaximumExecutionFrequency":{"type":"string"},"OrganizationConfigRuleTriggerTypes":{"items":{"type":"string"},"type":"array"},"PolicyText":{"type":"string"},"ResourceIdScope":{"type":"string"},"ResourceTypesScope":{"items":{"type":"string"},"type":"array"},"Runtime":{"type":"string"},"TagKeyScope":{"type":"string"},"TagValueScope":{"type":"string"}},"required":["PolicyText","Runtime"],"type":"object"},"OrganizationCustomRuleMetadata":{"properties":{"Description":{"type":"string"},"InputParameters":{"type":"string"},"LambdaFunctionArn":{"references":["AWS::Lambda::Function.Arn"],"type":"string"},"MaximumExecutionFrequency":{"type":"string"},"OrganizationConfigRuleTriggerTypes":{"items":{"type":"string"},"type":"array"},"ResourceIdScope":{"type":"string"},"ResourceTypesScope":{"items":{"type":"string"},"type":"array"},"TagKeyScope":{"type":"string"},"TagValueScope":{"type":"string"}},"required":["LambdaFunctionArn","OrganizationConfigRuleTriggerTypes"],"type":"object"},"OrganizationManagedRuleMetadata":{"properties":{"Description":{"type":"string"},"InputParameters":{"type":"string"},"MaximumExecutionFrequency":{"type":"string"},"ResourceIdScope":{"type":"string"},"ResourceTypesScope":{"items":{"type":"string"},"type":"array"},"RuleIdentifier":{"type":"string"},"TagKeyScope":{"type":"string"},"TagValueScope":{"type":"string"}},"required":["RuleIdentifier"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"ExcludedAccounts":{"items":{"type":"string"},"type":"array"},"Id":{"type":"string"},"OrganizationConfigRuleName":{"type":"string"},"OrganizationCustomPolicyRuleMetadata":{"$ref":"#/definitions/OrganizationCustomPolicyRuleMetadata"},"OrganizationCustomRuleMetadata":{"$ref":"#/definitions/OrganizationCustomRuleMetadata"},"OrganizationManagedRuleMetadata":{"$ref":"#/definitions/OrganizationManagedRuleMetadata"}},"readOnly":["Id"],"required":["OrganizationConfigRuleName"]}"##
    }
}
