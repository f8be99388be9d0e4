// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Events.Endpoint {
    /// An endpoint of Events.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Events::Endpoint`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - eventBuses: `EventBuses`. 2 to 2 elements.
    ///   - routingConfig: `RoutingConfig`.
    ///   - description: `Description`. At most 512 characters.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    ///   - replicationConfig: `ReplicationConfig`.
    ///   - roleArn: `RoleArn`. 1 to 256 characters.
    public init(
        _ id: ConstructID,
        eventBuses: [EndpointEventBus],
        routingConfig: RoutingConfig,
        description: Input<String>? = nil,
        name: Input<String>? = nil,
        replicationConfig: ReplicationConfig? = nil,
        roleArn: Input<ARN<IAM.Role>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("EventBuses", eventBuses)
        node.set("RoutingConfig", routingConfig)
        node.set("Description", description)
        node.set("Name", name)
        node.set("ReplicationConfig", replicationConfig)
        node.set("RoleArn", roleArn)
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

    /// `Name`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Name") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `EndpointId`, known after deploy.
    public var endpointId: Input<String> { node.attribute("EndpointId") }

    /// `EndpointUrl`, known after deploy.
    public var endpointUrl: Input<String> { node.attribute("EndpointUrl") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `StateReason`, known after deploy.
    public var stateReason: Input<String> { node.attribute("StateReason") }

    /// The `EndpointEventBus` of an endpoint.
    public struct EndpointEventBus: PropertyGroup {
        public let fields: Fields

        /// Makes the `EndpointEventBus` of its members.
        ///
        /// - Parameters:
        ///   - eventBusArn: `EventBusArn`. 1 to 512 characters.
        public init(
            eventBusArn: Input<ARN<Events.EventBus>>
        ) {
            var members = Fields()
            members.set("EventBusArn", eventBusArn)
            fields = members
        }
    }

    /// The `FailoverConfig` of an endpoint.
    public struct FailoverConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `FailoverConfig` of its members.
        ///
        /// - Parameters:
        ///   - primary: `Primary`.
        ///   - secondary: `Secondary`.
        public init(
            primary: Primary,
            secondary: Secondary
        ) {
            var members = Fields()
            members.set("Primary", primary)
            members.set("Secondary", secondary)
            fields = members
        }
    }

    /// The `Primary` of an endpoint.
    public struct Primary: PropertyGroup {
        public let fields: Fields

        /// Makes the `Primary` of its members.
        ///
        /// - Parameters:
        ///   - healthCheck: `HealthCheck`. 1 to 1600 characters.
        public init(
            healthCheck: Input<String>
        ) {
            var members = Fields()
            members.set("HealthCheck", healthCheck)
            fields = members
        }
    }

    /// The `ReplicationConfig` of an endpoint.
    public struct ReplicationConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationConfig` of its members.
        ///
        /// - Parameters:
        ///   - state: `State`.
        public init(
            state: ReplicationState
        ) {
            var members = Fields()
            members.set("State", state)
            fields = members
        }
    }

    /// The `RoutingConfig` of an endpoint.
    public struct RoutingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `RoutingConfig` of its members.
        ///
        /// - Parameters:
        ///   - failoverConfig: `FailoverConfig`.
        public init(
            failoverConfig: FailoverConfig
        ) {
            var members = Fields()
            members.set("FailoverConfig", failoverConfig)
            fields = members
        }
    }

    /// The `Secondary` of an endpoint.
    public struct Secondary: PropertyGroup {
        public let fields: Fields

        /// Makes the `Secondary` of its members.
        ///
        /// - Parameters:
        ///   - route: `Route`. 9 to 20 characters.
        public init(
            route: Input<String>
        ) {
            var members = Fields()
            members.set("Route", route)
            fields = members
        }
    }

    /// The values of `ReplicationState`.
    public struct ReplicationState: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"EndpointEventBus":{"properties":{"EventBusArn":{"maxLength":512,"minLength":1,"pattern":"^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$","references":["AWS::Events::EventBus.Arn"],"type":"string"}},"required":["EventBusArn"],"type":"object"},"FailoverConfig":{"properties":{"Primary":{"$ref":"#/definitions/Primary"},"Secondary":{"$ref":"#/definitions/Secondary"}},"required":["Primary","Secondary"],"type":"object"},"Primary":{"properties":{"HealthCheck":{"maxLength":1600,"minLength":1,"pattern":"^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$","type":"string"}},"required":["HealthCheck"],"type":"object"},"ReplicationConfig":{"properties":{"State":{"enum":["ENABLED","DISABLED"],"type":"string"}},"required":["State"],"type":"object"},"RoutingConfig":{"properties":{"FailoverConfig":{"$ref":"#/definitions/FailoverConfig"}},"required":["FailoverConfig"],"type":"object"},"Secondary":{"properties":{"Route":{"maxLength":20,"minLength":9,"pattern":"^[\\-a-z0-9]+$","type":"string"}},"required":["Route"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Arn":{"maxLength":1600,"minLength":1,"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$","type":"string"},"Description":{"maxLength":512,"pattern":".*","type":"string"},"EndpointId":{"maxLength":50,"minLength":1,"pattern":"^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$","type":"string"},"EndpointUrl":{"maxLength":256,"minLength":1,"pattern":"^(https://)?[\\.\\-a-z0-9]+$","type":"string"},"EventBuses":{"insertionOrder":false,"items":{"$ref":"#/definitions/EndpointEventBus"},"maxItems":2,"minItems":2,"type":"array"},"Name":{"maxLength":64,"minLength":1,"pattern":"^[\\.\\-_A-Za-z0-9]+$","type":"string"},"ReplicationConfig":{"$ref":"#/definitions/ReplicationConfig"},"RoleArn":{"maxLength":256,"minLength":1,"pattern":"^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@/-]+$","references":["AWS::IAM::Role.Arn"],"type":"string"},"RoutingConfig":{"$ref":"#/definitions/RoutingConfig"},"State":{"enum":["ACTIVE","CREATING","UPDATING","DELETING","CREATE_FAILED","UPDATE_FAILED"],"type":"string"},"StateReason":{"maxLength":512,"minLength":1,"pattern":"^.*$","type":"string"}},"readOnly":["Arn","EndpointId","EndpointUrl","State","StateReason"],"required":["EventBuses","RoutingConfig"],"traits":{"nameProperty":"Name"}}"##
    }
}
