// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NetworkAclEntry {
    /// A network acl entry of EC2.
    ///
    /// A change of `Egress`, `NetworkAclId` or `RuleNumber` replaces it. Creates
    /// `AWS::EC2::NetworkAclEntry`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - networkAclId: `NetworkAclId`. A change replaces the resource.
    ///   - protocol: `Protocol`.
    ///   - ruleAction: `RuleAction`.
    ///   - ruleNumber: `RuleNumber`. A change replaces the resource.
    ///   - cidrBlock: `CidrBlock`.
    ///   - egress: `Egress`. A change replaces the resource.
    ///   - icmp: `Icmp`.
    ///   - ipv6CidrBlock: `Ipv6CidrBlock`.
    ///   - portRange: `PortRange`.
    public init(
        _ id: ConstructID,
        networkAclId: Input<ID<EC2.NetworkAcl>>,
        `protocol`: Input<Int>,
        ruleAction: Input<String>,
        ruleNumber: Input<Int>,
        cidrBlock: Input<String>? = nil,
        egress: Input<Bool>? = nil,
        icmp: Icmp? = nil,
        ipv6CidrBlock: Input<String>? = nil,
        portRange: PortRange? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("NetworkAclId", networkAclId)
        node.set("Protocol", `protocol`)
        node.set("RuleAction", ruleAction)
        node.set("RuleNumber", ruleNumber)
        node.set("CidrBlock", cidrBlock)
        node.set("Egress", egress)
        node.set("Icmp", icmp)
        node.set("Ipv6CidrBlock", ipv6CidrBlock)
        node.set("PortRange", portRange)
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

    /// The `Icmp` of a network acl entry.
    public struct Icmp: PropertyGroup {
        public let fields: Fields

        /// Makes the `Icmp` of its members.
        ///
        /// - Parameters:
        ///   - code: `Code`.
        ///   - type: `Type`.
        public init(
            code: Input<Int>? = nil,
            type: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Code", code)
            members.set("Type", type)
            fields = members
        }
    }

    /// The `PortRange` of a network acl entry.
    public struct PortRange: PropertyGroup {
        public let fields: Fields

        /// Makes the `PortRange` of its members.
        ///
        /// - Parameters:
        ///   - from: `From`.
        ///   - to: `To`.
        public init(
            from: Input<Int>? = nil,
            to: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("From", from)
            members.set("To", to)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Egress","NetworkAclId","RuleNumber"],"definitions":{"Icmp":{"properties":{"Code":{"type":"integer"},"Type":{"type":"integer"}},"type":"object"},"PortRange":{"properties":{"From":{"type":"integer"},"To":{"type":"integer"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"CidrBlock":{"format":"ipv4-network","type":"string"},"Egress":{"type":"boolean"},"Icmp":{"$ref":"#/definitions/Icmp"},"Id":{"type":"string"},"Ipv6CidrBlock":{"format":"ipv6-network","type":"string"},"NetworkAclId":{"references":["AWS::EC2::NetworkAcl.Id"],"type":"string"},"PortRange":{"$ref":"#/definitions/PortRange"},"Protocol":{"type":"integer"},"RuleAction":{"type":"string"},"RuleNumber":{"type":"integer"}},"readOnly":["Id"],"required":["NetworkAclId","Protocol","RuleAction","RuleNumber"]}"##
    }
}
