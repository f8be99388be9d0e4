// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VerifiedAccessEndpoint {
    /// A verified access endpoint of EC2.
    ///
    /// A change of `ApplicationDomain`, `AttachmentType`, `DomainCertificateArn`,
    /// `EndpointDomainPrefix`, `EndpointType` or `SecurityGroupIds` replaces it. Creates
    /// `AWS::EC2::VerifiedAccessEndpoint`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - attachmentType: `AttachmentType`. A change replaces the resource.
    ///   - endpointType: `EndpointType`. A change replaces the resource.
    ///   - verifiedAccessGroupId: `VerifiedAccessGroupId`.
    ///   - applicationDomain: `ApplicationDomain`. A change replaces the resource.
    ///   - cidrOptions: `CidrOptions`.
    ///   - description: `Description`.
    ///   - domainCertificateArn: `DomainCertificateArn`. A change replaces the resource.
    ///   - endpointDomainPrefix: `EndpointDomainPrefix`. A change replaces the resource.
    ///   - loadBalancerOptions: `LoadBalancerOptions`.
    ///   - networkInterfaceOptions: `NetworkInterfaceOptions`.
    ///   - policyDocument: `PolicyDocument`.
    ///   - policyEnabled: `PolicyEnabled`.
    ///   - rdsOptions: `RdsOptions`.
    ///   - securityGroupIds: `SecurityGroupIds`. A change replaces the resource.
    ///   - sseSpecification: `SseSpecification`.
    public init(
        _ id: ConstructID,
        attachmentType: AttachmentType,
        endpointType: EndpointType,
        verifiedAccessGroupId: Input<ID<EC2.VerifiedAccessGroup>>,
        applicationDomain: Input<String>? = nil,
        cidrOptions: CidrOptions? = nil,
        description: Input<String>? = nil,
        domainCertificateArn: Input<String>? = nil,
        endpointDomainPrefix: Input<String>? = nil,
        loadBalancerOptions: LoadBalancerOptions? = nil,
        networkInterfaceOptions: NetworkInterfaceOptions? = nil,
        policyDocument: Input<String>? = nil,
        policyEnabled: Input<Bool>? = nil,
        rdsOptions: RdsOptions? = nil,
        securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        sseSpecification: SseSpecification? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AttachmentType", attachmentType)
        node.set("EndpointType", endpointType)
        node.set("VerifiedAccessGroupId", verifiedAccessGroupId)
        node.set("ApplicationDomain", applicationDomain)
        node.set("CidrOptions", cidrOptions)
        node.set("Description", description)
        node.set("DomainCertificateArn", domainCertificateArn)
        node.set("EndpointDomainPrefix", endpointDomainPrefix)
        node.set("LoadBalancerOptions", loadBalancerOptions)
        node.set("NetworkInterfaceOptions", networkInterfaceOptions)
        node.set("PolicyDocument", policyDocument)
        node.set("PolicyEnabled", policyEnabled)
        node.set("RdsOptions", rdsOptions)
        node.set("SecurityGroupIds", securityGroupIds)
        node.set("SseSpecification", sseSpecification)
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

    /// `VerifiedAccessEndpointId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VerifiedAccessEndpointId") }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `DeviceValidationDomain`, known after deploy.
    public var deviceValidationDomain: Input<String> { node.attribute("DeviceValidationDomain") }

    /// `EndpointDomain`, known after deploy.
    public var endpointDomain: Input<String> { node.attribute("EndpointDomain") }

    /// `LastUpdatedTime`, known after deploy.
    public var lastUpdatedTime: Input<String> { node.attribute("LastUpdatedTime") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// `VerifiedAccessInstanceId`, known after deploy.
    public var verifiedAccessInstanceId: Input<ID<EC2.VerifiedAccessInstance>> {
        node.attribute("VerifiedAccessInstanceId")
    }

    /// The `CidrOptions` of a verified access endpoint.
    public struct CidrOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `CidrOptions` of its members.
        ///
        /// - Parameters:
        ///   - cidr: `Cidr`.
        ///   - portRanges: `PortRanges`.
        ///   - protocol: `Protocol`.
        ///   - subnetIds: `SubnetIds`.
        public init(
            cidr: Input<String>? = nil,
            portRanges: [PortRange]? = nil,
            `protocol`: CidrOptionsProtocol? = nil,
            subnetIds: Input<[ID<EC2.Subnet>]>? = nil
        ) {
            var members = Fields()
            members.set("Cidr", cidr)
            members.set("PortRanges", portRanges)
            members.set("Protocol", `protocol`)
            members.set("SubnetIds", subnetIds)
            fields = members
        }
    }

    /// The `LoadBalancerOptions` of a verified access endpoint.
    public struct LoadBalancerOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoadBalancerOptions` of its members.
        ///
        /// - Parameters:
        ///   - loadBalancerArn: `LoadBalancerArn`.
        ///   - port: `Port`. From 1 to 65535.
        ///   - portRanges: `PortRanges`.
        ///   - protocol: `Protocol`.
        ///   - subnetIds: `SubnetIds`.
        public init(
            loadBalancerArn: Input<String>? = nil,
            port: Input<Int>? = nil,
            portRanges: [PortRange]? = nil,
            `protocol`: LoadBalancerOptionsProtocol? = nil,
            subnetIds: Input<[ID<EC2.Subnet>]>? = nil
        ) {
            var members = Fields()
            members.set("LoadBalancerArn", loadBalancerArn)
            members.set("Port", port)
            members.set("PortRanges", portRanges)
            members.set("Protocol", `protocol`)
            members.set("SubnetIds", subnetIds)
            fields = members
        }
    }

    /// The `NetworkInterfaceOptions` of a verified access endpoint.
    public struct NetworkInterfaceOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkInterfaceOptions` of its members.
        ///
        /// - Parameters:
        ///   - networkInterfaceId: `NetworkInterfaceId`.
        ///   - port: `Port`. From 1 to 65535.
        ///   - portRanges: `PortRanges`.
        ///   - protocol: `Protocol`.
        public init(
            networkInterfaceId: Input<ID<EC2.NetworkInterface>>? = nil,
            port: Input<Int>? = nil,
            portRanges: [PortRange]? = nil,
            `protocol`: NetworkInterfaceOptionsProtocol? = nil
        ) {
            var members = Fields()
            members.set("NetworkInterfaceId", networkInterfaceId)
            members.set("Port", port)
            members.set("PortRanges", portRanges)
            members.set("Protocol", `protocol`)
            fields = members
        }
    }

    /// The `PortRange` of a verified access endpoint.
    public struct PortRange: PropertyGroup {
        public let fields: Fields

        /// Makes the `PortRange` of its members.
        ///
        /// - Parameters:
        ///   - fromPort: `FromPort`. From 1 to 65535.
        ///   - toPort: `ToPort`. From 1 to 65535.
        public init(
            fromPort: Input<Int>? = nil,
            toPort: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("FromPort", fromPort)
            members.set("ToPort", toPort)
            fields = members
        }
    }

    /// The `RdsOptions` of a verified access endpoint.
    public struct RdsOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `RdsOptions` of its members.
        ///
        /// - Parameters:
        ///   - port: `Port`. From 1 to 65535.
        ///   - protocol: `Protocol`.
        ///   - rdsDbClusterArn: `RdsDbClusterArn`.
        ///   - rdsDbInstanceArn: `RdsDbInstanceArn`.
        ///   - rdsDbProxyArn: `RdsDbProxyArn`.
        ///   - rdsEndpoint: `RdsEndpoint`.
        ///   - subnetIds: `SubnetIds`.
        public init(
            port: Input<Int>? = nil,
            `protocol`: RdsOptionsProtocol? = nil,
            rdsDbClusterArn: Input<String>? = nil,
            rdsDbInstanceArn: Input<String>? = nil,
            rdsDbProxyArn: Input<String>? = nil,
            rdsEndpoint: Input<String>? = nil,
            subnetIds: Input<[ID<EC2.Subnet>]>? = nil
        ) {
            var members = Fields()
            members.set("Port", port)
            members.set("Protocol", `protocol`)
            members.set("RdsDbClusterArn", rdsDbClusterArn)
            members.set("RdsDbInstanceArn", rdsDbInstanceArn)
            members.set("RdsDbProxyArn", rdsDbProxyArn)
            members.set("RdsEndpoint", rdsEndpoint)
            members.set("SubnetIds", subnetIds)
            fields = members
        }
    }

    /// The `SseSpecification` of a verified access endpoint.
    public struct SseSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `SseSpecification` of its members.
        ///
        /// - Parameters:
        ///   - customerManagedKeyEnabled: `CustomerManagedKeyEnabled`.
        ///   - kmsKeyArn: `KmsKeyArn`.
        public init(
            customerManagedKeyEnabled: Input<Bool>? = nil,
            kmsKeyArn: Input<ARN<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("CustomerManagedKeyEnabled", customerManagedKeyEnabled)
            members.set("KmsKeyArn", kmsKeyArn)
            fields = members
        }
    }

    /// The values of `AttachmentType`.
    public struct AttachmentType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `vpc`
        public static var vpc: Self { Self(rawValue: "vpc") }
    }

    /// The values of `Protocol`.
    public struct CidrOptionsProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http`
        public static var http: Self { Self(rawValue: "http") }
        /// `https`
        public static var https: Self { Self(rawValue: "https") }
        /// `tcp`
        public static var tcp: Self { Self(rawValue: "tcp") }
    }

    /// The values of `EndpointType`.
    public struct EndpointType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cidr`
        public static var cidr: Self { Self(rawValue: "cidr") }
        /// `load-balancer`
        public static var loadBalancer: Self { Self(rawValue: "load-balancer") }
        /// `network-interface`
        public static var networkInterface: Self { Self(rawValue: "network-interface") }
        /// `rds`
        public static var rds: Self { Self(rawValue: "rds") }
    }

    /// The values of `Protocol`.
    public struct LoadBalancerOptionsProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http`
        public static var http: Self { Self(rawValue: "http") }
        /// `https`
        public static var https: Self { Self(rawValue: "https") }
        /// `tcp`
        public static var tcp: Self { Self(rawValue: "tcp") }
    }

    /// The values of `Protocol`.
    public struct NetworkInterfaceOptionsProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http`
        public static var http: Self { Self(rawValue: "http") }
        /// `https`
        public static var https: Self { Self(rawValue: "https") }
        /// `tcp`
        public static var tcp: Self { Self(rawValue: "tcp") }
    }

    /// The values of `Protocol`.
    public struct RdsOptionsProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http`
        public static var http: Self { Self(rawValue: "http") }
        /// `https`
        public static var https: Self { Self(rawValue: "https") }
        /// `tcp`
        public static var tcp: Self { Self(rawValue: "tcp") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ApplicationDomain","AttachmentType","CidrOptions/Cidr","CidrOptions/Protocol","CidrOptions/SubnetIds","DomainCertificateArn","EndpointDomainPrefix","EndpointType","LoadBalancerOptions/LoadBalancerArn","NetworkInterfaceOptions/NetworkInterfaceId","RdsOptions/Protocol","RdsOptions/RdsDbClusterArn","RdsOptions/RdsDbInstanceArn","RdsOptions/RdsDbProxyArn","SecurityGroupIds"],"definitions":{"CidrOptions":{"properties":{"Cidr":{"format":"ipv4-network","type":"string"},"PortRanges":{"insertionOrder":false,"items":{"$ref":"#/definitions/PortRange"},"type":"array"},"Protocol":{"enum":["http","https","tcp"],"type":"string"},"SubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"}},"type":"object"},"LoadBalancerOptions":{"properties":{"LoadBalancerArn":{"type":"string"},"Port":{"maximum":65535,"minimum":1,"type":"integer"},"PortRanges":{"insertionOrder":false,"items":{"$ref":"#/definitions/PortRange"},"type":"array"},"Protocol":{"enum":["http","https","tcp"],"type":"string"},"SubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"}},"type":"object"},"NetworkInterfaceOptions":{"properties":{"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"Port":{"maximum":65535,"minimum":1,"type":"integer"},"PortRanges":{"insertionOrder":false,"items":{"$ref":"#/definitions/PortRange"},"type":"array"},"Protocol":{"enum":["http","https","tcp"],"type":"string"}},"type":"object"},"PortRange":{"properties":{"FromPort":{"maximum":65535,"minimum":1,"type":"integer"},"ToPort":{"maximum":65535,"minimum":1,"type":"integer"}},"type":"object"},"RdsOptions":{"properties":{"Port":{"maximum":65535,"minimum":1,"type":"integer"},"Protocol":{"enum":["http","https","tcp"],"type":"string"},"RdsDbClusterArn":{"type":"string"},"RdsDbInstanceArn":{"type":"string"},"RdsDbProxyArn":{"type":"string"},"RdsEndpoint":{"type":"string"},"SubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"}},"type":"object"},"SseSpecification":{"properties":{"CustomerManagedKeyEnabled":{"type":"boolean"},"KmsKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["VerifiedAccessEndpointId"],"properties":{"ApplicationDomain":{"type":"string"},"AttachmentType":{"enum":["vpc"],"type":"string"},"CidrOptions":{"$ref":"#/definitions/CidrOptions"},"CreationTime":{"type":"string"},"Description":{"type":"string"},"DeviceValidationDomain":{"type":"string"},"DomainCertificateArn":{"type":"string"},"EndpointDomain":{"type":"string"},"EndpointDomainPrefix":{"type":"string"},"EndpointType":{"enum":["cidr","load-balancer","network-interface","rds"],"type":"string"},"LastUpdatedTime":{"type":"string"},"LoadBalancerOptions":{"$ref":"#/definitions/LoadBalancerOptions"},"NetworkInterfaceOptions":{"$ref":"#/definitions/NetworkInterfaceOptions"},"PolicyDocument":{"type":"string"},"PolicyEnabled":{"type":"boolean"},"RdsOptions":{"$ref":"#/definitions/RdsOptions"},"SecurityGroupIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"SseSpecification":{"$ref":"#/definitions/SseSpecification"},"Status":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VerifiedAccessEndpointId":{"type":"string"},"VerifiedAccessGroupId":{"references":["AWS::EC2::VerifiedAccessGroup.Id"],"type":"string"},"VerifiedAccessInstanceId":{"references":["AWS::EC2::VerifiedAccessInstance.Id"],"type":"string"}},"readOnly":["CreationTime","DeviceValidationDomain","EndpointDomain","LastUpdatedTime","Status","VerifiedAccessEndpointId","VerifiedAccessInstanceId"],"required":["AttachmentType","EndpointType","VerifiedAccessGroupId"],"tagProperty":"Tags"}"##
    }
}
