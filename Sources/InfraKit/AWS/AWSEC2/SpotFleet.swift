// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SpotFleet {
    /// A spot fleet of EC2.
    ///
    /// Creates `AWS::EC2::SpotFleet`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - spotFleetRequestConfigData: `SpotFleetRequestConfigData`.
    public init(
        _ id: ConstructID,
        spotFleetRequestConfigData: SpotFleetRequestConfigData,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SpotFleetRequestConfigData", spotFleetRequestConfigData)
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

    /// The `AcceleratorCountRequest` of a spot fleet.
    public struct AcceleratorCountRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `AcceleratorCountRequest` of its members.
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

    /// The `AcceleratorTotalMemoryMiBRequest` of a spot fleet.
    public struct AcceleratorTotalMemoryMiBRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `AcceleratorTotalMemoryMiBRequest` of its members.
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

    /// The `BaselineEbsBandwidthMbpsRequest` of a spot fleet.
    public struct BaselineEbsBandwidthMbpsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `BaselineEbsBandwidthMbpsRequest` of its members.
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

    /// The `BaselinePerformanceFactorsRequest` of a spot fleet.
    public struct BaselinePerformanceFactorsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `BaselinePerformanceFactorsRequest` of its members.
        ///
        /// - Parameters:
        ///   - cpu: `Cpu`.
        public init(
            cpu: CpuPerformanceFactorRequest? = nil
        ) {
            var members = Fields()
            members.set("Cpu", cpu)
            fields = members
        }
    }

    /// The `BlockDeviceMapping` of a spot fleet.
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
            ebs: EbsBlockDevice? = nil,
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

    /// The `ClassicLoadBalancer` of a spot fleet.
    public struct ClassicLoadBalancer: PropertyGroup {
        public let fields: Fields

        /// Makes the `ClassicLoadBalancer` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(
            name: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            fields = members
        }
    }

    /// The `ClassicLoadBalancersConfig` of a spot fleet.
    public struct ClassicLoadBalancersConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ClassicLoadBalancersConfig` of its members.
        ///
        /// - Parameters:
        ///   - classicLoadBalancers: `ClassicLoadBalancers`.
        public init(
            classicLoadBalancers: [ClassicLoadBalancer]
        ) {
            var members = Fields()
            members.set("ClassicLoadBalancers", classicLoadBalancers)
            fields = members
        }
    }

    /// The `CpuPerformanceFactorRequest` of a spot fleet.
    public struct CpuPerformanceFactorRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `CpuPerformanceFactorRequest` of its members.
        ///
        /// - Parameters:
        ///   - references: `References`.
        public init(
            references: [PerformanceFactorReferenceRequest]? = nil
        ) {
            var members = Fields()
            members.set("References", references)
            fields = members
        }
    }

    /// The `EbsBlockDevice` of a spot fleet.
    public struct EbsBlockDevice: PropertyGroup {
        public let fields: Fields

        /// Makes the `EbsBlockDevice` of its members.
        ///
        /// - Parameters:
        ///   - deleteOnTermination: `DeleteOnTermination`.
        ///   - encrypted: `Encrypted`.
        ///   - iops: `Iops`.
        ///   - snapshotId: `SnapshotId`.
        ///   - volumeSize: `VolumeSize`.
        ///   - volumeType: `VolumeType`.
        public init(
            deleteOnTermination: Input<Bool>? = nil,
            encrypted: Input<Bool>? = nil,
            iops: Input<Int>? = nil,
            snapshotId: Input<String>? = nil,
            volumeSize: Input<Int>? = nil,
            volumeType: EbsBlockDeviceVolumeType? = nil
        ) {
            var members = Fields()
            members.set("DeleteOnTermination", deleteOnTermination)
            members.set("Encrypted", encrypted)
            members.set("Iops", iops)
            members.set("SnapshotId", snapshotId)
            members.set("VolumeSize", volumeSize)
            members.set("VolumeType", volumeType)
            fields = members
        }
    }

    /// The `FleetLaunchTemplateSpecification` of a spot fleet.
    public struct FleetLaunchTemplateSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `FleetLaunchTemplateSpecification` of its members.
        ///
        /// - Parameters:
        ///   - version: `Version`.
        ///   - launchTemplateId: `LaunchTemplateId`.
        ///   - launchTemplateName: `LaunchTemplateName`. 3 to 128 characters.
        public init(
            version: Input<String>,
            launchTemplateId: Input<ID<EC2.LaunchTemplate>>? = nil,
            launchTemplateName: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Version", version)
            members.set("LaunchTemplateId", launchTemplateId)
            members.set("LaunchTemplateName", launchTemplateName)
            fields = members
        }
    }

    /// The `GroupIdentifier` of a spot fleet.
    public struct GroupIdentifier: PropertyGroup {
        public let fields: Fields

        /// Makes the `GroupIdentifier` of its members.
        ///
        /// - Parameters:
        ///   - groupId: `GroupId`.
        public init(
            groupId: Input<String>
        ) {
            var members = Fields()
            members.set("GroupId", groupId)
            fields = members
        }
    }

    /// The `IamInstanceProfileSpecification` of a spot fleet.
    public struct IamInstanceProfileSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `IamInstanceProfileSpecification` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        public init(
            arn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Arn", arn)
            fields = members
        }
    }

    /// The `InstanceIpv6Address` of a spot fleet.
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

    /// The `InstanceNetworkInterfaceSpecification` of a spot fleet.
    public struct InstanceNetworkInterfaceSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceNetworkInterfaceSpecification` of its members.
        ///
        /// - Parameters:
        ///   - associatePublicIpAddress: `AssociatePublicIpAddress`.
        ///   - deleteOnTermination: `DeleteOnTermination`.
        ///   - description: `Description`.
        ///   - deviceIndex: `DeviceIndex`.
        ///   - groups: `Groups`.
        ///   - ipv6AddressCount: `Ipv6AddressCount`.
        ///   - ipv6Addresses: `Ipv6Addresses`.
        ///   - networkInterfaceId: `NetworkInterfaceId`.
        ///   - privateIpAddresses: `PrivateIpAddresses`.
        ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`.
        ///   - subnetId: `SubnetId`.
        public init(
            associatePublicIpAddress: Input<Bool>? = nil,
            deleteOnTermination: Input<Bool>? = nil,
            description: Input<String>? = nil,
            deviceIndex: Input<Int>? = nil,
            groups: Input<[String]>? = nil,
            ipv6AddressCount: Input<Int>? = nil,
            ipv6Addresses: [InstanceIpv6Address]? = nil,
            networkInterfaceId: Input<ID<EC2.NetworkInterface>>? = nil,
            privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
            secondaryPrivateIpAddressCount: Input<Int>? = nil,
            subnetId: Input<ID<EC2.Subnet>>? = nil
        ) {
            var members = Fields()
            members.set("AssociatePublicIpAddress", associatePublicIpAddress)
            members.set("DeleteOnTermination", deleteOnTermination)
            members.set("Description", description)
            members.set("DeviceIndex", deviceIndex)
            members.set("Groups", groups)
            members.set("Ipv6AddressCount", ipv6AddressCount)
            members.set("Ipv6Addresses", ipv6Addresses)
            members.set("NetworkInterfaceId", networkInterfaceId)
            members.set("PrivateIpAddresses", privateIpAddresses)
            members.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
            members.set("SubnetId", subnetId)
            fields = members
        }
    }

    /// The `InstanceRequirementsRequest` of a spot fleet.
    public struct InstanceRequirementsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceRequirementsRequest` of its members.
        ///
        /// - Parameters:
        ///   - acceleratorCount: `AcceleratorCount`.
        ///   - acceleratorManufacturers: `AcceleratorManufacturers`.
        ///   - acceleratorNames: `AcceleratorNames`.
        ///   - acceleratorTotalMemoryMiB: `AcceleratorTotalMemoryMiB`.
        ///   - acceleratorTypes: `AcceleratorTypes`.
        ///   - allowedInstanceTypes: `AllowedInstanceTypes`.
        ///   - bareMetal: `BareMetal`.
        ///   - baselineEbsBandwidthMbps: `BaselineEbsBandwidthMbps`.
        ///   - baselinePerformanceFactors: `BaselinePerformanceFactors`.
        ///   - burstablePerformance: `BurstablePerformance`.
        ///   - cpuManufacturers: `CpuManufacturers`.
        ///   - excludedInstanceTypes: `ExcludedInstanceTypes`.
        ///   - instanceGenerations: `InstanceGenerations`.
        ///   - localStorage: `LocalStorage`.
        ///   - localStorageTypes: `LocalStorageTypes`.
        ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        ///   - memoryGiBPerVCpu: `MemoryGiBPerVCpu`.
        ///   - memoryMiB: `MemoryMiB`.
        ///   - networkBandwidthGbps: `NetworkBandwidthGbps`.
        ///   - networkInterfaceCount: `NetworkInterfaceCount`.
        ///   - onDemandMaxPricePercentageOverLowestPrice: `OnDemandMaxPricePercentageOverLowestPrice`.
        ///   - requireEncryptionInTransit: `RequireEncryptionInTransit`.
        ///   - requireHibernateSupport: `RequireHibernateSupport`.
        ///   - spotMaxPricePercentageOverLowestPrice: `SpotMaxPricePercentageOverLowestPrice`.
        ///   - totalLocalStorageGB: `TotalLocalStorageGB`.
        ///   - vCpuCount: `VCpuCount`.
        public init(
            acceleratorCount: AcceleratorCountRequest? = nil,
            acceleratorManufacturers: [InstanceRequirementsRequestAcceleratorManufacturers]? = nil,
            acceleratorNames: [InstanceRequirementsRequestAcceleratorNames]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest? = nil,
            acceleratorTypes: [InstanceRequirementsRequestAcceleratorTypes]? = nil,
            allowedInstanceTypes: Input<[String]>? = nil,
            bareMetal: InstanceRequirementsRequestBareMetal? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest? = nil,
            baselinePerformanceFactors: BaselinePerformanceFactorsRequest? = nil,
            burstablePerformance: InstanceRequirementsRequestBurstablePerformance? = nil,
            cpuManufacturers: [InstanceRequirementsRequestCpuManufacturers]? = nil,
            excludedInstanceTypes: Input<[String]>? = nil,
            instanceGenerations: [InstanceRequirementsRequestInstanceGenerations]? = nil,
            localStorage: InstanceRequirementsRequestLocalStorage? = nil,
            localStorageTypes: [InstanceRequirementsRequestLocalStorageTypes]? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Input<Int>? = nil,
            memoryGiBPerVCpu: MemoryGiBPerVCpuRequest? = nil,
            memoryMiB: MemoryMiBRequest? = nil,
            networkBandwidthGbps: NetworkBandwidthGbpsRequest? = nil,
            networkInterfaceCount: NetworkInterfaceCountRequest? = nil,
            onDemandMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
            requireEncryptionInTransit: Input<Bool>? = nil,
            requireHibernateSupport: Input<Bool>? = nil,
            spotMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
            totalLocalStorageGB: TotalLocalStorageGBRequest? = nil,
            vCpuCount: VCpuCountRangeRequest? = nil
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
            members.set("RequireEncryptionInTransit", requireEncryptionInTransit)
            members.set("RequireHibernateSupport", requireHibernateSupport)
            members.set("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice)
            members.set("TotalLocalStorageGB", totalLocalStorageGB)
            members.set("VCpuCount", vCpuCount)
            fields = members
        }
    }

    /// The `LaunchTemplateConfig` of a spot fleet.
    public struct LaunchTemplateConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `LaunchTemplateConfig` of its members.
        ///
        /// - Parameters:
        ///   - launchTemplateSpecification: `LaunchTemplateSpecification`.
        ///   - overrides: `Overrides`.
        public init(
            launchTemplateSpecification: FleetLaunchTemplateSpecification? = nil,
            overrides: [LaunchTemplateOverrides]? = nil
        ) {
            var members = Fields()
            members.set("LaunchTemplateSpecification", launchTemplateSpecification)
            members.set("Overrides", overrides)
            fields = members
        }
    }

    /// The `LaunchTemplateOverrides` of a spot fleet.
    public struct LaunchTemplateOverrides: PropertyGroup {
        public let fields: Fields

        /// Makes the `LaunchTemplateOverrides` of its members.
        ///
        /// - Parameters:
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - availabilityZoneId: `AvailabilityZoneId`.
        ///   - instanceRequirements: `InstanceRequirements`.
        ///   - instanceType: `InstanceType`.
        ///   - priority: `Priority`.
        ///   - spotPrice: `SpotPrice`.
        ///   - subnetId: `SubnetId`.
        ///   - weightedCapacity: `WeightedCapacity`.
        public init(
            availabilityZone: Input<String>? = nil,
            availabilityZoneId: Input<String>? = nil,
            instanceRequirements: InstanceRequirementsRequest? = nil,
            instanceType: Input<String>? = nil,
            priority: Input<Double>? = nil,
            spotPrice: Input<String>? = nil,
            subnetId: Input<ID<EC2.Subnet>>? = nil,
            weightedCapacity: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("AvailabilityZone", availabilityZone)
            members.set("AvailabilityZoneId", availabilityZoneId)
            members.set("InstanceRequirements", instanceRequirements)
            members.set("InstanceType", instanceType)
            members.set("Priority", priority)
            members.set("SpotPrice", spotPrice)
            members.set("SubnetId", subnetId)
            members.set("WeightedCapacity", weightedCapacity)
            fields = members
        }
    }

    /// The `LoadBalancersConfig` of a spot fleet.
    public struct LoadBalancersConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoadBalancersConfig` of its members.
        ///
        /// - Parameters:
        ///   - classicLoadBalancersConfig: `ClassicLoadBalancersConfig`.
        ///   - targetGroupsConfig: `TargetGroupsConfig`.
        public init(
            classicLoadBalancersConfig: ClassicLoadBalancersConfig? = nil,
            targetGroupsConfig: TargetGroupsConfig? = nil
        ) {
            var members = Fields()
            members.set("ClassicLoadBalancersConfig", classicLoadBalancersConfig)
            members.set("TargetGroupsConfig", targetGroupsConfig)
            fields = members
        }
    }

    /// The `MemoryGiBPerVCpuRequest` of a spot fleet.
    public struct MemoryGiBPerVCpuRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `MemoryGiBPerVCpuRequest` of its members.
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

    /// The `MemoryMiBRequest` of a spot fleet.
    public struct MemoryMiBRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `MemoryMiBRequest` of its members.
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

    /// The `NetworkBandwidthGbpsRequest` of a spot fleet.
    public struct NetworkBandwidthGbpsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkBandwidthGbpsRequest` of its members.
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

    /// The `NetworkInterfaceCountRequest` of a spot fleet.
    public struct NetworkInterfaceCountRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkInterfaceCountRequest` of its members.
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

    /// The `PerformanceFactorReferenceRequest` of a spot fleet.
    public struct PerformanceFactorReferenceRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `PerformanceFactorReferenceRequest` of its members.
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

    /// The `PrivateIpAddressSpecification` of a spot fleet.
    public struct PrivateIpAddressSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `PrivateIpAddressSpecification` of its members.
        ///
        /// - Parameters:
        ///   - privateIpAddress: `PrivateIpAddress`.
        ///   - primary: `Primary`.
        public init(
            privateIpAddress: Input<String>,
            primary: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("PrivateIpAddress", privateIpAddress)
            members.set("Primary", primary)
            fields = members
        }
    }

    /// The `SpotCapacityRebalance` of a spot fleet.
    public struct SpotCapacityRebalance: PropertyGroup {
        public let fields: Fields

        /// Makes the `SpotCapacityRebalance` of its members.
        ///
        /// - Parameters:
        ///   - replacementStrategy: `ReplacementStrategy`.
        ///   - terminationDelay: `TerminationDelay`.
        public init(
            replacementStrategy: SpotCapacityRebalanceReplacementStrategy? = nil,
            terminationDelay: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("ReplacementStrategy", replacementStrategy)
            members.set("TerminationDelay", terminationDelay)
            fields = members
        }
    }

    /// The `SpotFleetLaunchSpecification` of a spot fleet.
    public struct SpotFleetLaunchSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `SpotFleetLaunchSpecification` of its members.
        ///
        /// - Parameters:
        ///   - imageId: `ImageId`.
        ///   - blockDeviceMappings: `BlockDeviceMappings`.
        ///   - ebsOptimized: `EbsOptimized`. Default: false.
        ///   - iamInstanceProfile: `IamInstanceProfile`.
        ///   - instanceRequirements: `InstanceRequirements`.
        ///   - instanceType: `InstanceType`.
        ///   - kernelId: `KernelId`.
        ///   - keyName: `KeyName`.
        ///   - monitoring: `Monitoring`.
        ///   - networkInterfaces: `NetworkInterfaces`.
        ///   - placement: `Placement`.
        ///   - ramdiskId: `RamdiskId`.
        ///   - securityGroups: `SecurityGroups`.
        ///   - spotPrice: `SpotPrice`.
        ///   - subnetId: `SubnetId`.
        ///   - tagSpecifications: `TagSpecifications`.
        ///   - userData: `UserData`.
        ///   - weightedCapacity: `WeightedCapacity`.
        public init(
            imageId: Input<ID<EC2.Image>>,
            blockDeviceMappings: [BlockDeviceMapping]? = nil,
            ebsOptimized: Input<Bool>? = nil,
            iamInstanceProfile: IamInstanceProfileSpecification? = nil,
            instanceRequirements: InstanceRequirementsRequest? = nil,
            instanceType: Input<String>? = nil,
            kernelId: Input<String>? = nil,
            keyName: Input<ID<EC2.KeyPair>>? = nil,
            monitoring: SpotFleetMonitoring? = nil,
            networkInterfaces: [InstanceNetworkInterfaceSpecification]? = nil,
            placement: SpotPlacement? = nil,
            ramdiskId: Input<String>? = nil,
            securityGroups: [GroupIdentifier]? = nil,
            spotPrice: Input<String>? = nil,
            subnetId: Input<ID<EC2.Subnet>>? = nil,
            tagSpecifications: [SpotFleetTagSpecification]? = nil,
            userData: Input<String>? = nil,
            weightedCapacity: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("ImageId", imageId)
            members.set("BlockDeviceMappings", blockDeviceMappings)
            members.set("EbsOptimized", ebsOptimized)
            members.set("IamInstanceProfile", iamInstanceProfile)
            members.set("InstanceRequirements", instanceRequirements)
            members.set("InstanceType", instanceType)
            members.set("KernelId", kernelId)
            members.set("KeyName", keyName)
            members.set("Monitoring", monitoring)
            members.set("NetworkInterfaces", networkInterfaces)
            members.set("Placement", placement)
            members.set("RamdiskId", ramdiskId)
            members.set("SecurityGroups", securityGroups)
            members.set("SpotPrice", spotPrice)
            members.set("SubnetId", subnetId)
            members.set("TagSpecifications", tagSpecifications)
            members.set("UserData", userData)
            members.set("WeightedCapacity", weightedCapacity)
            fields = members
        }
    }

    /// The `SpotFleetMonitoring` of a spot fleet.
    public struct SpotFleetMonitoring: PropertyGroup {
        public let fields: Fields

        /// Makes the `SpotFleetMonitoring` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`. Default: false.
        public init(
            enabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            fields = members
        }
    }

    /// The `SpotFleetRequestConfigData` of a spot fleet.
    public struct SpotFleetRequestConfigData: PropertyGroup {
        public let fields: Fields

        /// Makes the `SpotFleetRequestConfigData` of its members.
        ///
        /// - Parameters:
        ///   - iamFleetRole: `IamFleetRole`.
        ///   - targetCapacity: `TargetCapacity`.
        ///   - allocationStrategy: `AllocationStrategy`.
        ///   - context: `Context`.
        ///   - excessCapacityTerminationPolicy: `ExcessCapacityTerminationPolicy`.
        ///   - instanceInterruptionBehavior: `InstanceInterruptionBehavior`.
        ///   - instancePoolsToUseCount: `InstancePoolsToUseCount`.
        ///   - launchSpecifications: `LaunchSpecifications`.
        ///   - launchTemplateConfigs: `LaunchTemplateConfigs`.
        ///   - loadBalancersConfig: `LoadBalancersConfig`.
        ///   - onDemandAllocationStrategy: `OnDemandAllocationStrategy`.
        ///   - onDemandMaxTotalPrice: `OnDemandMaxTotalPrice`.
        ///   - onDemandTargetCapacity: `OnDemandTargetCapacity`.
        ///   - replaceUnhealthyInstances: `ReplaceUnhealthyInstances`.
        ///   - spotMaintenanceStrategies: `SpotMaintenanceStrategies`.
        ///   - spotMaxTotalPrice: `SpotMaxTotalPrice`.
        ///   - spotPrice: `SpotPrice`.
        ///   - tagSpecifications: `TagSpecifications`.
        ///   - targetCapacityUnitType: `TargetCapacityUnitType`.
        ///   - terminateInstancesWithExpiration: `TerminateInstancesWithExpiration`.
        ///   - type: `Type`.
        ///   - validFrom: `ValidFrom`.
        ///   - validUntil: `ValidUntil`.
        public init(
            iamFleetRole: Input<String>,
            targetCapacity: Input<Int>,
            allocationStrategy: SpotFleetRequestConfigDataAllocationStrategy? = nil,
            context: Input<String>? = nil,
            excessCapacityTerminationPolicy: SpotFleetRequestConfigDataExcessCapacityTerminationPolicy? = nil,
            instanceInterruptionBehavior: SpotFleetRequestConfigDataInstanceInterruptionBehavior? = nil,
            instancePoolsToUseCount: Input<Int>? = nil,
            launchSpecifications: [SpotFleetLaunchSpecification]? = nil,
            launchTemplateConfigs: [LaunchTemplateConfig]? = nil,
            loadBalancersConfig: LoadBalancersConfig? = nil,
            onDemandAllocationStrategy: Input<String>? = nil,
            onDemandMaxTotalPrice: Input<String>? = nil,
            onDemandTargetCapacity: Input<Int>? = nil,
            replaceUnhealthyInstances: Input<Bool>? = nil,
            spotMaintenanceStrategies: SpotMaintenanceStrategies? = nil,
            spotMaxTotalPrice: Input<String>? = nil,
            spotPrice: Input<String>? = nil,
            tagSpecifications: [SpotFleetTagSpecification]? = nil,
            targetCapacityUnitType: SpotFleetRequestConfigDataTargetCapacityUnitType? = nil,
            terminateInstancesWithExpiration: Input<Bool>? = nil,
            type: SpotFleetRequestConfigDataType? = nil,
            validFrom: Input<String>? = nil,
            validUntil: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("IamFleetRole", iamFleetRole)
            members.set("TargetCapacity", targetCapacity)
            members.set("AllocationStrategy", allocationStrategy)
            members.set("Context", context)
            members.set("ExcessCapacityTerminationPolicy", excessCapacityTerminationPolicy)
            members.set("InstanceInterruptionBehavior", instanceInterruptionBehavior)
            members.set("InstancePoolsToUseCount", instancePoolsToUseCount)
            members.set("LaunchSpecifications", launchSpecifications)
            members.set("LaunchTemplateConfigs", launchTemplateConfigs)
            members.set("LoadBalancersConfig", loadBalancersConfig)
            members.set("OnDemandAllocationStrategy", onDemandAllocationStrategy)
            members.set("OnDemandMaxTotalPrice", onDemandMaxTotalPrice)
            members.set("OnDemandTargetCapacity", onDemandTargetCapacity)
            members.set("ReplaceUnhealthyInstances", replaceUnhealthyInstances)
            members.set("SpotMaintenanceStrategies", spotMaintenanceStrategies)
            members.set("SpotMaxTotalPrice", spotMaxTotalPrice)
            members.set("SpotPrice", spotPrice)
            members.set("TagSpecifications", tagSpecifications)
            members.set("TargetCapacityUnitType", targetCapacityUnitType)
            members.set("TerminateInstancesWithExpiration", terminateInstancesWithExpiration)
            members.set("Type", type)
            members.set("ValidFrom", validFrom)
            members.set("ValidUntil", validUntil)
            fields = members
        }
    }

    /// The `SpotFleetTagSpecification` of a spot fleet.
    public struct SpotFleetTagSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `SpotFleetTagSpecification` of its members.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`.
        ///   - tags: `Tags`.
        public init(
            resourceType: SpotFleetTagSpecificationResourceType? = nil,
            tags: [Tag]? = nil
        ) {
            var members = Fields()
            members.set("ResourceType", resourceType)
            members.set("Tags", tags)
            fields = members
        }
    }

    /// The `SpotMaintenanceStrategies` of a spot fleet.
    public struct SpotMaintenanceStrategies: PropertyGroup {
        public let fields: Fields

        /// Makes the `SpotMaintenanceStrategies` of its members.
        ///
        /// - Parameters:
        ///   - capacityRebalance: `CapacityRebalance`.
        public init(
            capacityRebalance: SpotCapacityRebalance? = nil
        ) {
            var members = Fields()
            members.set("CapacityRebalance", capacityRebalance)
            fields = members
        }
    }

    /// The `SpotPlacement` of a spot fleet.
    public struct SpotPlacement: PropertyGroup {
        public let fields: Fields

        /// Makes the `SpotPlacement` of its members.
        ///
        /// - Parameters:
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - availabilityZoneId: `AvailabilityZoneId`.
        ///   - groupName: `GroupName`.
        ///   - tenancy: `Tenancy`.
        public init(
            availabilityZone: Input<String>? = nil,
            availabilityZoneId: Input<String>? = nil,
            groupName: Input<String>? = nil,
            tenancy: SpotPlacementTenancy? = nil
        ) {
            var members = Fields()
            members.set("AvailabilityZone", availabilityZone)
            members.set("AvailabilityZoneId", availabilityZoneId)
            members.set("GroupName", groupName)
            members.set("Tenancy", tenancy)
            fields = members
        }
    }

    /// The `Tag` of a spot fleet.
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

    /// The `TargetGroup` of a spot fleet.
    public struct TargetGroup: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetGroup` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        public init(
            arn: Input<String>
        ) {
            var members = Fields()
            members.set("Arn", arn)
            fields = members
        }
    }

    /// The `TargetGroupsConfig` of a spot fleet.
    public struct TargetGroupsConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetGroupsConfig` of its members.
        ///
        /// - Parameters:
        ///   - targetGroups: `TargetGroups`.
        public init(
            targetGroups: [TargetGroup]
        ) {
            var members = Fields()
            members.set("TargetGroups", targetGroups)
            fields = members
        }
    }

    /// The `TotalLocalStorageGBRequest` of a spot fleet.
    public struct TotalLocalStorageGBRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `TotalLocalStorageGBRequest` of its members.
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

    /// The `VCpuCountRangeRequest` of a spot fleet.
    public struct VCpuCountRangeRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `VCpuCountRangeRequest` of its members.
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

    /// The values of `VolumeType`.
    public struct EbsBlockDeviceVolumeType: NamedValue {
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

    /// The values of `AcceleratorManufacturers`.
    public struct InstanceRequirementsRequestAcceleratorManufacturers: NamedValue {
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
    public struct InstanceRequirementsRequestAcceleratorNames: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `a10g`
        public static var a10g: Self { Self(rawValue: "a10g") }
        /// `a100`
        public static var a100: Self { Self(rawValue: "a100") }
        /// `h100`
        public static var h100: Self { Self(rawValue: "h100") }
        /// `inferentia`
        public static var inferentia: Self { Self(rawValue: "inferentia") }
        /// `k520`
        public static var k520: Self { Self(rawValue: "k520") }
        /// `k80`
        public static var k80: Self { Self(rawValue: "k80") }
        /// `m60`
        public static var m60: Self { Self(rawValue: "m60") }
        /// `radeon-pro-v520`
        public static var radeonProV520: Self { Self(rawValue: "radeon-pro-v520") }
        /// `t4`
        public static var t4: Self { Self(rawValue: "t4") }
        /// `t4g`
        public static var t4g: Self { Self(rawValue: "t4g") }
        /// `vu9p`
        public static var vu9p: Self { Self(rawValue: "vu9p") }
        /// `v100`
        public static var v100: Self { Self(rawValue: "v100") }
        /// `l40s`
        public static var l40s: Self { Self(rawValue: "l40s") }
        /// `l4`
        public static var l4: Self { Self(rawValue: "l4") }
        /// `gaudi-hl-205`
        public static var gaudiHl205: Self { Self(rawValue: "gaudi-hl-205") }
        /// `inferentia2`
        public static var inferentia2: Self { Self(rawValue: "inferentia2") }
        /// `trainium`
        public static var trainium: Self { Self(rawValue: "trainium") }
        /// `trainium2`
        public static var trainium2: Self { Self(rawValue: "trainium2") }
        /// `u30`
        public static var u30: Self { Self(rawValue: "u30") }
    }

    /// The values of `AcceleratorTypes`.
    public struct InstanceRequirementsRequestAcceleratorTypes: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `gpu`
        public static var gpu: Self { Self(rawValue: "gpu") }
        /// `fpga`
        public static var fpga: Self { Self(rawValue: "fpga") }
        /// `inference`
        public static var inference: Self { Self(rawValue: "inference") }
        /// `media`
        public static var media: Self { Self(rawValue: "media") }
    }

    /// The values of `BareMetal`.
    public struct InstanceRequirementsRequestBareMetal: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `included`
        public static var included: Self { Self(rawValue: "included") }
        /// `required`
        public static var required: Self { Self(rawValue: "required") }
        /// `excluded`
        public static var excluded: Self { Self(rawValue: "excluded") }
    }

    /// The values of `BurstablePerformance`.
    public struct InstanceRequirementsRequestBurstablePerformance: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `included`
        public static var included: Self { Self(rawValue: "included") }
        /// `required`
        public static var required: Self { Self(rawValue: "required") }
        /// `excluded`
        public static var excluded: Self { Self(rawValue: "excluded") }
    }

    /// The values of `CpuManufacturers`.
    public struct InstanceRequirementsRequestCpuManufacturers: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `intel`
        public static var intel: Self { Self(rawValue: "intel") }
        /// `amd`
        public static var amd: Self { Self(rawValue: "amd") }
        /// `amazon-web-services`
        public static var amazonWebServices: Self { Self(rawValue: "amazon-web-services") }
        /// `apple`
        public static var apple: Self { Self(rawValue: "apple") }
    }

    /// The values of `InstanceGenerations`.
    public struct InstanceRequirementsRequestInstanceGenerations: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `current`
        public static var current: Self { Self(rawValue: "current") }
        /// `previous`
        public static var previous: Self { Self(rawValue: "previous") }
    }

    /// The values of `LocalStorage`.
    public struct InstanceRequirementsRequestLocalStorage: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `included`
        public static var included: Self { Self(rawValue: "included") }
        /// `required`
        public static var required: Self { Self(rawValue: "required") }
        /// `excluded`
        public static var excluded: Self { Self(rawValue: "excluded") }
    }

    /// The values of `LocalStorageTypes`.
    public struct InstanceRequirementsRequestLocalStorageTypes: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `hdd`
        public static var hdd: Self { Self(rawValue: "hdd") }
        /// `ssd`
        public static var ssd: Self { Self(rawValue: "ssd") }
    }

    /// The values of `ReplacementStrategy`.
    public struct SpotCapacityRebalanceReplacementStrategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `launch`
        public static var launch: Self { Self(rawValue: "launch") }
        /// `launch-before-terminate`
        public static var launchBeforeTerminate: Self { Self(rawValue: "launch-before-terminate") }
    }

    /// The values of `AllocationStrategy`.
    public struct SpotFleetRequestConfigDataAllocationStrategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `capacityOptimized`
        public static var capacityOptimized: Self { Self(rawValue: "capacityOptimized") }
        /// `capacityOptimizedPrioritized`
        public static var capacityOptimizedPrioritized: Self {
            Self(rawValue: "capacityOptimizedPrioritized")
        }
        /// `diversified`
        public static var diversified: Self { Self(rawValue: "diversified") }
        /// `lowestPrice`
        public static var lowestPrice: Self { Self(rawValue: "lowestPrice") }
        /// `priceCapacityOptimized`
        public static var priceCapacityOptimized: Self { Self(rawValue: "priceCapacityOptimized") }
    }

    /// The values of `ExcessCapacityTerminationPolicy`.
    public struct SpotFleetRequestConfigDataExcessCapacityTerminationPolicy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Default`
        public static var `default`: Self { Self(rawValue: "Default") }
        /// `NoTermination`
        public static var noTermination: Self { Self(rawValue: "NoTermination") }
    }

    /// The values of `InstanceInterruptionBehavior`.
    public struct SpotFleetRequestConfigDataInstanceInterruptionBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `hibernate`
        public static var hibernate: Self { Self(rawValue: "hibernate") }
        /// `stop`
        public static var stop: Self { Self(rawValue: "stop") }
        /// `terminate`
        public static var terminate: Self { Self(rawValue: "terminate") }
    }

    /// The values of `TargetCapacityUnitType`.
    public struct SpotFleetRequestConfigDataTargetCapacityUnitType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `vcpu`
        public static var vcpu: Self { Self(rawValue: "vcpu") }
        /// `memory-mib`
        public static var memoryMib: Self { Self(rawValue: "memory-mib") }
        /// `units`
        public static var units: Self { Self(rawValue: "units") }
    }

    /// The values of `Type`.
    public struct SpotFleetRequestConfigDataType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `maintain`
        public static var maintain: Self { Self(rawValue: "maintain") }
        /// `request`
        public static var request: Self { Self(rawValue: "request") }
    }

    /// The values of `ResourceType`.
    public struct SpotFleetTagSpecificationResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `client-vpn-endpoint`
        public static var clientVpnEndpoint: Self { Self(rawValue: "client-vpn-endpoint") }
        /// `customer-gateway`
        public static var customerGateway: Self { Self(rawValue: "customer-gateway") }
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
        /// `import-image-task`
        public static var importImageTask: Self { Self(rawValue: "import-image-task") }
        /// `import-snapshot-task`
        public static var importSnapshotTask: Self { Self(rawValue: "import-snapshot-task") }
        /// `instance`
        public static var instance: Self { Self(rawValue: "instance") }
        /// `internet-gateway`
        public static var internetGateway: Self { Self(rawValue: "internet-gateway") }
        /// `key-pair`
        public static var keyPair: Self { Self(rawValue: "key-pair") }
        /// `launch-template`
        public static var launchTemplate: Self { Self(rawValue: "launch-template") }
        /// `local-gateway-route-table-vpc-association`
        public static var localGatewayRouteTableVpcAssociation: Self {
            Self(rawValue: "local-gateway-route-table-vpc-association")
        }
        /// `natgateway`
        public static var natgateway: Self { Self(rawValue: "natgateway") }
        /// `network-acl`
        public static var networkAcl: Self { Self(rawValue: "network-acl") }
        /// `network-insights-analysis`
        public static var networkInsightsAnalysis: Self {
            Self(rawValue: "network-insights-analysis")
        }
        /// `network-insights-path`
        public static var networkInsightsPath: Self { Self(rawValue: "network-insights-path") }
        /// `network-interface`
        public static var networkInterface: Self { Self(rawValue: "network-interface") }
        /// `placement-group`
        public static var placementGroup: Self { Self(rawValue: "placement-group") }
        /// `reserved-instances`
        public static var reservedInstances: Self { Self(rawValue: "reserved-instances") }
        /// `route-table`
        public static var routeTable: Self { Self(rawValue: "route-table") }
        /// `security-group`
        public static var securityGroup: Self { Self(rawValue: "security-group") }
        /// `snapshot`
        public static var snapshot: Self { Self(rawValue: "snapshot") }
        /// `spot-fleet-request`
        public static var spotFleetRequest: Self { Self(rawValue: "spot-fleet-request") }
        /// `spot-instances-request`
        public static var spotInstancesRequest: Self { Self(rawValue: "spot-instances-request") }
        /// `subnet`
        public static var subnet: Self { Self(rawValue: "subnet") }
        /// `traffic-mirror-filter`
        public static var trafficMirrorFilter: Self { Self(rawValue: "traffic-mirror-filter") }
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
        /// `transit-gateway-multicast-domain`
        public static var transitGatewayMulticastDomain: Self {
            Self(rawValue: "transit-gateway-multicast-domain")
        }
        /// `transit-gateway-route-table`
        public static var transitGatewayRouteTable: Self {
            Self(rawValue: "transit-gateway-route-table")
        }
        /// `volume`
        public static var volume: Self { Self(rawValue: "volume") }
        /// `vpc`
        public static var vpc: Self { Self(rawValue: "vpc") }
        /// `vpc-flow-log`
        public static var vpcFlowLog: Self { Self(rawValue: "vpc-flow-log") }
        /// `vpc-peering-connection`
        public static var vpcPeeringConnection: Self { Self(rawValue: "vpc-peering-connection") }
        /// `vpn-connection`
        public static var vpnConnection: Self { Self(rawValue: "vpn-connection") }
        /// `vpn-gateway`
        public static var vpnGateway: Self { Self(rawValue: "vpn-gateway") }
    }

    /// The values of `Tenancy`.
    public struct SpotPlacementTenancy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `dedicated`
        public static var dedicated: Self { Self(rawValue: "dedicated") }
        /// `default`
        public static var `default`: Self { Self(rawValue: "default") }
        /// `host`
        public static var host: Self { Self(rawValue: "host") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["SpotFleetRequestConfigData/AllocationStrategy","SpotFleetRequestConfigData/IamFleetRole","SpotFleetRequestConfigData/InstanceInterruptionBehavior","SpotFleetRequestConfigData/InstancePoolsToUseCount","SpotFleetRequestConfigData/LaunchSpecifications","SpotFleetRequestConfigData/LaunchTemplateConfigs","SpotFleetRequestConfigData/LoadBalancersConfig","SpotFleetRequestConfigData/OnDemandAllocationStrategy","SpotFleetRequestConfigData/OnDemandMaxTotalPrice","SpotFleetRequestConfigData/OnDemandTargetCapacity","SpotFleetRequestConfigData/ReplaceUnhealthyInstances","SpotFleetRequestConfigData/SpotMaintenanceStrategies","SpotFleetRequestConfigData/SpotMaxTotalPrice","SpotFleetRequestConfigData/SpotPrice","SpotFleetRequestConfigData/TagSpecifications","SpotFleetRequestConfigData/TerminateInstancesWithExpiration","SpotFleetRequestConfigData/Type","SpotFleetRequestConfigData/ValidFrom","SpotFleetRequestConfigData/ValidUntil"],"definitions":{"AcceleratorCountRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"AcceleratorTotalMemoryMiBRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"BaselineEbsBandwidthMbpsRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"BaselinePerformanceFactorsRequest":{"properties":{"Cpu":{"$ref":"#/definitions/CpuPerformanceFactorRequest"}},"type":"object"},"BlockDeviceMapping":{"properties":{"DeviceName":{"type":"string"},"Ebs":{"$ref":"#/definitions/EbsBlockDevice"},"NoDevice":{"type":"string"},"VirtualName":{"type":"string"}},"required":["DeviceName"],"type":"object"},"ClassicLoadBalancer":{"properties":{"Name":{"type":"string"}},"required":["Name"],"type":"object"},"ClassicLoadBalancersConfig":{"properties":{"ClassicLoadBalancers":{"items":{"$ref":"#/definitions/ClassicLoadBalancer"},"type":"array"}},"required":["ClassicLoadBalancers"],"type":"object"},"CpuPerformanceFactorRequest":{"properties":{"References":{"items":{"$ref":"#/definitions/PerformanceFactorReferenceRequest"},"type":"array"}},"type":"object"},"EbsBlockDevice":{"properties":{"DeleteOnTermination":{"type":"boolean"},"Encrypted":{"type":"boolean"},"Iops":{"type":"integer"},"SnapshotId":{"type":"string"},"VolumeSize":{"type":"integer"},"VolumeType":{"enum":["gp2","gp3","io1","io2","sc1","st1","standard"],"type":"string"}},"type":"object"},"FleetLaunchTemplateSpecification":{"properties":{"LaunchTemplateId":{"references":["AWS::EC2::LaunchTemplate.Id"],"type":"string"},"LaunchTemplateName":{"maxLength":128,"minLength":3,"pattern":"[a-zA-Z0-9\\(\\)\\.\\-/_]+","type":"string"},"Version":{"type":"string"}},"required":["Version"],"type":"object"},"GroupIdentifier":{"properties":{"GroupId":{"type":"string"}},"required":["GroupId"],"type":"object"},"IamInstanceProfileSpecification":{"properties":{"Arn":{"type":"string"}},"type":"object"},"InstanceIpv6Address":{"properties":{"Ipv6Address":{"type":"string"}},"required":["Ipv6Address"],"type":"object"},"InstanceNetworkInterfaceSpecification":{"properties":{"AssociatePublicIpAddress":{"type":"boolean"},"DeleteOnTermination":{"type":"boolean"},"Description":{"type":"string"},"DeviceIndex":{"type":"integer"},"Groups":{"items":{"type":"string"},"type":"array"},"Ipv6AddressCount":{"type":"integer"},"Ipv6Addresses":{"items":{"$ref":"#/definitions/InstanceIpv6Address"},"type":"array"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"PrivateIpAddresses":{"items":{"$ref":"#/definitions/PrivateIpAddressSpecification"},"type":"array"},"SecondaryPrivateIpAddressCount":{"type":"integer"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"type":"object"},"InstanceRequirementsRequest":{"properties":{"AcceleratorCount":{"$ref":"#/definitions/AcceleratorCountRequest"},"AcceleratorManufacturers":{"items":{"enum":["amazon-web-services","amd","habana","nvidia","xilinx"],"type":"string"},"type":"array"},"AcceleratorNames":{"items":{"enum":["a10g","a100","h100","inferentia","k520","k80","m60","radeon-pro-v520","t4","t4g","vu9p","v100","l40s","l4","gaudi-hl-205","inferentia2","trainium","trainium2","u30"],"type":"string"},"type":"array"},"AcceleratorTotalMemoryMiB":{"$ref":"#/definitions/AcceleratorTotalMemoryMiBRequest"},"AcceleratorTypes":{"items":{"enum":["gpu","fpga","inference","media"],"type":"string"},"type":"array"},"AllowedInstanceTypes":{"items":{"maxLength":30,"minLength":1,"pattern":"[a-zA-Z0-9\\.\\*]+","type":"string"},"type":"array"},"BareMetal":{"enum":["included","required","excluded"],"type":"string"},"BaselineEbsBandwidthMbps":{"$ref":"#/definitions/BaselineEbsBandwidthMbpsRequest"},"BaselinePerformanceFactors":{"$ref":"#/definitions/BaselinePerformanceFactorsRequest"},"BurstablePerformance":{"enum":["included","required","excluded"],"type":"string"},"CpuManufacturers":{"items":{"enum":["intel","amd","amazon-web-services","apple"],"type":"string"},"type":"array"},"ExcludedInstanceTypes":{"items":{"maxLength":30,"minLength":1,"pattern":"[a-zA-Z0-9\\.\\*]+","type":"string"},"type":"array"},"InstanceGenerations":{"items":{"enum":["current","previous"],"type":"string"},"type":"array"},"LocalStorage":{"enum":["included","required","excluded"],"type":"string"},"LocalStorageTypes":{"items":{"enum":["hdd","ssd"],"type":"string"},"type":"array"},"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice":{"type":"integer"},"MemoryGiBPerVCpu":{"$ref":"#/definitions/MemoryGiBPerVCpuRequest"},"MemoryMiB":{"$ref":"#/definitions/MemoryMiBRequest"},"NetworkBandwidthGbps":{"$ref":"#/definitions/NetworkBandwidthGbpsRequest"},"NetworkInterfaceCount":{"$ref":"#/definitions/NetworkInterfaceCountRequest"},"OnDemandMaxPricePercentageOverLowestPrice":{"type":"integer"},"RequireEncryptionInTransit":{"type":"boolean"},"RequireHibernateSupport":{"type":"boolean"},"SpotMaxPricePercentageOverLowestPrice":{"type":"integer"},"TotalLocalStorageGB":{"$ref":"#/definitions/TotalLocalStorageGBRequest"},"VCpuCount":{"$ref":"#/definitions/VCpuCountRangeRequest"}},"type":"object"},"LaunchTemplateConfig":{"properties":{"LaunchTemplateSpecification":{"$ref":"#/definitions/FleetLaunchTemplateSpecification"},"Overrides":{"items":{"$ref":"#/definitions/LaunchTemplateOverrides"},"type":"array"}},"type":"object"},"LaunchTemplateOverrides":{"properties":{"AvailabilityZone":{"type":"string"},"AvailabilityZoneId":{"type":"string"},"InstanceRequirements":{"$ref":"#/definitions/InstanceRequirementsRequest"},"InstanceType":{"type":"string"},"Priority":{"type":"number"},"SpotPrice":{"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"WeightedCapacity":{"type":"number"}},"type":"object"},"LoadBalancersConfig":{"properties":{"ClassicLoadBalancersConfig":{"$ref":"#/definitions/ClassicLoadBalancersConfig"},"TargetGroupsConfig":{"$ref":"#/definitions/TargetGroupsConfig"}},"type":"object"},"MemoryGiBPerVCpuRequest":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"MemoryMiBRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"NetworkBandwidthGbpsRequest":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"NetworkInterfaceCountRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"PerformanceFactorReferenceRequest":{"properties":{"InstanceFamily":{"type":"string"}},"type":"object"},"PrivateIpAddressSpecification":{"properties":{"Primary":{"type":"boolean"},"PrivateIpAddress":{"type":"string"}},"required":["PrivateIpAddress"],"type":"object"},"SpotCapacityRebalance":{"properties":{"ReplacementStrategy":{"enum":["launch","launch-before-terminate"],"type":"string"},"TerminationDelay":{"type":"integer"}},"type":"object"},"SpotFleetLaunchSpecification":{"properties":{"BlockDeviceMappings":{"items":{"$ref":"#/definitions/BlockDeviceMapping"},"type":"array"},"EbsOptimized":{"default":false,"type":"boolean"},"IamInstanceProfile":{"$ref":"#/definitions/IamInstanceProfileSpecification"},"ImageId":{"references":["AWS::EC2::Image.Id"],"type":"string"},"InstanceRequirements":{"$ref":"#/definitions/InstanceRequirementsRequest"},"InstanceType":{"type":"string"},"KernelId":{"type":"string"},"KeyName":{"references":["AWS::EC2::KeyPair.Id"],"type":"string"},"Monitoring":{"$ref":"#/definitions/SpotFleetMonitoring"},"NetworkInterfaces":{"items":{"$ref":"#/definitions/InstanceNetworkInterfaceSpecification"},"type":"array"},"Placement":{"$ref":"#/definitions/SpotPlacement"},"RamdiskId":{"type":"string"},"SecurityGroups":{"items":{"$ref":"#/definitions/GroupIdentifier"},"type":"array"},"SpotPrice":{"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"TagSpecifications":{"items":{"$ref":"#/definitions/SpotFleetTagSpecification"},"type":"array"},"UserData":{"type":"string"},"WeightedCapacity":{"type":"number"}},"required":["ImageId"],"type":"object"},"SpotFleetMonitoring":{"properties":{"Enabled":{"default":false,"type":"boolean"}},"type":"object"},"SpotFleetRequestConfigData":{"properties":{"AllocationStrategy":{"enum":["capacityOptimized","capacityOptimizedPrioritized","diversified","lowestPrice","priceCapacityOptimized"],"type":"string"},"Context":{"type":"string"},"ExcessCapacityTerminationPolicy":{"enum":["Default","NoTermination","default","noTermination"],"type":"string"},"IamFleetRole":{"type":"string"},"InstanceInterruptionBehavior":{"enum":["hibernate","stop","terminate"],"type":"string"},"InstancePoolsToUseCount":{"type":"integer"},"LaunchSpecifications":{"items":{"$ref":"#/definitions/SpotFleetLaunchSpecification"},"type":"array"},"LaunchTemplateConfigs":{"items":{"$ref":"#/definitions/LaunchTemplateConfig"},"type":"array"},"LoadBalancersConfig":{"$ref":"#/definitions/LoadBalancersConfig"},"OnDemandAllocationStrategy":{"type":"string"},"OnDemandMaxTotalPrice":{"type":"string"},"OnDemandTargetCapacity":{"type":"integer"},"ReplaceUnhealthyInstances":{"type":"boolean"},"SpotMaintenanceStrategies":{"$ref":"#/definitions/SpotMaintenanceStrategies"},"SpotMaxTotalPrice":{"type":"string"},"SpotPrice":{"type":"string"},"TagSpecifications":{"items":{"$ref":"#/definitions/SpotFleetTagSpecification"},"type":"array"},"TargetCapacity":{"type":"integer"},"TargetCapacityUnitType":{"enum":["vcpu","memory-mib","units"],"type":"string"},"TerminateInstancesWithExpiration":{"type":"boolean"},"Type":{"enum":["maintain","request"],"type":"string"},"ValidFrom":{"type":"string"},"ValidUntil":{"type":"string"}},"required":["IamFleetRole","TargetCapacity"],"type":"object"},"SpotFleetTagSpecification":{"properties":{"ResourceType":{"enum":["client-vpn-endpoint","customer-gateway","dedicated-host","dhcp-options","egress-only-internet-gateway","elastic-gpu","elastic-ip","export-image-task","export-instance-task","fleet","fpga-image","host-reservation","image","import-image-task","import-snapshot-task","instance","internet-gateway","key-pair","launch-template","local-gateway-route-table-vpc-association","natgateway","network-acl","network-insights-analysis","network-insights-path","network-interface","placement-group","reserved-instances","route-table","security-group","snapshot","spot-fleet-request","spot-instances-request","subnet","traffic-mirror-filter","traffic-mirror-session","traffic-mirror-target","transit-gateway","transit-gateway-attachment","transit-gateway-connect-peer","transit-gateway-multicast-domain","transit-gateway-route-table","volume","vpc","vpc-flow-log","vpc-peering-connection","vpn-connection","vpn-gateway"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"type":"object"},"SpotMaintenanceStrategies":{"properties":{"CapacityRebalance":{"$ref":"#/definitions/SpotCapacityRebalance"}},"type":"object"},"SpotPlacement":{"properties":{"AvailabilityZone":{"type":"string"},"AvailabilityZoneId":{"type":"string"},"GroupName":{"type":"string"},"Tenancy":{"enum":["dedicated","default","host"],"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TargetGroup":{"properties":{"Arn":{"type":"string"}},"required":["Arn"],"type":"object"},"TargetGroupsConfig":{"properties":{"TargetGroups":{"items":{"$ref":"#/definitions/TargetGroup"},"type":"array"}},"required":["TargetGroups"],"type":"object"},"TotalLocalStorageGBRequest":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"VCpuCountRangeRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"SpotFleetRequestConfigData":{"$ref":"#/definitions/SpotFleetRequestConfigData"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Id"],"required":["SpotFleetRequestConfigData"],"tagProperty":"Tags","writeOnly":["SpotFleetRequestConfigData/LaunchSpecifications/*/NetworkInterfaces/*/Groups","SpotFleetRequestConfigData/TagSpecifications"]}"##
    }
}
