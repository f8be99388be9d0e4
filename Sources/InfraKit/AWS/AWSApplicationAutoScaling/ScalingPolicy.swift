// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ApplicationAutoScaling.ScalingPolicy {
    /// A scaling policy of ApplicationAutoScaling.
    ///
    /// A change of `PolicyName`, `ResourceId`, `ScalableDimension`, `ScalingTargetId` or
    /// `ServiceNamespace` replaces it. Creates `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyName: `PolicyName`. 1 to 256 characters. A change replaces the resource.
    ///   - policyType: `PolicyType`.
    ///   - predictiveScalingPolicyConfiguration: `PredictiveScalingPolicyConfiguration`.
    ///   - resourceId: `ResourceId`. 1 to 1600 characters. A change replaces the resource.
    ///   - scalableDimension: `ScalableDimension`. A change replaces the resource.
    ///   - scalingTargetId: `ScalingTargetId`. A change replaces the resource.
    ///   - serviceNamespace: `ServiceNamespace`. A change replaces the resource.
    ///   - stepScalingPolicyConfiguration: `StepScalingPolicyConfiguration`.
    ///   - targetTrackingScalingPolicyConfiguration: `TargetTrackingScalingPolicyConfiguration`.
    public init(
        _ id: ConstructID,
        policyName: Input<String>,
        policyType: PolicyType,
        predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? = nil,
        resourceId: Input<String>? = nil,
        scalableDimension: ScalableDimension? = nil,
        scalingTargetId: Input<ID<ApplicationAutoScaling.ScalableTarget>>? = nil,
        serviceNamespace: ServiceNamespace? = nil,
        stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? = nil,
        targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyName", policyName)
        node.set("PolicyType", policyType)
        node.set("PredictiveScalingPolicyConfiguration", predictiveScalingPolicyConfiguration)
        node.set("ResourceId", resourceId)
        node.set("ScalableDimension", scalableDimension)
        node.set("ScalingTargetId", scalingTargetId)
        node.set("ServiceNamespace", serviceNamespace)
        node.set("StepScalingPolicyConfiguration", stepScalingPolicyConfiguration)
        node.set("TargetTrackingScalingPolicyConfiguration", targetTrackingScalingPolicyConfiguration)
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

    /// `Arn`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("Arn") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The `CustomizedMetricSpecification` of a scaling policy.
    public struct CustomizedMetricSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `CustomizedMetricSpecification` of its members.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`.
        ///   - metricName: `MetricName`.
        ///   - metrics: `Metrics`.
        ///   - namespace: `Namespace`.
        ///   - statistic: `Statistic`.
        ///   - unit: `Unit`.
        public init(
            dimensions: [MetricDimension]? = nil,
            metricName: Input<String>? = nil,
            metrics: [TargetTrackingMetricDataQuery]? = nil,
            namespace: Input<String>? = nil,
            statistic: CustomizedMetricSpecificationStatistic? = nil,
            unit: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Dimensions", dimensions)
            members.set("MetricName", metricName)
            members.set("Metrics", metrics)
            members.set("Namespace", namespace)
            members.set("Statistic", statistic)
            members.set("Unit", unit)
            fields = members
        }
    }

    /// The `MetricDimension` of a scaling policy.
    public struct MetricDimension: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricDimension` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(
            name: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `PredefinedMetricSpecification` of a scaling policy.
    public struct PredefinedMetricSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredefinedMetricSpecification` of its members.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`.
        ///   - resourceLabel: `ResourceLabel`. 1 to 1023 characters.
        public init(
            predefinedMetricType: PredefinedMetricSpecificationPredefinedMetricType,
            resourceLabel: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("PredefinedMetricType", predefinedMetricType)
            members.set("ResourceLabel", resourceLabel)
            fields = members
        }
    }

    /// The `PredictiveScalingCustomizedCapacityMetric` of a scaling policy.
    public struct PredictiveScalingCustomizedCapacityMetric: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingCustomizedCapacityMetric` of its members.
        ///
        /// - Parameters:
        ///   - metricDataQueries: `MetricDataQueries`.
        public init(
            metricDataQueries: [PredictiveScalingMetricDataQuery]
        ) {
            var members = Fields()
            members.set("MetricDataQueries", metricDataQueries)
            fields = members
        }
    }

    /// The `PredictiveScalingCustomizedLoadMetric` of a scaling policy.
    public struct PredictiveScalingCustomizedLoadMetric: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingCustomizedLoadMetric` of its members.
        ///
        /// - Parameters:
        ///   - metricDataQueries: `MetricDataQueries`.
        public init(
            metricDataQueries: [PredictiveScalingMetricDataQuery]
        ) {
            var members = Fields()
            members.set("MetricDataQueries", metricDataQueries)
            fields = members
        }
    }

    /// The `PredictiveScalingCustomizedScalingMetric` of a scaling policy.
    public struct PredictiveScalingCustomizedScalingMetric: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingCustomizedScalingMetric` of its members.
        ///
        /// - Parameters:
        ///   - metricDataQueries: `MetricDataQueries`.
        public init(
            metricDataQueries: [PredictiveScalingMetricDataQuery]
        ) {
            var members = Fields()
            members.set("MetricDataQueries", metricDataQueries)
            fields = members
        }
    }

    /// The `PredictiveScalingMetric` of a scaling policy.
    public struct PredictiveScalingMetric: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingMetric` of its members.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`.
        ///   - metricName: `MetricName`. 1 to 255 characters.
        ///   - namespace: `Namespace`. 1 to 255 characters.
        public init(
            dimensions: [PredictiveScalingMetricDimension]? = nil,
            metricName: Input<String>? = nil,
            namespace: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Dimensions", dimensions)
            members.set("MetricName", metricName)
            members.set("Namespace", namespace)
            fields = members
        }
    }

    /// The `PredictiveScalingMetricDataQuery` of a scaling policy.
    public struct PredictiveScalingMetricDataQuery: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingMetricDataQuery` of its members.
        ///
        /// - Parameters:
        ///   - expression: `Expression`. 1 to 2048 characters.
        ///   - id: `Id`. 1 to 255 characters.
        ///   - label: `Label`.
        ///   - metricStat: `MetricStat`.
        ///   - returnData: `ReturnData`.
        public init(
            expression: Input<String>? = nil,
            id: Input<String>? = nil,
            label: Input<String>? = nil,
            metricStat: PredictiveScalingMetricStat? = nil,
            returnData: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Expression", expression)
            members.set("Id", id)
            members.set("Label", label)
            members.set("MetricStat", metricStat)
            members.set("ReturnData", returnData)
            fields = members
        }
    }

    /// The `PredictiveScalingMetricDimension` of a scaling policy.
    public struct PredictiveScalingMetricDimension: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingMetricDimension` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 255 characters.
        ///   - value: `Value`. 1 to 1024 characters.
        public init(
            name: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `PredictiveScalingMetricSpecification` of a scaling policy.
    public struct PredictiveScalingMetricSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingMetricSpecification` of its members.
        ///
        /// - Parameters:
        ///   - targetValue: `TargetValue`.
        ///   - customizedCapacityMetricSpecification: `CustomizedCapacityMetricSpecification`.
        ///   - customizedLoadMetricSpecification: `CustomizedLoadMetricSpecification`.
        ///   - customizedScalingMetricSpecification: `CustomizedScalingMetricSpecification`.
        ///   - predefinedLoadMetricSpecification: `PredefinedLoadMetricSpecification`.
        ///   - predefinedMetricPairSpecification: `PredefinedMetricPairSpecification`.
        ///   - predefinedScalingMetricSpecification: `PredefinedScalingMetricSpecification`.
        public init(
            targetValue: Input<Double>,
            customizedCapacityMetricSpecification: PredictiveScalingCustomizedCapacityMetric? = nil,
            customizedLoadMetricSpecification: PredictiveScalingCustomizedLoadMetric? = nil,
            customizedScalingMetricSpecification: PredictiveScalingCustomizedScalingMetric? = nil,
            predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetric? = nil,
            predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPair? = nil,
            predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetric? = nil
        ) {
            var members = Fields()
            members.set("TargetValue", targetValue)
            members.set("CustomizedCapacityMetricSpecification", customizedCapacityMetricSpecification)
            members.set("CustomizedLoadMetricSpecification", customizedLoadMetricSpecification)
            members.set("CustomizedScalingMetricSpecification", customizedScalingMetricSpecification)
            members.set("PredefinedLoadMetricSpecification", predefinedLoadMetricSpecification)
            members.set("PredefinedMetricPairSpecification", predefinedMetricPairSpecification)
            members.set("PredefinedScalingMetricSpecification", predefinedScalingMetricSpecification)
            fields = members
        }
    }

    /// The `PredictiveScalingMetricStat` of a scaling policy.
    public struct PredictiveScalingMetricStat: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingMetricStat` of its members.
        ///
        /// - Parameters:
        ///   - metric: `Metric`.
        ///   - stat: `Stat`.
        ///   - unit: `Unit`. 1 to 1023 characters.
        public init(
            metric: PredictiveScalingMetric? = nil,
            stat: Input<String>? = nil,
            unit: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Metric", metric)
            members.set("Stat", stat)
            members.set("Unit", unit)
            fields = members
        }
    }

    /// The `PredictiveScalingPolicyConfiguration` of a scaling policy.
    public struct PredictiveScalingPolicyConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingPolicyConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - metricSpecifications: `MetricSpecifications`.
        ///   - maxCapacityBreachBehavior: `MaxCapacityBreachBehavior`.
        ///   - maxCapacityBuffer: `MaxCapacityBuffer`. From 0 to 100.
        ///   - mode: `Mode`.
        ///   - schedulingBufferTime: `SchedulingBufferTime`. From 0 to 3600.
        public init(
            metricSpecifications: [PredictiveScalingMetricSpecification],
            maxCapacityBreachBehavior: PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior? = nil,
            maxCapacityBuffer: Input<Int>? = nil,
            mode: PredictiveScalingPolicyConfigurationMode? = nil,
            schedulingBufferTime: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("MetricSpecifications", metricSpecifications)
            members.set("MaxCapacityBreachBehavior", maxCapacityBreachBehavior)
            members.set("MaxCapacityBuffer", maxCapacityBuffer)
            members.set("Mode", mode)
            members.set("SchedulingBufferTime", schedulingBufferTime)
            fields = members
        }
    }

    /// The `PredictiveScalingPredefinedLoadMetric` of a scaling policy.
    public struct PredictiveScalingPredefinedLoadMetric: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingPredefinedLoadMetric` of its members.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`. 1 to 128 characters.
        ///   - resourceLabel: `ResourceLabel`. 1 to 1023 characters.
        public init(
            predefinedMetricType: Input<String>,
            resourceLabel: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("PredefinedMetricType", predefinedMetricType)
            members.set("ResourceLabel", resourceLabel)
            fields = members
        }
    }

    /// The `PredictiveScalingPredefinedMetricPair` of a scaling policy.
    public struct PredictiveScalingPredefinedMetricPair: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingPredefinedMetricPair` of its members.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`. 1 to 128 characters.
        ///   - resourceLabel: `ResourceLabel`. 1 to 1023 characters.
        public init(
            predefinedMetricType: Input<String>,
            resourceLabel: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("PredefinedMetricType", predefinedMetricType)
            members.set("ResourceLabel", resourceLabel)
            fields = members
        }
    }

    /// The `PredictiveScalingPredefinedScalingMetric` of a scaling policy.
    public struct PredictiveScalingPredefinedScalingMetric: PropertyGroup {
        public let fields: Fields

        /// Makes the `PredictiveScalingPredefinedScalingMetric` of its members.
        ///
        /// - Parameters:
        ///   - predefinedMetricType: `PredefinedMetricType`. 1 to 128 characters.
        ///   - resourceLabel: `ResourceLabel`. 1 to 1023 characters.
        public init(
            predefinedMetricType: Input<String>,
            resourceLabel: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("PredefinedMetricType", predefinedMetricType)
            members.set("ResourceLabel", resourceLabel)
            fields = members
        }
    }

    /// The `StepAdjustment` of a scaling policy.
    public struct StepAdjustment: PropertyGroup {
        public let fields: Fields

        /// Makes the `StepAdjustment` of its members.
        ///
        /// - Parameters:
        ///   - scalingAdjustment: `ScalingAdjustment`.
        ///   - metricIntervalLowerBound: `MetricIntervalLowerBound`.
        ///   - metricIntervalUpperBound: `MetricIntervalUpperBound`.
        public init(
            scalingAdjustment: Input<Int>,
            metricIntervalLowerBound: Input<Double>? = nil,
            metricIntervalUpperBound: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("ScalingAdjustment", scalingAdjustment)
            members.set("MetricIntervalLowerBound", metricIntervalLowerBound)
            members.set("MetricIntervalUpperBound", metricIntervalUpperBound)
            fields = members
        }
    }

    /// The `StepScalingPolicyConfiguration` of a scaling policy.
    public struct StepScalingPolicyConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `StepScalingPolicyConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - adjustmentType: `AdjustmentType`.
        ///   - cooldown: `Cooldown`.
        ///   - metricAggregationType: `MetricAggregationType`.
        ///   - minAdjustmentMagnitude: `MinAdjustmentMagnitude`.
        ///   - stepAdjustments: `StepAdjustments`.
        public init(
            adjustmentType: StepScalingPolicyConfigurationAdjustmentType? = nil,
            cooldown: Input<Int>? = nil,
            metricAggregationType: StepScalingPolicyConfigurationMetricAggregationType? = nil,
            minAdjustmentMagnitude: Input<Int>? = nil,
            stepAdjustments: [StepAdjustment]? = nil
        ) {
            var members = Fields()
            members.set("AdjustmentType", adjustmentType)
            members.set("Cooldown", cooldown)
            members.set("MetricAggregationType", metricAggregationType)
            members.set("MinAdjustmentMagnitude", minAdjustmentMagnitude)
            members.set("StepAdjustments", stepAdjustments)
            fields = members
        }
    }

    /// The `TargetTrackingMetric` of a scaling policy.
    public struct TargetTrackingMetric: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetTrackingMetric` of its members.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`.
        ///   - metricName: `MetricName`. 1 to 255 characters.
        ///   - namespace: `Namespace`. 1 to 255 characters.
        public init(
            dimensions: [TargetTrackingMetricDimension]? = nil,
            metricName: Input<String>? = nil,
            namespace: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Dimensions", dimensions)
            members.set("MetricName", metricName)
            members.set("Namespace", namespace)
            fields = members
        }
    }

    /// The `TargetTrackingMetricDataQuery` of a scaling policy.
    public struct TargetTrackingMetricDataQuery: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetTrackingMetricDataQuery` of its members.
        ///
        /// - Parameters:
        ///   - expression: `Expression`. 1 to 2048 characters.
        ///   - id: `Id`. 1 to 255 characters.
        ///   - label: `Label`.
        ///   - metricStat: `MetricStat`.
        ///   - returnData: `ReturnData`.
        public init(
            expression: Input<String>? = nil,
            id: Input<String>? = nil,
            label: Input<String>? = nil,
            metricStat: TargetTrackingMetricStat? = nil,
            returnData: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Expression", expression)
            members.set("Id", id)
            members.set("Label", label)
            members.set("MetricStat", metricStat)
            members.set("ReturnData", returnData)
            fields = members
        }
    }

    /// The `TargetTrackingMetricDimension` of a scaling policy.
    public struct TargetTrackingMetricDimension: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetTrackingMetricDimension` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 255 characters.
        ///   - value: `Value`. 1 to 1024 characters.
        public init(
            name: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `TargetTrackingMetricStat` of a scaling policy.
    public struct TargetTrackingMetricStat: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetTrackingMetricStat` of its members.
        ///
        /// - Parameters:
        ///   - metric: `Metric`.
        ///   - stat: `Stat`.
        ///   - unit: `Unit`. 1 to 1023 characters.
        public init(
            metric: TargetTrackingMetric? = nil,
            stat: Input<String>? = nil,
            unit: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Metric", metric)
            members.set("Stat", stat)
            members.set("Unit", unit)
            fields = members
        }
    }

    /// The `TargetTrackingScalingPolicyConfiguration` of a scaling policy.
    public struct TargetTrackingScalingPolicyConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetTrackingScalingPolicyConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - targetValue: `TargetValue`.
        ///   - customizedMetricSpecification: `CustomizedMetricSpecification`.
        ///   - disableScaleIn: `DisableScaleIn`.
        ///   - predefinedMetricSpecification: `PredefinedMetricSpecification`.
        ///   - scaleInCooldown: `ScaleInCooldown`.
        ///   - scaleOutCooldown: `ScaleOutCooldown`.
        public init(
            targetValue: Input<Double>,
            customizedMetricSpecification: CustomizedMetricSpecification? = nil,
            disableScaleIn: Input<Bool>? = nil,
            predefinedMetricSpecification: PredefinedMetricSpecification? = nil,
            scaleInCooldown: Input<Int>? = nil,
            scaleOutCooldown: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("TargetValue", targetValue)
            members.set("CustomizedMetricSpecification", customizedMetricSpecification)
            members.set("DisableScaleIn", disableScaleIn)
            members.set("PredefinedMetricSpecification", predefinedMetricSpecification)
            members.set("ScaleInCooldown", scaleInCooldown)
            members.set("ScaleOutCooldown", scaleOutCooldown)
            fields = members
        }
    }

    /// The values of `Statistic`.
    public struct CustomizedMetricSpecificationStatistic: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Average`
        public static var average: Self { Self(rawValue: "Average") }
        /// `Maximum`
        public static var maximum: Self { Self(rawValue: "Maximum") }
        /// `Minimum`
        public static var minimum: Self { Self(rawValue: "Minimum") }
        /// `SampleCount`
        public static var sampleCount: Self { Self(rawValue: "SampleCount") }
        /// `Sum`
        public static var sum: Self { Self(rawValue: "Sum") }
    }

    /// The values of `PolicyType`.
    public struct PolicyType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PredictiveScaling`
        public static var predictiveScaling: Self { Self(rawValue: "PredictiveScaling") }
        /// `StepScaling`
        public static var stepScaling: Self { Self(rawValue: "StepScaling") }
        /// `TargetTrackingScaling`
        public static var targetTrackingScaling: Self { Self(rawValue: "TargetTrackingScaling") }
    }

    /// The values of `PredefinedMetricType`.
    public struct PredefinedMetricSpecificationPredefinedMetricType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALBRequestCountPerTarget`
        public static var albRequestCountPerTarget: Self {
            Self(rawValue: "ALBRequestCountPerTarget")
        }
        /// `AppStreamAverageCapacityUtilization`
        public static var appStreamAverageCapacityUtilization: Self {
            Self(rawValue: "AppStreamAverageCapacityUtilization")
        }
        /// `CassandraReadCapacityUtilization`
        public static var cassandraReadCapacityUtilization: Self {
            Self(rawValue: "CassandraReadCapacityUtilization")
        }
        /// `CassandraWriteCapacityUtilization`
        public static var cassandraWriteCapacityUtilization: Self {
            Self(rawValue: "CassandraWriteCapacityUtilization")
        }
        /// `ComprehendInferenceUtilization`
        public static var comprehendInferenceUtilization: Self {
            Self(rawValue: "ComprehendInferenceUtilization")
        }
        /// `DynamoDBReadCapacityUtilization`
        public static var dynamoDBReadCapacityUtilization: Self {
            Self(rawValue: "DynamoDBReadCapacityUtilization")
        }
        /// `DynamoDBWriteCapacityUtilization`
        public static var dynamoDBWriteCapacityUtilization: Self {
            Self(rawValue: "DynamoDBWriteCapacityUtilization")
        }
        /// `EC2SpotFleetRequestAverageCPUUtilization`
        public static var ec2SpotFleetRequestAverageCPUUtilization: Self {
            Self(rawValue: "EC2SpotFleetRequestAverageCPUUtilization")
        }
        /// `EC2SpotFleetRequestAverageNetworkIn`
        public static var ec2SpotFleetRequestAverageNetworkIn: Self {
            Self(rawValue: "EC2SpotFleetRequestAverageNetworkIn")
        }
        /// `EC2SpotFleetRequestAverageNetworkOut`
        public static var ec2SpotFleetRequestAverageNetworkOut: Self {
            Self(rawValue: "EC2SpotFleetRequestAverageNetworkOut")
        }
        /// `ECSServiceAverageCPUUtilization`
        public static var ecsServiceAverageCPUUtilization: Self {
            Self(rawValue: "ECSServiceAverageCPUUtilization")
        }
        /// `ECSServiceAverageMemoryUtilization`
        public static var ecsServiceAverageMemoryUtilization: Self {
            Self(rawValue: "ECSServiceAverageMemoryUtilization")
        }
        /// `ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage`
        public static var elastiCacheDatabaseCapacityUsageCountedForEvictPercentage: Self {
            Self(rawValue: "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage")
        }
        /// `ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage`
        public static var elastiCacheDatabaseMemoryUsageCountedForEvictPercentage: Self {
            Self(rawValue: "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage")
        }
        /// `ElastiCacheDatabaseMemoryUsagePercentage`
        public static var elastiCacheDatabaseMemoryUsagePercentage: Self {
            Self(rawValue: "ElastiCacheDatabaseMemoryUsagePercentage")
        }
        /// `ElastiCacheEngineCPUUtilization`
        public static var elastiCacheEngineCPUUtilization: Self {
            Self(rawValue: "ElastiCacheEngineCPUUtilization")
        }
        /// `ElastiCachePrimaryEngineCPUUtilization`
        public static var elastiCachePrimaryEngineCPUUtilization: Self {
            Self(rawValue: "ElastiCachePrimaryEngineCPUUtilization")
        }
        /// `ElastiCacheReplicaEngineCPUUtilization`
        public static var elastiCacheReplicaEngineCPUUtilization: Self {
            Self(rawValue: "ElastiCacheReplicaEngineCPUUtilization")
        }
        /// `KafkaBrokerStorageUtilization`
        public static var kafkaBrokerStorageUtilization: Self {
            Self(rawValue: "KafkaBrokerStorageUtilization")
        }
        /// `LambdaProvisionedConcurrencyUtilization`
        public static var lambdaProvisionedConcurrencyUtilization: Self {
            Self(rawValue: "LambdaProvisionedConcurrencyUtilization")
        }
        /// `NeptuneReaderAverageCPUUtilization`
        public static var neptuneReaderAverageCPUUtilization: Self {
            Self(rawValue: "NeptuneReaderAverageCPUUtilization")
        }
        /// `RDSReaderAverageCPUUtilization`
        public static var rdsReaderAverageCPUUtilization: Self {
            Self(rawValue: "RDSReaderAverageCPUUtilization")
        }
        /// `RDSReaderAverageDatabaseConnections`
        public static var rdsReaderAverageDatabaseConnections: Self {
            Self(rawValue: "RDSReaderAverageDatabaseConnections")
        }
        /// `SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution`
        public static var sageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution: Self {
            Self(rawValue: "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution")
        }
        /// `SageMakerInferenceComponentInvocationsPerCopy`
        public static var sageMakerInferenceComponentInvocationsPerCopy: Self {
            Self(rawValue: "SageMakerInferenceComponentInvocationsPerCopy")
        }
        /// `SageMakerVariantConcurrentRequestsPerModelHighResolution`
        public static var sageMakerVariantConcurrentRequestsPerModelHighResolution: Self {
            Self(rawValue: "SageMakerVariantConcurrentRequestsPerModelHighResolution")
        }
        /// `SageMakerVariantInvocationsPerInstance`
        public static var sageMakerVariantInvocationsPerInstance: Self {
            Self(rawValue: "SageMakerVariantInvocationsPerInstance")
        }
        /// `SageMakerVariantProvisionedConcurrencyUtilization`
        public static var sageMakerVariantProvisionedConcurrencyUtilization: Self {
            Self(rawValue: "SageMakerVariantProvisionedConcurrencyUtilization")
        }
        /// `WorkSpacesAverageUserSessionsCapacityUtilization`
        public static var workSpacesAverageUserSessionsCapacityUtilization: Self {
            Self(rawValue: "WorkSpacesAverageUserSessionsCapacityUtilization")
        }
    }

    /// The values of `MaxCapacityBreachBehavior`.
    public struct PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `HonorMaxCapacity`
        public static var honorMaxCapacity: Self { Self(rawValue: "HonorMaxCapacity") }
        /// `IncreaseMaxCapacity`
        public static var increaseMaxCapacity: Self { Self(rawValue: "IncreaseMaxCapacity") }
    }

    /// The values of `Mode`.
    public struct PredictiveScalingPolicyConfigurationMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ForecastAndScale`
        public static var forecastAndScale: Self { Self(rawValue: "ForecastAndScale") }
        /// `ForecastOnly`
        public static var forecastOnly: Self { Self(rawValue: "ForecastOnly") }
    }

    /// The values of `ScalableDimension`.
    public struct ScalableDimension: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `appstream:fleet:DesiredCapacity`
        public static var appstreamFleetDesiredCapacity: Self {
            Self(rawValue: "appstream:fleet:DesiredCapacity")
        }
        /// `cassandra:table:ReadCapacityUnits`
        public static var cassandraTableReadCapacityUnits: Self {
            Self(rawValue: "cassandra:table:ReadCapacityUnits")
        }
        /// `cassandra:table:WriteCapacityUnits`
        public static var cassandraTableWriteCapacityUnits: Self {
            Self(rawValue: "cassandra:table:WriteCapacityUnits")
        }
        /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
        public static var comprehendDocumentClassifierEndpointDesiredInferenceUnits: Self {
            Self(rawValue: "comprehend:document-classifier-endpoint:DesiredInferenceUnits")
        }
        /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
        public static var comprehendEntityRecognizerEndpointDesiredInferenceUnits: Self {
            Self(rawValue: "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits")
        }
        /// `custom-resource:ResourceType:Property`
        public static var customResourceResourceTypeProperty: Self {
            Self(rawValue: "custom-resource:ResourceType:Property")
        }
        /// `dynamodb:index:ReadCapacityUnits`
        public static var dynamodbIndexReadCapacityUnits: Self {
            Self(rawValue: "dynamodb:index:ReadCapacityUnits")
        }
        /// `dynamodb:index:WriteCapacityUnits`
        public static var dynamodbIndexWriteCapacityUnits: Self {
            Self(rawValue: "dynamodb:index:WriteCapacityUnits")
        }
        /// `dynamodb:table:ReadCapacityUnits`
        public static var dynamodbTableReadCapacityUnits: Self {
            Self(rawValue: "dynamodb:table:ReadCapacityUnits")
        }
        /// `dynamodb:table:WriteCapacityUnits`
        public static var dynamodbTableWriteCapacityUnits: Self {
            Self(rawValue: "dynamodb:table:WriteCapacityUnits")
        }
        /// `ec2:spot-fleet-request:TargetCapacity`
        public static var ec2SpotFleetRequestTargetCapacity: Self {
            Self(rawValue: "ec2:spot-fleet-request:TargetCapacity")
        }
        /// `ecs:service:DesiredCount`
        public static var ecsServiceDesiredCount: Self {
            Self(rawValue: "ecs:service:DesiredCount")
        }
        /// `elasticache:cache-cluster:Nodes`
        public static var elasticacheCacheClusterNodes: Self {
            Self(rawValue: "elasticache:cache-cluster:Nodes")
        }
        /// `elasticache:replication-group:NodeGroups`
        public static var elasticacheReplicationGroupNodeGroups: Self {
            Self(rawValue: "elasticache:replication-group:NodeGroups")
        }
        /// `elasticache:replication-group:Replicas`
        public static var elasticacheReplicationGroupReplicas: Self {
            Self(rawValue: "elasticache:replication-group:Replicas")
        }
        /// `elasticmapreduce:instancegroup:InstanceCount`
        public static var elasticmapreduceInstancegroupInstanceCount: Self {
            Self(rawValue: "elasticmapreduce:instancegroup:InstanceCount")
        }
        /// `kafka:broker-storage:VolumeSize`
        public static var kafkaBrokerStorageVolumeSize: Self {
            Self(rawValue: "kafka:broker-storage:VolumeSize")
        }
        /// `lambda:function:ProvisionedConcurrency`
        public static var lambdaFunctionProvisionedConcurrency: Self {
            Self(rawValue: "lambda:function:ProvisionedConcurrency")
        }
        /// `neptune:cluster:ReadReplicaCount`
        public static var neptuneClusterReadReplicaCount: Self {
            Self(rawValue: "neptune:cluster:ReadReplicaCount")
        }
        /// `rds:cluster:ReadReplicaCount`
        public static var rdsClusterReadReplicaCount: Self {
            Self(rawValue: "rds:cluster:ReadReplicaCount")
        }
        /// `sagemaker:inference-component:DesiredCopyCount`
        public static var sagemakerInferenceComponentDesiredCopyCount: Self {
            Self(rawValue: "sagemaker:inference-component:DesiredCopyCount")
        }
        /// `sagemaker:variant:DesiredInstanceCount`
        public static var sagemakerVariantDesiredInstanceCount: Self {
            Self(rawValue: "sagemaker:variant:DesiredInstanceCount")
        }
        /// `sagemaker:variant:DesiredProvisionedConcurrency`
        public static var sagemakerVariantDesiredProvisionedConcurrency: Self {
            Self(rawValue: "sagemaker:variant:DesiredProvisionedConcurrency")
        }
        /// `workspaces:workspacespool:DesiredUserSessions`
        public static var workspacesWorkspacespoolDesiredUserSessions: Self {
            Self(rawValue: "workspaces:workspacespool:DesiredUserSessions")
        }
    }

    /// The values of `ServiceNamespace`.
    public struct ServiceNamespace: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `appstream`
        public static var appstream: Self { Self(rawValue: "appstream") }
        /// `cassandra`
        public static var cassandra: Self { Self(rawValue: "cassandra") }
        /// `comprehend`
        public static var comprehend: Self { Self(rawValue: "comprehend") }
        /// `custom-resource`
        public static var customResource: Self { Self(rawValue: "custom-resource") }
        /// `dynamodb`
        public static var dynamodb: Self { Self(rawValue: "dynamodb") }
        /// `ec2`
        public static var ec2: Self { Self(rawValue: "ec2") }
        /// `ecs`
        public static var ecs: Self { Self(rawValue: "ecs") }
        /// `elasticache`
        public static var elasticache: Self { Self(rawValue: "elasticache") }
        /// `elasticmapreduce`
        public static var elasticmapreduce: Self { Self(rawValue: "elasticmapreduce") }
        /// `kafka`
        public static var kafka: Self { Self(rawValue: "kafka") }
        /// `lambda`
        public static var lambda: Self { Self(rawValue: "lambda") }
        /// `neptune`
        public static var neptune: Self { Self(rawValue: "neptune") }
        /// `rds`
        public static var rds: Self { Self(rawValue: "rds") }
        /// `sagemaker`
        public static var sagemaker: Self { Self(rawValue: "sagemaker") }
        /// `workspaces`
        public static var workspaces: Self { Self(rawValue: "workspaces") }
    }

    /// The values of `AdjustmentType`.
    public struct StepScalingPolicyConfigurationAdjustmentType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ChangeInCapacity`
        public static var changeInCapacity: Self { Self(rawValue: "ChangeInCapacity") }
        /// `ExactCapacity`
        public static var exactCapacity: Self { Self(rawValue: "ExactCapacity") }
        /// `PercentChangeInCapacity`
        public static var percentChangeInCapacity: Self {
            Self(rawValue: "PercentChangeInCapacity")
        }
    }

    /// The values of `MetricAggregationType`.
    public struct StepScalingPolicyConfigurationMetricAggregationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Average`
        public static var average: Self { Self(rawValue: "Average") }
        /// `Maximum`
        public static var maximum: Self { Self(rawValue: "Maximum") }
        /// `Minimum`
        public static var minimum: Self { Self(rawValue: "Minimum") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["PolicyName","ResourceId","ScalableDimension","ScalingTargetId","ServiceNamespace"],"definitions":{"CustomizedMetricSpecification":{"properties":{"Dimensions":{"insertionOrder":false,"items":{"$ref":"#/definitions/MetricDimension"},"type":"array"},"MetricName":{"type":"string"},"Metrics":{"insertionOrder":false,"items":{"$ref":"#/definitions/TargetTrackingMetricDataQuery"},"type":"array"},"Namespace":{"type":"string"},"Statistic":{"enum":["Average","Maximum","Minimum","SampleCount","Sum"],"type":"string"},"Unit":{"type":"string"}},"type":"object"},"MetricDimension":{"properties":{"Name":{"type":"string"},"Value":{"type":"string"}},"required":["Name","Value"],"type":"object"},"PredefinedMetricSpecification":{"properties":{"PredefinedMetricType":{"enum":["ALBRequestCountPerTarget","AppStreamAverageCapacityUtilization","CassandraReadCapacityUtilization","CassandraWriteCapacityUtilization","ComprehendInferenceUtilization","DynamoDBReadCapacityUtilization","DynamoDBWriteCapacityUtilization","EC2SpotFleetRequestAverageCPUUtilization","EC2SpotFleetRequestAverageNetworkIn","EC2SpotFleetRequestAverageNetworkOut","ECSServiceAverageCPUUtilization","ECSServiceAverageMemoryUtilization","ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage","ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage","ElastiCacheDatabaseMemoryUsagePercentage","ElastiCacheEngineCPUUtilization","ElastiCachePrimaryEngineCPUUtilization","ElastiCacheReplicaEngineCPUUtilization","KafkaBrokerStorageUtilization","LambdaProvisionedConcurrencyUtilization","NeptuneReaderAverageCPUUtilization","RDSReaderAverageCPUUtilization","RDSReaderAverageDatabaseConnections","SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution","SageMakerInferenceComponentInvocationsPerCopy","SageMakerVariantConcurrentRequestsPerModelHighResolution","SageMakerVariantInvocationsPerInstance","SageMakerVariantProvisionedConcurrencyUtilization","WorkSpacesAverageUserSessionsCapacityUtilization"],"type":"string"},"ResourceLabel":{"maxLength":1023,"minLength":1,"type":"string"}},"required":["PredefinedMetricType"],"type":"object"},"PredictiveScalingCustomizedCapacityMetric":{"properties":{"MetricDataQueries":{"insertionOrder":false,"items":{"$ref":"#/definitions/PredictiveScalingMetricDataQuery"},"type":"array"}},"required":["MetricDataQueries"],"type":"object"},"PredictiveScalingCustomizedLoadMetric":{"properties":{"MetricDataQueries":{"insertionOrder":false,"items":{"$ref":"#/definitions/PredictiveScalingMetricDataQuery"},"type":"array"}},"required":["MetricDataQueries"],"type":"object"},"PredictiveScalingCustomizedScalingMetric":{"properties":{"MetricDataQueries":{"insertionOrder":false,"items":{"$ref":"#/definitions/PredictiveScalingMetricDataQuery"},"type":"array"}},"required":["MetricDataQueries"],"type":"object"},"PredictiveScalingMetric":{"properties":{"Dimensions":{"insertionOrder":false,"items":{"$ref":"#/definitions/PredictiveScalingMetricDimension"},"type":"array"},"MetricName":{"maxLength":255,"minLength":1,"type":"string"},"Namespace":{"maxLength":255,"minLength":1,"type":"string"}},"type":"object"},"PredictiveScalingMetricDataQuery":{"properties":{"Expression":{"maxLength":2048,"minLength":1,"type":"string"},"Id":{"maxLength":255,"minLength":1,"type":"string"},"Label":{"type":"string"},"MetricStat":{"$ref":"#/definitions/PredictiveScalingMetricStat"},"ReturnData":{"type":"boolean"}},"type":"object"},"PredictiveScalingMetricDimension":{"properties":{"Name":{"maxLength":255,"minLength":1,"type":"string"},"Value":{"maxLength":1024,"minLength":1,"type":"string"}},"type":"object"},"PredictiveScalingMetricSpecification":{"properties":{"CustomizedCapacityMetricSpecification":{"$ref":"#/definitions/PredictiveScalingCustomizedCapacityMetric"},"CustomizedLoadMetricSpecification":{"$ref":"#/definitions/PredictiveScalingCustomizedLoadMetric"},"CustomizedScalingMetricSpecification":{"$ref":"#/definitions/PredictiveScalingCustomizedScalingMetric"},"PredefinedLoadMetricSpecification":{"$ref":"#/definitions/PredictiveScalingPredefinedLoadMetric"},"PredefinedMetricPairSpecification":{"$ref":"#/definitions/PredictiveScalingPredefinedMetricPair"},"PredefinedScalingMetricSpecification":{"$ref":"#/definitions/PredictiveScalingPredefinedScalingMetric"},"TargetValue":{"type":"number"}},"required":["TargetValue"],"type":"object"},"PredictiveScalingMetricStat":{"properties":{"Metric":{"$ref":"#/definitions/PredictiveScalingMetric"},"Stat":{"type":"string"},"Unit":{"maxLength":1023,"minLength":1,"type":"string"}},"type":"object"},"PredictiveScalingPolicyConfiguration":{"properties":{"MaxCapacityBreachBehavior":{"enum":["HonorMaxCapacity","IncreaseMaxCapacity"],"type":"string"},"MaxCapacityBuffer":{"maximum":100,"minimum":0,"type":"integer"},"MetricSpecifications":{"insertionOrder":false,"items":{"$ref":"#/definitions/PredictiveScalingMetricSpecification"},"type":"array"},"Mode":{"enum":["ForecastAndScale","ForecastOnly"],"type":"string"},"SchedulingBufferTime":{"maximum":3600,"minimum":0,"type":"integer"}},"required":["MetricSpecifications"],"type":"object"},"PredictiveScalingPredefinedLoadMetric":{"properties":{"PredefinedMetricType":{"maxLength":128,"minLength":1,"type":"string"},"ResourceLabel":{"maxLength":1023,"minLength":1,"type":"string"}},"required":["PredefinedMetricType"],"type":"object"},"PredictiveScalingPredefinedMetricPair":{"properties":{"PredefinedMetricType":{"maxLength":128,"minLength":1,"type":"string"},"ResourceLabel":{"maxLength":1023,"minLength":1,"type":"string"}},"required":["PredefinedMetricType"],"type":"object"},"PredictiveScalingPredefinedScalingMetric":{"properties":{"PredefinedMetricType":{"maxLength":128,"minLength":1,"type":"string"},"ResourceLabel":{"maxLength":1023,"minLength":1,"type":"string"}},"required":["PredefinedMetricType"],"type":"object"},"StepAdjustment":{"properties":{"MetricIntervalLowerBound":{"type":"number"},"MetricIntervalUpperBound":{"type":"number"},"ScalingAdjustment":{"type":"integer"}},"required":["ScalingAdjustment"],"type":"object"},"StepScalingPolicyConfiguration":{"properties":{"AdjustmentType":{"enum":["ChangeInCapacity","ExactCapacity","PercentChangeInCapacity"],"type":"string"},"Cooldown":{"type":"integer"},"MetricAggregationType":{"enum":["Average","Maximum","Minimum"],"type":"string"},"MinAdjustmentMagnitude":{"type":"integer"},"StepAdjustments":{"insertionOrder":false,"items":{"$ref":"#/definitions/StepAdjustment"},"type":"array"}},"type":"object"},"TargetTrackingMetric":{"properties":{"Dimensions":{"insertionOrder":false,"items":{"$ref":"#/definitions/TargetTrackingMetricDimension"},"type":"array"},"MetricName":{"maxLength":255,"minLength":1,"type":"string"},"Namespace":{"maxLength":255,"minLength":1,"type":"string"}},"type":"object"},"TargetTrackingMetricDataQuery":{"properties":{"Expression":{"maxLength":2048,"minLength":1,"type":"string"},"Id":{"maxLength":255,"minLength":1,"type":"string"},"Label":{"type":"string"},"MetricStat":{"$ref":"#/definitions/TargetTrackingMetricStat"},"ReturnData":{"type":"boolean"}},"type":"object"},"TargetTrackingMetricDimension":{"properties":{"Name":{"maxLength":255,"minLength":1,"type":"string"},"Value":{"maxLength":1024,"minLength":1,"type":"string"}},"type":"object"},"TargetTrackingMetricStat":{"properties":{"Metric":{"$ref":"#/definitions/TargetTrackingMetric"},"Stat":{"type":"string"},"Unit":{"maxLength":1023,"minLength":1,"type":"string"}},"type":"object"},"TargetTrackingScalingPolicyConfiguration":{"properties":{"CustomizedMetricSpecification":{"$ref":"#/definitions/CustomizedMetricSpecification"},"DisableScaleIn":{"type":"boolean"},"PredefinedMetricSpecification":{"$ref":"#/definitions/PredefinedMetricSpecification"},"ScaleInCooldown":{"type":"integer"},"ScaleOutCooldown":{"type":"integer"},"TargetValue":{"type":"number"}},"required":["TargetValue"],"type":"object"}},"primaryIdentifier":["Arn","ScalableDimension"],"properties":{"Arn":{"type":"string"},"PolicyName":{"maxLength":256,"minLength":1,"type":"string"},"PolicyType":{"enum":["PredictiveScaling","StepScaling","TargetTrackingScaling"],"type":"string"},"PredictiveScalingPolicyConfiguration":{"$ref":"#/definitions/PredictiveScalingPolicyConfiguration"},"ResourceId":{"maxLength":1600,"minLength":1,"type":"string"},"ScalableDimension":{"enum":["appstream:fleet:DesiredCapacity","cassandra:table:ReadCapacityUnits","cassandra:table:WriteCapacityUnits","comprehend:document-classifier-endpoint:DesiredInferenceUnits","comprehend:entity-recognizer-endpoint:DesiredInferenceUnits","custom-resource:ResourceType:Property","dynamodb:index:ReadCapacityUnits","dynamodb:index:WriteCapacityUnits","dynamodb:table:ReadCapacityUnits","dynamodb:table:WriteCapacityUnits","ec2:spot-fleet-request:TargetCapacity","ecs:service:DesiredCount","elasticache:cache-cluster:Nodes","elasticache:replication-group:NodeGroups","elasticache:replication-group:Replicas","elasticmapreduce:instancegroup:InstanceCount","kafka:broker-storage:VolumeSize","lambda:function:ProvisionedConcurrency","neptune:cluster:ReadReplicaCount","rds:cluster:ReadReplicaCount","sagemaker:inference-component:DesiredCopyCount","sagemaker:variant:DesiredInstanceCount","sagemaker:variant:DesiredProvisionedConcurrency","workspaces:workspacespool:DesiredUserSessions"],"type":"string"},"ScalingTargetId":{"references":["AWS::ApplicationAutoScaling::ScalableTarget.Id"],"type":"string"},"ServiceNamespace":{"enum":["appstream","cassandra","comprehend","custom-resource","dynamodb","ec2","ecs","elasticache","elasticmapreduce","kafka","lambda","neptune","rds","sagemaker","workspaces"],"type":"string"},"StepScalingPolicyConfiguration":{"$ref":"#/definitions/StepScalingPolicyConfiguration"},"TargetTrackingScalingPolicyConfiguration":{"$ref":"#/definitions/TargetTrackingScalingPolicyConfiguration"}},"readOnly":["Arn"],"required":["PolicyName","PolicyType"],"writeOnly":["ScalingTargetId","TargetTrackingScalingPolicyConfiguration/PredefinedMetricSpecification/ResourceLabel"]}"##
    }
}
