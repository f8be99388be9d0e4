// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.PrefixList {
    /// A prefix list of EC2.
    ///
    /// Creates `AWS::EC2::PrefixList`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - addressFamily: `AddressFamily`.
    ///   - prefixListName: `PrefixListName`. 1 to 255 characters.
    ///   - entries: `Entries`. 0 to 100 elements.
    ///   - maxEntries: `MaxEntries`. At least 1.
    public init(
        _ id: ConstructID,
        addressFamily: AddressFamily,
        prefixListName: Input<String>,
        entries: [Entry]? = nil,
        maxEntries: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AddressFamily", addressFamily)
        node.set("PrefixListName", prefixListName)
        node.set("Entries", entries)
        node.set("MaxEntries", maxEntries)
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

    /// `PrefixListId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("PrefixListId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `OwnerId`, known after deploy.
    public var ownerId: Input<String> { node.attribute("OwnerId") }

    /// `Version`, known after deploy.
    public var version: Input<Int> { node.attribute("Version") }

    /// The `Entry` of a prefix list.
    public struct Entry: PropertyGroup {
        public let fields: Fields

        /// Makes the `Entry` of its members.
        ///
        /// - Parameters:
        ///   - cidr: `Cidr`. 1 to 46 characters.
        ///   - description: `Description`. 0 to 255 characters.
        public init(
            cidr: Input<String>,
            description: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Cidr", cidr)
            members.set("Description", description)
            fields = members
        }
    }

    /// The values of `AddressFamily`.
    public struct AddressFamily: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IPv4`
        public static var ipv4: Self { Self(rawValue: "IPv4") }
        /// `IPv6`
        public static var ipv6: Self { Self(rawValue: "IPv6") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Entry":{"properties":{"Cidr":{"maxLength":46,"minLength":1,"type":"string"},"Description":{"maxLength":255,"minLength":0,"type":"string"}},"required":["Cidr"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["PrefixListId"],"properties":{"AddressFamily":{"enum":["IPv4","IPv6"],"type":"string"},"Arn":{"type":"string"},"Entries":{"items":{"$ref":"#/definitions/Entry"},"maxItems":100,"minItems":0,"type":"array"},"MaxEntries":{"minimum":1,"type":"integer"},"OwnerId":{"type":"string"},"PrefixListId":{"type":"string"},"PrefixListName":{"maxLength":255,"minLength":1,"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Version":{"type":"integer"}},"readOnly":["Arn","OwnerId","PrefixListId","Version"],"required":["AddressFamily","PrefixListName"],"tagProperty":"Tags"}"##
    }
}
