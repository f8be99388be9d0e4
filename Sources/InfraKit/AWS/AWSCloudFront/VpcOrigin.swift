// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.VpcOrigin {
    /// A vpc origin of CloudFront.
    ///
    /// Creates `AWS::CloudFront::VpcOrigin`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - vpcOriginEndpointConfig: `VpcOriginEndpointConfig`.
    public init(
        _ id: ConstructID,
        vpcOriginEndpointConfig: VpcOriginEndpointConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("VpcOriginEndpointConfig", vpcOriginEndpointConfig)
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

    /// `AccountId`, known after deploy.
    public var accountId: Input<String> { node.attribute("AccountId") }

    /// `CreatedTime`, known after deploy.
    public var createdTime: Input<String> { node.attribute("CreatedTime") }

    /// `LastModifiedTime`, known after deploy.
    public var lastModifiedTime: Input<String> { node.attribute("LastModifiedTime") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `VpcOriginEndpointConfig` of a vpc origin.
    public struct VpcOriginEndpointConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `VpcOriginEndpointConfig` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        ///   - name: `Name`.
        ///   - httpPort: `HTTPPort`. Default: 80.
        ///   - httpsPort: `HTTPSPort`. Default: 443.
        ///   - originProtocolPolicy: `OriginProtocolPolicy`. Default: match-viewer.
        ///   - originSSLProtocols: `OriginSSLProtocols`.
        public init(
            arn: Input<String>,
            name: Input<String>,
            httpPort: Input<Int>? = nil,
            httpsPort: Input<Int>? = nil,
            originProtocolPolicy: VpcOriginEndpointConfigOriginProtocolPolicy? = nil,
            originSSLProtocols: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Arn", arn)
            members.set("Name", name)
            members.set("HTTPPort", httpPort)
            members.set("HTTPSPort", httpsPort)
            members.set("OriginProtocolPolicy", originProtocolPolicy)
            members.set("OriginSSLProtocols", originSSLProtocols)
            fields = members
        }
    }

    /// The values of `OriginProtocolPolicy`.
    public struct VpcOriginEndpointConfigOriginProtocolPolicy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http-only`
        public static var httpOnly: Self { Self(rawValue: "http-only") }
        /// `https-only`
        public static var httpsOnly: Self { Self(rawValue: "https-only") }
        /// `match-viewer`
        public static var matchViewer: Self { Self(rawValue: "match-viewer") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"VpcOriginEndpointConfig":{"properties":{"Arn":{"type":"string"},"HTTPPort":{"default":80,"type":"integer"},"HTTPSPort":{"default":443,"type":"integer"},"Name":{"type":"string"},"OriginProtocolPolicy":{"default":"match-viewer","enum":["http-only","https-only","match-viewer"],"type":"string"},"OriginSSLProtocols":{"items":{"type":"string"},"type":"array"}},"required":["Arn","Name"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AccountId":{"type":"string"},"Arn":{"type":"string"},"CreatedTime":{"type":"string"},"Id":{"type":"string"},"LastModifiedTime":{"type":"string"},"Status":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcOriginEndpointConfig":{"$ref":"#/definitions/VpcOriginEndpointConfig"}},"readOnly":["AccountId","Arn","CreatedTime","Id","LastModifiedTime","Status"],"required":["VpcOriginEndpointConfig"],"tagProperty":"Tags","traits":{"global":true,"readyAttributes":["CreatedTime","LastModifiedTime","Status"],"typicalSeconds":300}}"##
    }
}
