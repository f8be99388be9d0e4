// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Events.Rule {
    /// A rule of Events.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Events::Rule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`. 0 to 512 characters.
    ///   - eventBusName: `EventBusName`. 1 to 1600 characters.
    ///   - eventPattern: `EventPattern`.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    ///   - roleArn: `RoleArn`. 1 to 1600 characters.
    ///   - scheduleExpression: `ScheduleExpression`. 0 to 256 characters.
    ///   - state: `State`.
    ///   - targets: `Targets`. 1 to 100 elements.
    public init(
        _ id: ConstructID,
        description: Input<String>? = nil,
        eventBusName: Input<ID<Events.EventBus>>? = nil,
        eventPattern: Document? = nil,
        name: Input<String>? = nil,
        roleArn: Input<ARN<IAM.Role>>? = nil,
        scheduleExpression: Input<String>? = nil,
        state: State? = nil,
        targets: [Target]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("EventBusName", eventBusName)
        node.set("EventPattern", eventPattern)
        node.set("Name", name)
        node.set("RoleArn", roleArn)
        node.set("ScheduleExpression", scheduleExpression)
        node.set("State", state)
        node.set("Targets", targets)
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

    /// `Arn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Arn") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Arn") }

    /// The `AppSyncParameters` of a rule.
    public struct AppSyncParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `AppSyncParameters` of its members.
        ///
        /// - Parameters:
        ///   - graphQLOperation: `GraphQLOperation`.
        public init(
            graphQLOperation: Input<String>
        ) {
            var members = Fields()
            members.set("GraphQLOperation", graphQLOperation)
            fields = members
        }
    }

    /// The `AwsVpcConfiguration` of a rule.
    public struct AwsVpcConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AwsVpcConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - subnets: `Subnets`.
        ///   - assignPublicIp: `AssignPublicIp`.
        ///   - securityGroups: `SecurityGroups`.
        public init(
            subnets: Input<[ID<EC2.Subnet>]>,
            assignPublicIp: AwsVpcConfigurationAssignPublicIp? = nil,
            securityGroups: Input<[ID<EC2.SecurityGroup>]>? = nil
        ) {
            var members = Fields()
            members.set("Subnets", subnets)
            members.set("AssignPublicIp", assignPublicIp)
            members.set("SecurityGroups", securityGroups)
            fields = members
        }
    }

    /// The `BatchArrayProperties` of a rule.
    public struct BatchArrayProperties: PropertyGroup {
        public let fields: Fields

        /// Makes the `BatchArrayProperties` of its members.
        ///
        /// - Parameters:
        ///   - size: `Size`.
        public init(
            size: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Size", size)
            fields = members
        }
    }

    /// The `BatchParameters` of a rule.
    public struct BatchParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `BatchParameters` of its members.
        ///
        /// - Parameters:
        ///   - jobDefinition: `JobDefinition`.
        ///   - jobName: `JobName`.
        ///   - arrayProperties: `ArrayProperties`.
        ///   - retryStrategy: `RetryStrategy`.
        public init(
            jobDefinition: Input<String>,
            jobName: Input<String>,
            arrayProperties: BatchArrayProperties? = nil,
            retryStrategy: BatchRetryStrategy? = nil
        ) {
            var members = Fields()
            members.set("JobDefinition", jobDefinition)
            members.set("JobName", jobName)
            members.set("ArrayProperties", arrayProperties)
            members.set("RetryStrategy", retryStrategy)
            fields = members
        }
    }

    /// The `BatchRetryStrategy` of a rule.
    public struct BatchRetryStrategy: PropertyGroup {
        public let fields: Fields

        /// Makes the `BatchRetryStrategy` of its members.
        ///
        /// - Parameters:
        ///   - attempts: `Attempts`.
        public init(
            attempts: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Attempts", attempts)
            fields = members
        }
    }

    /// The `CapacityProviderStrategyItem` of a rule.
    public struct CapacityProviderStrategyItem: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityProviderStrategyItem` of its members.
        ///
        /// - Parameters:
        ///   - capacityProvider: `CapacityProvider`. 1 to 255 characters.
        ///   - base: `Base`. From 0 to 100000.
        ///   - weight: `Weight`. From 0 to 1000.
        public init(
            capacityProvider: Input<String>,
            base: Input<Int>? = nil,
            weight: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("CapacityProvider", capacityProvider)
            members.set("Base", base)
            members.set("Weight", weight)
            fields = members
        }
    }

    /// The `DeadLetterConfig` of a rule.
    public struct DeadLetterConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeadLetterConfig` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`. 1 to 1600 characters.
        public init(
            arn: Input<ARN<SQS.Queue>>? = nil
        ) {
            var members = Fields()
            members.set("Arn", arn)
            fields = members
        }
    }

    /// The `EcsParameters` of a rule.
    public struct EcsParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `EcsParameters` of its members.
        ///
        /// - Parameters:
        ///   - taskDefinitionArn: `TaskDefinitionArn`. 1 to 1600 characters.
        ///   - capacityProviderStrategy: `CapacityProviderStrategy`. 0 to 6 elements.
        ///   - enableECSManagedTags: `EnableECSManagedTags`.
        ///   - enableExecuteCommand: `EnableExecuteCommand`.
        ///   - group: `Group`.
        ///   - launchType: `LaunchType`.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - placementConstraints: `PlacementConstraints`. 0 to 10 elements.
        ///   - placementStrategies: `PlacementStrategies`.
        ///   - platformVersion: `PlatformVersion`.
        ///   - propagateTags: `PropagateTags`.
        ///   - referenceId: `ReferenceId`. 0 to 1024 characters.
        ///   - tagList: `TagList`.
        ///   - taskCount: `TaskCount`. At least 1.
        public init(
            taskDefinitionArn: Input<ARN<ECS.TaskDefinition>>,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            enableECSManagedTags: Input<Bool>? = nil,
            enableExecuteCommand: Input<Bool>? = nil,
            group: Input<String>? = nil,
            launchType: EcsParametersLaunchType? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategies: [PlacementStrategy]? = nil,
            platformVersion: Input<String>? = nil,
            propagateTags: EcsParametersPropagateTags? = nil,
            referenceId: Input<String>? = nil,
            tagList: [Tag]? = nil,
            taskCount: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("TaskDefinitionArn", taskDefinitionArn)
            members.set("CapacityProviderStrategy", capacityProviderStrategy)
            members.set("EnableECSManagedTags", enableECSManagedTags)
            members.set("EnableExecuteCommand", enableExecuteCommand)
            members.set("Group", group)
            members.set("LaunchType", launchType)
            members.set("NetworkConfiguration", networkConfiguration)
            members.set("PlacementConstraints", placementConstraints)
            members.set("PlacementStrategies", placementStrategies)
            members.set("PlatformVersion", platformVersion)
            members.set("PropagateTags", propagateTags)
            members.set("ReferenceId", referenceId)
            members.set("TagList", tagList)
            members.set("TaskCount", taskCount)
            fields = members
        }
    }

    /// The `HttpParameters` of a rule.
    public struct HttpParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `HttpParameters` of its members.
        ///
        /// - Parameters:
        ///   - headerParameters: `HeaderParameters`.
        ///   - pathParameterValues: `PathParameterValues`.
        ///   - queryStringParameters: `QueryStringParameters`.
        public init(
            headerParameters: [String: Input<String>]? = nil,
            pathParameterValues: Input<[String]>? = nil,
            queryStringParameters: [String: Input<String>]? = nil
        ) {
            var members = Fields()
            members.set("HeaderParameters", headerParameters)
            members.set("PathParameterValues", pathParameterValues)
            members.set("QueryStringParameters", queryStringParameters)
            fields = members
        }
    }

    /// The `InputTransformer` of a rule.
    public struct InputTransformer: PropertyGroup {
        public let fields: Fields

        /// Makes the `InputTransformer` of its members.
        ///
        /// - Parameters:
        ///   - inputTemplate: `InputTemplate`. 1 to 8192 characters.
        ///   - inputPathsMap: `InputPathsMap`.
        public init(
            inputTemplate: Input<String>,
            inputPathsMap: [String: Input<String>]? = nil
        ) {
            var members = Fields()
            members.set("InputTemplate", inputTemplate)
            members.set("InputPathsMap", inputPathsMap)
            fields = members
        }
    }

    /// The `KinesisParameters` of a rule.
    public struct KinesisParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `KinesisParameters` of its members.
        ///
        /// - Parameters:
        ///   - partitionKeyPath: `PartitionKeyPath`. 0 to 256 characters.
        public init(
            partitionKeyPath: Input<String>
        ) {
            var members = Fields()
            members.set("PartitionKeyPath", partitionKeyPath)
            fields = members
        }
    }

    /// The `NetworkConfiguration` of a rule.
    public struct NetworkConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - awsVpcConfiguration: `AwsVpcConfiguration`.
        public init(
            awsVpcConfiguration: AwsVpcConfiguration? = nil
        ) {
            var members = Fields()
            members.set("AwsVpcConfiguration", awsVpcConfiguration)
            fields = members
        }
    }

    /// The `PlacementConstraint` of a rule.
    public struct PlacementConstraint: PropertyGroup {
        public let fields: Fields

        /// Makes the `PlacementConstraint` of its members.
        ///
        /// - Parameters:
        ///   - expression: `Expression`. 0 to 2000 characters.
        ///   - type: `Type`.
        public init(
            expression: Input<String>? = nil,
            type: PlacementConstraintType? = nil
        ) {
            var members = Fields()
            members.set("Expression", expression)
            members.set("Type", type)
            fields = members
        }
    }

    /// The `PlacementStrategy` of a rule.
    public struct PlacementStrategy: PropertyGroup {
        public let fields: Fields

        /// Makes the `PlacementStrategy` of its members.
        ///
        /// - Parameters:
        ///   - field: `Field`.
        ///   - type: `Type`.
        public init(
            field: Input<String>? = nil,
            type: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Field", field)
            members.set("Type", type)
            fields = members
        }
    }

    /// The `RedshiftDataParameters` of a rule.
    public struct RedshiftDataParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `RedshiftDataParameters` of its members.
        ///
        /// - Parameters:
        ///   - database: `Database`. 1 to 64 characters.
        ///   - dbUser: `DbUser`. 1 to 128 characters.
        ///   - secretManagerArn: `SecretManagerArn`. 1 to 1600 characters.
        ///   - sql: `Sql`. 1 to 100000 characters.
        ///   - sqls: `Sqls`.
        ///   - statementName: `StatementName`. 1 to 500 characters.
        ///   - withEvent: `WithEvent`.
        public init(
            database: Input<String>,
            dbUser: Input<String>? = nil,
            secretManagerArn: Input<String>? = nil,
            sql: Input<String>? = nil,
            sqls: Input<[String]>? = nil,
            statementName: Input<String>? = nil,
            withEvent: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Database", database)
            members.set("DbUser", dbUser)
            members.set("SecretManagerArn", secretManagerArn)
            members.set("Sql", sql)
            members.set("Sqls", sqls)
            members.set("StatementName", statementName)
            members.set("WithEvent", withEvent)
            fields = members
        }
    }

    /// The `RetryPolicy` of a rule.
    public struct RetryPolicy: PropertyGroup {
        public let fields: Fields

        /// Makes the `RetryPolicy` of its members.
        ///
        /// - Parameters:
        ///   - maximumEventAgeInSeconds: `MaximumEventAgeInSeconds`. From 60 to 86400.
        ///   - maximumRetryAttempts: `MaximumRetryAttempts`. From 0 to 185.
        public init(
            maximumEventAgeInSeconds: Input<Int>? = nil,
            maximumRetryAttempts: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
            members.set("MaximumRetryAttempts", maximumRetryAttempts)
            fields = members
        }
    }

    /// The `RunCommandParameters` of a rule.
    public struct RunCommandParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `RunCommandParameters` of its members.
        ///
        /// - Parameters:
        ///   - runCommandTargets: `RunCommandTargets`. 1 to 5 elements.
        public init(
            runCommandTargets: [RunCommandTarget]
        ) {
            var members = Fields()
            members.set("RunCommandTargets", runCommandTargets)
            fields = members
        }
    }

    /// The `RunCommandTarget` of a rule.
    public struct RunCommandTarget: PropertyGroup {
        public let fields: Fields

        /// Makes the `RunCommandTarget` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - values: `Values`. 1 to 50 elements.
        public init(
            key: Input<String>,
            values: Input<[String]>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `SageMakerPipelineParameter` of a rule.
    public struct SageMakerPipelineParameter: PropertyGroup {
        public let fields: Fields

        /// Makes the `SageMakerPipelineParameter` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 256 characters.
        ///   - value: `Value`. 0 to 1024 characters.
        public init(
            name: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `SageMakerPipelineParameters` of a rule.
    public struct SageMakerPipelineParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `SageMakerPipelineParameters` of its members.
        ///
        /// - Parameters:
        ///   - pipelineParameterList: `PipelineParameterList`. 0 to 200 elements.
        public init(
            pipelineParameterList: [SageMakerPipelineParameter]? = nil
        ) {
            var members = Fields()
            members.set("PipelineParameterList", pipelineParameterList)
            fields = members
        }
    }

    /// The `SqsParameters` of a rule.
    public struct SqsParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `SqsParameters` of its members.
        ///
        /// - Parameters:
        ///   - messageGroupId: `MessageGroupId`.
        public init(
            messageGroupId: Input<String>
        ) {
            var members = Fields()
            members.set("MessageGroupId", messageGroupId)
            fields = members
        }
    }

    /// The `Tag` of a rule.
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

    /// The `Target` of a rule.
    public struct Target: PropertyGroup {
        public let fields: Fields

        /// Makes the `Target` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`. 1 to 1600 characters.
        ///   - id: `Id`. 1 to 64 characters.
        ///   - appSyncParameters: `AppSyncParameters`.
        ///   - batchParameters: `BatchParameters`.
        ///   - deadLetterConfig: `DeadLetterConfig`.
        ///   - ecsParameters: `EcsParameters`.
        ///   - httpParameters: `HttpParameters`.
        ///   - input: `Input`. 0 to 8192 characters.
        ///   - inputPath: `InputPath`. 0 to 256 characters.
        ///   - inputTransformer: `InputTransformer`.
        ///   - kinesisParameters: `KinesisParameters`.
        ///   - redshiftDataParameters: `RedshiftDataParameters`.
        ///   - retryPolicy: `RetryPolicy`.
        ///   - roleArn: `RoleArn`. 1 to 1600 characters.
        ///   - runCommandParameters: `RunCommandParameters`.
        ///   - sageMakerPipelineParameters: `SageMakerPipelineParameters`.
        ///   - sqsParameters: `SqsParameters`.
        public init(
            arn: Input<String>,
            id: Input<String>,
            appSyncParameters: AppSyncParameters? = nil,
            batchParameters: BatchParameters? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            ecsParameters: EcsParameters? = nil,
            httpParameters: HttpParameters? = nil,
            input: Input<String>? = nil,
            inputPath: Input<String>? = nil,
            inputTransformer: InputTransformer? = nil,
            kinesisParameters: KinesisParameters? = nil,
            redshiftDataParameters: RedshiftDataParameters? = nil,
            retryPolicy: RetryPolicy? = nil,
            roleArn: Input<ARN<IAM.Role>>? = nil,
            runCommandParameters: RunCommandParameters? = nil,
            sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
            sqsParameters: SqsParameters? = nil
        ) {
            var members = Fields()
            members.set("Arn", arn)
            members.set("Id", id)
            members.set("AppSyncParameters", appSyncParameters)
            members.set("BatchParameters", batchParameters)
            members.set("DeadLetterConfig", deadLetterConfig)
            members.set("EcsParameters", ecsParameters)
            members.set("HttpParameters", httpParameters)
            members.set("Input", input)
            members.set("InputPath", inputPath)
            members.set("InputTransformer", inputTransformer)
            members.set("KinesisParameters", kinesisParameters)
            members.set("RedshiftDataParameters", redshiftDataParameters)
            members.set("RetryPolicy", retryPolicy)
            members.set("RoleArn", roleArn)
            members.set("RunCommandParameters", runCommandParameters)
            members.set("SageMakerPipelineParameters", sageMakerPipelineParameters)
            members.set("SqsParameters", sqsParameters)
            fields = members
        }
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

    /// The values of `LaunchType`.
    public struct EcsParametersLaunchType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EC2`
        public static var ec2: Self { Self(rawValue: "EC2") }
        /// `EXTERNAL`
        public static var external: Self { Self(rawValue: "EXTERNAL") }
        /// `FARGATE`
        public static var fargate: Self { Self(rawValue: "FARGATE") }
    }

    /// The values of `PropagateTags`.
    public struct EcsParametersPropagateTags: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TASK_DEFINITION`
        public static var taskDefinition: Self { Self(rawValue: "TASK_DEFINITION") }
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

    /// The values of `State`.
    public struct State: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
        public static var enabledWithAllCloudtrailManagementEvents: Self {
            Self(rawValue: "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["EventBusName"],"createOnly":["Name"],"definitions":{"AppSyncParameters":{"properties":{"GraphQLOperation":{"type":"string"}},"required":["GraphQLOperation"],"type":"object"},"AwsVpcConfiguration":{"properties":{"AssignPublicIp":{"enum":["DISABLED","ENABLED"],"type":"string"},"SecurityGroups":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"Subnets":{"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"}},"required":["Subnets"],"type":"object"},"BatchArrayProperties":{"properties":{"Size":{"type":"integer"}},"type":"object"},"BatchParameters":{"properties":{"ArrayProperties":{"$ref":"#/definitions/BatchArrayProperties"},"JobDefinition":{"type":"string"},"JobName":{"type":"string"},"RetryStrategy":{"$ref":"#/definitions/BatchRetryStrategy"}},"required":["JobDefinition","JobName"],"type":"object"},"BatchRetryStrategy":{"properties":{"Attempts":{"type":"integer"}},"type":"object"},"CapacityProviderStrategyItem":{"properties":{"Base":{"maximum":100000,"minimum":0,"type":"integer"},"CapacityProvider":{"maxLength":255,"minLength":1,"type":"string"},"Weight":{"maximum":1000,"minimum":0,"type":"integer"}},"required":["CapacityProvider"],"type":"object"},"DeadLetterConfig":{"properties":{"Arn":{"maxLength":1600,"minLength":1,"references":["AWS::SQS::Queue.Arn"],"type":"string"}},"type":"object"},"EcsParameters":{"properties":{"CapacityProviderStrategy":{"items":{"$ref":"#/definitions/CapacityProviderStrategyItem"},"maxItems":6,"minItems":0,"type":"array"},"EnableECSManagedTags":{"type":"boolean"},"EnableExecuteCommand":{"type":"boolean"},"Group":{"type":"string"},"LaunchType":{"enum":["EC2","EXTERNAL","FARGATE"],"type":"string"},"NetworkConfiguration":{"$ref":"#/definitions/NetworkConfiguration"},"PlacementConstraints":{"items":{"$ref":"#/definitions/PlacementConstraint"},"maxItems":10,"minItems":0,"type":"array"},"PlacementStrategies":{"items":{"$ref":"#/definitions/PlacementStrategy"},"type":"array"},"PlatformVersion":{"type":"string"},"PropagateTags":{"enum":["TASK_DEFINITION"],"type":"string"},"ReferenceId":{"maxLength":1024,"minLength":0,"type":"string"},"TagList":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TaskCount":{"minimum":1,"type":"integer"},"TaskDefinitionArn":{"maxLength":1600,"minLength":1,"references":["AWS::ECS::TaskDefinition.Id"],"type":"string"}},"required":["TaskDefinitionArn"],"type":"object"},"HttpParameters":{"properties":{"HeaderParameters":{"patternProperties":{"[a-zA-Z0-9]+":{"type":"string"}},"type":"object"},"PathParameterValues":{"items":{"pattern":"^(?!\\s*$).+$","type":"string"},"type":"array"},"QueryStringParameters":{"patternProperties":{"[a-zA-Z0-9]+":{"type":"string"}},"type":"object"}},"type":"object"},"InputTransformer":{"properties":{"InputPathsMap":{"patternProperties":{"[a-zA-Z0-9]+":{"type":"string"}},"type":"object"},"InputTemplate":{"maxLength":8192,"minLength":1,"type":"string"}},"required":["InputTemplate"],"type":"object"},"KinesisParameters":{"properties":{"PartitionKeyPath":{"maxLength":256,"minLength":0,"type":"string"}},"required":["PartitionKeyPath"],"type":"object"},"NetworkConfiguration":{"properties":{"AwsVpcConfiguration":{"$ref":"#/definitions/AwsVpcConfiguration"}},"type":"object"},"PlacementConstraint":{"properties":{"Expression":{"maxLength":2000,"minLength":0,"type":"string"},"Type":{"enum":["distinctInstance","memberOf"],"type":"string"}},"type":"object"},"PlacementStrategy":{"properties":{"Field":{"type":"string"},"Type":{"type":"string"}},"type":"object"},"RedshiftDataParameters":{"properties":{"Database":{"maxLength":64,"minLength":1,"type":"string"},"DbUser":{"maxLength":128,"minLength":1,"type":"string"},"SecretManagerArn":{"maxLength":1600,"minLength":1,"pattern":"^(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)$","type":"string"},"Sql":{"maxLength":100000,"minLength":1,"type":"string"},"Sqls":{"items":{"type":"string"},"type":"array"},"StatementName":{"maxLength":500,"minLength":1,"type":"string"},"WithEvent":{"type":"boolean"}},"required":["Database"],"type":"object"},"RetryPolicy":{"properties":{"MaximumEventAgeInSeconds":{"maximum":86400,"minimum":60,"type":"integer"},"MaximumRetryAttempts":{"maximum":185,"minimum":0,"type":"integer"}},"type":"object"},"RunCommandParameters":{"properties":{"RunCommandTargets":{"items":{"$ref":"#/definitions/RunCommandTarget"},"maxItems":5,"minItems":1,"type":"array"}},"required":["RunCommandTargets"],"type":"object"},"RunCommandTarget":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","type":"string"},"Values":{"items":{"maxLength":256,"minLength":1,"type":"string"},"maxItems":50,"minItems":1,"type":"array"}},"required":["Key","Values"],"type":"object"},"SageMakerPipelineParameter":{"properties":{"Name":{"maxLength":256,"minLength":1,"pattern":"^[a-zA-Z0-9](-*[a-zA-Z0-9])*$","type":"string"},"Value":{"maxLength":1024,"minLength":0,"type":"string"}},"required":["Name","Value"],"type":"object"},"SageMakerPipelineParameters":{"properties":{"PipelineParameterList":{"items":{"$ref":"#/definitions/SageMakerPipelineParameter"},"maxItems":200,"minItems":0,"type":"array"}},"type":"object"},"SqsParameters":{"properties":{"MessageGroupId":{"type":"string"}},"required":["MessageGroupId"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"type":"object"},"Target":{"properties":{"AppSyncParameters":{"$ref":"#/definitions/AppSyncParameters"},"Arn":{"maxLength":1600,"minLength":1,"type":"string"},"BatchParameters":{"$ref":"#/definitions/BatchParameters"},"DeadLetterConfig":{"$ref":"#/definitions/DeadLetterConfig"},"EcsParameters":{"$ref":"#/definitions/EcsParameters"},"HttpParameters":{"$ref":"#/definitions/HttpParameters"},"Id":{"maxLength":64,"minLength":1,"pattern":"^[\\.\\-_A-Za-z0-9]+$","type":"string"},"Input":{"maxLength":8192,"minLength":0,"type":"string"},"InputPath":{"maxLength":256,"minLength":0,"type":"string"},"InputTransformer":{"$ref":"#/definitions/InputTransformer"},"KinesisParameters":{"$ref":"#/definitions/KinesisParameters"},"RedshiftDataParameters":{"$ref":"#/definitions/RedshiftDataParameters"},"RetryPolicy":{"$ref":"#/definitions/RetryPolicy"},"RoleArn":{"maxLength":1600,"minLength":1,"references":["AWS::IAM::Role.Arn"],"type":"string"},"RunCommandParameters":{"$ref":"#/definitions/RunCommandParameters"},"SageMakerPipelineParameters":{"$ref":"#/definitions/SageMakerPipelineParameters"},"SqsParameters":{"$ref":"#/definitions/SqsParameters"}},"required":["Arn","Id"],"type":"object"}},"primaryIdentifier":["Arn"],"properties":{"Arn":{"type":"string"},"Description":{"maxLength":512,"minLength":0,"type":"string"},"EventBusName":{"maxLength":1600,"minLength":1,"pattern":"^(arn:aws[\\w-]*:events:[a-z]{2}-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+$","references":["AWS::Events::EventBus.Id"],"type":"string"},"EventPattern":{"type":["string","object"]},"Name":{"maxLength":64,"minLength":1,"pattern":"^[\\.\\-_A-Za-z0-9]+$","type":"string"},"RoleArn":{"maxLength":1600,"minLength":1,"references":["AWS::IAM::Role.Arn"],"type":"string"},"ScheduleExpression":{"maxLength":256,"minLength":0,"type":"string"},"State":{"enum":["DISABLED","ENABLED","ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Targets":{"insertionOrder":false,"items":{"$ref":"#/definitions/Target"},"maxItems":100,"minItems":1,"type":"array"}},"readOnly":["Arn"],"tagProperty":"Tags","traits":{"nameProperty":"Name"}}"##
    }
}
