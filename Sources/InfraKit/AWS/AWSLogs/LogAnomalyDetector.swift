// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.LogAnomalyDetector {
    /// A log anomaly detector of Logs.
    ///
    /// Creates `AWS::Logs::LogAnomalyDetector`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - accountId: `AccountId`.
    ///   - anomalyVisibilityTime: `AnomalyVisibilityTime`. From 7 to 90.
    ///   - detectorName: `DetectorName`. At least 1 characters.
    ///   - evaluationFrequency: `EvaluationFrequency`.
    ///   - filterPattern: `FilterPattern`. 0 to 1024 characters.
    ///   - kmsKeyId: `KmsKeyId`. 0 to 256 characters.
    ///   - logGroupArnList: `LogGroupArnList`.
    public init(
        _ id: ConstructID,
        accountId: Input<String>? = nil,
        anomalyVisibilityTime: Input<Double>? = nil,
        detectorName: Input<String>? = nil,
        evaluationFrequency: EvaluationFrequency? = nil,
        filterPattern: Input<String>? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        logGroupArnList: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AccountId", accountId)
        node.set("AnomalyVisibilityTime", anomalyVisibilityTime)
        node.set("DetectorName", detectorName)
        node.set("EvaluationFrequency", evaluationFrequency)
        node.set("FilterPattern", filterPattern)
        node.set("KmsKeyId", kmsKeyId)
        node.set("LogGroupArnList", logGroupArnList)
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

    /// `AnomalyDetectorArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AnomalyDetectorArn") }

    /// `AnomalyDetectorArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("AnomalyDetectorArn") }

    /// `AnomalyDetectorStatus`, known after deploy.
    public var anomalyDetectorStatus: Input<String> { node.attribute("AnomalyDetectorStatus") }

    /// `CreationTimeStamp`, known after deploy.
    public var creationTimeStamp: Input<Double> { node.attribute("CreationTimeStamp") }

    /// `LastModifiedTimeStamp`, known after deploy.
    public var lastModifiedTimeStamp: Input<Double> { node.attribute("LastModifiedTimeStamp") }

    /// The values of `EvaluationFrequency`.
    public struct EvaluationFrequency: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FIVE_MIN`
        public static var fiveMin: Self { Self(rawValue: "FIVE_MIN") }
        /// `TEN_MIN`
        public static var tenMin: Self { Self(rawValue: "TEN_MIN") }
        /// `FIFTEEN_MIN`
        public static var fifteenMin: Self { Self(rawValue: "FIFTEEN_MIN") }
        /// `THIRTY_MIN`
        public static var thirtyMin: Self { Self(rawValue: "THIRTY_MIN") }
        /// `ONE_HOUR`
        public static var oneHour: Self { Self(rawValue: "ONE_HOUR") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["AnomalyDetectorArn"],"properties":{"AccountId":{"type":"string"},"AnomalyDetectorArn":{"type":"string"},"AnomalyDetectorStatus":{"type":"string"},"AnomalyVisibilityTime":{"maximum":90,"minimum":7,"type":"number"},"CreationTimeStamp":{"type":"number"},"DetectorName":{"minLength":1,"type":"string"},"EvaluationFrequency":{"enum":["FIVE_MIN","TEN_MIN","FIFTEEN_MIN","THIRTY_MIN","ONE_HOUR"],"type":"string"},"FilterPattern":{"maxLength":1024,"minLength":0,"pattern":"","type":"string"},"KmsKeyId":{"maxLength":256,"minLength":0,"pattern":"^arn:aws[a-z\\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$","references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"LastModifiedTimeStamp":{"type":"number"},"LogGroupArnList":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":20,"pattern":"^[\\w#+=/:,.@*-]*$","type":"string"},"type":"array"}},"readOnly":["AnomalyDetectorArn","AnomalyDetectorStatus","CreationTimeStamp","LastModifiedTimeStamp"],"writeOnly":["AccountId"]}"#
    }
}
