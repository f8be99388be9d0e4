// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.ClientVpnEndpoint {
    /// A client vpn endpoint of EC2.
    ///
    /// A change of `AuthenticationOptions`, `ClientCidrBlock`, `EndpointIpAddressType`,
    /// `TagSpecifications`, `TrafficIpAddressType`, `TransitGatewayConfiguration` or
    /// `TransportProtocol` replaces it. Creates `AWS::EC2::ClientVpnEndpoint`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - authenticationOptions: `AuthenticationOptions`. A change replaces the resource.
    ///   - connectionLogOptions: `ConnectionLogOptions`.
    ///   - serverCertificateArn: `ServerCertificateArn`.
    ///   - clientCidrBlock: `ClientCidrBlock`. A change replaces the resource.
    ///   - clientConnectOptions: `ClientConnectOptions`.
    ///   - clientLoginBannerOptions: `ClientLoginBannerOptions`.
    ///   - clientRouteEnforcementOptions: `ClientRouteEnforcementOptions`.
    ///   - description: `Description`.
    ///   - disconnectOnSessionTimeout: `DisconnectOnSessionTimeout`.
    ///   - dnsServers: `DnsServers`.
    ///   - endpointIpAddressType: `EndpointIpAddressType`. A change replaces the resource.
    ///   - securityGroupIds: `SecurityGroupIds`.
    ///   - selfServicePortal: `SelfServicePortal`.
    ///   - sessionTimeoutHours: `SessionTimeoutHours`.
    ///   - splitTunnel: `SplitTunnel`.
    ///   - tagSpecifications: `TagSpecifications`. A change replaces the resource.
    ///   - trafficIpAddressType: `TrafficIpAddressType`. A change replaces the resource.
    ///   - transitGatewayConfiguration: `TransitGatewayConfiguration`.
    ///   - transportProtocol: `TransportProtocol`. A change replaces the resource.
    ///   - vpcId: `VpcId`.
    ///   - vpnPort: `VpnPort`.
    public init(
        _ id: ConstructID,
        authenticationOptions: [ClientAuthenticationRequest],
        connectionLogOptions: ConnectionLogOptions,
        serverCertificateArn: Input<String>,
        clientCidrBlock: Input<String>? = nil,
        clientConnectOptions: ClientConnectOptions? = nil,
        clientLoginBannerOptions: ClientLoginBannerOptions? = nil,
        clientRouteEnforcementOptions: ClientRouteEnforcementOptions? = nil,
        description: Input<String>? = nil,
        disconnectOnSessionTimeout: Input<Bool>? = nil,
        dnsServers: Input<[String]>? = nil,
        endpointIpAddressType: Input<String>? = nil,
        securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        selfServicePortal: Input<String>? = nil,
        sessionTimeoutHours: Input<Int>? = nil,
        splitTunnel: Input<Bool>? = nil,
        tagSpecifications: [TagSpecification]? = nil,
        trafficIpAddressType: Input<String>? = nil,
        transitGatewayConfiguration: TransitGatewayConfiguration? = nil,
        transportProtocol: Input<String>? = nil,
        vpcId: Input<ID<EC2.VPC>>? = nil,
        vpnPort: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AuthenticationOptions", authenticationOptions)
        node.set("ConnectionLogOptions", connectionLogOptions)
        node.set("ServerCertificateArn", serverCertificateArn)
        node.set("ClientCidrBlock", clientCidrBlock)
        node.set("ClientConnectOptions", clientConnectOptions)
        node.set("ClientLoginBannerOptions", clientLoginBannerOptions)
        node.set("ClientRouteEnforcementOptions", clientRouteEnforcementOptions)
        node.set("Description", description)
        node.set("DisconnectOnSessionTimeout", disconnectOnSessionTimeout)
        node.set("DnsServers", dnsServers)
        node.set("EndpointIpAddressType", endpointIpAddressType)
        node.set("SecurityGroupIds", securityGroupIds)
        node.set("SelfServicePortal", selfServicePortal)
        node.set("SessionTimeoutHours", sessionTimeoutHours)
        node.set("SplitTunnel", splitTunnel)
        node.set("TagSpecifications", tagSpecifications)
        node.set("TrafficIpAddressType", trafficIpAddressType)
        node.set("TransitGatewayConfiguration", transitGatewayConfiguration)
        node.set("TransportProtocol", transportProtocol)
        node.set("VpcId", vpcId)
        node.set("VpnPort", vpnPort)
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

    /// The `CertificateAuthenticationRequest` of a client vpn endpoint.
    public struct CertificateAuthenticationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `CertificateAuthenticationRequest` of its members.
        ///
        /// - Parameters:
        ///   - clientRootCertificateChainArn: `ClientRootCertificateChainArn`.
        public init(
            clientRootCertificateChainArn: Input<String>
        ) {
            var members = Fields()
            members.set("ClientRootCertificateChainArn", clientRootCertificateChainArn)
            fields = members
        }
    }

    /// The `ClientAuthenticationRequest` of a client vpn endpoint.
    public struct ClientAuthenticationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `ClientAuthenticationRequest` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - activeDirectory: `ActiveDirectory`.
        ///   - federatedAuthentication: `FederatedAuthentication`.
        ///   - mutualAuthentication: `MutualAuthentication`.
        public init(
            type: Input<String>,
            activeDirectory: DirectoryServiceAuthenticationRequest? = nil,
            federatedAuthentication: FederatedAuthenticationRequest? = nil,
            mutualAuthentication: CertificateAuthenticationRequest? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("ActiveDirectory", activeDirectory)
            members.set("FederatedAuthentication", federatedAuthentication)
            members.set("MutualAuthentication", mutualAuthentication)
            fields = members
        }
    }

    /// The `ClientConnectOptions` of a client vpn endpoint.
    public struct ClientConnectOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `ClientConnectOptions` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - lambdaFunctionArn: `LambdaFunctionArn`.
        public init(
            enabled: Input<Bool>,
            lambdaFunctionArn: Input<ARN<Lambda.Function>>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("LambdaFunctionArn", lambdaFunctionArn)
            fields = members
        }
    }

    /// The `ClientLoginBannerOptions` of a client vpn endpoint.
    public struct ClientLoginBannerOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `ClientLoginBannerOptions` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - bannerText: `BannerText`.
        public init(
            enabled: Input<Bool>,
            bannerText: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("BannerText", bannerText)
            fields = members
        }
    }

    /// The `ClientRouteEnforcementOptions` of a client vpn endpoint.
    public struct ClientRouteEnforcementOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `ClientRouteEnforcementOptions` of its members.
        ///
        /// - Parameters:
        ///   - enforced: `Enforced`.
        public init(
            enforced: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Enforced", enforced)
            fields = members
        }
    }

    /// The `ConnectionLogOptions` of a client vpn endpoint.
    public struct ConnectionLogOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConnectionLogOptions` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - cloudwatchLogGroup: `CloudwatchLogGroup`.
        ///   - cloudwatchLogStream: `CloudwatchLogStream`.
        public init(
            enabled: Input<Bool>,
            cloudwatchLogGroup: Input<String>? = nil,
            cloudwatchLogStream: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("CloudwatchLogGroup", cloudwatchLogGroup)
            members.set("CloudwatchLogStream", cloudwatchLogStream)
            fields = members
        }
    }

    /// The `DirectoryServiceAuthenticationRequest` of a client vpn endpoint.
    public struct DirectoryServiceAuthenticationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `DirectoryServiceAuthenticationRequest` of its members.
        ///
        /// - Parameters:
        ///   - directoryId: `DirectoryId`.
        public init(
            directoryId: Input<String>
        ) {
            var members = Fields()
            members.set("DirectoryId", directoryId)
            fields = members
        }
    }

    /// The `FederatedAuthenticationRequest` of a client vpn endpoint.
    public struct FederatedAuthenticationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `FederatedAuthenticationRequest` of its members.
        ///
        /// - Parameters:
        ///   - samlProviderArn: `SAMLProviderArn`.
        ///   - selfServiceSAMLProviderArn: `SelfServiceSAMLProviderArn`.
        public init(
            samlProviderArn: Input<String>,
            selfServiceSAMLProviderArn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("SAMLProviderArn", samlProviderArn)
            members.set("SelfServiceSAMLProviderArn", selfServiceSAMLProviderArn)
            fields = members
        }
    }

    /// The `Tag` of a client vpn endpoint.
    public struct Tag: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tag` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
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

    /// The `TagSpecification` of a client vpn endpoint.
    public struct TagSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `TagSpecification` of its members.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`.
        ///   - tags: `Tags`.
        public init(
            resourceType: Input<String>,
            tags: [Tag]
        ) {
            var members = Fields()
            members.set("ResourceType", resourceType)
            members.set("Tags", tags)
            fields = members
        }
    }

    /// The `TransitGatewayConfiguration` of a client vpn endpoint.
    public struct TransitGatewayConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `TransitGatewayConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - transitGatewayId: `TransitGatewayId`.
        ///   - availabilityZoneIds: `AvailabilityZoneIds`.
        ///   - availabilityZones: `AvailabilityZones`.
        public init(
            transitGatewayId: Input<ID<EC2.TransitGateway>>,
            availabilityZoneIds: Input<[String]>? = nil,
            availabilityZones: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("TransitGatewayId", transitGatewayId)
            members.set("AvailabilityZoneIds", availabilityZoneIds)
            members.set("AvailabilityZones", availabilityZones)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AuthenticationOptions","ClientCidrBlock","EndpointIpAddressType","TagSpecifications","TrafficIpAddressType","TransitGatewayConfiguration","TransportProtocol"],"definitions":{"CertificateAuthenticationRequest":{"properties":{"ClientRootCertificateChainArn":{"type":"string"}},"required":["ClientRootCertificateChainArn"],"type":"object"},"ClientAuthenticationRequest":{"properties":{"ActiveDirectory":{"$ref":"#/definitions/DirectoryServiceAuthenticationRequest"},"FederatedAuthentication":{"$ref":"#/definitions/FederatedAuthenticationRequest"},"MutualAuthentication":{"$ref":"#/definitions/CertificateAuthenticationRequest"},"Type":{"type":"string"}},"required":["Type"],"type":"object"},"ClientConnectOptions":{"properties":{"Enabled":{"type":"boolean"},"LambdaFunctionArn":{"references":["AWS::Lambda::Function.Arn"],"type":"string"}},"required":["Enabled"],"type":"object"},"ClientLoginBannerOptions":{"properties":{"BannerText":{"type":"string"},"Enabled":{"type":"boolean"}},"required":["Enabled"],"type":"object"},"ClientRouteEnforcementOptions":{"properties":{"Enforced":{"type":"boolean"}},"type":"object"},"ConnectionLogOptions":{"properties":{"CloudwatchLogGroup":{"type":"string"},"CloudwatchLogStream":{"type":"string"},"Enabled":{"type":"boolean"}},"required":["Enabled"],"type":"object"},"DirectoryServiceAuthenticationRequest":{"properties":{"DirectoryId":{"type":"string"}},"required":["DirectoryId"],"type":"object"},"FederatedAuthenticationRequest":{"properties":{"SAMLProviderArn":{"type":"string"},"SelfServiceSAMLProviderArn":{"type":"string"}},"required":["SAMLProviderArn"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TagSpecification":{"properties":{"ResourceType":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"required":["ResourceType","Tags"],"type":"object"},"TransitGatewayConfiguration":{"properties":{"AvailabilityZoneIds":{"items":{"type":"string"},"type":"array"},"AvailabilityZones":{"items":{"type":"string"},"type":"array"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"}},"required":["TransitGatewayId"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AuthenticationOptions":{"items":{"$ref":"#/definitions/ClientAuthenticationRequest"},"type":"array"},"ClientCidrBlock":{"type":"string"},"ClientConnectOptions":{"$ref":"#/definitions/ClientConnectOptions"},"ClientLoginBannerOptions":{"$ref":"#/definitions/ClientLoginBannerOptions"},"ClientRouteEnforcementOptions":{"$ref":"#/definitions/ClientRouteEnforcementOptions"},"ConnectionLogOptions":{"$ref":"#/definitions/ConnectionLogOptions"},"Description":{"type":"string"},"DisconnectOnSessionTimeout":{"type":"boolean"},"DnsServers":{"items":{"type":"string"},"type":"array"},"EndpointIpAddressType":{"type":"string"},"Id":{"type":"string"},"SecurityGroupIds":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"SelfServicePortal":{"type":"string"},"ServerCertificateArn":{"type":"string"},"SessionTimeoutHours":{"type":"integer"},"SplitTunnel":{"type":"boolean"},"TagSpecifications":{"items":{"$ref":"#/definitions/TagSpecification"},"type":"array"},"TrafficIpAddressType":{"type":"string"},"TransitGatewayConfiguration":{"$ref":"#/definitions/TransitGatewayConfiguration"},"TransportProtocol":{"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"},"VpnPort":{"type":"integer"}},"readOnly":["Id"],"required":["AuthenticationOptions","ConnectionLogOptions","ServerCertificateArn"],"traits":{"typicalSeconds":30}}"##
    }
}
