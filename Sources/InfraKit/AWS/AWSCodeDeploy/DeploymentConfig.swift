// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CodeDeploy.DeploymentConfig {
    /// A deployment config of CodeDeploy.
    ///
    /// A change of `ComputePlatform`, `DeploymentConfigName`, `MinimumHealthyHosts`,
    /// `TrafficRoutingConfig` or `ZonalConfig` replaces it. Creates
    /// `AWS::CodeDeploy::DeploymentConfig`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - computePlatform: `ComputePlatform`. A change replaces the resource.
    ///   - deploymentConfigName: `DeploymentConfigName`. 1 to 100 characters.
    ///   - minimumHealthyHosts: `MinimumHealthyHosts`. A change replaces the resource.
    ///   - trafficRoutingConfig: `TrafficRoutingConfig`. A change replaces the resource.
    ///   - zonalConfig: `ZonalConfig`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        computePlatform: ComputePlatform? = nil,
        deploymentConfigName: Input<String>? = nil,
        minimumHealthyHosts: MinimumHealthyHosts? = nil,
        trafficRoutingConfig: TrafficRoutingConfig? = nil,
        zonalConfig: ZonalConfig? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ComputePlatform", computePlatform)
        node.set("DeploymentConfigName", deploymentConfigName)
        node.set("MinimumHealthyHosts", minimumHealthyHosts)
        node.set("TrafficRoutingConfig", trafficRoutingConfig)
        node.set("ZonalConfig", zonalConfig)
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

    /// `DeploymentConfigName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DeploymentConfigName") }

    /// The `MinimumHealthyHosts` of a deployment config.
    public struct MinimumHealthyHosts: PropertyGroup {
        public let fields: Fields

        /// Makes the `MinimumHealthyHosts` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            type: MinimumHealthyHostsType,
            value: Input<Int>
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `MinimumHealthyHostsPerZone` of a deployment config.
    public struct MinimumHealthyHostsPerZone: PropertyGroup {
        public let fields: Fields

        /// Makes the `MinimumHealthyHostsPerZone` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            type: MinimumHealthyHostsPerZoneType,
            value: Input<Int>
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `TimeBasedCanary` of a deployment config.
    public struct TimeBasedCanary: PropertyGroup {
        public let fields: Fields

        /// Makes the `TimeBasedCanary` of its members.
        ///
        /// - Parameters:
        ///   - canaryInterval: `CanaryInterval`.
        ///   - canaryPercentage: `CanaryPercentage`.
        public init(
            canaryInterval: Input<Int>,
            canaryPercentage: Input<Int>
        ) {
            var members = Fields()
            members.set("CanaryInterval", canaryInterval)
            members.set("CanaryPercentage", canaryPercentage)
            fields = members
        }
    }

    /// The `TimeBasedLinear` of a deployment config.
    public struct TimeBasedLinear: PropertyGroup {
        public let fields: Fields

        /// Makes the `TimeBasedLinear` of its members.
        ///
        /// - Parameters:
        ///   - linearInterval: `LinearInterval`.
        ///   - linearPercentage: `LinearPercentage`.
        public init(
            linearInterval: Input<Int>,
            linearPercentage: Input<Int>
        ) {
            var members = Fields()
            members.set("LinearInterval", linearInterval)
            members.set("LinearPercentage", linearPercentage)
            fields = members
        }
    }

    /// The `TrafficRoutingConfig` of a deployment config.
    public struct TrafficRoutingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `TrafficRoutingConfig` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - timeBasedCanary: `TimeBasedCanary`.
        ///   - timeBasedLinear: `TimeBasedLinear`.
        public init(
            type: TrafficRoutingConfigType,
            timeBasedCanary: TimeBasedCanary? = nil,
            timeBasedLinear: TimeBasedLinear? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("TimeBasedCanary", timeBasedCanary)
            members.set("TimeBasedLinear", timeBasedLinear)
            fields = members
        }
    }

    /// The `ZonalConfig` of a deployment config.
    public struct ZonalConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ZonalConfig` of its members.
        ///
        /// - Parameters:
        ///   - firstZoneMonitorDurationInSeconds: `FirstZoneMonitorDurationInSeconds`.
        ///   - minimumHealthyHostsPerZone: `MinimumHealthyHostsPerZone`.
        ///   - monitorDurationInSeconds: `MonitorDurationInSeconds`.
        public init(
            firstZoneMonitorDurationInSeconds: Input<Int>? = nil,
            minimumHealthyHostsPerZone: MinimumHealthyHostsPerZone? = nil,
            monitorDurationInSeconds: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("FirstZoneMonitorDurationInSeconds", firstZoneMonitorDurationInSeconds)
            members.set("MinimumHealthyHostsPerZone", minimumHealthyHostsPerZone)
            members.set("MonitorDurationInSeconds", monitorDurationInSeconds)
            fields = members
        }
    }

    /// The values of `ComputePlatform`.
    public struct ComputePlatform: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ECS`
        public static var ecs: Self { Self(rawValue: "ECS") }
        /// `Lambda`
        public static var lambda: Self { Self(rawValue: "Lambda") }
        /// `Server`
        public static var server: Self { Self(rawValue: "Server") }
    }

    /// The values of `Type`.
    public struct MinimumHealthyHostsPerZoneType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FLEET_PERCENT`
        public static var fleetPercent: Self { Self(rawValue: "FLEET_PERCENT") }
        /// `HOST_COUNT`
        public static var hostCount: Self { Self(rawValue: "HOST_COUNT") }
    }

    /// The values of `Type`.
    public struct MinimumHealthyHostsType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FLEET_PERCENT`
        public static var fleetPercent: Self { Self(rawValue: "FLEET_PERCENT") }
        /// `HOST_COUNT`
        public static var hostCount: Self { Self(rawValue: "HOST_COUNT") }
    }

    /// The values of `Type`.
    public struct TrafficRoutingConfigType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AllAtOnce`
        public static var allAtOnce: Self { Self(rawValue: "AllAtOnce") }
        /// `TimeBasedCanary`
        public static var timeBasedCanary: Self { Self(rawValue: "TimeBasedCanary") }
        /// `TimeBasedLinear`
        public static var timeBasedLinear: Self { Self(rawValue: "TimeBasedLinear") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ComputePlatform","DeploymentConfigName","MinimumHealthyHosts","TrafficRoutingConfig","ZonalConfig"],"definitions":{"MinimumHealthyHosts":{"properties":{"Type":{"enum":["FLEET_PERCENT","HOST_COUNT"],"type":"string"},"Value":{"type":"integer"}},"required":["Type","Value"],"type":"object"},"MinimumHealthyHostsPerZone":{"properties":{"Type":{"enum":["FLEET_PERCENT","HOST_COUNT"],"type":"string"},"Value":{"type":"integer"}},"required":["Type","Value"],"type":"object"},"TimeBasedCanary":{"properties":{"CanaryInterval":{"type":"integer"},"CanaryPercentage":{"type":"integer"}},"required":["CanaryInterval","CanaryPercentage"],"type":"object"},"TimeBasedLinear":{"properties":{"LinearInterval":{"type":"integer"},"LinearPercentage":{"type":"integer"}},"required":["LinearInterval","LinearPercentage"],"type":"object"},"TrafficRoutingConfig":{"properties":{"TimeBasedCanary":{"$ref":"#/definitions/TimeBasedCanary"},"TimeBasedLinear":{"$ref":"#/definitions/TimeBasedLinear"},"Type":{"enum":["AllAtOnce","TimeBasedCanary","TimeBasedLinear"],"type":"string"}},"required":["Type"],"type":"object"},"ZonalConfig":{"properties":{"FirstZoneMonitorDurationInSeconds":{"format":"int64","type":"integer"},"MinimumHealthyHostsPerZone":{"$ref":"#/definitions/MinimumHealthyHostsPerZone"},"MonitorDurationInSeconds":{"format":"int64","type":"integer"}},"type":"object"}},"primaryIdentifier":["DeploymentConfigName"],"properties":{"ComputePlatform":{"enum":["ECS","Lambda","Server"],"type":"string"},"DeploymentConfigName":{"maxLength":100,"minLength":1,"type":"string"},"MinimumHealthyHosts":{"$ref":"#/definitions/MinimumHealthyHosts"},"TrafficRoutingConfig":{"$ref":"#/definitions/TrafficRoutingConfig"},"ZonalConfig":{"$ref":"#/definitions/ZonalConfig"}},"traits":{"nameProperty":"DeploymentConfigName"}}"##
    }
}
