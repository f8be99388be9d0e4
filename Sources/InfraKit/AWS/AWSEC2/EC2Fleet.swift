// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.EC2Fleet {
    /// An EC2 fleet of EC2.
    ///
    /// A change of `LaunchTemplateConfigs`, `OnDemandOptions`, `ReplaceUnhealthyInstances`,
    /// `ReservedCapacityOptions`, `SpotOptions`, `TagSpecifications`,
    /// `TerminateInstancesWithExpiration`, `Type`, `ValidFrom` or `ValidUntil` replaces it. Creates
    /// `AWS::EC2::EC2Fleet`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - launchTemplateConfigs: `LaunchTemplateConfigs`. 0 to 50 elements.
    ///   - targetCapacitySpecification: `TargetCapacitySpecification`.
    ///   - context: `Context`.
    ///   - excessCapacityTerminationPolicy: `ExcessCapacityTerminationPolicy`.
    ///   - onDemandOptions: `OnDemandOptions`. A change replaces the resource.
    ///   - replaceUnhealthyInstances: `ReplaceUnhealthyInstances`. A change replaces the resource.
    ///   - reservedCapacityOptions: `ReservedCapacityOptions`. A change replaces the resource.
    ///   - spotOptions: `SpotOptions`. A change replaces the resource.
    ///   - tagSpecifications: `TagSpecifications`. A change replaces the resource.
    ///   - terminateInstancesWithExpiration: `TerminateInstancesWithExpiration`.
    ///   - type: `Type`. A change replaces the resource.
    ///   - validFrom: `ValidFrom`. A change replaces the resource.
    ///   - validUntil: `ValidUntil`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        launchTemplateConfigs: [FleetLaunchTemplateConfigRequest],
        targetCapacitySpecification: TargetCapacitySpecificationRequest,
        context: Input<String>? = nil,
        excessCapacityTerminationPolicy: ExcessCapacityTerminationPolicy? = nil,
        onDemandOptions: OnDemandOptionsRequest? = nil,
        replaceUnhealthyInstances: Input<Bool>? = nil,
        reservedCapacityOptions: ReservedCapacityOptionsRequest? = nil,
        spotOptions: SpotOptionsRequest? = nil,
        tagSpecifications: [TagSpecification]? = nil,
        terminateInstancesWithExpiration: Input<Bool>? = nil,
        type: TypeValue? = nil,
        validFrom: Input<String>? = nil,
        validUntil: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LaunchTemplateConfigs", launchTemplateConfigs)
        node.set("TargetCapacitySpecification", targetCapacitySpecification)
        node.set("Context", context)
        node.set("ExcessCapacityTerminationPolicy", excessCapacityTerminationPolicy)
        node.set("OnDemandOptions", onDemandOptions)
        node.set("ReplaceUnhealthyInstances", replaceUnhealthyInstances)
        node.set("ReservedCapacityOptions", reservedCapacityOptions)
        node.set("SpotOptions", spotOptions)
        node.set("TagSpecifications", tagSpecifications)
        node.set("TerminateInstancesWithExpiration", terminateInstancesWithExpiration)
        node.set("Type", type)
        node.set("ValidFrom", validFrom)
        node.set("ValidUntil", validUntil)
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

    /// `FleetId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("FleetId") }

    /// The `AcceleratorCountRequest` of an EC2 fleet.
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

    /// The `AcceleratorTotalMemoryMiBRequest` of an EC2 fleet.
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

    /// The `BaselineEbsBandwidthMbpsRequest` of an EC2 fleet.
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

    /// The `BaselinePerformanceFactorsRequest` of an EC2 fleet.
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

    /// The `BlockDeviceMapping` of an EC2 fleet.
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

    /// The `CapacityRebalance` of an EC2 fleet.
    public struct CapacityRebalance: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityRebalance` of its members.
        ///
        /// - Parameters:
        ///   - replacementStrategy: `ReplacementStrategy`.
        ///   - terminationDelay: `TerminationDelay`.
        public init(
            replacementStrategy: CapacityRebalanceReplacementStrategy? = nil,
            terminationDelay: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("ReplacementStrategy", replacementStrategy)
            members.set("TerminationDelay", terminationDelay)
            fields = members
        }
    }

    /// The `CapacityReservationOptionsRequest` of an EC2 fleet.
    public struct CapacityReservationOptionsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityReservationOptionsRequest` of its members.
        ///
        /// - Parameters:
        ///   - usageStrategy: `UsageStrategy`.
        public init(
            usageStrategy: CapacityReservationOptionsRequestUsageStrategy? = nil
        ) {
            var members = Fields()
            members.set("UsageStrategy", usageStrategy)
            fields = members
        }
    }

    /// The `CpuPerformanceFactorRequest` of an EC2 fleet.
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

    /// The `EbsBlockDevice` of an EC2 fleet.
    public struct EbsBlockDevice: PropertyGroup {
        public let fields: Fields

        /// Makes the `EbsBlockDevice` of its members.
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
            volumeType: EbsBlockDeviceVolumeType? = nil
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

    /// The `FleetLaunchTemplateConfigRequest` of an EC2 fleet.
    public struct FleetLaunchTemplateConfigRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `FleetLaunchTemplateConfigRequest` of its members.
        ///
        /// - Parameters:
        ///   - launchTemplateSpecification: `LaunchTemplateSpecification`.
        ///   - overrides: `Overrides`.
        public init(
            launchTemplateSpecification: FleetLaunchTemplateSpecificationRequest? = nil,
            overrides: [FleetLaunchTemplateOverridesRequest]? = nil
        ) {
            var members = Fields()
            members.set("LaunchTemplateSpecification", launchTemplateSpecification)
            members.set("Overrides", overrides)
            fields = members
        }
    }

    /// The `FleetLaunchTemplateOverridesRequest` of an EC2 fleet.
    public struct FleetLaunchTemplateOverridesRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `FleetLaunchTemplateOverridesRequest` of its members.
        ///
        /// - Parameters:
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - availabilityZoneId: `AvailabilityZoneId`.
        ///   - blockDeviceMappings: `BlockDeviceMappings`.
        ///   - iamInstanceProfile: `IamInstanceProfile`.
        ///   - instanceRequirements: `InstanceRequirements`.
        ///   - instanceType: `InstanceType`.
        ///   - keyName: `KeyName`.
        ///   - maxPrice: `MaxPrice`.
        ///   - metadataOptions: `MetadataOptions`.
        ///   - networkInterfaces: `NetworkInterfaces`.
        ///   - placement: `Placement`.
        ///   - priority: `Priority`.
        ///   - subnetId: `SubnetId`.
        ///   - weightedCapacity: `WeightedCapacity`.
        public init(
            availabilityZone: Input<String>? = nil,
            availabilityZoneId: Input<String>? = nil,
            blockDeviceMappings: [BlockDeviceMapping]? = nil,
            iamInstanceProfile: IamInstanceProfileSpecification? = nil,
            instanceRequirements: InstanceRequirementsRequest? = nil,
            instanceType: Input<String>? = nil,
            keyName: Input<ID<EC2.KeyPair>>? = nil,
            maxPrice: Input<String>? = nil,
            metadataOptions: InstanceMetadataOptionsRequest? = nil,
            networkInterfaces: [NetworkInterfaceSpecificationRequest]? = nil,
            placement: Placement? = nil,
            priority: Input<Double>? = nil,
            subnetId: Input<ID<EC2.Subnet>>? = nil,
            weightedCapacity: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("AvailabilityZone", availabilityZone)
            members.set("AvailabilityZoneId", availabilityZoneId)
            members.set("BlockDeviceMappings", blockDeviceMappings)
            members.set("IamInstanceProfile", iamInstanceProfile)
            members.set("InstanceRequirements", instanceRequirements)
            members.set("InstanceType", instanceType)
            members.set("KeyName", keyName)
            members.set("MaxPrice", maxPrice)
            members.set("MetadataOptions", metadataOptions)
            members.set("NetworkInterfaces", networkInterfaces)
            members.set("Placement", placement)
            members.set("Priority", priority)
            members.set("SubnetId", subnetId)
            members.set("WeightedCapacity", weightedCapacity)
            fields = members
        }
    }

    /// The `FleetLaunchTemplateSpecificationRequest` of an EC2 fleet.
    public struct FleetLaunchTemplateSpecificationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `FleetLaunchTemplateSpecificationRequest` of its members.
        ///
        /// - Parameters:
        ///   - version: `Version`.
        ///   - launchTemplateId: `LaunchTemplateId`.
        ///   - launchTemplateName: `LaunchTemplateName`. 3 to 128 characters.
        ///   - launchTemplateSpecificationUserData: `LaunchTemplateSpecificationUserData`.
        public init(
            version: Input<String>,
            launchTemplateId: Input<ID<EC2.LaunchTemplate>>? = nil,
            launchTemplateName: Input<String>? = nil,
            launchTemplateSpecificationUserData: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Version", version)
            members.set("LaunchTemplateId", launchTemplateId)
            members.set("LaunchTemplateName", launchTemplateName)
            members.set("LaunchTemplateSpecificationUserData", launchTemplateSpecificationUserData)
            fields = members
        }
    }

    /// The `IamInstanceProfileSpecification` of an EC2 fleet.
    public struct IamInstanceProfileSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `IamInstanceProfileSpecification` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        ///   - name: `Name`.
        public init(
            arn: Input<String>? = nil,
            name: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Arn", arn)
            members.set("Name", name)
            fields = members
        }
    }

    /// The `InstanceMetadataOptionsRequest` of an EC2 fleet.
    public struct InstanceMetadataOptionsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceMetadataOptionsRequest` of its members.
        ///
        /// - Parameters:
        ///   - httpEndpoint: `HttpEndpoint`.
        ///   - httpPutResponseHopLimit: `HttpPutResponseHopLimit`.
        ///   - httpTokens: `HttpTokens`.
        public init(
            httpEndpoint: InstanceMetadataOptionsRequestHttpEndpoint? = nil,
            httpPutResponseHopLimit: Input<Int>? = nil,
            httpTokens: InstanceMetadataOptionsRequestHttpTokens? = nil
        ) {
            var members = Fields()
            members.set("HttpEndpoint", httpEndpoint)
            members.set("HttpPutResponseHopLimit", httpPutResponseHopLimit)
            members.set("HttpTokens", httpTokens)
            fields = members
        }
    }

    /// The `InstanceRequirementsRequest` of an EC2 fleet.
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

    /// The `Ipv6AddressRequest` of an EC2 fleet.
    public struct Ipv6AddressRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ipv6AddressRequest` of its members.
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

    /// The `MaintenanceStrategies` of an EC2 fleet.
    public struct MaintenanceStrategies: PropertyGroup {
        public let fields: Fields

        /// Makes the `MaintenanceStrategies` of its members.
        ///
        /// - Parameters:
        ///   - capacityRebalance: `CapacityRebalance`.
        public init(
            capacityRebalance: CapacityRebalance? = nil
        ) {
            var members = Fields()
            members.set("CapacityRebalance", capacityRebalance)
            fields = members
        }
    }

    /// The `MemoryGiBPerVCpuRequest` of an EC2 fleet.
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

    /// The `MemoryMiBRequest` of an EC2 fleet.
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

    /// The `NetworkBandwidthGbpsRequest` of an EC2 fleet.
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

    /// The `NetworkInterfaceCountRequest` of an EC2 fleet.
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

    /// The `NetworkInterfaceSpecificationRequest` of an EC2 fleet.
    public struct NetworkInterfaceSpecificationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkInterfaceSpecificationRequest` of its members.
        ///
        /// - Parameters:
        ///   - associatePublicIpAddress: `AssociatePublicIpAddress`.
        ///   - deleteOnTermination: `DeleteOnTermination`.
        ///   - description: `Description`.
        ///   - deviceIndex: `DeviceIndex`.
        ///   - groups: `Groups`.
        ///   - interfaceType: `InterfaceType`.
        ///   - ipv6AddressCount: `Ipv6AddressCount`.
        ///   - ipv6Addresses: `Ipv6Addresses`.
        ///   - networkCardIndex: `NetworkCardIndex`.
        ///   - networkInterfaceId: `NetworkInterfaceId`.
        ///   - privateIpAddress: `PrivateIpAddress`.
        ///   - privateIpAddresses: `PrivateIpAddresses`.
        ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`.
        ///   - subnetId: `SubnetId`.
        public init(
            associatePublicIpAddress: Input<Bool>? = nil,
            deleteOnTermination: Input<Bool>? = nil,
            description: Input<String>? = nil,
            deviceIndex: Input<Int>? = nil,
            groups: Input<[String]>? = nil,
            interfaceType: Input<String>? = nil,
            ipv6AddressCount: Input<Int>? = nil,
            ipv6Addresses: [Ipv6AddressRequest]? = nil,
            networkCardIndex: Input<Int>? = nil,
            networkInterfaceId: Input<ID<EC2.NetworkInterface>>? = nil,
            privateIpAddress: Input<String>? = nil,
            privateIpAddresses: [PrivateIpAddressSpecificationRequest]? = nil,
            secondaryPrivateIpAddressCount: Input<Int>? = nil,
            subnetId: Input<ID<EC2.Subnet>>? = nil
        ) {
            var members = Fields()
            members.set("AssociatePublicIpAddress", associatePublicIpAddress)
            members.set("DeleteOnTermination", deleteOnTermination)
            members.set("Description", description)
            members.set("DeviceIndex", deviceIndex)
            members.set("Groups", groups)
            members.set("InterfaceType", interfaceType)
            members.set("Ipv6AddressCount", ipv6AddressCount)
            members.set("Ipv6Addresses", ipv6Addresses)
            members.set("NetworkCardIndex", networkCardIndex)
            members.set("NetworkInterfaceId", networkInterfaceId)
            members.set("PrivateIpAddress", privateIpAddress)
            members.set("PrivateIpAddresses", privateIpAddresses)
            members.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
            members.set("SubnetId", subnetId)
            fields = members
        }
    }

    /// The `OnDemandOptionsRequest` of an EC2 fleet.
    public struct OnDemandOptionsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `OnDemandOptionsRequest` of its members.
        ///
        /// - Parameters:
        ///   - allocationStrategy: `AllocationStrategy`.
        ///   - capacityReservationOptions: `CapacityReservationOptions`.
        ///   - maxTotalPrice: `MaxTotalPrice`.
        ///   - minTargetCapacity: `MinTargetCapacity`.
        ///   - singleAvailabilityZone: `SingleAvailabilityZone`.
        ///   - singleInstanceType: `SingleInstanceType`.
        public init(
            allocationStrategy: OnDemandOptionsRequestAllocationStrategy? = nil,
            capacityReservationOptions: CapacityReservationOptionsRequest? = nil,
            maxTotalPrice: Input<String>? = nil,
            minTargetCapacity: Input<Int>? = nil,
            singleAvailabilityZone: Input<Bool>? = nil,
            singleInstanceType: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("AllocationStrategy", allocationStrategy)
            members.set("CapacityReservationOptions", capacityReservationOptions)
            members.set("MaxTotalPrice", maxTotalPrice)
            members.set("MinTargetCapacity", minTargetCapacity)
            members.set("SingleAvailabilityZone", singleAvailabilityZone)
            members.set("SingleInstanceType", singleInstanceType)
            fields = members
        }
    }

    /// The `PerformanceFactorReferenceRequest` of an EC2 fleet.
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

    /// The `Placement` of an EC2 fleet.
    public struct Placement: PropertyGroup {
        public let fields: Fields

        /// Makes the `Placement` of its members.
        ///
        /// - Parameters:
        ///   - affinity: `Affinity`.
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - groupName: `GroupName`.
        ///   - hostId: `HostId`.
        ///   - hostResourceGroupArn: `HostResourceGroupArn`.
        ///   - partitionNumber: `PartitionNumber`.
        ///   - spreadDomain: `SpreadDomain`.
        ///   - tenancy: `Tenancy`.
        public init(
            affinity: Input<String>? = nil,
            availabilityZone: Input<String>? = nil,
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
            members.set("GroupName", groupName)
            members.set("HostId", hostId)
            members.set("HostResourceGroupArn", hostResourceGroupArn)
            members.set("PartitionNumber", partitionNumber)
            members.set("SpreadDomain", spreadDomain)
            members.set("Tenancy", tenancy)
            fields = members
        }
    }

    /// The `PrivateIpAddressSpecificationRequest` of an EC2 fleet.
    public struct PrivateIpAddressSpecificationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `PrivateIpAddressSpecificationRequest` of its members.
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

    /// The `ReservedCapacityOptionsRequest` of an EC2 fleet.
    public struct ReservedCapacityOptionsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReservedCapacityOptionsRequest` of its members.
        ///
        /// - Parameters:
        ///   - reservationTypes: `ReservationTypes`.
        public init(
            reservationTypes: [ReservedCapacityOptionsRequestReservationTypes]? = nil
        ) {
            var members = Fields()
            members.set("ReservationTypes", reservationTypes)
            fields = members
        }
    }

    /// The `SpotOptionsRequest` of an EC2 fleet.
    public struct SpotOptionsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `SpotOptionsRequest` of its members.
        ///
        /// - Parameters:
        ///   - allocationStrategy: `AllocationStrategy`.
        ///   - instanceInterruptionBehavior: `InstanceInterruptionBehavior`.
        ///   - instancePoolsToUseCount: `InstancePoolsToUseCount`.
        ///   - maintenanceStrategies: `MaintenanceStrategies`.
        ///   - maxTotalPrice: `MaxTotalPrice`.
        ///   - minTargetCapacity: `MinTargetCapacity`.
        ///   - singleAvailabilityZone: `SingleAvailabilityZone`.
        ///   - singleInstanceType: `SingleInstanceType`.
        public init(
            allocationStrategy: SpotOptionsRequestAllocationStrategy? = nil,
            instanceInterruptionBehavior: SpotOptionsRequestInstanceInterruptionBehavior? = nil,
            instancePoolsToUseCount: Input<Int>? = nil,
            maintenanceStrategies: MaintenanceStrategies? = nil,
            maxTotalPrice: Input<String>? = nil,
            minTargetCapacity: Input<Int>? = nil,
            singleAvailabilityZone: Input<Bool>? = nil,
            singleInstanceType: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("AllocationStrategy", allocationStrategy)
            members.set("InstanceInterruptionBehavior", instanceInterruptionBehavior)
            members.set("InstancePoolsToUseCount", instancePoolsToUseCount)
            members.set("MaintenanceStrategies", maintenanceStrategies)
            members.set("MaxTotalPrice", maxTotalPrice)
            members.set("MinTargetCapacity", minTargetCapacity)
            members.set("SingleAvailabilityZone", singleAvailabilityZone)
            members.set("SingleInstanceType", singleInstanceType)
            fields = members
        }
    }

    /// The `Tag` of an EC2 fleet.
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

    /// The `TagSpecification` of an EC2 fleet.
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

    /// The `TargetCapacitySpecificationRequest` of an EC2 fleet.
    public struct TargetCapacitySpecificationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetCapacitySpecificationRequest` of its members.
        ///
        /// - Parameters:
        ///   - totalTargetCapacity: `TotalTargetCapacity`.
        ///   - defaultTargetCapacityType: `DefaultTargetCapacityType`.
        ///   - onDemandTargetCapacity: `OnDemandTargetCapacity`.
        ///   - spotTargetCapacity: `SpotTargetCapacity`.
        ///   - targetCapacityUnitType: `TargetCapacityUnitType`.
        public init(
            totalTargetCapacity: Input<Int>,
            defaultTargetCapacityType: TargetCapacitySpecificationRequestDefaultTargetCapacityType? = nil,
            onDemandTargetCapacity: Input<Int>? = nil,
            spotTargetCapacity: Input<Int>? = nil,
            targetCapacityUnitType: TargetCapacitySpecificationRequestTargetCapacityUnitType? = nil
        ) {
            var members = Fields()
            members.set("TotalTargetCapacity", totalTargetCapacity)
            members.set("DefaultTargetCapacityType", defaultTargetCapacityType)
            members.set("OnDemandTargetCapacity", onDemandTargetCapacity)
            members.set("SpotTargetCapacity", spotTargetCapacity)
            members.set("TargetCapacityUnitType", targetCapacityUnitType)
            fields = members
        }
    }

    /// The `TotalLocalStorageGBRequest` of an EC2 fleet.
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

    /// The `VCpuCountRangeRequest` of an EC2 fleet.
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

    /// The values of `ReplacementStrategy`.
    public struct CapacityRebalanceReplacementStrategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `launch`
        public static var launch: Self { Self(rawValue: "launch") }
        /// `launch-before-terminate`
        public static var launchBeforeTerminate: Self { Self(rawValue: "launch-before-terminate") }
    }

    /// The values of `UsageStrategy`.
    public struct CapacityReservationOptionsRequestUsageStrategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `use-capacity-reservations-first`
        public static var useCapacityReservationsFirst: Self {
            Self(rawValue: "use-capacity-reservations-first")
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

    /// The values of `ExcessCapacityTerminationPolicy`.
    public struct ExcessCapacityTerminationPolicy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `termination`
        public static var termination: Self { Self(rawValue: "termination") }
        /// `no-termination`
        public static var noTermination: Self { Self(rawValue: "no-termination") }
    }

    /// The values of `HttpEndpoint`.
    public struct InstanceMetadataOptionsRequestHttpEndpoint: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disabled`
        public static var disabled: Self { Self(rawValue: "disabled") }
        /// `enabled`
        public static var enabled: Self { Self(rawValue: "enabled") }
    }

    /// The values of `HttpTokens`.
    public struct InstanceMetadataOptionsRequestHttpTokens: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `optional`
        public static var optional: Self { Self(rawValue: "optional") }
        /// `required`
        public static var required: Self { Self(rawValue: "required") }
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

    /// The values of `AllocationStrategy`.
    public struct OnDemandOptionsRequestAllocationStrategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `lowest-price`
        public static var lowestPrice: Self { Self(rawValue: "lowest-price") }
        /// `prioritized`
        public static var prioritized: Self { Self(rawValue: "prioritized") }
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

    /// The values of `ReservationTypes`.
    public struct ReservedCapacityOptionsRequestReservationTypes: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `interruptible-capacity-reservation`
        public static var interruptibleCapacityReservation: Self {
            Self(rawValue: "interruptible-capacity-reservation")
        }
    }

    /// The values of `AllocationStrategy`.
    public struct SpotOptionsRequestAllocationStrategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `lowest-price`
        public static var lowestPrice: Self { Self(rawValue: "lowest-price") }
        /// `diversified`
        public static var diversified: Self { Self(rawValue: "diversified") }
        /// `capacityOptimized`
        public static var capacityOptimized: Self { Self(rawValue: "capacityOptimized") }
        /// `capacityOptimizedPrioritized`
        public static var capacityOptimizedPrioritized: Self {
            Self(rawValue: "capacityOptimizedPrioritized")
        }
        /// `priceCapacityOptimized`
        public static var priceCapacityOptimized: Self { Self(rawValue: "priceCapacityOptimized") }
    }

    /// The values of `InstanceInterruptionBehavior`.
    public struct SpotOptionsRequestInstanceInterruptionBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `hibernate`
        public static var hibernate: Self { Self(rawValue: "hibernate") }
        /// `stop`
        public static var stop: Self { Self(rawValue: "stop") }
        /// `terminate`
        public static var terminate: Self { Self(rawValue: "terminate") }
    }

    /// The values of `ResourceType`.
    public struct TagSpecificationResourceType: NamedValue {
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

    /// The values of `DefaultTargetCapacityType`.
    public struct TargetCapacitySpecificationRequestDefaultTargetCapacityType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `on-demand`
        public static var onDemand: Self { Self(rawValue: "on-demand") }
        /// `spot`
        public static var spot: Self { Self(rawValue: "spot") }
        /// `capacity-block`
        public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
        /// `reserved-capacity`
        public static var reservedCapacity: Self { Self(rawValue: "reserved-capacity") }
    }

    /// The values of `TargetCapacityUnitType`.
    public struct TargetCapacitySpecificationRequestTargetCapacityUnitType: NamedValue {
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
    public struct TypeValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `maintain`
        public static var maintain: Self { Self(rawValue: "maintain") }
        /// `request`
        public static var request: Self { Self(rawValue: "request") }
        /// `instant`
        public static var instant: Self { Self(rawValue: "instant") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LaunchTemplateConfigs","OnDemandOptions","ReplaceUnhealthyInstances","ReservedCapacityOptions","SpotOptions","TagSpecifications","TargetCapacitySpecification/DefaultTargetCapacityType","TargetCapacitySpecification/TargetCapacityUnitType","TerminateInstancesWithExpiration","Type","ValidFrom","ValidUntil"],"definitions":{"AcceleratorCountRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"AcceleratorTotalMemoryMiBRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"BaselineEbsBandwidthMbpsRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"BaselinePerformanceFactorsRequest":{"properties":{"Cpu":{"$ref":"#/definitions/CpuPerformanceFactorRequest"}},"type":"object"},"BlockDeviceMapping":{"properties":{"DeviceName":{"type":"string"},"Ebs":{"$ref":"#/definitions/EbsBlockDevice"},"NoDevice":{"type":"string"},"VirtualName":{"type":"string"}},"type":"object"},"CapacityRebalance":{"properties":{"ReplacementStrategy":{"enum":["launch","launch-before-terminate"],"type":"string"},"TerminationDelay":{"type":"integer"}},"type":"object"},"CapacityReservationOptionsRequest":{"properties":{"UsageStrategy":{"enum":["use-capacity-reservations-first"],"type":"string"}},"type":"object"},"CpuPerformanceFactorRequest":{"properties":{"References":{"items":{"$ref":"#/definitions/PerformanceFactorReferenceRequest"},"type":"array"}},"type":"object"},"EbsBlockDevice":{"properties":{"DeleteOnTermination":{"type":"boolean"},"Encrypted":{"type":"boolean"},"Iops":{"type":"integer"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"SnapshotId":{"type":"string"},"VolumeSize":{"type":"integer"},"VolumeType":{"enum":["gp2","gp3","io1","io2","sc1","st1","standard"],"type":"string"}},"type":"object"},"FleetLaunchTemplateConfigRequest":{"properties":{"LaunchTemplateSpecification":{"$ref":"#/definitions/FleetLaunchTemplateSpecificationRequest"},"Overrides":{"items":{"$ref":"#/definitions/FleetLaunchTemplateOverridesRequest"},"type":"array"}},"type":"object"},"FleetLaunchTemplateOverridesRequest":{"properties":{"AvailabilityZone":{"type":"string"},"AvailabilityZoneId":{"type":"string"},"BlockDeviceMappings":{"items":{"$ref":"#/definitions/BlockDeviceMapping"},"type":"array"},"IamInstanceProfile":{"$ref":"#/definitions/IamInstanceProfileSpecification"},"InstanceRequirements":{"$ref":"#/definitions/InstanceRequirementsRequest"},"InstanceType":{"type":"string"},"KeyName":{"references":["AWS::EC2::KeyPair.Id"],"type":"string"},"MaxPrice":{"type":"string"},"MetadataOptions":{"$ref":"#/definitions/InstanceMetadataOptionsRequest"},"NetworkInterfaces":{"items":{"$ref":"#/definitions/NetworkInterfaceSpecificationRequest"},"type":"array"},"Placement":{"$ref":"#/definitions/Placement"},"Priority":{"type":"number"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"WeightedCapacity":{"type":"number"}},"type":"object"},"FleetLaunchTemplateSpecificationRequest":{"properties":{"LaunchTemplateId":{"references":["AWS::EC2::LaunchTemplate.Id"],"type":"string"},"LaunchTemplateName":{"maxLength":128,"minLength":3,"pattern":"[a-zA-Z0-9\\(\\)\\.\\-/_]+","type":"string"},"LaunchTemplateSpecificationUserData":{"format":"password","type":"string"},"Version":{"type":"string"}},"required":["Version"],"type":"object"},"IamInstanceProfileSpecification":{"properties":{"Arn":{"type":"string"},"Name":{"type":"string"}},"type":"object"},"InstanceMetadataOptionsRequest":{"properties":{"HttpEndpoint":{"enum":["disabled","enabled"],"type":"string"},"HttpPutResponseHopLimit":{"type":"integer"},"HttpTokens":{"enum":["optional","required"],"type":"string"}},"type":"object"},"InstanceRequirementsRequest":{"properties":{"AcceleratorCount":{"$ref":"#/definitions/AcceleratorCountRequest"},"AcceleratorManufacturers":{"items":{"enum":["amazon-web-services","amd","habana","nvidia","xilinx"],"type":"string"},"type":"array"},"AcceleratorNames":{"items":{"enum":["a10g","a100","h100","inferentia","k520","k80","m60","radeon-pro-v520","t4","t4g","vu9p","v100","l40s","l4","gaudi-hl-205","inferentia2","trainium","trainium2","u30"],"type":"string"},"type":"array"},"AcceleratorTotalMemoryMiB":{"$ref":"#/definitions/AcceleratorTotalMemoryMiBRequest"},"AcceleratorTypes":{"items":{"enum":["gpu","fpga","inference","media"],"type":"string"},"type":"array"},"AllowedInstanceTypes":{"items":{"maxLength":30,"minLength":1,"pattern":"[a-zA-Z0-9\\.\\*]+","type":"string"},"maxItems":400,"minItems":0,"type":"array"},"BareMetal":{"enum":["included","required","excluded"],"type":"string"},"BaselineEbsBandwidthMbps":{"$ref":"#/definitions/BaselineEbsBandwidthMbpsRequest"},"BaselinePerformanceFactors":{"$ref":"#/definitions/BaselinePerformanceFactorsRequest"},"BurstablePerformance":{"enum":["included","required","excluded"],"type":"string"},"CpuManufacturers":{"items":{"enum":["intel","amd","amazon-web-services","apple"],"type":"string"},"type":"array"},"ExcludedInstanceTypes":{"items":{"maxLength":30,"minLength":1,"pattern":"[a-zA-Z0-9\\.\\*]+","type":"string"},"maxItems":400,"minItems":0,"type":"array"},"InstanceGenerations":{"items":{"enum":["current","previous"],"type":"string"},"type":"array"},"LocalStorage":{"enum":["included","required","excluded"],"type":"string"},"LocalStorageTypes":{"items":{"enum":["hdd","ssd"],"type":"string"},"type":"array"},"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice":{"type":"integer"},"MemoryGiBPerVCpu":{"$ref":"#/definitions/MemoryGiBPerVCpuRequest"},"MemoryMiB":{"$ref":"#/definitions/MemoryMiBRequest"},"NetworkBandwidthGbps":{"$ref":"#/definitions/NetworkBandwidthGbpsRequest"},"NetworkInterfaceCount":{"$ref":"#/definitions/NetworkInterfaceCountRequest"},"OnDemandMaxPricePercentageOverLowestPrice":{"type":"integer"},"RequireEncryptionInTransit":{"type":"boolean"},"RequireHibernateSupport":{"type":"boolean"},"SpotMaxPricePercentageOverLowestPrice":{"type":"integer"},"TotalLocalStorageGB":{"$ref":"#/definitions/TotalLocalStorageGBRequest"},"VCpuCount":{"$ref":"#/definitions/VCpuCountRangeRequest"}},"type":"object"},"Ipv6AddressRequest":{"properties":{"Ipv6Address":{"type":"string"}},"type":"object"},"MaintenanceStrategies":{"properties":{"CapacityRebalance":{"$ref":"#/definitions/CapacityRebalance"}},"type":"object"},"MemoryGiBPerVCpuRequest":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"MemoryMiBRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"NetworkBandwidthGbpsRequest":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"NetworkInterfaceCountRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"NetworkInterfaceSpecificationRequest":{"properties":{"AssociatePublicIpAddress":{"type":"boolean"},"DeleteOnTermination":{"type":"boolean"},"Description":{"type":"string"},"DeviceIndex":{"type":"integer"},"Groups":{"items":{"type":"string"},"type":"array"},"InterfaceType":{"type":"string"},"Ipv6AddressCount":{"type":"integer"},"Ipv6Addresses":{"items":{"$ref":"#/definitions/Ipv6AddressRequest"},"type":"array"},"NetworkCardIndex":{"type":"integer"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"PrivateIpAddress":{"type":"string"},"PrivateIpAddresses":{"items":{"$ref":"#/definitions/PrivateIpAddressSpecificationRequest"},"type":"array"},"SecondaryPrivateIpAddressCount":{"type":"integer"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"type":"object"},"OnDemandOptionsRequest":{"properties":{"AllocationStrategy":{"enum":["lowest-price","prioritized"],"type":"string"},"CapacityReservationOptions":{"$ref":"#/definitions/CapacityReservationOptionsRequest"},"MaxTotalPrice":{"type":"string"},"MinTargetCapacity":{"type":"integer"},"SingleAvailabilityZone":{"type":"boolean"},"SingleInstanceType":{"type":"boolean"}},"type":"object"},"PerformanceFactorReferenceRequest":{"properties":{"InstanceFamily":{"type":"string"}},"type":"object"},"Placement":{"properties":{"Affinity":{"type":"string"},"AvailabilityZone":{"type":"string"},"GroupName":{"references":["AWS::EC2::PlacementGroup.Id"],"type":"string"},"HostId":{"references":["AWS::EC2::Host.Id"],"type":"string"},"HostResourceGroupArn":{"type":"string"},"PartitionNumber":{"type":"integer"},"SpreadDomain":{"type":"string"},"Tenancy":{"enum":["dedicated","default","host"],"type":"string"}},"type":"object"},"PrivateIpAddressSpecificationRequest":{"properties":{"Primary":{"type":"boolean"},"PrivateIpAddress":{"type":"string"}},"type":"object"},"ReservedCapacityOptionsRequest":{"properties":{"ReservationTypes":{"items":{"enum":["interruptible-capacity-reservation"],"type":"string"},"type":"array"}},"type":"object"},"SpotOptionsRequest":{"properties":{"AllocationStrategy":{"enum":["lowest-price","lowestPrice","diversified","capacityOptimized","capacity-optimized","capacityOptimizedPrioritized","capacity-optimized-prioritized","priceCapacityOptimized","price-capacity-optimized"],"type":"string"},"InstanceInterruptionBehavior":{"enum":["hibernate","stop","terminate"],"type":"string"},"InstancePoolsToUseCount":{"type":"integer"},"MaintenanceStrategies":{"$ref":"#/definitions/MaintenanceStrategies"},"MaxTotalPrice":{"type":"string"},"MinTargetCapacity":{"type":"integer"},"SingleAvailabilityZone":{"type":"boolean"},"SingleInstanceType":{"type":"boolean"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TagSpecification":{"properties":{"ResourceType":{"enum":["client-vpn-endpoint","customer-gateway","dedicated-host","dhcp-options","egress-only-internet-gateway","elastic-gpu","elastic-ip","export-image-task","export-instance-task","fleet","fpga-image","host-reservation","image","import-image-task","import-snapshot-task","instance","internet-gateway","key-pair","launch-template","local-gateway-route-table-vpc-association","natgateway","network-acl","network-insights-analysis","network-insights-path","network-interface","placement-group","reserved-instances","route-table","security-group","snapshot","spot-fleet-request","spot-instances-request","subnet","traffic-mirror-filter","traffic-mirror-session","traffic-mirror-target","transit-gateway","transit-gateway-attachment","transit-gateway-connect-peer","transit-gateway-multicast-domain","transit-gateway-route-table","volume","vpc","vpc-flow-log","vpc-peering-connection","vpn-connection","vpn-gateway"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"type":"object"},"TargetCapacitySpecificationRequest":{"properties":{"DefaultTargetCapacityType":{"enum":["on-demand","spot","capacity-block","reserved-capacity"],"type":"string"},"OnDemandTargetCapacity":{"type":"integer"},"SpotTargetCapacity":{"type":"integer"},"TargetCapacityUnitType":{"enum":["vcpu","memory-mib","units"],"type":"string"},"TotalTargetCapacity":{"type":"integer"}},"required":["TotalTargetCapacity"],"type":"object"},"TotalLocalStorageGBRequest":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"VCpuCountRangeRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"}},"primaryIdentifier":["FleetId"],"properties":{"Context":{"type":"string"},"ExcessCapacityTerminationPolicy":{"enum":["termination","no-termination"],"type":"string"},"FleetId":{"type":"string"},"LaunchTemplateConfigs":{"items":{"$ref":"#/definitions/FleetLaunchTemplateConfigRequest"},"maxItems":50,"minItems":0,"type":"array"},"OnDemandOptions":{"$ref":"#/definitions/OnDemandOptionsRequest"},"ReplaceUnhealthyInstances":{"type":"boolean"},"ReservedCapacityOptions":{"$ref":"#/definitions/ReservedCapacityOptionsRequest"},"SpotOptions":{"$ref":"#/definitions/SpotOptionsRequest"},"TagSpecifications":{"items":{"$ref":"#/definitions/TagSpecification"},"type":"array"},"TargetCapacitySpecification":{"$ref":"#/definitions/TargetCapacitySpecificationRequest"},"TerminateInstancesWithExpiration":{"type":"boolean"},"Type":{"enum":["maintain","request","instant"],"type":"string"},"ValidFrom":{"type":"string"},"ValidUntil":{"type":"string"}},"readOnly":["FleetId"],"required":["LaunchTemplateConfigs","TargetCapacitySpecification"],"writeOnly":["LaunchTemplateConfigs/*/Overrides/*/Placement/Affinity","LaunchTemplateConfigs/*/Overrides/*/Placement/AvailabilityZone","LaunchTemplateConfigs/*/Overrides/*/Placement/HostId","LaunchTemplateConfigs/*/Overrides/*/Placement/HostResourceGroupArn","LaunchTemplateConfigs/*/Overrides/*/Placement/PartitionNumber","LaunchTemplateConfigs/*/Overrides/*/Placement/SpreadDomain","LaunchTemplateConfigs/*/Overrides/*/Placement/Tenancy"]}"##
    }
}
