// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.CustomerGateway {
    /// A customer gateway of EC2.
    ///
    /// A change of `BgpAsn`, `BgpAsnExtended`, `CertificateArn`, `DeviceName`, `IpAddress` or
    /// `Type` replaces it. Creates `AWS::EC2::CustomerGateway`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ipAddress: `IpAddress`. A change replaces the resource.
    ///   - type: `Type`. A change replaces the resource.
    ///   - bgpAsn: `BgpAsn`. Default: 65000. A change replaces the resource.
    ///   - bgpAsnExtended: `BgpAsnExtended`. From 2147483648 to 4294967294.
    ///   - certificateArn: `CertificateArn`. A change replaces the resource.
    ///   - deviceName: `DeviceName`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        ipAddress: Input<String>,
        type: Input<String>,
        bgpAsn: Input<Int>? = nil,
        bgpAsnExtended: Input<Double>? = nil,
        certificateArn: Input<ARN<CertificateManager.Certificate>>? = nil,
        deviceName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IpAddress", ipAddress)
        node.set("Type", type)
        node.set("BgpAsn", bgpAsn)
        node.set("BgpAsnExtended", bgpAsnExtended)
        node.set("CertificateArn", certificateArn)
        node.set("DeviceName", deviceName)
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

    /// `CustomerGatewayId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("CustomerGatewayId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["BgpAsn","BgpAsnExtended","CertificateArn","DeviceName","IpAddress","Type"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["CustomerGatewayId"],"properties":{"BgpAsn":{"default":65000,"type":"integer"},"BgpAsnExtended":{"maximum":4294967294,"minimum":2147483648,"type":"number"},"CertificateArn":{"pattern":"^arn:(aws[a-zA-Z-]*)?:acm:[a-z]{2}((-gov)|(-iso([a-z]{1})?))?-[a-z]+-\\d{1}:\\d{12}:certificate\\/[a-zA-Z0-9-_]+$","references":["AWS::CertificateManager::Certificate.Id"],"type":"string"},"CustomerGatewayId":{"type":"string"},"DeviceName":{"type":"string"},"IpAddress":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Type":{"type":"string"}},"readOnly":["CustomerGatewayId"],"required":["IpAddress","Type"],"tagProperty":"Tags"}"##
    }
}
