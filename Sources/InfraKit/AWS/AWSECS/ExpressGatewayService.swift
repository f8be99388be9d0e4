// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.ExpressGatewayService {
    /// An express gateway service of ECS.
    ///
    /// A change of `Cluster`, `InfrastructureRoleArn`, `ServiceName` or `Tags` replaces it. Creates
    /// `AWS::ECS::ExpressGatewayService`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - executionRoleArn: `ExecutionRoleArn`.
    ///   - infrastructureRoleArn: `InfrastructureRoleArn`. A change replaces the resource.
    ///   - primaryContainer: `PrimaryContainer`.
    ///   - cluster: `Cluster`. Default: default. A change replaces the resource.
    ///   - cpu: `Cpu`. Default: 256.
    ///   - healthCheckPath: `HealthCheckPath`. Default: HTTP:80/ping.
    ///   - memory: `Memory`. Default: 512.
    ///   - networkConfiguration: `NetworkConfiguration`.
    ///   - scalingTarget: `ScalingTarget`.
    ///   - serviceName: `ServiceName`. A change replaces the resource.
    ///   - taskRoleArn: `TaskRoleArn`.
    public init(
        _ id: ConstructID,
        executionRoleArn: Input<ARN<IAM.Role>>,
        infrastructureRoleArn: Input<ARN<IAM.Role>>,
        primaryContainer: ExpressGatewayContainer,
        cluster: Input<String>? = nil,
        cpu: Input<String>? = nil,
        healthCheckPath: Input<String>? = nil,
        memory: Input<String>? = nil,
        networkConfiguration: ExpressGatewayServiceNetworkConfiguration? = nil,
        scalingTarget: ExpressGatewayScalingTarget? = nil,
        serviceName: Input<String>? = nil,
        taskRoleArn: Input<ARN<IAM.Role>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ExecutionRoleArn", executionRoleArn)
        node.set("InfrastructureRoleArn", infrastructureRoleArn)
        node.set("PrimaryContainer", primaryContainer)
        node.set("Cluster", cluster)
        node.set("Cpu", cpu)
        node.set("HealthCheckPath", healthCheckPath)
        node.set("Memory", memory)
        node.set("NetworkConfiguration", networkConfiguration)
        node.set("ScalingTarget", scalingTarget)
        node.set("ServiceName", serviceName)
        node.set("TaskRoleArn", taskRoleArn)
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
    public var id: Input<ID<Self>> { node.identifier("ServiceArn") }

    /// `ServiceArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("ServiceArn") }

    /// `ActiveConfigurations`, known after deploy.
    public var activeConfigurations: Input<Document> { node.attribute("ActiveConfigurations") }

    /// `CreatedAt`, known after deploy.
    public var createdAt: Input<String> { node.attribute("CreatedAt") }

    /// `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`, known after deploy.
    public var ecsManagedResourceArnsAutoScalingApplicationAutoScalingPolicies: Input<[String]> {
        node.attribute("ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies")
    }

    /// `ECSManagedResourceArns.AutoScaling.ScalableTarget`, known after deploy.
    public var ecsManagedResourceArnsAutoScalingScalableTarget: Input<String> {
        node.attribute("ECSManagedResourceArns.AutoScaling.ScalableTarget")
    }

    /// `ECSManagedResourceArns.IngressPath.CertificateArn`, known after deploy.
    public var ecsManagedResourceArnsIngressPathCertificateArn: Input<ARN<CertificateManager.Certificate>> {
        node.attribute("ECSManagedResourceArns.IngressPath.CertificateArn")
    }

    /// `ECSManagedResourceArns.IngressPath.ListenerArn`, known after deploy.
    public var ecsManagedResourceArnsIngressPathListenerArn: Input<String> {
        node.attribute("ECSManagedResourceArns.IngressPath.ListenerArn")
    }

    /// `ECSManagedResourceArns.IngressPath.ListenerRuleArn`, known after deploy.
    public var ecsManagedResourceArnsIngressPathListenerRuleArn: Input<String> {
        node.attribute("ECSManagedResourceArns.IngressPath.ListenerRuleArn")
    }

    /// `ECSManagedResourceArns.IngressPath.LoadBalancerArn`, known after deploy.
    public var ecsManagedResourceArnsIngressPathLoadBalancerArn: Input<String> {
        node.attribute("ECSManagedResourceArns.IngressPath.LoadBalancerArn")
    }

    /// `ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups`, known after deploy.
    public var ecsManagedResourceArnsIngressPathLoadBalancerSecurityGroups: Input<[String]> {
        node.attribute("ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups")
    }

    /// `ECSManagedResourceArns.IngressPath.TargetGroupArns`, known after deploy.
    public var ecsManagedResourceArnsIngressPathTargetGroupArns: Input<[ARN<ElasticLoadBalancingV2.TargetGroup>]> {
        node.attribute("ECSManagedResourceArns.IngressPath.TargetGroupArns")
    }

    /// `ECSManagedResourceArns.LogGroups`, known after deploy.
    public var ecsManagedResourceArnsLogGroups: Input<[String]> {
        node.attribute("ECSManagedResourceArns.LogGroups")
    }

    /// `ECSManagedResourceArns.MetricAlarms`, known after deploy.
    public var ecsManagedResourceArnsMetricAlarms: Input<[String]> {
        node.attribute("ECSManagedResourceArns.MetricAlarms")
    }

    /// `ECSManagedResourceArns.ServiceSecurityGroups`, known after deploy.
    public var ecsManagedResourceArnsServiceSecurityGroups: Input<[String]> {
        node.attribute("ECSManagedResourceArns.ServiceSecurityGroups")
    }

    /// `Endpoint`, known after deploy.
    public var endpoint: Input<String> { node.attribute("Endpoint") }

    /// `Status.StatusCode`, known after deploy.
    public var statusStatusCode: Input<String> { node.attribute("Status.StatusCode") }

    /// `UpdatedAt`, known after deploy.
    public var updatedAt: Input<String> { node.attribute("UpdatedAt") }

    /// The `ExpressGatewayContainer` of an express gateway service.
    public struct ExpressGatewayContainer: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExpressGatewayContainer` of its members.
        ///
        /// - Parameters:
        ///   - image: `Image`.
        ///   - awsLogsConfiguration: `AwsLogsConfiguration`.
        ///   - command: `Command`.
        ///   - containerPort: `ContainerPort`. Default: 80.
        ///   - environment: `Environment`.
        ///   - repositoryCredentials: `RepositoryCredentials`.
        ///   - secrets: `Secrets`.
        public init(
            image: Input<String>,
            awsLogsConfiguration: ExpressGatewayServiceAwsLogsConfiguration? = nil,
            command: Input<[String]>? = nil,
            containerPort: Input<Int>? = nil,
            environment: [KeyValuePair]? = nil,
            repositoryCredentials: ExpressGatewayRepositoryCredentials? = nil,
            secrets: [Secret]? = nil
        ) {
            var members = Fields()
            members.set("Image", image)
            members.set("AwsLogsConfiguration", awsLogsConfiguration)
            members.set("Command", command)
            members.set("ContainerPort", containerPort)
            members.set("Environment", environment)
            members.set("RepositoryCredentials", repositoryCredentials)
            members.set("Secrets", secrets)
            fields = members
        }
    }

    /// The `ExpressGatewayRepositoryCredentials` of an express gateway service.
    public struct ExpressGatewayRepositoryCredentials: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExpressGatewayRepositoryCredentials` of its members.
        ///
        /// - Parameters:
        ///   - credentialsParameter: `CredentialsParameter`.
        public init(
            credentialsParameter: Input<String>
        ) {
            var members = Fields()
            members.set("CredentialsParameter", credentialsParameter)
            fields = members
        }
    }

    /// The `ExpressGatewayScalingTarget` of an express gateway service.
    public struct ExpressGatewayScalingTarget: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExpressGatewayScalingTarget` of its members.
        ///
        /// - Parameters:
        ///   - autoScalingMetric: `AutoScalingMetric`. Default: AVERAGE_CPU.
        ///   - autoScalingTargetValue: `AutoScalingTargetValue`. Default: 60.
        ///   - maxTaskCount: `MaxTaskCount`. Default: 1.
        ///   - minTaskCount: `MinTaskCount`. Default: 1.
        public init(
            autoScalingMetric: ExpressGatewayServiceScalingMetric? = nil,
            autoScalingTargetValue: Input<Int>? = nil,
            maxTaskCount: Input<Int>? = nil,
            minTaskCount: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("AutoScalingMetric", autoScalingMetric)
            members.set("AutoScalingTargetValue", autoScalingTargetValue)
            members.set("MaxTaskCount", maxTaskCount)
            members.set("MinTaskCount", minTaskCount)
            fields = members
        }
    }

    /// The `ExpressGatewayServiceAwsLogsConfiguration` of an express gateway service.
    public struct ExpressGatewayServiceAwsLogsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExpressGatewayServiceAwsLogsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - logGroup: `LogGroup`.
        ///   - logStreamPrefix: `LogStreamPrefix`. Default: ecs.
        public init(
            logGroup: Input<String>,
            logStreamPrefix: Input<String>
        ) {
            var members = Fields()
            members.set("LogGroup", logGroup)
            members.set("LogStreamPrefix", logStreamPrefix)
            fields = members
        }
    }

    /// The `ExpressGatewayServiceNetworkConfiguration` of an express gateway service.
    public struct ExpressGatewayServiceNetworkConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExpressGatewayServiceNetworkConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - securityGroups: `SecurityGroups`.
        ///   - subnets: `Subnets`.
        public init(
            securityGroups: Input<[ID<EC2.SecurityGroup>]>? = nil,
            subnets: Input<[ID<EC2.Subnet>]>? = nil
        ) {
            var members = Fields()
            members.set("SecurityGroups", securityGroups)
            members.set("Subnets", subnets)
            fields = members
        }
    }

    /// The `KeyValuePair` of an express gateway service.
    public struct KeyValuePair: PropertyGroup {
        public let fields: Fields

        /// Makes the `KeyValuePair` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
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

    /// The `Secret` of an express gateway service.
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

    /// The values of `ExpressGatewayServiceScalingMetric`.
    public struct ExpressGatewayServiceScalingMetric: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AVERAGE_CPU`
        public static var averageCpu: Self { Self(rawValue: "AVERAGE_CPU") }
        /// `AVERAGE_MEMORY`
        public static var averageMemory: Self { Self(rawValue: "AVERAGE_MEMORY") }
        /// `REQUEST_COUNT_PER_TARGET`
        public static var requestCountPerTarget: Self { Self(rawValue: "REQUEST_COUNT_PER_TARGET") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Cluster","InfrastructureRoleArn","ServiceName","Tags"],"definitions":{"AutoScalingArns":{"properties":{"ApplicationAutoScalingPolicies":{"items":{"type":"string"},"type":"array"},"ScalableTarget":{"type":"string"}},"type":"object"},"ECSManagedResourceArns":{"properties":{"AutoScaling":{"$ref":"#/definitions/AutoScalingArns"},"IngressPath":{"$ref":"#/definitions/IngressPathArns"},"LogGroups":{"items":{"type":"string"},"type":"array"},"MetricAlarms":{"items":{"type":"string"},"type":"array"},"ServiceSecurityGroups":{"items":{"type":"string"},"type":"array"}},"type":"object"},"ExpressGatewayContainer":{"properties":{"AwsLogsConfiguration":{"$ref":"#/definitions/ExpressGatewayServiceAwsLogsConfiguration"},"Command":{"items":{"type":"string"},"type":"array"},"ContainerPort":{"default":80,"type":"integer"},"Environment":{"items":{"$ref":"#/definitions/KeyValuePair"},"type":"array"},"Image":{"type":"string"},"RepositoryCredentials":{"$ref":"#/definitions/ExpressGatewayRepositoryCredentials"},"Secrets":{"items":{"$ref":"#/definitions/Secret"},"type":"array"}},"required":["Image"],"type":"object"},"ExpressGatewayRepositoryCredentials":{"properties":{"CredentialsParameter":{"type":"string"}},"required":["CredentialsParameter"],"type":"object"},"ExpressGatewayScalingTarget":{"properties":{"AutoScalingMetric":{"default":"AVERAGE_CPU","enum":["AVERAGE_CPU","AVERAGE_MEMORY","REQUEST_COUNT_PER_TARGET"],"type":"string"},"AutoScalingTargetValue":{"default":60,"type":"integer"},"MaxTaskCount":{"default":1,"type":"integer"},"MinTaskCount":{"default":1,"type":"integer"}},"type":"object"},"ExpressGatewayServiceAwsLogsConfiguration":{"properties":{"LogGroup":{"type":"string"},"LogStreamPrefix":{"default":"ecs","type":"string"}},"required":["LogGroup","LogStreamPrefix"],"type":"object"},"ExpressGatewayServiceConfiguration":{"properties":{"Cpu":{"type":"string"},"CreatedAt":{"format":"date-time","type":"string"},"ExecutionRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"HealthCheckPath":{"type":"string"},"IngressPaths":{"items":{"$ref":"#/definitions/IngressPathSummary"},"type":"array"},"Memory":{"type":"string"},"NetworkConfiguration":{"$ref":"#/definitions/ExpressGatewayServiceNetworkConfiguration"},"PrimaryContainer":{"$ref":"#/definitions/ExpressGatewayContainer"},"ScalingTarget":{"$ref":"#/definitions/ExpressGatewayScalingTarget"},"ServiceRevisionArn":{"type":"string"},"TaskRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"}},"type":"object"},"ExpressGatewayServiceNetworkConfiguration":{"properties":{"SecurityGroups":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"Subnets":{"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"}},"type":"object"},"ExpressGatewayServiceStatus":{"properties":{"StatusCode":{"enum":["ACTIVE","DRAINING","INACTIVE"],"type":"string"}},"type":"object"},"IngressPathArns":{"properties":{"CertificateArn":{"references":["AWS::CertificateManager::Certificate.Id"],"type":"string"},"ListenerArn":{"type":"string"},"ListenerRuleArn":{"type":"string"},"LoadBalancerArn":{"type":"string"},"LoadBalancerSecurityGroups":{"items":{"type":"string"},"type":"array"},"TargetGroupArns":{"items":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"},"type":"array"}},"type":"object"},"IngressPathSummary":{"properties":{"AccessType":{"enum":["PUBLIC","PRIVATE"],"type":"string"},"Endpoint":{"type":"string"}},"type":"object"},"KeyValuePair":{"properties":{"Name":{"type":"string"},"Value":{"type":"string"}},"required":["Name","Value"],"type":"object"},"Secret":{"properties":{"Name":{"type":"string"},"ValueFrom":{"type":"string"}},"required":["Name","ValueFrom"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ServiceArn"],"properties":{"ActiveConfigurations":{"items":{"$ref":"#/definitions/ExpressGatewayServiceConfiguration"},"type":"array"},"Cluster":{"default":"default","type":"string"},"Cpu":{"default":"256","type":"string"},"CreatedAt":{"format":"date-time","type":"string"},"ECSManagedResourceArns":{"$ref":"#/definitions/ECSManagedResourceArns"},"Endpoint":{"type":"string"},"ExecutionRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"HealthCheckPath":{"default":"HTTP:80/ping","type":"string"},"InfrastructureRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"Memory":{"default":"512","type":"string"},"NetworkConfiguration":{"$ref":"#/definitions/ExpressGatewayServiceNetworkConfiguration"},"PrimaryContainer":{"$ref":"#/definitions/ExpressGatewayContainer"},"ScalingTarget":{"$ref":"#/definitions/ExpressGatewayScalingTarget"},"ServiceArn":{"type":"string"},"ServiceName":{"type":"string"},"Status":{"$ref":"#/definitions/ExpressGatewayServiceStatus"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"},"TaskRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"UpdatedAt":{"format":"date-time","type":"string"}},"readOnly":["ActiveConfigurations","CreatedAt","ECSManagedResourceArns","ECSManagedResourceArns/AutoScaling","ECSManagedResourceArns/AutoScaling/ApplicationAutoScalingPolicies","ECSManagedResourceArns/AutoScaling/ScalableTarget","ECSManagedResourceArns/IngressPath","ECSManagedResourceArns/IngressPath/CertificateArn","ECSManagedResourceArns/IngressPath/ListenerArn","ECSManagedResourceArns/IngressPath/ListenerRuleArn","ECSManagedResourceArns/IngressPath/LoadBalancerArn","ECSManagedResourceArns/IngressPath/LoadBalancerSecurityGroups","ECSManagedResourceArns/IngressPath/TargetGroupArns","ECSManagedResourceArns/LogGroups","ECSManagedResourceArns/MetricAlarms","ECSManagedResourceArns/ServiceSecurityGroups","Endpoint","ServiceArn","Status","UpdatedAt"],"required":["ExecutionRoleArn","InfrastructureRoleArn","PrimaryContainer"],"tagProperty":"Tags","traits":{"readyAttributes":["ActiveConfigurations","CreatedAt","ECSManagedResourceArns","ECSManagedResourceArns.AutoScaling","ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies","ECSManagedResourceArns.AutoScaling.ScalableTarget","ECSManagedResourceArns.IngressPath","ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups","ECSManagedResourceArns.IngressPath.TargetGroupArns","ECSManagedResourceArns.LogGroups","ECSManagedResourceArns.MetricAlarms","ECSManagedResourceArns.ServiceSecurityGroups","Endpoint","Status","Status.StatusCode","UpdatedAt"],"typicalSeconds":240},"writeOnly":["Cpu","ExecutionRoleArn","HealthCheckPath","Memory","NetworkConfiguration","PrimaryContainer","ScalingTarget","TaskRoleArn"]}"##
    }
}
