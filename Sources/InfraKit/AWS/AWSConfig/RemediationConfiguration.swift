// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.RemediationConfiguration {
    /// A remediation configuration of Config.
    ///
    /// A change of `ConfigRuleName` replaces it. Creates `AWS::Config::RemediationConfiguration`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - configRuleName: `ConfigRuleName`. A change replaces the resource.
    ///   - targetId: `TargetId`.
    ///   - targetType: `TargetType`.
    ///   - automatic: `Automatic`.
    ///   - executionControls: `ExecutionControls`.
    ///   - maximumAutomaticAttempts: `MaximumAutomaticAttempts`.
    ///   - parameters: `Parameters`.
    ///   - resourceType: `ResourceType`.
    ///   - retryAttemptSeconds: `RetryAttemptSeconds`.
    ///   - targetVersion: `TargetVersion`.
    public init(
        _ id: ConstructID,
        configRuleName: Input<ID<Config.ConfigRule>>,
        targetId: Input<String>,
        targetType: Input<String>,
        automatic: Input<Bool>? = nil,
        executionControls: ExecutionControls? = nil,
        maximumAutomaticAttempts: Input<Int>? = nil,
        parameters: Document? = nil,
        resourceType: Input<String>? = nil,
        retryAttemptSeconds: Input<Int>? = nil,
        targetVersion: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ConfigRuleName", configRuleName)
        node.set("TargetId", targetId)
        node.set("TargetType", targetType)
        node.set("Automatic", automatic)
        node.set("ExecutionControls", executionControls)
        node.set("MaximumAutomaticAttempts", maximumAutomaticAttempts)
        node.set("Parameters", parameters)
        node.set("ResourceType", resourceType)
        node.set("RetryAttemptSeconds", retryAttemptSeconds)
        node.set("TargetVersion", targetVersion)
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

    /// The `ExecutionControls` of a remediation configuration.
    public struct ExecutionControls: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExecutionControls` of its members.
        ///
        /// - Parameters:
        ///   - ssmControls: `SsmControls`.
        public init(
            ssmControls: SsmControls? = nil
        ) {
            var members = Fields()
            members.set("SsmControls", ssmControls)
            fields = members
        }
    }

    /// The `SsmControls` of a remediation configuration.
    public struct SsmControls: PropertyGroup {
        public let fields: Fields

        /// Makes the `SsmControls` of its members.
        ///
        /// - Parameters:
        ///   - concurrentExecutionRatePercentage: `ConcurrentExecutionRatePercentage`.
        ///   - errorPercentage: `ErrorPercentage`.
        public init(
            concurrentExecutionRatePercentage: Input<Int>? = nil,
            errorPercentage: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("ConcurrentExecutionRatePercentage", concurrentExecutionRatePercentage)
            members.set("ErrorPercentage", errorPercentage)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ConfigRuleName"],"definitions":{"ExecutionControls":{"properties":{"SsmControls":{"$ref":"#/definitions/SsmControls"}},"type":"object"},"SsmControls":{"properties":{"ConcurrentExecutionRatePercentage":{"type":"integer"},"ErrorPercentage":{"type":"integer"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Automatic":{"type":"boolean"},"ConfigRuleName":{"references":["AWS::Config::ConfigRule.Id"],"type":"string"},"ExecutionControls":{"$ref":"#/definitions/ExecutionControls"},"Id":{"type":"string"},"MaximumAutomaticAttempts":{"type":"integer"},"Parameters":{"format":"json","type":["object","string"]},"ResourceType":{"type":"string"},"RetryAttemptSeconds":{"type":"integer"},"TargetId":{"type":"string"},"TargetType":{"type":"string"},"TargetVersion":{"type":"string"}},"readOnly":["Id"],"required":["ConfigRuleName","TargetId","TargetType"]}"##
    }
}
