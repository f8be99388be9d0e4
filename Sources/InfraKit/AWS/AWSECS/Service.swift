// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.Service {
    /// A service of ECS.
    ///
    /// A change of `Cluster`, `Role`, `SchedulingStrategy` or `ServiceName` replaces it. Creates
    /// `AWS::ECS::Service`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - availabilityZoneRebalancing: `AvailabilityZoneRebalancing`. Default: ENABLED.
    ///   - capacityProviderStrategy: `CapacityProviderStrategy`.
    ///   - cluster: `Cluster`. A change replaces the resource.
    ///   - deploymentConfiguration: `DeploymentConfiguration`.
    ///   - deploymentController: `DeploymentController`.
    ///   - desiredCount: `DesiredCount`.
    ///   - enableECSManagedTags: `EnableECSManagedTags`.
    ///   - enableExecuteCommand: `EnableExecuteCommand`.
    ///   - forceNewDeployment: `ForceNewDeployment`.
    ///   - healthCheckGracePeriodSeconds: `HealthCheckGracePeriodSeconds`.
    ///   - launchType: `LaunchType`.
    ///   - loadBalancers: `LoadBalancers`.
    ///   - networkConfiguration: `NetworkConfiguration`.
    ///   - placementConstraints: `PlacementConstraints`.
    ///   - placementStrategies: `PlacementStrategies`.
    ///   - platformVersion: `PlatformVersion`. Default: LATEST.
    ///   - propagateTags: `PropagateTags`.
    ///   - role: `Role`. A change replaces the resource.
    ///   - schedulingStrategy: `SchedulingStrategy`. A change replaces the resource.
    ///   - serviceConnectConfiguration: `ServiceConnectConfiguration`.
    ///   - serviceName: `ServiceName`. A change replaces the resource.
    ///   - serviceRegistries: `ServiceRegistries`.
    ///   - taskDefinition: `TaskDefinition`.
    ///   - volumeConfigurations: `VolumeConfigurations`.
    ///   - vpcLatticeConfigurations: `VpcLatticeConfigurations`.
    public init(
        _ id: ConstructID,
        availabilityZoneRebalancing: AvailabilityZoneRebalancing? = nil,
        capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
        cluster: Input<AnyID<ECS.Cluster>>? = nil,
        deploymentConfiguration: DeploymentConfiguration? = nil,
        deploymentController: DeploymentController? = nil,
        desiredCount: Input<Int>? = nil,
        enableECSManagedTags: Input<Bool>? = nil,
        enableExecuteCommand: Input<Bool>? = nil,
        forceNewDeployment: ForceNewDeployment? = nil,
        healthCheckGracePeriodSeconds: Input<Int>? = nil,
        launchType: LaunchType? = nil,
        loadBalancers: [LoadBalancer]? = nil,
        networkConfiguration: NetworkConfiguration? = nil,
        placementConstraints: [PlacementConstraint]? = nil,
        placementStrategies: [PlacementStrategy]? = nil,
        platformVersion: Input<String>? = nil,
        propagateTags: PropagateTags? = nil,
        role: Input<String>? = nil,
        schedulingStrategy: SchedulingStrategy? = nil,
        serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
        serviceName: Input<String>? = nil,
        serviceRegistries: [ServiceRegistry]? = nil,
        taskDefinition: Input<ARN<ECS.TaskDefinition>>? = nil,
        volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
        vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AvailabilityZoneRebalancing", availabilityZoneRebalancing)
        node.set("CapacityProviderStrategy", capacityProviderStrategy)
        node.set("Cluster", cluster)
        node.set("DeploymentConfiguration", deploymentConfiguration)
        node.set("DeploymentController", deploymentController)
        node.set("DesiredCount", desiredCount)
        node.set("EnableECSManagedTags", enableECSManagedTags)
        node.set("EnableExecuteCommand", enableExecuteCommand)
        node.set("ForceNewDeployment", forceNewDeployment)
        node.set("HealthCheckGracePeriodSeconds", healthCheckGracePeriodSeconds)
        node.set("LaunchType", launchType)
        node.set("LoadBalancers", loadBalancers)
        node.set("NetworkConfiguration", networkConfiguration)
        node.set("PlacementConstraints", placementConstraints)
        node.set("PlacementStrategies", placementStrategies)
        node.set("PlatformVersion", platformVersion)
        node.set("PropagateTags", propagateTags)
        node.set("Role", role)
        node.set("SchedulingStrategy", schedulingStrategy)
        node.set("ServiceConnectConfiguration", serviceConnectConfiguration)
        node.set("ServiceName", serviceName)
        node.set("ServiceRegistries", serviceRegistries)
        node.set("TaskDefinition", taskDefinition)
        node.set("VolumeConfigurations", volumeConfigurations)
        node.set("VpcLatticeConfigurations", vpcLatticeConfigurations)
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

    /// `ServiceArn`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("ServiceArn") }

    /// `ServiceArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("ServiceArn") }

    /// `Name`, known after deploy.
    public var name: Input<Name<Self>> { node.attribute("Name") }

    /// The `AdvancedConfiguration` of a service.
    public struct AdvancedConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AdvancedConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - alternateTargetGroupArn: `AlternateTargetGroupArn`.
        ///   - productionListenerRule: `ProductionListenerRule`.
        ///   - roleArn: `RoleArn`.
        ///   - testListenerRule: `TestListenerRule`.
        public init(
            alternateTargetGroupArn: Input<ARN<ElasticLoadBalancingV2.TargetGroup>>,
            productionListenerRule: Input<ARN<ElasticLoadBalancingV2.ListenerRule>>? = nil,
            roleArn: Input<ARN<IAM.Role>>? = nil,
            testListenerRule: Input<ARN<ElasticLoadBalancingV2.ListenerRule>>? = nil
        ) {
            var members = Fields()
            members.set("AlternateTargetGroupArn", alternateTargetGroupArn)
            members.set("ProductionListenerRule", productionListenerRule)
            members.set("RoleArn", roleArn)
            members.set("TestListenerRule", testListenerRule)
            fields = members
        }
    }

    /// The `AwsVpcConfiguration` of a service.
    public struct AwsVpcConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AwsVpcConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - assignPublicIp: `AssignPublicIp`.
        ///   - securityGroups: `SecurityGroups`.
        ///   - subnets: `Subnets`.
        public init(
            assignPublicIp: AwsVpcConfigurationAssignPublicIp? = nil,
            securityGroups: Input<[ID<EC2.SecurityGroup>]>? = nil,
            subnets: Input<[ID<EC2.Subnet>]>? = nil
        ) {
            var members = Fields()
            members.set("AssignPublicIp", assignPublicIp)
            members.set("SecurityGroups", securityGroups)
            members.set("Subnets", subnets)
            fields = members
        }
    }

    /// The `CanaryConfiguration` of a service.
    public struct CanaryConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `CanaryConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - canaryBakeTimeInMinutes: `CanaryBakeTimeInMinutes`. From 0 to 1440.
        ///   - canaryPercent: `CanaryPercent`. From 0.1 to 100.
        public init(
            canaryBakeTimeInMinutes: Input<Int>? = nil,
            canaryPercent: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("CanaryBakeTimeInMinutes", canaryBakeTimeInMinutes)
            members.set("CanaryPercent", canaryPercent)
            fields = members
        }
    }

    /// The `CapacityProviderStrategyItem` of a service.
    public struct CapacityProviderStrategyItem: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityProviderStrategyItem` of its members.
        ///
        /// - Parameters:
        ///   - base: `Base`. From 0 to 100000.
        ///   - capacityProvider: `CapacityProvider`.
        ///   - weight: `Weight`. From 0 to 1000.
        public init(
            base: Input<Int>? = nil,
            capacityProvider: Input<String>? = nil,
            weight: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Base", base)
            members.set("CapacityProvider", capacityProvider)
            members.set("Weight", weight)
            fields = members
        }
    }

    /// The `DeploymentAlarms` of a service.
    public struct DeploymentAlarms: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeploymentAlarms` of its members.
        ///
        /// - Parameters:
        ///   - alarmNames: `AlarmNames`.
        ///   - enable: `Enable`.
        ///   - rollback: `Rollback`.
        public init(
            alarmNames: Input<[String]>,
            enable: Input<Bool>,
            rollback: Input<Bool>
        ) {
            var members = Fields()
            members.set("AlarmNames", alarmNames)
            members.set("Enable", enable)
            members.set("Rollback", rollback)
            fields = members
        }
    }

    /// The `DeploymentCircuitBreaker` of a service.
    public struct DeploymentCircuitBreaker: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeploymentCircuitBreaker` of its members.
        ///
        /// - Parameters:
        ///   - enable: `Enable`.
        ///   - rollback: `Rollback`.
        public init(
            enable: Input<Bool>,
            rollback: Input<Bool>
        ) {
            var members = Fields()
            members.set("Enable", enable)
            members.set("Rollback", rollback)
            fields = members
        }
    }

    /// The `DeploymentConfiguration` of a service.
    public struct DeploymentConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeploymentConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - alarms: `Alarms`.
        ///   - bakeTimeInMinutes: `BakeTimeInMinutes`. From 0 to 1440.
        ///   - canaryConfiguration: `CanaryConfiguration`.
        ///   - deploymentCircuitBreaker: `DeploymentCircuitBreaker`.
        ///   - lifecycleHooks: `LifecycleHooks`.
        ///   - linearConfiguration: `LinearConfiguration`.
        ///   - maximumPercent: `MaximumPercent`.
        ///   - minimumHealthyPercent: `MinimumHealthyPercent`.
        ///   - strategy: `Strategy`.
        public init(
            alarms: DeploymentAlarms? = nil,
            bakeTimeInMinutes: Input<Int>? = nil,
            canaryConfiguration: CanaryConfiguration? = nil,
            deploymentCircuitBreaker: DeploymentCircuitBreaker? = nil,
            lifecycleHooks: [DeploymentLifecycleHook]? = nil,
            linearConfiguration: LinearConfiguration? = nil,
            maximumPercent: Input<Int>? = nil,
            minimumHealthyPercent: Input<Int>? = nil,
            strategy: DeploymentConfigurationStrategy? = nil
        ) {
            var members = Fields()
            members.set("Alarms", alarms)
            members.set("BakeTimeInMinutes", bakeTimeInMinutes)
            members.set("CanaryConfiguration", canaryConfiguration)
            members.set("DeploymentCircuitBreaker", deploymentCircuitBreaker)
            members.set("LifecycleHooks", lifecycleHooks)
            members.set("LinearConfiguration", linearConfiguration)
            members.set("MaximumPercent", maximumPercent)
            members.set("MinimumHealthyPercent", minimumHealthyPercent)
            members.set("Strategy", strategy)
            fields = members
        }
    }

    /// The `DeploymentController` of a service.
    public struct DeploymentController: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeploymentController` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        public init(
            type: DeploymentControllerType? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            fields = members
        }
    }

    /// The `DeploymentLifecycleHook` of a service.
    public struct DeploymentLifecycleHook: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeploymentLifecycleHook` of its members.
        ///
        /// - Parameters:
        ///   - hookTargetArn: `HookTargetArn`.
        ///   - lifecycleStages: `LifecycleStages`. At least 1 elements.
        ///   - roleArn: `RoleArn`.
        ///   - hookDetails: `HookDetails`.
        public init(
            hookTargetArn: Input<String>,
            lifecycleStages: [DeploymentLifecycleHookLifecycleStages],
            roleArn: Input<ARN<IAM.Role>>,
            hookDetails: Document? = nil
        ) {
            var members = Fields()
            members.set("HookTargetArn", hookTargetArn)
            members.set("LifecycleStages", lifecycleStages)
            members.set("RoleArn", roleArn)
            members.set("HookDetails", hookDetails)
            fields = members
        }
    }

    /// The `EBSTagSpecification` of a service.
    public struct EBSTagSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `EBSTagSpecification` of its members.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`.
        ///   - propagateTags: `PropagateTags`.
        ///   - tags: `Tags`. 0 to 50 elements.
        public init(
            resourceType: EBSTagSpecificationResourceType,
            propagateTags: EBSTagSpecificationPropagateTags? = nil,
            tags: [Tag]? = nil
        ) {
            var members = Fields()
            members.set("ResourceType", resourceType)
            members.set("PropagateTags", propagateTags)
            members.set("Tags", tags)
            fields = members
        }
    }

    /// The `ForceNewDeployment` of a service.
    public struct ForceNewDeployment: PropertyGroup {
        public let fields: Fields

        /// Makes the `ForceNewDeployment` of its members.
        ///
        /// - Parameters:
        ///   - enableForceNewDeployment: `EnableForceNewDeployment`.
        ///   - forceNewDeploymentNonce: `ForceNewDeploymentNonce`. 1 to 255 characters.
        public init(
            enableForceNewDeployment: Input<Bool>,
            forceNewDeploymentNonce: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("EnableForceNewDeployment", enableForceNewDeployment)
            members.set("ForceNewDeploymentNonce", forceNewDeploymentNonce)
            fields = members
        }
    }

    /// The `LinearConfiguration` of a service.
    public struct LinearConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `LinearConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - stepBakeTimeInMinutes: `StepBakeTimeInMinutes`. From 0 to 1440.
        ///   - stepPercent: `StepPercent`. From 3 to 100.
        public init(
            stepBakeTimeInMinutes: Input<Int>? = nil,
            stepPercent: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("StepBakeTimeInMinutes", stepBakeTimeInMinutes)
            members.set("StepPercent", stepPercent)
            fields = members
        }
    }

    /// The `LoadBalancer` of a service.
    public struct LoadBalancer: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoadBalancer` of its members.
        ///
        /// - Parameters:
        ///   - advancedConfiguration: `AdvancedConfiguration`.
        ///   - containerName: `ContainerName`.
        ///   - containerPort: `ContainerPort`.
        ///   - loadBalancerName: `LoadBalancerName`.
        ///   - targetGroupArn: `TargetGroupArn`.
        public init(
            advancedConfiguration: AdvancedConfiguration? = nil,
            containerName: Input<String>? = nil,
            containerPort: Input<Int>? = nil,
            loadBalancerName: Input<String>? = nil,
            targetGroupArn: Input<ARN<ElasticLoadBalancingV2.TargetGroup>>? = nil
        ) {
            var members = Fields()
            members.set("AdvancedConfiguration", advancedConfiguration)
            members.set("ContainerName", containerName)
            members.set("ContainerPort", containerPort)
            members.set("LoadBalancerName", loadBalancerName)
            members.set("TargetGroupArn", targetGroupArn)
            fields = members
        }
    }

    /// The `LogConfiguration` of a service.
    public struct LogConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `LogConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - logDriver: `LogDriver`.
        ///   - options: `Options`.
        ///   - secretOptions: `SecretOptions`.
        public init(
            logDriver: Input<String>? = nil,
            options: [String: Input<String>]? = nil,
            secretOptions: [Secret]? = nil
        ) {
            var members = Fields()
            members.set("LogDriver", logDriver)
            members.set("Options", options)
            members.set("SecretOptions", secretOptions)
            fields = members
        }
    }

    /// The `NetworkConfiguration` of a service.
    public struct NetworkConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - awsvpcConfiguration: `AwsvpcConfiguration`.
        public init(
            awsvpcConfiguration: AwsVpcConfiguration? = nil
        ) {
            var members = Fields()
            members.set("AwsvpcConfiguration", awsvpcConfiguration)
            fields = members
        }
    }

    /// The `PlacementConstraint` of a service.
    public struct PlacementConstraint: PropertyGroup {
        public let fields: Fields

        /// Makes the `PlacementConstraint` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - expression: `Expression`.
        public init(
            type: PlacementConstraintType,
            expression: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Expression", expression)
            fields = members
        }
    }

    /// The `PlacementStrategy` of a service.
    public struct PlacementStrategy: PropertyGroup {
        public let fields: Fields

        /// Makes the `PlacementStrategy` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - field: `Field`.
        public init(
            type: PlacementStrategyType,
            field: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Field", field)
            fields = members
        }
    }

    /// The `Secret` of a service.
    public struct Secret: PropertyGroup {
        public let fields: Fields

        /// Makes the `Secret` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - valueFrom: `ValueFrom`.
        public init(
            name: Input<String>,
            valueFrom: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("ValueFrom", valueFrom)
            fields = members
        }
    }

    /// The `ServiceConnectAccessLogConfiguration` of a service.
    public struct ServiceConnectAccessLogConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectAccessLogConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - format: `Format`.
        ///   - includeQueryParameters: `IncludeQueryParameters`.
        public init(
            format: ServiceConnectAccessLogConfigurationFormat,
            includeQueryParameters: ServiceConnectAccessLogConfigurationIncludeQueryParameters? = nil
        ) {
            var members = Fields()
            members.set("Format", format)
            members.set("IncludeQueryParameters", includeQueryParameters)
            fields = members
        }
    }

    /// The `ServiceConnectClientAlias` of a service.
    public struct ServiceConnectClientAlias: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectClientAlias` of its members.
        ///
        /// - Parameters:
        ///   - port: `Port`. From 0 to 65535.
        ///   - dnsName: `DnsName`.
        ///   - testTrafficRules: `TestTrafficRules`.
        public init(
            port: Input<Int>,
            dnsName: Input<String>? = nil,
            testTrafficRules: ServiceConnectTestTrafficRules? = nil
        ) {
            var members = Fields()
            members.set("Port", port)
            members.set("DnsName", dnsName)
            members.set("TestTrafficRules", testTrafficRules)
            fields = members
        }
    }

    /// The `ServiceConnectConfiguration` of a service.
    public struct ServiceConnectConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - accessLogConfiguration: `AccessLogConfiguration`.
        ///   - logConfiguration: `LogConfiguration`.
        ///   - namespace: `Namespace`.
        ///   - services: `Services`.
        public init(
            enabled: Input<Bool>,
            accessLogConfiguration: ServiceConnectAccessLogConfiguration? = nil,
            logConfiguration: LogConfiguration? = nil,
            namespace: Input<String>? = nil,
            services: [ServiceConnectService]? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("AccessLogConfiguration", accessLogConfiguration)
            members.set("LogConfiguration", logConfiguration)
            members.set("Namespace", namespace)
            members.set("Services", services)
            fields = members
        }
    }

    /// The `ServiceConnectService` of a service.
    public struct ServiceConnectService: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectService` of its members.
        ///
        /// - Parameters:
        ///   - portName: `PortName`.
        ///   - clientAliases: `ClientAliases`.
        ///   - discoveryName: `DiscoveryName`.
        ///   - ingressPortOverride: `IngressPortOverride`. From 0 to 65535.
        ///   - timeout: `Timeout`.
        ///   - tls: `Tls`.
        public init(
            portName: Input<String>,
            clientAliases: [ServiceConnectClientAlias]? = nil,
            discoveryName: Input<String>? = nil,
            ingressPortOverride: Input<Int>? = nil,
            timeout: TimeoutConfiguration? = nil,
            tls: ServiceConnectTlsConfiguration? = nil
        ) {
            var members = Fields()
            members.set("PortName", portName)
            members.set("ClientAliases", clientAliases)
            members.set("DiscoveryName", discoveryName)
            members.set("IngressPortOverride", ingressPortOverride)
            members.set("Timeout", timeout)
            members.set("Tls", tls)
            fields = members
        }
    }

    /// The `ServiceConnectTestTrafficRules` of a service.
    public struct ServiceConnectTestTrafficRules: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectTestTrafficRules` of its members.
        ///
        /// - Parameters:
        ///   - header: `Header`.
        public init(
            header: ServiceConnectTestTrafficRulesHeader
        ) {
            var members = Fields()
            members.set("Header", header)
            fields = members
        }
    }

    /// The `ServiceConnectTestTrafficRulesHeader` of a service.
    public struct ServiceConnectTestTrafficRulesHeader: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectTestTrafficRulesHeader` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(
            name: Input<String>,
            value: ServiceConnectTestTrafficRulesHeaderValue? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `ServiceConnectTestTrafficRulesHeaderValue` of a service.
    public struct ServiceConnectTestTrafficRulesHeaderValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectTestTrafficRulesHeaderValue` of its members.
        ///
        /// - Parameters:
        ///   - exact: `Exact`.
        public init(
            exact: Input<String>
        ) {
            var members = Fields()
            members.set("Exact", exact)
            fields = members
        }
    }

    /// The `ServiceConnectTlsCertificateAuthority` of a service.
    public struct ServiceConnectTlsCertificateAuthority: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectTlsCertificateAuthority` of its members.
        ///
        /// - Parameters:
        ///   - awsPcaAuthorityArn: `AwsPcaAuthorityArn`.
        public init(
            awsPcaAuthorityArn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AwsPcaAuthorityArn", awsPcaAuthorityArn)
            fields = members
        }
    }

    /// The `ServiceConnectTlsConfiguration` of a service.
    public struct ServiceConnectTlsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectTlsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - issuerCertificateAuthority: `IssuerCertificateAuthority`.
        ///   - kmsKey: `KmsKey`.
        ///   - roleArn: `RoleArn`.
        public init(
            issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority,
            kmsKey: Input<String>? = nil,
            roleArn: Input<ARN<IAM.Role>>? = nil
        ) {
            var members = Fields()
            members.set("IssuerCertificateAuthority", issuerCertificateAuthority)
            members.set("KmsKey", kmsKey)
            members.set("RoleArn", roleArn)
            fields = members
        }
    }

    /// The `ServiceManagedEBSVolumeConfiguration` of a service.
    public struct ServiceManagedEBSVolumeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceManagedEBSVolumeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - roleArn: `RoleArn`.
        ///   - encrypted: `Encrypted`.
        ///   - filesystemType: `FilesystemType`.
        ///   - iops: `Iops`.
        ///   - kmsKeyId: `KmsKeyId`.
        ///   - sizeInGiB: `SizeInGiB`.
        ///   - snapshotId: `SnapshotId`.
        ///   - tagSpecifications: `TagSpecifications`.
        ///   - throughput: `Throughput`.
        ///   - volumeInitializationRate: `VolumeInitializationRate`.
        ///   - volumeType: `VolumeType`.
        public init(
            roleArn: Input<ARN<IAM.Role>>,
            encrypted: Input<Bool>? = nil,
            filesystemType: ServiceManagedEBSVolumeConfigurationFilesystemType? = nil,
            iops: Input<Int>? = nil,
            kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
            sizeInGiB: Input<Int>? = nil,
            snapshotId: Input<String>? = nil,
            tagSpecifications: [EBSTagSpecification]? = nil,
            throughput: Input<Int>? = nil,
            volumeInitializationRate: Input<Int>? = nil,
            volumeType: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("RoleArn", roleArn)
            members.set("Encrypted", encrypted)
            members.set("FilesystemType", filesystemType)
            members.set("Iops", iops)
            members.set("KmsKeyId", kmsKeyId)
            members.set("SizeInGiB", sizeInGiB)
            members.set("SnapshotId", snapshotId)
            members.set("TagSpecifications", tagSpecifications)
            members.set("Throughput", throughput)
            members.set("VolumeInitializationRate", volumeInitializationRate)
            members.set("VolumeType", volumeType)
            fields = members
        }
    }

    /// The `ServiceRegistry` of a service.
    public struct ServiceRegistry: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceRegistry` of its members.
        ///
        /// - Parameters:
        ///   - containerName: `ContainerName`.
        ///   - containerPort: `ContainerPort`.
        ///   - port: `Port`.
        ///   - registryArn: `RegistryArn`.
        public init(
            containerName: Input<String>? = nil,
            containerPort: Input<Int>? = nil,
            port: Input<Int>? = nil,
            registryArn: Input<ARN<ServiceDiscovery.Service>>? = nil
        ) {
            var members = Fields()
            members.set("ContainerName", containerName)
            members.set("ContainerPort", containerPort)
            members.set("Port", port)
            members.set("RegistryArn", registryArn)
            fields = members
        }
    }

    /// The `ServiceVolumeConfiguration` of a service.
    public struct ServiceVolumeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceVolumeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - managedEBSVolume: `ManagedEBSVolume`.
        public init(
            name: Input<String>,
            managedEBSVolume: ServiceManagedEBSVolumeConfiguration? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("ManagedEBSVolume", managedEBSVolume)
            fields = members
        }
    }

    /// The `Tag` of a service.
    public struct Tag: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tag` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - value: `Value`. 0 to 256 characters.
        public init(
            key: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `TimeoutConfiguration` of a service.
    public struct TimeoutConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `TimeoutConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - idleTimeoutSeconds: `IdleTimeoutSeconds`. From 0 to 2147483647.
        ///   - perRequestTimeoutSeconds: `PerRequestTimeoutSeconds`. From 0 to 2147483647.
        public init(
            idleTimeoutSeconds: Input<Int>? = nil,
            perRequestTimeoutSeconds: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("IdleTimeoutSeconds", idleTimeoutSeconds)
            members.set("PerRequestTimeoutSeconds", perRequestTimeoutSeconds)
            fields = members
        }
    }

    /// The `VpcLatticeConfiguration` of a service.
    public struct VpcLatticeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `VpcLatticeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - portName: `PortName`.
        ///   - roleArn: `RoleArn`.
        ///   - targetGroupArn: `TargetGroupArn`.
        public init(
            portName: Input<String>,
            roleArn: Input<ARN<IAM.Role>>,
            targetGroupArn: Input<ARN<ElasticLoadBalancingV2.TargetGroup>>
        ) {
            var members = Fields()
            members.set("PortName", portName)
            members.set("RoleArn", roleArn)
            members.set("TargetGroupArn", targetGroupArn)
            fields = members
        }
    }

    /// The values of `AvailabilityZoneRebalancing`.
    public struct AvailabilityZoneRebalancing: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// The values of `AssignPublicIp`.
    public struct AwsVpcConfigurationAssignPublicIp: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
    }

    /// The values of `Strategy`.
    public struct DeploymentConfigurationStrategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ROLLING`
        public static var rolling: Self { Self(rawValue: "ROLLING") }
        /// `BLUE_GREEN`
        public static var blueGreen: Self { Self(rawValue: "BLUE_GREEN") }
        /// `LINEAR`
        public static var linear: Self { Self(rawValue: "LINEAR") }
        /// `CANARY`
        public static var canary: Self { Self(rawValue: "CANARY") }
    }

    /// The values of `Type`.
    public struct DeploymentControllerType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CODE_DEPLOY`
        public static var codeDeploy: Self { Self(rawValue: "CODE_DEPLOY") }
        /// `ECS`
        public static var ecs: Self { Self(rawValue: "ECS") }
        /// `EXTERNAL`
        public static var external: Self { Self(rawValue: "EXTERNAL") }
    }

    /// The values of `LifecycleStages`.
    public struct DeploymentLifecycleHookLifecycleStages: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RECONCILE_SERVICE`
        public static var reconcileService: Self { Self(rawValue: "RECONCILE_SERVICE") }
        /// `PRE_SCALE_UP`
        public static var preScaleUp: Self { Self(rawValue: "PRE_SCALE_UP") }
        /// `POST_SCALE_UP`
        public static var postScaleUp: Self { Self(rawValue: "POST_SCALE_UP") }
        /// `TEST_TRAFFIC_SHIFT`
        public static var testTrafficShift: Self { Self(rawValue: "TEST_TRAFFIC_SHIFT") }
        /// `POST_TEST_TRAFFIC_SHIFT`
        public static var postTestTrafficShift: Self { Self(rawValue: "POST_TEST_TRAFFIC_SHIFT") }
        /// `PRODUCTION_TRAFFIC_SHIFT`
        public static var productionTrafficShift: Self {
            Self(rawValue: "PRODUCTION_TRAFFIC_SHIFT")
        }
        /// `POST_PRODUCTION_TRAFFIC_SHIFT`
        public static var postProductionTrafficShift: Self {
            Self(rawValue: "POST_PRODUCTION_TRAFFIC_SHIFT")
        }
    }

    /// The values of `PropagateTags`.
    public struct EBSTagSpecificationPropagateTags: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SERVICE`
        public static var service: Self { Self(rawValue: "SERVICE") }
        /// `TASK_DEFINITION`
        public static var taskDefinition: Self { Self(rawValue: "TASK_DEFINITION") }
    }

    /// The values of `ResourceType`.
    public struct EBSTagSpecificationResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `volume`
        public static var volume: Self { Self(rawValue: "volume") }
    }

    /// The values of `LaunchType`.
    public struct LaunchType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EC2`
        public static var ec2: Self { Self(rawValue: "EC2") }
        /// `FARGATE`
        public static var fargate: Self { Self(rawValue: "FARGATE") }
        /// `EXTERNAL`
        public static var external: Self { Self(rawValue: "EXTERNAL") }
    }

    /// The values of `Type`.
    public struct PlacementConstraintType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `distinctInstance`
        public static var distinctInstance: Self { Self(rawValue: "distinctInstance") }
        /// `memberOf`
        public static var memberOf: Self { Self(rawValue: "memberOf") }
    }

    /// The values of `Type`.
    public struct PlacementStrategyType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `binpack`
        public static var binpack: Self { Self(rawValue: "binpack") }
        /// `random`
        public static var random: Self { Self(rawValue: "random") }
        /// `spread`
        public static var spread: Self { Self(rawValue: "spread") }
    }

    /// The values of `PropagateTags`.
    public struct PropagateTags: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SERVICE`
        public static var service: Self { Self(rawValue: "SERVICE") }
        /// `TASK_DEFINITION`
        public static var taskDefinition: Self { Self(rawValue: "TASK_DEFINITION") }
    }

    /// The values of `SchedulingStrategy`.
    public struct SchedulingStrategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DAEMON`
        public static var daemon: Self { Self(rawValue: "DAEMON") }
        /// `REPLICA`
        public static var replica: Self { Self(rawValue: "REPLICA") }
    }

    /// The values of `Format`.
    public struct ServiceConnectAccessLogConfigurationFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TEXT`
        public static var text: Self { Self(rawValue: "TEXT") }
        /// `JSON`
        public static var json: Self { Self(rawValue: "JSON") }
    }

    /// The values of `IncludeQueryParameters`.
    public struct ServiceConnectAccessLogConfigurationIncludeQueryParameters: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
    }

    /// The values of `FilesystemType`.
    public struct ServiceManagedEBSVolumeConfigurationFilesystemType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ext3`
        public static var ext3: Self { Self(rawValue: "ext3") }
        /// `ext4`
        public static var ext4: Self { Self(rawValue: "ext4") }
        /// `ntfs`
        public static var ntfs: Self { Self(rawValue: "ntfs") }
        /// `xfs`
        public static var xfs: Self { Self(rawValue: "xfs") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["LaunchType"],"createOnly":["Cluster","Role","SchedulingStrategy","ServiceName"],"definitions":{"AdvancedConfiguration":{"properties":{"AlternateTargetGroupArn":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"},"ProductionListenerRule":{"references":["AWS::ElasticLoadBalancingV2::ListenerRule.Id"],"type":"string"},"RoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"TestListenerRule":{"references":["AWS::ElasticLoadBalancingV2::ListenerRule.Id"],"type":"string"}},"required":["AlternateTargetGroupArn"],"type":"object"},"AwsVpcConfiguration":{"properties":{"AssignPublicIp":{"enum":["DISABLED","ENABLED"],"type":"string"},"SecurityGroups":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"Subnets":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"}},"type":"object"},"CanaryConfiguration":{"properties":{"CanaryBakeTimeInMinutes":{"maximum":1440,"minimum":0,"type":"integer"},"CanaryPercent":{"maximum":100,"minimum":0.1,"type":"number"}},"type":"object"},"CapacityProviderStrategyItem":{"properties":{"Base":{"maximum":100000,"minimum":0,"type":"integer"},"CapacityProvider":{"type":"string"},"Weight":{"maximum":1000,"minimum":0,"type":"integer"}},"type":"object"},"DeploymentAlarms":{"properties":{"AlarmNames":{"items":{"type":"string"},"type":"array"},"Enable":{"type":"boolean"},"Rollback":{"type":"boolean"}},"required":["AlarmNames","Enable","Rollback"],"type":"object"},"DeploymentCircuitBreaker":{"properties":{"Enable":{"type":"boolean"},"Rollback":{"type":"boolean"}},"required":["Enable","Rollback"],"type":"object"},"DeploymentConfiguration":{"properties":{"Alarms":{"$ref":"#/definitions/DeploymentAlarms"},"BakeTimeInMinutes":{"maximum":1440,"minimum":0,"type":"integer"},"CanaryConfiguration":{"$ref":"#/definitions/CanaryConfiguration"},"DeploymentCircuitBreaker":{"$ref":"#/definitions/DeploymentCircuitBreaker"},"LifecycleHooks":{"items":{"$ref":"#/definitions/DeploymentLifecycleHook"},"type":"array"},"LinearConfiguration":{"$ref":"#/definitions/LinearConfiguration"},"MaximumPercent":{"type":"integer"},"MinimumHealthyPercent":{"type":"integer"},"Strategy":{"enum":["ROLLING","BLUE_GREEN","LINEAR","CANARY"],"type":"string"}},"type":"object"},"DeploymentController":{"properties":{"Type":{"enum":["CODE_DEPLOY","ECS","EXTERNAL"],"type":"string"}},"type":"object"},"DeploymentLifecycleHook":{"properties":{"HookDetails":{"type":["string","object"]},"HookTargetArn":{"type":"string"},"LifecycleStages":{"items":{"enum":["RECONCILE_SERVICE","PRE_SCALE_UP","POST_SCALE_UP","TEST_TRAFFIC_SHIFT","POST_TEST_TRAFFIC_SHIFT","PRODUCTION_TRAFFIC_SHIFT","POST_PRODUCTION_TRAFFIC_SHIFT"],"type":"string"},"minItems":1,"type":"array"},"RoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"}},"required":["HookTargetArn","LifecycleStages","RoleArn"],"type":"object"},"EBSTagSpecification":{"properties":{"PropagateTags":{"enum":["SERVICE","TASK_DEFINITION"],"type":"string"},"ResourceType":{"enum":["volume"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"}},"required":["ResourceType"],"type":"object"},"ForceNewDeployment":{"properties":{"EnableForceNewDeployment":{"type":"boolean"},"ForceNewDeploymentNonce":{"maxLength":255,"minLength":1,"type":"string"}},"required":["EnableForceNewDeployment"],"type":"object"},"LinearConfiguration":{"properties":{"StepBakeTimeInMinutes":{"maximum":1440,"minimum":0,"type":"integer"},"StepPercent":{"maximum":100,"minimum":3,"type":"number"}},"type":"object"},"LoadBalancer":{"properties":{"AdvancedConfiguration":{"$ref":"#/definitions/AdvancedConfiguration"},"ContainerName":{"type":"string"},"ContainerPort":{"type":"integer"},"LoadBalancerName":{"type":"string"},"TargetGroupArn":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"}},"type":"object"},"LogConfiguration":{"properties":{"LogDriver":{"type":"string"},"Options":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"SecretOptions":{"insertionOrder":false,"items":{"$ref":"#/definitions/Secret"},"type":"array"}},"type":"object"},"NetworkConfiguration":{"properties":{"AwsvpcConfiguration":{"$ref":"#/definitions/AwsVpcConfiguration"}},"type":"object"},"PlacementConstraint":{"properties":{"Expression":{"type":"string"},"Type":{"enum":["distinctInstance","memberOf"],"type":"string"}},"required":["Type"],"type":"object"},"PlacementStrategy":{"properties":{"Field":{"type":"string"},"Type":{"enum":["binpack","random","spread"],"type":"string"}},"required":["Type"],"type":"object"},"Secret":{"properties":{"Name":{"type":"string"},"ValueFrom":{"type":"string"}},"required":["Name","ValueFrom"],"type":"object"},"ServiceConnectAccessLogConfiguration":{"properties":{"Format":{"enum":["TEXT","JSON"],"type":"string"},"IncludeQueryParameters":{"enum":["DISABLED","ENABLED"],"type":"string"}},"required":["Format"],"type":"object"},"ServiceConnectClientAlias":{"properties":{"DnsName":{"type":"string"},"Port":{"maximum":65535,"minimum":0,"type":"integer"},"TestTrafficRules":{"$ref":"#/definitions/ServiceConnectTestTrafficRules"}},"required":["Port"],"type":"object"},"ServiceConnectConfiguration":{"properties":{"AccessLogConfiguration":{"$ref":"#/definitions/ServiceConnectAccessLogConfiguration"},"Enabled":{"type":"boolean"},"LogConfiguration":{"$ref":"#/definitions/LogConfiguration"},"Namespace":{"type":"string"},"Services":{"items":{"$ref":"#/definitions/ServiceConnectService"},"type":"array"}},"required":["Enabled"],"type":"object"},"ServiceConnectService":{"properties":{"ClientAliases":{"items":{"$ref":"#/definitions/ServiceConnectClientAlias"},"type":"array"},"DiscoveryName":{"type":"string"},"IngressPortOverride":{"maximum":65535,"minimum":0,"type":"integer"},"PortName":{"type":"string"},"Timeout":{"$ref":"#/definitions/TimeoutConfiguration"},"Tls":{"$ref":"#/definitions/ServiceConnectTlsConfiguration"}},"required":["PortName"],"type":"object"},"ServiceConnectTestTrafficRules":{"properties":{"Header":{"$ref":"#/definitions/ServiceConnectTestTrafficRulesHeader"}},"required":["Header"],"type":"object"},"ServiceConnectTestTrafficRulesHeader":{"properties":{"Name":{"type":"string"},"Value":{"$ref":"#/definitions/ServiceConnectTestTrafficRulesHeaderValue"}},"required":["Name"],"type":"object"},"ServiceConnectTestTrafficRulesHeaderValue":{"properties":{"Exact":{"type":"string"}},"required":["Exact"],"type":"object"},"ServiceConnectTlsCertificateAuthority":{"properties":{"AwsPcaAuthorityArn":{"type":"string"}},"type":"object"},"ServiceConnectTlsConfiguration":{"properties":{"IssuerCertificateAuthority":{"$ref":"#/definitions/ServiceConnectTlsCertificateAuthority"},"KmsKey":{"type":"string"},"RoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"}},"required":["IssuerCertificateAuthority"],"type":"object"},"ServiceManagedEBSVolumeConfiguration":{"properties":{"Encrypted":{"type":"boolean"},"FilesystemType":{"enum":["ext3","ext4","ntfs","xfs"],"type":"string"},"Iops":{"type":"integer"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"RoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"SizeInGiB":{"type":"integer"},"SnapshotId":{"type":"string"},"TagSpecifications":{"items":{"$ref":"#/definitions/EBSTagSpecification"},"type":"array"},"Throughput":{"type":"integer"},"VolumeInitializationRate":{"type":"integer"},"VolumeType":{"type":"string"}},"required":["RoleArn"],"type":"object"},"ServiceRegistry":{"properties":{"ContainerName":{"type":"string"},"ContainerPort":{"type":"integer"},"Port":{"type":"integer"},"RegistryArn":{"references":["AWS::ServiceDiscovery::Service.Arn"],"type":"string"}},"type":"object"},"ServiceVolumeConfiguration":{"properties":{"ManagedEBSVolume":{"$ref":"#/definitions/ServiceManagedEBSVolumeConfiguration"},"Name":{"type":"string"}},"required":["Name"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"type":"object"},"TimeoutConfiguration":{"properties":{"IdleTimeoutSeconds":{"maximum":2147483647,"minimum":0,"type":"integer"},"PerRequestTimeoutSeconds":{"maximum":2147483647,"minimum":0,"type":"integer"}},"type":"object"},"VpcLatticeConfiguration":{"properties":{"PortName":{"type":"string"},"RoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"TargetGroupArn":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"}},"required":["PortName","RoleArn","TargetGroupArn"],"type":"object"}},"primaryIdentifier":["ServiceArn","Cluster"],"properties":{"AvailabilityZoneRebalancing":{"default":"ENABLED","enum":["ENABLED","DISABLED"],"type":"string"},"CapacityProviderStrategy":{"items":{"$ref":"#/definitions/CapacityProviderStrategyItem"},"type":"array"},"Cluster":{"references":["AWS::ECS::Cluster.Id","AWS::ECS::Cluster.Arn"],"type":"string"},"DeploymentConfiguration":{"$ref":"#/definitions/DeploymentConfiguration"},"DeploymentController":{"$ref":"#/definitions/DeploymentController"},"DesiredCount":{"type":"integer"},"EnableECSManagedTags":{"type":"boolean"},"EnableExecuteCommand":{"type":"boolean"},"ForceNewDeployment":{"$ref":"#/definitions/ForceNewDeployment"},"HealthCheckGracePeriodSeconds":{"type":"integer"},"LaunchType":{"enum":["EC2","FARGATE","EXTERNAL"],"type":"string"},"LoadBalancers":{"items":{"$ref":"#/definitions/LoadBalancer"},"type":"array"},"Name":{"type":"string"},"NetworkConfiguration":{"$ref":"#/definitions/NetworkConfiguration"},"PlacementConstraints":{"items":{"$ref":"#/definitions/PlacementConstraint"},"type":"array"},"PlacementStrategies":{"items":{"$ref":"#/definitions/PlacementStrategy"},"type":"array"},"PlatformVersion":{"default":"LATEST","type":"string"},"PropagateTags":{"enum":["SERVICE","TASK_DEFINITION"],"type":"string"},"Role":{"type":"string"},"SchedulingStrategy":{"enum":["DAEMON","REPLICA"],"type":"string"},"ServiceArn":{"type":"string"},"ServiceConnectConfiguration":{"$ref":"#/definitions/ServiceConnectConfiguration"},"ServiceName":{"type":"string"},"ServiceRegistries":{"items":{"$ref":"#/definitions/ServiceRegistry"},"type":"array"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"},"TaskDefinition":{"references":["AWS::ECS::TaskDefinition.Id"],"type":"string"},"VolumeConfigurations":{"items":{"$ref":"#/definitions/ServiceVolumeConfiguration"},"type":"array"},"VpcLatticeConfigurations":{"items":{"$ref":"#/definitions/VpcLatticeConfiguration"},"type":"array"}},"readOnly":["Name","ServiceArn"],"tagProperty":"Tags","traits":{"nameProperty":"ServiceName","readyProperties":["Cluster","CapacityProviderStrategy"],"typicalSeconds":120},"writeOnly":["ForceNewDeployment","ServiceConnectConfiguration","VolumeConfigurations"]}"##
    }
}
