// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension APS.Workspace {
    /// A workspace of APS.
    ///
    /// A change of `KmsKeyArn` replaces it. Creates `AWS::APS::Workspace`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - alertManagerDefinition: `AlertManagerDefinition`.
    ///   - alias: `Alias`. 0 to 100 characters.
    ///   - kmsKeyArn: `KmsKeyArn`. 20 to 2048 characters. A change replaces the resource.
    ///   - loggingConfiguration: `LoggingConfiguration`.
    ///   - queryLoggingConfiguration: `QueryLoggingConfiguration`.
    ///   - workspaceConfiguration: `WorkspaceConfiguration`.
    public init(
        _ id: ConstructID,
        alertManagerDefinition: Input<String>? = nil,
        alias: Input<String>? = nil,
        kmsKeyArn: Input<ARN<KMS.Key>>? = nil,
        loggingConfiguration: LoggingConfiguration? = nil,
        queryLoggingConfiguration: QueryLoggingConfiguration? = nil,
        workspaceConfiguration: WorkspaceConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AlertManagerDefinition", alertManagerDefinition)
        node.set("Alias", alias)
        node.set("KmsKeyArn", kmsKeyArn)
        node.set("LoggingConfiguration", loggingConfiguration)
        node.set("QueryLoggingConfiguration", queryLoggingConfiguration)
        node.set("WorkspaceConfiguration", workspaceConfiguration)
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

    /// `PrometheusEndpoint`, known after deploy.
    public var prometheusEndpoint: Input<String> { node.attribute("PrometheusEndpoint") }

    /// `WorkspaceId`, known after deploy.
    public var workspaceId: Input<String> { node.attribute("WorkspaceId") }

    /// The `CloudWatchLogDestination` of a workspace.
    public struct CloudWatchLogDestination: PropertyGroup {
        public let fields: Fields

        /// Makes the `CloudWatchLogDestination` of its members.
        ///
        /// - Parameters:
        ///   - logGroupArn: `LogGroupArn`. 0 to 512 characters.
        public init(
            logGroupArn: Input<ARN<Logs.LogGroup>>
        ) {
            var members = Fields()
            members.set("LogGroupArn", logGroupArn)
            fields = members
        }
    }

    /// The `Label` of a workspace.
    public struct Label: PropertyGroup {
        public let fields: Fields

        /// Makes the `Label` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. At least 1 characters.
        ///   - value: `Value`. At least 1 characters.
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

    /// The `LimitsPerLabelSet` of a workspace.
    public struct LimitsPerLabelSet: PropertyGroup {
        public let fields: Fields

        /// Makes the `LimitsPerLabelSet` of its members.
        ///
        /// - Parameters:
        ///   - labelSet: `LabelSet`.
        ///   - limits: `Limits`.
        public init(
            labelSet: [Label],
            limits: LimitsPerLabelSetEntry
        ) {
            var members = Fields()
            members.set("LabelSet", labelSet)
            members.set("Limits", limits)
            fields = members
        }
    }

    /// The `LimitsPerLabelSetEntry` of a workspace.
    public struct LimitsPerLabelSetEntry: PropertyGroup {
        public let fields: Fields

        /// Makes the `LimitsPerLabelSetEntry` of its members.
        ///
        /// - Parameters:
        ///   - maxSeries: `MaxSeries`.
        public init(
            maxSeries: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("MaxSeries", maxSeries)
            fields = members
        }
    }

    /// The `LoggingConfiguration` of a workspace.
    public struct LoggingConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoggingConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - logGroupArn: `LogGroupArn`. 0 to 512 characters.
        public init(
            logGroupArn: Input<ARN<Logs.LogGroup>>? = nil
        ) {
            var members = Fields()
            members.set("LogGroupArn", logGroupArn)
            fields = members
        }
    }

    /// The `LoggingDestination` of a workspace.
    public struct LoggingDestination: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoggingDestination` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchLogs: `CloudWatchLogs`.
        ///   - filters: `Filters`.
        public init(
            cloudWatchLogs: CloudWatchLogDestination,
            filters: LoggingFilter
        ) {
            var members = Fields()
            members.set("CloudWatchLogs", cloudWatchLogs)
            members.set("Filters", filters)
            fields = members
        }
    }

    /// The `LoggingFilter` of a workspace.
    public struct LoggingFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoggingFilter` of its members.
        ///
        /// - Parameters:
        ///   - qspThreshold: `QspThreshold`.
        public init(
            qspThreshold: Input<Int>
        ) {
            var members = Fields()
            members.set("QspThreshold", qspThreshold)
            fields = members
        }
    }

    /// The `QueryLoggingConfiguration` of a workspace.
    public struct QueryLoggingConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `QueryLoggingConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - destinations: `Destinations`. 1 to 1 elements.
        public init(
            destinations: [LoggingDestination]
        ) {
            var members = Fields()
            members.set("Destinations", destinations)
            fields = members
        }
    }

    /// The `WorkspaceConfiguration` of a workspace.
    public struct WorkspaceConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `WorkspaceConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - limitsPerLabelSets: `LimitsPerLabelSets`.
        ///   - retentionPeriodInDays: `RetentionPeriodInDays`. At least 1.
        public init(
            limitsPerLabelSets: [LimitsPerLabelSet]? = nil,
            retentionPeriodInDays: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("LimitsPerLabelSets", limitsPerLabelSets)
            members.set("RetentionPeriodInDays", retentionPeriodInDays)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["KmsKeyArn"],"definitions":{"CloudWatchLogDestination":{"properties":{"LogGroupArn":{"maxLength":512,"minLength":0,"references":["AWS::Logs::LogGroup.Arn"],"type":"string"}},"required":["LogGroupArn"],"type":"object"},"Label":{"properties":{"Name":{"minLength":1,"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$","type":"string"},"Value":{"minLength":1,"type":"string"}},"required":["Name","Value"],"type":"object"},"LimitsPerLabelSet":{"properties":{"LabelSet":{"insertionOrder":false,"items":{"$ref":"#/definitions/Label"},"minItems":0,"type":"array"},"Limits":{"$ref":"#/definitions/LimitsPerLabelSetEntry"}},"required":["LabelSet","Limits"],"type":"object"},"LimitsPerLabelSetEntry":{"properties":{"MaxSeries":{"minimum":0,"type":"integer"}},"type":"object"},"LoggingConfiguration":{"properties":{"LogGroupArn":{"maxLength":512,"minLength":0,"references":["AWS::Logs::LogGroup.Arn"],"type":"string"}},"type":"object"},"LoggingDestination":{"properties":{"CloudWatchLogs":{"$ref":"#/definitions/CloudWatchLogDestination"},"Filters":{"$ref":"#/definitions/LoggingFilter"}},"required":["CloudWatchLogs","Filters"],"type":"object"},"LoggingFilter":{"properties":{"QspThreshold":{"minimum":0,"type":"integer"}},"required":["QspThreshold"],"type":"object"},"QueryLoggingConfiguration":{"properties":{"Destinations":{"items":{"$ref":"#/definitions/LoggingDestination"},"maxItems":1,"minItems":1,"type":"array"}},"required":["Destinations"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"},"WorkspaceConfiguration":{"properties":{"LimitsPerLabelSets":{"insertionOrder":false,"items":{"$ref":"#/definitions/LimitsPerLabelSet"},"minItems":0,"type":"array"},"RetentionPeriodInDays":{"minimum":1,"type":"integer"}},"type":"object"}},"primaryIdentifier":["Arn"],"properties":{"AlertManagerDefinition":{"type":"string"},"Alias":{"maxLength":100,"minLength":0,"type":"string"},"Arn":{"maxLength":128,"minLength":1,"pattern":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$","type":"string"},"KmsKeyArn":{"maxLength":2048,"minLength":20,"pattern":"^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$","references":["AWS::KMS::Key.Arn"],"type":"string"},"LoggingConfiguration":{"$ref":"#/definitions/LoggingConfiguration"},"PrometheusEndpoint":{"type":"string"},"QueryLoggingConfiguration":{"$ref":"#/definitions/QueryLoggingConfiguration"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"WorkspaceConfiguration":{"$ref":"#/definitions/WorkspaceConfiguration"},"WorkspaceId":{"maxLength":100,"minLength":1,"pattern":"^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}$","type":"string"}},"readOnly":["Arn","PrometheusEndpoint","WorkspaceId"],"tagProperty":"Tags","traits":{"readyAttributes":["PrometheusEndpoint"],"stateful":true,"typicalSeconds":20}}"##
    }
}
