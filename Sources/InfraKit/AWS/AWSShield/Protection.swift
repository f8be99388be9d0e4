// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Shield.Protection {
    /// A protection of Shield.
    ///
    /// A change of `Name` or `ResourceArn` replaces it. Creates `AWS::Shield::Protection`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 1 to 128 characters. A change replaces the resource.
    ///   - resourceArn: `ResourceArn`. 1 to 2048 characters. A change replaces the resource.
    ///   - applicationLayerAutomaticResponseConfiguration: `ApplicationLayerAutomaticResponseConfiguration`.
    ///   - healthCheckArns: `HealthCheckArns`. At most 1 elements.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        resourceArn: Input<String>,
        applicationLayerAutomaticResponseConfiguration: ApplicationLayerAutomaticResponseConfiguration? = nil,
        healthCheckArns: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("ResourceArn", resourceArn)
        node.set("ApplicationLayerAutomaticResponseConfiguration", applicationLayerAutomaticResponseConfiguration)
        node.set("HealthCheckArns", healthCheckArns)
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

    /// `ProtectionArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ProtectionArn") }

    /// `ProtectionArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("ProtectionArn") }

    /// `ProtectionId`, known after deploy.
    public var protectionId: Input<String> { node.attribute("ProtectionId") }

    /// The `ApplicationLayerAutomaticResponseConfiguration` of a protection.
    public struct ApplicationLayerAutomaticResponseConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ApplicationLayerAutomaticResponseConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - status: `Status`.
        public init(
            action: ApplicationLayerAutomaticResponseConfigurationAction,
            status: ApplicationLayerAutomaticResponseConfigurationStatus
        ) {
            var members = Fields()
            members.set("Action", action)
            members.set("Status", status)
            fields = members
        }
    }

    /// The `Action` of a protection.
    public struct ApplicationLayerAutomaticResponseConfigurationAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `Action` of its members.
        ///
        /// - Parameters:
        ///   - block: `Block`.
        ///   - count: `Count`.
        public init(
            block: Document? = nil,
            count: Document? = nil
        ) {
            var members = Fields()
            members.set("Block", block)
            members.set("Count", count)
            fields = members
        }
    }

    /// The values of `Status`.
    public struct ApplicationLayerAutomaticResponseConfigurationStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name","ResourceArn"],"definitions":{"ApplicationLayerAutomaticResponseConfiguration":{"properties":{"Action":{"properties":{"Block":{"type":"object"},"Count":{"type":"object"}},"type":"object"},"Status":{"enum":["ENABLED","DISABLED"],"type":"string"}},"required":["Action","Status"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ProtectionArn"],"properties":{"ApplicationLayerAutomaticResponseConfiguration":{"$ref":"#/definitions/ApplicationLayerAutomaticResponseConfiguration"},"HealthCheckArns":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"type":"string"},"maxItems":1,"type":"array"},"Name":{"maxLength":128,"minLength":1,"pattern":"[ a-zA-Z0-9_\\.\\-]*","type":"string"},"ProtectionArn":{"type":"string"},"ProtectionId":{"type":"string"},"ResourceArn":{"maxLength":2048,"minLength":1,"pattern":"^arn:aws","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":200,"minItems":0,"type":"array"}},"readOnly":["ProtectionArn","ProtectionId"],"required":["Name","ResourceArn"],"tagProperty":"Tags","traits":{"global":true,"replacesAfterDelete":true}}"##
    }
}
