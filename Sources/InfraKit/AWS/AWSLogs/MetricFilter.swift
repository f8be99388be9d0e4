// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.MetricFilter {
    /// A metric filter of Logs.
    ///
    /// A change of `FilterName` or `LogGroupName` replaces it. Creates `AWS::Logs::MetricFilter`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - filterPattern: `FilterPattern`. 0 to 1024 characters.
    ///   - logGroupName: `LogGroupName`. 1 to 512 characters. A change replaces the resource.
    ///   - metricTransformations: `MetricTransformations`. 1 to 1 elements.
    ///   - applyOnTransformedLogs: `ApplyOnTransformedLogs`.
    ///   - emitSystemFieldDimensions: `EmitSystemFieldDimensions`.
    ///   - fieldSelectionCriteria: `FieldSelectionCriteria`. 0 to 2000 characters.
    ///   - filterName: `FilterName`. 1 to 512 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        filterPattern: Input<String>,
        logGroupName: Input<ID<Logs.LogGroup>>,
        metricTransformations: [MetricTransformation],
        applyOnTransformedLogs: Input<Bool>? = nil,
        emitSystemFieldDimensions: Input<[String]>? = nil,
        fieldSelectionCriteria: Input<String>? = nil,
        filterName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("FilterPattern", filterPattern)
        node.set("LogGroupName", logGroupName)
        node.set("MetricTransformations", metricTransformations)
        node.set("ApplyOnTransformedLogs", applyOnTransformedLogs)
        node.set("EmitSystemFieldDimensions", emitSystemFieldDimensions)
        node.set("FieldSelectionCriteria", fieldSelectionCriteria)
        node.set("FilterName", filterName)
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

    /// The `Dimension` of a metric filter.
    public struct Dimension: PropertyGroup {
        public let fields: Fields

        /// Makes the `Dimension` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 255 characters.
        ///   - value: `Value`. 1 to 255 characters.
        public init(
            key: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `MetricTransformation` of a metric filter.
    public struct MetricTransformation: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricTransformation` of its members.
        ///
        /// - Parameters:
        ///   - metricName: `MetricName`. 1 to 255 characters.
        ///   - metricNamespace: `MetricNamespace`. 1 to 256 characters.
        ///   - metricValue: `MetricValue`. 1 to 100 characters.
        ///   - defaultValue: `DefaultValue`.
        ///   - dimensions: `Dimensions`. 1 to 3 elements.
        ///   - unit: `Unit`.
        public init(
            metricName: Input<String>,
            metricNamespace: Input<String>,
            metricValue: Input<String>,
            defaultValue: Input<Double>? = nil,
            dimensions: [Dimension]? = nil,
            unit: MetricTransformationUnit? = nil
        ) {
            var members = Fields()
            members.set("MetricName", metricName)
            members.set("MetricNamespace", metricNamespace)
            members.set("MetricValue", metricValue)
            members.set("DefaultValue", defaultValue)
            members.set("Dimensions", dimensions)
            members.set("Unit", unit)
            fields = members
        }
    }

    /// The values of `Unit`.
    public struct MetricTransformationUnit: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Seconds`
        public static var seconds: Self { Self(rawValue: "Seconds") }
        /// `Microseconds`
        public static var microseconds: Self { Self(rawValue: "Microseconds") }
        /// `Milliseconds`
        public static var milliseconds: Self { Self(rawValue: "Milliseconds") }
        /// `Bytes`
        public static var bytes: Self { Self(rawValue: "Bytes") }
        /// `Kilobytes`
        public static var kilobytes: Self { Self(rawValue: "Kilobytes") }
        /// `Megabytes`
        public static var megabytes: Self { Self(rawValue: "Megabytes") }
        /// `Gigabytes`
        public static var gigabytes: Self { Self(rawValue: "Gigabytes") }
        /// `Terabytes`
        public static var terabytes: Self { Self(rawValue: "Terabytes") }
        /// `Bits`
        public static var bits: Self { Self(rawValue: "Bits") }
        /// `Kilobits`
        public static var kilobits: Self { Self(rawValue: "Kilobits") }
        /// `Megabits`
        public static var megabits: Self { Self(rawValue: "Megabits") }
        /// `Gigabits`
        public static var gigabits: Self { Self(rawValue: "Gigabits") }
        /// `Terabits`
        public static var terabits: Self { Self(rawValue: "Terabits") }
        /// `Percent`
        public static var percent: Self { Self(rawValue: "Percent") }
        /// `Count`
        public static var count: Self { Self(rawValue: "Count") }
        /// `Bytes/Second`
        public static var bytesSecond: Self { Self(rawValue: "Bytes/Second") }
        /// `Kilobytes/Second`
        public static var kilobytesSecond: Self { Self(rawValue: "Kilobytes/Second") }
        /// `Megabytes/Second`
        public static var megabytesSecond: Self { Self(rawValue: "Megabytes/Second") }
        /// `Gigabytes/Second`
        public static var gigabytesSecond: Self { Self(rawValue: "Gigabytes/Second") }
        /// `Terabytes/Second`
        public static var terabytesSecond: Self { Self(rawValue: "Terabytes/Second") }
        /// `Bits/Second`
        public static var bitsSecond: Self { Self(rawValue: "Bits/Second") }
        /// `Kilobits/Second`
        public static var kilobitsSecond: Self { Self(rawValue: "Kilobits/Second") }
        /// `Megabits/Second`
        public static var megabitsSecond: Self { Self(rawValue: "Megabits/Second") }
        /// `Gigabits/Second`
        public static var gigabitsSecond: Self { Self(rawValue: "Gigabits/Second") }
        /// `Terabits/Second`
        public static var terabitsSecond: Self { Self(rawValue: "Terabits/Second") }
        /// `Count/Second`
        public static var countSecond: Self { Self(rawValue: "Count/Second") }
        /// `None`
        public static var noneValue: Self { Self(rawValue: "None") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["FilterName","LogGroupName"],"definitions":{"Dimension":{"properties":{"Key":{"maxLength":255,"minLength":1,"type":"string"},"Value":{"maxLength":255,"minLength":1,"type":"string"}},"required":["Key","Value"],"type":"object"},"MetricTransformation":{"properties":{"DefaultValue":{"type":"number"},"Dimensions":{"insertionOrder":false,"items":{"$ref":"#/definitions/Dimension"},"maxItems":3,"minItems":1,"type":"array"},"MetricName":{"maxLength":255,"minLength":1,"pattern":"^((?![:*$])[\\x00-\\x7F]){1,255}","type":"string"},"MetricNamespace":{"maxLength":256,"minLength":1,"pattern":"^[0-9a-zA-Z\\.\\-_\\/#]{1,256}","type":"string"},"MetricValue":{"maxLength":100,"minLength":1,"pattern":"^(([0-9]*)|(\\$.*))$","type":"string"},"Unit":{"enum":["Seconds","Microseconds","Milliseconds","Bytes","Kilobytes","Megabytes","Gigabytes","Terabytes","Bits","Kilobits","Megabits","Gigabits","Terabits","Percent","Count","Bytes/Second","Kilobytes/Second","Megabytes/Second","Gigabytes/Second","Terabytes/Second","Bits/Second","Kilobits/Second","Megabits/Second","Gigabits/Second","Terabits/Second","Count/Second","None"],"type":"string"}},"required":["MetricName","MetricNamespace","MetricValue"],"type":"object"}},"primaryIdentifier":["LogGroupName","FilterName"],"properties":{"ApplyOnTransformedLogs":{"type":"boolean"},"EmitSystemFieldDimensions":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"FieldSelectionCriteria":{"maxLength":2000,"minLength":0,"type":"string"},"FilterName":{"maxLength":512,"minLength":1,"pattern":"^[^:*]{1,512}","type":"string"},"FilterPattern":{"maxLength":1024,"minLength":0,"type":"string"},"LogGroupName":{"maxLength":512,"minLength":1,"pattern":"^[.\\-_/#A-Za-z0-9]{1,512}","references":["AWS::Logs::LogGroup.Id"],"type":"string"},"MetricTransformations":{"insertionOrder":false,"items":{"$ref":"#/definitions/MetricTransformation"},"maxItems":1,"minItems":1,"type":"array"}},"required":["FilterPattern","LogGroupName","MetricTransformations"],"traits":{"replacesAfterDelete":true}}"##
    }
}
