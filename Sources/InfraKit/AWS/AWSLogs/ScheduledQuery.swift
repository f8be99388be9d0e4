// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.ScheduledQuery {
    /// A scheduled query of Logs.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Logs::ScheduledQuery`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - executionRoleArn: `ExecutionRoleArn`. At least 1 characters.
    ///   - name: `Name`. 1 to 255 characters. A change replaces the resource.
    ///   - queryLanguage: `QueryLanguage`.
    ///   - queryString: `QueryString`. 0 to 10000 characters.
    ///   - scheduleExpression: `ScheduleExpression`. 0 to 256 characters.
    ///   - description: `Description`. 0 to 1024 characters.
    ///   - destinationConfiguration: `DestinationConfiguration`.
    ///   - logGroupIdentifiers: `LogGroupIdentifiers`. 1 to 50 elements.
    ///   - scheduleEndTime: `ScheduleEndTime`.
    ///   - scheduleStartTime: `ScheduleStartTime`.
    ///   - startTimeOffset: `StartTimeOffset`.
    ///   - state: `State`.
    ///   - timezone: `Timezone`. At least 1 characters.
    public init(
        _ id: ConstructID,
        executionRoleArn: Input<ARN<IAM.Role>>,
        name: Input<String>,
        queryLanguage: QueryLanguage,
        queryString: Input<String>,
        scheduleExpression: Input<String>,
        description: Input<String>? = nil,
        destinationConfiguration: DestinationConfiguration? = nil,
        logGroupIdentifiers: Input<[String]>? = nil,
        scheduleEndTime: Input<Double>? = nil,
        scheduleStartTime: Input<Double>? = nil,
        startTimeOffset: Input<Int>? = nil,
        state: ScheduledQueryState? = nil,
        timezone: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ExecutionRoleArn", executionRoleArn)
        node.set("Name", name)
        node.set("QueryLanguage", queryLanguage)
        node.set("QueryString", queryString)
        node.set("ScheduleExpression", scheduleExpression)
        node.set("Description", description)
        node.set("DestinationConfiguration", destinationConfiguration)
        node.set("LogGroupIdentifiers", logGroupIdentifiers)
        node.set("ScheduleEndTime", scheduleEndTime)
        node.set("ScheduleStartTime", scheduleStartTime)
        node.set("StartTimeOffset", startTimeOffset)
        node.set("State", state)
        node.set("Timezone", timezone)
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

    /// `ScheduledQueryArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ScheduledQueryArn") }

    /// `ScheduledQueryArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("ScheduledQueryArn") }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<Double> { node.attribute("CreationTime") }

    /// `LastExecutionStatus`, known after deploy.
    public var lastExecutionStatus: Input<String> { node.attribute("LastExecutionStatus") }

    /// `LastTriggeredTime`, known after deploy.
    public var lastTriggeredTime: Input<Double> { node.attribute("LastTriggeredTime") }

    /// `LastUpdatedTime`, known after deploy.
    public var lastUpdatedTime: Input<Double> { node.attribute("LastUpdatedTime") }

    /// The `DestinationConfiguration` of a scheduled query.
    public struct DestinationConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `DestinationConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - s3Configuration: `S3Configuration`.
        public init(
            s3Configuration: S3Configuration? = nil
        ) {
            var members = Fields()
            members.set("S3Configuration", s3Configuration)
            fields = members
        }
    }

    /// The `S3Configuration` of a scheduled query.
    public struct S3Configuration: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3Configuration` of its members.
        ///
        /// - Parameters:
        ///   - destinationIdentifier: `DestinationIdentifier`. 0 to 1024 characters.
        ///   - roleArn: `RoleArn`. At least 1 characters.
        public init(
            destinationIdentifier: Input<String>,
            roleArn: Input<ARN<IAM.Role>>
        ) {
            var members = Fields()
            members.set("DestinationIdentifier", destinationIdentifier)
            members.set("RoleArn", roleArn)
            fields = members
        }
    }

    /// The values of `QueryLanguage`.
    public struct QueryLanguage: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CWLI`
        public static var cwli: Self { Self(rawValue: "CWLI") }
        /// `PPL`
        public static var ppl: Self { Self(rawValue: "PPL") }
        /// `SQL`
        public static var sql: Self { Self(rawValue: "SQL") }
    }

    /// The values of `ScheduledQueryState`.
    public struct ScheduledQueryState: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"DestinationConfiguration":{"properties":{"S3Configuration":{"$ref":"#/definitions/S3Configuration"}},"type":"object"},"S3Configuration":{"properties":{"DestinationIdentifier":{"maxLength":1024,"minLength":0,"pattern":"^s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?","type":"string"},"RoleArn":{"minLength":1,"references":["AWS::IAM::Role.Arn"],"type":"string"}},"required":["DestinationIdentifier","RoleArn"],"type":"object"}},"primaryIdentifier":["ScheduledQueryArn"],"properties":{"CreationTime":{"type":"number"},"Description":{"maxLength":1024,"minLength":0,"type":"string"},"DestinationConfiguration":{"$ref":"#/definitions/DestinationConfiguration"},"ExecutionRoleArn":{"minLength":1,"references":["AWS::IAM::Role.Arn"],"type":"string"},"LastExecutionStatus":{"enum":["Pending","InvalidQuery","Complete","Failed","Timeout"],"type":"string"},"LastTriggeredTime":{"type":"number"},"LastUpdatedTime":{"type":"number"},"LogGroupIdentifiers":{"items":{"maxLength":2048,"minLength":1,"pattern":"^[\\w#+=/:,.@-]*$","type":"string"},"maxItems":50,"minItems":1,"type":"array"},"Name":{"maxLength":255,"minLength":1,"pattern":"^[a-zA-Z0-9_\\-/.#]+$","type":"string"},"QueryLanguage":{"enum":["CWLI","PPL","SQL"],"type":"string"},"QueryString":{"maxLength":10000,"minLength":0,"type":"string"},"ScheduleEndTime":{"minimum":0,"type":"number"},"ScheduleExpression":{"maxLength":256,"minLength":0,"type":"string"},"ScheduleStartTime":{"minimum":0,"type":"number"},"ScheduledQueryArn":{"type":"string"},"StartTimeOffset":{"type":"integer"},"State":{"enum":["ENABLED","DISABLED"],"type":"string"},"Tags":{"items":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"},"type":"array"},"Timezone":{"minLength":1,"type":"string"}},"readOnly":["CreationTime","LastExecutionStatus","LastTriggeredTime","LastUpdatedTime","ScheduledQueryArn"],"required":["ExecutionRoleArn","Name","QueryLanguage","QueryString","ScheduleExpression"],"tagProperty":"Tags"}"##
    }
}
