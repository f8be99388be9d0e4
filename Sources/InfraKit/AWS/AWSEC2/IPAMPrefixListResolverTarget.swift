// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IPAMPrefixListResolverTarget {
    /// An IPAM prefix list resolver target of EC2.
    ///
    /// A change of `IpamPrefixListResolverId`, `PrefixListId` or `PrefixListRegion` replaces it.
    /// Creates `AWS::EC2::IPAMPrefixListResolverTarget`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ipamPrefixListResolverId: `IpamPrefixListResolverId`. A change replaces the resource.
    ///   - prefixListId: `PrefixListId`. A change replaces the resource.
    ///   - prefixListRegion: `PrefixListRegion`. A change replaces the resource.
    ///   - trackLatestVersion: `TrackLatestVersion`.
    ///   - desiredVersion: `DesiredVersion`.
    public init(
        _ id: ConstructID,
        ipamPrefixListResolverId: Input<ID<EC2.IPAMPrefixListResolver>>,
        prefixListId: Input<ID<EC2.PrefixList>>,
        prefixListRegion: Input<String>,
        trackLatestVersion: Input<Bool>,
        desiredVersion: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IpamPrefixListResolverId", ipamPrefixListResolverId)
        node.set("PrefixListId", prefixListId)
        node.set("PrefixListRegion", prefixListRegion)
        node.set("TrackLatestVersion", trackLatestVersion)
        node.set("DesiredVersion", desiredVersion)
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

    /// `IpamPrefixListResolverTargetId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("IpamPrefixListResolverTargetId") }

    /// `IpamPrefixListResolverTargetArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("IpamPrefixListResolverTargetArn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["IpamPrefixListResolverId","PrefixListId","PrefixListRegion"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["IpamPrefixListResolverTargetId"],"properties":{"DesiredVersion":{"format":"int64","type":"integer"},"IpamPrefixListResolverId":{"references":["AWS::EC2::IPAMPrefixListResolver.Id"],"type":"string"},"IpamPrefixListResolverTargetArn":{"type":"string"},"IpamPrefixListResolverTargetId":{"type":"string"},"PrefixListId":{"references":["AWS::EC2::PrefixList.Id"],"type":"string"},"PrefixListRegion":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TrackLatestVersion":{"type":"boolean"}},"readOnly":["IpamPrefixListResolverTargetArn","IpamPrefixListResolverTargetId"],"required":["IpamPrefixListResolverId","PrefixListId","PrefixListRegion","TrackLatestVersion"],"tagProperty":"Tags"}"##
    }
}
