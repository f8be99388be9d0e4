// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudTrail.EventDataStore {
    /// An event data store of CloudTrail.
    ///
    /// Creates `AWS::CloudTrail::EventDataStore`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - advancedEventSelectors: `AdvancedEventSelectors`.
    ///   - billingMode: `BillingMode`.
    ///   - contextKeySelectors: `ContextKeySelectors`. 0 to 2 elements.
    ///   - federationEnabled: `FederationEnabled`.
    ///   - federationRoleArn: `FederationRoleArn`.
    ///   - ingestionEnabled: `IngestionEnabled`.
    ///   - insightsDestination: `InsightsDestination`. 3 to 256 characters.
    ///   - insightSelectors: `InsightSelectors`.
    ///   - kmsKeyId: `KmsKeyId`. 1 to 350 characters.
    ///   - maxEventSize: `MaxEventSize`.
    ///   - multiRegionEnabled: `MultiRegionEnabled`.
    ///   - name: `Name`. 3 to 128 characters.
    ///   - organizationEnabled: `OrganizationEnabled`.
    ///   - retentionPeriod: `RetentionPeriod`. From 7 to 3653.
    ///   - terminationProtectionEnabled: `TerminationProtectionEnabled`.
    public init(
        _ id: ConstructID,
        advancedEventSelectors: [AdvancedEventSelector]? = nil,
        billingMode: BillingMode? = nil,
        contextKeySelectors: [ContextKeySelector]? = nil,
        federationEnabled: Input<Bool>? = nil,
        federationRoleArn: Input<ARN<IAM.Role>>? = nil,
        ingestionEnabled: Input<Bool>? = nil,
        insightsDestination: Input<String>? = nil,
        insightSelectors: [InsightSelector]? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        maxEventSize: MaxEventSize? = nil,
        multiRegionEnabled: Input<Bool>? = nil,
        name: Input<String>? = nil,
        organizationEnabled: Input<Bool>? = nil,
        retentionPeriod: Input<Int>? = nil,
        terminationProtectionEnabled: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AdvancedEventSelectors", advancedEventSelectors)
        node.set("BillingMode", billingMode)
        node.set("ContextKeySelectors", contextKeySelectors)
        node.set("FederationEnabled", federationEnabled)
        node.set("FederationRoleArn", federationRoleArn)
        node.set("IngestionEnabled", ingestionEnabled)
        node.set("InsightsDestination", insightsDestination)
        node.set("InsightSelectors", insightSelectors)
        node.set("KmsKeyId", kmsKeyId)
        node.set("MaxEventSize", maxEventSize)
        node.set("MultiRegionEnabled", multiRegionEnabled)
        node.set("Name", name)
        node.set("OrganizationEnabled", organizationEnabled)
        node.set("RetentionPeriod", retentionPeriod)
        node.set("TerminationProtectionEnabled", terminationProtectionEnabled)
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

    /// `EventDataStoreArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("EventDataStoreArn") }

    /// `EventDataStoreArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("EventDataStoreArn") }

    /// `CreatedTimestamp`, known after deploy.
    public var createdTimestamp: Input<String> { node.attribute("CreatedTimestamp") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// `UpdatedTimestamp`, known after deploy.
    public var updatedTimestamp: Input<String> { node.attribute("UpdatedTimestamp") }

    /// The `AdvancedEventSelector` of an event data store.
    public struct AdvancedEventSelector: PropertyGroup {
        public let fields: Fields

        /// Makes the `AdvancedEventSelector` of its members.
        ///
        /// - Parameters:
        ///   - fieldSelectors: `FieldSelectors`. At least 1 elements.
        ///   - name: `Name`. 1 to 1000 characters.
        public init(
            fieldSelectors: [AdvancedFieldSelector],
            name: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("FieldSelectors", fieldSelectors)
            members.set("Name", name)
            fields = members
        }
    }

    /// The `AdvancedFieldSelector` of an event data store.
    public struct AdvancedFieldSelector: PropertyGroup {
        public let fields: Fields

        /// Makes the `AdvancedFieldSelector` of its members.
        ///
        /// - Parameters:
        ///   - field: `Field`. 1 to 1000 characters.
        ///   - endsWith: `EndsWith`. At least 1 elements.
        ///   - equals: `Equals`. At least 1 elements.
        ///   - notEndsWith: `NotEndsWith`. At least 1 elements.
        ///   - notEquals: `NotEquals`. At least 1 elements.
        ///   - notStartsWith: `NotStartsWith`. At least 1 elements.
        ///   - startsWith: `StartsWith`. At least 1 elements.
        public init(
            field: Input<String>,
            endsWith: Input<[String]>? = nil,
            equals: Input<[String]>? = nil,
            notEndsWith: Input<[String]>? = nil,
            notEquals: Input<[String]>? = nil,
            notStartsWith: Input<[String]>? = nil,
            startsWith: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Field", field)
            members.set("EndsWith", endsWith)
            members.set("Equals", equals)
            members.set("NotEndsWith", notEndsWith)
            members.set("NotEquals", notEquals)
            members.set("NotStartsWith", notStartsWith)
            members.set("StartsWith", startsWith)
            fields = members
        }
    }

    /// The `ContextKeySelector` of an event data store.
    public struct ContextKeySelector: PropertyGroup {
        public let fields: Fields

        /// Makes the `ContextKeySelector` of its members.
        ///
        /// - Parameters:
        ///   - equals: `Equals`. 1 to 50 elements.
        ///   - type: `Type`.
        public init(
            equals: Input<[String]>,
            type: ContextKeySelectorType
        ) {
            var members = Fields()
            members.set("Equals", equals)
            members.set("Type", type)
            fields = members
        }
    }

    /// The `InsightSelector` of an event data store.
    public struct InsightSelector: PropertyGroup {
        public let fields: Fields

        /// Makes the `InsightSelector` of its members.
        ///
        /// - Parameters:
        ///   - insightType: `InsightType`.
        public init(
            insightType: InsightSelectorInsightType? = nil
        ) {
            var members = Fields()
            members.set("InsightType", insightType)
            fields = members
        }
    }

    /// The values of `BillingMode`.
    public struct BillingMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EXTENDABLE_RETENTION_PRICING`
        public static var extendableRetentionPricing: Self {
            Self(rawValue: "EXTENDABLE_RETENTION_PRICING")
        }
        /// `FIXED_RETENTION_PRICING`
        public static var fixedRetentionPricing: Self { Self(rawValue: "FIXED_RETENTION_PRICING") }
    }

    /// The values of `Type`.
    public struct ContextKeySelectorType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RequestContext`
        public static var requestContext: Self { Self(rawValue: "RequestContext") }
        /// `TagContext`
        public static var tagContext: Self { Self(rawValue: "TagContext") }
    }

    /// The values of `InsightType`.
    public struct InsightSelectorInsightType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ApiCallRateInsight`
        public static var apiCallRateInsight: Self { Self(rawValue: "ApiCallRateInsight") }
        /// `ApiErrorRateInsight`
        public static var apiErrorRateInsight: Self { Self(rawValue: "ApiErrorRateInsight") }
    }

    /// The values of `MaxEventSize`.
    public struct MaxEventSize: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Standard`
        public static var standard: Self { Self(rawValue: "Standard") }
        /// `Large`
        public static var large: Self { Self(rawValue: "Large") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"AdvancedEventSelector":{"properties":{"FieldSelectors":{"insertionOrder":false,"items":{"$ref":"#/definitions/AdvancedFieldSelector"},"minItems":1,"type":"array"},"Name":{"maxLength":1000,"minLength":1,"type":"string"}},"required":["FieldSelectors"],"type":"object"},"AdvancedFieldSelector":{"properties":{"EndsWith":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"Equals":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"Field":{"maxLength":1000,"minLength":1,"pattern":"([\\w|\\d|\\.|_]+)","type":"string"},"NotEndsWith":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"NotEquals":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"NotStartsWith":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"StartsWith":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"}},"required":["Field"],"type":"object"},"ContextKeySelector":{"properties":{"Equals":{"insertionOrder":false,"items":{"maxLength":128,"minLength":1,"pattern":"(.+)","type":"string"},"maxItems":50,"minItems":1,"type":"array"},"Type":{"enum":["RequestContext","TagContext"],"type":"string"}},"required":["Equals","Type"],"type":"object"},"InsightSelector":{"properties":{"InsightType":{"enum":["ApiCallRateInsight","ApiErrorRateInsight"],"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["EventDataStoreArn"],"properties":{"AdvancedEventSelectors":{"insertionOrder":false,"items":{"$ref":"#/definitions/AdvancedEventSelector"},"type":"array"},"BillingMode":{"enum":["EXTENDABLE_RETENTION_PRICING","FIXED_RETENTION_PRICING"],"type":"string"},"ContextKeySelectors":{"insertionOrder":false,"items":{"$ref":"#/definitions/ContextKeySelector"},"maxItems":2,"minItems":0,"type":"array"},"CreatedTimestamp":{"type":"string"},"EventDataStoreArn":{"type":"string"},"FederationEnabled":{"type":"boolean"},"FederationRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"IngestionEnabled":{"type":"boolean"},"InsightSelectors":{"insertionOrder":false,"items":{"$ref":"#/definitions/InsightSelector"},"type":"array"},"InsightsDestination":{"maxLength":256,"minLength":3,"pattern":"^[a-zA-Z0-9._/\\-:]+$","type":"string"},"KmsKeyId":{"maxLength":350,"minLength":1,"pattern":"^[a-zA-Z0-9._/\\-:]+$","references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"MaxEventSize":{"enum":["Standard","Large"],"type":"string"},"MultiRegionEnabled":{"type":"boolean"},"Name":{"maxLength":128,"minLength":3,"pattern":"^[a-zA-Z0-9._\\-]+$","type":"string"},"OrganizationEnabled":{"type":"boolean"},"RetentionPeriod":{"maximum":3653,"minimum":7,"type":"integer"},"Status":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TerminationProtectionEnabled":{"type":"boolean"},"UpdatedTimestamp":{"type":"string"}},"readOnly":["CreatedTimestamp","EventDataStoreArn","Status","UpdatedTimestamp"],"tagProperty":"Tags","traits":{"stateful":true}}"##
    }
}
