// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.PlacementGroup {
    /// A placement group of EC2.
    ///
    /// A change of `PartitionCount`, `SpreadLevel`, `Strategy` or `Tags` replaces it. Creates
    /// `AWS::EC2::PlacementGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - partitionCount: `PartitionCount`. A change replaces the resource.
    ///   - spreadLevel: `SpreadLevel`. A change replaces the resource.
    ///   - strategy: `Strategy`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        partitionCount: Input<Int>? = nil,
        spreadLevel: SpreadLevel? = nil,
        strategy: Strategy? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PartitionCount", partitionCount)
        node.set("SpreadLevel", spreadLevel)
        node.set("Strategy", strategy)
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

    /// `GroupName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("GroupName") }

    /// The values of `SpreadLevel`.
    public struct SpreadLevel: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `host`
        public static var host: Self { Self(rawValue: "host") }
        /// `rack`
        public static var rack: Self { Self(rawValue: "rack") }
    }

    /// The values of `Strategy`.
    public struct Strategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cluster`
        public static var cluster: Self { Self(rawValue: "cluster") }
        /// `partition`
        public static var partition: Self { Self(rawValue: "partition") }
        /// `spread`
        public static var spread: Self { Self(rawValue: "spread") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["PartitionCount","SpreadLevel","Strategy","Tags"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["GroupName"],"properties":{"GroupName":{"type":"string"},"PartitionCount":{"type":"integer"},"SpreadLevel":{"enum":["host","rack"],"type":"string"},"Strategy":{"enum":["cluster","partition","spread"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["GroupName"],"tagProperty":"Tags"}"##
    }
}
