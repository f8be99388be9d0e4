// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension WAFv2.IPSet {
    /// An IP set of WAFv2.
    ///
    /// A change of `Name` or `Scope` replaces it. Creates `AWS::WAFv2::IPSet`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - addresses: `Addresses`.
    ///   - ipAddressVersion: `IPAddressVersion`.
    ///   - scope: `Scope`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - name: `Name`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        addresses: Input<[String]>,
        ipAddressVersion: IPAddressVersion,
        scope: Scope,
        description: Input<String>? = nil,
        name: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Addresses", addresses)
        node.set("IPAddressVersion", ipAddressVersion)
        node.set("Scope", scope)
        node.set("Description", description)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("Id") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The values of `IPAddressVersion`.
    public struct IPAddressVersion: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IPV4`
        public static var ipv4: Self { Self(rawValue: "IPV4") }
        /// `IPV6`
        public static var ipv6: Self { Self(rawValue: "IPV6") }
    }

    /// The values of `Scope`.
    public struct Scope: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CLOUDFRONT`
        public static var cloudfront: Self { Self(rawValue: "CLOUDFRONT") }
        /// `REGIONAL`
        public static var regional: Self { Self(rawValue: "REGIONAL") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name","Scope"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"type":"object"}},"primaryIdentifier":["Name","Id","Scope"],"properties":{"Addresses":{"items":{"maxLength":50,"minLength":1,"pattern":"\\S","type":"string"},"type":"array"},"Arn":{"type":"string"},"Description":{"pattern":"^[a-zA-Z0-9=:#@/\\-,.][a-zA-Z0-9+=:#@/\\-,.\\s]+[a-zA-Z0-9+=:#@/\\-,.]{1,256}$","type":"string"},"IPAddressVersion":{"enum":["IPV4","IPV6"],"type":"string"},"Id":{"pattern":"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$","type":"string"},"Name":{"pattern":"^[0-9A-Za-z_-]{1,128}$","type":"string"},"Scope":{"enum":["CLOUDFRONT","REGIONAL"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"minItems":1,"type":"array"}},"readOnly":["Arn","Id"],"required":["Addresses","IPAddressVersion","Scope"],"tagProperty":"Tags","traits":{"nameProperty":"Name"}}"##
    }
}
