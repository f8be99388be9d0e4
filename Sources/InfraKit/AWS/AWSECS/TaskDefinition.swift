// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.TaskDefinition {
    /// A task definition of ECS.
    ///
    /// A change of `ContainerDefinitions`, `Cpu`, `EnableFaultInjection`, `EphemeralStorage`,
    /// `ExecutionRoleArn`, `Family`, `InferenceAccelerators`, `IpcMode`, `Memory`, `NetworkMode`,
    /// `PidMode`, `PlacementConstraints`, `ProxyConfiguration`, `RequiresCompatibilities`,
    /// `RuntimePlatform`, `TaskRoleArn` or `Volumes` replaces it. Creates
    /// `AWS::ECS::TaskDefinition`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - containerDefinitions: `ContainerDefinitions`. A change replaces the resource.
    ///   - cpu: `Cpu`. A change replaces the resource.
    ///   - enableFaultInjection: `EnableFaultInjection`. A change replaces the resource.
    ///   - ephemeralStorage: `EphemeralStorage`. A change replaces the resource.
    ///   - executionRoleArn: `ExecutionRoleArn`. A change replaces the resource.
    ///   - family: `Family`. A change replaces the resource.
    ///   - inferenceAccelerators: `InferenceAccelerators`. A change replaces the resource.
    ///   - ipcMode: `IpcMode`. A change replaces the resource.
    ///   - memory: `Memory`. A change replaces the resource.
    ///   - networkMode: `NetworkMode`. A change replaces the resource.
    ///   - pidMode: `PidMode`. A change replaces the resource.
    ///   - placementConstraints: `PlacementConstraints`. A change replaces the resource.
    ///   - proxyConfiguration: `ProxyConfiguration`. A change replaces the resource.
    ///   - requiresCompatibilities: `RequiresCompatibilities`. A change replaces the resource.
    ///   - runtimePlatform: `RuntimePlatform`. A change replaces the resource.
    ///   - taskRoleArn: `TaskRoleArn`. A change replaces the resource.
    ///   - volumes: `Volumes`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        containerDefinitions: [ContainerDefinition]? = nil,
        cpu: Input<String>? = nil,
        enableFaultInjection: Input<Bool>? = nil,
        ephemeralStorage: EphemeralStorage? = nil,
        executionRoleArn: Input<ARN<IAM.Role>>? = nil,
        family: Input<String>? = nil,
        inferenceAccelerators: [InferenceAccelerator]? = nil,
        ipcMode: IpcMode? = nil,
        memory: Input<String>? = nil,
        networkMode: NetworkMode? = nil,
        pidMode: PidMode? = nil,
        placementConstraints: [TaskDefinitionPlacementConstraint]? = nil,
        proxyConfiguration: ProxyConfiguration? = nil,
        requiresCompatibilities: [RequiresCompatibilities]? = nil,
        runtimePlatform: RuntimePlatform? = nil,
        taskRoleArn: Input<ARN<IAM.Role>>? = nil,
        volumes: [Volume]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ContainerDefinitions", containerDefinitions)
        node.set("Cpu", cpu)
        node.set("EnableFaultInjection", enableFaultInjection)
        node.set("EphemeralStorage", ephemeralStorage)
        node.set("ExecutionRoleArn", executionRoleArn)
        node.set("Family", family)
        node.set("InferenceAccelerators", inferenceAccelerators)
        node.set("IpcMode", ipcMode)
        node.set("Memory", memory)
        node.set("NetworkMode", networkMode)
        node.set("PidMode", pidMode)
        node.set("PlacementConstraints", placementConstraints)
        node.set("ProxyConfiguration", proxyConfiguration)
        node.set("RequiresCompatibilities", requiresCompatibilities)
        node.set("RuntimePlatform", runtimePlatform)
        node.set("TaskRoleArn", taskRoleArn)
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

    /// `TaskDefinitionArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TaskDefinitionArn") }

    /// `TaskDefinitionArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("TaskDefinitionArn") }

    /// The `AuthorizationConfig` of a task definition.
    public struct AuthorizationConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `AuthorizationConfig` of its members.
        ///
        /// - Parameters:
        ///   - accessPointId: `AccessPointId`.
        ///   - iam: `IAM`.
        public init(
            accessPointId: Input<String>? = nil,
            iam: AuthorizationConfigIAM? = nil
        ) {
            var members = Fields()
            members.set("AccessPointId", accessPointId)
            members.set("IAM", iam)
            fields = members
        }
    }

    /// The `ContainerDefinition` of a task definition.
    public struct ContainerDefinition: PropertyGroup {
        public let fields: Fields

        /// Makes the `ContainerDefinition` of its members.
        ///
        /// - Parameters:
        ///   - image: `Image`.
        ///   - name: `Name`.
        ///   - command: `Command`.
        ///   - cpu: `Cpu`.
        ///   - credentialSpecs: `CredentialSpecs`.
        ///   - dependsOn: `DependsOn`.
        ///   - disableNetworking: `DisableNetworking`.
        ///   - dnsSearchDomains: `DnsSearchDomains`.
        ///   - dnsServers: `DnsServers`.
        ///   - dockerLabels: `DockerLabels`.
        ///   - dockerSecurityOptions: `DockerSecurityOptions`.
        ///   - entryPoint: `EntryPoint`.
        ///   - environment: `Environment`.
        ///   - environmentFiles: `EnvironmentFiles`.
        ///   - essential: `Essential`.
        ///   - extraHosts: `ExtraHosts`.
        ///   - firelensConfiguration: `FirelensConfiguration`.
        ///   - healthCheck: `HealthCheck`.
        ///   - hostname: `Hostname`.
        ///   - interactive: `Interactive`.
        ///   - links: `Links`.
        ///   - linuxParameters: `LinuxParameters`.
        ///   - logConfiguration: `LogConfiguration`.
        ///   - memory: `Memory`.
        ///   - memoryReservation: `MemoryReservation`.
        ///   - mountPoints: `MountPoints`.
        ///   - portMappings: `PortMappings`.
        ///   - privileged: `Privileged`.
        ///   - pseudoTerminal: `PseudoTerminal`.
        ///   - readonlyRootFilesystem: `ReadonlyRootFilesystem`.
        ///   - repositoryCredentials: `RepositoryCredentials`.
        ///   - resourceRequirements: `ResourceRequirements`.
        ///   - restartPolicy: `RestartPolicy`.
        ///   - secrets: `Secrets`.
        ///   - startTimeout: `StartTimeout`.
        ///   - stopTimeout: `StopTimeout`.
        ///   - systemControls: `SystemControls`.
        ///   - ulimits: `Ulimits`.
        ///   - user: `User`.
        ///   - versionConsistency: `VersionConsistency`. Default: enabled.
        ///   - volumesFrom: `VolumesFrom`.
        ///   - workingDirectory: `WorkingDirectory`.
        public init(
            image: Input<String>,
            name: Input<String>,
            command: Input<[String]>? = nil,
            cpu: Input<Int>? = nil,
            credentialSpecs: Input<[String]>? = nil,
            dependsOn: [ContainerDependency]? = nil,
            disableNetworking: Input<Bool>? = nil,
            dnsSearchDomains: Input<[String]>? = nil,
            dnsServers: Input<[String]>? = nil,
            dockerLabels: [String: Input<String>]? = nil,
            dockerSecurityOptions: Input<[String]>? = nil,
            entryPoint: Input<[String]>? = nil,
            environment: [KeyValuePair]? = nil,
            environmentFiles: [EnvironmentFile]? = nil,
            essential: Input<Bool>? = nil,
            extraHosts: [HostEntry]? = nil,
            firelensConfiguration: FirelensConfiguration? = nil,
            healthCheck: HealthCheck? = nil,
            hostname: Input<String>? = nil,
            interactive: Input<Bool>? = nil,
            links: Input<[String]>? = nil,
            linuxParameters: LinuxParameters? = nil,
            logConfiguration: LogConfiguration? = nil,
            memory: Input<Int>? = nil,
            memoryReservation: Input<Int>? = nil,
            mountPoints: [MountPoint]? = nil,
            portMappings: [PortMapping]? = nil,
            privileged: Input<Bool>? = nil,
            pseudoTerminal: Input<Bool>? = nil,
            readonlyRootFilesystem: Input<Bool>? = nil,
            repositoryCredentials: RepositoryCredentials? = nil,
            resourceRequirements: [ResourceRequirement]? = nil,
            restartPolicy: RestartPolicy? = nil,
            secrets: [Secret]? = nil,
            startTimeout: Input<Int>? = nil,
            stopTimeout: Input<Int>? = nil,
            systemControls: [SystemControl]? = nil,
            ulimits: [Ulimit]? = nil,
            user: Input<String>? = nil,
            versionConsistency: ContainerDefinitionVersionConsistency? = nil,
            volumesFrom: [VolumeFrom]? = nil,
            workingDirectory: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Image", image)
            members.set("Name", name)
            members.set("Command", command)
            members.set("Cpu", cpu)
            members.set("CredentialSpecs", credentialSpecs)
            members.set("DependsOn", dependsOn)
            members.set("DisableNetworking", disableNetworking)
            members.set("DnsSearchDomains", dnsSearchDomains)
            members.set("DnsServers", dnsServers)
            members.set("DockerLabels", dockerLabels)
            members.set("DockerSecurityOptions", dockerSecurityOptions)
            members.set("EntryPoint", entryPoint)
            members.set("Environment", environment)
            members.set("EnvironmentFiles", environmentFiles)
            members.set("Essential", essential)
            members.set("ExtraHosts", extraHosts)
            members.set("FirelensConfiguration", firelensConfiguration)
            members.set("HealthCheck", healthCheck)
            members.set("Hostname", hostname)
            members.set("Interactive", interactive)
            members.set("Links", links)
            members.set("LinuxParameters", linuxParameters)
            members.set("LogConfiguration", logConfiguration)
            members.set("Memory", memory)
            members.set("MemoryReservation", memoryReservation)
            members.set("MountPoints", mountPoints)
            members.set("PortMappings", portMappings)
            members.set("Privileged", privileged)
            members.set("PseudoTerminal", pseudoTerminal)
            members.set("ReadonlyRootFilesystem", readonlyRootFilesystem)
            members.set("RepositoryCredentials", repositoryCredentials)
            members.set("ResourceRequirements", resourceRequirements)
            members.set("RestartPolicy", restartPolicy)
            members.set("Secrets", secrets)
            members.set("StartTimeout", startTimeout)
            members.set("StopTimeout", stopTimeout)
            members.set("SystemControls", systemControls)
            members.set("Ulimits", ulimits)
            members.set("User", user)
            members.set("VersionConsistency", versionConsistency)
            members.set("VolumesFrom", volumesFrom)
            members.set("WorkingDirectory", workingDirectory)
            fields = members
        }
    }

    /// The `ContainerDependency` of a task definition.
    public struct ContainerDependency: PropertyGroup {
        public let fields: Fields

        /// Makes the `ContainerDependency` of its members.
        ///
        /// - Parameters:
        ///   - condition: `Condition`.
        ///   - containerName: `ContainerName`.
        public init(
            condition: ContainerDependencyCondition? = nil,
            containerName: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Condition", condition)
            members.set("ContainerName", containerName)
            fields = members
        }
    }

    /// The `Device` of a task definition.
    public struct Device: PropertyGroup {
        public let fields: Fields

        /// Makes the `Device` of its members.
        ///
        /// - Parameters:
        ///   - containerPath: `ContainerPath`.
        ///   - hostPath: `HostPath`.
        ///   - permissions: `Permissions`.
        public init(
            containerPath: Input<String>? = nil,
            hostPath: Input<String>? = nil,
            permissions: [DevicePermissions]? = nil
        ) {
            var members = Fields()
            members.set("ContainerPath", containerPath)
            members.set("HostPath", hostPath)
            members.set("Permissions", permissions)
            fields = members
        }
    }

    /// The `DockerVolumeConfiguration` of a task definition.
    public struct DockerVolumeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `DockerVolumeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - autoprovision: `Autoprovision`.
        ///   - driver: `Driver`.
        ///   - driverOpts: `DriverOpts`.
        ///   - labels: `Labels`.
        ///   - scope: `Scope`.
        public init(
            autoprovision: Input<Bool>? = nil,
            driver: Input<String>? = nil,
            driverOpts: [String: Input<String>]? = nil,
            labels: [String: Input<String>]? = nil,
            scope: DockerVolumeConfigurationScope? = nil
        ) {
            var members = Fields()
            members.set("Autoprovision", autoprovision)
            members.set("Driver", driver)
            members.set("DriverOpts", driverOpts)
            members.set("Labels", labels)
            members.set("Scope", scope)
            fields = members
        }
    }

    /// The `EFSVolumeConfiguration` of a task definition.
    public struct EFSVolumeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `EFSVolumeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - filesystemId: `FilesystemId`.
        ///   - authorizationConfig: `AuthorizationConfig`.
        ///   - rootDirectory: `RootDirectory`.
        ///   - transitEncryption: `TransitEncryption`.
        ///   - transitEncryptionPort: `TransitEncryptionPort`.
        public init(
            filesystemId: Input<ID<EFS.FileSystem>>,
            authorizationConfig: AuthorizationConfig? = nil,
            rootDirectory: Input<String>? = nil,
            transitEncryption: EFSVolumeConfigurationTransitEncryption? = nil,
            transitEncryptionPort: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("FilesystemId", filesystemId)
            members.set("AuthorizationConfig", authorizationConfig)
            members.set("RootDirectory", rootDirectory)
            members.set("TransitEncryption", transitEncryption)
            members.set("TransitEncryptionPort", transitEncryptionPort)
            fields = members
        }
    }

    /// The `EnvironmentFile` of a task definition.
    public struct EnvironmentFile: PropertyGroup {
        public let fields: Fields

        /// Makes the `EnvironmentFile` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            type: EnvironmentFileType? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `EphemeralStorage` of a task definition.
    public struct EphemeralStorage: PropertyGroup {
        public let fields: Fields

        /// Makes the `EphemeralStorage` of its members.
        ///
        /// - Parameters:
        ///   - sizeInGiB: `SizeInGiB`.
        public init(
            sizeInGiB: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("SizeInGiB", sizeInGiB)
            fields = members
        }
    }

    /// The `FSxAuthorizationConfig` of a task definition.
    public struct FSxAuthorizationConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `FSxAuthorizationConfig` of its members.
        ///
        /// - Parameters:
        ///   - credentialsParameter: `CredentialsParameter`.
        ///   - domain: `Domain`.
        public init(
            credentialsParameter: Input<String>,
            domain: Input<String>
        ) {
            var members = Fields()
            members.set("CredentialsParameter", credentialsParameter)
            members.set("Domain", domain)
            fields = members
        }
    }

    /// The `FSxWindowsFileServerVolumeConfiguration` of a task definition.
    public struct FSxWindowsFileServerVolumeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `FSxWindowsFileServerVolumeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - fileSystemId: `FileSystemId`.
        ///   - rootDirectory: `RootDirectory`.
        ///   - authorizationConfig: `AuthorizationConfig`.
        public init(
            fileSystemId: Input<String>,
            rootDirectory: Input<String>,
            authorizationConfig: FSxAuthorizationConfig? = nil
        ) {
            var members = Fields()
            members.set("FileSystemId", fileSystemId)
            members.set("RootDirectory", rootDirectory)
            members.set("AuthorizationConfig", authorizationConfig)
            fields = members
        }
    }

    /// The `FirelensConfiguration` of a task definition.
    public struct FirelensConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `FirelensConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - options: `Options`.
        ///   - type: `Type`.
        public init(
            options: [String: Input<String>]? = nil,
            type: FirelensConfigurationType? = nil
        ) {
            var members = Fields()
            members.set("Options", options)
            members.set("Type", type)
            fields = members
        }
    }

    /// The `HealthCheck` of a task definition.
    public struct HealthCheck: PropertyGroup {
        public let fields: Fields

        /// Makes the `HealthCheck` of its members.
        ///
        /// - Parameters:
        ///   - command: `Command`.
        ///   - interval: `Interval`.
        ///   - retries: `Retries`.
        ///   - startPeriod: `StartPeriod`.
        ///   - timeout: `Timeout`.
        public init(
            command: Input<[String]>? = nil,
            interval: Input<Int>? = nil,
            retries: Input<Int>? = nil,
            startPeriod: Input<Int>? = nil,
            timeout: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Command", command)
            members.set("Interval", interval)
            members.set("Retries", retries)
            members.set("StartPeriod", startPeriod)
            members.set("Timeout", timeout)
            fields = members
        }
    }

    /// The `HostEntry` of a task definition.
    public struct HostEntry: PropertyGroup {
        public let fields: Fields

        /// Makes the `HostEntry` of its members.
        ///
        /// - Parameters:
        ///   - hostname: `Hostname`.
        ///   - ipAddress: `IpAddress`.
        public init(
            hostname: Input<String>? = nil,
            ipAddress: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Hostname", hostname)
            members.set("IpAddress", ipAddress)
            fields = members
        }
    }

    /// The `HostVolumeProperties` of a task definition.
    public struct HostVolumeProperties: PropertyGroup {
        public let fields: Fields

        /// Makes the `HostVolumeProperties` of its members.
        ///
        /// - Parameters:
        ///   - sourcePath: `SourcePath`.
        public init(
            sourcePath: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("SourcePath", sourcePath)
            fields = members
        }
    }

    /// The `InferenceAccelerator` of a task definition.
    public struct InferenceAccelerator: PropertyGroup {
        public let fields: Fields

        /// Makes the `InferenceAccelerator` of its members.
        ///
        /// - Parameters:
        ///   - deviceName: `DeviceName`.
        ///   - deviceType: `DeviceType`.
        public init(
            deviceName: Input<String>? = nil,
            deviceType: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("DeviceName", deviceName)
            members.set("DeviceType", deviceType)
            fields = members
        }
    }

    /// The `KernelCapabilities` of a task definition.
    public struct KernelCapabilities: PropertyGroup {
        public let fields: Fields

        /// Makes the `KernelCapabilities` of its members.
        ///
        /// - Parameters:
        ///   - add: `Add`.
        ///   - drop: `Drop`.
        public init(
            add: Input<[String]>? = nil,
            drop: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Add", add)
            members.set("Drop", drop)
            fields = members
        }
    }

    /// The `KeyValuePair` of a task definition.
    public struct KeyValuePair: PropertyGroup {
        public let fields: Fields

        /// Makes the `KeyValuePair` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(
            name: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `LinuxParameters` of a task definition.
    public struct LinuxParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `LinuxParameters` of its members.
        ///
        /// - Parameters:
        ///   - capabilities: `Capabilities`.
        ///   - devices: `Devices`.
        ///   - initProcessEnabled: `InitProcessEnabled`.
        ///   - maxSwap: `MaxSwap`.
        ///   - sharedMemorySize: `SharedMemorySize`.
        ///   - swappiness: `Swappiness`.
        ///   - tmpfs: `Tmpfs`.
        public init(
            capabilities: KernelCapabilities? = nil,
            devices: [Device]? = nil,
            initProcessEnabled: Input<Bool>? = nil,
            maxSwap: Input<Int>? = nil,
            sharedMemorySize: Input<Int>? = nil,
            swappiness: Input<Int>? = nil,
            tmpfs: [Tmpfs]? = nil
        ) {
            var members = Fields()
            members.set("Capabilities", capabilities)
            members.set("Devices", devices)
            members.set("InitProcessEnabled", initProcessEnabled)
            members.set("MaxSwap", maxSwap)
            members.set("SharedMemorySize", sharedMemorySize)
            members.set("Swappiness", swappiness)
            members.set("Tmpfs", tmpfs)
            fields = members
        }
    }

    /// The `LogConfiguration` of a task definition.
    public struct LogConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `LogConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - logDriver: `LogDriver`.
        ///   - options: `Options`.
        ///   - secretOptions: `SecretOptions`.
        public init(
            logDriver: Input<String>,
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

    /// The `MountPoint` of a task definition.
    public struct MountPoint: PropertyGroup {
        public let fields: Fields

        /// Makes the `MountPoint` of its members.
        ///
        /// - Parameters:
        ///   - containerPath: `ContainerPath`.
        ///   - readOnly: `ReadOnly`.
        ///   - sourceVolume: `SourceVolume`.
        public init(
            containerPath: Input<String>? = nil,
            readOnly: Input<Bool>? = nil,
            sourceVolume: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ContainerPath", containerPath)
            members.set("ReadOnly", readOnly)
            members.set("SourceVolume", sourceVolume)
            fields = members
        }
    }

    /// The `PortMapping` of a task definition.
    public struct PortMapping: PropertyGroup {
        public let fields: Fields

        /// Makes the `PortMapping` of its members.
        ///
        /// - Parameters:
        ///   - appProtocol: `AppProtocol`.
        ///   - containerPort: `ContainerPort`.
        ///   - containerPortRange: `ContainerPortRange`.
        ///   - hostPort: `HostPort`.
        ///   - name: `Name`.
        ///   - protocol: `Protocol`.
        public init(
            appProtocol: PortMappingAppProtocol? = nil,
            containerPort: Input<Int>? = nil,
            containerPortRange: Input<String>? = nil,
            hostPort: Input<Int>? = nil,
            name: Input<String>? = nil,
            `protocol`: PortMappingProtocol? = nil
        ) {
            var members = Fields()
            members.set("AppProtocol", appProtocol)
            members.set("ContainerPort", containerPort)
            members.set("ContainerPortRange", containerPortRange)
            members.set("HostPort", hostPort)
            members.set("Name", name)
            members.set("Protocol", `protocol`)
            fields = members
        }
    }

    /// The `ProxyConfiguration` of a task definition.
    public struct ProxyConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ProxyConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - containerName: `ContainerName`.
        ///   - proxyConfigurationProperties: `ProxyConfigurationProperties`.
        ///   - type: `Type`.
        public init(
            containerName: Input<String>,
            proxyConfigurationProperties: [KeyValuePair]? = nil,
            type: ProxyConfigurationType? = nil
        ) {
            var members = Fields()
            members.set("ContainerName", containerName)
            members.set("ProxyConfigurationProperties", proxyConfigurationProperties)
            members.set("Type", type)
            fields = members
        }
    }

    /// The `RepositoryCredentials` of a task definition.
    public struct RepositoryCredentials: PropertyGroup {
        public let fields: Fields

        /// Makes the `RepositoryCredentials` of its members.
        ///
        /// - Parameters:
        ///   - credentialsParameter: `CredentialsParameter`.
        public init(
            credentialsParameter: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("CredentialsParameter", credentialsParameter)
            fields = members
        }
    }

    /// The `ResourceRequirement` of a task definition.
    public struct ResourceRequirement: PropertyGroup {
        public let fields: Fields

        /// Makes the `ResourceRequirement` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            type: ResourceRequirementType,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `RestartPolicy` of a task definition.
    public struct RestartPolicy: PropertyGroup {
        public let fields: Fields

        /// Makes the `RestartPolicy` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - ignoredExitCodes: `IgnoredExitCodes`.
        ///   - restartAttemptPeriod: `RestartAttemptPeriod`.
        public init(
            enabled: Input<Bool>? = nil,
            ignoredExitCodes: Input<[Int]>? = nil,
            restartAttemptPeriod: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("IgnoredExitCodes", ignoredExitCodes)
            members.set("RestartAttemptPeriod", restartAttemptPeriod)
            fields = members
        }
    }

    /// The `RuntimePlatform` of a task definition.
    public struct RuntimePlatform: PropertyGroup {
        public let fields: Fields

        /// Makes the `RuntimePlatform` of its members.
        ///
        /// - Parameters:
        ///   - cpuArchitecture: `CpuArchitecture`.
        ///   - operatingSystemFamily: `OperatingSystemFamily`.
        public init(
            cpuArchitecture: RuntimePlatformCpuArchitecture? = nil,
            operatingSystemFamily: RuntimePlatformOperatingSystemFamily? = nil
        ) {
            var members = Fields()
            members.set("CpuArchitecture", cpuArchitecture)
            members.set("OperatingSystemFamily", operatingSystemFamily)
            fields = members
        }
    }

    /// The `S3FilesVolumeConfiguration` of a task definition.
    public struct S3FilesVolumeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3FilesVolumeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - fileSystemArn: `FileSystemArn`.
        ///   - accessPointArn: `AccessPointArn`.
        ///   - rootDirectory: `RootDirectory`.
        ///   - transitEncryptionPort: `TransitEncryptionPort`.
        public init(
            fileSystemArn: Input<String>,
            accessPointArn: Input<String>? = nil,
            rootDirectory: Input<String>? = nil,
            transitEncryptionPort: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("FileSystemArn", fileSystemArn)
            members.set("AccessPointArn", accessPointArn)
            members.set("RootDirectory", rootDirectory)
            members.set("TransitEncryptionPort", transitEncryptionPort)
            fields = members
        }
    }

    /// The `Secret` of a task definition.
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

    /// The `SystemControl` of a task definition.
    public struct SystemControl: PropertyGroup {
        public let fields: Fields

        /// Makes the `SystemControl` of its members.
        ///
        /// - Parameters:
        ///   - namespace: `Namespace`.
        ///   - value: `Value`.
        public init(
            namespace: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Namespace", namespace)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `TaskDefinitionPlacementConstraint` of a task definition.
    public struct TaskDefinitionPlacementConstraint: PropertyGroup {
        public let fields: Fields

        /// Makes the `TaskDefinitionPlacementConstraint` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - expression: `Expression`.
        public init(
            type: TaskDefinitionPlacementConstraintType,
            expression: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Expression", expression)
            fields = members
        }
    }

    /// The `Tmpfs` of a task definition.
    public struct Tmpfs: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tmpfs` of its members.
        ///
        /// - Parameters:
        ///   - size: `Size`.
        ///   - containerPath: `ContainerPath`.
        ///   - mountOptions: `MountOptions`.
        public init(
            size: Input<Int>,
            containerPath: Input<String>? = nil,
            mountOptions: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Size", size)
            members.set("ContainerPath", containerPath)
            members.set("MountOptions", mountOptions)
            fields = members
        }
    }

    /// The `Ulimit` of a task definition.
    public struct Ulimit: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ulimit` of its members.
        ///
        /// - Parameters:
        ///   - hardLimit: `HardLimit`.
        ///   - name: `Name`.
        ///   - softLimit: `SoftLimit`.
        public init(
            hardLimit: Input<Int>,
            name: UlimitName,
            softLimit: Input<Int>
        ) {
            var members = Fields()
            members.set("HardLimit", hardLimit)
            members.set("Name", name)
            members.set("SoftLimit", softLimit)
            fields = members
        }
    }

    /// The `Volume` of a task definition.
    public struct Volume: PropertyGroup {
        public let fields: Fields

        /// Makes the `Volume` of its members.
        ///
        /// - Parameters:
        ///   - configuredAtLaunch: `ConfiguredAtLaunch`.
        ///   - dockerVolumeConfiguration: `DockerVolumeConfiguration`.
        ///   - efsVolumeConfiguration: `EFSVolumeConfiguration`.
        ///   - fSxWindowsFileServerVolumeConfiguration: `FSxWindowsFileServerVolumeConfiguration`.
        ///   - host: `Host`.
        ///   - name: `Name`.
        ///   - s3FilesVolumeConfiguration: `S3FilesVolumeConfiguration`.
        public init(
            configuredAtLaunch: Input<Bool>? = nil,
            dockerVolumeConfiguration: DockerVolumeConfiguration? = nil,
            efsVolumeConfiguration: EFSVolumeConfiguration? = nil,
            fSxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration? = nil,
            host: HostVolumeProperties? = nil,
            name: Input<String>? = nil,
            s3FilesVolumeConfiguration: S3FilesVolumeConfiguration? = nil
        ) {
            var members = Fields()
            members.set("ConfiguredAtLaunch", configuredAtLaunch)
            members.set("DockerVolumeConfiguration", dockerVolumeConfiguration)
            members.set("EFSVolumeConfiguration", efsVolumeConfiguration)
            members.set("FSxWindowsFileServerVolumeConfiguration", fSxWindowsFileServerVolumeConfiguration)
            members.set("Host", host)
            members.set("Name", name)
            members.set("S3FilesVolumeConfiguration", s3FilesVolumeConfiguration)
            fields = members
        }
    }

    /// The `VolumeFrom` of a task definition.
    public struct VolumeFrom: PropertyGroup {
        public let fields: Fields

        /// Makes the `VolumeFrom` of its members.
        ///
        /// - Parameters:
        ///   - readOnly: `ReadOnly`.
        ///   - sourceContainer: `SourceContainer`.
        public init(
            readOnly: Input<Bool>? = nil,
            sourceContainer: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ReadOnly", readOnly)
            members.set("SourceContainer", sourceContainer)
            fields = members
        }
    }

    /// The values of `IAM`.
    public struct AuthorizationConfigIAM: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// The values of `VersionConsistency`.
    public struct ContainerDefinitionVersionConsistency: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enabled`
        public static var enabled: Self { Self(rawValue: "enabled") }
        /// `disabled`
        public static var disabled: Self { Self(rawValue: "disabled") }
    }

    /// The values of `Condition`.
    public struct ContainerDependencyCondition: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `COMPLETE`
        public static var complete: Self { Self(rawValue: "COMPLETE") }
        /// `HEALTHY`
        public static var healthy: Self { Self(rawValue: "HEALTHY") }
        /// `START`
        public static var start: Self { Self(rawValue: "START") }
        /// `SUCCESS`
        public static var success: Self { Self(rawValue: "SUCCESS") }
    }

    /// The values of `Permissions`.
    public struct DevicePermissions: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `mknod`
        public static var mknod: Self { Self(rawValue: "mknod") }
        /// `read`
        public static var read: Self { Self(rawValue: "read") }
        /// `write`
        public static var write: Self { Self(rawValue: "write") }
    }

    /// The values of `Scope`.
    public struct DockerVolumeConfigurationScope: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `shared`
        public static var shared: Self { Self(rawValue: "shared") }
        /// `task`
        public static var task: Self { Self(rawValue: "task") }
    }

    /// The values of `TransitEncryption`.
    public struct EFSVolumeConfigurationTransitEncryption: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// The values of `Type`.
    public struct EnvironmentFileType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `s3`
        public static var s3: Self { Self(rawValue: "s3") }
    }

    /// The values of `Type`.
    public struct FirelensConfigurationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `fluentbit`
        public static var fluentbit: Self { Self(rawValue: "fluentbit") }
        /// `fluentd`
        public static var fluentd: Self { Self(rawValue: "fluentd") }
    }

    /// The values of `IpcMode`.
    public struct IpcMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `host`
        public static var host: Self { Self(rawValue: "host") }
        /// `none`
        public static var noneValue: Self { Self(rawValue: "none") }
        /// `task`
        public static var task: Self { Self(rawValue: "task") }
    }

    /// The values of `NetworkMode`.
    public struct NetworkMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `awsvpc`
        public static var awsvpc: Self { Self(rawValue: "awsvpc") }
        /// `bridge`
        public static var bridge: Self { Self(rawValue: "bridge") }
        /// `host`
        public static var host: Self { Self(rawValue: "host") }
        /// `none`
        public static var noneValue: Self { Self(rawValue: "none") }
    }

    /// The values of `PidMode`.
    public struct PidMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `host`
        public static var host: Self { Self(rawValue: "host") }
        /// `task`
        public static var task: Self { Self(rawValue: "task") }
    }

    /// The values of `AppProtocol`.
    public struct PortMappingAppProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http`
        public static var http: Self { Self(rawValue: "http") }
        /// `http2`
        public static var http2: Self { Self(rawValue: "http2") }
        /// `grpc`
        public static var grpc: Self { Self(rawValue: "grpc") }
    }

    /// The values of `Protocol`.
    public struct PortMappingProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `tcp`
        public static var tcp: Self { Self(rawValue: "tcp") }
        /// `udp`
        public static var udp: Self { Self(rawValue: "udp") }
    }

    /// The values of `Type`.
    public struct ProxyConfigurationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `APPMESH`
        public static var appmesh: Self { Self(rawValue: "APPMESH") }
    }

    /// The values of `RequiresCompatibilities`.
    public struct RequiresCompatibilities: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EC2`
        public static var ec2: Self { Self(rawValue: "EC2") }
        /// `EXTERNAL`
        public static var external: Self { Self(rawValue: "EXTERNAL") }
        /// `FARGATE`
        public static var fargate: Self { Self(rawValue: "FARGATE") }
        /// `MANAGED_INSTANCES`
        public static var managedInstances: Self { Self(rawValue: "MANAGED_INSTANCES") }
    }

    /// The values of `Type`.
    public struct ResourceRequirementType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GPU`
        public static var gpu: Self { Self(rawValue: "GPU") }
        /// `InferenceAccelerator`
        public static var inferenceAccelerator: Self { Self(rawValue: "InferenceAccelerator") }
    }

    /// The values of `CpuArchitecture`.
    public struct RuntimePlatformCpuArchitecture: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ARM64`
        public static var arm64: Self { Self(rawValue: "ARM64") }
        /// `X86_64`
        public static var x8664: Self { Self(rawValue: "X86_64") }
    }

    /// The values of `OperatingSystemFamily`.
    public struct RuntimePlatformOperatingSystemFamily: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LINUX`
        public static var linux: Self { Self(rawValue: "LINUX") }
        /// `WINDOWS_SERVER_2004_CORE`
        public static var windowsServer2004Core: Self { Self(rawValue: "WINDOWS_SERVER_2004_CORE") }
        /// `WINDOWS_SERVER_2016_FULL`
        public static var windowsServer2016Full: Self { Self(rawValue: "WINDOWS_SERVER_2016_FULL") }
        /// `WINDOWS_SERVER_2019_CORE`
        public static var windowsServer2019Core: Self { Self(rawValue: "WINDOWS_SERVER_2019_CORE") }
        /// `WINDOWS_SERVER_2019_FULL`
        public static var windowsServer2019Full: Self { Self(rawValue: "WINDOWS_SERVER_2019_FULL") }
        /// `WINDOWS_SERVER_2022_CORE`
        public static var windowsServer2022Core: Self { Self(rawValue: "WINDOWS_SERVER_2022_CORE") }
        /// `WINDOWS_SERVER_2022_FULL`
        public static var windowsServer2022Full: Self { Self(rawValue: "WINDOWS_SERVER_2022_FULL") }
        /// `WINDOWS_SERVER_2025_CORE`
        public static var windowsServer2025Core: Self { Self(rawValue: "WINDOWS_SERVER_2025_CORE") }
        /// `WINDOWS_SERVER_2025_FULL`
        public static var windowsServer2025Full: Self { Self(rawValue: "WINDOWS_SERVER_2025_FULL") }
        /// `WINDOWS_SERVER_20H2_CORE`
        public static var windowsServer20h2Core: Self { Self(rawValue: "WINDOWS_SERVER_20H2_CORE") }
    }

    /// The values of `Type`.
    public struct TaskDefinitionPlacementConstraintType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `memberOf`
        public static var memberOf: Self { Self(rawValue: "memberOf") }
    }

    /// The values of `Name`.
    public struct UlimitName: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `core`
        public static var core: Self { Self(rawValue: "core") }
        /// `cpu`
        public static var cpu: Self { Self(rawValue: "cpu") }
        /// `data`
        public static var data: Self { Self(rawValue: "data") }
        /// `fsize`
        public static var fsize: Self { Self(rawValue: "fsize") }
        /// `locks`
        public static var locks: Self { Self(rawValue: "locks") }
        /// `memlock`
        public static var memlock: Self { Self(rawValue: "memlock") }
        /// `msgqueue`
        public static var msgqueue: Self { Self(rawValue: "msgqueue") }
        /// `nice`
        public static var nice: Self { Self(rawValue: "nice") }
        /// `nofile`
        public static var nofile: Self { Self(rawValue: "nofile") }
        /// `nproc`
        public static var nproc: Self { Self(rawValue: "nproc") }
        /// `rss`
        public static var rss: Self { Self(rawValue: "rss") }
        /// `rtprio`
        public static var rtprio: Self { Self(rawValue: "rtprio") }
        /// `rttime`
        public static var rttime: Self { Self(rawValue: "rttime") }
        /// `sigpending`
        public static var sigpending: Self { Self(rawValue: "sigpending") }
        /// `stack`
        public static var stack: Self { Self(rawValue: "stack") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ContainerDefinitions","Cpu","EnableFaultInjection","EphemeralStorage","ExecutionRoleArn","Family","InferenceAccelerators","IpcMode","Memory","NetworkMode","PidMode","PlacementConstraints","ProxyConfiguration","RequiresCompatibilities","RuntimePlatform","TaskRoleArn","Volumes"],"definitions":{"AuthorizationConfig":{"properties":{"AccessPointId":{"type":"string"},"IAM":{"enum":["ENABLED","DISABLED"],"type":"string"}},"type":"object"},"ContainerDefinition":{"properties":{"Command":{"items":{"type":"string"},"type":"array"},"Cpu":{"type":"integer"},"CredentialSpecs":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"DependsOn":{"insertionOrder":false,"items":{"$ref":"#/definitions/ContainerDependency"},"type":"array"},"DisableNetworking":{"type":"boolean"},"DnsSearchDomains":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"DnsServers":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"DockerLabels":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"DockerSecurityOptions":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"EntryPoint":{"items":{"type":"string"},"type":"array"},"Environment":{"insertionOrder":false,"items":{"$ref":"#/definitions/KeyValuePair"},"type":"array"},"EnvironmentFiles":{"items":{"$ref":"#/definitions/EnvironmentFile"},"type":"array"},"Essential":{"type":"boolean"},"ExtraHosts":{"insertionOrder":false,"items":{"$ref":"#/definitions/HostEntry"},"type":"array"},"FirelensConfiguration":{"$ref":"#/definitions/FirelensConfiguration"},"HealthCheck":{"$ref":"#/definitions/HealthCheck"},"Hostname":{"type":"string"},"Image":{"type":"string"},"Interactive":{"type":"boolean"},"Links":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"LinuxParameters":{"$ref":"#/definitions/LinuxParameters"},"LogConfiguration":{"$ref":"#/definitions/LogConfiguration"},"Memory":{"type":"integer"},"MemoryReservation":{"type":"integer"},"MountPoints":{"items":{"$ref":"#/definitions/MountPoint"},"type":"array"},"Name":{"type":"string"},"PortMappings":{"insertionOrder":false,"items":{"$ref":"#/definitions/PortMapping"},"type":"array"},"Privileged":{"type":"boolean"},"PseudoTerminal":{"type":"boolean"},"ReadonlyRootFilesystem":{"type":"boolean"},"RepositoryCredentials":{"$ref":"#/definitions/RepositoryCredentials"},"ResourceRequirements":{"insertionOrder":false,"items":{"$ref":"#/definitions/ResourceRequirement"},"type":"array"},"RestartPolicy":{"$ref":"#/definitions/RestartPolicy"},"Secrets":{"insertionOrder":false,"items":{"$ref":"#/definitions/Secret"},"type":"array"},"StartTimeout":{"type":"integer"},"StopTimeout":{"type":"integer"},"SystemControls":{"insertionOrder":false,"items":{"$ref":"#/definitions/SystemControl"},"type":"array"},"Ulimits":{"insertionOrder":false,"items":{"$ref":"#/definitions/Ulimit"},"type":"array"},"User":{"type":"string"},"VersionConsistency":{"default":"enabled","enum":["enabled","disabled"],"type":"string"},"VolumesFrom":{"insertionOrder":false,"items":{"$ref":"#/definitions/VolumeFrom"},"type":"array"},"WorkingDirectory":{"type":"string"}},"required":["Image","Name"],"type":"object"},"ContainerDependency":{"properties":{"Condition":{"enum":["COMPLETE","HEALTHY","START","SUCCESS"],"type":"string"},"ContainerName":{"type":"string"}},"type":"object"},"Device":{"properties":{"ContainerPath":{"type":"string"},"HostPath":{"type":"string"},"Permissions":{"insertionOrder":false,"items":{"enum":["mknod","read","write"],"type":"string"},"type":"array"}},"type":"object"},"DockerVolumeConfiguration":{"properties":{"Autoprovision":{"type":"boolean"},"Driver":{"type":"string"},"DriverOpts":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"Labels":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"Scope":{"enum":["shared","task"],"type":"string"}},"type":"object"},"EFSVolumeConfiguration":{"properties":{"AuthorizationConfig":{"$ref":"#/definitions/AuthorizationConfig"},"FilesystemId":{"references":["AWS::EFS::FileSystem.Id"],"type":"string"},"RootDirectory":{"type":"string"},"TransitEncryption":{"enum":["ENABLED","DISABLED"],"type":"string"},"TransitEncryptionPort":{"type":"integer"}},"required":["FilesystemId"],"type":"object"},"EnvironmentFile":{"properties":{"Type":{"enum":["s3"],"type":"string"},"Value":{"type":"string"}},"type":"object"},"EphemeralStorage":{"properties":{"SizeInGiB":{"type":"integer"}},"type":"object"},"FSxAuthorizationConfig":{"properties":{"CredentialsParameter":{"type":"string"},"Domain":{"type":"string"}},"required":["CredentialsParameter","Domain"],"type":"object"},"FSxWindowsFileServerVolumeConfiguration":{"properties":{"AuthorizationConfig":{"$ref":"#/definitions/FSxAuthorizationConfig"},"FileSystemId":{"type":"string"},"RootDirectory":{"type":"string"}},"required":["FileSystemId","RootDirectory"],"type":"object"},"FirelensConfiguration":{"properties":{"Options":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"Type":{"enum":["fluentbit","fluentd"],"type":"string"}},"type":"object"},"HealthCheck":{"properties":{"Command":{"items":{"type":"string"},"type":"array"},"Interval":{"type":"integer"},"Retries":{"type":"integer"},"StartPeriod":{"type":"integer"},"Timeout":{"type":"integer"}},"type":"object"},"HostEntry":{"properties":{"Hostname":{"type":"string"},"IpAddress":{"type":"string"}},"type":"object"},"HostVolumeProperties":{"properties":{"SourcePath":{"type":"string"}},"type":"object"},"InferenceAccelerator":{"properties":{"DeviceName":{"type":"string"},"DeviceType":{"type":"string"}},"type":"object"},"KernelCapabilities":{"properties":{"Add":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Drop":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"},"KeyValuePair":{"properties":{"Name":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"LinuxParameters":{"properties":{"Capabilities":{"$ref":"#/definitions/KernelCapabilities"},"Devices":{"insertionOrder":false,"items":{"$ref":"#/definitions/Device"},"type":"array"},"InitProcessEnabled":{"type":"boolean"},"MaxSwap":{"type":"integer"},"SharedMemorySize":{"type":"integer"},"Swappiness":{"type":"integer"},"Tmpfs":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tmpfs"},"type":"array"}},"type":"object"},"LogConfiguration":{"properties":{"LogDriver":{"type":"string"},"Options":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"SecretOptions":{"insertionOrder":false,"items":{"$ref":"#/definitions/Secret"},"type":"array"}},"required":["LogDriver"],"type":"object"},"MountPoint":{"properties":{"ContainerPath":{"type":"string"},"ReadOnly":{"type":"boolean"},"SourceVolume":{"type":"string"}},"type":"object"},"PortMapping":{"properties":{"AppProtocol":{"enum":["http","http2","grpc"],"type":"string"},"ContainerPort":{"type":"integer"},"ContainerPortRange":{"type":"string"},"HostPort":{"type":"integer"},"Name":{"type":"string"},"Protocol":{"enum":["tcp","udp"],"type":"string"}},"type":"object"},"ProxyConfiguration":{"properties":{"ContainerName":{"type":"string"},"ProxyConfigurationProperties":{"insertionOrder":false,"items":{"$ref":"#/definitions/KeyValuePair"},"type":"array"},"Type":{"enum":["APPMESH"],"type":"string"}},"required":["ContainerName"],"type":"object"},"RepositoryCredentials":{"properties":{"CredentialsParameter":{"type":"string"}},"type":"object"},"ResourceRequirement":{"properties":{"Type":{"enum":["GPU","InferenceAccelerator"],"type":"string"},"Value":{"type":"string"}},"required":["Type","Value"],"type":"object"},"RestartPolicy":{"properties":{"Enabled":{"type":"boolean"},"IgnoredExitCodes":{"insertionOrder":false,"items":{"type":"integer"},"type":"array"},"RestartAttemptPeriod":{"type":"integer"}},"type":"object"},"RuntimePlatform":{"properties":{"CpuArchitecture":{"enum":["ARM64","X86_64"],"type":"string"},"OperatingSystemFamily":{"enum":["LINUX","WINDOWS_SERVER_2004_CORE","WINDOWS_SERVER_2016_FULL","WINDOWS_SERVER_2019_CORE","WINDOWS_SERVER_2019_FULL","WINDOWS_SERVER_2022_CORE","WINDOWS_SERVER_2022_FULL","WINDOWS_SERVER_2025_CORE","WINDOWS_SERVER_2025_FULL","WINDOWS_SERVER_20H2_CORE"],"type":"string"}},"type":"object"},"S3FilesVolumeConfiguration":{"properties":{"AccessPointArn":{"type":"string"},"FileSystemArn":{"type":"string"},"RootDirectory":{"type":"string"},"TransitEncryptionPort":{"type":"integer"}},"required":["FileSystemArn"],"type":"object"},"Secret":{"properties":{"Name":{"type":"string"},"ValueFrom":{"type":"string"}},"required":["Name","ValueFrom"],"type":"object"},"SystemControl":{"properties":{"Namespace":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"type":"object"},"TaskDefinitionPlacementConstraint":{"properties":{"Expression":{"type":"string"},"Type":{"enum":["memberOf"],"type":"string"}},"required":["Type"],"type":"object"},"Tmpfs":{"properties":{"ContainerPath":{"type":"string"},"MountOptions":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Size":{"type":"integer"}},"required":["Size"],"type":"object"},"Ulimit":{"properties":{"HardLimit":{"type":"integer"},"Name":{"enum":["core","cpu","data","fsize","locks","memlock","msgqueue","nice","nofile","nproc","rss","rtprio","rttime","sigpending","stack"],"type":"string"},"SoftLimit":{"type":"integer"}},"required":["HardLimit","Name","SoftLimit"],"type":"object"},"Volume":{"properties":{"ConfiguredAtLaunch":{"type":"boolean"},"DockerVolumeConfiguration":{"$ref":"#/definitions/DockerVolumeConfiguration"},"EFSVolumeConfiguration":{"$ref":"#/definitions/EFSVolumeConfiguration"},"FSxWindowsFileServerVolumeConfiguration":{"$ref":"#/definitions/FSxWindowsFileServerVolumeConfiguration"},"Host":{"$ref":"#/definitions/HostVolumeProperties"},"Name":{"type":"string"},"S3FilesVolumeConfiguration":{"$ref":"#/definitions/S3FilesVolumeConfiguration"}},"type":"object"},"VolumeFrom":{"properties":{"ReadOnly":{"type":"boolean"},"SourceContainer":{"type":"string"}},"type":"object"}},"primaryIdentifier":["TaskDefinitionArn"],"properties":{"ContainerDefinitions":{"insertionOrder":false,"items":{"$ref":"#/definitions/ContainerDefinition"},"type":"array"},"Cpu":{"type":"string"},"EnableFaultInjection":{"type":"boolean"},"EphemeralStorage":{"$ref":"#/definitions/EphemeralStorage"},"ExecutionRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"Family":{"type":"string"},"InferenceAccelerators":{"insertionOrder":false,"items":{"$ref":"#/definitions/InferenceAccelerator"},"type":"array"},"IpcMode":{"enum":["host","none","task"],"type":"string"},"Memory":{"type":"string"},"NetworkMode":{"enum":["awsvpc","bridge","host","none"],"type":"string"},"PidMode":{"enum":["host","task"],"type":"string"},"PlacementConstraints":{"insertionOrder":false,"items":{"$ref":"#/definitions/TaskDefinitionPlacementConstraint"},"type":"array"},"ProxyConfiguration":{"$ref":"#/definitions/ProxyConfiguration"},"RequiresCompatibilities":{"insertionOrder":false,"items":{"enum":["EC2","EXTERNAL","FARGATE","MANAGED_INSTANCES"],"type":"string"},"type":"array"},"RuntimePlatform":{"$ref":"#/definitions/RuntimePlatform"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"},"TaskDefinitionArn":{"type":"string"},"TaskRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"Volumes":{"insertionOrder":false,"items":{"$ref":"#/definitions/Volume"},"type":"array"}},"readOnly":["TaskDefinitionArn"],"tagProperty":"Tags","traits":{"nameProperty":"Family"}}"##
    }
}
