// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.DaemonTaskDefinition {
    /// A daemon task definition of ECS.
    ///
    /// A change of `ContainerDefinitions`, `Cpu`, `ExecutionRoleArn`, `Family`, `Memory`,
    /// `TaskRoleArn` or `Volumes` replaces it. Creates `AWS::ECS::DaemonTaskDefinition`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - containerDefinitions: `ContainerDefinitions`. A change replaces the resource.
    ///   - cpu: `Cpu`. A change replaces the resource.
    ///   - executionRoleArn: `ExecutionRoleArn`. A change replaces the resource.
    ///   - family: `Family`. A change replaces the resource.
    ///   - memory: `Memory`. A change replaces the resource.
    ///   - taskRoleArn: `TaskRoleArn`. A change replaces the resource.
    ///   - volumes: `Volumes`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        containerDefinitions: [DaemonContainerDefinition]? = nil,
        cpu: Input<String>? = nil,
        executionRoleArn: Input<ARN<IAM.Role>>? = nil,
        family: Input<String>? = nil,
        memory: Input<String>? = nil,
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
        node.set("ExecutionRoleArn", executionRoleArn)
        node.set("Family", family)
        node.set("Memory", memory)
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

    /// `DaemonTaskDefinitionArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DaemonTaskDefinitionArn") }

    /// `DaemonTaskDefinitionArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("DaemonTaskDefinitionArn") }

    /// The `ContainerDependency` of a daemon task definition.
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

    /// The `DaemonContainerDefinition` of a daemon task definition.
    public struct DaemonContainerDefinition: PropertyGroup {
        public let fields: Fields

        /// Makes the `DaemonContainerDefinition` of its members.
        ///
        /// - Parameters:
        ///   - image: `Image`.
        ///   - name: `Name`.
        ///   - command: `Command`.
        ///   - cpu: `Cpu`.
        ///   - dependsOn: `DependsOn`.
        ///   - entryPoint: `EntryPoint`.
        ///   - environment: `Environment`.
        ///   - environmentFiles: `EnvironmentFiles`.
        ///   - essential: `Essential`.
        ///   - firelensConfiguration: `FirelensConfiguration`.
        ///   - healthCheck: `HealthCheck`.
        ///   - interactive: `Interactive`.
        ///   - linuxParameters: `LinuxParameters`.
        ///   - logConfiguration: `LogConfiguration`.
        ///   - memory: `Memory`.
        ///   - memoryReservation: `MemoryReservation`.
        ///   - mountPoints: `MountPoints`.
        ///   - privileged: `Privileged`.
        ///   - pseudoTerminal: `PseudoTerminal`.
        ///   - readonlyRootFilesystem: `ReadonlyRootFilesystem`.
        ///   - repositoryCredentials: `RepositoryCredentials`.
        ///   - restartPolicy: `RestartPolicy`.
        ///   - secrets: `Secrets`.
        ///   - startTimeout: `StartTimeout`.
        ///   - stopTimeout: `StopTimeout`.
        ///   - systemControls: `SystemControls`.
        ///   - ulimits: `Ulimits`.
        ///   - user: `User`.
        ///   - workingDirectory: `WorkingDirectory`.
        public init(
            image: Input<String>,
            name: Input<String>,
            command: Input<[String]>? = nil,
            cpu: Input<Int>? = nil,
            dependsOn: [ContainerDependency]? = nil,
            entryPoint: Input<[String]>? = nil,
            environment: [KeyValuePair]? = nil,
            environmentFiles: [EnvironmentFile]? = nil,
            essential: Input<Bool>? = nil,
            firelensConfiguration: FirelensConfiguration? = nil,
            healthCheck: HealthCheck? = nil,
            interactive: Input<Bool>? = nil,
            linuxParameters: LinuxParameters? = nil,
            logConfiguration: LogConfiguration? = nil,
            memory: Input<Int>? = nil,
            memoryReservation: Input<Int>? = nil,
            mountPoints: [MountPoint]? = nil,
            privileged: Input<Bool>? = nil,
            pseudoTerminal: Input<Bool>? = nil,
            readonlyRootFilesystem: Input<Bool>? = nil,
            repositoryCredentials: RepositoryCredentials? = nil,
            restartPolicy: RestartPolicy? = nil,
            secrets: [Secret]? = nil,
            startTimeout: Input<Int>? = nil,
            stopTimeout: Input<Int>? = nil,
            systemControls: [SystemControl]? = nil,
            ulimits: [Ulimit]? = nil,
            user: Input<String>? = nil,
            workingDirectory: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Image", image)
            members.set("Name", name)
            members.set("Command", command)
            members.set("Cpu", cpu)
            members.set("DependsOn", dependsOn)
            members.set("EntryPoint", entryPoint)
            members.set("Environment", environment)
            members.set("EnvironmentFiles", environmentFiles)
            members.set("Essential", essential)
            members.set("FirelensConfiguration", firelensConfiguration)
            members.set("HealthCheck", healthCheck)
            members.set("Interactive", interactive)
            members.set("LinuxParameters", linuxParameters)
            members.set("LogConfiguration", logConfiguration)
            members.set("Memory", memory)
            members.set("MemoryReservation", memoryReservation)
            members.set("MountPoints", mountPoints)
            members.set("Privileged", privileged)
            members.set("PseudoTerminal", pseudoTerminal)
            members.set("ReadonlyRootFilesystem", readonlyRootFilesystem)
            members.set("RepositoryCredentials", repositoryCredentials)
            members.set("RestartPolicy", restartPolicy)
            members.set("Secrets", secrets)
            members.set("StartTimeout", startTimeout)
            members.set("StopTimeout", stopTimeout)
            members.set("SystemControls", systemControls)
            members.set("Ulimits", ulimits)
            members.set("User", user)
            members.set("WorkingDirectory", workingDirectory)
            fields = members
        }
    }

    /// The `Device` of a daemon task definition.
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

    /// The `EnvironmentFile` of a daemon task definition.
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

    /// The `FirelensConfiguration` of a daemon task definition.
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

    /// The `HealthCheck` of a daemon task definition.
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

    /// The `HostVolumeProperties` of a daemon task definition.
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

    /// The `KernelCapabilities` of a daemon task definition.
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

    /// The `KeyValuePair` of a daemon task definition.
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

    /// The `LinuxParameters` of a daemon task definition.
    public struct LinuxParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `LinuxParameters` of its members.
        ///
        /// - Parameters:
        ///   - capabilities: `Capabilities`.
        ///   - devices: `Devices`.
        ///   - initProcessEnabled: `InitProcessEnabled`.
        ///   - tmpfs: `Tmpfs`.
        public init(
            capabilities: KernelCapabilities? = nil,
            devices: [Device]? = nil,
            initProcessEnabled: Input<Bool>? = nil,
            tmpfs: [Tmpfs]? = nil
        ) {
            var members = Fields()
            members.set("Capabilities", capabilities)
            members.set("Devices", devices)
            members.set("InitProcessEnabled", initProcessEnabled)
            members.set("Tmpfs", tmpfs)
            fields = members
        }
    }

    /// The `LogConfiguration` of a daemon task definition.
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

    /// The `MountPoint` of a daemon task definition.
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

    /// The `RepositoryCredentials` of a daemon task definition.
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

    /// The `RestartPolicy` of a daemon task definition.
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

    /// The `Secret` of a daemon task definition.
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

    /// The `SystemControl` of a daemon task definition.
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

    /// The `Tmpfs` of a daemon task definition.
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

    /// The `Ulimit` of a daemon task definition.
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

    /// The `Volume` of a daemon task definition.
    public struct Volume: PropertyGroup {
        public let fields: Fields

        /// Makes the `Volume` of its members.
        ///
        /// - Parameters:
        ///   - host: `Host`.
        ///   - name: `Name`.
        public init(
            host: HostVolumeProperties? = nil,
            name: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Host", host)
            members.set("Name", name)
            fields = members
        }
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
        ##"{"createOnly":["ContainerDefinitions","Cpu","ExecutionRoleArn","Family","Memory","TaskRoleArn","Volumes"],"definitions":{"ContainerDependency":{"properties":{"Condition":{"enum":["COMPLETE","HEALTHY","START","SUCCESS"],"type":"string"},"ContainerName":{"type":"string"}},"type":"object"},"DaemonContainerDefinition":{"properties":{"Command":{"items":{"type":"string"},"type":"array"},"Cpu":{"type":"integer"},"DependsOn":{"insertionOrder":false,"items":{"$ref":"#/definitions/ContainerDependency"},"type":"array"},"EntryPoint":{"items":{"type":"string"},"type":"array"},"Environment":{"insertionOrder":false,"items":{"$ref":"#/definitions/KeyValuePair"},"type":"array"},"EnvironmentFiles":{"items":{"$ref":"#/definitions/EnvironmentFile"},"type":"array"},"Essential":{"type":"boolean"},"FirelensConfiguration":{"$ref":"#/definitions/FirelensConfiguration"},"HealthCheck":{"$ref":"#/definitions/HealthCheck"},"Image":{"type":"string"},"Interactive":{"type":"boolean"},"LinuxParameters":{"$ref":"#/definitions/LinuxParameters"},"LogConfiguration":{"$ref":"#/definitions/LogConfiguration"},"Memory":{"type":"integer"},"MemoryReservation":{"type":"integer"},"MountPoints":{"items":{"$ref":"#/definitions/MountPoint"},"type":"array"},"Name":{"type":"string"},"Privileged":{"type":"boolean"},"PseudoTerminal":{"type":"boolean"},"ReadonlyRootFilesystem":{"type":"boolean"},"RepositoryCredentials":{"$ref":"#/definitions/RepositoryCredentials"},"RestartPolicy":{"$ref":"#/definitions/RestartPolicy"},"Secrets":{"insertionOrder":false,"items":{"$ref":"#/definitions/Secret"},"type":"array"},"StartTimeout":{"type":"integer"},"StopTimeout":{"type":"integer"},"SystemControls":{"insertionOrder":false,"items":{"$ref":"#/definitions/SystemControl"},"type":"array"},"Ulimits":{"insertionOrder":false,"items":{"$ref":"#/definitions/Ulimit"},"type":"array"},"User":{"type":"string"},"WorkingDirectory":{"type":"string"}},"required":["Image","Name"],"type":"object"},"Device":{"properties":{"ContainerPath":{"type":"string"},"HostPath":{"type":"string"},"Permissions":{"insertionOrder":false,"items":{"enum":["mknod","read","write"],"type":"string"},"type":"array"}},"type":"object"},"EnvironmentFile":{"properties":{"Type":{"enum":["s3"],"type":"string"},"Value":{"type":"string"}},"type":"object"},"FirelensConfiguration":{"properties":{"Options":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"Type":{"enum":["fluentbit","fluentd"],"type":"string"}},"type":"object"},"HealthCheck":{"properties":{"Command":{"items":{"type":"string"},"type":"array"},"Interval":{"type":"integer"},"Retries":{"type":"integer"},"StartPeriod":{"type":"integer"},"Timeout":{"type":"integer"}},"type":"object"},"HostVolumeProperties":{"properties":{"SourcePath":{"type":"string"}},"type":"object"},"KernelCapabilities":{"properties":{"Add":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Drop":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"},"KeyValuePair":{"properties":{"Name":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"LinuxParameters":{"properties":{"Capabilities":{"$ref":"#/definitions/KernelCapabilities"},"Devices":{"insertionOrder":false,"items":{"$ref":"#/definitions/Device"},"type":"array"},"InitProcessEnabled":{"type":"boolean"},"Tmpfs":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tmpfs"},"type":"array"}},"type":"object"},"LogConfiguration":{"properties":{"LogDriver":{"type":"string"},"Options":{"patternProperties":{".{1,}":{"type":"string"}},"type":"object"},"SecretOptions":{"insertionOrder":false,"items":{"$ref":"#/definitions/Secret"},"type":"array"}},"required":["LogDriver"],"type":"object"},"MountPoint":{"properties":{"ContainerPath":{"type":"string"},"ReadOnly":{"type":"boolean"},"SourceVolume":{"type":"string"}},"type":"object"},"RepositoryCredentials":{"properties":{"CredentialsParameter":{"type":"string"}},"type":"object"},"RestartPolicy":{"properties":{"Enabled":{"type":"boolean"},"IgnoredExitCodes":{"insertionOrder":false,"items":{"type":"integer"},"type":"array"},"RestartAttemptPeriod":{"type":"integer"}},"type":"object"},"Secret":{"properties":{"Name":{"type":"string"},"ValueFrom":{"type":"string"}},"required":["Name","ValueFrom"],"type":"object"},"SystemControl":{"properties":{"Namespace":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"type":"object"},"Tmpfs":{"properties":{"ContainerPath":{"type":"string"},"MountOptions":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Size":{"type":"integer"}},"required":["Size"],"type":"object"},"Ulimit":{"properties":{"HardLimit":{"type":"integer"},"Name":{"enum":["core","cpu","data","fsize","locks","memlock","msgqueue","nice","nofile","nproc","rss","rtprio","rttime","sigpending","stack"],"type":"string"},"SoftLimit":{"type":"integer"}},"required":["HardLimit","Name","SoftLimit"],"type":"object"},"Volume":{"properties":{"Host":{"$ref":"#/definitions/HostVolumeProperties"},"Name":{"type":"string"}},"type":"object"}},"primaryIdentifier":["DaemonTaskDefinitionArn"],"properties":{"ContainerDefinitions":{"insertionOrder":false,"items":{"$ref":"#/definitions/DaemonContainerDefinition"},"type":"array"},"Cpu":{"type":"string"},"DaemonTaskDefinitionArn":{"type":"string"},"ExecutionRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"Family":{"type":"string"},"Memory":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"},"TaskRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"Volumes":{"insertionOrder":false,"items":{"$ref":"#/definitions/Volume"},"type":"array"}},"readOnly":["DaemonTaskDefinitionArn"],"tagProperty":"Tags"}"##
    }
}
