// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.CapacityProvider {
    /// A capacity provider of Lambda.
    ///
    /// A change of `CapacityProviderName`, `InstanceRequirements`, `KmsKeyArn`, `PermissionsConfig`
    /// or `VpcConfig` replaces it. Creates `AWS::Lambda::CapacityProvider`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - permissionsConfig: `PermissionsConfig`. A change replaces the resource.
    ///   - vpcConfig: `VpcConfig`. A change replaces the resource.
    ///   - capacityProviderName: `CapacityProviderName`. 1 to 140 characters.
    ///   - capacityProviderScalingConfig: `CapacityProviderScalingConfig`.
    ///   - instanceRequirements: `InstanceRequirements`. A change replaces the resource.
    ///   - kmsKeyArn: `KmsKeyArn`. 0 to 10000 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        permissionsConfig: CapacityProviderPermissionsConfig,
        vpcConfig: CapacityProviderVpcConfig,
        capacityProviderName: Input<String>? = nil,
        capacityProviderScalingConfig: CapacityProviderScalingConfig? = nil,
        instanceRequirements: InstanceRequirements? = nil,
        kmsKeyArn: Input<ARN<KMS.Key>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PermissionsConfig", permissionsConfig)
        node.set("VpcConfig", vpcConfig)
        node.set("CapacityProviderName", capacityProviderName)
        node.set("CapacityProviderScalingConfig", capacityProviderScalingConfig)
        node.set("InstanceRequirements", instanceRequirements)
        node.set("KmsKeyArn", kmsKeyArn)
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

    /// `CapacityProviderName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("CapacityProviderName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// The `CapacityProviderPermissionsConfig` of a capacity provider.
    public struct CapacityProviderPermissionsConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityProviderPermissionsConfig` of its members.
        ///
        /// - Parameters:
        ///   - capacityProviderOperatorRoleArn: `CapacityProviderOperatorRoleArn`.
        public init(
            capacityProviderOperatorRoleArn: Input<ARN<IAM.Role>>
        ) {
            var members = Fields()
            members.set("CapacityProviderOperatorRoleArn", capacityProviderOperatorRoleArn)
            fields = members
        }
    }

    /// The `CapacityProviderScalingConfig` of a capacity provider.
    public struct CapacityProviderScalingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityProviderScalingConfig` of its members.
        ///
        /// - Parameters:
        ///   - maxVCpuCount: `MaxVCpuCount`. From 2 to 15000.
        ///   - scalingMode: `ScalingMode`.
        ///   - scalingPolicies: `ScalingPolicies`. 1 to 10 elements.
        public init(
            maxVCpuCount: Input<Int>? = nil,
            scalingMode: CapacityProviderScalingMode? = nil,
            scalingPolicies: [TargetTrackingScalingPolicy]? = nil
        ) {
            var members = Fields()
            members.set("MaxVCpuCount", maxVCpuCount)
            members.set("ScalingMode", scalingMode)
            members.set("ScalingPolicies", scalingPolicies)
            fields = members
        }
    }

    /// The `CapacityProviderVpcConfig` of a capacity provider.
    public struct CapacityProviderVpcConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityProviderVpcConfig` of its members.
        ///
        /// - Parameters:
        ///   - securityGroupIds: `SecurityGroupIds`. 0 to 5 elements.
        ///   - subnetIds: `SubnetIds`. 1 to 16 elements.
        public init(
            securityGroupIds: Input<[ID<EC2.SecurityGroup>]>,
            subnetIds: Input<[ID<EC2.Subnet>]>
        ) {
            var members = Fields()
            members.set("SecurityGroupIds", securityGroupIds)
            members.set("SubnetIds", subnetIds)
            fields = members
        }
    }

    /// The `InstanceRequirements` of a capacity provider.
    public struct InstanceRequirements: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceRequirements` of its members.
        ///
        /// - Parameters:
        ///   - allowedInstanceTypes: `AllowedInstanceTypes`. 0 to 400 elements.
        ///   - architectures: `Architectures`. 1 to 1 elements.
        ///   - excludedInstanceTypes: `ExcludedInstanceTypes`. 0 to 400 elements.
        public init(
            allowedInstanceTypes: Input<[String]>? = nil,
            architectures: [Architecture]? = nil,
            excludedInstanceTypes: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("AllowedInstanceTypes", allowedInstanceTypes)
            members.set("Architectures", architectures)
            members.set("ExcludedInstanceTypes", excludedInstanceTypes)
            fields = members
        }
    }

    /// The `TargetTrackingScalingPolicy` of a capacity provider.
    public struct TargetTrackingScalingPolicy: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetTrackingScalingPolicy` of its members.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`.
        ///   - targetValue: `TargetValue`. From 0 to 100.0.
        public init(
            predefinedMetricType: CapacityProviderPredefinedMetricType,
            targetValue: Input<Double>
        ) {
            var members = Fields()
            members.set("PredefinedMetricType", predefinedMetricType)
            members.set("TargetValue", targetValue)
            fields = members
        }
    }

    /// The values of `Architecture`.
    public struct Architecture: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `x86_64`
        public static var x8664: Self { Self(rawValue: "x86_64") }
        /// `arm64`
        public static var arm64: Self { Self(rawValue: "arm64") }
    }

    /// The values of `CapacityProviderPredefinedMetricType`.
    public struct CapacityProviderPredefinedMetricType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LambdaCapacityProviderAverageCPUUtilization`
        public static var lambdaCapacityProviderAverageCPUUtilization: Self {
            Self(rawValue: "LambdaCapacityProviderAverageCPUUtilization")
        }
    }

    /// The values of `CapacityProviderScalingMode`.
    public struct CapacityProviderScalingMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Auto`
        public static var auto: Self { Self(rawValue: "Auto") }
        /// `Manual`
        public static var manual: Self { Self(rawValue: "Manual") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["CapacityProviderName","InstanceRequirements","KmsKeyArn","PermissionsConfig","VpcConfig"],"definitions":{"CapacityProviderPermissionsConfig":{"properties":{"CapacityProviderOperatorRoleArn":{"maxLength":10000,"minLength":0,"pattern":"^arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$","references":["AWS::IAM::Role.Arn"],"type":"string"}},"required":["CapacityProviderOperatorRoleArn"],"type":"object"},"CapacityProviderScalingConfig":{"properties":{"MaxVCpuCount":{"maximum":15000,"minimum":2,"type":"integer"},"ScalingMode":{"enum":["Auto","Manual"],"type":"string"},"ScalingPolicies":{"insertionOrder":false,"items":{"$ref":"#/definitions/TargetTrackingScalingPolicy"},"maxItems":10,"minItems":1,"type":"array"}},"type":"object"},"CapacityProviderVpcConfig":{"properties":{"SecurityGroupIds":{"insertionOrder":false,"items":{"maxLength":1024,"minLength":0,"pattern":"^sg-[0-9a-zA-Z]*$","references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"maxItems":5,"minItems":0,"type":"array"},"SubnetIds":{"insertionOrder":false,"items":{"maxLength":1024,"minLength":0,"pattern":"^subnet-[0-9a-z]*$","references":["AWS::EC2::Subnet.Id"],"type":"string"},"maxItems":16,"minItems":1,"type":"array"}},"required":["SecurityGroupIds","SubnetIds"],"type":"object"},"InstanceRequirements":{"properties":{"AllowedInstanceTypes":{"insertionOrder":false,"items":{"maxLength":30,"minLength":1,"pattern":"^[a-zA-Z0-9\\.\\-]+$","type":"string"},"maxItems":400,"minItems":0,"type":"array"},"Architectures":{"insertionOrder":false,"items":{"enum":["x86_64","arm64"],"type":"string"},"maxItems":1,"minItems":1,"type":"array"},"ExcludedInstanceTypes":{"insertionOrder":false,"items":{"maxLength":30,"minLength":1,"pattern":"^[a-zA-Z0-9\\.\\-]+$","type":"string"},"maxItems":400,"minItems":0,"type":"array"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"},"TargetTrackingScalingPolicy":{"properties":{"PredefinedMetricType":{"enum":["LambdaCapacityProviderAverageCPUUtilization"],"type":"string"},"TargetValue":{"maximum":100.0,"minimum":0,"type":"number"}},"required":["PredefinedMetricType","TargetValue"],"type":"object"}},"primaryIdentifier":["CapacityProviderName"],"properties":{"Arn":{"maxLength":140,"minLength":1,"pattern":"^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+$","type":"string"},"CapacityProviderName":{"maxLength":140,"minLength":1,"pattern":"^(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+$","type":"string"},"CapacityProviderScalingConfig":{"$ref":"#/definitions/CapacityProviderScalingConfig"},"InstanceRequirements":{"$ref":"#/definitions/InstanceRequirements"},"KmsKeyArn":{"maxLength":10000,"minLength":0,"pattern":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$","references":["AWS::KMS::Key.Arn"],"type":"string"},"PermissionsConfig":{"$ref":"#/definitions/CapacityProviderPermissionsConfig"},"State":{"enum":["Pending","Active","Failed","Deleting"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcConfig":{"$ref":"#/definitions/CapacityProviderVpcConfig"}},"readOnly":["Arn","State"],"required":["PermissionsConfig","VpcConfig"],"tagProperty":"Tags","traits":{"nameProperty":"CapacityProviderName"}}"##
    }
}
