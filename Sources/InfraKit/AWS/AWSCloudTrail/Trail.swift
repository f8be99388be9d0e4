// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudTrail.Trail {
    /// A trail of CloudTrail.
    ///
    /// A change of `TrailName` replaces it. Creates `AWS::CloudTrail::Trail`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - isLogging: `IsLogging`.
    ///   - s3BucketName: `S3BucketName`.
    ///   - advancedEventSelectors: `AdvancedEventSelectors`.
    ///   - aggregationConfigurations: `AggregationConfigurations`. 0 to 1 elements.
    ///   - cloudWatchLogsLogGroupArn: `CloudWatchLogsLogGroupArn`.
    ///   - cloudWatchLogsRoleArn: `CloudWatchLogsRoleArn`.
    ///   - enableLogFileValidation: `EnableLogFileValidation`.
    ///   - eventSelectors: `EventSelectors`. At most 5 elements.
    ///   - includeGlobalServiceEvents: `IncludeGlobalServiceEvents`.
    ///   - insightSelectors: `InsightSelectors`.
    ///   - isMultiRegionTrail: `IsMultiRegionTrail`.
    ///   - isOrganizationTrail: `IsOrganizationTrail`.
    ///   - kmsKeyId: `KMSKeyId`.
    ///   - s3KeyPrefix: `S3KeyPrefix`. At most 200 characters.
    ///   - snsTopicName: `SnsTopicName`. At most 256 characters.
    ///   - trailName: `TrailName`. 3 to 128 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        isLogging: Input<Bool>,
        s3BucketName: Input<ID<S3.Bucket>>,
        advancedEventSelectors: [AdvancedEventSelector]? = nil,
        aggregationConfigurations: [AggregationConfiguration]? = nil,
        cloudWatchLogsLogGroupArn: Input<ARN<Logs.LogGroup>>? = nil,
        cloudWatchLogsRoleArn: Input<ARN<IAM.Role>>? = nil,
        enableLogFileValidation: Input<Bool>? = nil,
        eventSelectors: [EventSelector]? = nil,
        includeGlobalServiceEvents: Input<Bool>? = nil,
        insightSelectors: [InsightSelector]? = nil,
        isMultiRegionTrail: Input<Bool>? = nil,
        isOrganizationTrail: Input<Bool>? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        s3KeyPrefix: Input<String>? = nil,
        snsTopicName: Input<String>? = nil,
        trailName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IsLogging", isLogging)
        node.set("S3BucketName", s3BucketName)
        node.set("AdvancedEventSelectors", advancedEventSelectors)
        node.set("AggregationConfigurations", aggregationConfigurations)
        node.set("CloudWatchLogsLogGroupArn", cloudWatchLogsLogGroupArn)
        node.set("CloudWatchLogsRoleArn", cloudWatchLogsRoleArn)
        node.set("EnableLogFileValidation", enableLogFileValidation)
        node.set("EventSelectors", eventSelectors)
        node.set("IncludeGlobalServiceEvents", includeGlobalServiceEvents)
        node.set("InsightSelectors", insightSelectors)
        node.set("IsMultiRegionTrail", isMultiRegionTrail)
        node.set("IsOrganizationTrail", isOrganizationTrail)
        node.set("KMSKeyId", kmsKeyId)
        node.set("S3KeyPrefix", s3KeyPrefix)
        node.set("SnsTopicName", snsTopicName)
        node.set("TrailName", trailName)
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

    /// `TrailName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TrailName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `SnsTopicArn`, known after deploy.
    public var snsTopicArn: Input<ARN<SNS.Topic>> { node.attribute("SnsTopicArn") }

    /// The `AdvancedEventSelector` of a trail.
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

    /// The `AdvancedFieldSelector` of a trail.
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

    /// The `AggregationConfiguration` of a trail.
    public struct AggregationConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AggregationConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - eventCategory: `EventCategory`.
        ///   - templates: `Templates`. 1 to 50 elements.
        public init(
            eventCategory: AggregationConfigurationEventCategory,
            templates: [Template]
        ) {
            var members = Fields()
            members.set("EventCategory", eventCategory)
            members.set("Templates", templates)
            fields = members
        }
    }

    /// The `DataResource` of a trail.
    public struct DataResource: PropertyGroup {
        public let fields: Fields

        /// Makes the `DataResource` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - values: `Values`.
        public init(
            type: DataResourceType,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `EventSelector` of a trail.
    public struct EventSelector: PropertyGroup {
        public let fields: Fields

        /// Makes the `EventSelector` of its members.
        ///
        /// - Parameters:
        ///   - dataResources: `DataResources`.
        ///   - excludeManagementEventSources: `ExcludeManagementEventSources`.
        ///   - includeManagementEvents: `IncludeManagementEvents`.
        ///   - readWriteType: `ReadWriteType`.
        public init(
            dataResources: [DataResource]? = nil,
            excludeManagementEventSources: Input<[String]>? = nil,
            includeManagementEvents: Input<Bool>? = nil,
            readWriteType: EventSelectorReadWriteType? = nil
        ) {
            var members = Fields()
            members.set("DataResources", dataResources)
            members.set("ExcludeManagementEventSources", excludeManagementEventSources)
            members.set("IncludeManagementEvents", includeManagementEvents)
            members.set("ReadWriteType", readWriteType)
            fields = members
        }
    }

    /// The `InsightSelector` of a trail.
    public struct InsightSelector: PropertyGroup {
        public let fields: Fields

        /// Makes the `InsightSelector` of its members.
        ///
        /// - Parameters:
        ///   - eventCategories: `EventCategories`.
        ///   - insightType: `InsightType`.
        public init(
            eventCategories: [SourceEventCategory]? = nil,
            insightType: InsightSelectorInsightType? = nil
        ) {
            var members = Fields()
            members.set("EventCategories", eventCategories)
            members.set("InsightType", insightType)
            fields = members
        }
    }

    /// The values of `EventCategory`.
    public struct AggregationConfigurationEventCategory: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Data`
        public static var data: Self { Self(rawValue: "Data") }
    }

    /// The values of `Type`.
    public struct DataResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS::Lambda::Function`
        public static var awsLambdaFunction: Self { Self(rawValue: "AWS::Lambda::Function") }
        /// `AWS::S3::Object`
        public static var awsS3Object: Self { Self(rawValue: "AWS::S3::Object") }
        /// `AWS::DynamoDB::Table`
        public static var awsDynamoDBTable: Self { Self(rawValue: "AWS::DynamoDB::Table") }
        /// `AWS::S3Outposts::Object`
        public static var awsS3OutpostsObject: Self { Self(rawValue: "AWS::S3Outposts::Object") }
        /// `AWS::ManagedBlockchain::Node`
        public static var awsManagedBlockchainNode: Self {
            Self(rawValue: "AWS::ManagedBlockchain::Node")
        }
        /// `AWS::S3ObjectLambda::AccessPoint`
        public static var awsS3ObjectLambdaAccessPoint: Self {
            Self(rawValue: "AWS::S3ObjectLambda::AccessPoint")
        }
        /// `AWS::EC2::Snapshot`
        public static var awsEc2Snapshot: Self { Self(rawValue: "AWS::EC2::Snapshot") }
        /// `AWS::S3::AccessPoint`
        public static var awsS3AccessPoint: Self { Self(rawValue: "AWS::S3::AccessPoint") }
        /// `AWS::DynamoDB::Stream`
        public static var awsDynamoDBStream: Self { Self(rawValue: "AWS::DynamoDB::Stream") }
    }

    /// The values of `ReadWriteType`.
    public struct EventSelectorReadWriteType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `All`
        public static var all: Self { Self(rawValue: "All") }
        /// `ReadOnly`
        public static var readOnly: Self { Self(rawValue: "ReadOnly") }
        /// `WriteOnly`
        public static var writeOnly: Self { Self(rawValue: "WriteOnly") }
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

    /// The values of `SourceEventCategory`.
    public struct SourceEventCategory: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Management`
        public static var management: Self { Self(rawValue: "Management") }
        /// `Data`
        public static var data: Self { Self(rawValue: "Data") }
    }

    /// The values of `Template`.
    public struct Template: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `API_ACTIVITY`
        public static var apiActivity: Self { Self(rawValue: "API_ACTIVITY") }
        /// `RESOURCE_ACCESS`
        public static var resourceAccess: Self { Self(rawValue: "RESOURCE_ACCESS") }
        /// `USER_ACTIONS`
        public static var userActions: Self { Self(rawValue: "USER_ACTIONS") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["TrailName"],"definitions":{"AdvancedEventSelector":{"properties":{"FieldSelectors":{"insertionOrder":false,"items":{"$ref":"#/definitions/AdvancedFieldSelector"},"minItems":1,"type":"array"},"Name":{"maxLength":1000,"minLength":1,"type":"string"}},"required":["FieldSelectors"],"type":"object"},"AdvancedFieldSelector":{"properties":{"EndsWith":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"Equals":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"Field":{"maxLength":1000,"minLength":1,"pattern":"([\\w|\\d|\\.|_]+)","type":"string"},"NotEndsWith":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"NotEquals":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"NotStartsWith":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"},"StartsWith":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"(.+)","type":"string"},"minItems":1,"type":"array"}},"required":["Field"],"type":"object"},"AggregationConfiguration":{"properties":{"EventCategory":{"enum":["Data"],"type":"string"},"Templates":{"insertionOrder":false,"items":{"enum":["API_ACTIVITY","RESOURCE_ACCESS","USER_ACTIONS"],"type":"string"},"maxItems":50,"minItems":1,"type":"array"}},"required":["EventCategory","Templates"],"type":"object"},"DataResource":{"properties":{"Type":{"enum":["AWS::Lambda::Function","AWS::S3::Object","AWS::DynamoDB::Table","AWS::S3Outposts::Object","AWS::ManagedBlockchain::Node","AWS::S3ObjectLambda::AccessPoint","AWS::EC2::Snapshot","AWS::S3::AccessPoint","AWS::DynamoDB::Stream"],"type":"string"},"Values":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"required":["Type"],"type":"object"},"EventSelector":{"properties":{"DataResources":{"insertionOrder":false,"items":{"$ref":"#/definitions/DataResource"},"type":"array"},"ExcludeManagementEventSources":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"IncludeManagementEvents":{"type":"boolean"},"ReadWriteType":{"enum":["All","ReadOnly","WriteOnly"],"type":"string"}},"type":"object"},"InsightSelector":{"properties":{"EventCategories":{"insertionOrder":false,"items":{"enum":["Management","Data"],"type":"string"},"type":"array"},"InsightType":{"enum":["ApiCallRateInsight","ApiErrorRateInsight"],"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["TrailName"],"properties":{"AdvancedEventSelectors":{"insertionOrder":false,"items":{"$ref":"#/definitions/AdvancedEventSelector"},"type":"array"},"AggregationConfigurations":{"insertionOrder":false,"items":{"$ref":"#/definitions/AggregationConfiguration"},"maxItems":1,"minItems":0,"type":"array"},"Arn":{"type":"string"},"CloudWatchLogsLogGroupArn":{"references":["AWS::Logs::LogGroup.Arn"],"type":"string"},"CloudWatchLogsRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"EnableLogFileValidation":{"type":"boolean"},"EventSelectors":{"insertionOrder":false,"items":{"$ref":"#/definitions/EventSelector"},"maxItems":5,"type":"array"},"IncludeGlobalServiceEvents":{"type":"boolean"},"InsightSelectors":{"insertionOrder":false,"items":{"$ref":"#/definitions/InsightSelector"},"type":"array"},"IsLogging":{"type":"boolean"},"IsMultiRegionTrail":{"type":"boolean"},"IsOrganizationTrail":{"type":"boolean"},"KMSKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"S3BucketName":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"S3KeyPrefix":{"maxLength":200,"type":"string"},"SnsTopicArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"},"SnsTopicName":{"maxLength":256,"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TrailName":{"maxLength":128,"minLength":3,"pattern":"(^[a-zA-Z0-9]$)|(^[a-zA-Z0-9]([a-zA-Z0-9\\._-])*[a-zA-Z0-9]$)","type":"string"}},"readOnly":["Arn","SnsTopicArn"],"required":["IsLogging","S3BucketName"],"tagProperty":"Tags","traits":{"nameProperty":"TrailName","typicalSeconds":4}}"##
    }
}
