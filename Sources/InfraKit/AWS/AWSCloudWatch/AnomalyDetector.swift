// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudWatch.AnomalyDetector {
    /// An anomaly detector of CloudWatch.
    ///
    /// A change of `Dimensions`, `MetricCharacteristics`, `MetricMathAnomalyDetector`,
    /// `MetricName`, `Namespace`, `SingleMetricAnomalyDetector` or `Stat` replaces it. Creates
    /// `AWS::CloudWatch::AnomalyDetector`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - configuration: `Configuration`.
    ///   - dimensions: `Dimensions`. A change replaces the resource.
    ///   - metricCharacteristics: `MetricCharacteristics`. A change replaces the resource.
    ///   - metricMathAnomalyDetector: `MetricMathAnomalyDetector`. A change replaces the resource.
    ///   - metricName: `MetricName`. A change replaces the resource.
    ///   - namespace: `Namespace`. A change replaces the resource.
    ///   - singleMetricAnomalyDetector: `SingleMetricAnomalyDetector`.
    ///   - stat: `Stat`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        configuration: Configuration? = nil,
        dimensions: [Dimension]? = nil,
        metricCharacteristics: MetricCharacteristics? = nil,
        metricMathAnomalyDetector: MetricMathAnomalyDetector? = nil,
        metricName: Input<String>? = nil,
        namespace: Input<String>? = nil,
        singleMetricAnomalyDetector: SingleMetricAnomalyDetector? = nil,
        stat: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Configuration", configuration)
        node.set("Dimensions", dimensions)
        node.set("MetricCharacteristics", metricCharacteristics)
        node.set("MetricMathAnomalyDetector", metricMathAnomalyDetector)
        node.set("MetricName", metricName)
        node.set("Namespace", namespace)
        node.set("SingleMetricAnomalyDetector", singleMetricAnomalyDetector)
        node.set("Stat", stat)
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

    /// The `Configuration` of an anomaly detector.
    public struct Configuration: PropertyGroup {
        public let fields: Fields

        /// Makes the `Configuration` of its members.
        ///
        /// - Parameters:
        ///   - excludedTimeRanges: `ExcludedTimeRanges`.
        ///   - metricTimeZone: `MetricTimeZone`.
        public init(
            excludedTimeRanges: [Range]? = nil,
            metricTimeZone: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ExcludedTimeRanges", excludedTimeRanges)
            members.set("MetricTimeZone", metricTimeZone)
            fields = members
        }
    }

    /// The `Dimension` of an anomaly detector.
    public struct Dimension: PropertyGroup {
        public let fields: Fields

        /// Makes the `Dimension` of its members.
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

    /// The `Metric` of an anomaly detector.
    public struct Metric: PropertyGroup {
        public let fields: Fields

        /// Makes the `Metric` of its members.
        ///
        /// - Parameters:
        ///   - metricName: `MetricName`.
        ///   - namespace: `Namespace`.
        ///   - dimensions: `Dimensions`.
        public init(
            metricName: Input<String>,
            namespace: Input<String>,
            dimensions: [Dimension]? = nil
        ) {
            var members = Fields()
            members.set("MetricName", metricName)
            members.set("Namespace", namespace)
            members.set("Dimensions", dimensions)
            fields = members
        }
    }

    /// The `MetricCharacteristics` of an anomaly detector.
    public struct MetricCharacteristics: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricCharacteristics` of its members.
        ///
        /// - Parameters:
        ///   - periodicSpikes: `PeriodicSpikes`.
        public init(
            periodicSpikes: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("PeriodicSpikes", periodicSpikes)
            fields = members
        }
    }

    /// The `MetricDataQuery` of an anomaly detector.
    public struct MetricDataQuery: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricDataQuery` of its members.
        ///
        /// - Parameters:
        ///   - id: `Id`.
        ///   - accountId: `AccountId`.
        ///   - expression: `Expression`.
        ///   - label: `Label`.
        ///   - metricStat: `MetricStat`.
        ///   - period: `Period`.
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

    /// The `MetricMathAnomalyDetector` of an anomaly detector.
    public struct MetricMathAnomalyDetector: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricMathAnomalyDetector` of its members.
        ///
        /// - Parameters:
        ///   - metricDataQueries: `MetricDataQueries`.
        public init(
            metricDataQueries: [MetricDataQuery]? = nil
        ) {
            var members = Fields()
            members.set("MetricDataQueries", metricDataQueries)
            fields = members
        }
    }

    /// The `MetricStat` of an anomaly detector.
    public struct MetricStat: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricStat` of its members.
        ///
        /// - Parameters:
        ///   - metric: `Metric`.
        ///   - period: `Period`.
        ///   - stat: `Stat`.
        ///   - unit: `Unit`.
        public init(
            metric: Metric,
            period: Input<Int>,
            stat: Input<String>,
            unit: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Metric", metric)
            members.set("Period", period)
            members.set("Stat", stat)
            members.set("Unit", unit)
            fields = members
        }
    }

    /// The `Range` of an anomaly detector.
    public struct Range: PropertyGroup {
        public let fields: Fields

        /// Makes the `Range` of its members.
        ///
        /// - Parameters:
        ///   - endTime: `EndTime`.
        ///   - startTime: `StartTime`.
        public init(
            endTime: Input<String>,
            startTime: Input<String>
        ) {
            var members = Fields()
            members.set("EndTime", endTime)
            members.set("StartTime", startTime)
            fields = members
        }
    }

    /// The `SingleMetricAnomalyDetector` of an anomaly detector.
    public struct SingleMetricAnomalyDetector: PropertyGroup {
        public let fields: Fields

        /// Makes the `SingleMetricAnomalyDetector` of its members.
        ///
        /// - Parameters:
        ///   - accountId: `AccountId`.
        ///   - dimensions: `Dimensions`.
        ///   - metricName: `MetricName`.
        ///   - namespace: `Namespace`.
        ///   - stat: `Stat`.
        public init(
            accountId: Input<String>? = nil,
            dimensions: [Dimension]? = nil,
            metricName: Input<String>? = nil,
            namespace: Input<String>? = nil,
            stat: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AccountId", accountId)
            members.set("Dimensions", dimensions)
            members.set("MetricName", metricName)
            members.set("Namespace", namespace)
            members.set("Stat", stat)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Dimensions","MetricCharacteristics","MetricMathAnomalyDetector","MetricName","Namespace","SingleMetricAnomalyDetector","Stat"],"definitions":{"Configuration":{"properties":{"ExcludedTimeRanges":{"items":{"$ref":"#/definitions/Range"},"type":"array"},"MetricTimeZone":{"type":"string"}},"type":"object"},"Dimension":{"properties":{"Name":{"type":"string"},"Value":{"type":"string"}},"required":["Name","Value"],"type":"object"},"Metric":{"properties":{"Dimensions":{"items":{"$ref":"#/definitions/Dimension"},"type":"array"},"MetricName":{"type":"string"},"Namespace":{"type":"string"}},"required":["MetricName","Namespace"],"type":"object"},"MetricCharacteristics":{"properties":{"PeriodicSpikes":{"type":"boolean"}},"type":"object"},"MetricDataQuery":{"properties":{"AccountId":{"type":"string"},"Expression":{"type":"string"},"Id":{"type":"string"},"Label":{"type":"string"},"MetricStat":{"$ref":"#/definitions/MetricStat"},"Period":{"type":"integer"},"ReturnData":{"type":"boolean"}},"required":["Id"],"type":"object"},"MetricMathAnomalyDetector":{"properties":{"MetricDataQueries":{"items":{"$ref":"#/definitions/MetricDataQuery"},"type":"array"}},"type":"object"},"MetricStat":{"properties":{"Metric":{"$ref":"#/definitions/Metric"},"Period":{"type":"integer"},"Stat":{"type":"string"},"Unit":{"type":"string"}},"required":["Metric","Period","Stat"],"type":"object"},"Range":{"properties":{"EndTime":{"type":"string"},"StartTime":{"type":"string"}},"required":["EndTime","StartTime"],"type":"object"},"SingleMetricAnomalyDetector":{"properties":{"AccountId":{"type":"string"},"Dimensions":{"items":{"$ref":"#/definitions/Dimension"},"type":"array"},"MetricName":{"type":"string"},"Namespace":{"type":"string"},"Stat":{"type":"string"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Configuration":{"$ref":"#/definitions/Configuration"},"Dimensions":{"items":{"$ref":"#/definitions/Dimension"},"type":"array"},"Id":{"type":"string"},"MetricCharacteristics":{"$ref":"#/definitions/MetricCharacteristics"},"MetricMathAnomalyDetector":{"$ref":"#/definitions/MetricMathAnomalyDetector"},"MetricName":{"type":"string"},"Namespace":{"type":"string"},"SingleMetricAnomalyDetector":{"$ref":"#/definitions/SingleMetricAnomalyDetector"},"Stat":{"type":"string"}},"readOnly":["Id"]}"##
    }
}
