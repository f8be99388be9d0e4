// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension GuardDuty.PublishingDestination {
    /// A publishing destination of GuardDuty.
    ///
    /// A change of `DetectorId` replaces it. Creates `AWS::GuardDuty::PublishingDestination`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destinationProperties: `DestinationProperties`.
    ///   - destinationType: `DestinationType`.
    ///   - detectorId: `DetectorId`. 1 to 300 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        destinationProperties: CFNDestinationProperties,
        destinationType: DestinationType,
        detectorId: Input<ID<GuardDuty.Detector>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DestinationProperties", destinationProperties)
        node.set("DestinationType", destinationType)
        node.set("DetectorId", detectorId)
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
    public var id: Input<ID<Self>> { node.attribute("Id") }

    /// `PublishingFailureStartTimestamp`, known after deploy.
    public var publishingFailureStartTimestamp: Input<String> {
        node.attribute("PublishingFailureStartTimestamp")
    }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `CFNDestinationProperties` of a publishing destination.
    public struct CFNDestinationProperties: PropertyGroup {
        public let fields: Fields

        /// Makes the `CFNDestinationProperties` of its members.
        ///
        /// - Parameters:
        ///   - destinationArn: `DestinationArn`.
        ///   - kmsKeyArn: `KmsKeyArn`.
        public init(
            destinationArn: Input<String>? = nil,
            kmsKeyArn: Input<ARN<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("DestinationArn", destinationArn)
            members.set("KmsKeyArn", kmsKeyArn)
            fields = members
        }
    }

    /// The values of `DestinationType`.
    public struct DestinationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `S3`
        public static var s3: Self { Self(rawValue: "S3") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DetectorId"],"definitions":{"CFNDestinationProperties":{"properties":{"DestinationArn":{"type":"string"},"KmsKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"}},"type":"object"},"TagItem":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["DetectorId","Id"],"properties":{"DestinationProperties":{"$ref":"#/definitions/CFNDestinationProperties"},"DestinationType":{"enum":["S3"],"type":"string"},"DetectorId":{"maxLength":300,"minLength":1,"references":["AWS::GuardDuty::Detector.Id"],"type":"string"},"Id":{"type":"string"},"PublishingFailureStartTimestamp":{"type":"string"},"Status":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/TagItem"},"type":"array"}},"readOnly":["Id","PublishingFailureStartTimestamp","Status"],"required":["DestinationProperties","DestinationType","DetectorId"],"tagProperty":"Tags"}"##
    }
}
