// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudTrail.Dashboard {
    /// A dashboard of CloudTrail.
    ///
    /// Creates `AWS::CloudTrail::Dashboard`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 3 to 128 characters.
    ///   - refreshSchedule: `RefreshSchedule`.
    ///   - terminationProtectionEnabled: `TerminationProtectionEnabled`.
    ///   - widgets: `Widgets`.
    public init(
        _ id: ConstructID,
        name: Input<String>? = nil,
        refreshSchedule: RefreshSchedule? = nil,
        terminationProtectionEnabled: Input<Bool>? = nil,
        widgets: [Widget]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("RefreshSchedule", refreshSchedule)
        node.set("TerminationProtectionEnabled", terminationProtectionEnabled)
        node.set("Widgets", widgets)
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

    /// `DashboardArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DashboardArn") }

    /// `DashboardArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("DashboardArn") }

    /// `CreatedTimestamp`, known after deploy.
    public var createdTimestamp: Input<String> { node.attribute("CreatedTimestamp") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// `Type`, known after deploy.
    public var type: Input<String> { node.attribute("Type") }

    /// `UpdatedTimestamp`, known after deploy.
    public var updatedTimestamp: Input<String> { node.attribute("UpdatedTimestamp") }

    /// The `RefreshSchedule` of a dashboard.
    public struct RefreshSchedule: PropertyGroup {
        public let fields: Fields

        /// Makes the `RefreshSchedule` of its members.
        ///
        /// - Parameters:
        ///   - frequency: `Frequency`.
        ///   - status: `Status`.
        ///   - timeOfDay: `TimeOfDay`.
        public init(
            frequency: RefreshScheduleFrequency? = nil,
            status: RefreshScheduleStatus? = nil,
            timeOfDay: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Frequency", frequency)
            members.set("Status", status)
            members.set("TimeOfDay", timeOfDay)
            fields = members
        }
    }

    /// The `Frequency` of a dashboard.
    public struct RefreshScheduleFrequency: PropertyGroup {
        public let fields: Fields

        /// Makes the `Frequency` of its members.
        ///
        /// - Parameters:
        ///   - unit: `Unit`.
        ///   - value: `Value`.
        public init(
            unit: RefreshScheduleFrequencyUnit,
            value: Input<Int>
        ) {
            var members = Fields()
            members.set("Unit", unit)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Widget` of a dashboard.
    public struct Widget: PropertyGroup {
        public let fields: Fields

        /// Makes the `Widget` of its members.
        ///
        /// - Parameters:
        ///   - queryStatement: `QueryStatement`. 1 to 10000 characters.
        ///   - queryParameters: `QueryParameters`. 1 to 10 elements.
        ///   - viewProperties: `ViewProperties`.
        public init(
            queryStatement: Input<String>,
            queryParameters: Input<[String]>? = nil,
            viewProperties: [String: Input<String>]? = nil
        ) {
            var members = Fields()
            members.set("QueryStatement", queryStatement)
            members.set("QueryParameters", queryParameters)
            members.set("ViewProperties", viewProperties)
            fields = members
        }
    }

    /// The values of `Unit`.
    public struct RefreshScheduleFrequencyUnit: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `HOURS`
        public static var hours: Self { Self(rawValue: "HOURS") }
        /// `DAYS`
        public static var days: Self { Self(rawValue: "DAYS") }
    }

    /// The values of `Status`.
    public struct RefreshScheduleStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"RefreshSchedule":{"properties":{"Frequency":{"properties":{"Unit":{"enum":["HOURS","DAYS"],"type":"string"},"Value":{"type":"integer"}},"required":["Unit","Value"],"type":"object"},"Status":{"enum":["ENABLED","DISABLED"],"type":"string"},"TimeOfDay":{"pattern":"^[0-9]{2}:[0-9]{2}","type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"Widget":{"properties":{"QueryParameters":{"items":{"maxLength":1024,"minLength":1,"pattern":".*","type":"string"},"maxItems":10,"minItems":1,"type":"array"},"QueryStatement":{"maxLength":10000,"minLength":1,"type":"string"},"ViewProperties":{"patternProperties":{"^[a-zA-Z0-9._-]{3,128}$":{"maxLength":128,"minLength":1,"pattern":"^[a-zA-Z0-9._\\- ]+$","type":"string"}},"type":"object"}},"required":["QueryStatement"],"type":"object"}},"primaryIdentifier":["DashboardArn"],"properties":{"CreatedTimestamp":{"type":"string"},"DashboardArn":{"pattern":"^[a-zA-Z0-9._/\\-:]+$","type":"string"},"Name":{"maxLength":128,"minLength":3,"pattern":"^[a-zA-Z0-9_\\-]+$","type":"string"},"RefreshSchedule":{"$ref":"#/definitions/RefreshSchedule"},"Status":{"enum":["CREATING","CREATED","UPDATING","UPDATED","DELETING"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TerminationProtectionEnabled":{"type":"boolean"},"Type":{"enum":["MANAGED","CUSTOM"],"type":"string"},"UpdatedTimestamp":{"type":"string"},"Widgets":{"items":{"$ref":"#/definitions/Widget"},"type":"array"}},"readOnly":["CreatedTimestamp","DashboardArn","Status","Type","UpdatedTimestamp"],"tagProperty":"Tags"}"##
    }
}
