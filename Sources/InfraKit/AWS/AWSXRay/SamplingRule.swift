// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension XRay.SamplingRule {
    /// A sampling rule of XRay.
    ///
    /// Creates `AWS::XRay::SamplingRule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ruleName: `RuleName`. 1 to 32 characters.
    ///   - samplingRule: `SamplingRule`.
    ///   - samplingRuleRecord: `SamplingRuleRecord`.
    ///   - samplingRuleUpdate: `SamplingRuleUpdate`.
    public init(
        _ id: ConstructID,
        ruleName: Input<String>? = nil,
        samplingRule: SamplingRule? = nil,
        samplingRuleRecord: SamplingRuleRecord? = nil,
        samplingRuleUpdate: SamplingRuleUpdate? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RuleName", ruleName)
        node.set("SamplingRule", samplingRule)
        node.set("SamplingRuleRecord", samplingRuleRecord)
        node.set("SamplingRuleUpdate", samplingRuleUpdate)
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

    /// `RuleARN`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RuleARN") }

    /// `RuleARN`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("RuleARN") }

    /// The `SamplingRateBoost` of a sampling rule.
    public struct SamplingRateBoost: PropertyGroup {
        public let fields: Fields

        /// Makes the `SamplingRateBoost` of its members.
        ///
        /// - Parameters:
        ///   - cooldownWindowMinutes: `CooldownWindowMinutes`. At least 1.
        ///   - maxRate: `MaxRate`. From 0 to 1.
        public init(
            cooldownWindowMinutes: Input<Int>,
            maxRate: Input<Double>
        ) {
            var members = Fields()
            members.set("CooldownWindowMinutes", cooldownWindowMinutes)
            members.set("MaxRate", maxRate)
            fields = members
        }
    }

    /// The `SamplingRule` of a sampling rule.
    public struct SamplingRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `SamplingRule` of its members.
        ///
        /// - Parameters:
        ///   - fixedRate: `FixedRate`. From 0 to 1.
        ///   - host: `Host`. 0 to 64 characters.
        ///   - httpMethod: `HTTPMethod`. 0 to 10 characters.
        ///   - priority: `Priority`. From 1 to 9999.
        ///   - reservoirSize: `ReservoirSize`.
        ///   - resourceARN: `ResourceARN`. 0 to 500 characters.
        ///   - serviceName: `ServiceName`. 0 to 64 characters.
        ///   - serviceType: `ServiceType`. 0 to 64 characters.
        ///   - urlPath: `URLPath`. 0 to 128 characters.
        ///   - attributes: `Attributes`.
        ///   - ruleARN: `RuleARN`.
        ///   - ruleName: `RuleName`. 1 to 32 characters.
        ///   - samplingRateBoost: `SamplingRateBoost`.
        ///   - version: `Version`. At least 1.
        public init(
            fixedRate: Input<Double>,
            host: Input<String>,
            httpMethod: Input<String>,
            priority: Input<Int>,
            reservoirSize: Input<Int>,
            resourceARN: Input<String>,
            serviceName: Input<String>,
            serviceType: Input<String>,
            urlPath: Input<String>,
            attributes: [String: Input<String>]? = nil,
            ruleARN: Input<String>? = nil,
            ruleName: Input<String>? = nil,
            samplingRateBoost: SamplingRateBoost? = nil,
            version: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("FixedRate", fixedRate)
            members.set("Host", host)
            members.set("HTTPMethod", httpMethod)
            members.set("Priority", priority)
            members.set("ReservoirSize", reservoirSize)
            members.set("ResourceARN", resourceARN)
            members.set("ServiceName", serviceName)
            members.set("ServiceType", serviceType)
            members.set("URLPath", urlPath)
            members.set("Attributes", attributes)
            members.set("RuleARN", ruleARN)
            members.set("RuleName", ruleName)
            members.set("SamplingRateBoost", samplingRateBoost)
            members.set("Version", version)
            fields = members
        }
    }

    /// The `SamplingRuleRecord` of a sampling rule.
    public struct SamplingRuleRecord: PropertyGroup {
        public let fields: Fields

        /// Makes the `SamplingRuleRecord` of its members.
        ///
        /// - Parameters:
        ///   - createdAt: `CreatedAt`.
        ///   - modifiedAt: `ModifiedAt`.
        ///   - samplingRule: `SamplingRule`.
        public init(
            createdAt: Input<String>? = nil,
            modifiedAt: Input<String>? = nil,
            samplingRule: SamplingRule? = nil
        ) {
            var members = Fields()
            members.set("CreatedAt", createdAt)
            members.set("ModifiedAt", modifiedAt)
            members.set("SamplingRule", samplingRule)
            fields = members
        }
    }

    /// The `SamplingRuleUpdate` of a sampling rule.
    public struct SamplingRuleUpdate: PropertyGroup {
        public let fields: Fields

        /// Makes the `SamplingRuleUpdate` of its members.
        ///
        /// - Parameters:
        ///   - attributes: `Attributes`.
        ///   - fixedRate: `FixedRate`. From 0 to 1.
        ///   - host: `Host`. At most 64 characters.
        ///   - httpMethod: `HTTPMethod`. At most 10 characters.
        ///   - priority: `Priority`. From 1 to 9999.
        ///   - reservoirSize: `ReservoirSize`.
        ///   - resourceARN: `ResourceARN`. At most 500 characters.
        ///   - ruleARN: `RuleARN`.
        ///   - ruleName: `RuleName`. 1 to 32 characters.
        ///   - samplingRateBoost: `SamplingRateBoost`.
        ///   - serviceName: `ServiceName`. At most 64 characters.
        ///   - serviceType: `ServiceType`. At most 64 characters.
        ///   - urlPath: `URLPath`. At most 128 characters.
        public init(
            attributes: [String: Input<String>]? = nil,
            fixedRate: Input<Double>? = nil,
            host: Input<String>? = nil,
            httpMethod: Input<String>? = nil,
            priority: Input<Int>? = nil,
            reservoirSize: Input<Int>? = nil,
            resourceARN: Input<String>? = nil,
            ruleARN: Input<String>? = nil,
            ruleName: Input<String>? = nil,
            samplingRateBoost: SamplingRateBoost? = nil,
            serviceName: Input<String>? = nil,
            serviceType: Input<String>? = nil,
            urlPath: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Attributes", attributes)
            members.set("FixedRate", fixedRate)
            members.set("Host", host)
            members.set("HTTPMethod", httpMethod)
            members.set("Priority", priority)
            members.set("ReservoirSize", reservoirSize)
            members.set("ResourceARN", resourceARN)
            members.set("RuleARN", ruleARN)
            members.set("RuleName", ruleName)
            members.set("SamplingRateBoost", samplingRateBoost)
            members.set("ServiceName", serviceName)
            members.set("ServiceType", serviceType)
            members.set("URLPath", urlPath)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["SamplingRule/Version"],"definitions":{"SamplingRateBoost":{"properties":{"CooldownWindowMinutes":{"minimum":1,"type":"integer"},"MaxRate":{"maximum":1,"minimum":0,"type":"number"}},"required":["CooldownWindowMinutes","MaxRate"],"type":"object"},"SamplingRule":{"properties":{"Attributes":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"FixedRate":{"maximum":1,"minimum":0,"type":"number"},"HTTPMethod":{"maxLength":10,"minLength":0,"type":"string"},"Host":{"maxLength":64,"minLength":0,"type":"string"},"Priority":{"maximum":9999,"minimum":1,"type":"integer"},"ReservoirSize":{"minimum":0,"type":"integer"},"ResourceARN":{"maxLength":500,"minLength":0,"type":"string"},"RuleARN":{"type":"string"},"RuleName":{"maxLength":32,"minLength":1,"type":"string"},"SamplingRateBoost":{"$ref":"#/definitions/SamplingRateBoost"},"ServiceName":{"maxLength":64,"minLength":0,"type":"string"},"ServiceType":{"maxLength":64,"minLength":0,"type":"string"},"URLPath":{"maxLength":128,"minLength":0,"type":"string"},"Version":{"minimum":1,"type":"integer"}},"required":["FixedRate","HTTPMethod","Host","Priority","ReservoirSize","ResourceARN","ServiceName","ServiceType","URLPath"],"type":"object"},"SamplingRuleRecord":{"properties":{"CreatedAt":{"type":"string"},"ModifiedAt":{"type":"string"},"SamplingRule":{"$ref":"#/definitions/SamplingRule"}},"type":"object"},"SamplingRuleUpdate":{"properties":{"Attributes":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"FixedRate":{"maximum":1,"minimum":0,"type":"number"},"HTTPMethod":{"maxLength":10,"type":"string"},"Host":{"maxLength":64,"type":"string"},"Priority":{"maximum":9999,"minimum":1,"type":"integer"},"ReservoirSize":{"minimum":0,"type":"integer"},"ResourceARN":{"maxLength":500,"type":"string"},"RuleARN":{"type":"string"},"RuleName":{"maxLength":32,"minLength":1,"type":"string"},"SamplingRateBoost":{"$ref":"#/definitions/SamplingRateBoost"},"ServiceName":{"maxLength":64,"type":"string"},"ServiceType":{"maxLength":64,"type":"string"},"URLPath":{"maxLength":128,"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["RuleARN"],"properties":{"RuleARN":{"type":"string"},"RuleName":{"maxLength":32,"minLength":1,"type":"string"},"SamplingRule":{"$ref":"#/definitions/SamplingRule"},"SamplingRuleRecord":{"$ref":"#/definitions/SamplingRuleRecord"},"SamplingRuleUpdate":{"$ref":"#/definitions/SamplingRuleUpdate"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":200,"minItems":0,"type":"array"}},"readOnly":["RuleARN"],"tagProperty":"Tags"}"##
    }
}
