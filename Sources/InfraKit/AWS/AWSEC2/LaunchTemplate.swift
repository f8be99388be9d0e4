// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.LaunchTemplate {
    /// A launch template of EC2.
    ///
    /// A change of `LaunchTemplateName` replaces it. Creates `AWS::EC2::LaunchTemplate`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - launchTemplateData: `LaunchTemplateData`.
    ///   - launchTemplateName: `LaunchTemplateName`. 3 to 128 characters.
    ///   - tagSpecifications: `TagSpecifications`.
    ///   - versionDescription: `VersionDescription`. 0 to 255 characters.
    public init(
        _ id: ConstructID,
        launchTemplateData: LaunchTemplateData,
        launchTemplateName: Input<String>? = nil,
        tagSpecifications: [LaunchTemplateTagSpecification]? = nil,
        versionDescription: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LaunchTemplateData", launchTemplateData)
        node.set("LaunchTemplateName", launchTemplateName)
        node.set("TagSpecifications", tagSpecifications)
        node.set("VersionDescription", versionDescription)
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

    /// `LaunchTemplateId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("LaunchTemplateId") }

    /// `DefaultVersionNumber`, known after deploy.
    public var defaultVersionNumber: Input<String> { node.attribute("DefaultVersionNumber") }

    /// `LatestVersionNumber`, known after deploy.
    public var latestVersionNumber: Input<String> { node.attribute("LatestVersionNumber") }

    /// The `AcceleratorCount` of a launch template.
    public struct AcceleratorCount: PropertyGroup {
        public let fields: Fields

        /// Makes the `AcceleratorCount` of its members.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(
            max: Input<Int>? = nil,
            min: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Max", max)
            members.set("Min", min)
            fields = members
        }
    }

    /// The `AcceleratorTotalMemoryMiB` of a launch template.
    public struct AcceleratorTotalMemoryMiB: PropertyGroup {
        public let fields: Fields

        /// Makes the `AcceleratorTotalMemoryMiB` of its members.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(
            max: Input<Int>? = nil,
            min: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Max", max)
            members.set("Min", min)
            fields = members
        }
    }

    /// The `BaselineEbsBandwidthMbps` of a launch template.
    public struct BaselineEbsBandwidthMbps: PropertyGroup {
        public let fields: Fields

        /// Makes the `BaselineEbsBandwidthMbps` of its members.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(
            max: Input<Int>? = nil,
            min: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Max", max)
            members.set("Min", min)
            fields = members
        }
    }

    /// The `BaselinePerformanceFactors` of a launch template.
    public struct BaselinePerformanceFactors: PropertyGroup {
        public let fields: Fields

        /// Makes the `BaselinePerformanceFactors` of its members.
        ///
        /// - Parameters:
        ///   - cpu: `Cpu`.
        public init(
            cpu: Cpu? = nil
        ) {
            var members = Fields()
            members.set("Cpu", cpu)
            fields = members
        }
    }

    /// The `BlockDeviceMapping` of a launch template.
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
            deviceName: Input<String>? = nil,
            ebs: Ebs? = nil,
            noDevice: Input<String>? = nil,
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

    /// The `CapacityReservationSpecification` of a launch template.
    public struct CapacityReservationSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityReservationSpecification` of its members.
        ///
        /// - Parameters:
        ///   - capacityReservationPreference: `CapacityReservationPreference`.
        ///   - capacityReservationTarget: `CapacityReservationTarget`.
        public init(
            capacityReservationPreference: CapacityReservationSpecificationCapacityReservationPreference? = nil,
            capacityReservationTarget: CapacityReservationTarget? = nil
        ) {
            var members = Fields()
            members.set("CapacityReservationPreference", capacityReservationPreference)
            members.set("CapacityReservationTarget", capacityReservationTarget)
            fields = members
        }
    }

    /// The `CapacityReservationTarget` of a launch template.
    public struct CapacityReservationTarget: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityReservationTarget` of its members.
        ///
        /// - Parameters:
        ///   - capacityReservationId: `CapacityReservationId`.
        ///   - capacityReservationResourceGroupArn: `CapacityReservationResourceGroupArn`.
        public init(
            capacityReservationId: Input<ID<EC2.CapacityReservation>>? = nil,
            capacityReservationResourceGroupArn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("CapacityReservationId", capacityReservationId)
            members.set("CapacityReservationResourceGroupArn", capacityReservationResourceGroupArn)
            fields = members
        }
    }

    /// The `ConnectionTrackingSpecification` of a launch template.
    public struct ConnectionTrackingSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConnectionTrackingSpecification` of its members.
        ///
        /// - Parameters:
        ///   - tcpEstablishedTimeout: `TcpEstablishedTimeout`.
        ///   - udpStreamTimeout: `UdpStreamTimeout`.
        ///   - udpTimeout: `UdpTimeout`.
        public init(
            tcpEstablishedTimeout: Input<Int>? = nil,
            udpStreamTimeout: Input<Int>? = nil,
            udpTimeout: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("TcpEstablishedTimeout", tcpEstablishedTimeout)
            members.set("UdpStreamTimeout", udpStreamTimeout)
            members.set("UdpTimeout", udpTimeout)
            fields = members
        }
    }

    /// The `Cpu` of a launch template.
    public struct Cpu: PropertyGroup {
        public let fields: Fields

        /// Makes the `Cpu` of its members.
        ///
        /// - Parameters:
        ///   - references: `References`.
        public init(
            references: [Reference]? = nil
        ) {
            var members = Fields()
            members.set("References", references)
            fields = members
        }
    }

    /// The `CpuOptions` of a launch template.
    public struct CpuOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `CpuOptions` of its members.
        ///
        /// - Parameters:
        ///   - amdSevSnp: `AmdSevSnp`.
        ///   - coreCount: `CoreCount`.
        ///   - threadsPerCore: `ThreadsPerCore`.
        public init(
            amdSevSnp: CpuOptionsAmdSevSnp? = nil,
            coreCount: Input<Int>? = nil,
            threadsPerCore: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("AmdSevSnp", amdSevSnp)
            members.set("CoreCount", coreCount)
            members.set("ThreadsPerCore", threadsPerCore)
            fields = members
        }
    }

    /// The `CreditSpecification` of a launch template.
    public struct CreditSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `CreditSpecification` of its members.
        ///
        /// - Parameters:
        ///   - cpuCredits: `CpuCredits`.
        public init(
            cpuCredits: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("CpuCredits", cpuCredits)
            fields = members
        }
    }

    /// The `Ebs` of a launch template.
    public struct Ebs: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ebs` of its members.
        ///
        /// - Parameters:
        ///   - deleteOnTermination: `DeleteOnTermination`.
        ///   - ebsCardIndex: `EbsCardIndex`.
        ///   - encrypted: `Encrypted`.
        ///   - iops: `Iops`.
        ///   - kmsKeyId: `KmsKeyId`.
        ///   - snapshotId: `SnapshotId`.
        ///   - throughput: `Throughput`.
        ///   - volumeInitializationRate: `VolumeInitializationRate`.
        ///   - volumeSize: `VolumeSize`.
        ///   - volumeType: `VolumeType`.
        public init(
            deleteOnTermination: Input<Bool>? = nil,
            ebsCardIndex: Input<Int>? = nil,
            encrypted: Input<Bool>? = nil,
            iops: Input<Int>? = nil,
            kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
            snapshotId: Input<String>? = nil,
            throughput: Input<Int>? = nil,
            volumeInitializationRate: Input<Int>? = nil,
            volumeSize: Input<Int>? = nil,
            volumeType: EbsVolumeType? = nil
        ) {
            var members = Fields()
            members.set("DeleteOnTermination", deleteOnTermination)
            members.set("EbsCardIndex", ebsCardIndex)
            members.set("Encrypted", encrypted)
            members.set("Iops", iops)
            members.set("KmsKeyId", kmsKeyId)
            members.set("SnapshotId", snapshotId)
            members.set("Throughput", throughput)
            members.set("VolumeInitializationRate", volumeInitializationRate)
            members.set("VolumeSize", volumeSize)
            members.set("VolumeType", volumeType)
            fields = members
        }
    }

    /// The `EnaSrdSpecification` of a launch template.
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

    /// The `EnaSrdUdpSpecification` of a launch template.
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

    /// The `EnclaveOptions` of a launch template.
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

    /// The `HibernationOptions` of a launch template.
    public struct HibernationOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `HibernationOptions` of its members.
        ///
        /// - Parameters:
        ///   - configured: `Configured`.
        public init(
            configured: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Configured", configured)
            fields = members
        }
    }

    /// The `IamInstanceProfile` of a launch template.
    public struct IamInstanceProfile: PropertyGroup {
        public let fields: Fields

        /// Makes the `IamInstanceProfile` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        ///   - name: `Name`.
        public init(
            arn: Input<ARN<IAM.InstanceProfile>>? = nil,
            name: Input<ID<IAM.InstanceProfile>>? = nil
        ) {
            var members = Fields()
            members.set("Arn", arn)
            members.set("Name", name)
            fields = members
        }
    }

    /// The `InstanceMarketOptions` of a launch template.
    public struct InstanceMarketOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceMarketOptions` of its members.
        ///
        /// - Parameters:
        ///   - marketType: `MarketType`.
        ///   - spotOptions: `SpotOptions`.
        public init(
            marketType: InstanceMarketOptionsMarketType? = nil,
            spotOptions: SpotOptions? = nil
        ) {
            var members = Fields()
            members.set("MarketType", marketType)
            members.set("SpotOptions", spotOptions)
            fields = members
        }
    }

    /// The `InstanceRequirements` of a launch template.
    public struct InstanceRequirements: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceRequirements` of its members.
        ///
        /// - Parameters:
        ///   - acceleratorCount: `AcceleratorCount`.
        ///   - acceleratorManufacturers: `AcceleratorManufacturers`.
        ///   - acceleratorNames: `AcceleratorNames`.
        ///   - acceleratorTotalMemoryMiB: `AcceleratorTotalMemoryMiB`.
        ///   - acceleratorTypes: `AcceleratorTypes`.
        ///   - allowedInstanceTypes: `AllowedInstanceTypes`. 0 to 400 elements.
        ///   - bareMetal: `BareMetal`.
        ///   - baselineEbsBandwidthMbps: `BaselineEbsBandwidthMbps`.
        ///   - baselinePerformanceFactors: `BaselinePerformanceFactors`.
        ///   - burstablePerformance: `BurstablePerformance`.
        ///   - cpuManufacturers: `CpuManufacturers`.
        ///   - excludedInstanceTypes: `ExcludedInstanceTypes`. 0 to 400 elements.
        ///   - instanceGenerations: `InstanceGenerations`.
        ///   - localStorage: `LocalStorage`.
        ///   - localStorageTypes: `LocalStorageTypes`.
        ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        ///   - memoryGiBPerVCpu: `MemoryGiBPerVCpu`.
        ///   - memoryMiB: `MemoryMiB`.
        ///   - networkBandwidthGbps: `NetworkBandwidthGbps`.
        ///   - networkInterfaceCount: `NetworkInterfaceCount`.
        ///   - onDemandMaxPricePercentageOverLowestPrice: `OnDemandMaxPricePercentageOverLowestPrice`.
        ///   - requireHibernateSupport: `RequireHibernateSupport`.
        ///   - spotMaxPricePercentageOverLowestPrice: `SpotMaxPricePercentageOverLowestPrice`.
        ///   - totalLocalStorageGB: `TotalLocalStorageGB`.
        ///   - vCpuCount: `VCpuCount`.
        public init(
            acceleratorCount: AcceleratorCount? = nil,
            acceleratorManufacturers: [InstanceRequirementsAcceleratorManufacturers]? = nil,
            acceleratorNames: [InstanceRequirementsAcceleratorNames]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB? = nil,
            acceleratorTypes: [InstanceRequirementsAcceleratorTypes]? = nil,
            allowedInstanceTypes: Input<[String]>? = nil,
            bareMetal: InstanceRequirementsBareMetal? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps? = nil,
            baselinePerformanceFactors: BaselinePerformanceFactors? = nil,
            burstablePerformance: InstanceRequirementsBurstablePerformance? = nil,
            cpuManufacturers: [InstanceRequirementsCpuManufacturers]? = nil,
            excludedInstanceTypes: Input<[String]>? = nil,
            instanceGenerations: [InstanceRequirementsInstanceGenerations]? = nil,
            localStorage: InstanceRequirementsLocalStorage? = nil,
            localStorageTypes: [InstanceRequirementsLocalStorageTypes]? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Input<Int>? = nil,
            memoryGiBPerVCpu: MemoryGiBPerVCpu? = nil,
            memoryMiB: MemoryMiB? = nil,
            networkBandwidthGbps: NetworkBandwidthGbps? = nil,
            networkInterfaceCount: NetworkInterfaceCount? = nil,
            onDemandMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
            requireHibernateSupport: Input<Bool>? = nil,
            spotMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
            totalLocalStorageGB: TotalLocalStorageGB? = nil,
            vCpuCount: VCpuCount? = nil
        ) {
            var members = Fields()
            members.set("AcceleratorCount", acceleratorCount)
            members.set("AcceleratorManufacturers", acceleratorManufacturers)
            members.set("AcceleratorNames", acceleratorNames)
            members.set("AcceleratorTotalMemoryMiB", acceleratorTotalMemoryMiB)
            members.set("AcceleratorTypes", acceleratorTypes)
            members.set("AllowedInstanceTypes", allowedInstanceTypes)
            members.set("BareMetal", bareMetal)
            members.set("BaselineEbsBandwidthMbps", baselineEbsBandwidthMbps)
            members.set("BaselinePerformanceFactors", baselinePerformanceFactors)
            members.set("BurstablePerformance", burstablePerformance)
            members.set("CpuManufacturers", cpuManufacturers)
            members.set("ExcludedInstanceTypes", excludedInstanceTypes)
            members.set("InstanceGenerations", instanceGenerations)
            members.set("LocalStorage", localStorage)
            members.set("LocalStorageTypes", localStorageTypes)
            members.set("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
            members.set("MemoryGiBPerVCpu", memoryGiBPerVCpu)
            members.set("MemoryMiB", memoryMiB)
            members.set("NetworkBandwidthGbps", networkBandwidthGbps)
            members.set("NetworkInterfaceCount", networkInterfaceCount)
            members.set("OnDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice)
            members.set("RequireHibernateSupport", requireHibernateSupport)
            members.set("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice)
            members.set("TotalLocalStorageGB", totalLocalStorageGB)
            members.set("VCpuCount", vCpuCount)
            fields = members
        }
    }

    /// The `Ipv4PrefixSpecification` of a launch template.
    public struct Ipv4PrefixSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ipv4PrefixSpecification` of its members.
        ///
        /// - Parameters:
        ///   - ipv4Prefix: `Ipv4Prefix`.
        public init(
            ipv4Prefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Ipv4Prefix", ipv4Prefix)
            fields = members
        }
    }

    /// The `Ipv6Add` of a launch template.
    public struct Ipv6Add: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ipv6Add` of its members.
        ///
        /// - Parameters:
        ///   - ipv6Address: `Ipv6Address`.
        public init(
            ipv6Address: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Ipv6Address", ipv6Address)
            fields = members
        }
    }

    /// The `Ipv6PrefixSpecification` of a launch template.
    public struct Ipv6PrefixSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ipv6PrefixSpecification` of its members.
        ///
        /// - Parameters:
        ///   - ipv6Prefix: `Ipv6Prefix`.
        public init(
            ipv6Prefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Ipv6Prefix", ipv6Prefix)
            fields = members
        }
    }

    /// The `LaunchTemplateData` of a launch template.
    public struct LaunchTemplateData: PropertyGroup {
        public let fields: Fields

        /// Makes the `LaunchTemplateData` of its members.
        ///
        /// - Parameters:
        ///   - blockDeviceMappings: `BlockDeviceMappings`.
        ///   - capacityReservationSpecification: `CapacityReservationSpecification`.
        ///   - cpuOptions: `CpuOptions`.
        ///   - creditSpecification: `CreditSpecification`.
        ///   - disableApiStop: `DisableApiStop`.
        ///   - disableApiTermination: `DisableApiTermination`.
        ///   - ebsOptimized: `EbsOptimized`.
        ///   - enclaveOptions: `EnclaveOptions`.
        ///   - hibernationOptions: `HibernationOptions`.
        ///   - iamInstanceProfile: `IamInstanceProfile`.
        ///   - imageId: `ImageId`.
        ///   - instanceInitiatedShutdownBehavior: `InstanceInitiatedShutdownBehavior`.
        ///   - instanceMarketOptions: `InstanceMarketOptions`.
        ///   - instanceRequirements: `InstanceRequirements`.
        ///   - instanceType: `InstanceType`.
        ///   - kernelId: `KernelId`.
        ///   - keyName: `KeyName`.
        ///   - licenseSpecifications: `LicenseSpecifications`.
        ///   - maintenanceOptions: `MaintenanceOptions`.
        ///   - metadataOptions: `MetadataOptions`.
        ///   - monitoring: `Monitoring`.
        ///   - networkInterfaces: `NetworkInterfaces`.
        ///   - placement: `Placement`.
        ///   - privateDnsNameOptions: `PrivateDnsNameOptions`.
        ///   - ramDiskId: `RamDiskId`.
        ///   - securityGroupIds: `SecurityGroupIds`.
        ///   - securityGroups: `SecurityGroups`.
        ///   - tagSpecifications: `TagSpecifications`.
        ///   - userData: `UserData`.
        public init(
            blockDeviceMappings: [BlockDeviceMapping]? = nil,
            capacityReservationSpecification: CapacityReservationSpecification? = nil,
            cpuOptions: CpuOptions? = nil,
            creditSpecification: CreditSpecification? = nil,
            disableApiStop: Input<Bool>? = nil,
            disableApiTermination: Input<Bool>? = nil,
            ebsOptimized: Input<Bool>? = nil,
            enclaveOptions: EnclaveOptions? = nil,
            hibernationOptions: HibernationOptions? = nil,
            iamInstanceProfile: IamInstanceProfile? = nil,
            imageId: Input<ID<EC2.Image>>? = nil,
            instanceInitiatedShutdownBehavior: LaunchTemplateDataInstanceInitiatedShutdownBehavior? = nil,
            instanceMarketOptions: InstanceMarketOptions? = nil,
            instanceRequirements: InstanceRequirements? = nil,
            instanceType: Input<String>? = nil,
            kernelId: Input<String>? = nil,
            keyName: Input<ID<EC2.KeyPair>>? = nil,
            licenseSpecifications: [LicenseSpecification]? = nil,
            maintenanceOptions: MaintenanceOptions? = nil,
            metadataOptions: MetadataOptions? = nil,
            monitoring: Monitoring? = nil,
            networkInterfaces: [NetworkInterface]? = nil,
            placement: Placement? = nil,
            privateDnsNameOptions: PrivateDnsNameOptions? = nil,
            ramDiskId: Input<String>? = nil,
            securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
            securityGroups: Input<[ID<EC2.SecurityGroup>]>? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            userData: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("BlockDeviceMappings", blockDeviceMappings)
            members.set("CapacityReservationSpecification", capacityReservationSpecification)
            members.set("CpuOptions", cpuOptions)
            members.set("CreditSpecification", creditSpecification)
            members.set("DisableApiStop", disableApiStop)
            members.set("DisableApiTermination", disableApiTermination)
            members.set("EbsOptimized", ebsOptimized)
            members.set("EnclaveOptions", enclaveOptions)
            members.set("HibernationOptions", hibernationOptions)
            members.set("IamInstanceProfile", iamInstanceProfile)
            members.set("ImageId", imageId)
            members.set("InstanceInitiatedShutdownBehavior", instanceInitiatedShutdownBehavior)
            members.set("InstanceMarketOptions", instanceMarketOptions)
            members.set("InstanceRequirements", instanceRequirements)
            members.set("InstanceType", instanceType)
            members.set("KernelId", kernelId)
            members.set("KeyName", keyName)
            members.set("LicenseSpecifications", licenseSpecifications)
            members.set("MaintenanceOptions", maintenanceOptions)
            members.set("MetadataOptions", metadataOptions)
            members.set("Monitoring", monitoring)
            members.set("NetworkInterfaces", networkInterfaces)
            members.set("Placement", placement)
            members.set("PrivateDnsNameOptions", privateDnsNameOptions)
            members.set("RamDiskId", ramDiskId)
            members.set("SecurityGroupIds", securityGroupIds)
            members.set("SecurityGroups", securityGroups)
            members.set("TagSpecifications", tagSpecifications)
            members.set("UserData", userData)
            fields = members
        }
    }

    /// The `LaunchTemplateTagSpecification` of a launch template.
    public struct LaunchTemplateTagSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `LaunchTemplateTagSpecification` of its members.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`.
        ///   - tags: `Tags`.
        public init(
            resourceType: LaunchTemplateTagSpecificationResourceType? = nil,
            tags: [Tag]? = nil
        ) {
            var members = Fields()
            members.set("ResourceType", resourceType)
            members.set("Tags", tags)
            fields = members
        }
    }

    /// The `LicenseSpecification` of a launch template.
    public struct LicenseSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `LicenseSpecification` of its members.
        ///
        /// - Parameters:
        ///   - licenseConfigurationArn: `LicenseConfigurationArn`.
        public init(
            licenseConfigurationArn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("LicenseConfigurationArn", licenseConfigurationArn)
            fields = members
        }
    }

    /// The `MaintenanceOptions` of a launch template.
    public struct MaintenanceOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `MaintenanceOptions` of its members.
        ///
        /// - Parameters:
        ///   - autoRecovery: `AutoRecovery`.
        public init(
            autoRecovery: MaintenanceOptionsAutoRecovery? = nil
        ) {
            var members = Fields()
            members.set("AutoRecovery", autoRecovery)
            fields = members
        }
    }

    /// The `MemoryGiBPerVCpu` of a launch template.
    public struct MemoryGiBPerVCpu: PropertyGroup {
        public let fields: Fields

        /// Makes the `MemoryGiBPerVCpu` of its members.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(
            max: Input<Double>? = nil,
            min: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("Max", max)
            members.set("Min", min)
            fields = members
        }
    }

    /// The `MemoryMiB` of a launch template.
    public struct MemoryMiB: PropertyGroup {
        public let fields: Fields

        /// Makes the `MemoryMiB` of its members.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(
            max: Input<Int>? = nil,
            min: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Max", max)
            members.set("Min", min)
            fields = members
        }
    }

    /// The `MetadataOptions` of a launch template.
    public struct MetadataOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetadataOptions` of its members.
        ///
        /// - Parameters:
        ///   - httpEndpoint: `HttpEndpoint`.
        ///   - httpProtocolIpv6: `HttpProtocolIpv6`.
        ///   - httpPutResponseHopLimit: `HttpPutResponseHopLimit`.
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

    /// The `Monitoring` of a launch template.
    public struct Monitoring: PropertyGroup {
        public let fields: Fields

        /// Makes the `Monitoring` of its members.
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

    /// The `NetworkBandwidthGbps` of a launch template.
    public struct NetworkBandwidthGbps: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkBandwidthGbps` of its members.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(
            max: Input<Double>? = nil,
            min: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("Max", max)
            members.set("Min", min)
            fields = members
        }
    }

    /// The `NetworkInterface` of a launch template.
    public struct NetworkInterface: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkInterface` of its members.
        ///
        /// - Parameters:
        ///   - associateCarrierIpAddress: `AssociateCarrierIpAddress`.
        ///   - associatePublicIpAddress: `AssociatePublicIpAddress`.
        ///   - connectionTrackingSpecification: `ConnectionTrackingSpecification`.
        ///   - deleteOnTermination: `DeleteOnTermination`.
        ///   - description: `Description`.
        ///   - deviceIndex: `DeviceIndex`.
        ///   - enaQueueCount: `EnaQueueCount`.
        ///   - enaSrdSpecification: `EnaSrdSpecification`.
        ///   - groups: `Groups`.
        ///   - interfaceType: `InterfaceType`.
        ///   - ipv4PrefixCount: `Ipv4PrefixCount`.
        ///   - ipv4Prefixes: `Ipv4Prefixes`.
        ///   - ipv6AddressCount: `Ipv6AddressCount`.
        ///   - ipv6Addresses: `Ipv6Addresses`.
        ///   - ipv6PrefixCount: `Ipv6PrefixCount`.
        ///   - ipv6Prefixes: `Ipv6Prefixes`.
        ///   - networkCardIndex: `NetworkCardIndex`.
        ///   - networkInterfaceId: `NetworkInterfaceId`.
        ///   - primaryIpv6: `PrimaryIpv6`.
        ///   - privateIpAddress: `PrivateIpAddress`.
        ///   - privateIpAddresses: `PrivateIpAddresses`.
        ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`.
        ///   - subnetId: `SubnetId`.
        public init(
            associateCarrierIpAddress: Input<Bool>? = nil,
            associatePublicIpAddress: Input<Bool>? = nil,
            connectionTrackingSpecification: ConnectionTrackingSpecification? = nil,
            deleteOnTermination: Input<Bool>? = nil,
            description: Input<String>? = nil,
            deviceIndex: Input<Int>? = nil,
            enaQueueCount: Input<Int>? = nil,
            enaSrdSpecification: EnaSrdSpecification? = nil,
            groups: Input<[String]>? = nil,
            interfaceType: Input<String>? = nil,
            ipv4PrefixCount: Input<Int>? = nil,
            ipv4Prefixes: [Ipv4PrefixSpecification]? = nil,
            ipv6AddressCount: Input<Int>? = nil,
            ipv6Addresses: [Ipv6Add]? = nil,
            ipv6PrefixCount: Input<Int>? = nil,
            ipv6Prefixes: [Ipv6PrefixSpecification]? = nil,
            networkCardIndex: Input<Int>? = nil,
            networkInterfaceId: Input<ID<EC2.NetworkInterface>>? = nil,
            primaryIpv6: Input<Bool>? = nil,
            privateIpAddress: Input<String>? = nil,
            privateIpAddresses: [PrivateIpAdd]? = nil,
            secondaryPrivateIpAddressCount: Input<Int>? = nil,
            subnetId: Input<ID<EC2.Subnet>>? = nil
        ) {
            var members = Fields()
            members.set("AssociateCarrierIpAddress", associateCarrierIpAddress)
            members.set("AssociatePublicIpAddress", associatePublicIpAddress)
            members.set("ConnectionTrackingSpecification", connectionTrackingSpecification)
            members.set("DeleteOnTermination", deleteOnTermination)
            members.set("Description", description)
            members.set("DeviceIndex", deviceIndex)
            members.set("EnaQueueCount", enaQueueCount)
            members.set("EnaSrdSpecification", enaSrdSpecification)
            members.set("Groups", groups)
            members.set("InterfaceType", interfaceType)
            members.set("Ipv4PrefixCount", ipv4PrefixCount)
            members.set("Ipv4Prefixes", ipv4Prefixes)
            members.set("Ipv6AddressCount", ipv6AddressCount)
            members.set("Ipv6Addresses", ipv6Addresses)
            members.set("Ipv6PrefixCount", ipv6PrefixCount)
            members.set("Ipv6Prefixes", ipv6Prefixes)
            members.set("NetworkCardIndex", networkCardIndex)
            members.set("NetworkInterfaceId", networkInterfaceId)
            members.set("PrimaryIpv6", primaryIpv6)
            members.set("PrivateIpAddress", privateIpAddress)
            members.set("PrivateIpAddresses", privateIpAddresses)
            members.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
            members.set("SubnetId", subnetId)
            fields = members
        }
    }

    /// The `NetworkInterfaceCount` of a launch template.
    public struct NetworkInterfaceCount: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkInterfaceCount` of its members.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(
            max: Input<Int>? = nil,
            min: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Max", max)
            members.set("Min", min)
            fields = members
        }
    }

    /// The `Placement` of a launch template.
    public struct Placement: PropertyGroup {
        public let fields: Fields

        /// Makes the `Placement` of its members.
        ///
        /// - Parameters:
        ///   - affinity: `Affinity`.
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - groupId: `GroupId`.
        ///   - groupName: `GroupName`.
        ///   - hostId: `HostId`.
        ///   - hostResourceGroupArn: `HostResourceGroupArn`.
        ///   - partitionNumber: `PartitionNumber`.
        ///   - spreadDomain: `SpreadDomain`.
        ///   - tenancy: `Tenancy`.
        public init(
            affinity: Input<String>? = nil,
            availabilityZone: Input<String>? = nil,
            groupId: Input<String>? = nil,
            groupName: Input<ID<EC2.PlacementGroup>>? = nil,
            hostId: Input<ID<EC2.Host>>? = nil,
            hostResourceGroupArn: Input<String>? = nil,
            partitionNumber: Input<Int>? = nil,
            spreadDomain: Input<String>? = nil,
            tenancy: PlacementTenancy? = nil
        ) {
            var members = Fields()
            members.set("Affinity", affinity)
            members.set("AvailabilityZone", availabilityZone)
            members.set("GroupId", groupId)
            members.set("GroupName", groupName)
            members.set("HostId", hostId)
            members.set("HostResourceGroupArn", hostResourceGroupArn)
            members.set("PartitionNumber", partitionNumber)
            members.set("SpreadDomain", spreadDomain)
            members.set("Tenancy", tenancy)
            fields = members
        }
    }

    /// The `PrivateDnsNameOptions` of a launch template.
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

    /// The `PrivateIpAdd` of a launch template.
    public struct PrivateIpAdd: PropertyGroup {
        public let fields: Fields

        /// Makes the `PrivateIpAdd` of its members.
        ///
        /// - Parameters:
        ///   - primary: `Primary`.
        ///   - privateIpAddress: `PrivateIpAddress`.
        public init(
            primary: Input<Bool>? = nil,
            privateIpAddress: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Primary", primary)
            members.set("PrivateIpAddress", privateIpAddress)
            fields = members
        }
    }

    /// The `Reference` of a launch template.
    public struct Reference: PropertyGroup {
        public let fields: Fields

        /// Makes the `Reference` of its members.
        ///
        /// - Parameters:
        ///   - instanceFamily: `InstanceFamily`.
        public init(
            instanceFamily: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("InstanceFamily", instanceFamily)
            fields = members
        }
    }

    /// The `SpotOptions` of a launch template.
    public struct SpotOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `SpotOptions` of its members.
        ///
        /// - Parameters:
        ///   - blockDurationMinutes: `BlockDurationMinutes`.
        ///   - instanceInterruptionBehavior: `InstanceInterruptionBehavior`.
        ///   - maxPrice: `MaxPrice`.
        ///   - spotInstanceType: `SpotInstanceType`.
        ///   - validUntil: `ValidUntil`.
        public init(
            blockDurationMinutes: Input<Int>? = nil,
            instanceInterruptionBehavior: SpotOptionsInstanceInterruptionBehavior? = nil,
            maxPrice: Input<String>? = nil,
            spotInstanceType: SpotOptionsSpotInstanceType? = nil,
            validUntil: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("BlockDurationMinutes", blockDurationMinutes)
            members.set("InstanceInterruptionBehavior", instanceInterruptionBehavior)
            members.set("MaxPrice", maxPrice)
            members.set("SpotInstanceType", spotInstanceType)
            members.set("ValidUntil", validUntil)
            fields = members
        }
    }

    /// The `Tag` of a launch template.
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

    /// The `TagSpecification` of a launch template.
    public struct TagSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `TagSpecification` of its members.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`.
        ///   - tags: `Tags`.
        public init(
            resourceType: TagSpecificationResourceType? = nil,
            tags: [Tag]? = nil
        ) {
            var members = Fields()
            members.set("ResourceType", resourceType)
            members.set("Tags", tags)
            fields = members
        }
    }

    /// The `TotalLocalStorageGB` of a launch template.
    public struct TotalLocalStorageGB: PropertyGroup {
        public let fields: Fields

        /// Makes the `TotalLocalStorageGB` of its members.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(
            max: Input<Double>? = nil,
            min: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("Max", max)
            members.set("Min", min)
            fields = members
        }
    }

    /// The `VCpuCount` of a launch template.
    public struct VCpuCount: PropertyGroup {
        public let fields: Fields

        /// Makes the `VCpuCount` of its members.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(
            max: Input<Int>? = nil,
            min: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Max", max)
            members.set("Min", min)
            fields = members
        }
    }

    /// The values of `CapacityReservationPreference`.
    public struct CapacityReservationSpecificationCapacityReservationPreference: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `capacity-reservations-only`
        public static var capacityReservationsOnly: Self {
            Self(rawValue: "capacity-reservations-only")
        }
        /// `none`
        public static var noneValue: Self { Self(rawValue: "none") }
        /// `open`
        public static var `open`: Self { Self(rawValue: "open") }
    }

    /// The values of `AmdSevSnp`.
    public struct CpuOptionsAmdSevSnp: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enabled`
        public static var enabled: Self { Self(rawValue: "enabled") }
        /// `disabled`
        public static var disabled: Self { Self(rawValue: "disabled") }
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

    /// The values of `MarketType`.
    public struct InstanceMarketOptionsMarketType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `capacity-block`
        public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
        /// `interruptible-capacity-reservation`
        public static var interruptibleCapacityReservation: Self {
            Self(rawValue: "interruptible-capacity-reservation")
        }
        /// `spot`
        public static var spot: Self { Self(rawValue: "spot") }
    }

    /// The values of `AcceleratorManufacturers`.
    public struct InstanceRequirementsAcceleratorManufacturers: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `amazon-web-services`
        public static var amazonWebServices: Self { Self(rawValue: "amazon-web-services") }
        /// `amd`
        public static var amd: Self { Self(rawValue: "amd") }
        /// `habana`
        public static var habana: Self { Self(rawValue: "habana") }
        /// `nvidia`
        public static var nvidia: Self { Self(rawValue: "nvidia") }
        /// `xilinx`
        public static var xilinx: Self { Self(rawValue: "xilinx") }
    }

    /// The values of `AcceleratorNames`.
    public struct InstanceRequirementsAcceleratorNames: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `a100`
        public static var a100: Self { Self(rawValue: "a100") }
        /// `a10g`
        public static var a10g: Self { Self(rawValue: "a10g") }
        /// `gaudi-hl-205`
        public static var gaudiHl205: Self { Self(rawValue: "gaudi-hl-205") }
        /// `h100`
        public static var h100: Self { Self(rawValue: "h100") }
        /// `inferentia`
        public static var inferentia: Self { Self(rawValue: "inferentia") }
        /// `inferentia2`
        public static var inferentia2: Self { Self(rawValue: "inferentia2") }
        /// `k520`
        public static var k520: Self { Self(rawValue: "k520") }
        /// `k80`
        public static var k80: Self { Self(rawValue: "k80") }
        /// `l4`
        public static var l4: Self { Self(rawValue: "l4") }
        /// `l40s`
        public static var l40s: Self { Self(rawValue: "l40s") }
        /// `m60`
        public static var m60: Self { Self(rawValue: "m60") }
        /// `radeon-pro-v520`
        public static var radeonProV520: Self { Self(rawValue: "radeon-pro-v520") }
        /// `t4`
        public static var t4: Self { Self(rawValue: "t4") }
        /// `t4g`
        public static var t4g: Self { Self(rawValue: "t4g") }
        /// `trainium`
        public static var trainium: Self { Self(rawValue: "trainium") }
        /// `trainium2`
        public static var trainium2: Self { Self(rawValue: "trainium2") }
        /// `u30`
        public static var u30: Self { Self(rawValue: "u30") }
        /// `v100`
        public static var v100: Self { Self(rawValue: "v100") }
        /// `vu9p`
        public static var vu9p: Self { Self(rawValue: "vu9p") }
    }

    /// The values of `AcceleratorTypes`.
    public struct InstanceRequirementsAcceleratorTypes: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `fpga`
        public static var fpga: Self { Self(rawValue: "fpga") }
        /// `gpu`
        public static var gpu: Self { Self(rawValue: "gpu") }
        /// `inference`
        public static var inference: Self { Self(rawValue: "inference") }
        /// `media`
        public static var media: Self { Self(rawValue: "media") }
    }

    /// The values of `BareMetal`.
    public struct InstanceRequirementsBareMetal: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `excluded`
        public static var excluded: Self { Self(rawValue: "excluded") }
        /// `included`
        public static var included: Self { Self(rawValue: "included") }
        /// `required`
        public static var required: Self { Self(rawValue: "required") }
    }

    /// The values of `BurstablePerformance`.
    public struct InstanceRequirementsBurstablePerformance: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `excluded`
        public static var excluded: Self { Self(rawValue: "excluded") }
        /// `included`
        public static var included: Self { Self(rawValue: "included") }
        /// `required`
        public static var required: Self { Self(rawValue: "required") }
    }

    /// The values of `CpuManufacturers`.
    public struct InstanceRequirementsCpuManufacturers: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `amazon-web-services`
        public static var amazonWebServices: Self { Self(rawValue: "amazon-web-services") }
        /// `amd`
        public static var amd: Self { Self(rawValue: "amd") }
        /// `apple`
        public static var apple: Self { Self(rawValue: "apple") }
        /// `intel`
        public static var intel: Self { Self(rawValue: "intel") }
    }

    /// The values of `InstanceGenerations`.
    public struct InstanceRequirementsInstanceGenerations: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `current`
        public static var current: Self { Self(rawValue: "current") }
        /// `previous`
        public static var previous: Self { Self(rawValue: "previous") }
    }

    /// The values of `LocalStorage`.
    public struct InstanceRequirementsLocalStorage: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `excluded`
        public static var excluded: Self { Self(rawValue: "excluded") }
        /// `included`
        public static var included: Self { Self(rawValue: "included") }
        /// `required`
        public static var required: Self { Self(rawValue: "required") }
    }

    /// The values of `LocalStorageTypes`.
    public struct InstanceRequirementsLocalStorageTypes: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `hdd`
        public static var hdd: Self { Self(rawValue: "hdd") }
        /// `ssd`
        public static var ssd: Self { Self(rawValue: "ssd") }
    }

    /// The values of `InstanceInitiatedShutdownBehavior`.
    public struct LaunchTemplateDataInstanceInitiatedShutdownBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `stop`
        public static var stop: Self { Self(rawValue: "stop") }
        /// `terminate`
        public static var terminate: Self { Self(rawValue: "terminate") }
    }

    /// The values of `ResourceType`.
    public struct LaunchTemplateTagSpecificationResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `capacity-block`
        public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
        /// `capacity-manager-data-export`
        public static var capacityManagerDataExport: Self {
            Self(rawValue: "capacity-manager-data-export")
        }
        /// `capacity-reservation`
        public static var capacityReservation: Self { Self(rawValue: "capacity-reservation") }
        /// `capacity-reservation-fleet`
        public static var capacityReservationFleet: Self {
            Self(rawValue: "capacity-reservation-fleet")
        }
        /// `carrier-gateway`
        public static var carrierGateway: Self { Self(rawValue: "carrier-gateway") }
        /// `client-vpn-endpoint`
        public static var clientVpnEndpoint: Self { Self(rawValue: "client-vpn-endpoint") }
        /// `coip-pool`
        public static var coipPool: Self { Self(rawValue: "coip-pool") }
        /// `customer-gateway`
        public static var customerGateway: Self { Self(rawValue: "customer-gateway") }
        /// `declarative-policies-report`
        public static var declarativePoliciesReport: Self {
            Self(rawValue: "declarative-policies-report")
        }
        /// `dedicated-host`
        public static var dedicatedHost: Self { Self(rawValue: "dedicated-host") }
        /// `dhcp-options`
        public static var dhcpOptions: Self { Self(rawValue: "dhcp-options") }
        /// `egress-only-internet-gateway`
        public static var egressOnlyInternetGateway: Self {
            Self(rawValue: "egress-only-internet-gateway")
        }
        /// `elastic-gpu`
        public static var elasticGpu: Self { Self(rawValue: "elastic-gpu") }
        /// `elastic-ip`
        public static var elasticIp: Self { Self(rawValue: "elastic-ip") }
        /// `export-image-task`
        public static var exportImageTask: Self { Self(rawValue: "export-image-task") }
        /// `export-instance-task`
        public static var exportInstanceTask: Self { Self(rawValue: "export-instance-task") }
        /// `fleet`
        public static var fleet: Self { Self(rawValue: "fleet") }
        /// `fpga-image`
        public static var fpgaImage: Self { Self(rawValue: "fpga-image") }
        /// `host-reservation`
        public static var hostReservation: Self { Self(rawValue: "host-reservation") }
        /// `image`
        public static var image: Self { Self(rawValue: "image") }
        /// `image-usage-report`
        public static var imageUsageReport: Self { Self(rawValue: "image-usage-report") }
        /// `import-image-task`
        public static var importImageTask: Self { Self(rawValue: "import-image-task") }
        /// `import-snapshot-task`
        public static var importSnapshotTask: Self { Self(rawValue: "import-snapshot-task") }
        /// `instance`
        public static var instance: Self { Self(rawValue: "instance") }
        /// `instance-connect-endpoint`
        public static var instanceConnectEndpoint: Self {
            Self(rawValue: "instance-connect-endpoint")
        }
        /// `instance-event-window`
        public static var instanceEventWindow: Self { Self(rawValue: "instance-event-window") }
        /// `internet-gateway`
        public static var internetGateway: Self { Self(rawValue: "internet-gateway") }
        /// `ipam`
        public static var ipam: Self { Self(rawValue: "ipam") }
        /// `ipam-external-resource-verification-token`
        public static var ipamExternalResourceVerificationToken: Self {
            Self(rawValue: "ipam-external-resource-verification-token")
        }
        /// `ipam-policy`
        public static var ipamPolicy: Self { Self(rawValue: "ipam-policy") }
        /// `ipam-pool`
        public static var ipamPool: Self { Self(rawValue: "ipam-pool") }
        /// `ipam-prefix-list-resolver`
        public static var ipamPrefixListResolver: Self {
            Self(rawValue: "ipam-prefix-list-resolver")
        }
        /// `ipam-prefix-list-resolver-target`
        public static var ipamPrefixListResolverTarget: Self {
            Self(rawValue: "ipam-prefix-list-resolver-target")
        }
        /// `ipam-resource-discovery`
        public static var ipamResourceDiscovery: Self { Self(rawValue: "ipam-resource-discovery") }
        /// `ipam-resource-discovery-association`
        public static var ipamResourceDiscoveryAssociation: Self {
            Self(rawValue: "ipam-resource-discovery-association")
        }
        /// `ipam-scope`
        public static var ipamScope: Self { Self(rawValue: "ipam-scope") }
        /// `ipv4pool-ec2`
        public static var ipv4poolEc2: Self { Self(rawValue: "ipv4pool-ec2") }
        /// `ipv6pool-ec2`
        public static var ipv6poolEc2: Self { Self(rawValue: "ipv6pool-ec2") }
        /// `key-pair`
        public static var keyPair: Self { Self(rawValue: "key-pair") }
        /// `launch-template`
        public static var launchTemplate: Self { Self(rawValue: "launch-template") }
        /// `local-gateway`
        public static var localGateway: Self { Self(rawValue: "local-gateway") }
        /// `local-gateway-route-table`
        public static var localGatewayRouteTable: Self {
            Self(rawValue: "local-gateway-route-table")
        }
        /// `local-gateway-route-table-virtual-interface-group-association`
        public static var localGatewayRouteTableVirtualInterfaceGroupAssociation: Self {
            Self(rawValue: "local-gateway-route-table-virtual-interface-group-association")
        }
        /// `local-gateway-route-table-vpc-association`
        public static var localGatewayRouteTableVpcAssociation: Self {
            Self(rawValue: "local-gateway-route-table-vpc-association")
        }
        /// `local-gateway-virtual-interface`
        public static var localGatewayVirtualInterface: Self {
            Self(rawValue: "local-gateway-virtual-interface")
        }
        /// `local-gateway-virtual-interface-group`
        public static var localGatewayVirtualInterfaceGroup: Self {
            Self(rawValue: "local-gateway-virtual-interface-group")
        }
        /// `mac-modification-task`
        public static var macModificationTask: Self { Self(rawValue: "mac-modification-task") }
        /// `natgateway`
        public static var natgateway: Self { Self(rawValue: "natgateway") }
        /// `network-acl`
        public static var networkAcl: Self { Self(rawValue: "network-acl") }
        /// `network-insights-access-scope`
        public static var networkInsightsAccessScope: Self {
            Self(rawValue: "network-insights-access-scope")
        }
        /// `network-insights-access-scope-analysis`
        public static var networkInsightsAccessScopeAnalysis: Self {
            Self(rawValue: "network-insights-access-scope-analysis")
        }
        /// `network-insights-analysis`
        public static var networkInsightsAnalysis: Self {
            Self(rawValue: "network-insights-analysis")
        }
        /// `network-insights-path`
        public static var networkInsightsPath: Self { Self(rawValue: "network-insights-path") }
        /// `network-interface`
        public static var networkInterface: Self { Self(rawValue: "network-interface") }
        /// `outpost-lag`
        public static var outpostLag: Self { Self(rawValue: "outpost-lag") }
        /// `placement-group`
        public static var placementGroup: Self { Self(rawValue: "placement-group") }
        /// `prefix-list`
        public static var prefixList: Self { Self(rawValue: "prefix-list") }
        /// `replace-root-volume-task`
        public static var replaceRootVolumeTask: Self { Self(rawValue: "replace-root-volume-task") }
        /// `reserved-instances`
        public static var reservedInstances: Self { Self(rawValue: "reserved-instances") }
        /// `route-server`
        public static var routeServer: Self { Self(rawValue: "route-server") }
        /// `route-server-endpoint`
        public static var routeServerEndpoint: Self { Self(rawValue: "route-server-endpoint") }
        /// `route-server-peer`
        public static var routeServerPeer: Self { Self(rawValue: "route-server-peer") }
        /// `route-table`
        public static var routeTable: Self { Self(rawValue: "route-table") }
        /// `secondary-interface`
        public static var secondaryInterface: Self { Self(rawValue: "secondary-interface") }
        /// `secondary-network`
        public static var secondaryNetwork: Self { Self(rawValue: "secondary-network") }
        /// `secondary-subnet`
        public static var secondarySubnet: Self { Self(rawValue: "secondary-subnet") }
        /// `security-group`
        public static var securityGroup: Self { Self(rawValue: "security-group") }
        /// `security-group-rule`
        public static var securityGroupRule: Self { Self(rawValue: "security-group-rule") }
        /// `service-link-virtual-interface`
        public static var serviceLinkVirtualInterface: Self {
            Self(rawValue: "service-link-virtual-interface")
        }
        /// `snapshot`
        public static var snapshot: Self { Self(rawValue: "snapshot") }
        /// `spot-fleet-request`
        public static var spotFleetRequest: Self { Self(rawValue: "spot-fleet-request") }
        /// `spot-instances-request`
        public static var spotInstancesRequest: Self { Self(rawValue: "spot-instances-request") }
        /// `subnet`
        public static var subnet: Self { Self(rawValue: "subnet") }
        /// `subnet-cidr-reservation`
        public static var subnetCidrReservation: Self { Self(rawValue: "subnet-cidr-reservation") }
        /// `traffic-mirror-filter`
        public static var trafficMirrorFilter: Self { Self(rawValue: "traffic-mirror-filter") }
        /// `traffic-mirror-filter-rule`
        public static var trafficMirrorFilterRule: Self {
            Self(rawValue: "traffic-mirror-filter-rule")
        }
        /// `traffic-mirror-session`
        public static var trafficMirrorSession: Self { Self(rawValue: "traffic-mirror-session") }
        /// `traffic-mirror-target`
        public static var trafficMirrorTarget: Self { Self(rawValue: "traffic-mirror-target") }
        /// `transit-gateway`
        public static var transitGateway: Self { Self(rawValue: "transit-gateway") }
        /// `transit-gateway-attachment`
        public static var transitGatewayAttachment: Self {
            Self(rawValue: "transit-gateway-attachment")
        }
        /// `transit-gateway-connect-peer`
        public static var transitGatewayConnectPeer: Self {
            Self(rawValue: "transit-gateway-connect-peer")
        }
        /// `transit-gateway-metering-policy`
        public static var transitGatewayMeteringPolicy: Self {
            Self(rawValue: "transit-gateway-metering-policy")
        }
        /// `transit-gateway-multicast-domain`
        public static var transitGatewayMulticastDomain: Self {
            Self(rawValue: "transit-gateway-multicast-domain")
        }
        /// `transit-gateway-policy-table`
        public static var transitGatewayPolicyTable: Self {
            Self(rawValue: "transit-gateway-policy-table")
        }
        /// `transit-gateway-route-table`
        public static var transitGatewayRouteTable: Self {
            Self(rawValue: "transit-gateway-route-table")
        }
        /// `transit-gateway-route-table-announcement`
        public static var transitGatewayRouteTableAnnouncement: Self {
            Self(rawValue: "transit-gateway-route-table-announcement")
        }
        /// `verified-access-endpoint`
        public static var verifiedAccessEndpoint: Self {
            Self(rawValue: "verified-access-endpoint")
        }
        /// `verified-access-endpoint-target`
        public static var verifiedAccessEndpointTarget: Self {
            Self(rawValue: "verified-access-endpoint-target")
        }
        /// `verified-access-group`
        public static var verifiedAccessGroup: Self { Self(rawValue: "verified-access-group") }
        /// `verified-access-instance`
        public static var verifiedAccessInstance: Self {
            Self(rawValue: "verified-access-instance")
        }
        /// `verified-access-policy`
        public static var verifiedAccessPolicy: Self { Self(rawValue: "verified-access-policy") }
        /// `verified-access-trust-provider`
        public static var verifiedAccessTrustProvider: Self {
            Self(rawValue: "verified-access-trust-provider")
        }
        /// `volume`
        public static var volume: Self { Self(rawValue: "volume") }
        /// `vpc`
        public static var vpc: Self { Self(rawValue: "vpc") }
        /// `vpc-block-public-access-exclusion`
        public static var vpcBlockPublicAccessExclusion: Self {
            Self(rawValue: "vpc-block-public-access-exclusion")
        }
        /// `vpc-encryption-control`
        public static var vpcEncryptionControl: Self { Self(rawValue: "vpc-encryption-control") }
        /// `vpc-endpoint`
        public static var vpcEndpoint: Self { Self(rawValue: "vpc-endpoint") }
        /// `vpc-endpoint-connection`
        public static var vpcEndpointConnection: Self { Self(rawValue: "vpc-endpoint-connection") }
        /// `vpc-endpoint-connection-device-type`
        public static var vpcEndpointConnectionDeviceType: Self {
            Self(rawValue: "vpc-endpoint-connection-device-type")
        }
        /// `vpc-endpoint-service`
        public static var vpcEndpointService: Self { Self(rawValue: "vpc-endpoint-service") }
        /// `vpc-endpoint-service-permission`
        public static var vpcEndpointServicePermission: Self {
            Self(rawValue: "vpc-endpoint-service-permission")
        }
        /// `vpc-flow-log`
        public static var vpcFlowLog: Self { Self(rawValue: "vpc-flow-log") }
        /// `vpc-peering-connection`
        public static var vpcPeeringConnection: Self { Self(rawValue: "vpc-peering-connection") }
        /// `vpn-concentrator`
        public static var vpnConcentrator: Self { Self(rawValue: "vpn-concentrator") }
        /// `vpn-connection`
        public static var vpnConnection: Self { Self(rawValue: "vpn-connection") }
        /// `vpn-connection-device-type`
        public static var vpnConnectionDeviceType: Self {
            Self(rawValue: "vpn-connection-device-type")
        }
        /// `vpn-gateway`
        public static var vpnGateway: Self { Self(rawValue: "vpn-gateway") }
    }

    /// The values of `AutoRecovery`.
    public struct MaintenanceOptionsAutoRecovery: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `default`
        public static var `default`: Self { Self(rawValue: "default") }
        /// `disabled`
        public static var disabled: Self { Self(rawValue: "disabled") }
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

    /// The values of `Tenancy`.
    public struct PlacementTenancy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `dedicated`
        public static var dedicated: Self { Self(rawValue: "dedicated") }
        /// `default`
        public static var `default`: Self { Self(rawValue: "default") }
        /// `host`
        public static var host: Self { Self(rawValue: "host") }
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

    /// The values of `InstanceInterruptionBehavior`.
    public struct SpotOptionsInstanceInterruptionBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `hibernate`
        public static var hibernate: Self { Self(rawValue: "hibernate") }
        /// `stop`
        public static var stop: Self { Self(rawValue: "stop") }
        /// `terminate`
        public static var terminate: Self { Self(rawValue: "terminate") }
    }

    /// The values of `SpotInstanceType`.
    public struct SpotOptionsSpotInstanceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `one-time`
        public static var oneTime: Self { Self(rawValue: "one-time") }
        /// `persistent`
        public static var persistent: Self { Self(rawValue: "persistent") }
    }

    /// The values of `ResourceType`.
    public struct TagSpecificationResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `capacity-block`
        public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
        /// `capacity-manager-data-export`
        public static var capacityManagerDataExport: Self {
            Self(rawValue: "capacity-manager-data-export")
        }
        /// `capacity-reservation`
        public static var capacityReservation: Self { Self(rawValue: "capacity-reservation") }
        /// `capacity-reservation-fleet`
        public static var capacityReservationFleet: Self {
            Self(rawValue: "capacity-reservation-fleet")
        }
        /// `carrier-gateway`
        public static var carrierGateway: Self { Self(rawValue: "carrier-gateway") }
        /// `client-vpn-endpoint`
        public static var clientVpnEndpoint: Self { Self(rawValue: "client-vpn-endpoint") }
        /// `coip-pool`
        public static var coipPool: Self { Self(rawValue: "coip-pool") }
        /// `customer-gateway`
        public static var customerGateway: Self { Self(rawValue: "customer-gateway") }
        /// `declarative-policies-report`
        public static var declarativePoliciesReport: Self {
            Self(rawValue: "declarative-policies-report")
        }
        /// `dedicated-host`
        public static var dedicatedHost: Self { Self(rawValue: "dedicated-host") }
        /// `dhcp-options`
        public static var dhcpOptions: Self { Self(rawValue: "dhcp-options") }
        /// `egress-only-internet-gateway`
        public static var egressOnlyInternetGateway: Self {
            Self(rawValue: "egress-only-internet-gateway")
        }
        /// `elastic-gpu`
        public static var elasticGpu: Self { Self(rawValue: "elastic-gpu") }
        /// `elastic-ip`
        public static var elasticIp: Self { Self(rawValue: "elastic-ip") }
        /// `export-image-task`
        public static var exportImageTask: Self { Self(rawValue: "export-image-task") }
        /// `export-instance-task`
        public static var exportInstanceTask: Self { Self(rawValue: "export-instance-task") }
        /// `fleet`
        public static var fleet: Self { Self(rawValue: "fleet") }
        /// `fpga-image`
        public static var fpgaImage: Self { Self(rawValue: "fpga-image") }
        /// `host-reservation`
        public static var hostReservation: Self { Self(rawValue: "host-reservation") }
        /// `image`
        public static var image: Self { Self(rawValue: "image") }
        /// `image-usage-report`
        public static var imageUsageReport: Self { Self(rawValue: "image-usage-report") }
        /// `import-image-task`
        public static var importImageTask: Self { Self(rawValue: "import-image-task") }
        /// `import-snapshot-task`
        public static var importSnapshotTask: Self { Self(rawValue: "import-snapshot-task") }
        /// `instance`
        public static var instance: Self { Self(rawValue: "instance") }
        /// `instance-connect-endpoint`
        public static var instanceConnectEndpoint: Self {
            Self(rawValue: "instance-connect-endpoint")
        }
        /// `instance-event-window`
        public static var instanceEventWindow: Self { Self(rawValue: "instance-event-window") }
        /// `internet-gateway`
        public static var internetGateway: Self { Self(rawValue: "internet-gateway") }
        /// `ipam`
        public static var ipam: Self { Self(rawValue: "ipam") }
        /// `ipam-external-resource-verification-token`
        public static var ipamExternalResourceVerificationToken: Self {
            Self(rawValue: "ipam-external-resource-verification-token")
        }
        /// `ipam-policy`
        public static var ipamPolicy: Self { Self(rawValue: "ipam-policy") }
        /// `ipam-pool`
        public static var ipamPool: Self { Self(rawValue: "ipam-pool") }
        /// `ipam-prefix-list-resolver`
        public static var ipamPrefixListResolver: Self {
            Self(rawValue: "ipam-prefix-list-resolver")
        }
        /// `ipam-prefix-list-resolver-target`
        public static var ipamPrefixListResolverTarget: Self {
            Self(rawValue: "ipam-prefix-list-resolver-target")
        }
        /// `ipam-resource-discovery`
        public static var ipamResourceDiscovery: Self { Self(rawValue: "ipam-resource-discovery") }
        /// `ipam-resource-discovery-association`
        public static var ipamResourceDiscoveryAssociation: Self {
            Self(rawValue: "ipam-resource-discovery-association")
        }
        /// `ipam-scope`
        public static var ipamScope: Self { Self(rawValue: "ipam-scope") }
        /// `ipv4pool-ec2`
        public static var ipv4poolEc2: Self { Self(rawValue: "ipv4pool-ec2") }
        /// `ipv6pool-ec2`
        public static var ipv6poolEc2: Self { Self(rawValue: "ipv6pool-ec2") }
        /// `key-pair`
        public static var keyPair: Self { Self(rawValue: "key-pair") }
        /// `launch-template`
        public static var launchTemplate: Self { Self(rawValue: "launch-template") }
        /// `local-gateway`
        public static var localGateway: Self { Self(rawValue: "local-gateway") }
        /// `local-gateway-route-table`
        public static var localGatewayRouteTable: Self {
            Self(rawValue: "local-gateway-route-table")
        }
        /// `local-gateway-route-table-virtual-interface-group-association`
        public static var localGatewayRouteTableVirtualInterfaceGroupAssociation: Self {
            Self(rawValue: "local-gateway-route-table-virtual-interface-group-association")
        }
        /// `local-gateway-route-table-vpc-association`
        public static var localGatewayRouteTableVpcAssociation: Self {
            Self(rawValue: "local-gateway-route-table-vpc-association")
        }
        /// `local-gateway-virtual-interface`
        public static var localGatewayVirtualInterface: Self {
            Self(rawValue: "local-gateway-virtual-interface")
        }
        /// `local-gateway-virtual-interface-group`
        public static var localGatewayVirtualInterfaceGroup: Self {
            Self(rawValue: "local-gateway-virtual-interface-group")
        }
        /// `mac-modification-task`
        public static var macModificationTask: Self { Self(rawValue: "mac-modification-task") }
        /// `natgateway`
        public static var natgateway: Self { Self(rawValue: "natgateway") }
        /// `network-acl`
        public static var networkAcl: Self { Self(rawValue: "network-acl") }
        /// `network-insights-access-scope`
        public static var networkInsightsAccessScope: Self {
            Self(rawValue: "network-insights-access-scope")
        }
        /// `network-insights-access-scope-analysis`
        public static var networkInsightsAccessScopeAnalysis: Self {
            Self(rawValue: "network-insights-access-scope-analysis")
        }
        /// `network-insights-analysis`
        public static var networkInsightsAnalysis: Self {
            Self(rawValue: "network-insights-analysis")
        }
        /// `network-insights-path`
        public static var networkInsightsPath: Self { Self(rawValue: "network-insights-path") }
        /// `network-interface`
        public static var networkInterface: Self { Self(rawValue: "network-interface") }
        /// `outpost-lag`
        public static var outpostLag: Self { Self(rawValue: "outpost-lag") }
        /// `placement-group`
        public static var placementGroup: Self { Self(rawValue: "placement-group") }
        /// `prefix-list`
        public static var prefixList: Self { Self(rawValue: "prefix-list") }
        /// `replace-root-volume-task`
        public static var replaceRootVolumeTask: Self { Self(rawValue: "replace-root-volume-task") }
        /// `reserved-instances`
        public static var reservedInstances: Self { Self(rawValue: "reserved-instances") }
        /// `route-server`
        public static var routeServer: Self { Self(rawValue: "route-server") }
        /// `route-server-endpoint`
        public static var routeServerEndpoint: Self { Self(rawValue: "route-server-endpoint") }
        /// `route-server-peer`
        public static var routeServerPeer: Self { Self(rawValue: "route-server-peer") }
        /// `route-table`
        public static var routeTable: Self { Self(rawValue: "route-table") }
        /// `secondary-interface`
        public static var secondaryInterface: Self { Self(rawValue: "secondary-interface") }
        /// `secondary-network`
        public static var secondaryNetwork: Self { Self(rawValue: "secondary-network") }
        /// `secondary-subnet`
        public static var secondarySubnet: Self { Self(rawValue: "secondary-subnet") }
        /// `security-group`
        public static var securityGroup: Self { Self(rawValue: "security-group") }
        /// `security-group-rule`
        public static var securityGroupRule: Self { Self(rawValue: "security-group-rule") }
        /// `service-link-virtual-interface`
        public static var serviceLinkVirtualInterface: Self {
            Self(rawValue: "service-link-virtual-interface")
        }
        /// `snapshot`
        public static var snapshot: Self { Self(rawValue: "snapshot") }
        /// `spot-fleet-request`
        public static var spotFleetRequest: Self { Self(rawValue: "spot-fleet-request") }
        /// `spot-instances-request`
        public static var spotInstancesRequest: Self { Self(rawValue: "spot-instances-request") }
        /// `subnet`
        public static var subnet: Self { Self(rawValue: "subnet") }
        /// `subnet-cidr-reservation`
        public static var subnetCidrReservation: Self { Self(rawValue: "subnet-cidr-reservation") }
        /// `traffic-mirror-filter`
        public static var trafficMirrorFilter: Self { Self(rawValue: "traffic-mirror-filter") }
        /// `traffic-mirror-filter-rule`
        public static var trafficMirrorFilterRule: Self {
            Self(rawValue: "traffic-mirror-filter-rule")
        }
        /// `traffic-mirror-session`
        public static var trafficMirrorSession: Self { Self(rawValue: "traffic-mirror-session") }
        /// `traffic-mirror-target`
        public static var trafficMirrorTarget: Self { Self(rawValue: "traffic-mirror-target") }
        /// `transit-gateway`
        public static var transitGateway: Self { Self(rawValue: "transit-gateway") }
        /// `transit-gateway-attachment`
        public static var transitGatewayAttachment: Self {
            Self(rawValue: "transit-gateway-attachment")
        }
        /// `transit-gateway-connect-peer`
        public static var transitGatewayConnectPeer: Self {
            Self(rawValue: "transit-gateway-connect-peer")
        }
        /// `transit-gateway-metering-policy`
        public static var transitGatewayMeteringPolicy: Self {
            Self(rawValue: "transit-gateway-metering-policy")
        }
        /// `transit-gateway-multicast-domain`
        public static var transitGatewayMulticastDomain: Self {
            Self(rawValue: "transit-gateway-multicast-domain")
        }
        /// `transit-gateway-policy-table`
        public static var transitGatewayPolicyTable: Self {
            Self(rawValue: "transit-gateway-policy-table")
        }
        /// `transit-gateway-route-table`
        public static var transitGatewayRouteTable: Self {
            Self(rawValue: "transit-gateway-route-table")
        }
        /// `transit-gateway-route-table-announcement`
        public static var transitGatewayRouteTableAnnouncement: Self {
            Self(rawValue: "transit-gateway-route-table-announcement")
        }
        /// `verified-access-endpoint`
        public static var verifiedAccessEndpoint: Self {
            Self(rawValue: "verified-access-endpoint")
        }
        /// `verified-access-endpoint-target`
        public static var verifiedAccessEndpointTarget: Self {
            Self(rawValue: "verified-access-endpoint-target")
        }
        /// `verified-access-group`
        public static var verifiedAccessGroup: Self { Self(rawValue: "verified-access-group") }
        /// `verified-access-instance`
        public static var verifiedAccessInstance: Self {
            Self(rawValue: "verified-access-instance")
        }
        /// `verified-access-policy`
        public static var verifiedAccessPolicy: Self { Self(rawValue: "verified-access-policy") }
        /// `verified-access-trust-provider`
        public static var verifiedAccessTrustProvider: Self {
            Self(rawValue: "verified-access-trust-provider")
        }
        /// `volume`
        public static var volume: Self { Self(rawValue: "volume") }
        /// `vpc`
        public static var vpc: Self { Self(rawValue: "vpc") }
        /// `vpc-block-public-access-exclusion`
        public static var vpcBlockPublicAccessExclusion: Self {
            Self(rawValue: "vpc-block-public-access-exclusion")
        }
        /// `vpc-encryption-control`
        public static var vpcEncryptionControl: Self { Self(rawValue: "vpc-encryption-control") }
        /// `vpc-endpoint`
        public static var vpcEndpoint: Self { Self(rawValue: "vpc-endpoint") }
        /// `vpc-endpoint-connection`
        public static var vpcEndpointConnection: Self { Self(rawValue: "vpc-endpoint-connection") }
        /// `vpc-endpoint-connection-device-type`
        public static var vpcEndpointConnectionDeviceType: Self {
            Self(rawValue: "vpc-endpoint-connection-device-type")
        }
        /// `vpc-endpoint-service`
        public static var vpcEndpointService: Self { Self(rawValue: "vpc-endpoint-service") }
        /// `vpc-endpoint-service-permission`
        public static var vpcEndpointServicePermission: Self {
            Self(rawValue: "vpc-endpoint-service-permission")
        }
        /// `vpc-flow-log`
        public static var vpcFlowLog: Self { Self(rawValue: "vpc-flow-log") }
        /// `vpc-peering-connection`
        public static var vpcPeeringConnection: Self { Self(rawValue: "vpc-peering-connection") }
        /// `vpn-concentrator`
        public static var vpnConcentrator: Self { Self(rawValue: "vpn-concentrator") }
        /// `vpn-connection`
        public static var vpnConnection: Self { Self(rawValue: "vpn-connection") }
        /// `vpn-connection-device-type`
        public static var vpnConnectionDeviceType: Self {
            Self(rawValue: "vpn-connection-device-type")
        }
        /// `vpn-gateway`
        public static var vpnGateway: Self { Self(rawValue: "vpn-gateway") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LaunchTemplateName"],"definitions":{"AcceleratorCount":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"AcceleratorTotalMemoryMiB":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"BaselineEbsBandwidthMbps":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"BaselinePerformanceFactors":{"properties":{"Cpu":{"$ref":"#/definitions/Cpu"}},"type":"object"},"BlockDeviceMapping":{"properties":{"DeviceName":{"type":"string"},"Ebs":{"$ref":"#/definitions/Ebs"},"NoDevice":{"type":"string"},"VirtualName":{"type":"string"}},"type":"object"},"CapacityReservationSpecification":{"properties":{"CapacityReservationPreference":{"enum":["capacity-reservations-only","none","open"],"type":"string"},"CapacityReservationTarget":{"$ref":"#/definitions/CapacityReservationTarget"}},"type":"object"},"CapacityReservationTarget":{"properties":{"CapacityReservationId":{"references":["AWS::EC2::CapacityReservation.Id"],"type":"string"},"CapacityReservationResourceGroupArn":{"type":"string"}},"type":"object"},"ConnectionTrackingSpecification":{"properties":{"TcpEstablishedTimeout":{"type":"integer"},"UdpStreamTimeout":{"type":"integer"},"UdpTimeout":{"type":"integer"}},"type":"object"},"Cpu":{"properties":{"References":{"items":{"$ref":"#/definitions/Reference"},"type":"array"}},"type":"object"},"CpuOptions":{"properties":{"AmdSevSnp":{"enum":["enabled","disabled"],"type":"string"},"CoreCount":{"type":"integer"},"ThreadsPerCore":{"type":"integer"}},"type":"object"},"CreditSpecification":{"properties":{"CpuCredits":{"type":"string"}},"type":"object"},"Ebs":{"properties":{"DeleteOnTermination":{"type":"boolean"},"EbsCardIndex":{"type":"integer"},"Encrypted":{"type":"boolean"},"Iops":{"type":"integer"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"SnapshotId":{"type":"string"},"Throughput":{"type":"integer"},"VolumeInitializationRate":{"type":"integer"},"VolumeSize":{"type":"integer"},"VolumeType":{"enum":["gp2","gp3","io1","io2","sc1","st1","standard"],"type":"string"}},"type":"object"},"EnaSrdSpecification":{"properties":{"EnaSrdEnabled":{"type":"boolean"},"EnaSrdUdpSpecification":{"$ref":"#/definitions/EnaSrdUdpSpecification"}},"type":"object"},"EnaSrdUdpSpecification":{"properties":{"EnaSrdUdpEnabled":{"type":"boolean"}},"type":"object"},"EnclaveOptions":{"properties":{"Enabled":{"type":"boolean"}},"type":"object"},"HibernationOptions":{"properties":{"Configured":{"type":"boolean"}},"type":"object"},"IamInstanceProfile":{"properties":{"Arn":{"references":["AWS::IAM::InstanceProfile.Arn"],"type":"string"},"Name":{"references":["AWS::IAM::InstanceProfile.Id"],"type":"string"}},"type":"object"},"InstanceMarketOptions":{"properties":{"MarketType":{"enum":["capacity-block","interruptible-capacity-reservation","spot"],"type":"string"},"SpotOptions":{"$ref":"#/definitions/SpotOptions"}},"type":"object"},"InstanceRequirements":{"properties":{"AcceleratorCount":{"$ref":"#/definitions/AcceleratorCount"},"AcceleratorManufacturers":{"items":{"enum":["amazon-web-services","amd","habana","nvidia","xilinx"],"type":"string"},"type":"array"},"AcceleratorNames":{"items":{"enum":["a100","a10g","gaudi-hl-205","h100","inferentia","inferentia2","k520","k80","l4","l40s","m60","radeon-pro-v520","t4","t4g","trainium","trainium2","u30","v100","vu9p"],"type":"string"},"type":"array"},"AcceleratorTotalMemoryMiB":{"$ref":"#/definitions/AcceleratorTotalMemoryMiB"},"AcceleratorTypes":{"items":{"enum":["fpga","gpu","inference","media"],"type":"string"},"type":"array"},"AllowedInstanceTypes":{"items":{"maxLength":30,"minLength":1,"pattern":"^[a-zA-Z0-9\\.\\*\\-]+$","type":"string"},"maxItems":400,"minItems":0,"type":"array"},"BareMetal":{"enum":["excluded","included","required"],"type":"string"},"BaselineEbsBandwidthMbps":{"$ref":"#/definitions/BaselineEbsBandwidthMbps"},"BaselinePerformanceFactors":{"$ref":"#/definitions/BaselinePerformanceFactors"},"BurstablePerformance":{"enum":["excluded","included","required"],"type":"string"},"CpuManufacturers":{"items":{"enum":["amazon-web-services","amd","apple","intel"],"type":"string"},"type":"array"},"ExcludedInstanceTypes":{"items":{"maxLength":30,"minLength":1,"pattern":"^[a-zA-Z0-9\\.\\*\\-]+$","type":"string"},"maxItems":400,"minItems":0,"type":"array"},"InstanceGenerations":{"items":{"enum":["current","previous"],"type":"string"},"type":"array"},"LocalStorage":{"enum":["excluded","included","required"],"type":"string"},"LocalStorageTypes":{"items":{"enum":["hdd","ssd"],"type":"string"},"type":"array"},"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice":{"type":"integer"},"MemoryGiBPerVCpu":{"$ref":"#/definitions/MemoryGiBPerVCpu"},"MemoryMiB":{"$ref":"#/definitions/MemoryMiB"},"NetworkBandwidthGbps":{"$ref":"#/definitions/NetworkBandwidthGbps"},"NetworkInterfaceCount":{"$ref":"#/definitions/NetworkInterfaceCount"},"OnDemandMaxPricePercentageOverLowestPrice":{"type":"integer"},"RequireHibernateSupport":{"type":"boolean"},"SpotMaxPricePercentageOverLowestPrice":{"type":"integer"},"TotalLocalStorageGB":{"$ref":"#/definitions/TotalLocalStorageGB"},"VCpuCount":{"$ref":"#/definitions/VCpuCount"}},"type":"object"},"Ipv4PrefixSpecification":{"properties":{"Ipv4Prefix":{"type":"string"}},"type":"object"},"Ipv6Add":{"properties":{"Ipv6Address":{"type":"string"}},"type":"object"},"Ipv6PrefixSpecification":{"properties":{"Ipv6Prefix":{"type":"string"}},"type":"object"},"LaunchTemplateData":{"properties":{"BlockDeviceMappings":{"items":{"$ref":"#/definitions/BlockDeviceMapping"},"type":"array"},"CapacityReservationSpecification":{"$ref":"#/definitions/CapacityReservationSpecification"},"CpuOptions":{"$ref":"#/definitions/CpuOptions"},"CreditSpecification":{"$ref":"#/definitions/CreditSpecification"},"DisableApiStop":{"type":"boolean"},"DisableApiTermination":{"type":"boolean"},"EbsOptimized":{"type":"boolean"},"EnclaveOptions":{"$ref":"#/definitions/EnclaveOptions"},"HibernationOptions":{"$ref":"#/definitions/HibernationOptions"},"IamInstanceProfile":{"$ref":"#/definitions/IamInstanceProfile"},"ImageId":{"references":["AWS::EC2::Image.Id"],"type":"string"},"InstanceInitiatedShutdownBehavior":{"enum":["stop","terminate"],"type":"string"},"InstanceMarketOptions":{"$ref":"#/definitions/InstanceMarketOptions"},"InstanceRequirements":{"$ref":"#/definitions/InstanceRequirements"},"InstanceType":{"type":"string"},"KernelId":{"type":"string"},"KeyName":{"references":["AWS::EC2::KeyPair.Id"],"type":"string"},"LicenseSpecifications":{"items":{"$ref":"#/definitions/LicenseSpecification"},"type":"array"},"MaintenanceOptions":{"$ref":"#/definitions/MaintenanceOptions"},"MetadataOptions":{"$ref":"#/definitions/MetadataOptions"},"Monitoring":{"$ref":"#/definitions/Monitoring"},"NetworkInterfaces":{"items":{"$ref":"#/definitions/NetworkInterface"},"type":"array"},"Placement":{"$ref":"#/definitions/Placement"},"PrivateDnsNameOptions":{"$ref":"#/definitions/PrivateDnsNameOptions"},"RamDiskId":{"type":"string"},"SecurityGroupIds":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"SecurityGroups":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"TagSpecifications":{"items":{"$ref":"#/definitions/TagSpecification"},"type":"array"},"UserData":{"type":"string"}},"type":"object"},"LaunchTemplateTagSpecification":{"properties":{"ResourceType":{"enum":["capacity-block","capacity-manager-data-export","capacity-reservation","capacity-reservation-fleet","carrier-gateway","client-vpn-endpoint","coip-pool","customer-gateway","declarative-policies-report","dedicated-host","dhcp-options","egress-only-internet-gateway","elastic-gpu","elastic-ip","export-image-task","export-instance-task","fleet","fpga-image","host-reservation","image","image-usage-report","import-image-task","import-snapshot-task","instance","instance-connect-endpoint","instance-event-window","internet-gateway","ipam","ipam-external-resource-verification-token","ipam-policy","ipam-pool","ipam-prefix-list-resolver","ipam-prefix-list-resolver-target","ipam-resource-discovery","ipam-resource-discovery-association","ipam-scope","ipv4pool-ec2","ipv6pool-ec2","key-pair","launch-template","local-gateway","local-gateway-route-table","local-gateway-route-table-virtual-interface-group-association","local-gateway-route-table-vpc-association","local-gateway-virtual-interface","local-gateway-virtual-interface-group","mac-modification-task","natgateway","network-acl","network-insights-access-scope","network-insights-access-scope-analysis","network-insights-analysis","network-insights-path","network-interface","outpost-lag","placement-group","prefix-list","replace-root-volume-task","reserved-instances","route-server","route-server-endpoint","route-server-peer","route-table","secondary-interface","secondary-network","secondary-subnet","security-group","security-group-rule","service-link-virtual-interface","snapshot","spot-fleet-request","spot-instances-request","subnet","subnet-cidr-reservation","traffic-mirror-filter","traffic-mirror-filter-rule","traffic-mirror-session","traffic-mirror-target","transit-gateway","transit-gateway-attachment","transit-gateway-connect-peer","transit-gateway-metering-policy","transit-gateway-multicast-domain","transit-gateway-policy-table","transit-gateway-route-table","transit-gateway-route-table-announcement","verified-access-endpoint","verified-access-endpoint-target","verified-access-group","verified-access-instance","verified-access-policy","verified-access-trust-provider","volume","vpc","vpc-block-public-access-exclusion","vpc-encryption-control","vpc-endpoint","vpc-endpoint-connection","vpc-endpoint-connection-device-type","vpc-endpoint-service","vpc-endpoint-service-permission","vpc-flow-log","vpc-peering-connection","vpn-concentrator","vpn-connection","vpn-connection-device-type","vpn-gateway"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"type":"object"},"LicenseSpecification":{"properties":{"LicenseConfigurationArn":{"type":"string"}},"type":"object"},"MaintenanceOptions":{"properties":{"AutoRecovery":{"enum":["default","disabled"],"type":"string"}},"type":"object"},"MemoryGiBPerVCpu":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"MemoryMiB":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"MetadataOptions":{"properties":{"HttpEndpoint":{"enum":["disabled","enabled"],"type":"string"},"HttpProtocolIpv6":{"enum":["disabled","enabled"],"type":"string"},"HttpPutResponseHopLimit":{"type":"integer"},"HttpTokens":{"enum":["optional","required"],"type":"string"},"InstanceMetadataTags":{"enum":["disabled","enabled"],"type":"string"}},"type":"object"},"Monitoring":{"properties":{"Enabled":{"type":"boolean"}},"type":"object"},"NetworkBandwidthGbps":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"NetworkInterface":{"properties":{"AssociateCarrierIpAddress":{"type":"boolean"},"AssociatePublicIpAddress":{"type":"boolean"},"ConnectionTrackingSpecification":{"$ref":"#/definitions/ConnectionTrackingSpecification"},"DeleteOnTermination":{"type":"boolean"},"Description":{"type":"string"},"DeviceIndex":{"type":"integer"},"EnaQueueCount":{"type":"integer"},"EnaSrdSpecification":{"$ref":"#/definitions/EnaSrdSpecification"},"Groups":{"items":{"type":"string"},"type":"array"},"InterfaceType":{"type":"string"},"Ipv4PrefixCount":{"type":"integer"},"Ipv4Prefixes":{"items":{"$ref":"#/definitions/Ipv4PrefixSpecification"},"type":"array"},"Ipv6AddressCount":{"type":"integer"},"Ipv6Addresses":{"items":{"$ref":"#/definitions/Ipv6Add"},"type":"array"},"Ipv6PrefixCount":{"type":"integer"},"Ipv6Prefixes":{"items":{"$ref":"#/definitions/Ipv6PrefixSpecification"},"type":"array"},"NetworkCardIndex":{"type":"integer"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"PrimaryIpv6":{"type":"boolean"},"PrivateIpAddress":{"type":"string"},"PrivateIpAddresses":{"items":{"$ref":"#/definitions/PrivateIpAdd"},"type":"array"},"SecondaryPrivateIpAddressCount":{"type":"integer"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"type":"object"},"NetworkInterfaceCount":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"Placement":{"properties":{"Affinity":{"type":"string"},"AvailabilityZone":{"type":"string"},"GroupId":{"type":"string"},"GroupName":{"references":["AWS::EC2::PlacementGroup.Id"],"type":"string"},"HostId":{"references":["AWS::EC2::Host.Id"],"type":"string"},"HostResourceGroupArn":{"type":"string"},"PartitionNumber":{"type":"integer"},"SpreadDomain":{"type":"string"},"Tenancy":{"enum":["dedicated","default","host"],"type":"string"}},"type":"object"},"PrivateDnsNameOptions":{"properties":{"EnableResourceNameDnsAAAARecord":{"type":"boolean"},"EnableResourceNameDnsARecord":{"type":"boolean"},"HostnameType":{"enum":["ip-name","resource-name"],"type":"string"}},"type":"object"},"PrivateIpAdd":{"properties":{"Primary":{"type":"boolean"},"PrivateIpAddress":{"type":"string"}},"type":"object"},"Reference":{"properties":{"InstanceFamily":{"type":"string"}},"type":"object"},"SpotOptions":{"properties":{"BlockDurationMinutes":{"type":"integer"},"InstanceInterruptionBehavior":{"enum":["hibernate","stop","terminate"],"type":"string"},"MaxPrice":{"type":"string"},"SpotInstanceType":{"enum":["one-time","persistent"],"type":"string"},"ValidUntil":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TagSpecification":{"properties":{"ResourceType":{"enum":["capacity-block","capacity-manager-data-export","capacity-reservation","capacity-reservation-fleet","carrier-gateway","client-vpn-endpoint","coip-pool","customer-gateway","declarative-policies-report","dedicated-host","dhcp-options","egress-only-internet-gateway","elastic-gpu","elastic-ip","export-image-task","export-instance-task","fleet","fpga-image","host-reservation","image","image-usage-report","import-image-task","import-snapshot-task","instance","instance-connect-endpoint","instance-event-window","internet-gateway","ipam","ipam-external-resource-verification-token","ipam-policy","ipam-pool","ipam-prefix-list-resolver","ipam-prefix-list-resolver-target","ipam-resource-discovery","ipam-resource-discovery-association","ipam-scope","ipv4pool-ec2","ipv6pool-ec2","key-pair","launch-template","local-gateway","local-gateway-route-table","local-gateway-route-table-virtual-interface-group-association","local-gateway-route-table-vpc-association","local-gateway-virtual-interface","local-gateway-virtual-interface-group","mac-modification-task","natgateway","network-acl","network-insights-access-scope","network-insights-access-scope-analysis","network-insights-analysis","network-insights-path","network-interface","outpost-lag","placement-group","prefix-list","replace-root-volume-task","reserved-instances","route-server","route-server-endpoint","route-server-peer","route-table","secondary-interface","secondary-network","secondary-subnet","security-group","security-group-rule","service-link-virtual-interface","snapshot","spot-fleet-request","spot-instances-request","subnet","subnet-cidr-reservation","traffic-mirror-filter","traffic-mirror-filter-rule","traffic-mirror-session","traffic-mirror-target","transit-gateway","transit-gateway-attachment","transit-gateway-connect-peer","transit-gateway-metering-policy","transit-gateway-multicast-domain","transit-gateway-policy-table","transit-gateway-route-table","transit-gateway-route-table-announcement","verified-access-endpoint","verified-access-endpoint-target","verified-access-group","verified-access-instance","verified-access-policy","verified-access-trust-provider","volume","vpc","vpc-block-public-access-exclusion","vpc-encryption-control","vpc-endpoint","vpc-endpoint-connection","vpc-endpoint-connection-device-type","vpc-endpoint-service","vpc-endpoint-service-permission","vpc-flow-log","vpc-peering-connection","vpn-concentrator","vpn-connection","vpn-connection-device-type","vpn-gateway"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"type":"object"},"TotalLocalStorageGB":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"VCpuCount":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"}},"primaryIdentifier":["LaunchTemplateId"],"properties":{"DefaultVersionNumber":{"type":"string"},"LatestVersionNumber":{"type":"string"},"LaunchTemplateData":{"$ref":"#/definitions/LaunchTemplateData"},"LaunchTemplateId":{"type":"string"},"LaunchTemplateName":{"maxLength":128,"minLength":3,"pattern":"^[a-zA-Z0-9\\(\\)\\.\\-/_]+$","type":"string"},"TagSpecifications":{"items":{"$ref":"#/definitions/LaunchTemplateTagSpecification"},"type":"array"},"VersionDescription":{"maxLength":255,"minLength":0,"type":"string"}},"readOnly":["DefaultVersionNumber","LatestVersionNumber","LaunchTemplateId"],"required":["LaunchTemplateData"],"traits":{"nameProperty":"LaunchTemplateName"},"writeOnly":["LaunchTemplateData","TagSpecifications","VersionDescription"]}"##
    }
}
