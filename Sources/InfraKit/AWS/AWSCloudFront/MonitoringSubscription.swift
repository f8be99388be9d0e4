// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.MonitoringSubscription {
    /// A monitoring subscription of CloudFront.
    ///
    /// A change of `DistributionId` replaces it. Creates `AWS::CloudFront::MonitoringSubscription`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - distributionId: `DistributionId`. A change replaces the resource.
    ///   - monitoringSubscription: `MonitoringSubscription`.
    public init(
        _ id: ConstructID,
        distributionId: Input<ID<CloudFront.Distribution>>,
        monitoringSubscription: MonitoringSubscription,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DistributionId", distributionId)
        node.set("MonitoringSubscription", monitoringSubscription)
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

    /// `DistributionId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DistributionId") }

    /// The `MonitoringSubscription` of a monitoring subscription.
    public struct MonitoringSubscription: PropertyGroup {
        public let fields: Fields

        /// Makes the `MonitoringSubscription` of its members.
        ///
        /// - Parameters:
        ///   - realtimeMetricsSubscriptionConfig: `RealtimeMetricsSubscriptionConfig`.
        public init(
            realtimeMetricsSubscriptionConfig: RealtimeMetricsSubscriptionConfig? = nil
        ) {
            var members = Fields()
            members.set("RealtimeMetricsSubscriptionConfig", realtimeMetricsSubscriptionConfig)
            fields = members
        }
    }

    /// The `RealtimeMetricsSubscriptionConfig` of a monitoring subscription.
    public struct RealtimeMetricsSubscriptionConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `RealtimeMetricsSubscriptionConfig` of its members.
        ///
        /// - Parameters:
        ///   - realtimeMetricsSubscriptionStatus: `RealtimeMetricsSubscriptionStatus`.
        public init(
            realtimeMetricsSubscriptionStatus: RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus
        ) {
            var members = Fields()
            members.set("RealtimeMetricsSubscriptionStatus", realtimeMetricsSubscriptionStatus)
            fields = members
        }
    }

    /// The values of `RealtimeMetricsSubscriptionStatus`.
    public struct RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DistributionId"],"definitions":{"MonitoringSubscription":{"properties":{"RealtimeMetricsSubscriptionConfig":{"$ref":"#/definitions/RealtimeMetricsSubscriptionConfig"}},"type":"object"},"RealtimeMetricsSubscriptionConfig":{"properties":{"RealtimeMetricsSubscriptionStatus":{"enum":["Enabled","Disabled"],"type":"string"}},"required":["RealtimeMetricsSubscriptionStatus"],"type":"object"}},"primaryIdentifier":["DistributionId"],"properties":{"DistributionId":{"references":["AWS::CloudFront::Distribution.Id"],"type":"string"},"MonitoringSubscription":{"$ref":"#/definitions/MonitoringSubscription"}},"required":["DistributionId","MonitoringSubscription"],"traits":{"global":true}}"##
    }
}
