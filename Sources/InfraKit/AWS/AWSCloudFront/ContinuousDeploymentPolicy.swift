// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.ContinuousDeploymentPolicy {
    /// A continuous deployment policy of CloudFront.
    ///
    /// Creates `AWS::CloudFront::ContinuousDeploymentPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - continuousDeploymentPolicyConfig: `ContinuousDeploymentPolicyConfig`.
    public init(
        _ id: ConstructID,
        continuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ContinuousDeploymentPolicyConfig", continuousDeploymentPolicyConfig)
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

    /// `LastModifiedTime`, known after deploy.
    public var lastModifiedTime: Input<String> { node.attribute("LastModifiedTime") }

    /// The `ContinuousDeploymentPolicyConfig` of a continuous deployment policy.
    public struct ContinuousDeploymentPolicyConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ContinuousDeploymentPolicyConfig` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - stagingDistributionDnsNames: `StagingDistributionDnsNames`. At least 1 elements.
        ///   - singleHeaderPolicyConfig: `SingleHeaderPolicyConfig`.
        ///   - singleWeightPolicyConfig: `SingleWeightPolicyConfig`.
        ///   - trafficConfig: `TrafficConfig`.
        ///   - type: `Type`.
        public init(
            enabled: Input<Bool>,
            stagingDistributionDnsNames: Input<[String]>,
            singleHeaderPolicyConfig: SingleHeaderConfig? = nil,
            singleWeightPolicyConfig: SingleWeightConfig? = nil,
            trafficConfig: TrafficConfig? = nil,
            type: ContinuousDeploymentPolicyConfigType? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("StagingDistributionDnsNames", stagingDistributionDnsNames)
            members.set("SingleHeaderPolicyConfig", singleHeaderPolicyConfig)
            members.set("SingleWeightPolicyConfig", singleWeightPolicyConfig)
            members.set("TrafficConfig", trafficConfig)
            members.set("Type", type)
            fields = members
        }
    }

    /// The `SessionStickinessConfig` of a continuous deployment policy.
    public struct SessionStickinessConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `SessionStickinessConfig` of its members.
        ///
        /// - Parameters:
        ///   - idleTTL: `IdleTTL`. From 300 to 3600.
        ///   - maximumTTL: `MaximumTTL`. From 300 to 3600.
        public init(
            idleTTL: Input<Int>,
            maximumTTL: Input<Int>
        ) {
            var members = Fields()
            members.set("IdleTTL", idleTTL)
            members.set("MaximumTTL", maximumTTL)
            fields = members
        }
    }

    /// The `SingleHeaderConfig` of a continuous deployment policy.
    public struct SingleHeaderConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `SingleHeaderConfig` of its members.
        ///
        /// - Parameters:
        ///   - header: `Header`. 1 to 256 characters.
        ///   - value: `Value`. 1 to 1783 characters.
        public init(
            header: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Header", header)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `SingleWeightConfig` of a continuous deployment policy.
    public struct SingleWeightConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `SingleWeightConfig` of its members.
        ///
        /// - Parameters:
        ///   - weight: `Weight`. From 0 to 1.
        ///   - sessionStickinessConfig: `SessionStickinessConfig`.
        public init(
            weight: Input<Double>,
            sessionStickinessConfig: SessionStickinessConfig? = nil
        ) {
            var members = Fields()
            members.set("Weight", weight)
            members.set("SessionStickinessConfig", sessionStickinessConfig)
            fields = members
        }
    }

    /// The `TrafficConfig` of a continuous deployment policy.
    public struct TrafficConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `TrafficConfig` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - singleHeaderConfig: `SingleHeaderConfig`.
        ///   - singleWeightConfig: `SingleWeightConfig`.
        public init(
            type: TrafficConfigType,
            singleHeaderConfig: SingleHeaderConfig? = nil,
            singleWeightConfig: SingleWeightConfig? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("SingleHeaderConfig", singleHeaderConfig)
            members.set("SingleWeightConfig", singleWeightConfig)
            fields = members
        }
    }

    /// The values of `Type`.
    public struct ContinuousDeploymentPolicyConfigType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SingleWeight`
        public static var singleWeight: Self { Self(rawValue: "SingleWeight") }
        /// `SingleHeader`
        public static var singleHeader: Self { Self(rawValue: "SingleHeader") }
    }

    /// The values of `Type`.
    public struct TrafficConfigType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SingleWeight`
        public static var singleWeight: Self { Self(rawValue: "SingleWeight") }
        /// `SingleHeader`
        public static var singleHeader: Self { Self(rawValue: "SingleHeader") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"ContinuousDeploymentPolicyConfig":{"properties":{"Enabled":{"type":"boolean"},"SingleHeaderPolicyConfig":{"properties":{"Header":{"maxLength":256,"minLength":1,"type":"string"},"Value":{"maxLength":1783,"minLength":1,"type":"string"}},"required":["Header","Value"],"type":"object"},"SingleWeightPolicyConfig":{"properties":{"SessionStickinessConfig":{"$ref":"#/definitions/SessionStickinessConfig"},"Weight":{"maximum":1,"minimum":0,"type":"number"}},"required":["Weight"],"type":"object"},"StagingDistributionDnsNames":{"items":{"type":"string"},"minItems":1,"type":"array"},"TrafficConfig":{"$ref":"#/definitions/TrafficConfig"},"Type":{"enum":["SingleWeight","SingleHeader"],"type":"string"}},"required":["Enabled","StagingDistributionDnsNames"],"type":"object"},"SessionStickinessConfig":{"properties":{"IdleTTL":{"maximum":3600,"minimum":300,"type":"integer"},"MaximumTTL":{"maximum":3600,"minimum":300,"type":"integer"}},"required":["IdleTTL","MaximumTTL"],"type":"object"},"SingleHeaderConfig":{"properties":{"Header":{"maxLength":256,"minLength":1,"type":"string"},"Value":{"maxLength":1783,"minLength":1,"type":"string"}},"required":["Header","Value"],"type":"object"},"SingleWeightConfig":{"properties":{"SessionStickinessConfig":{"$ref":"#/definitions/SessionStickinessConfig"},"Weight":{"maximum":1,"minimum":0,"type":"number"}},"required":["Weight"],"type":"object"},"TrafficConfig":{"properties":{"SingleHeaderConfig":{"$ref":"#/definitions/SingleHeaderConfig"},"SingleWeightConfig":{"$ref":"#/definitions/SingleWeightConfig"},"Type":{"enum":["SingleWeight","SingleHeader"],"type":"string"}},"required":["Type"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"ContinuousDeploymentPolicyConfig":{"$ref":"#/definitions/ContinuousDeploymentPolicyConfig"},"Id":{"type":"string"},"LastModifiedTime":{"type":"string"}},"readOnly":["Id","LastModifiedTime"],"required":["ContinuousDeploymentPolicyConfig"],"traits":{"global":true}}"##
    }
}
