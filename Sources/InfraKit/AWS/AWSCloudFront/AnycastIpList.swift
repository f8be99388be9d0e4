// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.AnycastIpList {
    /// An anycast ip list of CloudFront.
    ///
    /// A change of `IpCount`, `Name` or `Tags` replaces it. Creates
    /// `AWS::CloudFront::AnycastIpList`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ipCount: `IpCount`. A change replaces the resource.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    ///   - ipAddressType: `IpAddressType`.
    ///   - ipamCidrConfigs: `IpamCidrConfigs`.
    ///   - tags: `Tags`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        ipCount: Input<Int>,
        name: Input<String>,
        ipAddressType: IpAddressType? = nil,
        ipamCidrConfigs: [IpamCidrConfig]? = nil,
        tags: Tags? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IpCount", ipCount)
        node.set("Name", name)
        node.set("IpAddressType", ipAddressType)
        node.set("IpamCidrConfigs", ipamCidrConfigs)
        node.set("Tags", tags)
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

    /// `AnycastIpList.AnycastIps`, known after deploy.
    public var anycastIpListAnycastIps: Input<[String]> {
        node.attribute("AnycastIpList.AnycastIps")
    }

    /// `AnycastIpList.Arn`, known after deploy.
    public var anycastIpListArn: Input<String> { node.attribute("AnycastIpList.Arn") }

    /// `AnycastIpList.Id`, known after deploy.
    public var anycastIpListId: Input<String> { node.attribute("AnycastIpList.Id") }

    /// `AnycastIpList.IpAddressType`, known after deploy.
    public var anycastIpListIpAddressType: Input<String> {
        node.attribute("AnycastIpList.IpAddressType")
    }

    /// `AnycastIpList.IpCount`, known after deploy.
    public var anycastIpListIpCount: Input<Int> { node.attribute("AnycastIpList.IpCount") }

    /// `AnycastIpList.IpamCidrConfigResults`, known after deploy.
    public var anycastIpListIpamCidrConfigResults: Input<Document> {
        node.attribute("AnycastIpList.IpamCidrConfigResults")
    }

    /// `AnycastIpList.LastModifiedTime`, known after deploy.
    public var anycastIpListLastModifiedTime: Input<String> {
        node.attribute("AnycastIpList.LastModifiedTime")
    }

    /// `AnycastIpList.Name`, known after deploy.
    public var anycastIpListName: Input<String> { node.attribute("AnycastIpList.Name") }

    /// `AnycastIpList.Status`, known after deploy.
    public var anycastIpListStatus: Input<String> { node.attribute("AnycastIpList.Status") }

    /// `ETag`, known after deploy.
    public var eTag: Input<String> { node.attribute("ETag") }

    /// `IpamCidrConfigResults`, known after deploy.
    public var ipamCidrConfigResults: Input<Document> { node.attribute("IpamCidrConfigResults") }

    /// The `IpamCidrConfig` of an anycast ip list.
    public struct IpamCidrConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `IpamCidrConfig` of its members.
        ///
        /// - Parameters:
        ///   - cidr: `Cidr`.
        ///   - ipamPoolArn: `IpamPoolArn`.
        public init(
            cidr: Input<String>,
            ipamPoolArn: Input<String>
        ) {
            var members = Fields()
            members.set("Cidr", cidr)
            members.set("IpamPoolArn", ipamPoolArn)
            fields = members
        }
    }

    /// The `Tag` of an anycast ip list.
    public struct Tag: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tag` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - value: `Value`. 0 to 256 characters.
        public init(
            key: Input<String>,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Tags` of an anycast ip list.
    public struct Tags: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tags` of its members.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(
            items: [Tag]? = nil
        ) {
            var members = Fields()
            members.set("Items", items)
            fields = members
        }
    }

    /// The values of `IpAddressType`.
    public struct IpAddressType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `dualstack`
        public static var dualstack: Self { Self(rawValue: "dualstack") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["IpCount","Name","Tags"],"definitions":{"AnycastIpList":{"properties":{"AnycastIps":{"items":{"type":"string"},"type":"array"},"Arn":{"type":"string"},"Id":{"type":"string"},"IpAddressType":{"enum":["ipv4","dualstack"],"type":"string"},"IpCount":{"type":"integer"},"IpamCidrConfigResults":{"items":{"$ref":"#/definitions/IpamCidrConfigResult"},"type":"array"},"LastModifiedTime":{"format":"date-time","type":"string"},"Name":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z0-9-_]{1,64}$","type":"string"},"Status":{"type":"string"}},"required":["AnycastIps","Arn","Id","IpCount","LastModifiedTime","Name","Status"],"type":"object"},"IpamCidrConfig":{"properties":{"Cidr":{"format":"ipv4-network","type":"string"},"IpamPoolArn":{"type":"string"}},"required":["Cidr","IpamPoolArn"],"type":"object"},"IpamCidrConfigResult":{"properties":{"AnycastIp":{"type":"string"},"Cidr":{"format":"ipv4-network","type":"string"},"IpamPoolArn":{"type":"string"},"Status":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key"],"type":"object"},"Tags":{"properties":{"Items":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AnycastIpList":{"$ref":"#/definitions/AnycastIpList"},"ETag":{"type":"string"},"Id":{"type":"string"},"IpAddressType":{"enum":["ipv4","dualstack"],"type":"string"},"IpCount":{"type":"integer"},"IpamCidrConfigResults":{"items":{"$ref":"#/definitions/IpamCidrConfigResult"},"type":"array"},"IpamCidrConfigs":{"items":{"$ref":"#/definitions/IpamCidrConfig"},"type":"array"},"Name":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z0-9-_]{1,64}$","type":"string"},"Tags":{"$ref":"#/definitions/Tags"}},"readOnly":["AnycastIpList","ETag","Id","IpamCidrConfigResults"],"required":["IpCount","Name"],"traits":{"global":true},"writeOnly":["IpamCidrConfigs"]}"##
    }
}
