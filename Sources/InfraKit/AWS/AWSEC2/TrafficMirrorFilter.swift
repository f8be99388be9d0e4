// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TrafficMirrorFilter {
    /// A traffic mirror filter of EC2.
    ///
    /// A change of `Description` replaces it. Creates `AWS::EC2::TrafficMirrorFilter`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`. A change replaces the resource.
    ///   - networkServices: `NetworkServices`.
    public init(
        _ id: ConstructID,
        description: Input<String>? = nil,
        networkServices: [TrafficMirrorNetworkService]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("NetworkServices", networkServices)
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
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// The values of `TrafficMirrorNetworkService`.
    public struct TrafficMirrorNetworkService: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `amazon-dns`
        public static var amazonDns: Self { Self(rawValue: "amazon-dns") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Description"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Description":{"type":"string"},"Id":{"type":"string"},"NetworkServices":{"insertionOrder":false,"items":{"enum":["amazon-dns"],"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Id"],"tagProperty":"Tags"}"##
    }
}
