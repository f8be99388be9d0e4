// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IPAMPrefixListResolver {
    /// An IPAM prefix list resolver of EC2.
    ///
    /// A change of `AddressFamily` or `IpamId` replaces it. Creates
    /// `AWS::EC2::IPAMPrefixListResolver`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - addressFamily: `AddressFamily`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - ipamId: `IpamId`. A change replaces the resource.
    ///   - rules: `Rules`.
    public init(
        _ id: ConstructID,
        addressFamily: AddressFamily,
        description: Input<String>? = nil,
        ipamId: Input<ID<EC2.IPAM>>? = nil,
        rules: [IpamPrefixListResolverRule]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AddressFamily", addressFamily)
        node.set("Description", description)
        node.set("IpamId", ipamId)
        node.set("Rules", rules)
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

    /// `IpamPrefixListResolverId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("IpamPrefixListResolverId") }

    /// `IpamPrefixListResolverArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("IpamPrefixListResolverArn") }

    /// `IpamArn`, known after deploy.
    public var ipamArn: Input<ARN<EC2.IPAM>> { node.attribute("IpamArn") }

    /// The `IpamPrefixListResolverRule` of an IPAM prefix list resolver.
    public struct IpamPrefixListResolverRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `IpamPrefixListResolverRule` of its members.
        ///
        /// - Parameters:
        ///   - ruleType: `RuleType`.
        ///   - conditions: `Conditions`.
        ///   - ipamScopeId: `IpamScopeId`.
        ///   - resourceType: `ResourceType`.
        ///   - staticCidr: `StaticCidr`.
        public init(
            ruleType: IpamPrefixListResolverRuleRuleType,
            conditions: [IpamPrefixListResolverRuleCondition]? = nil,
            ipamScopeId: Input<ID<EC2.IPAMScope>>? = nil,
            resourceType: IpamPrefixListResolverRuleResourceType? = nil,
            staticCidr: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("RuleType", ruleType)
            members.set("Conditions", conditions)
            members.set("IpamScopeId", ipamScopeId)
            members.set("ResourceType", resourceType)
            members.set("StaticCidr", staticCidr)
            fields = members
        }
    }

    /// The `IpamPrefixListResolverRuleCondition` of an IPAM prefix list resolver.
    public struct IpamPrefixListResolverRuleCondition: PropertyGroup {
        public let fields: Fields

        /// Makes the `IpamPrefixListResolverRuleCondition` of its members.
        ///
        /// - Parameters:
        ///   - cidr: `Cidr`.
        ///   - ipamPoolId: `IpamPoolId`.
        ///   - operation: `Operation`.
        ///   - resourceId: `ResourceId`.
        ///   - resourceOwner: `ResourceOwner`.
        ///   - resourceRegion: `ResourceRegion`.
        ///   - resourceTag: `ResourceTag`.
        public init(
            cidr: Input<String>? = nil,
            ipamPoolId: Input<ID<EC2.IPAMPool>>? = nil,
            operation: IpamPrefixListResolverRuleConditionOperation? = nil,
            resourceId: Input<String>? = nil,
            resourceOwner: Input<String>? = nil,
            resourceRegion: Input<String>? = nil,
            resourceTag: Tag? = nil
        ) {
            var members = Fields()
            members.set("Cidr", cidr)
            members.set("IpamPoolId", ipamPoolId)
            members.set("Operation", operation)
            members.set("ResourceId", resourceId)
            members.set("ResourceOwner", resourceOwner)
            members.set("ResourceRegion", resourceRegion)
            members.set("ResourceTag", resourceTag)
            fields = members
        }
    }

    /// The `Tag` of an IPAM prefix list resolver.
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

    /// The values of `AddressFamily`.
    public struct AddressFamily: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self(rawValue: "ipv6") }
    }

    /// The values of `Operation`.
    public struct IpamPrefixListResolverRuleConditionOperation: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `equals`
        public static var equals: Self { Self(rawValue: "equals") }
        /// `not-equals`
        public static var notEquals: Self { Self(rawValue: "not-equals") }
        /// `subnet-of`
        public static var subnetOf: Self { Self(rawValue: "subnet-of") }
    }

    /// The values of `ResourceType`.
    public struct IpamPrefixListResolverRuleResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `vpc`
        public static var vpc: Self { Self(rawValue: "vpc") }
        /// `subnet`
        public static var subnet: Self { Self(rawValue: "subnet") }
        /// `eip`
        public static var eip: Self { Self(rawValue: "eip") }
        /// `public-ipv4-pool`
        public static var publicIpv4Pool: Self { Self(rawValue: "public-ipv4-pool") }
    }

    /// The values of `RuleType`.
    public struct IpamPrefixListResolverRuleRuleType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `static-cidr`
        public static var staticCidr: Self { Self(rawValue: "static-cidr") }
        /// `ipam-resource-cidr`
        public static var ipamResourceCidr: Self { Self(rawValue: "ipam-resource-cidr") }
        /// `ipam-pool-cidr`
        public static var ipamPoolCidr: Self { Self(rawValue: "ipam-pool-cidr") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AddressFamily","IpamId"],"definitions":{"IpamPrefixListResolverRule":{"properties":{"Conditions":{"items":{"$ref":"#/definitions/IpamPrefixListResolverRuleCondition"},"type":"array"},"IpamScopeId":{"references":["AWS::EC2::IPAMScope.Id"],"type":"string"},"ResourceType":{"enum":["vpc","subnet","eip","public-ipv4-pool"],"type":"string"},"RuleType":{"enum":["static-cidr","ipam-resource-cidr","ipam-pool-cidr"],"type":"string"},"StaticCidr":{"type":"string"}},"required":["RuleType"],"type":"object"},"IpamPrefixListResolverRuleCondition":{"properties":{"Cidr":{"format":"ipv4-network","type":"string"},"IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"Operation":{"enum":["equals","not-equals","subnet-of"],"type":"string"},"ResourceId":{"type":"string"},"ResourceOwner":{"type":"string"},"ResourceRegion":{"type":"string"},"ResourceTag":{"$ref":"#/definitions/Tag"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["IpamPrefixListResolverId"],"properties":{"AddressFamily":{"enum":["ipv4","ipv6"],"type":"string"},"Description":{"type":"string"},"IpamArn":{"references":["AWS::EC2::IPAM.Arn"],"type":"string"},"IpamId":{"references":["AWS::EC2::IPAM.Id"],"type":"string"},"IpamPrefixListResolverArn":{"type":"string"},"IpamPrefixListResolverId":{"type":"string"},"Rules":{"items":{"$ref":"#/definitions/IpamPrefixListResolverRule"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["IpamArn","IpamPrefixListResolverArn","IpamPrefixListResolverId"],"required":["AddressFamily"],"tagProperty":"Tags","writeOnly":["IpamId"]}"##
    }
}
