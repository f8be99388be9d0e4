// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.InstanceConnectEndpoint {
    /// An instance connect endpoint of EC2.
    ///
    /// A change of `ClientToken`, `PreserveClientIp`, `SecurityGroupIds` or `SubnetId` replaces it.
    /// Creates `AWS::EC2::InstanceConnectEndpoint`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    ///   - clientToken: `ClientToken`. A change replaces the resource.
    ///   - preserveClientIp: `PreserveClientIp`. A change replaces the resource.
    ///   - securityGroupIds: `SecurityGroupIds`. 0 to 16 elements. A change replaces the resource.
    public init(
        _ id: ConstructID,
        subnetId: Input<ID<EC2.Subnet>>,
        clientToken: Input<String>? = nil,
        preserveClientIp: Input<Bool>? = nil,
        securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SubnetId", subnetId)
        node.set("ClientToken", clientToken)
        node.set("PreserveClientIp", preserveClientIp)
        node.set("SecurityGroupIds", securityGroupIds)
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

    /// `InstanceConnectEndpointArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("InstanceConnectEndpointArn") }

    /// `AvailabilityZone`, known after deploy.
    public var availabilityZone: Input<String> { node.attribute("AvailabilityZone") }

    /// `AvailabilityZoneId`, known after deploy.
    public var availabilityZoneId: Input<String> { node.attribute("AvailabilityZoneId") }

    /// `CreatedAt`, known after deploy.
    public var createdAt: Input<String> { node.attribute("CreatedAt") }

    /// `NetworkInterfaceIds`, known after deploy.
    public var networkInterfaceIds: Input<[ID<EC2.NetworkInterface>]> {
        node.attribute("NetworkInterfaceIds")
    }

    /// `OwnerId`, known after deploy.
    public var ownerId: Input<String> { node.attribute("OwnerId") }

    /// `PublicDnsNames.Dualstack.DnsName`, known after deploy.
    public var publicDnsNamesDualstackDnsName: Input<String> {
        node.attribute("PublicDnsNames.Dualstack.DnsName")
    }

    /// `PublicDnsNames.Dualstack.FipsDnsName`, known after deploy.
    public var publicDnsNamesDualstackFipsDnsName: Input<String> {
        node.attribute("PublicDnsNames.Dualstack.FipsDnsName")
    }

    /// `PublicDnsNames.Ipv4.DnsName`, known after deploy.
    public var publicDnsNamesIpv4DnsName: Input<String> {
        node.attribute("PublicDnsNames.Ipv4.DnsName")
    }

    /// `PublicDnsNames.Ipv4.FipsDnsName`, known after deploy.
    public var publicDnsNamesIpv4FipsDnsName: Input<String> {
        node.attribute("PublicDnsNames.Ipv4.FipsDnsName")
    }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `StateMessage`, known after deploy.
    public var stateMessage: Input<String> { node.attribute("StateMessage") }

    /// `VpcId`, known after deploy.
    public var vpcId: Input<ID<EC2.VPC>> { node.attribute("VpcId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ClientToken","PreserveClientIp","SecurityGroupIds","SubnetId"],"definitions":{"InstanceConnectEndpointDnsNames":{"properties":{"DnsName":{"type":"string"},"FipsDnsName":{"type":"string"}},"type":"object"},"InstanceConnectEndpointPublicDnsNames":{"properties":{"Dualstack":{"$ref":"#/definitions/InstanceConnectEndpointDnsNames"},"Ipv4":{"$ref":"#/definitions/InstanceConnectEndpointDnsNames"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AvailabilityZone":{"type":"string"},"AvailabilityZoneId":{"type":"string"},"ClientToken":{"type":"string"},"CreatedAt":{"type":"string"},"Id":{"type":"string"},"InstanceConnectEndpointArn":{"type":"string"},"NetworkInterfaceIds":{"items":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"type":"array"},"OwnerId":{"type":"string"},"PreserveClientIp":{"type":"boolean"},"PublicDnsNames":{"$ref":"#/definitions/InstanceConnectEndpointPublicDnsNames"},"SecurityGroupIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"maxItems":16,"minItems":0,"type":"array"},"State":{"enum":["create-in-progress","create-complete","create-failed","delete-in-progress","delete-complete","delete-failed","update-in-progress","update-complete","update-failed"],"type":"string"},"StateMessage":{"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["AvailabilityZone","AvailabilityZoneId","CreatedAt","Id","InstanceConnectEndpointArn","NetworkInterfaceIds","OwnerId","PublicDnsNames","State","StateMessage","VpcId"],"required":["SubnetId"],"tagProperty":"Tags","writeOnly":["ClientToken"]}"##
    }
}
