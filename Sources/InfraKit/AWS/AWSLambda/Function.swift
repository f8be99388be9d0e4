// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.Function {
    /// A function of Lambda.
    ///
    /// A change of `FunctionName`, `PackageType` or `TenancyConfig` replaces it. Creates
    /// `AWS::Lambda::Function`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - code: `Code`.
    ///   - role: `Role`.
    ///   - architectures: `Architectures`. 1 to 1 elements.
    ///   - capacityProviderConfig: `CapacityProviderConfig`.
    ///   - codeSigningConfigArn: `CodeSigningConfigArn`. 0 to 200 characters.
    ///   - deadLetterConfig: `DeadLetterConfig`.
    ///   - description: `Description`. 0 to 256 characters.
    ///   - durableConfig: `DurableConfig`.
    ///   - environment: `Environment`.
    ///   - ephemeralStorage: `EphemeralStorage`.
    ///   - fileSystemConfigs: `FileSystemConfigs`. 0 to 1 elements.
    ///   - functionName: `FunctionName`. 1 to 64 characters. A change replaces the resource.
    ///   - functionScalingConfig: `FunctionScalingConfig`.
    ///   - handler: `Handler`. 0 to 128 characters.
    ///   - imageConfig: `ImageConfig`.
    ///   - kmsKeyArn: `KmsKeyArn`.
    ///   - layers: `Layers`. At most 5 elements.
    ///   - loggingConfig: `LoggingConfig`.
    ///   - memorySize: `MemorySize`. From 128 to 32768.
    ///   - packageType: `PackageType`. A change replaces the resource.
    ///   - publishToLatestPublished: `PublishToLatestPublished`.
    ///   - recursiveLoop: `RecursiveLoop`.
    ///   - reservedConcurrentExecutions: `ReservedConcurrentExecutions`.
    ///   - runtime: `Runtime`.
    ///   - runtimeManagementConfig: `RuntimeManagementConfig`.
    ///   - snapStart: `SnapStart`.
    ///   - tenancyConfig: `TenancyConfig`. A change replaces the resource.
    ///   - timeout: `Timeout`. From 1 to 900.
    ///   - tracingConfig: `TracingConfig`.
    ///   - vpcConfig: `VpcConfig`.
    public init(
        _ id: ConstructID,
        code: Code,
        role: Input<ARN<IAM.Role>>,
        architectures: [Architectures]? = nil,
        capacityProviderConfig: CapacityProviderConfig? = nil,
        codeSigningConfigArn: Input<ARN<Lambda.CodeSigningConfig>>? = nil,
        deadLetterConfig: DeadLetterConfig? = nil,
        description: Input<String>? = nil,
        durableConfig: DurableConfig? = nil,
        environment: Environment? = nil,
        ephemeralStorage: EphemeralStorage? = nil,
        fileSystemConfigs: [FileSystemConfig]? = nil,
        functionName: Input<String>? = nil,
        functionScalingConfig: FunctionScalingConfig? = nil,
        handler: Input<String>? = nil,
        imageConfig: ImageConfig? = nil,
        kmsKeyArn: Input<ARN<KMS.Key>>? = nil,
        layers: Input<[ARN<Lambda.LayerVersion>]>? = nil,
        loggingConfig: LoggingConfig? = nil,
        memorySize: Input<Int>? = nil,
        packageType: PackageType? = nil,
        publishToLatestPublished: Input<Bool>? = nil,
        recursiveLoop: RecursiveLoop? = nil,
        reservedConcurrentExecutions: Input<Int>? = nil,
        runtime: Runtime? = nil,
        runtimeManagementConfig: RuntimeManagementConfig? = nil,
        snapStart: SnapStart? = nil,
        tenancyConfig: TenancyConfig? = nil,
        timeout: Input<Int>? = nil,
        tracingConfig: TracingConfig? = nil,
        vpcConfig: VpcConfig? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Code", code)
        node.set("Role", role)
        node.set("Architectures", architectures)
        node.set("CapacityProviderConfig", capacityProviderConfig)
        node.set("CodeSigningConfigArn", codeSigningConfigArn)
        node.set("DeadLetterConfig", deadLetterConfig)
        node.set("Description", description)
        node.set("DurableConfig", durableConfig)
        node.set("Environment", environment)
        node.set("EphemeralStorage", ephemeralStorage)
        node.set("FileSystemConfigs", fileSystemConfigs)
        node.set("FunctionName", functionName)
        node.set("FunctionScalingConfig", functionScalingConfig)
        node.set("Handler", handler)
        node.set("ImageConfig", imageConfig)
        node.set("KmsKeyArn", kmsKeyArn)
        node.set("Layers", layers)
        node.set("LoggingConfig", loggingConfig)
        node.set("MemorySize", memorySize)
        node.set("PackageType", packageType)
        node.set("PublishToLatestPublished", publishToLatestPublished)
        node.set("RecursiveLoop", recursiveLoop)
        node.set("ReservedConcurrentExecutions", reservedConcurrentExecutions)
        node.set("Runtime", runtime)
        node.set("RuntimeManagementConfig", runtimeManagementConfig)
        node.set("SnapStart", snapStart)
        node.set("TenancyConfig", tenancyConfig)
        node.set("Timeout", timeout)
        node.set("TracingConfig", tracingConfig)
        node.set("VpcConfig", vpcConfig)
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

    /// `FunctionName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("FunctionName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `Arn`, known after deploy.
    public var anyID: Input<AnyID<Self>> { node.attribute("Arn") }

    /// `SnapStartResponse.ApplyOn`, known after deploy.
    public var snapStartResponseApplyOn: Input<String> {
        node.attribute("SnapStartResponse.ApplyOn")
    }

    /// `SnapStartResponse.OptimizationStatus`, known after deploy.
    public var snapStartResponseOptimizationStatus: Input<String> {
        node.attribute("SnapStartResponse.OptimizationStatus")
    }

    /// The `CapacityProviderConfig` of a function.
    public struct CapacityProviderConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityProviderConfig` of its members.
        ///
        /// - Parameters:
        ///   - lambdaManagedInstancesCapacityProviderConfig: `LambdaManagedInstancesCapacityProviderConfig`.
        public init(
            lambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
        ) {
            var members = Fields()
            members.set("LambdaManagedInstancesCapacityProviderConfig", lambdaManagedInstancesCapacityProviderConfig)
            fields = members
        }
    }

    /// The `Code` of a function.
    public struct Code: PropertyGroup {
        public let fields: Fields

        /// Makes the `Code` of its members.
        ///
        /// - Parameters:
        ///   - imageUri: `ImageUri`.
        ///   - s3Bucket: `S3Bucket`. 3 to 63 characters.
        ///   - s3Key: `S3Key`. 1 to 1024 characters.
        ///   - s3ObjectStorageMode: `S3ObjectStorageMode`.
        ///   - s3ObjectVersion: `S3ObjectVersion`. 1 to 1024 characters.
        ///   - sourceKMSKeyArn: `SourceKMSKeyArn`.
        ///   - zipFile: `ZipFile`.
        public init(
            imageUri: Input<String>? = nil,
            s3Bucket: Input<ID<S3.Bucket>>? = nil,
            s3Key: Input<String>? = nil,
            s3ObjectStorageMode: CodeS3ObjectStorageMode? = nil,
            s3ObjectVersion: Input<String>? = nil,
            sourceKMSKeyArn: Input<ARN<KMS.Key>>? = nil,
            zipFile: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ImageUri", imageUri)
            members.set("S3Bucket", s3Bucket)
            members.set("S3Key", s3Key)
            members.set("S3ObjectStorageMode", s3ObjectStorageMode)
            members.set("S3ObjectVersion", s3ObjectVersion)
            members.set("SourceKMSKeyArn", sourceKMSKeyArn)
            members.set("ZipFile", zipFile)
            fields = members
        }
    }

    /// The `DeadLetterConfig` of a function.
    public struct DeadLetterConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeadLetterConfig` of its members.
        ///
        /// - Parameters:
        ///   - targetArn: `TargetArn`.
        public init(
            targetArn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("TargetArn", targetArn)
            fields = members
        }
    }

    /// The `DurableConfig` of a function.
    public struct DurableConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `DurableConfig` of its members.
        ///
        /// - Parameters:
        ///   - executionTimeout: `ExecutionTimeout`. From 1 to 31622400.
        ///   - retentionPeriodInDays: `RetentionPeriodInDays`. From 1 to 90. Default: 14.
        public init(
            executionTimeout: Input<Int>,
            retentionPeriodInDays: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("ExecutionTimeout", executionTimeout)
            members.set("RetentionPeriodInDays", retentionPeriodInDays)
            fields = members
        }
    }

    /// The `Environment` of a function.
    public struct Environment: PropertyGroup {
        public let fields: Fields

        /// Makes the `Environment` of its members.
        ///
        /// - Parameters:
        ///   - variables: `Variables`.
        public init(
            variables: [String: Document]? = nil
        ) {
            var members = Fields()
            members.set("Variables", variables)
            fields = members
        }
    }

    /// The `EphemeralStorage` of a function.
    public struct EphemeralStorage: PropertyGroup {
        public let fields: Fields

        /// Makes the `EphemeralStorage` of its members.
        ///
        /// - Parameters:
        ///   - size: `Size`. From 512 to 10240.
        public init(
            size: Input<Int>
        ) {
            var members = Fields()
            members.set("Size", size)
            fields = members
        }
    }

    /// The `FileSystemConfig` of a function.
    public struct FileSystemConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `FileSystemConfig` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`. At most 200 characters.
        ///   - localMountPath: `LocalMountPath`. 0 to 160 characters.
        public init(
            arn: Input<String>,
            localMountPath: Input<String>
        ) {
            var members = Fields()
            members.set("Arn", arn)
            members.set("LocalMountPath", localMountPath)
            fields = members
        }
    }

    /// The `FunctionScalingConfig` of a function.
    public struct FunctionScalingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `FunctionScalingConfig` of its members.
        ///
        /// - Parameters:
        ///   - maxExecutionEnvironments: `MaxExecutionEnvironments`. From 0 to 15000.
        ///   - minExecutionEnvironments: `MinExecutionEnvironments`. From 0 to 15000.
        public init(
            maxExecutionEnvironments: Input<Int>? = nil,
            minExecutionEnvironments: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("MaxExecutionEnvironments", maxExecutionEnvironments)
            members.set("MinExecutionEnvironments", minExecutionEnvironments)
            fields = members
        }
    }

    /// The `ImageConfig` of a function.
    public struct ImageConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ImageConfig` of its members.
        ///
        /// - Parameters:
        ///   - command: `Command`. 0 to 1500 elements.
        ///   - entryPoint: `EntryPoint`. 0 to 1500 elements.
        ///   - workingDirectory: `WorkingDirectory`. 0 to 1000 characters.
        public init(
            command: Input<[String]>? = nil,
            entryPoint: Input<[String]>? = nil,
            workingDirectory: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Command", command)
            members.set("EntryPoint", entryPoint)
            members.set("WorkingDirectory", workingDirectory)
            fields = members
        }
    }

    /// The `LambdaManagedInstancesCapacityProviderConfig` of a function.
    public struct LambdaManagedInstancesCapacityProviderConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `LambdaManagedInstancesCapacityProviderConfig` of its members.
        ///
        /// - Parameters:
        ///   - capacityProviderArn: `CapacityProviderArn`. 1 to 140 characters.
        ///   - executionEnvironmentMemoryGiBPerVCpu: `ExecutionEnvironmentMemoryGiBPerVCpu`.
        ///   - perExecutionEnvironmentMaxConcurrency: `PerExecutionEnvironmentMaxConcurrency`.
        public init(
            capacityProviderArn: Input<ARN<Lambda.CapacityProvider>>,
            executionEnvironmentMemoryGiBPerVCpu: Input<Double>? = nil,
            perExecutionEnvironmentMaxConcurrency: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("CapacityProviderArn", capacityProviderArn)
            members.set("ExecutionEnvironmentMemoryGiBPerVCpu", executionEnvironmentMemoryGiBPerVCpu)
            members.set("PerExecutionEnvironmentMaxConcurrency", perExecutionEnvironmentMaxConcurrency)
            fields = members
        }
    }

    /// The `LoggingConfig` of a function.
    public struct LoggingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoggingConfig` of its members.
        ///
        /// - Parameters:
        ///   - applicationLogLevel: `ApplicationLogLevel`.
        ///   - logFormat: `LogFormat`.
        ///   - logGroup: `LogGroup`. 1 to 512 characters.
        ///   - systemLogLevel: `SystemLogLevel`.
        public init(
            applicationLogLevel: LoggingConfigApplicationLogLevel? = nil,
            logFormat: LoggingConfigLogFormat? = nil,
            logGroup: Input<String>? = nil,
            systemLogLevel: LoggingConfigSystemLogLevel? = nil
        ) {
            var members = Fields()
            members.set("ApplicationLogLevel", applicationLogLevel)
            members.set("LogFormat", logFormat)
            members.set("LogGroup", logGroup)
            members.set("SystemLogLevel", systemLogLevel)
            fields = members
        }
    }

    /// The `RuntimeManagementConfig` of a function.
    public struct RuntimeManagementConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `RuntimeManagementConfig` of its members.
        ///
        /// - Parameters:
        ///   - updateRuntimeOn: `UpdateRuntimeOn`.
        ///   - runtimeVersionArn: `RuntimeVersionArn`.
        public init(
            updateRuntimeOn: RuntimeManagementConfigUpdateRuntimeOn,
            runtimeVersionArn: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("UpdateRuntimeOn", updateRuntimeOn)
            members.set("RuntimeVersionArn", runtimeVersionArn)
            fields = members
        }
    }

    /// The `SnapStart` of a function.
    public struct SnapStart: PropertyGroup {
        public let fields: Fields

        /// Makes the `SnapStart` of its members.
        ///
        /// - Parameters:
        ///   - applyOn: `ApplyOn`.
        public init(
            applyOn: SnapStartApplyOn
        ) {
            var members = Fields()
            members.set("ApplyOn", applyOn)
            fields = members
        }
    }

    /// The `TenancyConfig` of a function.
    public struct TenancyConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `TenancyConfig` of its members.
        ///
        /// - Parameters:
        ///   - tenantIsolationMode: `TenantIsolationMode`.
        public init(
            tenantIsolationMode: TenancyConfigTenantIsolationMode
        ) {
            var members = Fields()
            members.set("TenantIsolationMode", tenantIsolationMode)
            fields = members
        }
    }

    /// The `TracingConfig` of a function.
    public struct TracingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `TracingConfig` of its members.
        ///
        /// - Parameters:
        ///   - mode: `Mode`.
        public init(
            mode: TracingConfigMode? = nil
        ) {
            var members = Fields()
            members.set("Mode", mode)
            fields = members
        }
    }

    /// The `VpcConfig` of a function.
    public struct VpcConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `VpcConfig` of its members.
        ///
        /// - Parameters:
        ///   - ipv6AllowedForDualStack: `Ipv6AllowedForDualStack`.
        ///   - securityGroupIds: `SecurityGroupIds`. 0 to 5 elements.
        ///   - subnetIds: `SubnetIds`. 0 to 16 elements.
        public init(
            ipv6AllowedForDualStack: Input<Bool>? = nil,
            securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
            subnetIds: Input<[ID<EC2.Subnet>]>? = nil
        ) {
            var members = Fields()
            members.set("Ipv6AllowedForDualStack", ipv6AllowedForDualStack)
            members.set("SecurityGroupIds", securityGroupIds)
            members.set("SubnetIds", subnetIds)
            fields = members
        }
    }

    /// The values of `Architectures`.
    public struct Architectures: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `x86_64`
        public static var x8664: Self { Self(rawValue: "x86_64") }
        /// `arm64`
        public static var arm64: Self { Self(rawValue: "arm64") }
    }

    /// The values of `S3ObjectStorageMode`.
    public struct CodeS3ObjectStorageMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `COPY`
        public static var copy: Self { Self(rawValue: "COPY") }
        /// `REFERENCE`
        public static var reference: Self { Self(rawValue: "REFERENCE") }
    }

    /// The values of `ApplicationLogLevel`.
    public struct LoggingConfigApplicationLogLevel: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TRACE`
        public static var trace: Self { Self(rawValue: "TRACE") }
        /// `DEBUG`
        public static var debug: Self { Self(rawValue: "DEBUG") }
        /// `INFO`
        public static var info: Self { Self(rawValue: "INFO") }
        /// `WARN`
        public static var warn: Self { Self(rawValue: "WARN") }
        /// `ERROR`
        public static var error: Self { Self(rawValue: "ERROR") }
        /// `FATAL`
        public static var fatal: Self { Self(rawValue: "FATAL") }
    }

    /// The values of `LogFormat`.
    public struct LoggingConfigLogFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Text`
        public static var text: Self { Self(rawValue: "Text") }
        /// `JSON`
        public static var json: Self { Self(rawValue: "JSON") }
    }

    /// The values of `SystemLogLevel`.
    public struct LoggingConfigSystemLogLevel: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEBUG`
        public static var debug: Self { Self(rawValue: "DEBUG") }
        /// `INFO`
        public static var info: Self { Self(rawValue: "INFO") }
        /// `WARN`
        public static var warn: Self { Self(rawValue: "WARN") }
    }

    /// The values of `PackageType`.
    public struct PackageType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Image`
        public static var image: Self { Self(rawValue: "Image") }
        /// `Zip`
        public static var zip: Self { Self(rawValue: "Zip") }
    }

    /// The values of `RecursiveLoop`.
    public struct RecursiveLoop: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Allow`
        public static var allow: Self { Self(rawValue: "Allow") }
        /// `Terminate`
        public static var terminate: Self { Self(rawValue: "Terminate") }
    }

    /// The values of `Runtime`.
    public struct Runtime: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `dotnet10`
        public static var dotnet10: Self { Self(rawValue: "dotnet10") }
        /// `dotnet6`
        public static var dotnet6: Self { Self(rawValue: "dotnet6") }
        /// `dotnet8`
        public static var dotnet8: Self { Self(rawValue: "dotnet8") }
        /// `dotnetcore1.0`
        public static var dotnetcore10: Self { Self(rawValue: "dotnetcore1.0") }
        /// `dotnetcore2.0`
        public static var dotnetcore20: Self { Self(rawValue: "dotnetcore2.0") }
        /// `dotnetcore2.1`
        public static var dotnetcore21: Self { Self(rawValue: "dotnetcore2.1") }
        /// `dotnetcore3.1`
        public static var dotnetcore31: Self { Self(rawValue: "dotnetcore3.1") }
        /// `go1.x`
        public static var go1X: Self { Self(rawValue: "go1.x") }
        /// `java11`
        public static var java11: Self { Self(rawValue: "java11") }
        /// `java17`
        public static var java17: Self { Self(rawValue: "java17") }
        /// `java21`
        public static var java21: Self { Self(rawValue: "java21") }
        /// `java25`
        public static var java25: Self { Self(rawValue: "java25") }
        /// `java8`
        public static var java8: Self { Self(rawValue: "java8") }
        /// `java8.al2`
        public static var java8Al2: Self { Self(rawValue: "java8.al2") }
        /// `nodejs`
        public static var nodejs: Self { Self(rawValue: "nodejs") }
        /// `nodejs10.x`
        public static var nodejs10X: Self { Self(rawValue: "nodejs10.x") }
        /// `nodejs12.x`
        public static var nodejs12X: Self { Self(rawValue: "nodejs12.x") }
        /// `nodejs14.x`
        public static var nodejs14X: Self { Self(rawValue: "nodejs14.x") }
        /// `nodejs16.x`
        public static var nodejs16X: Self { Self(rawValue: "nodejs16.x") }
        /// `nodejs18.x`
        public static var nodejs18X: Self { Self(rawValue: "nodejs18.x") }
        /// `nodejs20.x`
        public static var nodejs20X: Self { Self(rawValue: "nodejs20.x") }
        /// `nodejs22.x`
        public static var nodejs22X: Self { Self(rawValue: "nodejs22.x") }
        /// `nodejs24.x`
        public static var nodejs24X: Self { Self(rawValue: "nodejs24.x") }
        /// `nodejs4.3`
        public static var nodejs43: Self { Self(rawValue: "nodejs4.3") }
        /// `nodejs4.3-edge`
        public static var nodejs43Edge: Self { Self(rawValue: "nodejs4.3-edge") }
        /// `nodejs6.10`
        public static var nodejs610: Self { Self(rawValue: "nodejs6.10") }
        /// `nodejs8.10`
        public static var nodejs810: Self { Self(rawValue: "nodejs8.10") }
        /// `provided`
        public static var provided: Self { Self(rawValue: "provided") }
        /// `provided.al2`
        public static var providedAl2: Self { Self(rawValue: "provided.al2") }
        /// `provided.al2023`
        public static var providedAl2023: Self { Self(rawValue: "provided.al2023") }
        /// `python2.7`
        public static var python27: Self { Self(rawValue: "python2.7") }
        /// `python3.10`
        public static var python310: Self { Self(rawValue: "python3.10") }
        /// `python3.11`
        public static var python311: Self { Self(rawValue: "python3.11") }
        /// `python3.12`
        public static var python312: Self { Self(rawValue: "python3.12") }
        /// `python3.13`
        public static var python313: Self { Self(rawValue: "python3.13") }
        /// `python3.14`
        public static var python314: Self { Self(rawValue: "python3.14") }
        /// `python3.6`
        public static var python36: Self { Self(rawValue: "python3.6") }
        /// `python3.7`
        public static var python37: Self { Self(rawValue: "python3.7") }
        /// `python3.8`
        public static var python38: Self { Self(rawValue: "python3.8") }
        /// `python3.9`
        public static var python39: Self { Self(rawValue: "python3.9") }
        /// `ruby2.5`
        public static var ruby25: Self { Self(rawValue: "ruby2.5") }
        /// `ruby2.7`
        public static var ruby27: Self { Self(rawValue: "ruby2.7") }
        /// `ruby3.2`
        public static var ruby32: Self { Self(rawValue: "ruby3.2") }
        /// `ruby3.3`
        public static var ruby33: Self { Self(rawValue: "ruby3.3") }
        /// `ruby3.4`
        public static var ruby34: Self { Self(rawValue: "ruby3.4") }
        /// `ruby4.0`
        public static var ruby40: Self { Self(rawValue: "ruby4.0") }
    }

    /// The values of `UpdateRuntimeOn`.
    public struct RuntimeManagementConfigUpdateRuntimeOn: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Auto`
        public static var auto: Self { Self(rawValue: "Auto") }
        /// `FunctionUpdate`
        public static var functionUpdate: Self { Self(rawValue: "FunctionUpdate") }
        /// `Manual`
        public static var manual: Self { Self(rawValue: "Manual") }
    }

    /// The values of `ApplyOn`.
    public struct SnapStartApplyOn: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PublishedVersions`
        public static var publishedVersions: Self { Self(rawValue: "PublishedVersions") }
        /// `None`
        public static var noneValue: Self { Self(rawValue: "None") }
    }

    /// The values of `TenantIsolationMode`.
    public struct TenancyConfigTenantIsolationMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PER_TENANT`
        public static var perTenant: Self { Self(rawValue: "PER_TENANT") }
    }

    /// The values of `Mode`.
    public struct TracingConfigMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Active`
        public static var active: Self { Self(rawValue: "Active") }
        /// `PassThrough`
        public static var passThrough: Self { Self(rawValue: "PassThrough") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["DurableConfig"],"createOnly":["FunctionName","PackageType","TenancyConfig"],"definitions":{"CapacityProviderConfig":{"properties":{"LambdaManagedInstancesCapacityProviderConfig":{"$ref":"#/definitions/LambdaManagedInstancesCapacityProviderConfig"}},"required":["LambdaManagedInstancesCapacityProviderConfig"],"type":"object"},"Code":{"properties":{"ImageUri":{"type":"string"},"S3Bucket":{"maxLength":63,"minLength":3,"pattern":"^[0-9A-Za-z\\.\\-_]*(?<!\\.)$","references":["AWS::S3::Bucket.Id"],"type":"string"},"S3Key":{"maxLength":1024,"minLength":1,"type":"string"},"S3ObjectStorageMode":{"enum":["COPY","REFERENCE"],"type":"string"},"S3ObjectVersion":{"maxLength":1024,"minLength":1,"type":"string"},"SourceKMSKeyArn":{"pattern":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$","references":["AWS::KMS::Key.Arn"],"type":"string"},"ZipFile":{"type":"string"}},"type":"object"},"DeadLetterConfig":{"properties":{"TargetArn":{"pattern":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$","type":"string"}},"type":"object"},"DurableConfig":{"properties":{"ExecutionTimeout":{"maximum":31622400,"minimum":1,"type":"integer"},"RetentionPeriodInDays":{"default":14,"maximum":90,"minimum":1,"type":"integer"}},"required":["ExecutionTimeout"],"type":"object"},"Environment":{"properties":{"Variables":{"patternProperties":{"[a-zA-Z][a-zA-Z0-9_]+":{"type":["string","number","integer","object","array","boolean"]}},"type":"object"}},"type":"object"},"EphemeralStorage":{"properties":{"Size":{"maximum":10240,"minimum":512,"type":"integer"}},"required":["Size"],"type":"object"},"FileSystemConfig":{"properties":{"Arn":{"maxLength":200,"pattern":"^arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}$","type":"string"},"LocalMountPath":{"maxLength":160,"minLength":0,"pattern":"^/mnt/[a-zA-Z0-9-_.]+$","type":"string"}},"required":["Arn","LocalMountPath"],"type":"object"},"FunctionScalingConfig":{"properties":{"MaxExecutionEnvironments":{"maximum":15000,"minimum":0,"type":"integer"},"MinExecutionEnvironments":{"maximum":15000,"minimum":0,"type":"integer"}},"type":"object"},"ImageConfig":{"properties":{"Command":{"items":{"type":"string"},"maxItems":1500,"minItems":0,"type":"array"},"EntryPoint":{"items":{"type":"string"},"maxItems":1500,"minItems":0,"type":"array"},"WorkingDirectory":{"maxLength":1000,"minLength":0,"type":"string"}},"type":"object"},"LambdaManagedInstancesCapacityProviderConfig":{"properties":{"CapacityProviderArn":{"maxLength":140,"minLength":1,"pattern":"^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+$","references":["AWS::Lambda::CapacityProvider.Arn"],"type":"string"},"ExecutionEnvironmentMemoryGiBPerVCpu":{"maximum":8,"minimum":2,"type":"number"},"PerExecutionEnvironmentMaxConcurrency":{"maximum":1600,"minimum":1,"type":"integer"}},"required":["CapacityProviderArn"],"type":"object"},"LoggingConfig":{"properties":{"ApplicationLogLevel":{"enum":["TRACE","DEBUG","INFO","WARN","ERROR","FATAL"],"type":"string"},"LogFormat":{"enum":["Text","JSON"],"type":"string"},"LogGroup":{"maxLength":512,"minLength":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+","type":"string"},"SystemLogLevel":{"enum":["DEBUG","INFO","WARN"],"type":"string"}},"type":"object"},"RuntimeManagementConfig":{"properties":{"RuntimeVersionArn":{"type":"string"},"UpdateRuntimeOn":{"enum":["Auto","FunctionUpdate","Manual"],"type":"string"}},"required":["UpdateRuntimeOn"],"type":"object"},"SnapStart":{"properties":{"ApplyOn":{"enum":["PublishedVersions","None"],"type":"string"}},"required":["ApplyOn"],"type":"object"},"SnapStartResponse":{"properties":{"ApplyOn":{"enum":["PublishedVersions","None"],"type":"string"},"OptimizationStatus":{"enum":["On","Off"],"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"},"TenancyConfig":{"properties":{"TenantIsolationMode":{"enum":["PER_TENANT"],"type":"string"}},"required":["TenantIsolationMode"],"type":"object"},"TracingConfig":{"properties":{"Mode":{"enum":["Active","PassThrough"],"type":"string"}},"type":"object"},"VpcConfig":{"properties":{"Ipv6AllowedForDualStack":{"type":"boolean"},"SecurityGroupIds":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"maxItems":5,"minItems":0,"type":"array"},"SubnetIds":{"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"maxItems":16,"minItems":0,"type":"array"}},"type":"object"}},"primaryIdentifier":["FunctionName"],"properties":{"Architectures":{"items":{"enum":["x86_64","arm64"],"type":"string"},"maxItems":1,"minItems":1,"type":"array"},"Arn":{"type":"string"},"CapacityProviderConfig":{"$ref":"#/definitions/CapacityProviderConfig"},"Code":{"$ref":"#/definitions/Code"},"CodeSigningConfigArn":{"maxLength":200,"minLength":0,"pattern":"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}","references":["AWS::Lambda::CodeSigningConfig.Id"],"type":"string"},"DeadLetterConfig":{"$ref":"#/definitions/DeadLetterConfig"},"Description":{"maxLength":256,"minLength":0,"type":"string"},"DurableConfig":{"$ref":"#/definitions/DurableConfig"},"Environment":{"$ref":"#/definitions/Environment"},"EphemeralStorage":{"$ref":"#/definitions/EphemeralStorage"},"FileSystemConfigs":{"items":{"$ref":"#/definitions/FileSystemConfig"},"maxItems":1,"minItems":0,"type":"array"},"FunctionName":{"maxLength":64,"minLength":1,"type":"string"},"FunctionScalingConfig":{"$ref":"#/definitions/FunctionScalingConfig"},"Handler":{"maxLength":128,"minLength":0,"pattern":"^[^\\s]+$","type":"string"},"ImageConfig":{"$ref":"#/definitions/ImageConfig"},"KmsKeyArn":{"pattern":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$","references":["AWS::KMS::Key.Arn"],"type":"string"},"Layers":{"items":{"minLength":1,"pattern":"^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+|arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)$","references":["AWS::Lambda::LayerVersion.Id"],"type":"string"},"maxItems":5,"type":"array"},"LoggingConfig":{"$ref":"#/definitions/LoggingConfig"},"MemorySize":{"maximum":32768,"minimum":128,"type":"integer"},"PackageType":{"enum":["Image","Zip"],"type":"string"},"PublishToLatestPublished":{"type":"boolean"},"RecursiveLoop":{"enum":["Allow","Terminate"],"type":"string"},"ReservedConcurrentExecutions":{"minimum":0,"type":"integer"},"Role":{"pattern":"^arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$","references":["AWS::IAM::Role.Arn"],"type":"string"},"Runtime":{"enum":["dotnet10","dotnet6","dotnet8","dotnetcore1.0","dotnetcore2.0","dotnetcore2.1","dotnetcore3.1","go1.x","java11","java17","java21","java25","java8","java8.al2","nodejs","nodejs10.x","nodejs12.x","nodejs14.x","nodejs16.x","nodejs18.x","nodejs20.x","nodejs22.x","nodejs24.x","nodejs4.3","nodejs4.3-edge","nodejs6.10","nodejs8.10","provided","provided.al2","provided.al2023","python2.7","python3.10","python3.11","python3.12","python3.13","python3.14","python3.6","python3.7","python3.8","python3.9","ruby2.5","ruby2.7","ruby3.2","ruby3.3","ruby3.4","ruby4.0"],"type":"string"},"RuntimeManagementConfig":{"$ref":"#/definitions/RuntimeManagementConfig"},"SnapStart":{"$ref":"#/definitions/SnapStart"},"SnapStartResponse":{"$ref":"#/definitions/SnapStartResponse"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TenancyConfig":{"$ref":"#/definitions/TenancyConfig"},"Timeout":{"maximum":900,"minimum":1,"type":"integer"},"TracingConfig":{"$ref":"#/definitions/TracingConfig"},"VpcConfig":{"$ref":"#/definitions/VpcConfig"}},"readOnly":["Arn","SnapStartResponse","SnapStartResponse/ApplyOn","SnapStartResponse/OptimizationStatus"],"required":["Code","Role"],"tagProperty":"Tags","traits":{"nameProperty":"FunctionName","typicalSeconds":8},"writeOnly":["Code/ImageUri","Code/S3Bucket","Code/S3Key","Code/S3ObjectVersion","Code/SourceKMSKeyArn","Code/ZipFile","PublishToLatestPublished","SnapStart","SnapStart/ApplyOn"]}"##
    }
}
