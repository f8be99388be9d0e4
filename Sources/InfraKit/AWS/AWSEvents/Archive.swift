// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Events.Archive {
    /// An archive of Events.
    ///
    /// A change of `ArchiveName` or `SourceArn` replaces it. Creates `AWS::Events::Archive`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - sourceArn: `SourceArn`. A change replaces the resource.
    ///   - archiveName: `ArchiveName`. 1 to 48 characters. A change replaces the resource.
    ///   - description: `Description`. 0 to 512 characters.
    ///   - eventPattern: `EventPattern`.
    ///   - kmsKeyIdentifier: `KmsKeyIdentifier`. 0 to 2048 characters.
    ///   - retentionDays: `RetentionDays`.
    public init(
        _ id: ConstructID,
        sourceArn: Input<String>,
        archiveName: Input<String>? = nil,
        description: Input<String>? = nil,
        eventPattern: Document? = nil,
        kmsKeyIdentifier: Input<String>? = nil,
        retentionDays: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SourceArn", sourceArn)
        node.set("ArchiveName", archiveName)
        node.set("Description", description)
        node.set("EventPattern", eventPattern)
        node.set("KmsKeyIdentifier", kmsKeyIdentifier)
        node.set("RetentionDays", retentionDays)
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

    /// `ArchiveName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ArchiveName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["ArchiveName","SourceArn"],"primaryIdentifier":["ArchiveName"],"properties":{"ArchiveName":{"maxLength":48,"minLength":1,"pattern":"[\\.\\-_A-Za-z0-9]+","type":"string"},"Arn":{"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$","type":"string"},"Description":{"maxLength":512,"minLength":0,"type":"string"},"EventPattern":{"format":"json","type":["object","string"]},"KmsKeyIdentifier":{"maxLength":2048,"minLength":0,"type":"string"},"RetentionDays":{"minimum":0,"type":"integer"},"SourceArn":{"type":"string"}},"readOnly":["Arn"],"required":["SourceArn"],"traits":{"nameProperty":"ArchiveName"}}"#
    }
}
