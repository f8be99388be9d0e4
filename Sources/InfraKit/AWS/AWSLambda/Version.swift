// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.Version {
    /// A version of Lambda.
    ///
    /// A change of `CodeSha256`, `Description`, `FunctionName`, `ProvisionedConcurrencyConfig` or
    /// `RuntimePolicy` replaces it. Creates `AWS::Lambda::Version`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - functionName: `FunctionName`. 1 to 140 characters. A change replaces the resource.
    ///   - codeSha256: `CodeSha256`. A change replaces the resource.
    ///   - description: `Description`. 0 to 256 characters. A change replaces the resource.
    ///   - functionScalingConfig: `FunctionScalingConfig`.
    ///   - provisionedConcurrencyConfig: `ProvisionedConcurrencyConfig`.
    ///   - runtimePolicy: `RuntimePolicy`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        functionName: Input<ID<Lambda.Function>>,
        codeSha256: Input<String>? = nil,
        description: Input<String>? = nil,
        functionScalingConfig: FunctionScalingConfig? = nil,
        provisionedConcurrencyConfig: ProvisionedConcurrencyConfiguration? = nil,
        runtimePolicy: RuntimePolicy? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("FunctionName", functionName)
        node.set("CodeSha256", codeSha256)
        node.set("Description", description)
        node.set("FunctionScalingConfig", functionScalingConfig)
        node.set("ProvisionedConcurrencyConfig", provisionedConcurrencyConfig)
        node.set("RuntimePolicy", runtimePolicy)
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

    /// `FunctionArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("FunctionArn") }

    /// `FunctionArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("FunctionArn") }

    /// `Version`, known after deploy.
    public var version: Input<String> { node.attribute("Version") }

    /// The `FunctionScalingConfig` of a version.
    public struct FunctionScalingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `FunctionScalingConfig` of its members.
        ///
        /// - Parameters:
        ///   - maxExecutionEnvironments: `MaxExecutionEnvironments`. From 0 to 15000.
        ///   - minExecutionEnvironments: `MinExecutionEnvironments`. From 0 to 15000.
        public init(
            maxExecutionEnvironments: Input<Int>? = nil,
            minExecutionEnvironments: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("MaxExecutionEnvironments", maxExecutionEnvironments)
            members.set("MinExecutionEnvironments", minExecutionEnvironments)
            fields = members
        }
    }

    /// The `ProvisionedConcurrencyConfiguration` of a version.
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

    /// The `RuntimePolicy` of a version.
    public struct RuntimePolicy: PropertyGroup {
        public let fields: Fields

        /// Makes the `RuntimePolicy` of its members.
        ///
        /// - Parameters:
        ///   - updateRuntimeOn: `UpdateRuntimeOn`.
        ///   - runtimeVersionArn: `RuntimeVersionArn`. 26 to 2048 characters.
        public init(
            updateRuntimeOn: Input<String>,
            runtimeVersionArn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("UpdateRuntimeOn", updateRuntimeOn)
            members.set("RuntimeVersionArn", runtimeVersionArn)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["CodeSha256","Description","FunctionName","ProvisionedConcurrencyConfig","RuntimePolicy"],"definitions":{"FunctionScalingConfig":{"properties":{"MaxExecutionEnvironments":{"maximum":15000,"minimum":0,"type":"integer"},"MinExecutionEnvironments":{"maximum":15000,"minimum":0,"type":"integer"}},"type":"object"},"ProvisionedConcurrencyConfiguration":{"properties":{"ProvisionedConcurrentExecutions":{"type":"integer"}},"required":["ProvisionedConcurrentExecutions"],"type":"object"},"RuntimePolicy":{"properties":{"RuntimeVersionArn":{"maxLength":2048,"minLength":26,"pattern":"^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+$","type":"string"},"UpdateRuntimeOn":{"type":"string"}},"required":["UpdateRuntimeOn"],"type":"object"}},"primaryIdentifier":["FunctionArn"],"properties":{"CodeSha256":{"type":"string"},"Description":{"maxLength":256,"minLength":0,"type":"string"},"FunctionArn":{"pattern":"^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?$","type":"string"},"FunctionName":{"maxLength":140,"minLength":1,"pattern":"^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?$","references":["AWS::Lambda::Function.Id"],"type":"string"},"FunctionScalingConfig":{"$ref":"#/definitions/FunctionScalingConfig"},"ProvisionedConcurrencyConfig":{"$ref":"#/definitions/ProvisionedConcurrencyConfiguration"},"RuntimePolicy":{"$ref":"#/definitions/RuntimePolicy"},"Version":{"type":"string"}},"readOnly":["FunctionArn","Version"],"required":["FunctionName"]}"##
    }
}
