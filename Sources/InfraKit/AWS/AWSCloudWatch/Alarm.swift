// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudWatch.Alarm {
    /// An alarm of CloudWatch.
    ///
    /// A change of `AlarmName` replaces it. Creates `AWS::CloudWatch::Alarm`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - actionsEnabled: `ActionsEnabled`. Default: true.
    ///   - alarmActions: `AlarmActions`.
    ///   - alarmDescription: `AlarmDescription`. 0 to 1024 characters.
    ///   - alarmName: `AlarmName`. 1 to 255 characters. A change replaces the resource.
    ///   - comparisonOperator: `ComparisonOperator`.
    ///   - datapointsToAlarm: `DatapointsToAlarm`. At least 1.
    ///   - dimensions: `Dimensions`. 0 to 30 elements.
    ///   - evaluateLowSampleCountPercentile: `EvaluateLowSampleCountPercentile`.
    ///   - evaluationCriteria: `EvaluationCriteria`.
    ///   - evaluationInterval: `EvaluationInterval`. From 10 to 3600.
    ///   - evaluationPeriods: `EvaluationPeriods`. At least 1.
    ///   - extendedStatistic: `ExtendedStatistic`.
    ///   - insufficientDataActions: `InsufficientDataActions`.
    ///   - metricName: `MetricName`. 1 to 255 characters.
    ///   - metrics: `Metrics`.
    ///   - namespace: `Namespace`. 1 to 255 characters.
    ///   - okActions: `OKActions`.
    ///   - period: `Period`. At least 1.
    ///   - statistic: `Statistic`.
    ///   - threshold: `Threshold`.
    ///   - thresholdMetricId: `ThresholdMetricId`. 1 to 255 characters.
    ///   - treatMissingData: `TreatMissingData`.
    ///   - unit: `Unit`.
    public init(
        _ id: ConstructID,
        actionsEnabled: Input<Bool>? = nil,
        alarmActions: Input<[String]>? = nil,
        alarmDescription: Input<String>? = nil,
        alarmName: Input<String>? = nil,
        comparisonOperator: ComparisonOperator? = nil,
        datapointsToAlarm: Input<Int>? = nil,
        dimensions: [Dimension]? = nil,
        evaluateLowSampleCountPercentile: Input<String>? = nil,
        evaluationCriteria: EvaluationCriteria? = nil,
        evaluationInterval: Input<Int>? = nil,
        evaluationPeriods: Input<Int>? = nil,
        extendedStatistic: Input<String>? = nil,
        insufficientDataActions: Input<[String]>? = nil,
        metricName: Input<String>? = nil,
        metrics: [MetricDataQuery]? = nil,
        namespace: Input<String>? = nil,
        okActions: Input<[String]>? = nil,
        period: Input<Int>? = nil,
        statistic: Statistic? = nil,
        threshold: Input<Double>? = nil,
        thresholdMetricId: Input<String>? = nil,
        treatMissingData: TreatMissingData? = nil,
        unit: Unit? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ActionsEnabled", actionsEnabled)
        node.set("AlarmActions", alarmActions)
        node.set("AlarmDescription", alarmDescription)
        node.set("AlarmName", alarmName)
        node.set("ComparisonOperator", comparisonOperator)
        node.set("DatapointsToAlarm", datapointsToAlarm)
        node.set("Dimensions", dimensions)
        node.set("EvaluateLowSampleCountPercentile", evaluateLowSampleCountPercentile)
        node.set("EvaluationCriteria", evaluationCriteria)
        node.set("EvaluationInterval", evaluationInterval)
        node.set("EvaluationPeriods", evaluationPeriods)
        node.set("ExtendedStatistic", extendedStatistic)
        node.set("InsufficientDataActions", insufficientDataActions)
        node.set("MetricName", metricName)
        node.set("Metrics", metrics)
        node.set("Namespace", namespace)
        node.set("OKActions", okActions)
        node.set("Period", period)
        node.set("Statistic", statistic)
        node.set("Threshold", threshold)
        node.set("ThresholdMetricId", thresholdMetricId)
        node.set("TreatMissingData", treatMissingData)
        node.set("Unit", unit)
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

    /// `AlarmName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AlarmName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The `AlarmPromQLCriteria` of an alarm.
    public struct AlarmPromQLCriteria: PropertyGroup {
        public let fields: Fields

        /// Makes the `AlarmPromQLCriteria` of its members.
        ///
        /// - Parameters:
        ///   - pendingPeriod: `PendingPeriod`.
        ///   - query: `Query`.
        ///   - recoveryPeriod: `RecoveryPeriod`.
        public init(
            pendingPeriod: Input<Int>? = nil,
            query: Input<String>? = nil,
            recoveryPeriod: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("PendingPeriod", pendingPeriod)
            members.set("Query", query)
            members.set("RecoveryPeriod", recoveryPeriod)
            fields = members
        }
    }

    /// The `Dimension` of an alarm.
    public struct Dimension: PropertyGroup {
        public let fields: Fields

        /// Makes the `Dimension` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 255 characters.
        ///   - value: `Value`. 1 to 1024 characters.
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

    /// The `EvaluationCriteria` of an alarm.
    public struct EvaluationCriteria: PropertyGroup {
        public let fields: Fields

        /// Makes the `EvaluationCriteria` of its members.
        ///
        /// - Parameters:
        ///   - promQLCriteria: `PromQLCriteria`.
        public init(
            promQLCriteria: AlarmPromQLCriteria? = nil
        ) {
            var members = Fields()
            members.set("PromQLCriteria", promQLCriteria)
            fields = members
        }
    }

    /// The `Metric` of an alarm.
    public struct Metric: PropertyGroup {
        public let fields: Fields

        /// Makes the `Metric` of its members.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`. 0 to 30 elements.
        ///   - metricName: `MetricName`. 1 to 255 characters.
        ///   - namespace: `Namespace`. 1 to 255 characters.
        public init(
            dimensions: [Dimension]? = nil,
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

    /// The `MetricDataQuery` of an alarm.
    public struct MetricDataQuery: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricDataQuery` of its members.
        ///
        /// - Parameters:
        ///   - id: `Id`. 1 to 255 characters.
        ///   - accountId: `AccountId`. 1 to 255 characters.
        ///   - expression: `Expression`. 1 to 2048 characters.
        ///   - label: `Label`.
        ///   - metricStat: `MetricStat`.
        ///   - period: `Period`. At least 1.
        ///   - returnData: `ReturnData`.
        public init(
            id: Input<String>,
            accountId: Input<String>? = nil,
            expression: Input<String>? = nil,
            label: Input<String>? = nil,
            metricStat: MetricStat? = nil,
            period: Input<Int>? = nil,
            returnData: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Id", id)
            members.set("AccountId", accountId)
            members.set("Expression", expression)
            members.set("Label", label)
            members.set("MetricStat", metricStat)
            members.set("Period", period)
            members.set("ReturnData", returnData)
            fields = members
        }
    }

    /// The `MetricStat` of an alarm.
    public struct MetricStat: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricStat` of its members.
        ///
        /// - Parameters:
        ///   - metric: `Metric`.
        ///   - period: `Period`. At least 1.
        ///   - stat: `Stat`.
        ///   - unit: `Unit`.
        public init(
            metric: Metric,
            period: Input<Int>,
            stat: Input<String>,
            unit: MetricStatUnit? = nil
        ) {
            var members = Fields()
            members.set("Metric", metric)
            members.set("Period", period)
            members.set("Stat", stat)
            members.set("Unit", unit)
            fields = members
        }
    }

    /// The values of `ComparisonOperator`.
    public struct ComparisonOperator: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GreaterThanOrEqualToThreshold`
        public static var greaterThanOrEqualToThreshold: Self {
            Self(rawValue: "GreaterThanOrEqualToThreshold")
        }
        /// `GreaterThanThreshold`
        public static var greaterThanThreshold: Self { Self(rawValue: "GreaterThanThreshold") }
        /// `GreaterThanUpperThreshold`
        public static var greaterThanUpperThreshold: Self {
            Self(rawValue: "GreaterThanUpperThreshold")
        }
        /// `LessThanLowerOrGreaterThanUpperThreshold`
        public static var lessThanLowerOrGreaterThanUpperThreshold: Self {
            Self(rawValue: "LessThanLowerOrGreaterThanUpperThreshold")
        }
        /// `LessThanLowerThreshold`
        public static var lessThanLowerThreshold: Self { Self(rawValue: "LessThanLowerThreshold") }
        /// `LessThanOrEqualToThreshold`
        public static var lessThanOrEqualToThreshold: Self {
            Self(rawValue: "LessThanOrEqualToThreshold")
        }
        /// `LessThanThreshold`
        public static var lessThanThreshold: Self { Self(rawValue: "LessThanThreshold") }
    }

    /// The values of `Unit`.
    public struct MetricStatUnit: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Bits`
        public static var bits: Self { Self(rawValue: "Bits") }
        /// `Bits/Second`
        public static var bitsSecond: Self { Self(rawValue: "Bits/Second") }
        /// `Bytes`
        public static var bytes: Self { Self(rawValue: "Bytes") }
        /// `Bytes/Second`
        public static var bytesSecond: Self { Self(rawValue: "Bytes/Second") }
        /// `Count`
        public static var count: Self { Self(rawValue: "Count") }
        /// `Count/Second`
        public static var countSecond: Self { Self(rawValue: "Count/Second") }
        /// `Gigabits`
        public static var gigabits: Self { Self(rawValue: "Gigabits") }
        /// `Gigabits/Second`
        public static var gigabitsSecond: Self { Self(rawValue: "Gigabits/Second") }
        /// `Gigabytes`
        public static var gigabytes: Self { Self(rawValue: "Gigabytes") }
        /// `Gigabytes/Second`
        public static var gigabytesSecond: Self { Self(rawValue: "Gigabytes/Second") }
        /// `Kilobits`
        public static var kilobits: Self { Self(rawValue: "Kilobits") }
        /// `Kilobits/Second`
        public static var kilobitsSecond: Self { Self(rawValue: "Kilobits/Second") }
        /// `Kilobytes`
        public static var kilobytes: Self { Self(rawValue: "Kilobytes") }
        /// `Kilobytes/Second`
        public static var kilobytesSecond: Self { Self(rawValue: "Kilobytes/Second") }
        /// `Megabits`
        public static var megabits: Self { Self(rawValue: "Megabits") }
        /// `Megabits/Second`
        public static var megabitsSecond: Self { Self(rawValue: "Megabits/Second") }
        /// `Megabytes`
        public static var megabytes: Self { Self(rawValue: "Megabytes") }
        /// `Megabytes/Second`
        public static var megabytesSecond: Self { Self(rawValue: "Megabytes/Second") }
        /// `Microseconds`
        public static var microseconds: Self { Self(rawValue: "Microseconds") }
        /// `Milliseconds`
        public static var milliseconds: Self { Self(rawValue: "Milliseconds") }
        /// `None`
        public static var noneValue: Self { Self(rawValue: "None") }
        /// `Percent`
        public static var percent: Self { Self(rawValue: "Percent") }
        /// `Seconds`
        public static var seconds: Self { Self(rawValue: "Seconds") }
        /// `Terabits`
        public static var terabits: Self { Self(rawValue: "Terabits") }
        /// `Terabits/Second`
        public static var terabitsSecond: Self { Self(rawValue: "Terabits/Second") }
        /// `Terabytes`
        public static var terabytes: Self { Self(rawValue: "Terabytes") }
        /// `Terabytes/Second`
        public static var terabytesSecond: Self { Self(rawValue: "Terabytes/Second") }
    }

    /// The values of `Statistic`.
    public struct Statistic: NamedValue {
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

    /// The values of `TreatMissingData`.
    public struct TreatMissingData: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `breaching`
        public static var breaching: Self { Self(rawValue: "breaching") }
        /// `ignore`
        public static var ignore: Self { Self(rawValue: "ignore") }
        /// `missing`
        public static var missing: Self { Self(rawValue: "missing") }
        /// `notBreaching`
        public static var notBreaching: Self { Self(rawValue: "notBreaching") }
    }

    /// The values of `Unit`.
    public struct Unit: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Bits`
        public static var bits: Self { Self(rawValue: "Bits") }
        /// `Bits/Second`
        public static var bitsSecond: Self { Self(rawValue: "Bits/Second") }
        /// `Bytes`
        public static var bytes: Self { Self(rawValue: "Bytes") }
        /// `Bytes/Second`
        public static var bytesSecond: Self { Self(rawValue: "Bytes/Second") }
        /// `Count`
        public static var count: Self { Self(rawValue: "Count") }
        /// `Count/Second`
        public static var countSecond: Self { Self(rawValue: "Count/Second") }
        /// `Gigabits`
        public static var gigabits: Self { Self(rawValue: "Gigabits") }
        /// `Gigabits/Second`
        public static var gigabitsSecond: Self { Self(rawValue: "Gigabits/Second") }
        /// `Gigabytes`
        public static var gigabytes: Self { Self(rawValue: "Gigabytes") }
        /// `Gigabytes/Second`
        public static var gigabytesSecond: Self { Self(rawValue: "Gigabytes/Second") }
        /// `Kilobits`
        public static var kilobits: Self { Self(rawValue: "Kilobits") }
        /// `Kilobits/Second`
        public static var kilobitsSecond: Self { Self(rawValue: "Kilobits/Second") }
        /// `Kilobytes`
        public static var kilobytes: Self { Self(rawValue: "Kilobytes") }
        /// `Kilobytes/Second`
        public static var kilobytesSecond: Self { Self(rawValue: "Kilobytes/Second") }
        /// `Megabits`
        public static var megabits: Self { Self(rawValue: "Megabits") }
        /// `Megabits/Second`
        public static var megabitsSecond: Self { Self(rawValue: "Megabits/Second") }
        /// `Megabytes`
        public static var megabytes: Self { Self(rawValue: "Megabytes") }
        /// `Megabytes/Second`
        public static var megabytesSecond: Self { Self(rawValue: "Megabytes/Second") }
        /// `Microseconds`
        public static var microseconds: Self { Self(rawValue: "Microseconds") }
        /// `Milliseconds`
        public static var milliseconds: Self { Self(rawValue: "Milliseconds") }
        /// `None`
        public static var noneValue: Self { Self(rawValue: "None") }
        /// `Percent`
        public static var percent: Self { Self(rawValue: "Percent") }
        /// `Seconds`
        public static var seconds: Self { Self(rawValue: "Seconds") }
        /// `Terabits`
        public static var terabits: Self { Self(rawValue: "Terabits") }
        /// `Terabits/Second`
        public static var terabitsSecond: Self { Self(rawValue: "Terabits/Second") }
        /// `Terabytes`
        public static var terabytes: Self { Self(rawValue: "Terabytes") }
        /// `Terabytes/Second`
        public static var terabytesSecond: Self { Self(rawValue: "Terabytes/Second") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AlarmName"],"definitions":{"AlarmPromQLCriteria":{"properties":{"PendingPeriod":{"type":"integer"},"Query":{"type":"string"},"RecoveryPeriod":{"type":"integer"}},"type":"object"},"Dimension":{"properties":{"Name":{"maxLength":255,"minLength":1,"type":"string"},"Value":{"maxLength":1024,"minLength":1,"type":"string"}},"required":["Name","Value"],"type":"object"},"EvaluationCriteria":{"properties":{"PromQLCriteria":{"$ref":"#/definitions/AlarmPromQLCriteria"}},"type":"object"},"Metric":{"properties":{"Dimensions":{"insertionOrder":false,"items":{"$ref":"#/definitions/Dimension"},"maxItems":30,"minItems":0,"type":"array"},"MetricName":{"maxLength":255,"minLength":1,"type":"string"},"Namespace":{"maxLength":255,"minLength":1,"pattern":"^[^:]","type":"string"}},"type":"object"},"MetricDataQuery":{"properties":{"AccountId":{"maxLength":255,"minLength":1,"type":"string"},"Expression":{"maxLength":2048,"minLength":1,"type":"string"},"Id":{"maxLength":255,"minLength":1,"pattern":"^([a-z])([A-Za-z0-9\\_]*)$","type":"string"},"Label":{"type":"string"},"MetricStat":{"$ref":"#/definitions/MetricStat"},"Period":{"minimum":1,"type":"integer"},"ReturnData":{"type":"boolean"}},"required":["Id"],"type":"object"},"MetricStat":{"properties":{"Metric":{"$ref":"#/definitions/Metric"},"Period":{"minimum":1,"type":"integer"},"Stat":{"type":"string"},"Unit":{"enum":["Bits","Bits/Second","Bytes","Bytes/Second","Count","Count/Second","Gigabits","Gigabits/Second","Gigabytes","Gigabytes/Second","Kilobits","Kilobits/Second","Kilobytes","Kilobytes/Second","Megabits","Megabits/Second","Megabytes","Megabytes/Second","Microseconds","Milliseconds","None","Percent","Seconds","Terabits","Terabits/Second","Terabytes","Terabytes/Second"],"type":"string"}},"required":["Metric","Period","Stat"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":1,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["AlarmName"],"properties":{"ActionsEnabled":{"default":true,"type":"boolean"},"AlarmActions":{"items":{"maxLength":1024,"minLength":1,"type":"string"},"minItems":0,"type":"array"},"AlarmDescription":{"maxLength":1024,"minLength":0,"type":"string"},"AlarmName":{"maxLength":255,"minLength":1,"type":"string"},"Arn":{"type":"string"},"ComparisonOperator":{"enum":["GreaterThanOrEqualToThreshold","GreaterThanThreshold","GreaterThanUpperThreshold","LessThanLowerOrGreaterThanUpperThreshold","LessThanLowerThreshold","LessThanOrEqualToThreshold","LessThanThreshold"],"type":"string"},"DatapointsToAlarm":{"minimum":1,"type":"integer"},"Dimensions":{"insertionOrder":false,"items":{"$ref":"#/definitions/Dimension"},"maxItems":30,"minItems":0,"type":"array"},"EvaluateLowSampleCountPercentile":{"maxLength":255,"minLength":1,"type":"string"},"EvaluationCriteria":{"$ref":"#/definitions/EvaluationCriteria"},"EvaluationInterval":{"maximum":3600,"minimum":10,"type":"integer"},"EvaluationPeriods":{"minimum":1,"type":"integer"},"ExtendedStatistic":{"type":"string"},"InsufficientDataActions":{"items":{"maxLength":1024,"minLength":1,"type":"string"},"minItems":0,"type":"array"},"MetricName":{"maxLength":255,"minLength":1,"type":"string"},"Metrics":{"items":{"$ref":"#/definitions/MetricDataQuery"},"type":"array"},"Namespace":{"maxLength":255,"minLength":1,"pattern":"^[^:]","type":"string"},"OKActions":{"items":{"maxLength":1024,"minLength":1,"type":"string"},"minItems":0,"type":"array"},"Period":{"minimum":1,"type":"integer"},"Statistic":{"enum":["Average","Maximum","Minimum","SampleCount","Sum"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"},"Threshold":{"type":"number"},"ThresholdMetricId":{"maxLength":255,"minLength":1,"type":"string"},"TreatMissingData":{"enum":["breaching","ignore","missing","notBreaching"],"maxLength":255,"minLength":1,"type":"string"},"Unit":{"enum":["Bits","Bits/Second","Bytes","Bytes/Second","Count","Count/Second","Gigabits","Gigabits/Second","Gigabytes","Gigabytes/Second","Kilobits","Kilobits/Second","Kilobytes","Kilobytes/Second","Megabits","Megabits/Second","Megabytes","Megabytes/Second","Microseconds","Milliseconds","None","Percent","Seconds","Terabits","Terabits/Second","Terabytes","Terabytes/Second"],"type":"string"}},"readOnly":["Arn"],"tagProperty":"Tags","traits":{"nameProperty":"AlarmName"}}"##
    }
}
