// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.Instance {
    /// An instance of EC2.
    ///
    /// A change of `AvailabilityZone`, `CpuOptions`, `ElasticGpuSpecifications`,
    /// `ElasticInferenceAccelerators`, `EnclaveOptions`, `HibernationOptions`,
    /// `HostResourceGroupArn`, `ImageId`, `Ipv6AddressCount`, `Ipv6Addresses`, `KeyName`,
    /// `LaunchTemplate`, `LicenseSpecifications`, `NetworkInterfaces`, `PlacementGroupName`,
    /// `PrivateIpAddress`, `SecurityGroups` or `SubnetId` replaces it. Creates
    /// `AWS::EC2::Instance`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - additionalInfo: `AdditionalInfo`.
    ///   - affinity: `Affinity`.
    ///   - availabilityZone: `AvailabilityZone`. A change replaces the resource.
    ///   - blockDeviceMappings: `BlockDeviceMappings`.
    ///   - cpuOptions: `CpuOptions`. A change replaces the resource.
    ///   - creditSpecification: `CreditSpecification`.
    ///   - disableApiTermination: `DisableApiTermination`.
    ///   - ebsOptimized: `EbsOptimized`.
    ///   - elasticGpuSpecifications: `ElasticGpuSpecifications`. A change replaces the resource.
    ///   - elasticInferenceAccelerators: `ElasticInferenceAccelerators`.
    ///   - enclaveOptions: `EnclaveOptions`. A change replaces the resource.
    ///   - hibernationOptions: `HibernationOptions`. A change replaces the resource.
    ///   - hostId: `HostId`.
    ///   - hostResourceGroupArn: `HostResourceGroupArn`. A change replaces the resource.
    ///   - iamInstanceProfile: `IamInstanceProfile`.
    ///   - imageId: `ImageId`. A change replaces the resource.
    ///   - instanceInitiatedShutdownBehavior: `InstanceInitiatedShutdownBehavior`.
    ///   - instanceType: `InstanceType`.
    ///   - ipv6AddressCount: `Ipv6AddressCount`. A change replaces the resource.
    ///   - ipv6Addresses: `Ipv6Addresses`. A change replaces the resource.
    ///   - kernelId: `KernelId`.
    ///   - keyName: `KeyName`. A change replaces the resource.
    ///   - launchTemplate: `LaunchTemplate`. A change replaces the resource.
    ///   - licenseSpecifications: `LicenseSpecifications`. A change replaces the resource.
    ///   - metadataOptions: `MetadataOptions`.
    ///   - monitoring: `Monitoring`.
    ///   - networkInterfaces: `NetworkInterfaces`. A change replaces the resource.
    ///   - placementGroupName: `PlacementGroupName`. A change replaces the resource.
    ///   - privateDnsNameOptions: `PrivateDnsNameOptions`.
    ///   - privateIpAddress: `PrivateIpAddress`. A change replaces the resource.
    ///   - propagateTagsToVolumeOnCreation: `PropagateTagsToVolumeOnCreation`.
    ///   - ramdiskId: `RamdiskId`.
    ///   - securityGroupIds: `SecurityGroupIds`.
    ///   - securityGroups: `SecurityGroups`. A change replaces the resource.
    ///   - sourceDestCheck: `SourceDestCheck`.
    ///   - ssmAssociations: `SsmAssociations`.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    ///   - tenancy: `Tenancy`.
    ///   - userData: `UserData`.
    ///   - volumes: `Volumes`.
    public init(
        _ id: ConstructID,
        additionalInfo: Input<String>? = nil,
        affinity: Affinity? = nil,
        availabilityZone: Input<String>? = nil,
        blockDeviceMappings: [BlockDeviceMapping]? = nil,
        cpuOptions: CpuOptions? = nil,
        creditSpecification: CreditSpecification? = nil,
        disableApiTermination: Input<Bool>? = nil,
        ebsOptimized: Input<Bool>? = nil,
        elasticGpuSpecifications: [ElasticGpuSpecification]? = nil,
        elasticInferenceAccelerators: [ElasticInferenceAccelerator]? = nil,
        enclaveOptions: EnclaveOptions? = nil,
        hibernationOptions: HibernationOptions? = nil,
        hostId: Input<ID<EC2.Host>>? = nil,
        hostResourceGroupArn: Input<String>? = nil,
        iamInstanceProfile: Input<ID<IAM.InstanceProfile>>? = nil,
        imageId: Input<ID<EC2.Image>>? = nil,
        instanceInitiatedShutdownBehavior: InstanceInitiatedShutdownBehavior? = nil,
        instanceType: Input<String>? = nil,
        ipv6AddressCount: Input<Int>? = nil,
        ipv6Addresses: [InstanceIpv6Address]? = nil,
        kernelId: Input<String>? = nil,
        keyName: Input<ID<EC2.KeyPair>>? = nil,
        launchTemplate: LaunchTemplateSpecification? = nil,
        licenseSpecifications: [LicenseSpecification]? = nil,
        metadataOptions: MetadataOptions? = nil,
        monitoring: Input<Bool>? = nil,
        networkInterfaces: [NetworkInterface]? = nil,
        placementGroupName: Input<String>? = nil,
        privateDnsNameOptions: PrivateDnsNameOptions? = nil,
        privateIpAddress: Input<String>? = nil,
        propagateTagsToVolumeOnCreation: Input<Bool>? = nil,
        ramdiskId: Input<String>? = nil,
        securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        securityGroups: Input<[Name<EC2.SecurityGroup>]>? = nil,
        sourceDestCheck: Input<Bool>? = nil,
        ssmAssociations: [SsmAssociation]? = nil,
        subnetId: Input<ID<EC2.Subnet>>? = nil,
        tenancy: Input<String>? = nil,
        userData: Input<String>? = nil,
        volumes: [Volume]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AdditionalInfo", additionalInfo)
        node.set("Affinity", affinity)
        node.set("AvailabilityZone", availabilityZone)
        node.set("BlockDeviceMappings", blockDeviceMappings)
        node.set("CpuOptions", cpuOptions)
        node.set("CreditSpecification", creditSpecification)
        node.set("DisableApiTermination", disableApiTermination)
        node.set("EbsOptimized", ebsOptimized)
        node.set("ElasticGpuSpecifications", elasticGpuSpecifications)
        node.set("ElasticInferenceAccelerators", elasticInferenceAccelerators)
        node.set("EnclaveOptions", enclaveOptions)
        node.set("HibernationOptions", hibernationOptions)
        node.set("HostId", hostId)
        node.set("HostResourceGroupArn", hostResourceGroupArn)
        node.set("IamInstanceProfile", iamInstanceProfile)
        node.set("ImageId", imageId)
        node.set("InstanceInitiatedShutdownBehavior", instanceInitiatedShutdownBehavior)
        node.set("InstanceType", instanceType)
        node.set("Ipv6AddressCount", ipv6AddressCount)
        node.set("Ipv6Addresses", ipv6Addresses)
        node.set("KernelId", kernelId)
        node.set("KeyName", keyName)
        node.set("LaunchTemplate", launchTemplate)
        node.set("LicenseSpecifications", licenseSpecifications)
        node.set("MetadataOptions", metadataOptions)
        node.set("Monitoring", monitoring)
        node.set("NetworkInterfaces", networkInterfaces)
        node.set("PlacementGroupName", placementGroupName)
        node.set("PrivateDnsNameOptions", privateDnsNameOptions)
        node.set("PrivateIpAddress", privateIpAddress)
        node.set("PropagateTagsToVolumeOnCreation", propagateTagsToVolumeOnCreation)
        node.set("RamdiskId", ramdiskId)
        node.set("SecurityGroupIds", securityGroupIds)
        node.set("SecurityGroups", securityGroups)
        node.set("SourceDestCheck", sourceDestCheck)
        node.set("SsmAssociations", ssmAssociations)
        node.set("SubnetId", subnetId)
        node.set("Tenancy", tenancy)
        node.set("UserData", userData)
        node.set("Volumes", volumes)
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

    /// `InstanceId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("InstanceId") }

    /// `PrivateDnsName`, known after deploy.
    public var privateDnsName: Input<String> { node.attribute("PrivateDnsName") }

    /// `PrivateIp`, known after deploy.
    public var privateIp: Input<String> { node.attribute("PrivateIp") }

    /// `PublicDnsName`, known after deploy.
    public var publicDnsName: Input<String> { node.attribute("PublicDnsName") }

    /// `PublicIp`, known after deploy.
    public var publicIp: Input<String> { node.attribute("PublicIp") }

    /// `State.Code`, known after deploy.
    public var stateCode: Input<String> { node.attribute("State.Code") }

    /// `State.Name`, known after deploy.
    public var stateName: Input<String> { node.attribute("State.Name") }

    /// `VpcId`, known after deploy.
    public var vpcId: Input<ID<EC2.VPC>> { node.attribute("VpcId") }

    /// The `AssociationParameter` of an instance.
    public struct AssociationParameter: PropertyGroup {
        public let fields: Fields

        /// Makes the `AssociationParameter` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(
            key: Input<String>,
            value: Input<[String]>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `BlockDeviceMapping` of an instance.
    public struct BlockDeviceMapping: PropertyGroup {
        public let fields: Fields

        /// Makes the `BlockDeviceMapping` of its members.
        ///
        /// - Parameters:
        ///   - deviceName: `DeviceName`.
        ///   - ebs: `Ebs`.
        ///   - noDevice: `NoDevice`.
        ///   - virtualName: `VirtualName`.
        public init(
            deviceName: Input<String>,
            ebs: Ebs? = nil,
            noDevice: Document? = nil,
            virtualName: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("DeviceName", deviceName)
            members.set("Ebs", ebs)
            members.set("NoDevice", noDevice)
            members.set("VirtualName", virtualName)
            fields = members
        }
    }

    /// The `CpuOptions` of an instance.
    public struct CpuOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `CpuOptions` of its members.
        ///
        /// - Parameters:
        ///   - coreCount: `CoreCount`.
        ///   - threadsPerCore: `ThreadsPerCore`.
        public init(
            coreCount: Input<Int>? = nil,
            threadsPerCore: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("CoreCount", coreCount)
            members.set("ThreadsPerCore", threadsPerCore)
            fields = members
        }
    }

    /// The `CreditSpecification` of an instance.
    public struct CreditSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `CreditSpecification` of its members.
        ///
        /// - Parameters:
        ///   - cpuCredits: `CPUCredits`.
        public init(
            cpuCredits: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("CPUCredits", cpuCredits)
            fields = members
        }
    }

    /// The `Ebs` of an instance.
    public struct Ebs: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ebs` of its members.
        ///
        /// - Parameters:
        ///   - deleteOnTermination: `DeleteOnTermination`.
        ///   - encrypted: `Encrypted`.
        ///   - iops: `Iops`.
        ///   - kmsKeyId: `KmsKeyId`.
        ///   - snapshotId: `SnapshotId`.
        ///   - volumeSize: `VolumeSize`.
        ///   - volumeType: `VolumeType`.
        public init(
            deleteOnTermination: Input<Bool>? = nil,
            encrypted: Input<Bool>? = nil,
            iops: Input<Int>? = nil,
            kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
            snapshotId: Input<String>? = nil,
            volumeSize: Input<Int>? = nil,
            volumeType: EbsVolumeType? = nil
        ) {
            var members = Fields()
            members.set("DeleteOnTermination", deleteOnTermination)
            members.set("Encrypted", encrypted)
            members.set("Iops", iops)
            members.set("KmsKeyId", kmsKeyId)
            members.set("SnapshotId", snapshotId)
            members.set("VolumeSize", volumeSize)
            members.set("VolumeType", volumeType)
            fields = members
        }
    }

    /// The `ElasticGpuSpecification` of an instance.
    public struct ElasticGpuSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `ElasticGpuSpecification` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        public init(
            type: Input<String>
        ) {
            var members = Fields()
            members.set("Type", type)
            fields = members
        }
    }

    /// The `ElasticInferenceAccelerator` of an instance.
    public struct ElasticInferenceAccelerator: PropertyGroup {
        public let fields: Fields

        /// Makes the `ElasticInferenceAccelerator` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - count: `Count`.
        public init(
            type: Input<String>,
            count: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Count", count)
            fields = members
        }
    }

    /// The `EnaSrdSpecification` of an instance.
    public struct EnaSrdSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `EnaSrdSpecification` of its members.
        ///
        /// - Parameters:
        ///   - enaSrdEnabled: `EnaSrdEnabled`.
        ///   - enaSrdUdpSpecification: `EnaSrdUdpSpecification`.
        public init(
            enaSrdEnabled: Input<Bool>? = nil,
            enaSrdUdpSpecification: EnaSrdUdpSpecification? = nil
        ) {
            var members = Fields()
            members.set("EnaSrdEnabled", enaSrdEnabled)
            members.set("EnaSrdUdpSpecification", enaSrdUdpSpecification)
            fields = members
        }
    }

    /// The `EnaSrdUdpSpecification` of an instance.
    public struct EnaSrdUdpSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `EnaSrdUdpSpecification` of its members.
        ///
        /// - Parameters:
        ///   - enaSrdUdpEnabled: `EnaSrdUdpEnabled`.
        public init(
            enaSrdUdpEnabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("EnaSrdUdpEnabled", enaSrdUdpEnabled)
            fields = members
        }
    }

    /// The `EnclaveOptions` of an instance.
    public struct EnclaveOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `EnclaveOptions` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(
            enabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            fields = members
        }
    }

    /// The `HibernationOptions` of an instance.
    public struct HibernationOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `HibernationOptions` of its members.
        ///
        /// - Parameters:
        ///   - configured: `Configured`. Default: false.
        public init(
            configured: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Configured", configured)
            fields = members
        }
    }

    /// The `InstanceIpv6Address` of an instance.
    public struct InstanceIpv6Address: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceIpv6Address` of its members.
        ///
        /// - Parameters:
        ///   - ipv6Address: `Ipv6Address`.
        public init(
            ipv6Address: Input<String>
        ) {
            var members = Fields()
            members.set("Ipv6Address", ipv6Address)
            fields = members
        }
    }

    /// The `LaunchTemplateSpecification` of an instance.
    public struct LaunchTemplateSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `LaunchTemplateSpecification` of its members.
        ///
        /// - Parameters:
        ///   - launchTemplateId: `LaunchTemplateId`.
        ///   - launchTemplateName: `LaunchTemplateName`.
        ///   - version: `Version`.
        public init(
            launchTemplateId: Input<ID<EC2.LaunchTemplate>>? = nil,
            launchTemplateName: Input<String>? = nil,
            version: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("LaunchTemplateId", launchTemplateId)
            members.set("LaunchTemplateName", launchTemplateName)
            members.set("Version", version)
            fields = members
        }
    }

    /// The `LicenseSpecification` of an instance.
    public struct LicenseSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `LicenseSpecification` of its members.
        ///
        /// - Parameters:
        ///   - licenseConfigurationArn: `LicenseConfigurationArn`.
        public init(
            licenseConfigurationArn: Input<String>
        ) {
            var members = Fields()
            members.set("LicenseConfigurationArn", licenseConfigurationArn)
            fields = members
        }
    }

    /// The `MetadataOptions` of an instance.
    public struct MetadataOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetadataOptions` of its members.
        ///
        /// - Parameters:
        ///   - httpEndpoint: `HttpEndpoint`.
        ///   - httpProtocolIpv6: `HttpProtocolIpv6`.
        ///   - httpPutResponseHopLimit: `HttpPutResponseHopLimit`. From 1 to 64. Default: 1.
        ///   - httpTokens: `HttpTokens`.
        ///   - instanceMetadataTags: `InstanceMetadataTags`.
        public init(
            httpEndpoint: MetadataOptionsHttpEndpoint? = nil,
            httpProtocolIpv6: MetadataOptionsHttpProtocolIpv6? = nil,
            httpPutResponseHopLimit: Input<Int>? = nil,
            httpTokens: MetadataOptionsHttpTokens? = nil,
            instanceMetadataTags: MetadataOptionsInstanceMetadataTags? = nil
        ) {
            var members = Fields()
            members.set("HttpEndpoint", httpEndpoint)
            members.set("HttpProtocolIpv6", httpProtocolIpv6)
            members.set("HttpPutResponseHopLimit", httpPutResponseHopLimit)
            members.set("HttpTokens", httpTokens)
            members.set("InstanceMetadataTags", instanceMetadataTags)
            fields = members
        }
    }

    /// The `NetworkInterface` of an instance.
    public struct NetworkInterface: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkInterface` of its members.
        ///
        /// - Parameters:
        ///   - deviceIndex: `DeviceIndex`.
        ///   - associateCarrierIpAddress: `AssociateCarrierIpAddress`.
        ///   - associatePublicIpAddress: `AssociatePublicIpAddress`.
        ///   - deleteOnTermination: `DeleteOnTermination`.
        ///   - description: `Description`.
        ///   - enaSrdSpecification: `EnaSrdSpecification`.
        ///   - groupSet: `GroupSet`.
        ///   - ipv6AddressCount: `Ipv6AddressCount`.
        ///   - ipv6Addresses: `Ipv6Addresses`.
        ///   - networkInterfaceId: `NetworkInterfaceId`.
        ///   - privateIpAddress: `PrivateIpAddress`.
        ///   - privateIpAddresses: `PrivateIpAddresses`.
        ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`.
        ///   - subnetId: `SubnetId`.
        public init(
            deviceIndex: Input<String>,
            associateCarrierIpAddress: Input<Bool>? = nil,
            associatePublicIpAddress: Input<Bool>? = nil,
            deleteOnTermination: Input<Bool>? = nil,
            description: Input<String>? = nil,
            enaSrdSpecification: EnaSrdSpecification? = nil,
            groupSet: Input<[ID<EC2.SecurityGroup>]>? = nil,
            ipv6AddressCount: Input<Int>? = nil,
            ipv6Addresses: [InstanceIpv6Address]? = nil,
            networkInterfaceId: Input<ID<EC2.NetworkInterface>>? = nil,
            privateIpAddress: Input<String>? = nil,
            privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
            secondaryPrivateIpAddressCount: Input<Int>? = nil,
            subnetId: Input<ID<EC2.Subnet>>? = nil
        ) {
            var members = Fields()
            members.set("DeviceIndex", deviceIndex)
            members.set("AssociateCarrierIpAddress", associateCarrierIpAddress)
            members.set("AssociatePublicIpAddress", associatePublicIpAddress)
            members.set("DeleteOnTermination", deleteOnTermination)
            members.set("Description", description)
            members.set("EnaSrdSpecification", enaSrdSpecification)
            members.set("GroupSet", groupSet)
            members.set("Ipv6AddressCount", ipv6AddressCount)
            members.set("Ipv6Addresses", ipv6Addresses)
            members.set("NetworkInterfaceId", networkInterfaceId)
            members.set("PrivateIpAddress", privateIpAddress)
            members.set("PrivateIpAddresses", privateIpAddresses)
            members.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
            members.set("SubnetId", subnetId)
            fields = members
        }
    }

    /// The `PrivateDnsNameOptions` of an instance.
    public struct PrivateDnsNameOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `PrivateDnsNameOptions` of its members.
        ///
        /// - Parameters:
        ///   - enableResourceNameDnsAAAARecord: `EnableResourceNameDnsAAAARecord`.
        ///   - enableResourceNameDnsARecord: `EnableResourceNameDnsARecord`.
        ///   - hostnameType: `HostnameType`.
        public init(
            enableResourceNameDnsAAAARecord: Input<Bool>? = nil,
            enableResourceNameDnsARecord: Input<Bool>? = nil,
            hostnameType: PrivateDnsNameOptionsHostnameType? = nil
        ) {
            var members = Fields()
            members.set("EnableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
            members.set("EnableResourceNameDnsARecord", enableResourceNameDnsARecord)
            members.set("HostnameType", hostnameType)
            fields = members
        }
    }

    /// The `PrivateIpAddressSpecification` of an instance.
    public struct PrivateIpAddressSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `PrivateIpAddressSpecification` of its members.
        ///
        /// - Parameters:
        ///   - primary: `Primary`.
        ///   - privateIpAddress: `PrivateIpAddress`.
        public init(
            primary: Input<Bool>,
            privateIpAddress: Input<String>
        ) {
            var members = Fields()
            members.set("Primary", primary)
            members.set("PrivateIpAddress", privateIpAddress)
            fields = members
        }
    }

    /// The `SsmAssociation` of an instance.
    public struct SsmAssociation: PropertyGroup {
        public let fields: Fields

        /// Makes the `SsmAssociation` of its members.
        ///
        /// - Parameters:
        ///   - documentName: `DocumentName`.
        ///   - associationParameters: `AssociationParameters`.
        public init(
            documentName: Input<String>,
            associationParameters: [AssociationParameter]? = nil
        ) {
            var members = Fields()
            members.set("DocumentName", documentName)
            members.set("AssociationParameters", associationParameters)
            fields = members
        }
    }

    /// The `Volume` of an instance.
    public struct Volume: PropertyGroup {
        public let fields: Fields

        /// Makes the `Volume` of its members.
        ///
        /// - Parameters:
        ///   - device: `Device`.
        ///   - volumeId: `VolumeId`.
        public init(
            device: Input<String>,
            volumeId: Input<ID<EC2.Volume>>
        ) {
            var members = Fields()
            members.set("Device", device)
            members.set("VolumeId", volumeId)
            fields = members
        }
    }

    /// The values of `Affinity`.
    public struct Affinity: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `default`
        public static var `default`: Self { Self(rawValue: "default") }
        /// `host`
        public static var host: Self { Self(rawValue: "host") }
    }

    /// The values of `VolumeType`.
    public struct EbsVolumeType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `gp2`
        public static var gp2: Self { Self(rawValue: "gp2") }
        /// `gp3`
        public static var gp3: Self { Self(rawValue: "gp3") }
        /// `io1`
        public static var io1: Self { Self(rawValue: "io1") }
        /// `io2`
        public static var io2: Self { Self(rawValue: "io2") }
        /// `sc1`
        public static var sc1: Self { Self(rawValue: "sc1") }
        /// `st1`
        public static var st1: Self { Self(rawValue: "st1") }
        /// `standard`
        public static var standard: Self { Self(rawValue: "standard") }
    }

    /// The values of `InstanceInitiatedShutdownBehavior`.
    public struct InstanceInitiatedShutdownBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `stop`
        public static var stop: Self { Self(rawValue: "stop") }
        /// `terminate`
        public static var terminate: Self { Self(rawValue: "terminate") }
    }

    /// The values of `HttpEndpoint`.
    public struct MetadataOptionsHttpEndpoint: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disabled`
        public static var disabled: Self { Self(rawValue: "disabled") }
        /// `enabled`
        public static var enabled: Self { Self(rawValue: "enabled") }
    }

    /// The values of `HttpProtocolIpv6`.
    public struct MetadataOptionsHttpProtocolIpv6: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disabled`
        public static var disabled: Self { Self(rawValue: "disabled") }
        /// `enabled`
        public static var enabled: Self { Self(rawValue: "enabled") }
    }

    /// The values of `HttpTokens`.
    public struct MetadataOptionsHttpTokens: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `optional`
        public static var optional: Self { Self(rawValue: "optional") }
        /// `required`
        public static var required: Self { Self(rawValue: "required") }
    }

    /// The values of `InstanceMetadataTags`.
    public struct MetadataOptionsInstanceMetadataTags: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disabled`
        public static var disabled: Self { Self(rawValue: "disabled") }
        /// `enabled`
        public static var enabled: Self { Self(rawValue: "enabled") }
    }

    /// The values of `HostnameType`.
    public struct PrivateDnsNameOptionsHostnameType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ip-name`
        public static var ipName: Self { Self(rawValue: "ip-name") }
        /// `resource-name`
        public static var resourceName: Self { Self(rawValue: "resource-name") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["AdditionalInfo","Affinity","BlockDeviceMappings","EbsOptimized","HostId","InstanceType","KernelId","PrivateDnsNameOptions","RamdiskId","SecurityGroupIds","Tenancy","UserData"],"createOnly":["AvailabilityZone","CpuOptions","ElasticGpuSpecifications","ElasticInferenceAccelerators","EnclaveOptions","HibernationOptions","HostResourceGroupArn","ImageId","Ipv6AddressCount","Ipv6Addresses","KeyName","LaunchTemplate","LicenseSpecifications","NetworkInterfaces","PlacementGroupName","PrivateIpAddress","SecurityGroups","SubnetId"],"definitions":{"AssociationParameter":{"properties":{"Key":{"type":"string"},"Value":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"required":["Key","Value"],"type":"object"},"BlockDeviceMapping":{"properties":{"DeviceName":{"type":"string"},"Ebs":{"$ref":"#/definitions/Ebs"},"NoDevice":{"type":"object"},"VirtualName":{"type":"string"}},"required":["DeviceName"],"type":"object"},"Ebs":{"properties":{"DeleteOnTermination":{"type":"boolean"},"Encrypted":{"type":"boolean"},"Iops":{"type":"integer"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"SnapshotId":{"type":"string"},"VolumeSize":{"type":"integer"},"VolumeType":{"enum":["gp2","gp3","io1","io2","sc1","st1","standard"],"type":"string"}},"type":"object"},"ElasticGpuSpecification":{"properties":{"Type":{"type":"string"}},"required":["Type"],"type":"object"},"ElasticInferenceAccelerator":{"properties":{"Count":{"minimum":0,"type":"integer"},"Type":{"type":"string"}},"required":["Type"],"type":"object"},"EnaSrdSpecification":{"properties":{"EnaSrdEnabled":{"type":"boolean"},"EnaSrdUdpSpecification":{"$ref":"#/definitions/EnaSrdUdpSpecification"}},"type":"object"},"EnaSrdUdpSpecification":{"properties":{"EnaSrdUdpEnabled":{"type":"boolean"}},"type":"object"},"InstanceIpv6Address":{"properties":{"Ipv6Address":{"type":"string"}},"required":["Ipv6Address"],"type":"object"},"LaunchTemplateSpecification":{"properties":{"LaunchTemplateId":{"references":["AWS::EC2::LaunchTemplate.Id"],"type":"string"},"LaunchTemplateName":{"type":"string"},"Version":{"type":"string"}},"type":"object"},"LicenseSpecification":{"properties":{"LicenseConfigurationArn":{"type":"string"}},"required":["LicenseConfigurationArn"],"type":"object"},"MetadataOptions":{"properties":{"HttpEndpoint":{"enum":["disabled","enabled"],"type":"string"},"HttpProtocolIpv6":{"enum":["disabled","enabled"],"type":"string"},"HttpPutResponseHopLimit":{"default":1,"maximum":64,"minimum":1,"type":"integer"},"HttpTokens":{"enum":["optional","required"],"type":"string"},"InstanceMetadataTags":{"enum":["disabled","enabled"],"type":"string"}},"type":"object"},"NetworkInterface":{"properties":{"AssociateCarrierIpAddress":{"type":"boolean"},"AssociatePublicIpAddress":{"type":"boolean"},"DeleteOnTermination":{"type":"boolean"},"Description":{"type":"string"},"DeviceIndex":{"type":"string"},"EnaSrdSpecification":{"$ref":"#/definitions/EnaSrdSpecification"},"GroupSet":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"Ipv6AddressCount":{"type":"integer"},"Ipv6Addresses":{"insertionOrder":false,"items":{"$ref":"#/definitions/InstanceIpv6Address"},"type":"array"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"PrivateIpAddress":{"type":"string"},"PrivateIpAddresses":{"insertionOrder":false,"items":{"$ref":"#/definitions/PrivateIpAddressSpecification"},"type":"array"},"SecondaryPrivateIpAddressCount":{"type":"integer"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"required":["DeviceIndex"],"type":"object"},"PrivateDnsNameOptions":{"properties":{"EnableResourceNameDnsAAAARecord":{"type":"boolean"},"EnableResourceNameDnsARecord":{"type":"boolean"},"HostnameType":{"enum":["ip-name","resource-name"],"type":"string"}},"type":"object"},"PrivateIpAddressSpecification":{"properties":{"Primary":{"type":"boolean"},"PrivateIpAddress":{"type":"string"}},"required":["Primary","PrivateIpAddress"],"type":"object"},"SsmAssociation":{"properties":{"AssociationParameters":{"insertionOrder":false,"items":{"$ref":"#/definitions/AssociationParameter"},"type":"array"},"DocumentName":{"type":"string"}},"required":["DocumentName"],"type":"object"},"State":{"properties":{"Code":{"type":"string"},"Name":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"Volume":{"properties":{"Device":{"type":"string"},"VolumeId":{"references":["AWS::EC2::Volume.Id"],"type":"string"}},"required":["Device","VolumeId"],"type":"object"}},"primaryIdentifier":["InstanceId"],"properties":{"AdditionalInfo":{"type":"string"},"Affinity":{"enum":["default","host"],"type":"string"},"AvailabilityZone":{"type":"string"},"BlockDeviceMappings":{"insertionOrder":false,"items":{"$ref":"#/definitions/BlockDeviceMapping"},"type":"array"},"CpuOptions":{"properties":{"CoreCount":{"type":"integer"},"ThreadsPerCore":{"type":"integer"}},"type":"object"},"CreditSpecification":{"properties":{"CPUCredits":{"type":"string"}},"type":"object"},"DisableApiTermination":{"type":"boolean"},"EbsOptimized":{"type":"boolean"},"ElasticGpuSpecifications":{"insertionOrder":false,"items":{"$ref":"#/definitions/ElasticGpuSpecification"},"type":"array"},"ElasticInferenceAccelerators":{"insertionOrder":false,"items":{"$ref":"#/definitions/ElasticInferenceAccelerator"},"type":"array"},"EnclaveOptions":{"properties":{"Enabled":{"type":"boolean"}},"type":"object"},"HibernationOptions":{"properties":{"Configured":{"default":false,"type":"boolean"}},"type":"object"},"HostId":{"references":["AWS::EC2::Host.Id"],"type":"string"},"HostResourceGroupArn":{"type":"string"},"IamInstanceProfile":{"references":["AWS::IAM::InstanceProfile.Id"],"type":"string"},"ImageId":{"references":["AWS::EC2::Image.Id"],"type":"string"},"InstanceId":{"type":"string"},"InstanceInitiatedShutdownBehavior":{"enum":["stop","terminate"],"type":"string"},"InstanceType":{"type":"string"},"Ipv6AddressCount":{"type":"integer"},"Ipv6Addresses":{"insertionOrder":false,"items":{"$ref":"#/definitions/InstanceIpv6Address"},"type":"array"},"KernelId":{"type":"string"},"KeyName":{"references":["AWS::EC2::KeyPair.Id"],"type":"string"},"LaunchTemplate":{"$ref":"#/definitions/LaunchTemplateSpecification"},"LicenseSpecifications":{"insertionOrder":false,"items":{"$ref":"#/definitions/LicenseSpecification"},"type":"array"},"MetadataOptions":{"$ref":"#/definitions/MetadataOptions"},"Monitoring":{"type":"boolean"},"NetworkInterfaces":{"insertionOrder":false,"items":{"$ref":"#/definitions/NetworkInterface"},"type":"array"},"PlacementGroupName":{"type":"string"},"PrivateDnsName":{"type":"string"},"PrivateDnsNameOptions":{"$ref":"#/definitions/PrivateDnsNameOptions"},"PrivateIp":{"type":"string"},"PrivateIpAddress":{"type":"string"},"PropagateTagsToVolumeOnCreation":{"type":"boolean"},"PublicDnsName":{"type":"string"},"PublicIp":{"type":"string"},"RamdiskId":{"type":"string"},"SecurityGroupIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"SecurityGroups":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.GroupName"],"type":"string"},"type":"array"},"SourceDestCheck":{"type":"boolean"},"SsmAssociations":{"insertionOrder":false,"items":{"$ref":"#/definitions/SsmAssociation"},"type":"array"},"State":{"$ref":"#/definitions/State"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Tenancy":{"type":"string"},"UserData":{"type":"string"},"Volumes":{"insertionOrder":false,"items":{"$ref":"#/definitions/Volume"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["InstanceId","PrivateDnsName","PrivateIp","PublicDnsName","PublicIp","State","VpcId"],"tagProperty":"Tags","traits":{"readyAttributes":["PublicIp","State","State.Code","State.Name"],"typicalSeconds":40},"writeOnly":["AdditionalInfo","BlockDeviceMappings/*/NoDevice","BlockDeviceMappings/*/VirtualName","Ipv6AddressCount","Ipv6Addresses","LicenseSpecifications","PropagateTagsToVolumeOnCreation"]}"##
    }
}
