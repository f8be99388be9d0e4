// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ApplicationAutoScaling.ScalableTarget {
    /// A scalable target of ApplicationAutoScaling.
    ///
    /// A change of `ResourceId`, `ScalableDimension` or `ServiceNamespace` replaces it. Creates
    /// `AWS::ApplicationAutoScaling::ScalableTarget`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - maxCapacity: `MaxCapacity`.
    ///   - minCapacity: `MinCapacity`.
    ///   - resourceId: `ResourceId`. 1 to 1600 characters. A change replaces the resource.
    ///   - scalableDimension: `ScalableDimension`. A change replaces the resource.
    ///   - serviceNamespace: `ServiceNamespace`. A change replaces the resource.
    ///   - roleARN: `RoleARN`. 1 to 1600 characters.
    ///   - scheduledActions: `ScheduledActions`.
    ///   - suspendedState: `SuspendedState`.
    public init(
        _ id: ConstructID,
        maxCapacity: Input<Int>,
        minCapacity: Input<Int>,
        resourceId: Input<String>,
        scalableDimension: ScalableDimension,
        serviceNamespace: ServiceNamespace,
        roleARN: Input<ARN<IAM.Role>>? = nil,
        scheduledActions: [ScheduledAction]? = nil,
        suspendedState: SuspendedState? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("MaxCapacity", maxCapacity)
        node.set("MinCapacity", minCapacity)
        node.set("ResourceId", resourceId)
        node.set("ScalableDimension", scalableDimension)
        node.set("ServiceNamespace", serviceNamespace)
        node.set("RoleARN", roleARN)
        node.set("ScheduledActions", scheduledActions)
        node.set("SuspendedState", suspendedState)
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

    /// The `ScalableTargetAction` of a scalable target.
    public struct ScalableTargetAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScalableTargetAction` of its members.
        ///
        /// - Parameters:
        ///   - maxCapacity: `MaxCapacity`.
        ///   - minCapacity: `MinCapacity`.
        public init(
            maxCapacity: Input<Int>? = nil,
            minCapacity: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("MaxCapacity", maxCapacity)
            members.set("MinCapacity", minCapacity)
            fields = members
        }
    }

    /// The `ScheduledAction` of a scalable target.
    public struct ScheduledAction: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScheduledAction` of its members.
        ///
        /// - Parameters:
        ///   - schedule: `Schedule`.
        ///   - scheduledActionName: `ScheduledActionName`.
        ///   - endTime: `EndTime`.
        ///   - scalableTargetAction: `ScalableTargetAction`.
        ///   - startTime: `StartTime`.
        ///   - timezone: `Timezone`.
        public init(
            schedule: Input<String>,
            scheduledActionName: Input<String>,
            endTime: Input<String>? = nil,
            scalableTargetAction: ScalableTargetAction? = nil,
            startTime: Input<String>? = nil,
            timezone: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Schedule", schedule)
            members.set("ScheduledActionName", scheduledActionName)
            members.set("EndTime", endTime)
            members.set("ScalableTargetAction", scalableTargetAction)
            members.set("StartTime", startTime)
            members.set("Timezone", timezone)
            fields = members
        }
    }

    /// The `SuspendedState` of a scalable target.
    public struct SuspendedState: PropertyGroup {
        public let fields: Fields

        /// Makes the `SuspendedState` of its members.
        ///
        /// - Parameters:
        ///   - dynamicScalingInSuspended: `DynamicScalingInSuspended`.
        ///   - dynamicScalingOutSuspended: `DynamicScalingOutSuspended`.
        ///   - scheduledScalingSuspended: `ScheduledScalingSuspended`.
        public init(
            dynamicScalingInSuspended: Input<Bool>? = nil,
            dynamicScalingOutSuspended: Input<Bool>? = nil,
            scheduledScalingSuspended: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("DynamicScalingInSuspended", dynamicScalingInSuspended)
            members.set("DynamicScalingOutSuspended", dynamicScalingOutSuspended)
            members.set("ScheduledScalingSuspended", scheduledScalingSuspended)
            fields = members
        }
    }

    /// The values of `ScalableDimension`.
    public struct ScalableDimension: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `appstream:fleet:DesiredCapacity`
        public static var appstreamFleetDesiredCapacity: Self {
            Self(rawValue: "appstream:fleet:DesiredCapacity")
        }
        /// `cassandra:table:ReadCapacityUnits`
        public static var cassandraTableReadCapacityUnits: Self {
            Self(rawValue: "cassandra:table:ReadCapacityUnits")
        }
        /// `cassandra:table:WriteCapacityUnits`
        public static var cassandraTableWriteCapacityUnits: Self {
            Self(rawValue: "cassandra:table:WriteCapacityUnits")
        }
        /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
        public static var comprehendDocumentClassifierEndpointDesiredInferenceUnits: Self {
            Self(rawValue: "comprehend:document-classifier-endpoint:DesiredInferenceUnits")
        }
        /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
        public static var comprehendEntityRecognizerEndpointDesiredInferenceUnits: Self {
            Self(rawValue: "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits")
        }
        /// `custom-resource:ResourceType:Property`
        public static var customResourceResourceTypeProperty: Self {
            Self(rawValue: "custom-resource:ResourceType:Property")
        }
        /// `dynamodb:index:ReadCapacityUnits`
        public static var dynamodbIndexReadCapacityUnits: Self {
            Self(rawValue: "dynamodb:index:ReadCapacityUnits")
        }
        /// `dynamodb:index:WriteCapacityUnits`
        public static var dynamodbIndexWriteCapacityUnits: Self {
            Self(rawValue: "dynamodb:index:WriteCapacityUnits")
        }
        /// `dynamodb:table:ReadCapacityUnits`
        public static var dynamodbTableReadCapacityUnits: Self {
            Self(rawValue: "dynamodb:table:ReadCapacityUnits")
        }
        /// `dynamodb:table:WriteCapacityUnits`
        public static var dynamodbTableWriteCapacityUnits: Self {
            Self(rawValue: "dynamodb:table:WriteCapacityUnits")
        }
        /// `ec2:spot-fleet-request:TargetCapacity`
        public static var ec2SpotFleetRequestTargetCapacity: Self {
            Self(rawValue: "ec2:spot-fleet-request:TargetCapacity")
        }
        /// `ecs:service:DesiredCount`
        public static var ecsServiceDesiredCount: Self {
            Self(rawValue: "ecs:service:DesiredCount")
        }
        /// `elasticache:cache-cluster:Nodes`
        public static var elasticacheCacheClusterNodes: Self {
            Self(rawValue: "elasticache:cache-cluster:Nodes")
        }
        /// `elasticache:replication-group:NodeGroups`
        public static var elasticacheReplicationGroupNodeGroups: Self {
            Self(rawValue: "elasticache:replication-group:NodeGroups")
        }
        /// `elasticache:replication-group:Replicas`
        public static var elasticacheReplicationGroupReplicas: Self {
            Self(rawValue: "elasticache:replication-group:Replicas")
        }
        /// `elasticmapreduce:instancegroup:InstanceCount`
        public static var elasticmapreduceInstancegroupInstanceCount: Self {
            Self(rawValue: "elasticmapreduce:instancegroup:InstanceCount")
        }
        /// `kafka:broker-storage:VolumeSize`
        public static var kafkaBrokerStorageVolumeSize: Self {
            Self(rawValue: "kafka:broker-storage:VolumeSize")
        }
        /// `lambda:function:ProvisionedConcurrency`
        public static var lambdaFunctionProvisionedConcurrency: Self {
            Self(rawValue: "lambda:function:ProvisionedConcurrency")
        }
        /// `neptune:cluster:ReadReplicaCount`
        public static var neptuneClusterReadReplicaCount: Self {
            Self(rawValue: "neptune:cluster:ReadReplicaCount")
        }
        /// `rds:cluster:ReadReplicaCount`
        public static var rdsClusterReadReplicaCount: Self {
            Self(rawValue: "rds:cluster:ReadReplicaCount")
        }
        /// `sagemaker:inference-component:DesiredCopyCount`
        public static var sagemakerInferenceComponentDesiredCopyCount: Self {
            Self(rawValue: "sagemaker:inference-component:DesiredCopyCount")
        }
        /// `sagemaker:variant:DesiredInstanceCount`
        public static var sagemakerVariantDesiredInstanceCount: Self {
            Self(rawValue: "sagemaker:variant:DesiredInstanceCount")
        }
        /// `sagemaker:variant:DesiredProvisionedConcurrency`
        public static var sagemakerVariantDesiredProvisionedConcurrency: Self {
            Self(rawValue: "sagemaker:variant:DesiredProvisionedConcurrency")
        }
        /// `workspaces:workspacespool:DesiredUserSessions`
        public static var workspacesWorkspacespoolDesiredUserSessions: Self {
            Self(rawValue: "workspaces:workspacespool:DesiredUserSessions")
        }
    }

    /// The values of `ServiceNamespace`.
    public struct ServiceNamespace: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `appstream`
        public static var appstream: Self { Self(rawValue: "appstream") }
        /// `cassandra`
        public static var cassandra: Self { Self(rawValue: "cassandra") }
        /// `comprehend`
        public static var comprehend: Self { Self(rawValue: "comprehend") }
        /// `custom-resource`
        public static var customResource: Self { Self(rawValue: "custom-resource") }
        /// `dynamodb`
        public static var dynamodb: Self { Self(rawValue: "dynamodb") }
        /// `ec2`
        public static var ec2: Self { Self(rawValue: "ec2") }
        /// `ecs`
        public static var ecs: Self { Self(rawValue: "ecs") }
        /// `elasticache`
        public static var elasticache: Self { Self(rawValue: "elasticache") }
        /// `elasticmapreduce`
        public static var elasticmapreduce: Self { Self(rawValue: "elasticmapreduce") }
        /// `kafka`
        public static var kafka: Self { Self(rawValue: "kafka") }
        /// `lambda`
        public static var lambda: Self { Self(rawValue: "lambda") }
        /// `neptune`
        public static var neptune: Self { Self(rawValue: "neptune") }
        /// `rds`
        public static var rds: Self { Self(rawValue: "rds") }
        /// `sagemaker`
        public static var sagemaker: Self { Self(rawValue: "sagemaker") }
        /// `workspaces`
        public static var workspaces: Self { Self(rawValue: "workspaces") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ResourceId","ScalableDimension","ServiceNamespace"],"definitions":{"ScalableTargetAction":{"properties":{"MaxCapacity":{"type":"integer"},"MinCapacity":{"type":"integer"}},"type":"object"},"ScheduledAction":{"properties":{"EndTime":{"type":"string"},"ScalableTargetAction":{"$ref":"#/definitions/ScalableTargetAction"},"Schedule":{"type":"string"},"ScheduledActionName":{"type":"string"},"StartTime":{"type":"string"},"Timezone":{"type":"string"}},"required":["Schedule","ScheduledActionName"],"type":"object"},"SuspendedState":{"properties":{"DynamicScalingInSuspended":{"type":"boolean"},"DynamicScalingOutSuspended":{"type":"boolean"},"ScheduledScalingSuspended":{"type":"boolean"}},"type":"object"}},"primaryIdentifier":["ResourceId","ScalableDimension","ServiceNamespace"],"properties":{"Id":{"type":"string"},"MaxCapacity":{"type":"integer"},"MinCapacity":{"type":"integer"},"ResourceId":{"maxLength":1600,"minLength":1,"type":"string"},"RoleARN":{"maxLength":1600,"minLength":1,"references":["AWS::IAM::Role.Arn"],"type":"string"},"ScalableDimension":{"enum":["appstream:fleet:DesiredCapacity","cassandra:table:ReadCapacityUnits","cassandra:table:WriteCapacityUnits","comprehend:document-classifier-endpoint:DesiredInferenceUnits","comprehend:entity-recognizer-endpoint:DesiredInferenceUnits","custom-resource:ResourceType:Property","dynamodb:index:ReadCapacityUnits","dynamodb:index:WriteCapacityUnits","dynamodb:table:ReadCapacityUnits","dynamodb:table:WriteCapacityUnits","ec2:spot-fleet-request:TargetCapacity","ecs:service:DesiredCount","elasticache:cache-cluster:Nodes","elasticache:replication-group:NodeGroups","elasticache:replication-group:Replicas","elasticmapreduce:instancegroup:InstanceCount","kafka:broker-storage:VolumeSize","lambda:function:ProvisionedConcurrency","neptune:cluster:ReadReplicaCount","rds:cluster:ReadReplicaCount","sagemaker:inference-component:DesiredCopyCount","sagemaker:variant:DesiredInstanceCount","sagemaker:variant:DesiredProvisionedConcurrency","workspaces:workspacespool:DesiredUserSessions"],"type":"string"},"ScheduledActions":{"insertionOrder":false,"items":{"$ref":"#/definitions/ScheduledAction"},"type":"array"},"ServiceNamespace":{"enum":["appstream","cassandra","comprehend","custom-resource","dynamodb","ec2","ecs","elasticache","elasticmapreduce","kafka","lambda","neptune","rds","sagemaker","workspaces"],"type":"string"},"SuspendedState":{"$ref":"#/definitions/SuspendedState"}},"readOnly":["Id"],"required":["MaxCapacity","MinCapacity","ResourceId","ScalableDimension","ServiceNamespace"],"traits":{"readyProperties":["ResourceId"]},"writeOnly":["RoleARN"]}"##
    }
}
