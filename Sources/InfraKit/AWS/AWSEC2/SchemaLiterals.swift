// Written by Scripts/generate-resources. Do not edit.

extension EC2 {
    /// The schema facts of every resource type of EC2, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[EC2.CapacityManagerDataExport.typeName] =
            EC2.CapacityManagerDataExport.schemaLiteral
        literals[EC2.CapacityReservation.typeName] = EC2.CapacityReservation.schemaLiteral
        literals[EC2.CapacityReservationFleet.typeName] = EC2.CapacityReservationFleet.schemaLiteral
        literals[EC2.CarrierGateway.typeName] = EC2.CarrierGateway.schemaLiteral
        literals[EC2.ClientVpnAuthorizationRule.typeName] =
            EC2.ClientVpnAuthorizationRule.schemaLiteral
        literals[EC2.ClientVpnEndpoint.typeName] = EC2.ClientVpnEndpoint.schemaLiteral
        literals[EC2.ClientVpnRoute.typeName] = EC2.ClientVpnRoute.schemaLiteral
        literals[EC2.ClientVpnTargetNetworkAssociation.typeName] =
            EC2.ClientVpnTargetNetworkAssociation.schemaLiteral
        literals[EC2.CustomerGateway.typeName] = EC2.CustomerGateway.schemaLiteral
        literals[EC2.DHCPOptions.typeName] = EC2.DHCPOptions.schemaLiteral
        literals[EC2.EC2Fleet.typeName] = EC2.EC2Fleet.schemaLiteral
        literals[EC2.EIP.typeName] = EC2.EIP.schemaLiteral
        literals[EC2.EIPAssociation.typeName] = EC2.EIPAssociation.schemaLiteral
        literals[EC2.EgressOnlyInternetGateway.typeName] =
            EC2.EgressOnlyInternetGateway.schemaLiteral
        literals[EC2.EnclaveCertificateIamRoleAssociation.typeName] =
            EC2.EnclaveCertificateIamRoleAssociation.schemaLiteral
        literals[EC2.FlowLog.typeName] = EC2.FlowLog.schemaLiteral
        literals[EC2.GatewayRouteTableAssociation.typeName] =
            EC2.GatewayRouteTableAssociation.schemaLiteral
        literals[EC2.Host.typeName] = EC2.Host.schemaLiteral
        literals[EC2.IPAM.typeName] = EC2.IPAM.schemaLiteral
        literals[EC2.IPAMAllocation.typeName] = EC2.IPAMAllocation.schemaLiteral
        literals[EC2.IPAMPool.typeName] = EC2.IPAMPool.schemaLiteral
        literals[EC2.IPAMPoolCidr.typeName] = EC2.IPAMPoolCidr.schemaLiteral
        literals[EC2.IPAMPrefixListResolver.typeName] = EC2.IPAMPrefixListResolver.schemaLiteral
        literals[EC2.IPAMPrefixListResolverTarget.typeName] =
            EC2.IPAMPrefixListResolverTarget.schemaLiteral
        literals[EC2.IPAMResourceDiscovery.typeName] = EC2.IPAMResourceDiscovery.schemaLiteral
        literals[EC2.IPAMResourceDiscoveryAssociation.typeName] =
            EC2.IPAMResourceDiscoveryAssociation.schemaLiteral
        literals[EC2.IPAMScope.typeName] = EC2.IPAMScope.schemaLiteral
        literals[EC2.Instance.typeName] = EC2.Instance.schemaLiteral
        literals[EC2.InstanceConnectEndpoint.typeName] = EC2.InstanceConnectEndpoint.schemaLiteral
        literals[EC2.InternetGateway.typeName] = EC2.InternetGateway.schemaLiteral
        literals[EC2.IpPoolRouteTableAssociation.typeName] =
            EC2.IpPoolRouteTableAssociation.schemaLiteral
        literals[EC2.KeyPair.typeName] = EC2.KeyPair.schemaLiteral
        literals[EC2.LaunchTemplate.typeName] = EC2.LaunchTemplate.schemaLiteral
        literals[EC2.LocalGatewayRoute.typeName] = EC2.LocalGatewayRoute.schemaLiteral
        literals[EC2.LocalGatewayRouteTable.typeName] = EC2.LocalGatewayRouteTable.schemaLiteral
        literals[EC2.LocalGatewayRouteTableVPCAssociation.typeName] =
            EC2.LocalGatewayRouteTableVPCAssociation.schemaLiteral
        literals[EC2.LocalGatewayRouteTableVirtualInterfaceGroupAssociation.typeName] =
            EC2.LocalGatewayRouteTableVirtualInterfaceGroupAssociation.schemaLiteral
        literals[EC2.LocalGatewayVirtualInterface.typeName] =
            EC2.LocalGatewayVirtualInterface.schemaLiteral
        literals[EC2.LocalGatewayVirtualInterfaceGroup.typeName] =
            EC2.LocalGatewayVirtualInterfaceGroup.schemaLiteral
        literals[EC2.NatGateway.typeName] = EC2.NatGateway.schemaLiteral
        literals[EC2.NetworkAcl.typeName] = EC2.NetworkAcl.schemaLiteral
        literals[EC2.NetworkAclEntry.typeName] = EC2.NetworkAclEntry.schemaLiteral
        literals[EC2.NetworkInsightsAccessScope.typeName] =
            EC2.NetworkInsightsAccessScope.schemaLiteral
        literals[EC2.NetworkInsightsAccessScopeAnalysis.typeName] =
            EC2.NetworkInsightsAccessScopeAnalysis.schemaLiteral
        literals[EC2.NetworkInsightsAnalysis.typeName] = EC2.NetworkInsightsAnalysis.schemaLiteral
        literals[EC2.NetworkInsightsPath.typeName] = EC2.NetworkInsightsPath.schemaLiteral
        literals[EC2.NetworkInterface.typeName] = EC2.NetworkInterface.schemaLiteral
        literals[EC2.NetworkInterfaceAttachment.typeName] =
            EC2.NetworkInterfaceAttachment.schemaLiteral
        literals[EC2.NetworkInterfacePermission.typeName] =
            EC2.NetworkInterfacePermission.schemaLiteral
        literals[EC2.NetworkPerformanceMetricSubscription.typeName] =
            EC2.NetworkPerformanceMetricSubscription.schemaLiteral
        literals[EC2.PlacementGroup.typeName] = EC2.PlacementGroup.schemaLiteral
        literals[EC2.PrefixList.typeName] = EC2.PrefixList.schemaLiteral
        literals[EC2.Route.typeName] = EC2.Route.schemaLiteral
        literals[EC2.RouteServer.typeName] = EC2.RouteServer.schemaLiteral
        literals[EC2.RouteServerAssociation.typeName] = EC2.RouteServerAssociation.schemaLiteral
        literals[EC2.RouteServerEndpoint.typeName] = EC2.RouteServerEndpoint.schemaLiteral
        literals[EC2.RouteServerPeer.typeName] = EC2.RouteServerPeer.schemaLiteral
        literals[EC2.RouteServerPropagation.typeName] = EC2.RouteServerPropagation.schemaLiteral
        literals[EC2.RouteTable.typeName] = EC2.RouteTable.schemaLiteral
        literals[EC2.SecurityGroup.typeName] = EC2.SecurityGroup.schemaLiteral
        literals[EC2.SecurityGroupEgress.typeName] = EC2.SecurityGroupEgress.schemaLiteral
        literals[EC2.SecurityGroupIngress.typeName] = EC2.SecurityGroupIngress.schemaLiteral
        literals[EC2.SecurityGroupVpcAssociation.typeName] =
            EC2.SecurityGroupVpcAssociation.schemaLiteral
        literals[EC2.SnapshotBlockPublicAccess.typeName] =
            EC2.SnapshotBlockPublicAccess.schemaLiteral
        literals[EC2.SpotFleet.typeName] = EC2.SpotFleet.schemaLiteral
        literals[EC2.SqlHaStandbyDetectedInstance.typeName] =
            EC2.SqlHaStandbyDetectedInstance.schemaLiteral
        literals[EC2.Subnet.typeName] = EC2.Subnet.schemaLiteral
        literals[EC2.SubnetCidrBlock.typeName] = EC2.SubnetCidrBlock.schemaLiteral
        literals[EC2.SubnetNetworkAclAssociation.typeName] =
            EC2.SubnetNetworkAclAssociation.schemaLiteral
        literals[EC2.SubnetRouteTableAssociation.typeName] =
            EC2.SubnetRouteTableAssociation.schemaLiteral
        literals[EC2.TrafficMirrorFilter.typeName] = EC2.TrafficMirrorFilter.schemaLiteral
        literals[EC2.TrafficMirrorFilterRule.typeName] = EC2.TrafficMirrorFilterRule.schemaLiteral
        literals[EC2.TrafficMirrorSession.typeName] = EC2.TrafficMirrorSession.schemaLiteral
        literals[EC2.TrafficMirrorTarget.typeName] = EC2.TrafficMirrorTarget.schemaLiteral
        literals[EC2.TransitGateway.typeName] = EC2.TransitGateway.schemaLiteral
        literals[EC2.TransitGatewayAttachment.typeName] = EC2.TransitGatewayAttachment.schemaLiteral
        literals[EC2.TransitGatewayConnect.typeName] = EC2.TransitGatewayConnect.schemaLiteral
        literals[EC2.TransitGatewayConnectPeer.typeName] =
            EC2.TransitGatewayConnectPeer.schemaLiteral
        literals[EC2.TransitGatewayMeteringPolicy.typeName] =
            EC2.TransitGatewayMeteringPolicy.schemaLiteral
        literals[EC2.TransitGatewayMeteringPolicyEntry.typeName] =
            EC2.TransitGatewayMeteringPolicyEntry.schemaLiteral
        literals[EC2.TransitGatewayMulticastDomain.typeName] =
            EC2.TransitGatewayMulticastDomain.schemaLiteral
        literals[EC2.TransitGatewayMulticastDomainAssociation.typeName] =
            EC2.TransitGatewayMulticastDomainAssociation.schemaLiteral
        literals[EC2.TransitGatewayMulticastGroupMember.typeName] =
            EC2.TransitGatewayMulticastGroupMember.schemaLiteral
        literals[EC2.TransitGatewayMulticastGroupSource.typeName] =
            EC2.TransitGatewayMulticastGroupSource.schemaLiteral
        literals[EC2.TransitGatewayPeeringAttachment.typeName] =
            EC2.TransitGatewayPeeringAttachment.schemaLiteral
        literals[EC2.TransitGatewayRoute.typeName] = EC2.TransitGatewayRoute.schemaLiteral
        literals[EC2.TransitGatewayRouteTable.typeName] = EC2.TransitGatewayRouteTable.schemaLiteral
        literals[EC2.TransitGatewayRouteTableAssociation.typeName] =
            EC2.TransitGatewayRouteTableAssociation.schemaLiteral
        literals[EC2.TransitGatewayRouteTablePropagation.typeName] =
            EC2.TransitGatewayRouteTablePropagation.schemaLiteral
        literals[EC2.TransitGatewayVpcAttachment.typeName] =
            EC2.TransitGatewayVpcAttachment.schemaLiteral
        literals[EC2.VPC.typeName] = EC2.VPC.schemaLiteral
        literals[EC2.VPCBlockPublicAccessExclusion.typeName] =
            EC2.VPCBlockPublicAccessExclusion.schemaLiteral
        literals[EC2.VPCBlockPublicAccessOptions.typeName] =
            EC2.VPCBlockPublicAccessOptions.schemaLiteral
        literals[EC2.VPCCidrBlock.typeName] = EC2.VPCCidrBlock.schemaLiteral
        literals[EC2.VPCDHCPOptionsAssociation.typeName] =
            EC2.VPCDHCPOptionsAssociation.schemaLiteral
        literals[EC2.VPCEncryptionControl.typeName] = EC2.VPCEncryptionControl.schemaLiteral
        literals[EC2.VPCEndpoint.typeName] = EC2.VPCEndpoint.schemaLiteral
        literals[EC2.VPCEndpointConnectionNotification.typeName] =
            EC2.VPCEndpointConnectionNotification.schemaLiteral
        literals[EC2.VPCEndpointService.typeName] = EC2.VPCEndpointService.schemaLiteral
        literals[EC2.VPCEndpointServicePermissions.typeName] =
            EC2.VPCEndpointServicePermissions.schemaLiteral
        literals[EC2.VPCGatewayAttachment.typeName] = EC2.VPCGatewayAttachment.schemaLiteral
        literals[EC2.VPCPeeringConnection.typeName] = EC2.VPCPeeringConnection.schemaLiteral
        literals[EC2.VPNConcentrator.typeName] = EC2.VPNConcentrator.schemaLiteral
        literals[EC2.VPNConnection.typeName] = EC2.VPNConnection.schemaLiteral
        literals[EC2.VPNConnectionRoute.typeName] = EC2.VPNConnectionRoute.schemaLiteral
        literals[EC2.VPNGateway.typeName] = EC2.VPNGateway.schemaLiteral
        literals[EC2.VPNGatewayRoutePropagation.typeName] =
            EC2.VPNGatewayRoutePropagation.schemaLiteral
        literals[EC2.VerifiedAccessEndpoint.typeName] = EC2.VerifiedAccessEndpoint.schemaLiteral
        literals[EC2.VerifiedAccessGroup.typeName] = EC2.VerifiedAccessGroup.schemaLiteral
        literals[EC2.VerifiedAccessInstance.typeName] = EC2.VerifiedAccessInstance.schemaLiteral
        literals[EC2.VerifiedAccessTrustProvider.typeName] =
            EC2.VerifiedAccessTrustProvider.schemaLiteral
        literals[EC2.Volume.typeName] = EC2.Volume.schemaLiteral
        literals[EC2.VolumeAttachment.typeName] = EC2.VolumeAttachment.schemaLiteral
        return literals
    }
}
