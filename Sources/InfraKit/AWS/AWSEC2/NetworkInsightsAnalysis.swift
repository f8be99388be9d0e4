// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NetworkInsightsAnalysis {
    /// A network insights analysis of EC2.
    ///
    /// A change of `FilterInArns`, `FilterOutArns` or `NetworkInsightsPathId` replaces it. Creates
    /// `AWS::EC2::NetworkInsightsAnalysis`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - networkInsightsPathId: `NetworkInsightsPathId`. A change replaces the resource.
    ///   - additionalAccounts: `AdditionalAccounts`.
    ///   - filterInArns: `FilterInArns`. A change replaces the resource.
    ///   - filterOutArns: `FilterOutArns`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        networkInsightsPathId: Input<ID<EC2.NetworkInsightsPath>>,
        additionalAccounts: Input<[String]>? = nil,
        filterInArns: Input<[String]>? = nil,
        filterOutArns: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("NetworkInsightsPathId", networkInsightsPathId)
        node.set("AdditionalAccounts", additionalAccounts)
        node.set("FilterInArns", filterInArns)
        node.set("FilterOutArns", filterOutArns)
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

    /// `NetworkInsightsAnalysisId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("NetworkInsightsAnalysisId") }

    /// `NetworkInsightsAnalysisArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("NetworkInsightsAnalysisArn") }

    /// `AlternatePathHints`, known after deploy.
    public var alternatePathHints: Input<Document> { node.attribute("AlternatePathHints") }

    /// `Explanations`, known after deploy.
    public var explanations: Input<Document> { node.attribute("Explanations") }

    /// `ForwardPathComponents`, known after deploy.
    public var forwardPathComponents: Input<Document> { node.attribute("ForwardPathComponents") }

    /// `NetworkPathFound`, known after deploy.
    public var networkPathFound: Input<Bool> { node.attribute("NetworkPathFound") }

    /// `ReturnPathComponents`, known after deploy.
    public var returnPathComponents: Input<Document> { node.attribute("ReturnPathComponents") }

    /// `StartDate`, known after deploy.
    public var startDate: Input<String> { node.attribute("StartDate") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// `StatusMessage`, known after deploy.
    public var statusMessage: Input<String> { node.attribute("StatusMessage") }

    /// `SuggestedAccounts`, known after deploy.
    public var suggestedAccounts: Input<[String]> { node.attribute("SuggestedAccounts") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["FilterInArns","FilterOutArns","NetworkInsightsPathId"],"definitions":{"AdditionalDetail":{"properties":{"AdditionalDetailType":{"type":"string"},"Component":{"$ref":"#/definitions/AnalysisComponent"},"LoadBalancers":{"items":{"$ref":"#/definitions/AnalysisComponent"},"type":"array"},"ServiceName":{"type":"string"}},"type":"object"},"AlternatePathHint":{"properties":{"ComponentArn":{"type":"string"},"ComponentId":{"type":"string"}},"type":"object"},"AnalysisAclRule":{"properties":{"Cidr":{"format":"ipv4-network","type":"string"},"Egress":{"type":"boolean"},"PortRange":{"$ref":"#/definitions/PortRange"},"Protocol":{"type":"string"},"RuleAction":{"type":"string"},"RuleNumber":{"type":"integer"}},"type":"object"},"AnalysisComponent":{"properties":{"Arn":{"type":"string"},"Id":{"type":"string"}},"type":"object"},"AnalysisLoadBalancerListener":{"properties":{"InstancePort":{"type":"integer"},"LoadBalancerPort":{"type":"integer"}},"type":"object"},"AnalysisLoadBalancerTarget":{"properties":{"Address":{"type":"string"},"AvailabilityZone":{"type":"string"},"Instance":{"$ref":"#/definitions/AnalysisComponent"},"Port":{"type":"integer"}},"type":"object"},"AnalysisPacketHeader":{"properties":{"DestinationAddresses":{"items":{"type":"string"},"type":"array"},"DestinationPortRanges":{"items":{"$ref":"#/definitions/PortRange"},"type":"array"},"Protocol":{"type":"string"},"SourceAddresses":{"items":{"type":"string"},"type":"array"},"SourcePortRanges":{"items":{"$ref":"#/definitions/PortRange"},"type":"array"}},"type":"object"},"AnalysisRouteTableRoute":{"properties":{"NatGatewayId":{"references":["AWS::EC2::NatGateway.Id"],"type":"string"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"Origin":{"type":"string"},"State":{"type":"string"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"VpcPeeringConnectionId":{"references":["AWS::EC2::VPCPeeringConnection.Id"],"type":"string"},"destinationCidr":{"type":"string"},"destinationPrefixListId":{"type":"string"},"egressOnlyInternetGatewayId":{"references":["AWS::EC2::EgressOnlyInternetGateway.Id"],"type":"string"},"gatewayId":{"type":"string"},"instanceId":{"references":["AWS::EC2::Instance.Id"],"type":"string"}},"type":"object"},"AnalysisSecurityGroupRule":{"properties":{"Cidr":{"format":"ipv4-network","type":"string"},"Direction":{"type":"string"},"PortRange":{"$ref":"#/definitions/PortRange"},"PrefixListId":{"references":["AWS::EC2::PrefixList.Id"],"type":"string"},"Protocol":{"type":"string"},"SecurityGroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"}},"type":"object"},"Explanation":{"properties":{"Acl":{"$ref":"#/definitions/AnalysisComponent"},"AclRule":{"$ref":"#/definitions/AnalysisAclRule"},"Address":{"type":"string"},"Addresses":{"items":{"type":"string"},"type":"array"},"AttachedTo":{"$ref":"#/definitions/AnalysisComponent"},"AvailabilityZones":{"items":{"type":"string"},"type":"array"},"Cidrs":{"items":{"format":"ipv4-network","type":"string"},"type":"array"},"ClassicLoadBalancerListener":{"$ref":"#/definitions/AnalysisLoadBalancerListener"},"Component":{"$ref":"#/definitions/AnalysisComponent"},"ComponentAccount":{"type":"string"},"ComponentRegion":{"type":"string"},"CustomerGateway":{"$ref":"#/definitions/AnalysisComponent"},"Destination":{"$ref":"#/definitions/AnalysisComponent"},"DestinationVpc":{"$ref":"#/definitions/AnalysisComponent"},"Direction":{"type":"string"},"ElasticLoadBalancerListener":{"$ref":"#/definitions/AnalysisComponent"},"ExplanationCode":{"type":"string"},"IngressRouteTable":{"$ref":"#/definitions/AnalysisComponent"},"InternetGateway":{"$ref":"#/definitions/AnalysisComponent"},"LoadBalancerArn":{"maxLength":1283,"minLength":1,"type":"string"},"LoadBalancerListenerPort":{"type":"integer"},"LoadBalancerTarget":{"$ref":"#/definitions/AnalysisLoadBalancerTarget"},"LoadBalancerTargetGroup":{"$ref":"#/definitions/AnalysisComponent"},"LoadBalancerTargetGroups":{"items":{"$ref":"#/definitions/AnalysisComponent"},"type":"array"},"LoadBalancerTargetPort":{"type":"integer"},"MissingComponent":{"type":"string"},"NatGateway":{"$ref":"#/definitions/AnalysisComponent"},"NetworkInterface":{"$ref":"#/definitions/AnalysisComponent"},"PacketField":{"type":"string"},"Port":{"type":"integer"},"PortRanges":{"items":{"$ref":"#/definitions/PortRange"},"type":"array"},"PrefixList":{"$ref":"#/definitions/AnalysisComponent"},"Protocols":{"items":{"type":"string"},"type":"array"},"RouteTable":{"$ref":"#/definitions/AnalysisComponent"},"RouteTableRoute":{"$ref":"#/definitions/AnalysisRouteTableRoute"},"SecurityGroup":{"$ref":"#/definitions/AnalysisComponent"},"SecurityGroupRule":{"$ref":"#/definitions/AnalysisSecurityGroupRule"},"SecurityGroups":{"items":{"$ref":"#/definitions/AnalysisComponent"},"type":"array"},"SourceVpc":{"$ref":"#/definitions/AnalysisComponent"},"State":{"type":"string"},"Subnet":{"$ref":"#/definitions/AnalysisComponent"},"SubnetRouteTable":{"$ref":"#/definitions/AnalysisComponent"},"TransitGateway":{"$ref":"#/definitions/AnalysisComponent"},"TransitGatewayAttachment":{"$ref":"#/definitions/AnalysisComponent"},"TransitGatewayRouteTable":{"$ref":"#/definitions/AnalysisComponent"},"TransitGatewayRouteTableRoute":{"$ref":"#/definitions/TransitGatewayRouteTableRoute"},"Vpc":{"$ref":"#/definitions/AnalysisComponent"},"VpcPeeringConnection":{"$ref":"#/definitions/AnalysisComponent"},"VpnConnection":{"$ref":"#/definitions/AnalysisComponent"},"VpnGateway":{"$ref":"#/definitions/AnalysisComponent"},"vpcEndpoint":{"$ref":"#/definitions/AnalysisComponent"}},"type":"object"},"PathComponent":{"properties":{"AclRule":{"$ref":"#/definitions/AnalysisAclRule"},"AdditionalDetails":{"items":{"$ref":"#/definitions/AdditionalDetail"},"type":"array"},"Component":{"$ref":"#/definitions/AnalysisComponent"},"DestinationVpc":{"$ref":"#/definitions/AnalysisComponent"},"ElasticLoadBalancerListener":{"$ref":"#/definitions/AnalysisComponent"},"Explanations":{"items":{"$ref":"#/definitions/Explanation"},"type":"array"},"InboundHeader":{"$ref":"#/definitions/AnalysisPacketHeader"},"OutboundHeader":{"$ref":"#/definitions/AnalysisPacketHeader"},"RouteTableRoute":{"$ref":"#/definitions/AnalysisRouteTableRoute"},"SecurityGroupRule":{"$ref":"#/definitions/AnalysisSecurityGroupRule"},"SequenceNumber":{"type":"integer"},"ServiceName":{"type":"string"},"SourceVpc":{"$ref":"#/definitions/AnalysisComponent"},"Subnet":{"$ref":"#/definitions/AnalysisComponent"},"TransitGateway":{"$ref":"#/definitions/AnalysisComponent"},"TransitGatewayRouteTableRoute":{"$ref":"#/definitions/TransitGatewayRouteTableRoute"},"Vpc":{"$ref":"#/definitions/AnalysisComponent"}},"type":"object"},"PortRange":{"properties":{"From":{"type":"integer"},"To":{"type":"integer"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key"],"type":"object"},"TransitGatewayRouteTableRoute":{"properties":{"AttachmentId":{"type":"string"},"DestinationCidr":{"format":"ipv4-network","type":"string"},"PrefixListId":{"references":["AWS::EC2::PrefixList.Id"],"type":"string"},"ResourceId":{"type":"string"},"ResourceType":{"type":"string"},"RouteOrigin":{"type":"string"},"State":{"type":"string"}},"type":"object"}},"primaryIdentifier":["NetworkInsightsAnalysisId"],"properties":{"AdditionalAccounts":{"items":{"type":"string"},"type":"array"},"AlternatePathHints":{"items":{"$ref":"#/definitions/AlternatePathHint"},"type":"array"},"Explanations":{"items":{"$ref":"#/definitions/Explanation"},"type":"array"},"FilterInArns":{"items":{"maxLength":1283,"minLength":1,"type":"string"},"type":"array"},"FilterOutArns":{"items":{"maxLength":1283,"minLength":1,"type":"string"},"type":"array"},"ForwardPathComponents":{"items":{"$ref":"#/definitions/PathComponent"},"type":"array"},"NetworkInsightsAnalysisArn":{"type":"string"},"NetworkInsightsAnalysisId":{"type":"string"},"NetworkInsightsPathId":{"references":["AWS::EC2::NetworkInsightsPath.Id"],"type":"string"},"NetworkPathFound":{"type":"boolean"},"ReturnPathComponents":{"items":{"$ref":"#/definitions/PathComponent"},"type":"array"},"StartDate":{"type":"string"},"Status":{"enum":["running","failed","succeeded"],"type":"string"},"StatusMessage":{"type":"string"},"SuggestedAccounts":{"items":{"type":"string"},"type":"array"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["AlternatePathHints","Explanations","ForwardPathComponents","NetworkInsightsAnalysisArn","NetworkInsightsAnalysisId","NetworkPathFound","ReturnPathComponents","StartDate","Status","StatusMessage","SuggestedAccounts"],"required":["NetworkInsightsPathId"],"tagProperty":"Tags"}"##
    }
}
