// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.ConnectionGroup {
    /// A connection group of CloudFront.
    ///
    /// A change of `Name` replaces it. Creates `AWS::CloudFront::ConnectionGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. A change replaces the resource.
    ///   - anycastIpListId: `AnycastIpListId`.
    ///   - enabled: `Enabled`.
    ///   - ipv6Enabled: `Ipv6Enabled`.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        anycastIpListId: Input<ID<CloudFront.AnycastIpList>>? = nil,
        enabled: Input<Bool>? = nil,
        ipv6Enabled: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("AnycastIpListId", anycastIpListId)
        node.set("Enabled", enabled)
        node.set("Ipv6Enabled", ipv6Enabled)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `CreatedTime`, known after deploy.
    public var createdTime: Input<String> { node.attribute("CreatedTime") }

    /// `ETag`, known after deploy.
    public var eTag: Input<String> { node.attribute("ETag") }

    /// `IsDefault`, known after deploy.
    public var isDefault: Input<Bool> { node.attribute("IsDefault") }

    /// `LastModifiedTime`, known after deploy.
    public var lastModifiedTime: Input<String> { node.attribute("LastModifiedTime") }

    /// `RoutingEndpoint`, known after deploy.
    public var routingEndpoint: Input<String> { node.attribute("RoutingEndpoint") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AnycastIpListId":{"references":["AWS::CloudFront::AnycastIpList.Id"],"type":"string"},"Arn":{"type":"string"},"CreatedTime":{"format":"date-time","type":"string"},"ETag":{"type":"string"},"Enabled":{"type":"boolean"},"Id":{"type":"string"},"Ipv6Enabled":{"type":"boolean"},"IsDefault":{"type":"boolean"},"LastModifiedTime":{"format":"date-time","type":"string"},"Name":{"type":"string"},"RoutingEndpoint":{"type":"string"},"Status":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","CreatedTime","ETag","Id","IsDefault","LastModifiedTime","RoutingEndpoint","Status"],"required":["Name"],"tagProperty":"Tags","traits":{"global":true}}"##
    }
}
