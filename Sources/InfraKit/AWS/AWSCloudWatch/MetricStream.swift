// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudWatch.MetricStream {
    /// A metric stream of CloudWatch.
    ///
    /// A change of `Name` replaces it. Creates `AWS::CloudWatch::MetricStream`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - excludeFilters: `ExcludeFilters`. At most 1000 elements.
    ///   - firehoseArn: `FirehoseArn`. 20 to 2048 characters.
    ///   - includeFilters: `IncludeFilters`. At most 1000 elements.
    ///   - includeLinkedAccountsMetrics: `IncludeLinkedAccountsMetrics`.
    ///   - name: `Name`. 1 to 255 characters. A change replaces the resource.
    ///   - outputFormat: `OutputFormat`.
    ///   - roleArn: `RoleArn`. 20 to 2048 characters.
    ///   - statisticsConfigurations: `StatisticsConfigurations`. At most 100 elements.
    public init(
        _ id: ConstructID,
        excludeFilters: [MetricStreamFilter]? = nil,
        firehoseArn: Input<String>? = nil,
        includeFilters: [MetricStreamFilter]? = nil,
        includeLinkedAccountsMetrics: Input<Bool>? = nil,
        name: Input<String>? = nil,
        outputFormat: OutputFormat? = nil,
        roleArn: Input<ARN<IAM.Role>>? = nil,
        statisticsConfigurations: [MetricStreamStatisticsConfiguration]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ExcludeFilters", excludeFilters)
        node.set("FirehoseArn", firehoseArn)
        node.set("IncludeFilters", includeFilters)
        node.set("IncludeLinkedAccountsMetrics", includeLinkedAccountsMetrics)
        node.set("Name", name)
        node.set("OutputFormat", outputFormat)
        node.set("RoleArn", roleArn)
        node.set("StatisticsConfigurations", statisticsConfigurations)
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

    /// `Name`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Name") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `CreationDate`, known after deploy.
    public var creationDate: Input<String> { node.attribute("CreationDate") }

    /// `LastUpdateDate`, known after deploy.
    public var lastUpdateDate: Input<String> { node.attribute("LastUpdateDate") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// The `MetricStreamFilter` of a metric stream.
    public struct MetricStreamFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricStreamFilter` of its members.
        ///
        /// - Parameters:
        ///   - namespace: `Namespace`. 1 to 255 characters.
        ///   - metricNames: `MetricNames`. At most 999 elements.
        public init(
            namespace: Input<String>,
            metricNames: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Namespace", namespace)
            members.set("MetricNames", metricNames)
            fields = members
        }
    }

    /// The `MetricStreamStatisticsConfiguration` of a metric stream.
    public struct MetricStreamStatisticsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricStreamStatisticsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - additionalStatistics: `AdditionalStatistics`. At most 20 elements.
        ///   - includeMetrics: `IncludeMetrics`. At most 100 elements.
        public init(
            additionalStatistics: Input<[String]>,
            includeMetrics: [MetricStreamStatisticsMetric]
        ) {
            var members = Fields()
            members.set("AdditionalStatistics", additionalStatistics)
            members.set("IncludeMetrics", includeMetrics)
            fields = members
        }
    }

    /// The `MetricStreamStatisticsMetric` of a metric stream.
    public struct MetricStreamStatisticsMetric: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricStreamStatisticsMetric` of its members.
        ///
        /// - Parameters:
        ///   - metricName: `MetricName`. 1 to 255 characters.
        ///   - namespace: `Namespace`. 1 to 255 characters.
        public init(
            metricName: Input<String>,
            namespace: Input<String>
        ) {
            var members = Fields()
            members.set("MetricName", metricName)
            members.set("Namespace", namespace)
            fields = members
        }
    }

    /// The values of `OutputFormat`.
    public struct OutputFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `json`
        public static var json: Self { Self(rawValue: "json") }
        /// `opentelemetry0.7`
        public static var opentelemetry07: Self { Self(rawValue: "opentelemetry0.7") }
        /// `opentelemetry1.0`
        public static var opentelemetry10: Self { Self(rawValue: "opentelemetry1.0") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"MetricStreamFilter":{"properties":{"MetricNames":{"items":{"maxLength":255,"minLength":1,"type":"string"},"maxItems":999,"type":"array"},"Namespace":{"maxLength":255,"minLength":1,"pattern":"^[^:]","type":"string"}},"required":["Namespace"],"type":"object"},"MetricStreamStatisticsConfiguration":{"properties":{"AdditionalStatistics":{"items":{"type":"string"},"maxItems":20,"type":"array"},"IncludeMetrics":{"items":{"$ref":"#/definitions/MetricStreamStatisticsMetric"},"maxItems":100,"type":"array"}},"required":["AdditionalStatistics","IncludeMetrics"],"type":"object"},"MetricStreamStatisticsMetric":{"properties":{"MetricName":{"maxLength":255,"minLength":1,"type":"string"},"Namespace":{"maxLength":255,"minLength":1,"pattern":"^[^:]","type":"string"}},"required":["MetricName","Namespace"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Arn":{"maxLength":2048,"minLength":20,"type":"string"},"CreationDate":{"type":"string"},"ExcludeFilters":{"items":{"$ref":"#/definitions/MetricStreamFilter"},"maxItems":1000,"type":"array"},"FirehoseArn":{"maxLength":2048,"minLength":20,"type":"string"},"IncludeFilters":{"items":{"$ref":"#/definitions/MetricStreamFilter"},"maxItems":1000,"type":"array"},"IncludeLinkedAccountsMetrics":{"type":"boolean"},"LastUpdateDate":{"type":"string"},"Name":{"maxLength":255,"minLength":1,"type":"string"},"OutputFormat":{"enum":["json","opentelemetry0.7","opentelemetry1.0"],"maxLength":255,"minLength":1,"type":"string"},"RoleArn":{"maxLength":2048,"minLength":20,"references":["AWS::IAM::Role.Arn"],"type":"string"},"State":{"maxLength":255,"minLength":1,"type":"string"},"StatisticsConfigurations":{"items":{"$ref":"#/definitions/MetricStreamStatisticsConfiguration"},"maxItems":100,"type":"array"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"readOnly":["Arn","CreationDate","LastUpdateDate","State"],"tagProperty":"Tags","traits":{"nameProperty":"Name"}}"##
    }
}
