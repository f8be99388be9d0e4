// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CodeDeploy.DeploymentGroup {
    /// A deployment group of CodeDeploy.
    ///
    /// A change of `ApplicationName` or `DeploymentGroupName` replaces it. Creates
    /// `AWS::CodeDeploy::DeploymentGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - applicationName: `ApplicationName`. 1 to 100 characters. A change replaces the resource.
    ///   - serviceRoleArn: `ServiceRoleArn`.
    ///   - alarmConfiguration: `AlarmConfiguration`.
    ///   - autoRollbackConfiguration: `AutoRollbackConfiguration`.
    ///   - autoScalingGroups: `AutoScalingGroups`.
    ///   - blueGreenDeploymentConfiguration: `BlueGreenDeploymentConfiguration`.
    ///   - deployment: `Deployment`.
    ///   - deploymentConfigName: `DeploymentConfigName`. 1 to 100 characters.
    ///   - deploymentGroupName: `DeploymentGroupName`. 1 to 100 characters.
    ///   - deploymentStyle: `DeploymentStyle`.
    ///   - ec2TagFilters: `Ec2TagFilters`.
    ///   - ec2TagSet: `Ec2TagSet`.
    ///   - ecsServices: `ECSServices`.
    ///   - loadBalancerInfo: `LoadBalancerInfo`.
    ///   - onPremisesInstanceTagFilters: `OnPremisesInstanceTagFilters`.
    ///   - onPremisesTagSet: `OnPremisesTagSet`.
    ///   - outdatedInstancesStrategy: `OutdatedInstancesStrategy`.
    ///   - terminationHookEnabled: `TerminationHookEnabled`.
    ///   - triggerConfigurations: `TriggerConfigurations`.
    public init(
        _ id: ConstructID,
        applicationName: Input<ID<CodeDeploy.Application>>,
        serviceRoleArn: Input<ARN<IAM.Role>>,
        alarmConfiguration: AlarmConfiguration? = nil,
        autoRollbackConfiguration: AutoRollbackConfiguration? = nil,
        autoScalingGroups: Input<[String]>? = nil,
        blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration? = nil,
        deployment: Deployment? = nil,
        deploymentConfigName: Input<ID<CodeDeploy.DeploymentConfig>>? = nil,
        deploymentGroupName: Input<String>? = nil,
        deploymentStyle: DeploymentStyle? = nil,
        ec2TagFilters: [EC2TagFilter]? = nil,
        ec2TagSet: EC2TagSet? = nil,
        ecsServices: [ECSService]? = nil,
        loadBalancerInfo: LoadBalancerInfo? = nil,
        onPremisesInstanceTagFilters: [TagFilter]? = nil,
        onPremisesTagSet: OnPremisesTagSet? = nil,
        outdatedInstancesStrategy: OutdatedInstancesStrategy? = nil,
        terminationHookEnabled: Input<Bool>? = nil,
        triggerConfigurations: [TriggerConfig]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ApplicationName", applicationName)
        node.set("ServiceRoleArn", serviceRoleArn)
        node.set("AlarmConfiguration", alarmConfiguration)
        node.set("AutoRollbackConfiguration", autoRollbackConfiguration)
        node.set("AutoScalingGroups", autoScalingGroups)
        node.set("BlueGreenDeploymentConfiguration", blueGreenDeploymentConfiguration)
        node.set("Deployment", deployment)
        node.set("DeploymentConfigName", deploymentConfigName)
        node.set("DeploymentGroupName", deploymentGroupName)
        node.set("DeploymentStyle", deploymentStyle)
        node.set("Ec2TagFilters", ec2TagFilters)
        node.set("Ec2TagSet", ec2TagSet)
        node.set("ECSServices", ecsServices)
        node.set("LoadBalancerInfo", loadBalancerInfo)
        node.set("OnPremisesInstanceTagFilters", onPremisesInstanceTagFilters)
        node.set("OnPremisesTagSet", onPremisesTagSet)
        node.set("OutdatedInstancesStrategy", outdatedInstancesStrategy)
        node.set("TerminationHookEnabled", terminationHookEnabled)
        node.set("TriggerConfigurations", triggerConfigurations)
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

    /// The `Alarm` of a deployment group.
    public struct Alarm: PropertyGroup {
        public let fields: Fields

        /// Makes the `Alarm` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(
            name: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            fields = members
        }
    }

    /// The `AlarmConfiguration` of a deployment group.
    public struct AlarmConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AlarmConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - alarms: `Alarms`.
        ///   - enabled: `Enabled`.
        ///   - ignorePollAlarmFailure: `IgnorePollAlarmFailure`.
        public init(
            alarms: [Alarm]? = nil,
            enabled: Input<Bool>? = nil,
            ignorePollAlarmFailure: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Alarms", alarms)
            members.set("Enabled", enabled)
            members.set("IgnorePollAlarmFailure", ignorePollAlarmFailure)
            fields = members
        }
    }

    /// The `AutoRollbackConfiguration` of a deployment group.
    public struct AutoRollbackConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AutoRollbackConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - events: `Events`.
        public init(
            enabled: Input<Bool>? = nil,
            events: [AutoRollbackConfigurationEvents]? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("Events", events)
            fields = members
        }
    }

    /// The `BlueGreenDeploymentConfiguration` of a deployment group.
    public struct BlueGreenDeploymentConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `BlueGreenDeploymentConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - deploymentReadyOption: `DeploymentReadyOption`.
        ///   - greenFleetProvisioningOption: `GreenFleetProvisioningOption`.
        ///   - terminateBlueInstancesOnDeploymentSuccess: `TerminateBlueInstancesOnDeploymentSuccess`.
        public init(
            deploymentReadyOption: DeploymentReadyOption? = nil,
            greenFleetProvisioningOption: GreenFleetProvisioningOption? = nil,
            terminateBlueInstancesOnDeploymentSuccess: BlueInstanceTerminationOption? = nil
        ) {
            var members = Fields()
            members.set("DeploymentReadyOption", deploymentReadyOption)
            members.set("GreenFleetProvisioningOption", greenFleetProvisioningOption)
            members.set("TerminateBlueInstancesOnDeploymentSuccess", terminateBlueInstancesOnDeploymentSuccess)
            fields = members
        }
    }

    /// The `BlueInstanceTerminationOption` of a deployment group.
    public struct BlueInstanceTerminationOption: PropertyGroup {
        public let fields: Fields

        /// Makes the `BlueInstanceTerminationOption` of its members.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - terminationWaitTimeInMinutes: `TerminationWaitTimeInMinutes`.
        public init(
            action: BlueInstanceTerminationOptionAction? = nil,
            terminationWaitTimeInMinutes: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Action", action)
            members.set("TerminationWaitTimeInMinutes", terminationWaitTimeInMinutes)
            fields = members
        }
    }

    /// The `Deployment` of a deployment group.
    public struct Deployment: PropertyGroup {
        public let fields: Fields

        /// Makes the `Deployment` of its members.
        ///
        /// - Parameters:
        ///   - revision: `Revision`.
        ///   - description: `Description`.
        ///   - ignoreApplicationStopFailures: `IgnoreApplicationStopFailures`.
        public init(
            revision: RevisionLocation,
            description: Input<String>? = nil,
            ignoreApplicationStopFailures: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Revision", revision)
            members.set("Description", description)
            members.set("IgnoreApplicationStopFailures", ignoreApplicationStopFailures)
            fields = members
        }
    }

    /// The `DeploymentReadyOption` of a deployment group.
    public struct DeploymentReadyOption: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeploymentReadyOption` of its members.
        ///
        /// - Parameters:
        ///   - actionOnTimeout: `ActionOnTimeout`.
        ///   - waitTimeInMinutes: `WaitTimeInMinutes`.
        public init(
            actionOnTimeout: DeploymentReadyOptionActionOnTimeout? = nil,
            waitTimeInMinutes: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("ActionOnTimeout", actionOnTimeout)
            members.set("WaitTimeInMinutes", waitTimeInMinutes)
            fields = members
        }
    }

    /// The `DeploymentStyle` of a deployment group.
    public struct DeploymentStyle: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeploymentStyle` of its members.
        ///
        /// - Parameters:
        ///   - deploymentOption: `DeploymentOption`.
        ///   - deploymentType: `DeploymentType`.
        public init(
            deploymentOption: DeploymentStyleDeploymentOption? = nil,
            deploymentType: DeploymentStyleDeploymentType? = nil
        ) {
            var members = Fields()
            members.set("DeploymentOption", deploymentOption)
            members.set("DeploymentType", deploymentType)
            fields = members
        }
    }

    /// The `EC2TagFilter` of a deployment group.
    public struct EC2TagFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `EC2TagFilter` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            key: Input<String>? = nil,
            type: EC2TagFilterType? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Type", type)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `EC2TagSet` of a deployment group.
    public struct EC2TagSet: PropertyGroup {
        public let fields: Fields

        /// Makes the `EC2TagSet` of its members.
        ///
        /// - Parameters:
        ///   - ec2TagSetList: `Ec2TagSetList`.
        public init(
            ec2TagSetList: [EC2TagSetListObject]? = nil
        ) {
            var members = Fields()
            members.set("Ec2TagSetList", ec2TagSetList)
            fields = members
        }
    }

    /// The `EC2TagSetListObject` of a deployment group.
    public struct EC2TagSetListObject: PropertyGroup {
        public let fields: Fields

        /// Makes the `EC2TagSetListObject` of its members.
        ///
        /// - Parameters:
        ///   - ec2TagGroup: `Ec2TagGroup`.
        public init(
            ec2TagGroup: [EC2TagFilter]? = nil
        ) {
            var members = Fields()
            members.set("Ec2TagGroup", ec2TagGroup)
            fields = members
        }
    }

    /// The `ECSService` of a deployment group.
    public struct ECSService: PropertyGroup {
        public let fields: Fields

        /// Makes the `ECSService` of its members.
        ///
        /// - Parameters:
        ///   - clusterName: `ClusterName`.
        ///   - serviceName: `ServiceName`.
        public init(
            clusterName: Input<ID<ECS.Cluster>>,
            serviceName: Input<Name<ECS.Service>>
        ) {
            var members = Fields()
            members.set("ClusterName", clusterName)
            members.set("ServiceName", serviceName)
            fields = members
        }
    }

    /// The `ELBInfo` of a deployment group.
    public struct ELBInfo: PropertyGroup {
        public let fields: Fields

        /// Makes the `ELBInfo` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(
            name: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            fields = members
        }
    }

    /// The `GitHubLocation` of a deployment group.
    public struct GitHubLocation: PropertyGroup {
        public let fields: Fields

        /// Makes the `GitHubLocation` of its members.
        ///
        /// - Parameters:
        ///   - commitId: `CommitId`.
        ///   - repository: `Repository`.
        public init(
            commitId: Input<String>,
            repository: Input<String>
        ) {
            var members = Fields()
            members.set("CommitId", commitId)
            members.set("Repository", repository)
            fields = members
        }
    }

    /// The `GreenFleetProvisioningOption` of a deployment group.
    public struct GreenFleetProvisioningOption: PropertyGroup {
        public let fields: Fields

        /// Makes the `GreenFleetProvisioningOption` of its members.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        public init(
            action: GreenFleetProvisioningOptionAction? = nil
        ) {
            var members = Fields()
            members.set("Action", action)
            fields = members
        }
    }

    /// The `LoadBalancerInfo` of a deployment group.
    public struct LoadBalancerInfo: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoadBalancerInfo` of its members.
        ///
        /// - Parameters:
        ///   - elbInfoList: `ElbInfoList`.
        ///   - targetGroupInfoList: `TargetGroupInfoList`.
        ///   - targetGroupPairInfoList: `TargetGroupPairInfoList`.
        public init(
            elbInfoList: [ELBInfo]? = nil,
            targetGroupInfoList: [TargetGroupInfo]? = nil,
            targetGroupPairInfoList: [TargetGroupPairInfo]? = nil
        ) {
            var members = Fields()
            members.set("ElbInfoList", elbInfoList)
            members.set("TargetGroupInfoList", targetGroupInfoList)
            members.set("TargetGroupPairInfoList", targetGroupPairInfoList)
            fields = members
        }
    }

    /// The `OnPremisesTagSet` of a deployment group.
    public struct OnPremisesTagSet: PropertyGroup {
        public let fields: Fields

        /// Makes the `OnPremisesTagSet` of its members.
        ///
        /// - Parameters:
        ///   - onPremisesTagSetList: `OnPremisesTagSetList`.
        public init(
            onPremisesTagSetList: [OnPremisesTagSetListObject]? = nil
        ) {
            var members = Fields()
            members.set("OnPremisesTagSetList", onPremisesTagSetList)
            fields = members
        }
    }

    /// The `OnPremisesTagSetListObject` of a deployment group.
    public struct OnPremisesTagSetListObject: PropertyGroup {
        public let fields: Fields

        /// Makes the `OnPremisesTagSetListObject` of its members.
        ///
        /// - Parameters:
        ///   - onPremisesTagGroup: `OnPremisesTagGroup`.
        public init(
            onPremisesTagGroup: [TagFilter]? = nil
        ) {
            var members = Fields()
            members.set("OnPremisesTagGroup", onPremisesTagGroup)
            fields = members
        }
    }

    /// The `RevisionLocation` of a deployment group.
    public struct RevisionLocation: PropertyGroup {
        public let fields: Fields

        /// Makes the `RevisionLocation` of its members.
        ///
        /// - Parameters:
        ///   - gitHubLocation: `GitHubLocation`.
        ///   - revisionType: `RevisionType`.
        ///   - s3Location: `S3Location`.
        public init(
            gitHubLocation: GitHubLocation? = nil,
            revisionType: Input<String>? = nil,
            s3Location: S3Location? = nil
        ) {
            var members = Fields()
            members.set("GitHubLocation", gitHubLocation)
            members.set("RevisionType", revisionType)
            members.set("S3Location", s3Location)
            fields = members
        }
    }

    /// The `S3Location` of a deployment group.
    public struct S3Location: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3Location` of its members.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`.
        ///   - key: `Key`.
        ///   - bundleType: `BundleType`.
        ///   - eTag: `ETag`.
        ///   - version: `Version`.
        public init(
            bucket: Input<String>,
            key: Input<String>,
            bundleType: Input<String>? = nil,
            eTag: Input<String>? = nil,
            version: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Bucket", bucket)
            members.set("Key", key)
            members.set("BundleType", bundleType)
            members.set("ETag", eTag)
            members.set("Version", version)
            fields = members
        }
    }

    /// The `TagFilter` of a deployment group.
    public struct TagFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `TagFilter` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            key: Input<String>? = nil,
            type: TagFilterType? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Type", type)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `TargetGroupInfo` of a deployment group.
    public struct TargetGroupInfo: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetGroupInfo` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(
            name: Input<Name<ElasticLoadBalancingV2.TargetGroup>>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            fields = members
        }
    }

    /// The `TargetGroupPairInfo` of a deployment group.
    public struct TargetGroupPairInfo: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetGroupPairInfo` of its members.
        ///
        /// - Parameters:
        ///   - prodTrafficRoute: `ProdTrafficRoute`.
        ///   - targetGroups: `TargetGroups`.
        ///   - testTrafficRoute: `TestTrafficRoute`.
        public init(
            prodTrafficRoute: TrafficRoute? = nil,
            targetGroups: [TargetGroupInfo]? = nil,
            testTrafficRoute: TrafficRoute? = nil
        ) {
            var members = Fields()
            members.set("ProdTrafficRoute", prodTrafficRoute)
            members.set("TargetGroups", targetGroups)
            members.set("TestTrafficRoute", testTrafficRoute)
            fields = members
        }
    }

    /// The `TrafficRoute` of a deployment group.
    public struct TrafficRoute: PropertyGroup {
        public let fields: Fields

        /// Makes the `TrafficRoute` of its members.
        ///
        /// - Parameters:
        ///   - listenerArns: `ListenerArns`.
        public init(
            listenerArns: Input<[ARN<ElasticLoadBalancingV2.Listener>]>? = nil
        ) {
            var members = Fields()
            members.set("ListenerArns", listenerArns)
            fields = members
        }
    }

    /// The `TriggerConfig` of a deployment group.
    public struct TriggerConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `TriggerConfig` of its members.
        ///
        /// - Parameters:
        ///   - triggerEvents: `TriggerEvents`.
        ///   - triggerName: `TriggerName`.
        ///   - triggerTargetArn: `TriggerTargetArn`.
        public init(
            triggerEvents: [TriggerConfigTriggerEvents]? = nil,
            triggerName: Input<String>? = nil,
            triggerTargetArn: Input<ARN<SNS.Topic>>? = nil
        ) {
            var members = Fields()
            members.set("TriggerEvents", triggerEvents)
            members.set("TriggerName", triggerName)
            members.set("TriggerTargetArn", triggerTargetArn)
            fields = members
        }
    }

    /// The values of `Events`.
    public struct AutoRollbackConfigurationEvents: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEPLOYMENT_FAILURE`
        public static var deploymentFailure: Self { Self(rawValue: "DEPLOYMENT_FAILURE") }
        /// `DEPLOYMENT_STOP_ON_ALARM`
        public static var deploymentStopOnAlarm: Self { Self(rawValue: "DEPLOYMENT_STOP_ON_ALARM") }
        /// `DEPLOYMENT_STOP_ON_REQUEST`
        public static var deploymentStopOnRequest: Self {
            Self(rawValue: "DEPLOYMENT_STOP_ON_REQUEST")
        }
    }

    /// The values of `Action`.
    public struct BlueInstanceTerminationOptionAction: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `KEEP_ALIVE`
        public static var keepAlive: Self { Self(rawValue: "KEEP_ALIVE") }
        /// `TERMINATE`
        public static var terminate: Self { Self(rawValue: "TERMINATE") }
    }

    /// The values of `ActionOnTimeout`.
    public struct DeploymentReadyOptionActionOnTimeout: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CONTINUE_DEPLOYMENT`
        public static var continueDeployment: Self { Self(rawValue: "CONTINUE_DEPLOYMENT") }
        /// `STOP_DEPLOYMENT`
        public static var stopDeployment: Self { Self(rawValue: "STOP_DEPLOYMENT") }
    }

    /// The values of `DeploymentOption`.
    public struct DeploymentStyleDeploymentOption: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WITHOUT_TRAFFIC_CONTROL`
        public static var withoutTrafficControl: Self { Self(rawValue: "WITHOUT_TRAFFIC_CONTROL") }
        /// `WITH_TRAFFIC_CONTROL`
        public static var withTrafficControl: Self { Self(rawValue: "WITH_TRAFFIC_CONTROL") }
    }

    /// The values of `DeploymentType`.
    public struct DeploymentStyleDeploymentType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BLUE_GREEN`
        public static var blueGreen: Self { Self(rawValue: "BLUE_GREEN") }
        /// `IN_PLACE`
        public static var inPlace: Self { Self(rawValue: "IN_PLACE") }
    }

    /// The values of `Type`.
    public struct EC2TagFilterType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `KEY_AND_VALUE`
        public static var keyAndValue: Self { Self(rawValue: "KEY_AND_VALUE") }
        /// `KEY_ONLY`
        public static var keyOnly: Self { Self(rawValue: "KEY_ONLY") }
        /// `VALUE_ONLY`
        public static var valueOnly: Self { Self(rawValue: "VALUE_ONLY") }
    }

    /// The values of `Action`.
    public struct GreenFleetProvisioningOptionAction: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `COPY_AUTO_SCALING_GROUP`
        public static var copyAutoScalingGroup: Self { Self(rawValue: "COPY_AUTO_SCALING_GROUP") }
        /// `DISCOVER_EXISTING`
        public static var discoverExisting: Self { Self(rawValue: "DISCOVER_EXISTING") }
    }

    /// The values of `OutdatedInstancesStrategy`.
    public struct OutdatedInstancesStrategy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IGNORE`
        public static var ignore: Self { Self(rawValue: "IGNORE") }
        /// `UPDATE`
        public static var update: Self { Self(rawValue: "UPDATE") }
    }

    /// The values of `Type`.
    public struct TagFilterType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `KEY_AND_VALUE`
        public static var keyAndValue: Self { Self(rawValue: "KEY_AND_VALUE") }
        /// `KEY_ONLY`
        public static var keyOnly: Self { Self(rawValue: "KEY_ONLY") }
        /// `VALUE_ONLY`
        public static var valueOnly: Self { Self(rawValue: "VALUE_ONLY") }
    }

    /// The values of `TriggerEvents`.
    public struct TriggerConfigTriggerEvents: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DeploymentFailure`
        public static var deploymentFailure: Self { Self(rawValue: "DeploymentFailure") }
        /// `DeploymentReady`
        public static var deploymentReady: Self { Self(rawValue: "DeploymentReady") }
        /// `DeploymentRollback`
        public static var deploymentRollback: Self { Self(rawValue: "DeploymentRollback") }
        /// `DeploymentStart`
        public static var deploymentStart: Self { Self(rawValue: "DeploymentStart") }
        /// `DeploymentStop`
        public static var deploymentStop: Self { Self(rawValue: "DeploymentStop") }
        /// `DeploymentSuccess`
        public static var deploymentSuccess: Self { Self(rawValue: "DeploymentSuccess") }
        /// `InstanceFailure`
        public static var instanceFailure: Self { Self(rawValue: "InstanceFailure") }
        /// `InstanceReady`
        public static var instanceReady: Self { Self(rawValue: "InstanceReady") }
        /// `InstanceStart`
        public static var instanceStart: Self { Self(rawValue: "InstanceStart") }
        /// `InstanceSuccess`
        public static var instanceSuccess: Self { Self(rawValue: "InstanceSuccess") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ApplicationName","DeploymentGroupName"],"definitions":{"Alarm":{"properties":{"Name":{"type":"string"}},"type":"object"},"AlarmConfiguration":{"properties":{"Alarms":{"items":{"$ref":"#/definitions/Alarm"},"type":"array"},"Enabled":{"type":"boolean"},"IgnorePollAlarmFailure":{"type":"boolean"}},"type":"object"},"AutoRollbackConfiguration":{"properties":{"Enabled":{"type":"boolean"},"Events":{"items":{"enum":["DEPLOYMENT_FAILURE","DEPLOYMENT_STOP_ON_ALARM","DEPLOYMENT_STOP_ON_REQUEST"],"type":"string"},"type":"array"}},"type":"object"},"BlueGreenDeploymentConfiguration":{"properties":{"DeploymentReadyOption":{"$ref":"#/definitions/DeploymentReadyOption"},"GreenFleetProvisioningOption":{"$ref":"#/definitions/GreenFleetProvisioningOption"},"TerminateBlueInstancesOnDeploymentSuccess":{"$ref":"#/definitions/BlueInstanceTerminationOption"}},"type":"object"},"BlueInstanceTerminationOption":{"properties":{"Action":{"enum":["KEEP_ALIVE","TERMINATE"],"type":"string"},"TerminationWaitTimeInMinutes":{"type":"integer"}},"type":"object"},"Deployment":{"properties":{"Description":{"type":"string"},"IgnoreApplicationStopFailures":{"type":"boolean"},"Revision":{"$ref":"#/definitions/RevisionLocation"}},"required":["Revision"],"type":"object"},"DeploymentReadyOption":{"properties":{"ActionOnTimeout":{"enum":["CONTINUE_DEPLOYMENT","STOP_DEPLOYMENT"],"type":"string"},"WaitTimeInMinutes":{"type":"integer"}},"type":"object"},"DeploymentStyle":{"properties":{"DeploymentOption":{"enum":["WITHOUT_TRAFFIC_CONTROL","WITH_TRAFFIC_CONTROL"],"type":"string"},"DeploymentType":{"enum":["BLUE_GREEN","IN_PLACE"],"type":"string"}},"type":"object"},"EC2TagFilter":{"properties":{"Key":{"type":"string"},"Type":{"enum":["KEY_AND_VALUE","KEY_ONLY","VALUE_ONLY"],"type":"string"},"Value":{"type":"string"}},"type":"object"},"EC2TagSet":{"properties":{"Ec2TagSetList":{"items":{"$ref":"#/definitions/EC2TagSetListObject"},"type":"array"}},"type":"object"},"EC2TagSetListObject":{"properties":{"Ec2TagGroup":{"items":{"$ref":"#/definitions/EC2TagFilter"},"type":"array"}},"type":"object"},"ECSService":{"properties":{"ClusterName":{"references":["AWS::ECS::Cluster.Id"],"type":"string"},"ServiceName":{"references":["AWS::ECS::Service.Name"],"type":"string"}},"required":["ClusterName","ServiceName"],"type":"object"},"ELBInfo":{"properties":{"Name":{"type":"string"}},"type":"object"},"GitHubLocation":{"properties":{"CommitId":{"type":"string"},"Repository":{"type":"string"}},"required":["CommitId","Repository"],"type":"object"},"GreenFleetProvisioningOption":{"properties":{"Action":{"enum":["COPY_AUTO_SCALING_GROUP","DISCOVER_EXISTING"],"type":"string"}},"type":"object"},"LoadBalancerInfo":{"properties":{"ElbInfoList":{"items":{"$ref":"#/definitions/ELBInfo"},"type":"array"},"TargetGroupInfoList":{"items":{"$ref":"#/definitions/TargetGroupInfo"},"type":"array"},"TargetGroupPairInfoList":{"items":{"$ref":"#/definitions/TargetGroupPairInfo"},"type":"array"}},"type":"object"},"OnPremisesTagSet":{"properties":{"OnPremisesTagSetList":{"items":{"$ref":"#/definitions/OnPremisesTagSetListObject"},"type":"array"}},"type":"object"},"OnPremisesTagSetListObject":{"properties":{"OnPremisesTagGroup":{"items":{"$ref":"#/definitions/TagFilter"},"type":"array"}},"type":"object"},"RevisionLocation":{"properties":{"GitHubLocation":{"$ref":"#/definitions/GitHubLocation"},"RevisionType":{"type":"string"},"S3Location":{"$ref":"#/definitions/S3Location"}},"type":"object"},"S3Location":{"properties":{"Bucket":{"type":"string"},"BundleType":{"type":"string"},"ETag":{"type":"string"},"Key":{"type":"string"},"Version":{"type":"string"}},"required":["Bucket","Key"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TagFilter":{"properties":{"Key":{"type":"string"},"Type":{"enum":["KEY_AND_VALUE","KEY_ONLY","VALUE_ONLY"],"type":"string"},"Value":{"type":"string"}},"type":"object"},"TargetGroupInfo":{"properties":{"Name":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupName"],"type":"string"}},"type":"object"},"TargetGroupPairInfo":{"properties":{"ProdTrafficRoute":{"$ref":"#/definitions/TrafficRoute"},"TargetGroups":{"items":{"$ref":"#/definitions/TargetGroupInfo"},"type":"array"},"TestTrafficRoute":{"$ref":"#/definitions/TrafficRoute"}},"type":"object"},"TrafficRoute":{"properties":{"ListenerArns":{"items":{"references":["AWS::ElasticLoadBalancingV2::Listener.Id"],"type":"string"},"type":"array"}},"type":"object"},"TriggerConfig":{"properties":{"TriggerEvents":{"items":{"enum":["DeploymentFailure","DeploymentReady","DeploymentRollback","DeploymentStart","DeploymentStop","DeploymentSuccess","InstanceFailure","InstanceReady","InstanceStart","InstanceSuccess"],"type":"string"},"type":"array"},"TriggerName":{"type":"string"},"TriggerTargetArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"}},"type":"object"}},"primaryIdentifier":["ApplicationName","DeploymentGroupName"],"properties":{"AlarmConfiguration":{"$ref":"#/definitions/AlarmConfiguration"},"ApplicationName":{"maxLength":100,"minLength":1,"references":["AWS::CodeDeploy::Application.Id"],"type":"string"},"AutoRollbackConfiguration":{"$ref":"#/definitions/AutoRollbackConfiguration"},"AutoScalingGroups":{"items":{"type":"string"},"type":"array"},"BlueGreenDeploymentConfiguration":{"$ref":"#/definitions/BlueGreenDeploymentConfiguration"},"Deployment":{"$ref":"#/definitions/Deployment"},"DeploymentConfigName":{"maxLength":100,"minLength":1,"references":["AWS::CodeDeploy::DeploymentConfig.Id"],"type":"string"},"DeploymentGroupName":{"maxLength":100,"minLength":1,"type":"string"},"DeploymentStyle":{"$ref":"#/definitions/DeploymentStyle"},"ECSServices":{"items":{"$ref":"#/definitions/ECSService"},"type":"array"},"Ec2TagFilters":{"items":{"$ref":"#/definitions/EC2TagFilter"},"type":"array"},"Ec2TagSet":{"$ref":"#/definitions/EC2TagSet"},"LoadBalancerInfo":{"$ref":"#/definitions/LoadBalancerInfo"},"OnPremisesInstanceTagFilters":{"items":{"$ref":"#/definitions/TagFilter"},"type":"array"},"OnPremisesTagSet":{"$ref":"#/definitions/OnPremisesTagSet"},"OutdatedInstancesStrategy":{"enum":["IGNORE","UPDATE"],"type":"string"},"ServiceRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TerminationHookEnabled":{"type":"boolean"},"TriggerConfigurations":{"items":{"$ref":"#/definitions/TriggerConfig"},"type":"array"}},"required":["ApplicationName","ServiceRoleArn"],"tagProperty":"Tags","traits":{"nameProperty":"DeploymentGroupName","readyProperties":["ECSServices","LoadBalancerInfo"]}}"##
    }
}
