// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.OrganizationConformancePack {
    /// An organization conformance pack of Config.
    ///
    /// A change of `OrganizationConformancePackName` replaces it. Creates
    /// `AWS::Config::OrganizationConformancePack`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - organizationConformancePackName: `OrganizationConformancePackName`. 1 to 128 characters.
    ///   - conformancePackInputParameters: `ConformancePackInputParameters`. 0 to 60 elements.
    ///   - deliveryS3Bucket: `DeliveryS3Bucket`. 0 to 63 characters.
    ///   - deliveryS3KeyPrefix: `DeliveryS3KeyPrefix`. 0 to 1024 characters.
    ///   - excludedAccounts: `ExcludedAccounts`. 0 to 1000 elements.
    ///   - templateBody: `TemplateBody`. 1 to 51200 characters.
    ///   - templateS3Uri: `TemplateS3Uri`. 1 to 1024 characters.
    public init(
        _ id: ConstructID,
        organizationConformancePackName: Input<String>,
        conformancePackInputParameters: [ConformancePackInputParameter]? = nil,
        deliveryS3Bucket: Input<String>? = nil,
        deliveryS3KeyPrefix: Input<String>? = nil,
        excludedAccounts: Input<[String]>? = nil,
        templateBody: Input<String>? = nil,
        templateS3Uri: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("OrganizationConformancePackName", organizationConformancePackName)
        node.set("ConformancePackInputParameters", conformancePackInputParameters)
        node.set("DeliveryS3Bucket", deliveryS3Bucket)
        node.set("DeliveryS3KeyPrefix", deliveryS3KeyPrefix)
        node.set("ExcludedAccounts", excludedAccounts)
        node.set("TemplateBody", templateBody)
        node.set("TemplateS3Uri", templateS3Uri)
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

    /// `OrganizationConformancePackName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("OrganizationConformancePackName") }

    /// The `ConformancePackInputParameter` of an organization conformance pack.
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["OrganizationConformancePackName"],"definitions":{"ConformancePackInputParameter":{"properties":{"ParameterName":{"maxLength":255,"minLength":0,"type":"string"},"ParameterValue":{"maxLength":4096,"minLength":0,"type":"string"}},"required":["ParameterName","ParameterValue"],"type":"object"}},"primaryIdentifier":["OrganizationConformancePackName"],"properties":{"ConformancePackInputParameters":{"items":{"$ref":"#/definitions/ConformancePackInputParameter"},"maxItems":60,"minItems":0,"type":"array"},"DeliveryS3Bucket":{"maxLength":63,"minLength":0,"type":"string"},"DeliveryS3KeyPrefix":{"maxLength":1024,"minLength":0,"type":"string"},"ExcludedAccounts":{"items":{"pattern":"^\\d{12}$","type":"string"},"maxItems":1000,"minItems":0,"type":"array"},"OrganizationConformancePackName":{"maxLength":128,"minLength":1,"pattern":"[a-zA-Z][-a-zA-Z0-9]*","type":"string"},"TemplateBody":{"maxLength":51200,"minLength":1,"type":"string"},"TemplateS3Uri":{"maxLength":1024,"minLength":1,"pattern":"s3://.*","type":"string"}},"required":["OrganizationConformancePackName"],"writeOnly":["TemplateBody","TemplateS3Uri"]}"##
    }
}
