// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.ConformancePack {
    /// A conformance pack of Config.
    ///
    /// A change of `ConformancePackName` replaces it. Creates `AWS::Config::ConformancePack`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - conformancePackName: `ConformancePackName`. 1 to 256 characters.
    ///   - conformancePackInputParameters: `ConformancePackInputParameters`. 0 to 60 elements.
    ///   - deliveryS3Bucket: `DeliveryS3Bucket`. 0 to 63 characters.
    ///   - deliveryS3KeyPrefix: `DeliveryS3KeyPrefix`. 0 to 1024 characters.
    ///   - templateBody: `TemplateBody`. 1 to 51200 characters.
    ///   - templateS3Uri: `TemplateS3Uri`. 1 to 1024 characters.
    ///   - templateSSMDocumentDetails: `TemplateSSMDocumentDetails`.
    public init(
        _ id: ConstructID,
        conformancePackName: Input<String>,
        conformancePackInputParameters: [ConformancePackInputParameter]? = nil,
        deliveryS3Bucket: Input<String>? = nil,
        deliveryS3KeyPrefix: Input<String>? = nil,
        templateBody: Input<String>? = nil,
        templateS3Uri: Input<String>? = nil,
        templateSSMDocumentDetails: TemplateSSMDocumentDetails? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ConformancePackName", conformancePackName)
        node.set("ConformancePackInputParameters", conformancePackInputParameters)
        node.set("DeliveryS3Bucket", deliveryS3Bucket)
        node.set("DeliveryS3KeyPrefix", deliveryS3KeyPrefix)
        node.set("TemplateBody", templateBody)
        node.set("TemplateS3Uri", templateS3Uri)
        node.set("TemplateSSMDocumentDetails", templateSSMDocumentDetails)
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

    /// `ConformancePackName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ConformancePackName") }

    /// The `ConformancePackInputParameter` of a conformance pack.
    public struct ConformancePackInputParameter: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConformancePackInputParameter` of its members.
        ///
        /// - Parameters:
        ///   - parameterName: `ParameterName`. 0 to 255 characters.
        ///   - parameterValue: `ParameterValue`. 0 to 4096 characters.
        public init(
            parameterName: Input<String>,
            parameterValue: Input<String>
        ) {
            var members = Fields()
            members.set("ParameterName", parameterName)
            members.set("ParameterValue", parameterValue)
            fields = members
        }
    }

    /// The `TemplateSSMDocumentDetails` of a conformance pack.
    public struct TemplateSSMDocumentDetails: PropertyGroup {
        public let fields: Fields

        /// Makes the `TemplateSSMDocumentDetails` of its members.
        ///
        /// - Parameters:
        ///   - documentName: `DocumentName`. 3 to 128 characters.
        ///   - documentVersion: `DocumentVersion`. 1 to 128 characters.
        public init(
            documentName: Input<String>? = nil,
            documentVersion: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("DocumentName", documentName)
            members.set("DocumentVersion", documentVersion)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ConformancePackName"],"definitions":{"ConformancePackInputParameter":{"properties":{"ParameterName":{"maxLength":255,"minLength":0,"type":"string"},"ParameterValue":{"maxLength":4096,"minLength":0,"type":"string"}},"required":["ParameterName","ParameterValue"],"type":"object"}},"primaryIdentifier":["ConformancePackName"],"properties":{"ConformancePackInputParameters":{"items":{"$ref":"#/definitions/ConformancePackInputParameter"},"maxItems":60,"minItems":0,"type":"array"},"ConformancePackName":{"maxLength":256,"minLength":1,"pattern":"[a-zA-Z][-a-zA-Z0-9]*","type":"string"},"DeliveryS3Bucket":{"maxLength":63,"minLength":0,"type":"string"},"DeliveryS3KeyPrefix":{"maxLength":1024,"minLength":0,"type":"string"},"TemplateBody":{"maxLength":51200,"minLength":1,"type":"string"},"TemplateS3Uri":{"maxLength":1024,"minLength":1,"pattern":"s3://.*","type":"string"},"TemplateSSMDocumentDetails":{"properties":{"DocumentName":{"maxLength":128,"minLength":3,"pattern":"^[a-zA-Z0-9_\\-.:/]{3,200}$","type":"string"},"DocumentVersion":{"maxLength":128,"minLength":1,"pattern":"^([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)$","type":"string"}},"type":"object"}},"required":["ConformancePackName"],"traits":{"typicalSeconds":60},"writeOnly":["TemplateBody","TemplateS3Uri","TemplateSSMDocumentDetails"]}"##
    }
}
