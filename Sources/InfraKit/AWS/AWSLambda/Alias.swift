// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.Alias {
    /// An alias of Lambda.
    ///
    /// A change of `FunctionName` or `Name` replaces it. Creates `AWS::Lambda::Alias`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - functionName: `FunctionName`. A change replaces the resource.
    ///   - functionVersion: `FunctionVersion`. 1 to 1024 characters.
    ///   - name: `Name`. 1 to 128 characters. A change replaces the resource.
    ///   - description: `Description`. 0 to 256 characters.
    ///   - provisionedConcurrencyConfig: `ProvisionedConcurrencyConfig`.
    ///   - routingConfig: `RoutingConfig`.
    public init(
        _ id: ConstructID,
        functionName: Input<ID<Lambda.Function>>,
        functionVersion: Input<String>,
        name: Input<String>,
        description: Input<String>? = nil,
        provisionedConcurrencyConfig: ProvisionedConcurrencyConfiguration? = nil,
        routingConfig: AliasRoutingConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("FunctionName", functionName)
        node.set("FunctionVersion", functionVersion)
        node.set("Name", name)
        node.set("Description", description)
        node.set("ProvisionedConcurrencyConfig", provisionedConcurrencyConfig)
        node.set("RoutingConfig", routingConfig)
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

    /// `AliasArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AliasArn") }

    /// `AliasArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("AliasArn") }

    /// The `AliasRoutingConfiguration` of an alias.
    public struct AliasRoutingConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AliasRoutingConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - additionalVersionWeights: `AdditionalVersionWeights`.
        public init(
            additionalVersionWeights: [VersionWeight]? = nil
        ) {
            var members = Fields()
            members.set("AdditionalVersionWeights", additionalVersionWeights)
            fields = members
        }
    }

    /// The `ProvisionedConcurrencyConfiguration` of an alias.
    public struct ProvisionedConcurrencyConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ProvisionedConcurrencyConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - provisionedConcurrentExecutions: `ProvisionedConcurrentExecutions`.
        public init(
            provisionedConcurrentExecutions: Input<Int>
        ) {
            var members = Fields()
            members.set("ProvisionedConcurrentExecutions", provisionedConcurrentExecutions)
            fields = members
        }
    }

    /// The `VersionWeight` of an alias.
    public struct VersionWeight: PropertyGroup {
        public let fields: Fields

        /// Makes the `VersionWeight` of its members.
        ///
        /// - Parameters:
        ///   - functionVersion: `FunctionVersion`.
        ///   - functionWeight: `FunctionWeight`.
        public init(
            functionVersion: Input<String>,
            functionWeight: Input<Double>
        ) {
            var members = Fields()
            members.set("FunctionVersion", functionVersion)
            members.set("FunctionWeight", functionWeight)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["FunctionName","Name"],"definitions":{"AliasRoutingConfiguration":{"properties":{"AdditionalVersionWeights":{"insertionOrder":false,"items":{"$ref":"#/definitions/VersionWeight"},"type":"array"}},"type":"object"},"ProvisionedConcurrencyConfiguration":{"properties":{"ProvisionedConcurrentExecutions":{"type":"integer"}},"required":["ProvisionedConcurrentExecutions"],"type":"object"},"VersionWeight":{"properties":{"FunctionVersion":{"type":"string"},"FunctionWeight":{"type":"number"}},"required":["FunctionVersion","FunctionWeight"],"type":"object"}},"primaryIdentifier":["AliasArn"],"properties":{"AliasArn":{"references":["AWS::Lambda::Function.Arn"],"type":"string"},"Description":{"maxLength":256,"minLength":0,"type":"string"},"FunctionName":{"references":["AWS::Lambda::Function.Id"],"type":"string"},"FunctionVersion":{"maxLength":1024,"minLength":1,"pattern":"^(\\$LATEST(\\.PUBLISHED)?|[0-9]+)$","type":"string"},"Name":{"maxLength":128,"minLength":1,"pattern":"^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$","type":"string"},"ProvisionedConcurrencyConfig":{"$ref":"#/definitions/ProvisionedConcurrencyConfiguration"},"RoutingConfig":{"$ref":"#/definitions/AliasRoutingConfiguration"}},"readOnly":["AliasArn"],"required":["FunctionName","FunctionVersion","Name"]}"##
    }
}
