// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.DHCPOptions {
    /// A DHCP options of EC2.
    ///
    /// A change of `DomainName`, `DomainNameServers`, `Ipv6AddressPreferredLeaseTime`,
    /// `NetbiosNameServers`, `NetbiosNodeType` or `NtpServers` replaces it. Creates
    /// `AWS::EC2::DHCPOptions`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - domainName: `DomainName`. A change replaces the resource.
    ///   - domainNameServers: `DomainNameServers`. A change replaces the resource.
    ///   - ipv6AddressPreferredLeaseTime: `Ipv6AddressPreferredLeaseTime`.
    ///   - netbiosNameServers: `NetbiosNameServers`. A change replaces the resource.
    ///   - netbiosNodeType: `NetbiosNodeType`. One of 1, 2, 4, 8. A change replaces the resource.
    ///   - ntpServers: `NtpServers`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        domainName: Input<String>? = nil,
        domainNameServers: Input<[String]>? = nil,
        ipv6AddressPreferredLeaseTime: Input<Int>? = nil,
        netbiosNameServers: Input<[String]>? = nil,
        netbiosNodeType: Input<Int>? = nil,
        ntpServers: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DomainName", domainName)
        node.set("DomainNameServers", domainNameServers)
        node.set("Ipv6AddressPreferredLeaseTime", ipv6AddressPreferredLeaseTime)
        node.set("NetbiosNameServers", netbiosNameServers)
        node.set("NetbiosNodeType", netbiosNodeType)
        node.set("NtpServers", ntpServers)
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

    /// `DhcpOptionsId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DhcpOptionsId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DomainName","DomainNameServers","Ipv6AddressPreferredLeaseTime","NetbiosNameServers","NetbiosNodeType","NtpServers"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["DhcpOptionsId"],"properties":{"DhcpOptionsId":{"type":"string"},"DomainName":{"type":"string"},"DomainNameServers":{"items":{"type":"string"},"type":"array"},"Ipv6AddressPreferredLeaseTime":{"type":"integer"},"NetbiosNameServers":{"items":{"type":"string"},"type":"array"},"NetbiosNodeType":{"enum":[1,2,4,8],"type":"integer"},"NtpServers":{"items":{"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["DhcpOptionsId"],"tagProperty":"Tags"}"##
    }
}
