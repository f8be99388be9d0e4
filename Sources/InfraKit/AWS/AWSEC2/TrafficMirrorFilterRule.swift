// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TrafficMirrorFilterRule {
    /// A traffic mirror filter rule of EC2.
    ///
    /// A change of `TrafficMirrorFilterId` replaces it. Creates
    /// `AWS::EC2::TrafficMirrorFilterRule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destinationCidrBlock: `DestinationCidrBlock`.
    ///   - ruleAction: `RuleAction`.
    ///   - ruleNumber: `RuleNumber`.
    ///   - sourceCidrBlock: `SourceCidrBlock`.
    ///   - trafficDirection: `TrafficDirection`.
    ///   - trafficMirrorFilterId: `TrafficMirrorFilterId`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - destinationPortRange: `DestinationPortRange`.
    ///   - protocol: `Protocol`.
    ///   - sourcePortRange: `SourcePortRange`.
    public init(
        _ id: ConstructID,
        destinationCidrBlock: Input<String>,
        ruleAction: TrafficMirrorRuleAction,
        ruleNumber: Input<Int>,
        sourceCidrBlock: Input<String>,
        trafficDirection: TrafficDirection,
        trafficMirrorFilterId: Input<ID<EC2.TrafficMirrorFilter>>,
        description: Input<String>? = nil,
        destinationPortRange: TrafficMirrorPortRange? = nil,
        `protocol`: Input<Int>? = nil,
        sourcePortRange: TrafficMirrorPortRange? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DestinationCidrBlock", destinationCidrBlock)
        node.set("RuleAction", ruleAction)
        node.set("RuleNumber", ruleNumber)
        node.set("SourceCidrBlock", sourceCidrBlock)
        node.set("TrafficDirection", trafficDirection)
        node.set("TrafficMirrorFilterId", trafficMirrorFilterId)
        node.set("Description", description)
        node.set("DestinationPortRange", destinationPortRange)
        node.set("Protocol", `protocol`)
        node.set("SourcePortRange", sourcePortRange)
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

    /// `TrafficMirrorFilterRuleId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TrafficMirrorFilterRuleId") }

    /// The `TrafficMirrorPortRange` of a traffic mirror filter rule.
    public struct TrafficMirrorPortRange: PropertyGroup {
        public let fields: Fields

        /// Makes the `TrafficMirrorPortRange` of its members.
        ///
        /// - Parameters:
        ///   - fromPort: `FromPort`.
        ///   - toPort: `ToPort`.
        public init(
            fromPort: Input<Int>,
            toPort: Input<Int>
        ) {
            var members = Fields()
            members.set("FromPort", fromPort)
            members.set("ToPort", toPort)
            fields = members
        }
    }

    /// The values of `TrafficDirection`.
    public struct TrafficDirection: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `egress`
        public static var egress: Self { Self(rawValue: "egress") }
        /// `ingress`
        public static var ingress: Self { Self(rawValue: "ingress") }
    }

    /// The values of `TrafficMirrorRuleAction`.
    public struct TrafficMirrorRuleAction: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `accept`
        public static var accept: Self { Self(rawValue: "accept") }
        /// `reject`
        public static var reject: Self { Self(rawValue: "reject") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["TrafficMirrorFilterId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TrafficMirrorPortRange":{"properties":{"FromPort":{"type":"integer"},"ToPort":{"type":"integer"}},"required":["FromPort","ToPort"],"type":"object"}},"primaryIdentifier":["TrafficMirrorFilterRuleId"],"properties":{"Description":{"type":"string"},"DestinationCidrBlock":{"format":"ipv4-network","type":"string"},"DestinationPortRange":{"$ref":"#/definitions/TrafficMirrorPortRange"},"Protocol":{"type":"integer"},"RuleAction":{"enum":["accept","reject"],"type":"string"},"RuleNumber":{"type":"integer"},"SourceCidrBlock":{"format":"ipv4-network","type":"string"},"SourcePortRange":{"$ref":"#/definitions/TrafficMirrorPortRange"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TrafficDirection":{"enum":["egress","ingress"],"type":"string"},"TrafficMirrorFilterId":{"references":["AWS::EC2::TrafficMirrorFilter.Id"],"type":"string"},"TrafficMirrorFilterRuleId":{"type":"string"}},"readOnly":["TrafficMirrorFilterRuleId"],"required":["DestinationCidrBlock","RuleAction","RuleNumber","SourceCidrBlock","TrafficDirection","TrafficMirrorFilterId"],"tagProperty":"Tags"}"##
    }
}
