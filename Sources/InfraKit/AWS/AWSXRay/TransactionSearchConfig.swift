// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension XRay.TransactionSearchConfig {
    /// A transaction search config of XRay.
    ///
    /// Creates `AWS::XRay::TransactionSearchConfig`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - indexingPercentage: `IndexingPercentage`. From 0 to 100.
    public init(
        _ id: ConstructID,
        indexingPercentage: Input<Double>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IndexingPercentage", indexingPercentage)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["AccountId"],"properties":{"AccountId":{"pattern":"^\\d{12}$","type":"string"},"IndexingPercentage":{"maximum":100,"minimum":0,"type":"number"}},"readOnly":["AccountId"]}"#
    }
}
