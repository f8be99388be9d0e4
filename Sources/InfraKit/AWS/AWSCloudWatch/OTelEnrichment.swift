// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudWatch.OTelEnrichment {
    /// An O tel enrichment of CloudWatch.
    ///
    /// Creates `AWS::CloudWatch::OTelEnrichment`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    public init(
        _ id: ConstructID,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
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

    /// `AccountId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AccountId") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["AccountId"],"properties":{"AccountId":{"type":"string"},"Status":{"enum":["RUNNING","STOPPED"],"type":"string"}},"readOnly":["AccountId","Status"]}"#
    }
}
