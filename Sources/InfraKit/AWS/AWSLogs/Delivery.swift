// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.Delivery {
    /// A delivery of Logs.
    ///
    /// A change of `DeliveryDestinationArn` or `DeliverySourceName` replaces it. Creates
    /// `AWS::Logs::Delivery`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - deliveryDestinationArn: `DeliveryDestinationArn`. 16 to 2048 characters.
    ///   - deliverySourceName: `DeliverySourceName`. 1 to 60 characters.
    ///   - fieldDelimiter: `FieldDelimiter`. 1 to 5 characters.
    ///   - recordFields: `RecordFields`. 0 to 128 elements.
    ///   - s3EnableHiveCompatiblePath: `S3EnableHiveCompatiblePath`.
    ///   - s3SuffixPath: `S3SuffixPath`. 0 to 256 characters.
    public init(
        _ id: ConstructID,
        deliveryDestinationArn: Input<ARN<Logs.DeliveryDestination>>,
        deliverySourceName: Input<ID<Logs.DeliverySource>>,
        fieldDelimiter: Input<String>? = nil,
        recordFields: Input<[String]>? = nil,
        s3EnableHiveCompatiblePath: Input<Bool>? = nil,
        s3SuffixPath: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DeliveryDestinationArn", deliveryDestinationArn)
        node.set("DeliverySourceName", deliverySourceName)
        node.set("FieldDelimiter", fieldDelimiter)
        node.set("RecordFields", recordFields)
        node.set("S3EnableHiveCompatiblePath", s3EnableHiveCompatiblePath)
        node.set("S3SuffixPath", s3SuffixPath)
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

    /// `DeliveryId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DeliveryId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `DeliveryDestinationType`, known after deploy.
    public var deliveryDestinationType: Input<String> { node.attribute("DeliveryDestinationType") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DeliveryDestinationArn","DeliverySourceName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["DeliveryId"],"properties":{"Arn":{"maxLength":2048,"minLength":16,"pattern":"[\\w#+=/:,.@-]*\\*?","type":"string"},"DeliveryDestinationArn":{"maxLength":2048,"minLength":16,"pattern":"[\\w#+=/:,.@-]*\\*?","references":["AWS::Logs::DeliveryDestination.Arn"],"type":"string"},"DeliveryDestinationType":{"maxLength":12,"minLength":1,"pattern":"^[0-9A-Za-z]+$","type":"string"},"DeliveryId":{"maxLength":64,"minLength":1,"pattern":"^[0-9A-Za-z]+$","type":"string"},"DeliverySourceName":{"maxLength":60,"minLength":1,"pattern":"[\\w-]*$","references":["AWS::Logs::DeliverySource.Id"],"type":"string"},"FieldDelimiter":{"maxLength":5,"minLength":1,"type":"string"},"RecordFields":{"items":{"maxLength":50,"minLength":1,"type":"string"},"maxItems":128,"minItems":0,"type":"array"},"S3EnableHiveCompatiblePath":{"type":"boolean"},"S3SuffixPath":{"maxLength":256,"minLength":0,"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","DeliveryDestinationType","DeliveryId"],"required":["DeliveryDestinationArn","DeliverySourceName"],"tagProperty":"Tags"}"##
    }
}
