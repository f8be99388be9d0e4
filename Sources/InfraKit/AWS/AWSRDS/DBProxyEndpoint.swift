// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBProxyEndpoint {
    /// A DB proxy endpoint of RDS.
    ///
    /// A change of `DBProxyEndpointName`, `DBProxyName`, `EndpointNetworkType` or `VpcSubnetIds`
    /// replaces it. Creates `AWS::RDS::DBProxyEndpoint`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dbProxyEndpointName: `DBProxyEndpointName`. 1 to 64 characters.
    ///   - dbProxyName: `DBProxyName`. 1 to 64 characters. A change replaces the resource.
    ///   - vpcSubnetIds: `VpcSubnetIds`. At least 2 elements. A change replaces the resource.
    ///   - endpointNetworkType: `EndpointNetworkType`. A change replaces the resource.
    ///   - targetRole: `TargetRole`.
    ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`. At least 1 elements.
    public init(
        _ id: ConstructID,
        dbProxyEndpointName: Input<String>,
        dbProxyName: Input<ID<RDS.DBProxy>>,
        vpcSubnetIds: Input<[ID<EC2.Subnet>]>,
        endpointNetworkType: EndpointNetworkType? = nil,
        targetRole: TargetRole? = nil,
        vpcSecurityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DBProxyEndpointName", dbProxyEndpointName)
        node.set("DBProxyName", dbProxyName)
        node.set("VpcSubnetIds", vpcSubnetIds)
        node.set("EndpointNetworkType", endpointNetworkType)
        node.set("TargetRole", targetRole)
        node.set("VpcSecurityGroupIds", vpcSecurityGroupIds)
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

    /// `DBProxyEndpointName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DBProxyEndpointName") }

    /// `DBProxyEndpointArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("DBProxyEndpointArn") }

    /// `Endpoint`, known after deploy.
    public var endpoint: Input<String> { node.attribute("Endpoint") }

    /// `IsDefault`, known after deploy.
    public var isDefault: Input<Bool> { node.attribute("IsDefault") }

    /// `VpcId`, known after deploy.
    public var vpcId: Input<ID<EC2.VPC>> { node.attribute("VpcId") }

    /// The values of `EndpointNetworkType`.
    public struct EndpointNetworkType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IPV4`
        public static var ipv4: Self { Self(rawValue: "IPV4") }
        /// `IPV6`
        public static var ipv6: Self { Self(rawValue: "IPV6") }
        /// `DUAL`
        public static var dual: Self { Self(rawValue: "DUAL") }
    }

    /// The values of `TargetRole`.
    public struct TargetRole: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `READ_WRITE`
        public static var readWrite: Self { Self(rawValue: "READ_WRITE") }
        /// `READ_ONLY`
        public static var readOnly: Self { Self(rawValue: "READ_ONLY") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DBProxyEndpointName","DBProxyName","EndpointNetworkType","VpcSubnetIds"],"definitions":{"TagFormat":{"properties":{"Key":{"maxLength":128,"pattern":"(\\w|\\d|\\s|\\\\|-|\\.:=+-)*","type":"string"},"Value":{"maxLength":128,"pattern":"(\\w|\\d|\\s|\\\\|-|\\.:=+-)*","type":"string"}},"type":"object"}},"primaryIdentifier":["DBProxyEndpointName"],"properties":{"DBProxyEndpointArn":{"pattern":"arn:aws[A-Za-z0-9-]{0,64}:rds:[A-Za-z0-9-]{1,64}:[0-9]{12}:.*","type":"string"},"DBProxyEndpointName":{"maxLength":64,"minLength":1,"pattern":"[0-z]*","type":"string"},"DBProxyName":{"maxLength":64,"minLength":1,"pattern":"[0-z]*","references":["AWS::RDS::DBProxy.Id"],"type":"string"},"Endpoint":{"maxLength":256,"type":"string"},"EndpointNetworkType":{"enum":["IPV4","IPV6","DUAL"],"type":"string"},"IsDefault":{"type":"boolean"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/TagFormat"},"type":"array"},"TargetRole":{"enum":["READ_WRITE","READ_ONLY"],"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"},"VpcSecurityGroupIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"minItems":1,"type":"array"},"VpcSubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"minItems":2,"type":"array"}},"readOnly":["DBProxyEndpointArn","Endpoint","IsDefault","VpcId"],"required":["DBProxyEndpointName","DBProxyName","VpcSubnetIds"],"tagProperty":"Tags","traits":{"readyAttributes":["Endpoint","IsDefault"],"typicalSeconds":120}}"##
    }
}
