// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension APS.AnomalyDetector {
    /// An anomaly detector of APS.
    ///
    /// A change of `Alias` or `Workspace` replaces it. Creates `AWS::APS::AnomalyDetector`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - alias: `Alias`. 1 to 128 characters. A change replaces the resource.
    ///   - configuration: `Configuration`.
    ///   - workspace: `Workspace`. A change replaces the resource.
    ///   - evaluationIntervalInSeconds: `EvaluationIntervalInSeconds`. Default: 60.
    ///   - labels: `Labels`.
    ///   - missingDataAction: `MissingDataAction`.
    public init(
        _ id: ConstructID,
        alias: Input<String>,
        configuration: AnomalyDetectorConfiguration,
        workspace: Input<ARN<APS.Workspace>>,
        evaluationIntervalInSeconds: Input<Int>? = nil,
        labels: [Label]? = nil,
        missingDataAction: MissingDataAction? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Alias", alias)
        node.set("Configuration", configuration)
        node.set("Workspace", workspace)
        node.set("EvaluationIntervalInSeconds", evaluationIntervalInSeconds)
        node.set("Labels", labels)
        node.set("MissingDataAction", missingDataAction)
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
    public var id: Input<ID<Self>> { node.identifier("Arn") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Arn") }

    /// The `AnomalyDetectorConfiguration` of an anomaly detector.
    public struct AnomalyDetectorConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AnomalyDetectorConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - randomCutForest: `RandomCutForest`.
        public init(
            randomCutForest: RandomCutForestConfiguration
        ) {
            var members = Fields()
            members.set("RandomCutForest", randomCutForest)
            fields = members
        }
    }

    /// The `IgnoreNearExpected` of an anomaly detector.
    public struct IgnoreNearExpected: PropertyGroup {
        public let fields: Fields

        /// Makes the `IgnoreNearExpected` of its members.
        ///
        /// - Parameters:
        ///   - amount: `Amount`.
        ///   - ratio: `Ratio`.
        public init(
            amount: Input<Double>? = nil,
            ratio: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("Amount", amount)
            members.set("Ratio", ratio)
            fields = members
        }
    }

    /// The `Label` of an anomaly detector.
    public struct Label: PropertyGroup {
        public let fields: Fields

        /// Makes the `Label` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - value: `Value`. 0 to 256 characters.
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

    /// The `MissingDataAction` of an anomaly detector.
    public struct MissingDataAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `MissingDataAction` of its members.
        ///
        /// - Parameters:
        ///   - markAsAnomaly: `MarkAsAnomaly`.
        ///   - skip: `Skip`.
        public init(
            markAsAnomaly: Input<Bool>? = nil,
            skip: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("MarkAsAnomaly", markAsAnomaly)
            members.set("Skip", skip)
            fields = members
        }
    }

    /// The `RandomCutForestConfiguration` of an anomaly detector.
    public struct RandomCutForestConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `RandomCutForestConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - query: `Query`. At least 1 characters.
        ///   - ignoreNearExpectedFromAbove: `IgnoreNearExpectedFromAbove`.
        ///   - ignoreNearExpectedFromBelow: `IgnoreNearExpectedFromBelow`.
        ///   - sampleSize: `SampleSize`. From 256 to 1024. Default: 256.
        ///   - shingleSize: `ShingleSize`. From 2 to 1024. Default: 8.
        public init(
            query: Input<String>,
            ignoreNearExpectedFromAbove: IgnoreNearExpected? = nil,
            ignoreNearExpectedFromBelow: IgnoreNearExpected? = nil,
            sampleSize: Input<Int>? = nil,
            shingleSize: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Query", query)
            members.set("IgnoreNearExpectedFromAbove", ignoreNearExpectedFromAbove)
            members.set("IgnoreNearExpectedFromBelow", ignoreNearExpectedFromBelow)
            members.set("SampleSize", sampleSize)
            members.set("ShingleSize", shingleSize)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Alias","Workspace"],"definitions":{"AnomalyDetectorConfiguration":{"properties":{"RandomCutForest":{"$ref":"#/definitions/RandomCutForestConfiguration"}},"required":["RandomCutForest"],"type":"object"},"IgnoreNearExpected":{"properties":{"Amount":{"type":"number"},"Ratio":{"type":"number"}},"type":"object"},"Label":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"},"MissingDataAction":{"properties":{"MarkAsAnomaly":{"type":"boolean"},"Skip":{"type":"boolean"}},"type":"object"},"RandomCutForestConfiguration":{"properties":{"IgnoreNearExpectedFromAbove":{"$ref":"#/definitions/IgnoreNearExpected"},"IgnoreNearExpectedFromBelow":{"$ref":"#/definitions/IgnoreNearExpected"},"Query":{"minLength":1,"type":"string"},"SampleSize":{"default":256,"maximum":1024,"minimum":256,"type":"integer"},"ShingleSize":{"default":8,"maximum":1024,"minimum":2,"type":"integer"}},"required":["Query"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Arn"],"properties":{"Alias":{"maxLength":128,"minLength":1,"type":"string"},"Arn":{"pattern":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:anomalydetector/[a-zA-Z0-9-]+/[0-9A-Za-z][-.0-9A-Z_a-z]*$","type":"string"},"Configuration":{"$ref":"#/definitions/AnomalyDetectorConfiguration"},"EvaluationIntervalInSeconds":{"default":60,"type":"integer"},"Labels":{"insertionOrder":false,"items":{"$ref":"#/definitions/Label"},"type":"array"},"MissingDataAction":{"$ref":"#/definitions/MissingDataAction"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Workspace":{"pattern":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$","references":["AWS::APS::Workspace.Id"],"type":"string"}},"readOnly":["Arn"],"required":["Alias","Configuration","Workspace"],"tagProperty":"Tags"}"##
    }
}
