// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.StorageLensGroup {
    /// A storage lens group of S3.
    ///
    /// A change of `Name` replaces it. Creates `AWS::S3::StorageLensGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - filter: `Filter`.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        filter: Filter,
        name: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Filter", filter)
        node.set("Name", name)
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

    /// `Name`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Name") }

    /// `StorageLensGroupArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("StorageLensGroupArn") }

    /// The `And` of a storage lens group.
    public struct And: PropertyGroup {
        public let fields: Fields

        /// Makes the `And` of its members.
        ///
        /// - Parameters:
        ///   - matchAnyPrefix: `MatchAnyPrefix`.
        ///   - matchAnySuffix: `MatchAnySuffix`.
        ///   - matchAnyTag: `MatchAnyTag`.
        ///   - matchObjectAge: `MatchObjectAge`.
        ///   - matchObjectSize: `MatchObjectSize`.
        public init(
            matchAnyPrefix: Input<[String]>? = nil,
            matchAnySuffix: Input<[String]>? = nil,
            matchAnyTag: [Tag]? = nil,
            matchObjectAge: MatchObjectAge? = nil,
            matchObjectSize: MatchObjectSize? = nil
        ) {
            var members = Fields()
            members.set("MatchAnyPrefix", matchAnyPrefix)
            members.set("MatchAnySuffix", matchAnySuffix)
            members.set("MatchAnyTag", matchAnyTag)
            members.set("MatchObjectAge", matchObjectAge)
            members.set("MatchObjectSize", matchObjectSize)
            fields = members
        }
    }

    /// The `Filter` of a storage lens group.
    public struct Filter: PropertyGroup {
        public let fields: Fields

        /// Makes the `Filter` of its members.
        ///
        /// - Parameters:
        ///   - and: `And`.
        ///   - matchAnyPrefix: `MatchAnyPrefix`.
        ///   - matchAnySuffix: `MatchAnySuffix`.
        ///   - matchAnyTag: `MatchAnyTag`.
        ///   - matchObjectAge: `MatchObjectAge`.
        ///   - matchObjectSize: `MatchObjectSize`.
        ///   - or: `Or`.
        public init(
            and: And? = nil,
            matchAnyPrefix: Input<[String]>? = nil,
            matchAnySuffix: Input<[String]>? = nil,
            matchAnyTag: [Tag]? = nil,
            matchObjectAge: MatchObjectAge? = nil,
            matchObjectSize: MatchObjectSize? = nil,
            or: Or? = nil
        ) {
            var members = Fields()
            members.set("And", and)
            members.set("MatchAnyPrefix", matchAnyPrefix)
            members.set("MatchAnySuffix", matchAnySuffix)
            members.set("MatchAnyTag", matchAnyTag)
            members.set("MatchObjectAge", matchObjectAge)
            members.set("MatchObjectSize", matchObjectSize)
            members.set("Or", or)
            fields = members
        }
    }

    /// The `MatchObjectAge` of a storage lens group.
    public struct MatchObjectAge: PropertyGroup {
        public let fields: Fields

        /// Makes the `MatchObjectAge` of its members.
        ///
        /// - Parameters:
        ///   - daysGreaterThan: `DaysGreaterThan`. At least 1.
        ///   - daysLessThan: `DaysLessThan`. At least 1.
        public init(
            daysGreaterThan: Input<Int>? = nil,
            daysLessThan: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("DaysGreaterThan", daysGreaterThan)
            members.set("DaysLessThan", daysLessThan)
            fields = members
        }
    }

    /// The `MatchObjectSize` of a storage lens group.
    public struct MatchObjectSize: PropertyGroup {
        public let fields: Fields

        /// Makes the `MatchObjectSize` of its members.
        ///
        /// - Parameters:
        ///   - bytesGreaterThan: `BytesGreaterThan`. At least 1.
        ///   - bytesLessThan: `BytesLessThan`. At least 1.
        public init(
            bytesGreaterThan: Input<Int>? = nil,
            bytesLessThan: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("BytesGreaterThan", bytesGreaterThan)
            members.set("BytesLessThan", bytesLessThan)
            fields = members
        }
    }

    /// The `Or` of a storage lens group.
    public struct Or: PropertyGroup {
        public let fields: Fields

        /// Makes the `Or` of its members.
        ///
        /// - Parameters:
        ///   - matchAnyPrefix: `MatchAnyPrefix`.
        ///   - matchAnySuffix: `MatchAnySuffix`.
        ///   - matchAnyTag: `MatchAnyTag`.
        ///   - matchObjectAge: `MatchObjectAge`.
        ///   - matchObjectSize: `MatchObjectSize`.
        public init(
            matchAnyPrefix: Input<[String]>? = nil,
            matchAnySuffix: Input<[String]>? = nil,
            matchAnyTag: [Tag]? = nil,
            matchObjectAge: MatchObjectAge? = nil,
            matchObjectSize: MatchObjectSize? = nil
        ) {
            var members = Fields()
            members.set("MatchAnyPrefix", matchAnyPrefix)
            members.set("MatchAnySuffix", matchAnySuffix)
            members.set("MatchAnyTag", matchAnyTag)
            members.set("MatchObjectAge", matchObjectAge)
            members.set("MatchObjectSize", matchObjectSize)
            fields = members
        }
    }

    /// The `Tag` of a storage lens group.
    public struct Tag: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tag` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - value: `Value`. 0 to 256 characters.
        public init(
            key: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"And":{"properties":{"MatchAnyPrefix":{"insertionOrder":false,"items":{"maxLength":1024,"type":"string"},"type":"array"},"MatchAnySuffix":{"insertionOrder":false,"items":{"maxLength":1024,"type":"string"},"type":"array"},"MatchAnyTag":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"MatchObjectAge":{"$ref":"#/definitions/MatchObjectAge"},"MatchObjectSize":{"$ref":"#/definitions/MatchObjectSize"}},"type":"object"},"Filter":{"properties":{"And":{"$ref":"#/definitions/And"},"MatchAnyPrefix":{"insertionOrder":false,"items":{"maxLength":1024,"type":"string"},"type":"array"},"MatchAnySuffix":{"insertionOrder":false,"items":{"maxLength":1024,"type":"string"},"type":"array"},"MatchAnyTag":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"MatchObjectAge":{"$ref":"#/definitions/MatchObjectAge"},"MatchObjectSize":{"$ref":"#/definitions/MatchObjectSize"},"Or":{"$ref":"#/definitions/Or"}},"type":"object"},"MatchObjectAge":{"properties":{"DaysGreaterThan":{"minimum":1,"type":"integer"},"DaysLessThan":{"minimum":1,"type":"integer"}},"type":"object"},"MatchObjectSize":{"properties":{"BytesGreaterThan":{"format":"int64","minimum":1,"type":"integer"},"BytesLessThan":{"format":"int64","minimum":1,"type":"integer"}},"type":"object"},"Or":{"properties":{"MatchAnyPrefix":{"insertionOrder":false,"items":{"maxLength":1024,"type":"string"},"type":"array"},"MatchAnySuffix":{"insertionOrder":false,"items":{"maxLength":1024,"type":"string"},"type":"array"},"MatchAnyTag":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"MatchObjectAge":{"$ref":"#/definitions/MatchObjectAge"},"MatchObjectSize":{"$ref":"#/definitions/MatchObjectSize"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Filter":{"$ref":"#/definitions/Filter"},"Name":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z0-9\\-_]+$","type":"string"},"StorageLensGroupArn":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["StorageLensGroupArn"],"required":["Filter","Name"],"tagProperty":"Tags"}"##
    }
}
