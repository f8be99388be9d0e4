// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension WAFv2.LoggingConfiguration {
    /// A logging configuration of WAFv2.
    ///
    /// A change of `ResourceArn` replaces it. Creates `AWS::WAFv2::LoggingConfiguration`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - logDestinationConfigs: `LogDestinationConfigs`.
    ///   - resourceArn: `ResourceArn`. A change replaces the resource.
    ///   - loggingFilter: `LoggingFilter`.
    ///   - redactedFields: `RedactedFields`.
    public init(
        _ id: ConstructID,
        logDestinationConfigs: Input<[String]>,
        resourceArn: Input<ARN<WAFv2.WebACL>>,
        loggingFilter: LoggingFilter? = nil,
        redactedFields: [FieldToMatch]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LogDestinationConfigs", logDestinationConfigs)
        node.set("ResourceArn", resourceArn)
        node.set("LoggingFilter", loggingFilter)
        node.set("RedactedFields", redactedFields)
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

    /// `ResourceArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ResourceArn") }

    /// `ManagedByFirewallManager`, known after deploy.
    public var managedByFirewallManager: Input<Bool> { node.attribute("ManagedByFirewallManager") }

    /// The `Condition` of a logging configuration.
    public struct Condition: PropertyGroup {
        public let fields: Fields

        /// Makes the `Condition` of its members.
        ///
        /// - Parameters:
        ///   - actionCondition: `ActionCondition`.
        ///   - labelNameCondition: `LabelNameCondition`.
        public init(
            actionCondition: ConditionActionCondition? = nil,
            labelNameCondition: ConditionLabelNameCondition? = nil
        ) {
            var members = Fields()
            members.set("ActionCondition", actionCondition)
            members.set("LabelNameCondition", labelNameCondition)
            fields = members
        }
    }

    /// The `ActionCondition` of a logging configuration.
    public struct ConditionActionCondition: PropertyGroup {
        public let fields: Fields

        /// Makes the `ActionCondition` of its members.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        public init(
            action: ConditionActionConditionAction
        ) {
            var members = Fields()
            members.set("Action", action)
            fields = members
        }
    }

    /// The `LabelNameCondition` of a logging configuration.
    public struct ConditionLabelNameCondition: PropertyGroup {
        public let fields: Fields

        /// Makes the `LabelNameCondition` of its members.
        ///
        /// - Parameters:
        ///   - labelName: `LabelName`.
        public init(
            labelName: Input<String>
        ) {
            var members = Fields()
            members.set("LabelName", labelName)
            fields = members
        }
    }

    /// The `FieldToMatch` of a logging configuration.
    public struct FieldToMatch: PropertyGroup {
        public let fields: Fields

        /// Makes the `FieldToMatch` of its members.
        ///
        /// - Parameters:
        ///   - method: `Method`.
        ///   - queryString: `QueryString`.
        ///   - singleHeader: `SingleHeader`.
        ///   - uriPath: `UriPath`.
        public init(
            method: Document? = nil,
            queryString: Document? = nil,
            singleHeader: FieldToMatchSingleHeader? = nil,
            uriPath: Document? = nil
        ) {
            var members = Fields()
            members.set("Method", method)
            members.set("QueryString", queryString)
            members.set("SingleHeader", singleHeader)
            members.set("UriPath", uriPath)
            fields = members
        }
    }

    /// The `SingleHeader` of a logging configuration.
    public struct FieldToMatchSingleHeader: PropertyGroup {
        public let fields: Fields

        /// Makes the `SingleHeader` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(
            name: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            fields = members
        }
    }

    /// The `Filter` of a logging configuration.
    public struct Filter: PropertyGroup {
        public let fields: Fields

        /// Makes the `Filter` of its members.
        ///
        /// - Parameters:
        ///   - behavior: `Behavior`.
        ///   - conditions: `Conditions`. At least 1 elements.
        ///   - requirement: `Requirement`.
        public init(
            behavior: FilterBehavior,
            conditions: [Condition],
            requirement: FilterRequirement
        ) {
            var members = Fields()
            members.set("Behavior", behavior)
            members.set("Conditions", conditions)
            members.set("Requirement", requirement)
            fields = members
        }
    }

    /// The `LoggingFilter` of a logging configuration.
    public struct LoggingFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoggingFilter` of its members.
        ///
        /// - Parameters:
        ///   - defaultBehavior: `DefaultBehavior`.
        ///   - filters: `Filters`. At least 1 elements.
        public init(
            defaultBehavior: LoggingFilterDefaultBehavior,
            filters: [Filter]
        ) {
            var members = Fields()
            members.set("DefaultBehavior", defaultBehavior)
            members.set("Filters", filters)
            fields = members
        }
    }

    /// The values of `Action`.
    public struct ConditionActionConditionAction: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALLOW`
        public static var allow: Self { Self(rawValue: "ALLOW") }
        /// `BLOCK`
        public static var block: Self { Self(rawValue: "BLOCK") }
        /// `COUNT`
        public static var count: Self { Self(rawValue: "COUNT") }
        /// `CAPTCHA`
        public static var captcha: Self { Self(rawValue: "CAPTCHA") }
        /// `CHALLENGE`
        public static var challenge: Self { Self(rawValue: "CHALLENGE") }
        /// `EXCLUDED_AS_COUNT`
        public static var excludedAsCount: Self { Self(rawValue: "EXCLUDED_AS_COUNT") }
    }

    /// The values of `Behavior`.
    public struct FilterBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `KEEP`
        public static var keep: Self { Self(rawValue: "KEEP") }
        /// `DROP`
        public static var drop: Self { Self(rawValue: "DROP") }
    }

    /// The values of `Requirement`.
    public struct FilterRequirement: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MEETS_ALL`
        public static var meetsAll: Self { Self(rawValue: "MEETS_ALL") }
        /// `MEETS_ANY`
        public static var meetsAny: Self { Self(rawValue: "MEETS_ANY") }
    }

    /// The values of `DefaultBehavior`.
    public struct LoggingFilterDefaultBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `KEEP`
        public static var keep: Self { Self(rawValue: "KEEP") }
        /// `DROP`
        public static var drop: Self { Self(rawValue: "DROP") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ResourceArn"],"definitions":{"Condition":{"properties":{"ActionCondition":{"properties":{"Action":{"enum":["ALLOW","BLOCK","COUNT","CAPTCHA","CHALLENGE","EXCLUDED_AS_COUNT"],"type":"string"}},"required":["Action"],"type":"object"},"LabelNameCondition":{"properties":{"LabelName":{"type":"string"}},"required":["LabelName"],"type":"object"}},"type":"object"},"FieldToMatch":{"properties":{"Method":{"format":"json","type":["object","string"]},"QueryString":{"format":"json","type":["object","string"]},"SingleHeader":{"properties":{"Name":{"type":"string"}},"required":["Name"],"type":"object"},"UriPath":{"format":"json","type":["object","string"]}},"type":"object"},"Filter":{"properties":{"Behavior":{"enum":["KEEP","DROP"],"type":"string"},"Conditions":{"items":{"$ref":"#/definitions/Condition"},"minItems":1,"type":"array"},"Requirement":{"enum":["MEETS_ALL","MEETS_ANY"],"type":"string"}},"required":["Behavior","Conditions","Requirement"],"type":"object"}},"primaryIdentifier":["ResourceArn"],"properties":{"LogDestinationConfigs":{"items":{"type":"string"},"type":"array"},"LoggingFilter":{"properties":{"DefaultBehavior":{"enum":["KEEP","DROP"],"type":"string"},"Filters":{"items":{"$ref":"#/definitions/Filter"},"minItems":1,"type":"array"}},"required":["DefaultBehavior","Filters"],"type":"object"},"ManagedByFirewallManager":{"type":"boolean"},"RedactedFields":{"insertionOrder":false,"items":{"$ref":"#/definitions/FieldToMatch"},"type":"array"},"ResourceArn":{"references":["AWS::WAFv2::WebACL.Arn"],"type":"string"}},"readOnly":["ManagedByFirewallManager"],"required":["LogDestinationConfigs","ResourceArn"]}"##
    }
}
