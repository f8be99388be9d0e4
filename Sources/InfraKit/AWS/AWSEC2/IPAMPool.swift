// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IPAMPool {
    /// An IPAM pool of EC2.
    ///
    /// A change of `AddressFamily`, `AwsService`, `IpamScopeId`, `Locale`, `PublicIpSource`,
    /// `PubliclyAdvertisable`, `SourceIpamPoolId` or `SourceResource` replaces it. Creates
    /// `AWS::EC2::IPAMPool`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - addressFamily: `AddressFamily`. A change replaces the resource.
    ///   - ipamScopeId: `IpamScopeId`. A change replaces the resource.
    ///   - allocationDefaultNetmaskLength: `AllocationDefaultNetmaskLength`. From 0 to 128.
    ///   - allocationMaxNetmaskLength: `AllocationMaxNetmaskLength`. From 0 to 128.
    ///   - allocationMinNetmaskLength: `AllocationMinNetmaskLength`. From 0 to 128.
    ///   - allocationResourceTags: `AllocationResourceTags`.
    ///   - autoImport: `AutoImport`.
    ///   - awsService: `AwsService`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - locale: `Locale`. A change replaces the resource.
    ///   - provisionedCidrs: `ProvisionedCidrs`.
    ///   - publicIpSource: `PublicIpSource`. A change replaces the resource.
    ///   - publiclyAdvertisable: `PubliclyAdvertisable`. A change replaces the resource.
    ///   - sourceIpamPoolId: `SourceIpamPoolId`. A change replaces the resource.
    ///   - sourceResource: `SourceResource`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        addressFamily: Input<String>,
        ipamScopeId: Input<ID<EC2.IPAMScope>>,
        allocationDefaultNetmaskLength: Input<Int>? = nil,
        allocationMaxNetmaskLength: Input<Int>? = nil,
        allocationMinNetmaskLength: Input<Int>? = nil,
        allocationResourceTags: [Tag]? = nil,
        autoImport: Input<Bool>? = nil,
        awsService: Input<String>? = nil,
        description: Input<String>? = nil,
        locale: Input<String>? = nil,
        provisionedCidrs: [ProvisionedCidr]? = nil,
        publicIpSource: Input<String>? = nil,
        publiclyAdvertisable: Input<Bool>? = nil,
        sourceIpamPoolId: Input<String>? = nil,
        sourceResource: SourceResource? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AddressFamily", addressFamily)
        node.set("IpamScopeId", ipamScopeId)
        node.set("AllocationDefaultNetmaskLength", allocationDefaultNetmaskLength)
        node.set("AllocationMaxNetmaskLength", allocationMaxNetmaskLength)
        node.set("AllocationMinNetmaskLength", allocationMinNetmaskLength)
        node.set("AllocationResourceTags", allocationResourceTags)
        node.set("AutoImport", autoImport)
        node.set("AwsService", awsService)
        node.set("Description", description)
        node.set("Locale", locale)
        node.set("ProvisionedCidrs", provisionedCidrs)
        node.set("PublicIpSource", publicIpSource)
        node.set("PubliclyAdvertisable", publiclyAdvertisable)
        node.set("SourceIpamPoolId", sourceIpamPoolId)
        node.set("SourceResource", sourceResource)
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

    /// `IpamPoolId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("IpamPoolId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `IpamArn`, known after deploy.
    public var ipamArn: Input<ARN<EC2.IPAM>> { node.attribute("IpamArn") }

    /// `IpamScopeArn`, known after deploy.
    public var ipamScopeArn: Input<ARN<EC2.IPAMScope>> { node.attribute("IpamScopeArn") }

    /// `IpamScopeType`, known after deploy.
    public var ipamScopeType: Input<String> { node.attribute("IpamScopeType") }

    /// `PoolDepth`, known after deploy.
    public var poolDepth: Input<Int> { node.attribute("PoolDepth") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `StateMessage`, known after deploy.
    public var stateMessage: Input<String> { node.attribute("StateMessage") }

    /// The `ProvisionedCidr` of an IPAM pool.
    public struct ProvisionedCidr: PropertyGroup {
        public let fields: Fields

        /// Makes the `ProvisionedCidr` of its members.
        ///
        /// - Parameters:
        ///   - cidr: `Cidr`.
        public init(
            cidr: Input<String>
        ) {
            var members = Fields()
            members.set("Cidr", cidr)
            fields = members
        }
    }

    /// The `SourceResource` of an IPAM pool.
    public struct SourceResource: PropertyGroup {
        public let fields: Fields

        /// Makes the `SourceResource` of its members.
        ///
        /// - Parameters:
        ///   - resourceId: `ResourceId`.
        ///   - resourceOwner: `ResourceOwner`.
        ///   - resourceRegion: `ResourceRegion`.
        ///   - resourceType: `ResourceType`.
        public init(
            resourceId: Input<String>,
            resourceOwner: Input<String>,
            resourceRegion: Input<String>,
            resourceType: Input<String>
        ) {
            var members = Fields()
            members.set("ResourceId", resourceId)
            members.set("ResourceOwner", resourceOwner)
            members.set("ResourceRegion", resourceRegion)
            members.set("ResourceType", resourceType)
            fields = members
        }
    }

    /// The `Tag` of an IPAM pool.
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
        ##"{"createOnly":["AddressFamily","AwsService","IpamScopeId","Locale","PublicIpSource","PubliclyAdvertisable","SourceIpamPoolId","SourceResource"],"definitions":{"ProvisionedCidr":{"properties":{"Cidr":{"type":"string"}},"required":["Cidr"],"type":"object"},"SourceResource":{"properties":{"ResourceId":{"type":"string"},"ResourceOwner":{"type":"string"},"ResourceRegion":{"type":"string"},"ResourceType":{"type":"string"}},"required":["ResourceId","ResourceOwner","ResourceRegion","ResourceType"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["IpamPoolId"],"properties":{"AddressFamily":{"type":"string"},"AllocationDefaultNetmaskLength":{"maximum":128,"minimum":0,"type":"integer"},"AllocationMaxNetmaskLength":{"maximum":128,"minimum":0,"type":"integer"},"AllocationMinNetmaskLength":{"maximum":128,"minimum":0,"type":"integer"},"AllocationResourceTags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Arn":{"type":"string"},"AutoImport":{"type":"boolean"},"AwsService":{"type":"string"},"Description":{"type":"string"},"IpamArn":{"references":["AWS::EC2::IPAM.Arn"],"type":"string"},"IpamPoolId":{"type":"string"},"IpamScopeArn":{"references":["AWS::EC2::IPAMScope.Arn"],"type":"string"},"IpamScopeId":{"references":["AWS::EC2::IPAMScope.Id"],"type":"string"},"IpamScopeType":{"enum":["public","private"],"type":"string"},"Locale":{"type":"string"},"PoolDepth":{"type":"integer"},"ProvisionedCidrs":{"insertionOrder":false,"items":{"$ref":"#/definitions/ProvisionedCidr"},"type":"array"},"PublicIpSource":{"type":"string"},"PubliclyAdvertisable":{"type":"boolean"},"SourceIpamPoolId":{"type":"string"},"SourceResource":{"$ref":"#/definitions/SourceResource"},"State":{"enum":["create-in-progress","create-complete","modify-in-progress","modify-complete","delete-in-progress","delete-complete"],"type":"string"},"StateMessage":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","IpamArn","IpamPoolId","IpamScopeArn","IpamScopeType","PoolDepth","State","StateMessage"],"required":["AddressFamily","IpamScopeId"],"tagProperty":"Tags"}"##
    }
}
