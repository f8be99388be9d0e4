// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension GuardDuty.Detector {
    /// A detector of GuardDuty.
    ///
    /// Creates `AWS::GuardDuty::Detector`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - enable: `Enable`.
    ///   - dataSources: `DataSources`.
    ///   - features: `Features`.
    ///   - findingPublishingFrequency: `FindingPublishingFrequency`.
    public init(
        _ id: ConstructID,
        enable: Input<Bool>,
        dataSources: CFNDataSourceConfigurations? = nil,
        features: [CFNFeatureConfiguration]? = nil,
        findingPublishingFrequency: FindingPublishingFrequency? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Enable", enable)
        node.set("DataSources", dataSources)
        node.set("Features", features)
        node.set("FindingPublishingFrequency", findingPublishingFrequency)
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
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// The `CFNDataSourceConfigurations` of a detector.
    public struct CFNDataSourceConfigurations: PropertyGroup {
        public let fields: Fields

        /// Makes the `CFNDataSourceConfigurations` of its members.
        ///
        /// - Parameters:
        ///   - kubernetes: `Kubernetes`.
        ///   - malwareProtection: `MalwareProtection`.
        ///   - s3Logs: `S3Logs`.
        public init(
            kubernetes: CFNKubernetesConfiguration? = nil,
            malwareProtection: CFNMalwareProtectionConfiguration? = nil,
            s3Logs: CFNS3LogsConfiguration? = nil
        ) {
            var members = Fields()
            members.set("Kubernetes", kubernetes)
            members.set("MalwareProtection", malwareProtection)
            members.set("S3Logs", s3Logs)
            fields = members
        }
    }

    /// The `CFNFeatureAdditionalConfiguration` of a detector.
    public struct CFNFeatureAdditionalConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `CFNFeatureAdditionalConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - status: `Status`.
        public init(
            name: CFNFeatureAdditionalConfigurationName? = nil,
            status: CFNFeatureAdditionalConfigurationStatus? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Status", status)
            fields = members
        }
    }

    /// The `CFNFeatureConfiguration` of a detector.
    public struct CFNFeatureConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `CFNFeatureConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - status: `Status`.
        ///   - additionalConfiguration: `AdditionalConfiguration`.
        public init(
            name: CFNFeatureConfigurationName,
            status: CFNFeatureConfigurationStatus,
            additionalConfiguration: [CFNFeatureAdditionalConfiguration]? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Status", status)
            members.set("AdditionalConfiguration", additionalConfiguration)
            fields = members
        }
    }

    /// The `CFNKubernetesAuditLogsConfiguration` of a detector.
    public struct CFNKubernetesAuditLogsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `CFNKubernetesAuditLogsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - enable: `Enable`.
        public init(
            enable: Input<Bool>
        ) {
            var members = Fields()
            members.set("Enable", enable)
            fields = members
        }
    }

    /// The `CFNKubernetesConfiguration` of a detector.
    public struct CFNKubernetesConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `CFNKubernetesConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - auditLogs: `AuditLogs`.
        public init(
            auditLogs: CFNKubernetesAuditLogsConfiguration
        ) {
            var members = Fields()
            members.set("AuditLogs", auditLogs)
            fields = members
        }
    }

    /// The `CFNMalwareProtectionConfiguration` of a detector.
    public struct CFNMalwareProtectionConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `CFNMalwareProtectionConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - scanEc2InstanceWithFindings: `ScanEc2InstanceWithFindings`.
        public init(
            scanEc2InstanceWithFindings: CFNScanEc2InstanceWithFindingsConfiguration? = nil
        ) {
            var members = Fields()
            members.set("ScanEc2InstanceWithFindings", scanEc2InstanceWithFindings)
            fields = members
        }
    }

    /// The `CFNS3LogsConfiguration` of a detector.
    public struct CFNS3LogsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `CFNS3LogsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - enable: `Enable`.
        public init(
            enable: Input<Bool>
        ) {
            var members = Fields()
            members.set("Enable", enable)
            fields = members
        }
    }

    /// The `CFNScanEc2InstanceWithFindingsConfiguration` of a detector.
    public struct CFNScanEc2InstanceWithFindingsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `CFNScanEc2InstanceWithFindingsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - ebsVolumes: `EbsVolumes`.
        public init(
            ebsVolumes: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("EbsVolumes", ebsVolumes)
            fields = members
        }
    }

    /// The values of `Name`.
    public struct CFNFeatureAdditionalConfigurationName: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EC2_AGENT_MANAGEMENT`
        public static var ec2AgentManagement: Self { Self(rawValue: "EC2_AGENT_MANAGEMENT") }
        /// `ECS_FARGATE_AGENT_MANAGEMENT`
        public static var ecsFargateAgentManagement: Self {
            Self(rawValue: "ECS_FARGATE_AGENT_MANAGEMENT")
        }
        /// `EKS_ADDON_MANAGEMENT`
        public static var eksAddonManagement: Self { Self(rawValue: "EKS_ADDON_MANAGEMENT") }
    }

    /// The values of `Status`.
    public struct CFNFeatureAdditionalConfigurationStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
    }

    /// The values of `Name`.
    public struct CFNFeatureConfigurationName: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EBS_MALWARE_PROTECTION`
        public static var ebsMalwareProtection: Self { Self(rawValue: "EBS_MALWARE_PROTECTION") }
        /// `EKS_AUDIT_LOGS`
        public static var eksAuditLogs: Self { Self(rawValue: "EKS_AUDIT_LOGS") }
        /// `EKS_RUNTIME_MONITORING`
        public static var eksRuntimeMonitoring: Self { Self(rawValue: "EKS_RUNTIME_MONITORING") }
        /// `LAMBDA_NETWORK_LOGS`
        public static var lambdaNetworkLogs: Self { Self(rawValue: "LAMBDA_NETWORK_LOGS") }
        /// `RDS_LOGIN_EVENTS`
        public static var rdsLoginEvents: Self { Self(rawValue: "RDS_LOGIN_EVENTS") }
        /// `RUNTIME_MONITORING`
        public static var runtimeMonitoring: Self { Self(rawValue: "RUNTIME_MONITORING") }
        /// `S3_DATA_EVENTS`
        public static var s3DataEvents: Self { Self(rawValue: "S3_DATA_EVENTS") }
    }

    /// The values of `Status`.
    public struct CFNFeatureConfigurationStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// The values of `FindingPublishingFrequency`.
    public struct FindingPublishingFrequency: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FIFTEEN_MINUTES`
        public static var fifteenMinutes: Self { Self(rawValue: "FIFTEEN_MINUTES") }
        /// `ONE_HOUR`
        public static var oneHour: Self { Self(rawValue: "ONE_HOUR") }
        /// `SIX_HOURS`
        public static var sixHours: Self { Self(rawValue: "SIX_HOURS") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"CFNDataSourceConfigurations":{"properties":{"Kubernetes":{"$ref":"#/definitions/CFNKubernetesConfiguration"},"MalwareProtection":{"$ref":"#/definitions/CFNMalwareProtectionConfiguration"},"S3Logs":{"$ref":"#/definitions/CFNS3LogsConfiguration"}},"type":"object"},"CFNFeatureAdditionalConfiguration":{"properties":{"Name":{"enum":["EC2_AGENT_MANAGEMENT","ECS_FARGATE_AGENT_MANAGEMENT","EKS_ADDON_MANAGEMENT"],"maxLength":256,"minLength":1,"type":"string"},"Status":{"enum":["DISABLED","ENABLED"],"maxLength":128,"minLength":1,"type":"string"}},"type":"object"},"CFNFeatureConfiguration":{"properties":{"AdditionalConfiguration":{"insertionOrder":false,"items":{"$ref":"#/definitions/CFNFeatureAdditionalConfiguration"},"type":"array"},"Name":{"enum":["EBS_MALWARE_PROTECTION","EKS_AUDIT_LOGS","EKS_RUNTIME_MONITORING","LAMBDA_NETWORK_LOGS","RDS_LOGIN_EVENTS","RUNTIME_MONITORING","S3_DATA_EVENTS"],"maxLength":128,"type":"string"},"Status":{"enum":["ENABLED","DISABLED"],"type":"string"}},"required":["Name","Status"],"type":"object"},"CFNKubernetesAuditLogsConfiguration":{"properties":{"Enable":{"type":"boolean"}},"required":["Enable"],"type":"object"},"CFNKubernetesConfiguration":{"properties":{"AuditLogs":{"$ref":"#/definitions/CFNKubernetesAuditLogsConfiguration"}},"required":["AuditLogs"],"type":"object"},"CFNMalwareProtectionConfiguration":{"properties":{"ScanEc2InstanceWithFindings":{"$ref":"#/definitions/CFNScanEc2InstanceWithFindingsConfiguration"}},"type":"object"},"CFNS3LogsConfiguration":{"properties":{"Enable":{"type":"boolean"}},"required":["Enable"],"type":"object"},"CFNScanEc2InstanceWithFindingsConfiguration":{"properties":{"EbsVolumes":{"type":"boolean"}},"type":"object"},"TagItem":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"DataSources":{"$ref":"#/definitions/CFNDataSourceConfigurations"},"Enable":{"type":"boolean"},"Features":{"insertionOrder":false,"items":{"$ref":"#/definitions/CFNFeatureConfiguration"},"type":"array"},"FindingPublishingFrequency":{"enum":["FIFTEEN_MINUTES","ONE_HOUR","SIX_HOURS"],"type":"string"},"Id":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/TagItem"},"type":"array"}},"readOnly":["Id"],"required":["Enable"],"tagProperty":"Tags","traits":{"replacesAfterDelete":true}}"##
    }
}
