// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.TaskSet {
    /// A task set of ECS.
    ///
    /// A change of `CapacityProviderStrategy`, `Cluster`, `ExternalId`, `LaunchType`,
    /// `LoadBalancers`, `NetworkConfiguration`, `PlatformVersion`, `Service`, `ServiceRegistries`
    /// or `TaskDefinition` replaces it. Creates `AWS::ECS::TaskSet`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cluster: `Cluster`. A change replaces the resource.
    ///   - service: `Service`. A change replaces the resource.
    ///   - taskDefinition: `TaskDefinition`. A change replaces the resource.
    ///   - capacityProviderStrategy: `CapacityProviderStrategy`. A change replaces the resource.
    ///   - externalId: `ExternalId`. A change replaces the resource.
    ///   - launchType: `LaunchType`. A change replaces the resource.
    ///   - loadBalancers: `LoadBalancers`. A change replaces the resource.
    ///   - networkConfiguration: `NetworkConfiguration`. A change replaces the resource.
    ///   - platformVersion: `PlatformVersion`. A change replaces the resource.
    ///   - scale: `Scale`.
    ///   - serviceRegistries: `ServiceRegistries`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        cluster: Input<AnyID<ECS.Cluster>>,
        service: Input<String>,
        taskDefinition: Input<ARN<ECS.TaskDefinition>>,
        capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
        externalId: Input<String>? = nil,
        launchType: LaunchType? = nil,
        loadBalancers: [LoadBalancer]? = nil,
        networkConfiguration: NetworkConfiguration? = nil,
        platformVersion: Input<String>? = nil,
        scale: Scale? = nil,
        serviceRegistries: [ServiceRegistry]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Cluster", cluster)
        node.set("Service", service)
        node.set("TaskDefinition", taskDefinition)
        node.set("CapacityProviderStrategy", capacityProviderStrategy)
        node.set("ExternalId", externalId)
        node.set("LaunchType", launchType)
        node.set("LoadBalancers", loadBalancers)
        node.set("NetworkConfiguration", networkConfiguration)
        node.set("PlatformVersion", platformVersion)
        node.set("Scale", scale)
        node.set("ServiceRegistries", serviceRegistries)
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
    public var id: Input<ID<Self>> { node.attribute("Id") }

    /// The `AwsVpcConfiguration` of a task set.
    public struct AwsVpcConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AwsVpcConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - subnets: `Subnets`. At most 16 elements.
        ///   - assignPublicIp: `AssignPublicIp`.
        ///   - securityGroups: `SecurityGroups`. At most 5 elements.
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

    /// The `CapacityProviderStrategyItem` of a task set.
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

    /// The `LoadBalancer` of a task set.
    public struct LoadBalancer: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoadBalancer` of its members.
        ///
        /// - Parameters:
        ///   - containerName: `ContainerName`.
        ///   - containerPort: `ContainerPort`.
        ///   - targetGroupArn: `TargetGroupArn`.
        public init(
            containerName: Input<String>? = nil,
            containerPort: Input<Int>? = nil,
            targetGroupArn: Input<ARN<ElasticLoadBalancingV2.TargetGroup>>? = nil
        ) {
            var members = Fields()
            members.set("ContainerName", containerName)
            members.set("ContainerPort", containerPort)
            members.set("TargetGroupArn", targetGroupArn)
            fields = members
        }
    }

    /// The `NetworkConfiguration` of a task set.
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

    /// The `Scale` of a task set.
    public struct Scale: PropertyGroup {
        public let fields: Fields

        /// Makes the `Scale` of its members.
        ///
        /// - Parameters:
        ///   - unit: `Unit`.
        ///   - value: `Value`. From 0 to 100.
        public init(
            unit: ScaleUnit? = nil,
            value: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("Unit", unit)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `ServiceRegistry` of a task set.
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
    public struct LaunchType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EC2`
        public static var ec2: Self { Self(rawValue: "EC2") }
        /// `FARGATE`
        public static var fargate: Self { Self(rawValue: "FARGATE") }
    }

    /// The values of `Unit`.
    public struct ScaleUnit: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PERCENT`
        public static var percent: Self { Self(rawValue: "PERCENT") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["CapacityProviderStrategy","Cluster","ExternalId","LaunchType","LoadBalancers","NetworkConfiguration","PlatformVersion","Service","ServiceRegistries","TaskDefinition"],"definitions":{"AwsVpcConfiguration":{"properties":{"AssignPublicIp":{"enum":["DISABLED","ENABLED"],"type":"string"},"SecurityGroups":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"maxItems":5,"type":"array"},"Subnets":{"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"maxItems":16,"type":"array"}},"required":["Subnets"],"type":"object"},"CapacityProviderStrategyItem":{"properties":{"Base":{"maximum":100000,"minimum":0,"type":"integer"},"CapacityProvider":{"type":"string"},"Weight":{"maximum":1000,"minimum":0,"type":"integer"}},"type":"object"},"LoadBalancer":{"properties":{"ContainerName":{"type":"string"},"ContainerPort":{"type":"integer"},"TargetGroupArn":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"}},"type":"object"},"NetworkConfiguration":{"properties":{"AwsVpcConfiguration":{"$ref":"#/definitions/AwsVpcConfiguration"}},"type":"object"},"Scale":{"properties":{"Unit":{"enum":["PERCENT"],"type":"string"},"Value":{"maximum":100,"minimum":0,"type":"number"}},"type":"object"},"ServiceRegistry":{"properties":{"ContainerName":{"type":"string"},"ContainerPort":{"type":"integer"},"Port":{"type":"integer"},"RegistryArn":{"references":["AWS::ServiceDiscovery::Service.Arn"],"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"type":"object"}},"primaryIdentifier":["Cluster","Service","Id"],"properties":{"CapacityProviderStrategy":{"items":{"$ref":"#/definitions/CapacityProviderStrategyItem"},"type":"array"},"Cluster":{"references":["AWS::ECS::Cluster.Id","AWS::ECS::Cluster.Arn"],"type":"string"},"ExternalId":{"type":"string"},"Id":{"type":"string"},"LaunchType":{"enum":["EC2","FARGATE"],"type":"string"},"LoadBalancers":{"items":{"$ref":"#/definitions/LoadBalancer"},"type":"array"},"NetworkConfiguration":{"$ref":"#/definitions/NetworkConfiguration"},"PlatformVersion":{"type":"string"},"Scale":{"$ref":"#/definitions/Scale"},"Service":{"type":"string"},"ServiceRegistries":{"items":{"$ref":"#/definitions/ServiceRegistry"},"type":"array"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"},"TaskDefinition":{"references":["AWS::ECS::TaskDefinition.Id"],"type":"string"}},"readOnly":["Id"],"required":["Cluster","Service","TaskDefinition"],"tagProperty":"Tags"}"##
    }
}
