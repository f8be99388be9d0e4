// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.MultiRegionAccessPointPolicy {
    /// A multi region access point policy of S3.
    ///
    /// A change of `MrapName` replaces it. Creates `AWS::S3::MultiRegionAccessPointPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - mrapName: `MrapName`. 3 to 50 characters. A change replaces the resource.
    ///   - policy: `Policy`.
    public init(
        _ id: ConstructID,
        mrapName: Input<String>,
        policy: Document,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("MrapName", mrapName)
        node.set("Policy", policy)
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

    /// `MrapName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("MrapName") }

    /// `PolicyStatus.IsPublic`, known after deploy.
    public var policyStatusIsPublic: Input<String> { node.attribute("PolicyStatus.IsPublic") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["MrapName"],"primaryIdentifier":["MrapName"],"properties":{"MrapName":{"maxLength":50,"minLength":3,"pattern":"^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$","type":"string"},"Policy":{"format":"json","type":["object","string"]},"PolicyStatus":{"properties":{"IsPublic":{"enum":["true","false"],"type":"string"}},"required":["IsPublic"],"type":"object"}},"readOnly":["PolicyStatus","PolicyStatus/IsPublic"],"required":["MrapName","Policy"]}"#
    }
}
