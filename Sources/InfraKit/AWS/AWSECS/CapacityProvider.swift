// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.CapacityProvider {
    /// A capacity provider of ECS.
    ///
    /// A change of `ClusterName` or `Name` replaces it. Creates `AWS::ECS::CapacityProvider`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - autoScalingGroupProvider: `AutoScalingGroupProvider`.
    ///   - clusterName: `ClusterName`. A change replaces the resource.
    ///   - managedInstancesProvider: `ManagedInstancesProvider`.
    ///   - name: `Name`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        autoScalingGroupProvider: AutoScalingGroupProvider? = nil,
        clusterName: Input<ID<ECS.Cluster>>? = nil,
        managedInstancesProvider: ManagedInstancesProvider? = nil,
        name: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AutoScalingGroupProvider", autoScalingGroupProvider)
        node.set("ClusterName", clusterName)
        node.set("ManagedInstancesProvider", managedInstancesProvider)
        node.set("Name", name)
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

    /// `Name`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Name") }

    /// The `AcceleratorCountRequest` of a capacity provider.
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

    /// The `AcceleratorTotalMemoryMiBRequest` of a capacity provider.
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

    /// The `AutoRepairConfiguration` of a capacity provider.
    public struct AutoRepairConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AutoRepairConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - actionsStatus: `ActionsStatus`.
        public init(
            actionsStatus: AutoRepairConfigurationActionsStatus? = nil
        ) {
            var members = Fields()
            members.set("ActionsStatus", actionsStatus)
            fields = members
        }
    }

    /// The `AutoScalingGroupProvider` of a capacity provider.
    public struct AutoScalingGroupProvider: PropertyGroup {
        public let fields: Fields

        /// Makes the `AutoScalingGroupProvider` of its members.
        ///
        /// - Parameters:
        ///   - autoScalingGroupArn: `AutoScalingGroupArn`.
        ///   - managedDraining: `ManagedDraining`.
        ///   - managedScaling: `ManagedScaling`.
        ///   - managedTerminationProtection: `ManagedTerminationProtection`.
        public init(
            autoScalingGroupArn: Input<String>,
            managedDraining: AutoScalingGroupProviderManagedDraining? = nil,
            managedScaling: ManagedScaling? = nil,
            managedTerminationProtection: AutoScalingGroupProviderManagedTerminationProtection? = nil
        ) {
            var members = Fields()
            members.set("AutoScalingGroupArn", autoScalingGroupArn)
            members.set("ManagedDraining", managedDraining)
            members.set("ManagedScaling", managedScaling)
            members.set("ManagedTerminationProtection", managedTerminationProtection)
            fields = members
        }
    }

    /// The `BaselineEbsBandwidthMbpsRequest` of a capacity provider.
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

    /// The `CapacityReservationRequest` of a capacity provider.
    public struct CapacityReservationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityReservationRequest` of its members.
        ///
        /// - Parameters:
        ///   - reservationGroupArn: `ReservationGroupArn`.
        ///   - reservationPreference: `ReservationPreference`.
        public init(
            reservationGroupArn: Input<String>? = nil,
            reservationPreference: CapacityReservationRequestReservationPreference? = nil
        ) {
            var members = Fields()
            members.set("ReservationGroupArn", reservationGroupArn)
            members.set("ReservationPreference", reservationPreference)
            fields = members
        }
    }

    /// The `InstanceLaunchTemplate` of a capacity provider.
    public struct InstanceLaunchTemplate: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceLaunchTemplate` of its members.
        ///
        /// - Parameters:
        ///   - ec2InstanceProfileArn: `Ec2InstanceProfileArn`.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - capacityOptionType: `CapacityOptionType`.
        ///   - capacityReservations: `CapacityReservations`.
        ///   - fipsEnabled: `FipsEnabled`.
        ///   - instanceMetadataTagsPropagation: `InstanceMetadataTagsPropagation`.
        ///   - instanceRequirements: `InstanceRequirements`.
        ///   - localStorageConfiguration: `LocalStorageConfiguration`.
        ///   - monitoring: `Monitoring`.
        ///   - storageConfiguration: `StorageConfiguration`.
        public init(
            ec2InstanceProfileArn: Input<String>,
            networkConfiguration: ManagedInstancesNetworkConfiguration,
            capacityOptionType: InstanceLaunchTemplateCapacityOptionType? = nil,
            capacityReservations: CapacityReservationRequest? = nil,
            fipsEnabled: Input<Bool>? = nil,
            instanceMetadataTagsPropagation: Input<Bool>? = nil,
            instanceRequirements: InstanceRequirementsRequest? = nil,
            localStorageConfiguration: ManagedInstancesLocalStorageConfiguration? = nil,
            monitoring: ManagedInstancesMonitoringOptions? = nil,
            storageConfiguration: ManagedInstancesStorageConfiguration? = nil
        ) {
            var members = Fields()
            members.set("Ec2InstanceProfileArn", ec2InstanceProfileArn)
            members.set("NetworkConfiguration", networkConfiguration)
            members.set("CapacityOptionType", capacityOptionType)
            members.set("CapacityReservations", capacityReservations)
            members.set("FipsEnabled", fipsEnabled)
            members.set("InstanceMetadataTagsPropagation", instanceMetadataTagsPropagation)
            members.set("InstanceRequirements", instanceRequirements)
            members.set("LocalStorageConfiguration", localStorageConfiguration)
            members.set("Monitoring", monitoring)
            members.set("StorageConfiguration", storageConfiguration)
            fields = members
        }
    }

    /// The `InstanceRequirementsRequest` of a capacity provider.
    public struct InstanceRequirementsRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceRequirementsRequest` of its members.
        ///
        /// - Parameters:
        ///   - memoryMiB: `MemoryMiB`.
        ///   - vCpuCount: `VCpuCount`.
        ///   - acceleratorCount: `AcceleratorCount`.
        ///   - acceleratorManufacturers: `AcceleratorManufacturers`.
        ///   - acceleratorNames: `AcceleratorNames`.
        ///   - acceleratorTotalMemoryMiB: `AcceleratorTotalMemoryMiB`.
        ///   - acceleratorTypes: `AcceleratorTypes`.
        ///   - allowedInstanceTypes: `AllowedInstanceTypes`. 0 to 400 elements.
        ///   - bareMetal: `BareMetal`.
        ///   - baselineEbsBandwidthMbps: `BaselineEbsBandwidthMbps`.
        ///   - burstablePerformance: `BurstablePerformance`.
        ///   - cpuManufacturers: `CpuManufacturers`.
        ///   - excludedInstanceTypes: `ExcludedInstanceTypes`. 0 to 400 elements.
        ///   - instanceGenerations: `InstanceGenerations`.
        ///   - localStorage: `LocalStorage`.
        ///   - localStorageTypes: `LocalStorageTypes`.
        ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        ///   - memoryGiBPerVCpu: `MemoryGiBPerVCpu`.
        ///   - networkBandwidthGbps: `NetworkBandwidthGbps`.
        ///   - networkInterfaceCount: `NetworkInterfaceCount`.
        ///   - onDemandMaxPricePercentageOverLowestPrice: `OnDemandMaxPricePercentageOverLowestPrice`.
        ///   - requireHibernateSupport: `RequireHibernateSupport`.
        ///   - spotMaxPricePercentageOverLowestPrice: `SpotMaxPricePercentageOverLowestPrice`.
        ///   - totalLocalStorageGB: `TotalLocalStorageGB`.
        public init(
            memoryMiB: MemoryMiBRequest,
            vCpuCount: VCpuCountRangeRequest,
            acceleratorCount: AcceleratorCountRequest? = nil,
            acceleratorManufacturers: [InstanceRequirementsRequestAcceleratorManufacturers]? = nil,
            acceleratorNames: [InstanceRequirementsRequestAcceleratorNames]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest? = nil,
            acceleratorTypes: [InstanceRequirementsRequestAcceleratorTypes]? = nil,
            allowedInstanceTypes: Input<[String]>? = nil,
            bareMetal: InstanceRequirementsRequestBareMetal? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest? = nil,
            burstablePerformance: InstanceRequirementsRequestBurstablePerformance? = nil,
            cpuManufacturers: [InstanceRequirementsRequestCpuManufacturers]? = nil,
            excludedInstanceTypes: Input<[String]>? = nil,
            instanceGenerations: [InstanceRequirementsRequestInstanceGenerations]? = nil,
            localStorage: InstanceRequirementsRequestLocalStorage? = nil,
            localStorageTypes: [InstanceRequirementsRequestLocalStorageTypes]? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Input<Int>? = nil,
            memoryGiBPerVCpu: MemoryGiBPerVCpuRequest? = nil,
            networkBandwidthGbps: NetworkBandwidthGbpsRequest? = nil,
            networkInterfaceCount: NetworkInterfaceCountRequest? = nil,
            onDemandMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
            requireHibernateSupport: Input<Bool>? = nil,
            spotMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
            totalLocalStorageGB: TotalLocalStorageGBRequest? = nil
        ) {
            var members = Fields()
            members.set("MemoryMiB", memoryMiB)
            members.set("VCpuCount", vCpuCount)
            members.set("AcceleratorCount", acceleratorCount)
            members.set("AcceleratorManufacturers", acceleratorManufacturers)
            members.set("AcceleratorNames", acceleratorNames)
            members.set("AcceleratorTotalMemoryMiB", acceleratorTotalMemoryMiB)
            members.set("AcceleratorTypes", acceleratorTypes)
            members.set("AllowedInstanceTypes", allowedInstanceTypes)
            members.set("BareMetal", bareMetal)
            members.set("BaselineEbsBandwidthMbps", baselineEbsBandwidthMbps)
            members.set("BurstablePerformance", burstablePerformance)
            members.set("CpuManufacturers", cpuManufacturers)
            members.set("ExcludedInstanceTypes", excludedInstanceTypes)
            members.set("InstanceGenerations", instanceGenerations)
            members.set("LocalStorage", localStorage)
            members.set("LocalStorageTypes", localStorageTypes)
            members.set("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
            members.set("MemoryGiBPerVCpu", memoryGiBPerVCpu)
            members.set("NetworkBandwidthGbps", networkBandwidthGbps)
            members.set("NetworkInterfaceCount", networkInterfaceCount)
            members.set("OnDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice)
            members.set("RequireHibernateSupport", requireHibernateSupport)
            members.set("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice)
            members.set("TotalLocalStorageGB", totalLocalStorageGB)
            fields = members
        }
    }

    /// The `ManagedInstancesLocalStorageConfiguration` of a capacity provider.
    public struct ManagedInstancesLocalStorageConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ManagedInstancesLocalStorageConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - useLocalStorage: `UseLocalStorage`.
        public init(
            useLocalStorage: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("UseLocalStorage", useLocalStorage)
            fields = members
        }
    }

    /// The `ManagedInstancesNetworkConfiguration` of a capacity provider.
    public struct ManagedInstancesNetworkConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ManagedInstancesNetworkConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - securityGroups: `SecurityGroups`.
        ///   - subnets: `Subnets`.
        public init(
            securityGroups: Input<[ID<EC2.SecurityGroup>]>,
            subnets: Input<[ID<EC2.Subnet>]>
        ) {
            var members = Fields()
            members.set("SecurityGroups", securityGroups)
            members.set("Subnets", subnets)
            fields = members
        }
    }

    /// The `ManagedInstancesProvider` of a capacity provider.
    public struct ManagedInstancesProvider: PropertyGroup {
        public let fields: Fields

        /// Makes the `ManagedInstancesProvider` of its members.
        ///
        /// - Parameters:
        ///   - infrastructureRoleArn: `InfrastructureRoleArn`.
        ///   - instanceLaunchTemplate: `InstanceLaunchTemplate`.
        ///   - autoRepairConfiguration: `AutoRepairConfiguration`.
        ///   - infrastructureOptimization: `InfrastructureOptimization`.
        ///   - propagateTags: `PropagateTags`.
        public init(
            infrastructureRoleArn: Input<ARN<IAM.Role>>,
            instanceLaunchTemplate: InstanceLaunchTemplate,
            autoRepairConfiguration: AutoRepairConfiguration? = nil,
            infrastructureOptimization: ManagedInstancesProviderInfrastructureOptimization? = nil,
            propagateTags: ManagedInstancesProviderPropagateTags? = nil
        ) {
            var members = Fields()
            members.set("InfrastructureRoleArn", infrastructureRoleArn)
            members.set("InstanceLaunchTemplate", instanceLaunchTemplate)
            members.set("AutoRepairConfiguration", autoRepairConfiguration)
            members.set("InfrastructureOptimization", infrastructureOptimization)
            members.set("PropagateTags", propagateTags)
            fields = members
        }
    }

    /// The `InfrastructureOptimization` of a capacity provider.
    public struct ManagedInstancesProviderInfrastructureOptimization: PropertyGroup {
        public let fields: Fields

        /// Makes the `InfrastructureOptimization` of its members.
        ///
        /// - Parameters:
        ///   - scaleInAfter: `ScaleInAfter`. From -1 to 3600.
        public init(
            scaleInAfter: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("ScaleInAfter", scaleInAfter)
            fields = members
        }
    }

    /// The `ManagedInstancesStorageConfiguration` of a capacity provider.
    public struct ManagedInstancesStorageConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ManagedInstancesStorageConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - storageSizeGiB: `StorageSizeGiB`. At least 1.
        public init(
            storageSizeGiB: Input<Int>
        ) {
            var members = Fields()
            members.set("StorageSizeGiB", storageSizeGiB)
            fields = members
        }
    }

    /// The `ManagedScaling` of a capacity provider.
    public struct ManagedScaling: PropertyGroup {
        public let fields: Fields

        /// Makes the `ManagedScaling` of its members.
        ///
        /// - Parameters:
        ///   - instanceWarmupPeriod: `InstanceWarmupPeriod`. From 0 to 10000.
        ///   - maximumScalingStepSize: `MaximumScalingStepSize`. From 1 to 10000.
        ///   - minimumScalingStepSize: `MinimumScalingStepSize`. From 1 to 10000.
        ///   - status: `Status`.
        ///   - targetCapacity: `TargetCapacity`. From 1 to 100.
        public init(
            instanceWarmupPeriod: Input<Int>? = nil,
            maximumScalingStepSize: Input<Int>? = nil,
            minimumScalingStepSize: Input<Int>? = nil,
            status: ManagedScalingStatus? = nil,
            targetCapacity: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("InstanceWarmupPeriod", instanceWarmupPeriod)
            members.set("MaximumScalingStepSize", maximumScalingStepSize)
            members.set("MinimumScalingStepSize", minimumScalingStepSize)
            members.set("Status", status)
            members.set("TargetCapacity", targetCapacity)
            fields = members
        }
    }

    /// The `MemoryGiBPerVCpuRequest` of a capacity provider.
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

    /// The `MemoryMiBRequest` of a capacity provider.
    public struct MemoryMiBRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `MemoryMiBRequest` of its members.
        ///
        /// - Parameters:
        ///   - min: `Min`.
        ///   - max: `Max`.
        public init(
            min: Input<Int>,
            max: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Min", min)
            members.set("Max", max)
            fields = members
        }
    }

    /// The `NetworkBandwidthGbpsRequest` of a capacity provider.
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

    /// The `NetworkInterfaceCountRequest` of a capacity provider.
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

    /// The `TotalLocalStorageGBRequest` of a capacity provider.
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

    /// The `VCpuCountRangeRequest` of a capacity provider.
    public struct VCpuCountRangeRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `VCpuCountRangeRequest` of its members.
        ///
        /// - Parameters:
        ///   - min: `Min`.
        ///   - max: `Max`.
        public init(
            min: Input<Int>,
            max: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Min", min)
            members.set("Max", max)
            fields = members
        }
    }

    /// The values of `ActionsStatus`.
    public struct AutoRepairConfigurationActionsStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// The values of `ManagedDraining`.
    public struct AutoScalingGroupProviderManagedDraining: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
    }

    /// The values of `ManagedTerminationProtection`.
    public struct AutoScalingGroupProviderManagedTerminationProtection: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
    }

    /// The values of `ReservationPreference`.
    public struct CapacityReservationRequestReservationPreference: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RESERVATIONS_ONLY`
        public static var reservationsOnly: Self { Self(rawValue: "RESERVATIONS_ONLY") }
        /// `RESERVATIONS_FIRST`
        public static var reservationsFirst: Self { Self(rawValue: "RESERVATIONS_FIRST") }
        /// `RESERVATIONS_EXCLUDED`
        public static var reservationsExcluded: Self { Self(rawValue: "RESERVATIONS_EXCLUDED") }
    }

    /// The values of `CapacityOptionType`.
    public struct InstanceLaunchTemplateCapacityOptionType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ON_DEMAND`
        public static var onDemand: Self { Self(rawValue: "ON_DEMAND") }
        /// `SPOT`
        public static var spot: Self { Self(rawValue: "SPOT") }
        /// `RESERVED`
        public static var reserved: Self { Self(rawValue: "RESERVED") }
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

    /// The values of `ManagedInstancesMonitoringOptions`.
    public struct ManagedInstancesMonitoringOptions: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BASIC`
        public static var basic: Self { Self(rawValue: "BASIC") }
        /// `DETAILED`
        public static var detailed: Self { Self(rawValue: "DETAILED") }
    }

    /// The values of `PropagateTags`.
    public struct ManagedInstancesProviderPropagateTags: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CAPACITY_PROVIDER`
        public static var capacityProvider: Self { Self(rawValue: "CAPACITY_PROVIDER") }
        /// `NONE`
        public static var noneValue: Self { Self(rawValue: "NONE") }
    }

    /// The values of `Status`.
    public struct ManagedScalingStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AutoScalingGroupProvider/AutoScalingGroupArn","ClusterName","Name"],"definitions":{"AcceleratorCountRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"AcceleratorTotalMemoryMiBRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"AutoRepairConfiguration":{"properties":{"ActionsStatus":{"enum":["ENABLED","DISABLED"],"type":"string"}},"type":"object"},"AutoScalingGroupProvider":{"properties":{"AutoScalingGroupArn":{"type":"string"},"ManagedDraining":{"enum":["DISABLED","ENABLED"],"type":"string"},"ManagedScaling":{"$ref":"#/definitions/ManagedScaling"},"ManagedTerminationProtection":{"enum":["DISABLED","ENABLED"],"type":"string"}},"required":["AutoScalingGroupArn"],"type":"object"},"BaselineEbsBandwidthMbpsRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"CapacityReservationRequest":{"properties":{"ReservationGroupArn":{"type":"string"},"ReservationPreference":{"enum":["RESERVATIONS_ONLY","RESERVATIONS_FIRST","RESERVATIONS_EXCLUDED"],"type":"string"}},"type":"object"},"InstanceLaunchTemplate":{"properties":{"CapacityOptionType":{"enum":["ON_DEMAND","SPOT","RESERVED"],"type":"string"},"CapacityReservations":{"$ref":"#/definitions/CapacityReservationRequest"},"Ec2InstanceProfileArn":{"type":"string"},"FipsEnabled":{"type":"boolean"},"InstanceMetadataTagsPropagation":{"type":"boolean"},"InstanceRequirements":{"$ref":"#/definitions/InstanceRequirementsRequest"},"LocalStorageConfiguration":{"$ref":"#/definitions/ManagedInstancesLocalStorageConfiguration"},"Monitoring":{"enum":["BASIC","DETAILED"],"type":"string"},"NetworkConfiguration":{"$ref":"#/definitions/ManagedInstancesNetworkConfiguration"},"StorageConfiguration":{"$ref":"#/definitions/ManagedInstancesStorageConfiguration"}},"required":["Ec2InstanceProfileArn","NetworkConfiguration"],"type":"object"},"InstanceRequirementsRequest":{"properties":{"AcceleratorCount":{"$ref":"#/definitions/AcceleratorCountRequest"},"AcceleratorManufacturers":{"items":{"enum":["amazon-web-services","amd","habana","nvidia","xilinx"],"type":"string"},"type":"array"},"AcceleratorNames":{"items":{"enum":["a10g","a100","h100","inferentia","k520","k80","m60","radeon-pro-v520","t4","t4g","vu9p","v100","l40s"],"type":"string"},"type":"array"},"AcceleratorTotalMemoryMiB":{"$ref":"#/definitions/AcceleratorTotalMemoryMiBRequest"},"AcceleratorTypes":{"items":{"enum":["gpu","fpga","inference"],"type":"string"},"type":"array"},"AllowedInstanceTypes":{"items":{"maxLength":30,"minLength":1,"pattern":"[a-zA-Z0-9\\.\\*]+","type":"string"},"maxItems":400,"minItems":0,"type":"array"},"BareMetal":{"enum":["included","required","excluded"],"type":"string"},"BaselineEbsBandwidthMbps":{"$ref":"#/definitions/BaselineEbsBandwidthMbpsRequest"},"BurstablePerformance":{"enum":["included","required","excluded"],"type":"string"},"CpuManufacturers":{"items":{"enum":["intel","amd","amazon-web-services"],"type":"string"},"type":"array"},"ExcludedInstanceTypes":{"items":{"maxLength":30,"minLength":1,"pattern":"[a-zA-Z0-9\\.\\*]+","type":"string"},"maxItems":400,"minItems":0,"type":"array"},"InstanceGenerations":{"items":{"enum":["current","previous"],"type":"string"},"type":"array"},"LocalStorage":{"enum":["included","required","excluded"],"type":"string"},"LocalStorageTypes":{"items":{"enum":["hdd","ssd"],"type":"string"},"type":"array"},"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice":{"type":"integer"},"MemoryGiBPerVCpu":{"$ref":"#/definitions/MemoryGiBPerVCpuRequest"},"MemoryMiB":{"$ref":"#/definitions/MemoryMiBRequest"},"NetworkBandwidthGbps":{"$ref":"#/definitions/NetworkBandwidthGbpsRequest"},"NetworkInterfaceCount":{"$ref":"#/definitions/NetworkInterfaceCountRequest"},"OnDemandMaxPricePercentageOverLowestPrice":{"type":"integer"},"RequireHibernateSupport":{"type":"boolean"},"SpotMaxPricePercentageOverLowestPrice":{"type":"integer"},"TotalLocalStorageGB":{"$ref":"#/definitions/TotalLocalStorageGBRequest"},"VCpuCount":{"$ref":"#/definitions/VCpuCountRangeRequest"}},"required":["MemoryMiB","VCpuCount"],"type":"object"},"ManagedInstancesLocalStorageConfiguration":{"properties":{"UseLocalStorage":{"type":"boolean"}},"type":"object"},"ManagedInstancesNetworkConfiguration":{"properties":{"SecurityGroups":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"Subnets":{"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"}},"required":["SecurityGroups","Subnets"],"type":"object"},"ManagedInstancesProvider":{"properties":{"AutoRepairConfiguration":{"$ref":"#/definitions/AutoRepairConfiguration"},"InfrastructureOptimization":{"properties":{"ScaleInAfter":{"maximum":3600,"minimum":-1,"type":"integer"}},"type":"object"},"InfrastructureRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"InstanceLaunchTemplate":{"$ref":"#/definitions/InstanceLaunchTemplate"},"PropagateTags":{"enum":["CAPACITY_PROVIDER","NONE"],"type":"string"}},"required":["InfrastructureRoleArn","InstanceLaunchTemplate"],"type":"object"},"ManagedInstancesStorageConfiguration":{"properties":{"StorageSizeGiB":{"minimum":1,"type":"integer"}},"required":["StorageSizeGiB"],"type":"object"},"ManagedScaling":{"properties":{"InstanceWarmupPeriod":{"maximum":10000,"minimum":0,"type":"integer"},"MaximumScalingStepSize":{"maximum":10000,"minimum":1,"type":"integer"},"MinimumScalingStepSize":{"maximum":10000,"minimum":1,"type":"integer"},"Status":{"enum":["DISABLED","ENABLED"],"type":"string"},"TargetCapacity":{"maximum":100,"minimum":1,"type":"integer"}},"type":"object"},"MemoryGiBPerVCpuRequest":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"MemoryMiBRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"required":["Min"],"type":"object"},"NetworkBandwidthGbpsRequest":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"NetworkInterfaceCountRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"type":"object"},"TotalLocalStorageGBRequest":{"properties":{"Max":{"type":"number"},"Min":{"type":"number"}},"type":"object"},"VCpuCountRangeRequest":{"properties":{"Max":{"type":"integer"},"Min":{"type":"integer"}},"required":["Min"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"AutoScalingGroupProvider":{"$ref":"#/definitions/AutoScalingGroupProvider"},"ClusterName":{"references":["AWS::ECS::Cluster.Id"],"type":"string"},"ManagedInstancesProvider":{"$ref":"#/definitions/ManagedInstancesProvider"},"Name":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"}},"tagProperty":"Tags","traits":{"nameProperty":"Name"}}"##
    }
}
