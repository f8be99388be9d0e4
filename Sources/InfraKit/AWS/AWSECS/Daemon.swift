// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.Daemon {
    /// A daemon of ECS.
    ///
    /// A change of `ClusterArn` or `DaemonName` replaces it. Creates `AWS::ECS::Daemon`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - capacityProviderArns: `CapacityProviderArns`. At least 1 elements.
    ///   - clusterArn: `ClusterArn`. A change replaces the resource.
    ///   - daemonName: `DaemonName`. A change replaces the resource.
    ///   - daemonTaskDefinitionArn: `DaemonTaskDefinitionArn`.
    ///   - deploymentConfiguration: `DeploymentConfiguration`.
    ///   - enableECSManagedTags: `EnableECSManagedTags`.
    ///   - enableExecuteCommand: `EnableExecuteCommand`.
    ///   - propagateTags: `PropagateTags`.
    public init(
        _ id: ConstructID,
        capacityProviderArns: Input<[String]>? = nil,
        clusterArn: Input<ARN<ECS.Cluster>>? = nil,
        daemonName: Input<String>? = nil,
        daemonTaskDefinitionArn: Input<ARN<ECS.DaemonTaskDefinition>>? = nil,
        deploymentConfiguration: DaemonDeploymentConfiguration? = nil,
        enableECSManagedTags: Input<Bool>? = nil,
        enableExecuteCommand: Input<Bool>? = nil,
        propagateTags: PropagateTags? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CapacityProviderArns", capacityProviderArns)
        node.set("ClusterArn", clusterArn)
        node.set("DaemonName", daemonName)
        node.set("DaemonTaskDefinitionArn", daemonTaskDefinitionArn)
        node.set("DeploymentConfiguration", deploymentConfiguration)
        node.set("EnableECSManagedTags", enableECSManagedTags)
        node.set("EnableExecuteCommand", enableExecuteCommand)
        node.set("PropagateTags", propagateTags)
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

    /// `DaemonArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DaemonArn") }

    /// `DaemonArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("DaemonArn") }

    /// `CreatedAt`, known after deploy.
    public var createdAt: Input<String> { node.attribute("CreatedAt") }

    /// `DaemonStatus`, known after deploy.
    public var daemonStatus: Input<String> { node.attribute("DaemonStatus") }

    /// `DeploymentArn`, known after deploy.
    public var deploymentArn: Input<String> { node.attribute("DeploymentArn") }

    /// `UpdatedAt`, known after deploy.
    public var updatedAt: Input<String> { node.attribute("UpdatedAt") }

    /// The `DaemonAlarmConfiguration` of a daemon.
    public struct DaemonAlarmConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `DaemonAlarmConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - alarmNames: `AlarmNames`.
        ///   - enable: `Enable`.
        public init(
            alarmNames: Input<[String]>? = nil,
            enable: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("AlarmNames", alarmNames)
            members.set("Enable", enable)
            fields = members
        }
    }

    /// The `DaemonDeploymentConfiguration` of a daemon.
    public struct DaemonDeploymentConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `DaemonDeploymentConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - alarms: `Alarms`.
        ///   - bakeTimeInMinutes: `BakeTimeInMinutes`. From 0 to 1440.
        ///   - drainPercent: `DrainPercent`. From 0 to 100.
        public init(
            alarms: DaemonAlarmConfiguration? = nil,
            bakeTimeInMinutes: Input<Int>? = nil,
            drainPercent: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("Alarms", alarms)
            members.set("BakeTimeInMinutes", bakeTimeInMinutes)
            members.set("DrainPercent", drainPercent)
            fields = members
        }
    }

    /// The values of `PropagateTags`.
    public struct PropagateTags: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DAEMON`
        public static var daemon: Self { Self(rawValue: "DAEMON") }
        /// `NONE`
        public static var noneValue: Self { Self(rawValue: "NONE") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ClusterArn","DaemonName"],"definitions":{"DaemonAlarmConfiguration":{"properties":{"AlarmNames":{"items":{"type":"string"},"type":"array"},"Enable":{"type":"boolean"}},"type":"object"},"DaemonDeploymentConfiguration":{"properties":{"Alarms":{"$ref":"#/definitions/DaemonAlarmConfiguration"},"BakeTimeInMinutes":{"maximum":1440,"minimum":0,"type":"integer"},"DrainPercent":{"maximum":100,"minimum":0,"type":"number"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["DaemonArn"],"properties":{"CapacityProviderArns":{"items":{"type":"string"},"minItems":1,"type":"array"},"ClusterArn":{"references":["AWS::ECS::Cluster.Arn"],"type":"string"},"CreatedAt":{"format":"date-time","type":"string"},"DaemonArn":{"type":"string"},"DaemonName":{"type":"string"},"DaemonStatus":{"enum":["ACTIVE","DELETE_IN_PROGRESS"],"type":"string"},"DaemonTaskDefinitionArn":{"references":["AWS::ECS::DaemonTaskDefinition.Id"],"type":"string"},"DeploymentArn":{"type":"string"},"DeploymentConfiguration":{"$ref":"#/definitions/DaemonDeploymentConfiguration"},"EnableECSManagedTags":{"type":"boolean"},"EnableExecuteCommand":{"type":"boolean"},"PropagateTags":{"enum":["DAEMON","NONE"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"},"UpdatedAt":{"format":"date-time","type":"string"}},"readOnly":["CreatedAt","DaemonArn","DaemonStatus","DeploymentArn","UpdatedAt"],"tagProperty":"Tags","writeOnly":["CapacityProviderArns","DaemonName","DaemonTaskDefinitionArn","DeploymentConfiguration","EnableECSManagedTags","EnableExecuteCommand","PropagateTags"]}"##
    }
}
