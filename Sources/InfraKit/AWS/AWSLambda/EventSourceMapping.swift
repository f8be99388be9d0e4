// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.EventSourceMapping {
    /// An event source mapping of Lambda.
    ///
    /// A change of `EventSourceArn`, `SelfManagedEventSource`, `StartingPosition` or
    /// `StartingPositionTimestamp` replaces it. Creates `AWS::Lambda::EventSourceMapping`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - functionName: `FunctionName`. 1 to 140 characters.
    ///   - amazonManagedKafkaEventSourceConfig: `AmazonManagedKafkaEventSourceConfig`.
    ///   - batchSize: `BatchSize`. From 1 to 10000.
    ///   - bisectBatchOnFunctionError: `BisectBatchOnFunctionError`.
    ///   - destinationConfig: `DestinationConfig`.
    ///   - documentDBEventSourceConfig: `DocumentDBEventSourceConfig`.
    ///   - enabled: `Enabled`.
    ///   - eventSourceArn: `EventSourceArn`. 12 to 1024 characters. A change replaces the resource.
    ///   - filterCriteria: `FilterCriteria`.
    ///   - functionResponseTypes: `FunctionResponseTypes`. 0 to 1 elements.
    ///   - kmsKeyArn: `KmsKeyArn`. 12 to 2048 characters.
    ///   - loggingConfig: `LoggingConfig`.
    ///   - maximumBatchingWindowInSeconds: `MaximumBatchingWindowInSeconds`. From 0 to 300.
    ///   - maximumRecordAgeInSeconds: `MaximumRecordAgeInSeconds`. From -1 to 604800.
    ///   - maximumRetryAttempts: `MaximumRetryAttempts`. From -1 to 10000.
    ///   - metricsConfig: `MetricsConfig`.
    ///   - parallelizationFactor: `ParallelizationFactor`. From 1 to 10.
    ///   - provisionedPollerConfig: `ProvisionedPollerConfig`.
    ///   - queues: `Queues`. 1 to 1 elements.
    ///   - scalingConfig: `ScalingConfig`.
    ///   - selfManagedEventSource: `SelfManagedEventSource`. A change replaces the resource.
    ///   - selfManagedKafkaEventSourceConfig: `SelfManagedKafkaEventSourceConfig`.
    ///   - sourceAccessConfigurations: `SourceAccessConfigurations`. 1 to 22 elements.
    ///   - startingPosition: `StartingPosition`. 6 to 12 characters.
    ///   - startingPositionTimestamp: `StartingPositionTimestamp`. A change replaces the resource.
    ///   - topics: `Topics`. 1 to 1 elements.
    ///   - tumblingWindowInSeconds: `TumblingWindowInSeconds`. From 0 to 900.
    public init(
        _ id: ConstructID,
        functionName: Input<ID<Lambda.Function>>,
        amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil,
        batchSize: Input<Int>? = nil,
        bisectBatchOnFunctionError: Input<Bool>? = nil,
        destinationConfig: DestinationConfig? = nil,
        documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil,
        enabled: Input<Bool>? = nil,
        eventSourceArn: Input<String>? = nil,
        filterCriteria: FilterCriteria? = nil,
        functionResponseTypes: [FunctionResponseTypes]? = nil,
        kmsKeyArn: Input<ARN<KMS.Key>>? = nil,
        loggingConfig: LoggingConfig? = nil,
        maximumBatchingWindowInSeconds: Input<Int>? = nil,
        maximumRecordAgeInSeconds: Input<Int>? = nil,
        maximumRetryAttempts: Input<Int>? = nil,
        metricsConfig: MetricsConfig? = nil,
        parallelizationFactor: Input<Int>? = nil,
        provisionedPollerConfig: ProvisionedPollerConfig? = nil,
        queues: Input<[String]>? = nil,
        scalingConfig: ScalingConfig? = nil,
        selfManagedEventSource: SelfManagedEventSource? = nil,
        selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil,
        sourceAccessConfigurations: [SourceAccessConfiguration]? = nil,
        startingPosition: Input<String>? = nil,
        startingPositionTimestamp: Input<Double>? = nil,
        topics: Input<[String]>? = nil,
        tumblingWindowInSeconds: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("FunctionName", functionName)
        node.set("AmazonManagedKafkaEventSourceConfig", amazonManagedKafkaEventSourceConfig)
        node.set("BatchSize", batchSize)
        node.set("BisectBatchOnFunctionError", bisectBatchOnFunctionError)
        node.set("DestinationConfig", destinationConfig)
        node.set("DocumentDBEventSourceConfig", documentDBEventSourceConfig)
        node.set("Enabled", enabled)
        node.set("EventSourceArn", eventSourceArn)
        node.set("FilterCriteria", filterCriteria)
        node.set("FunctionResponseTypes", functionResponseTypes)
        node.set("KmsKeyArn", kmsKeyArn)
        node.set("LoggingConfig", loggingConfig)
        node.set("MaximumBatchingWindowInSeconds", maximumBatchingWindowInSeconds)
        node.set("MaximumRecordAgeInSeconds", maximumRecordAgeInSeconds)
        node.set("MaximumRetryAttempts", maximumRetryAttempts)
        node.set("MetricsConfig", metricsConfig)
        node.set("ParallelizationFactor", parallelizationFactor)
        node.set("ProvisionedPollerConfig", provisionedPollerConfig)
        node.set("Queues", queues)
        node.set("ScalingConfig", scalingConfig)
        node.set("SelfManagedEventSource", selfManagedEventSource)
        node.set("SelfManagedKafkaEventSourceConfig", selfManagedKafkaEventSourceConfig)
        node.set("SourceAccessConfigurations", sourceAccessConfigurations)
        node.set("StartingPosition", startingPosition)
        node.set("StartingPositionTimestamp", startingPositionTimestamp)
        node.set("Topics", topics)
        node.set("TumblingWindowInSeconds", tumblingWindowInSeconds)
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

    /// `EventSourceMappingArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("EventSourceMappingArn") }

    /// The `AmazonManagedKafkaEventSourceConfig` of an event source mapping.
    public struct AmazonManagedKafkaEventSourceConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `AmazonManagedKafkaEventSourceConfig` of its members.
        ///
        /// - Parameters:
        ///   - consumerGroupId: `ConsumerGroupId`. 1 to 200 characters.
        ///   - schemaRegistryConfig: `SchemaRegistryConfig`.
        public init(
            consumerGroupId: Input<String>? = nil,
            schemaRegistryConfig: SchemaRegistryConfig? = nil
        ) {
            var members = Fields()
            members.set("ConsumerGroupId", consumerGroupId)
            members.set("SchemaRegistryConfig", schemaRegistryConfig)
            fields = members
        }
    }

    /// The `DestinationConfig` of an event source mapping.
    public struct DestinationConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `DestinationConfig` of its members.
        ///
        /// - Parameters:
        ///   - onFailure: `OnFailure`.
        public init(
            onFailure: OnFailure? = nil
        ) {
            var members = Fields()
            members.set("OnFailure", onFailure)
            fields = members
        }
    }

    /// The `DocumentDBEventSourceConfig` of an event source mapping.
    public struct DocumentDBEventSourceConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `DocumentDBEventSourceConfig` of its members.
        ///
        /// - Parameters:
        ///   - collectionName: `CollectionName`. 1 to 57 characters.
        ///   - databaseName: `DatabaseName`. 1 to 63 characters.
        ///   - fullDocument: `FullDocument`.
        public init(
            collectionName: Input<String>? = nil,
            databaseName: Input<String>? = nil,
            fullDocument: DocumentDBEventSourceConfigFullDocument? = nil
        ) {
            var members = Fields()
            members.set("CollectionName", collectionName)
            members.set("DatabaseName", databaseName)
            members.set("FullDocument", fullDocument)
            fields = members
        }
    }

    /// The `Endpoints` of an event source mapping.
    public struct Endpoints: PropertyGroup {
        public let fields: Fields

        /// Makes the `Endpoints` of its members.
        ///
        /// - Parameters:
        ///   - kafkaBootstrapServers: `KafkaBootstrapServers`. 1 to 10 elements.
        public init(
            kafkaBootstrapServers: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("KafkaBootstrapServers", kafkaBootstrapServers)
            fields = members
        }
    }

    /// The `Filter` of an event source mapping.
    public struct Filter: PropertyGroup {
        public let fields: Fields

        /// Makes the `Filter` of its members.
        ///
        /// - Parameters:
        ///   - pattern: `Pattern`. 0 to 4096 characters.
        public init(
            pattern: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Pattern", pattern)
            fields = members
        }
    }

    /// The `FilterCriteria` of an event source mapping.
    public struct FilterCriteria: PropertyGroup {
        public let fields: Fields

        /// Makes the `FilterCriteria` of its members.
        ///
        /// - Parameters:
        ///   - filters: `Filters`. 1 to 20 elements.
        public init(
            filters: [Filter]? = nil
        ) {
            var members = Fields()
            members.set("Filters", filters)
            fields = members
        }
    }

    /// The `LoggingConfig` of an event source mapping.
    public struct LoggingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoggingConfig` of its members.
        ///
        /// - Parameters:
        ///   - systemLogLevel: `SystemLogLevel`.
        public init(
            systemLogLevel: LoggingConfigSystemLogLevel? = nil
        ) {
            var members = Fields()
            members.set("SystemLogLevel", systemLogLevel)
            fields = members
        }
    }

    /// The `MetricsConfig` of an event source mapping.
    public struct MetricsConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricsConfig` of its members.
        ///
        /// - Parameters:
        ///   - metrics: `Metrics`. 0 to 3 elements.
        public init(
            metrics: [MetricsConfigMetrics]? = nil
        ) {
            var members = Fields()
            members.set("Metrics", metrics)
            fields = members
        }
    }

    /// The `OnFailure` of an event source mapping.
    public struct OnFailure: PropertyGroup {
        public let fields: Fields

        /// Makes the `OnFailure` of its members.
        ///
        /// - Parameters:
        ///   - destination: `Destination`. 12 to 1024 characters.
        public init(
            destination: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Destination", destination)
            fields = members
        }
    }

    /// The `ProvisionedPollerConfig` of an event source mapping.
    public struct ProvisionedPollerConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ProvisionedPollerConfig` of its members.
        ///
        /// - Parameters:
        ///   - maximumPollers: `MaximumPollers`. From 1 to 2000.
        ///   - minimumPollers: `MinimumPollers`. From 1 to 200.
        ///   - pollerGroupName: `PollerGroupName`. 0 to 128 characters.
        public init(
            maximumPollers: Input<Int>? = nil,
            minimumPollers: Input<Int>? = nil,
            pollerGroupName: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("MaximumPollers", maximumPollers)
            members.set("MinimumPollers", minimumPollers)
            members.set("PollerGroupName", pollerGroupName)
            fields = members
        }
    }

    /// The `ScalingConfig` of an event source mapping.
    public struct ScalingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScalingConfig` of its members.
        ///
        /// - Parameters:
        ///   - maximumConcurrency: `MaximumConcurrency`. From 2 to 1000.
        public init(
            maximumConcurrency: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("MaximumConcurrency", maximumConcurrency)
            fields = members
        }
    }

    /// The `SchemaRegistryAccessConfig` of an event source mapping.
    public struct SchemaRegistryAccessConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `SchemaRegistryAccessConfig` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - uri: `URI`. 1 to 10000 characters.
        public init(
            type: SchemaRegistryAccessConfigType? = nil,
            uri: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("URI", uri)
            fields = members
        }
    }

    /// The `SchemaRegistryConfig` of an event source mapping.
    public struct SchemaRegistryConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `SchemaRegistryConfig` of its members.
        ///
        /// - Parameters:
        ///   - accessConfigs: `AccessConfigs`. At most 2 elements.
        ///   - eventRecordFormat: `EventRecordFormat`.
        ///   - schemaRegistryURI: `SchemaRegistryURI`. 1 to 10000 characters.
        ///   - schemaValidationConfigs: `SchemaValidationConfigs`. 1 to 2 elements.
        public init(
            accessConfigs: [SchemaRegistryAccessConfig]? = nil,
            eventRecordFormat: SchemaRegistryConfigEventRecordFormat? = nil,
            schemaRegistryURI: Input<String>? = nil,
            schemaValidationConfigs: [SchemaValidationConfig]? = nil
        ) {
            var members = Fields()
            members.set("AccessConfigs", accessConfigs)
            members.set("EventRecordFormat", eventRecordFormat)
            members.set("SchemaRegistryURI", schemaRegistryURI)
            members.set("SchemaValidationConfigs", schemaValidationConfigs)
            fields = members
        }
    }

    /// The `SchemaValidationConfig` of an event source mapping.
    public struct SchemaValidationConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `SchemaValidationConfig` of its members.
        ///
        /// - Parameters:
        ///   - attribute: `Attribute`.
        public init(
            attribute: SchemaValidationConfigAttribute? = nil
        ) {
            var members = Fields()
            members.set("Attribute", attribute)
            fields = members
        }
    }

    /// The `SelfManagedEventSource` of an event source mapping.
    public struct SelfManagedEventSource: PropertyGroup {
        public let fields: Fields

        /// Makes the `SelfManagedEventSource` of its members.
        ///
        /// - Parameters:
        ///   - endpoints: `Endpoints`.
        public init(
            endpoints: Endpoints? = nil
        ) {
            var members = Fields()
            members.set("Endpoints", endpoints)
            fields = members
        }
    }

    /// The `SelfManagedKafkaEventSourceConfig` of an event source mapping.
    public struct SelfManagedKafkaEventSourceConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `SelfManagedKafkaEventSourceConfig` of its members.
        ///
        /// - Parameters:
        ///   - consumerGroupId: `ConsumerGroupId`. 1 to 200 characters.
        ///   - schemaRegistryConfig: `SchemaRegistryConfig`.
        public init(
            consumerGroupId: Input<String>? = nil,
            schemaRegistryConfig: SchemaRegistryConfig? = nil
        ) {
            var members = Fields()
            members.set("ConsumerGroupId", consumerGroupId)
            members.set("SchemaRegistryConfig", schemaRegistryConfig)
            fields = members
        }
    }

    /// The `SourceAccessConfiguration` of an event source mapping.
    public struct SourceAccessConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `SourceAccessConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - uri: `URI`. 1 to 200 characters.
        public init(
            type: SourceAccessConfigurationType? = nil,
            uri: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("URI", uri)
            fields = members
        }
    }

    /// The values of `FullDocument`.
    public struct DocumentDBEventSourceConfigFullDocument: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `UpdateLookup`
        public static var updateLookup: Self { Self(rawValue: "UpdateLookup") }
        /// `Default`
        public static var `default`: Self { Self(rawValue: "Default") }
    }

    /// The values of `FunctionResponseTypes`.
    public struct FunctionResponseTypes: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ReportBatchItemFailures`
        public static var reportBatchItemFailures: Self {
            Self(rawValue: "ReportBatchItemFailures")
        }
    }

    /// The values of `SystemLogLevel`.
    public struct LoggingConfigSystemLogLevel: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEBUG`
        public static var debug: Self { Self(rawValue: "DEBUG") }
        /// `INFO`
        public static var info: Self { Self(rawValue: "INFO") }
        /// `WARN`
        public static var warn: Self { Self(rawValue: "WARN") }
    }

    /// The values of `Metrics`.
    public struct MetricsConfigMetrics: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EventCount`
        public static var eventCount: Self { Self(rawValue: "EventCount") }
        /// `ErrorCount`
        public static var errorCount: Self { Self(rawValue: "ErrorCount") }
        /// `KafkaMetrics`
        public static var kafkaMetrics: Self { Self(rawValue: "KafkaMetrics") }
    }

    /// The values of `Type`.
    public struct SchemaRegistryAccessConfigType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BASIC_AUTH`
        public static var basicAuth: Self { Self(rawValue: "BASIC_AUTH") }
        /// `CLIENT_CERTIFICATE_TLS_AUTH`
        public static var clientCertificateTlsAuth: Self {
            Self(rawValue: "CLIENT_CERTIFICATE_TLS_AUTH")
        }
        /// `SERVER_ROOT_CA_CERTIFICATE`
        public static var serverRootCaCertificate: Self {
            Self(rawValue: "SERVER_ROOT_CA_CERTIFICATE")
        }
    }

    /// The values of `EventRecordFormat`.
    public struct SchemaRegistryConfigEventRecordFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `JSON`
        public static var json: Self { Self(rawValue: "JSON") }
        /// `SOURCE`
        public static var source: Self { Self(rawValue: "SOURCE") }
    }

    /// The values of `Attribute`.
    public struct SchemaValidationConfigAttribute: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `KEY`
        public static var key: Self { Self(rawValue: "KEY") }
        /// `VALUE`
        public static var value: Self { Self(rawValue: "VALUE") }
    }

    /// The values of `Type`.
    public struct SourceAccessConfigurationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BASIC_AUTH`
        public static var basicAuth: Self { Self(rawValue: "BASIC_AUTH") }
        /// `VPC_SUBNET`
        public static var vpcSubnet: Self { Self(rawValue: "VPC_SUBNET") }
        /// `VPC_SECURITY_GROUP`
        public static var vpcSecurityGroup: Self { Self(rawValue: "VPC_SECURITY_GROUP") }
        /// `SASL_SCRAM_512_AUTH`
        public static var saslScram512Auth: Self { Self(rawValue: "SASL_SCRAM_512_AUTH") }
        /// `SASL_SCRAM_256_AUTH`
        public static var saslScram256Auth: Self { Self(rawValue: "SASL_SCRAM_256_AUTH") }
        /// `VIRTUAL_HOST`
        public static var virtualHost: Self { Self(rawValue: "VIRTUAL_HOST") }
        /// `CLIENT_CERTIFICATE_TLS_AUTH`
        public static var clientCertificateTlsAuth: Self {
            Self(rawValue: "CLIENT_CERTIFICATE_TLS_AUTH")
        }
        /// `SERVER_ROOT_CA_CERTIFICATE`
        public static var serverRootCaCertificate: Self {
            Self(rawValue: "SERVER_ROOT_CA_CERTIFICATE")
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["EventSourceArn","SelfManagedEventSource","StartingPosition","StartingPositionTimestamp"],"definitions":{"AmazonManagedKafkaEventSourceConfig":{"properties":{"ConsumerGroupId":{"maxLength":200,"minLength":1,"pattern":"[a-zA-Z0-9-\\/*:_+=.@-]*","type":"string"},"SchemaRegistryConfig":{"$ref":"#/definitions/SchemaRegistryConfig"}},"type":"object"},"DestinationConfig":{"properties":{"OnFailure":{"$ref":"#/definitions/OnFailure"}},"type":"object"},"DocumentDBEventSourceConfig":{"properties":{"CollectionName":{"maxLength":57,"minLength":1,"pattern":"^(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)$","type":"string"},"DatabaseName":{"maxLength":63,"minLength":1,"pattern":"^[^ /\\.$\\x22]*$","type":"string"},"FullDocument":{"enum":["UpdateLookup","Default"],"type":"string"}},"type":"object"},"Endpoints":{"properties":{"KafkaBootstrapServers":{"items":{"maxLength":300,"minLength":1,"pattern":"^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}","type":"string"},"maxItems":10,"minItems":1,"type":"array"}},"type":"object"},"Filter":{"properties":{"Pattern":{"maxLength":4096,"minLength":0,"pattern":".*","type":"string"}},"type":"object"},"FilterCriteria":{"properties":{"Filters":{"items":{"$ref":"#/definitions/Filter"},"maxItems":20,"minItems":1,"type":"array"}},"type":"object"},"LoggingConfig":{"properties":{"SystemLogLevel":{"enum":["DEBUG","INFO","WARN"],"type":"string"}},"type":"object"},"MetricsConfig":{"properties":{"Metrics":{"items":{"enum":["EventCount","ErrorCount","KafkaMetrics"],"type":"string"},"maxItems":3,"minItems":0,"type":"array"}},"type":"object"},"OnFailure":{"properties":{"Destination":{"maxLength":1024,"minLength":12,"pattern":"^$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)","type":"string"}},"type":"object"},"ProvisionedPollerConfig":{"properties":{"MaximumPollers":{"maximum":2000,"minimum":1,"type":"integer"},"MinimumPollers":{"maximum":200,"minimum":1,"type":"integer"},"PollerGroupName":{"maxLength":128,"minLength":0,"pattern":"^[a-zA-Z0-9-_]*$","type":"string"}},"type":"object"},"ScalingConfig":{"properties":{"MaximumConcurrency":{"maximum":1000,"minimum":2,"type":"integer"}},"type":"object"},"SchemaRegistryAccessConfig":{"properties":{"Type":{"enum":["BASIC_AUTH","CLIENT_CERTIFICATE_TLS_AUTH","SERVER_ROOT_CA_CERTIFICATE"],"type":"string"},"URI":{"maxLength":10000,"minLength":1,"pattern":"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)","type":"string"}},"type":"object"},"SchemaRegistryConfig":{"properties":{"AccessConfigs":{"items":{"$ref":"#/definitions/SchemaRegistryAccessConfig"},"maxItems":2,"type":"array"},"EventRecordFormat":{"enum":["JSON","SOURCE"],"type":"string"},"SchemaRegistryURI":{"maxLength":10000,"minLength":1,"pattern":"[a-zA-Z0-9-/*:_+=.@-]*","type":"string"},"SchemaValidationConfigs":{"items":{"$ref":"#/definitions/SchemaValidationConfig"},"maxItems":2,"minItems":1,"type":"array"}},"type":"object"},"SchemaValidationConfig":{"properties":{"Attribute":{"enum":["KEY","VALUE"],"type":"string"}},"type":"object"},"SelfManagedEventSource":{"properties":{"Endpoints":{"$ref":"#/definitions/Endpoints"}},"type":"object"},"SelfManagedKafkaEventSourceConfig":{"properties":{"ConsumerGroupId":{"maxLength":200,"minLength":1,"pattern":"[a-zA-Z0-9-\\/*:_+=.@-]*","type":"string"},"SchemaRegistryConfig":{"$ref":"#/definitions/SchemaRegistryConfig"}},"type":"object"},"SourceAccessConfiguration":{"properties":{"Type":{"enum":["BASIC_AUTH","VPC_SUBNET","VPC_SECURITY_GROUP","SASL_SCRAM_512_AUTH","SASL_SCRAM_256_AUTH","VIRTUAL_HOST","CLIENT_CERTIFICATE_TLS_AUTH","SERVER_ROOT_CA_CERTIFICATE"],"type":"string"},"URI":{"maxLength":200,"minLength":1,"pattern":"[a-zA-Z0-9-\\/*:_+=.@-]*","type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AmazonManagedKafkaEventSourceConfig":{"$ref":"#/definitions/AmazonManagedKafkaEventSourceConfig"},"BatchSize":{"maximum":10000,"minimum":1,"type":"integer"},"BisectBatchOnFunctionError":{"type":"boolean"},"DestinationConfig":{"$ref":"#/definitions/DestinationConfig"},"DocumentDBEventSourceConfig":{"$ref":"#/definitions/DocumentDBEventSourceConfig"},"Enabled":{"type":"boolean"},"EventSourceArn":{"maxLength":1024,"minLength":12,"pattern":"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)","type":"string"},"EventSourceMappingArn":{"maxLength":120,"minLength":85,"pattern":"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}","type":"string"},"FilterCriteria":{"$ref":"#/definitions/FilterCriteria"},"FunctionName":{"maxLength":140,"minLength":1,"pattern":"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?","references":["AWS::Lambda::Function.Id"],"type":"string"},"FunctionResponseTypes":{"items":{"enum":["ReportBatchItemFailures"],"type":"string"},"maxItems":1,"minItems":0,"type":"array"},"Id":{"maxLength":36,"minLength":36,"pattern":"[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}","type":"string"},"KmsKeyArn":{"maxLength":2048,"minLength":12,"pattern":"(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()","references":["AWS::KMS::Key.Arn"],"type":"string"},"LoggingConfig":{"$ref":"#/definitions/LoggingConfig"},"MaximumBatchingWindowInSeconds":{"maximum":300,"minimum":0,"type":"integer"},"MaximumRecordAgeInSeconds":{"maximum":604800,"minimum":-1,"type":"integer"},"MaximumRetryAttempts":{"maximum":10000,"minimum":-1,"type":"integer"},"MetricsConfig":{"$ref":"#/definitions/MetricsConfig"},"ParallelizationFactor":{"maximum":10,"minimum":1,"type":"integer"},"ProvisionedPollerConfig":{"$ref":"#/definitions/ProvisionedPollerConfig"},"Queues":{"items":{"maxLength":1000,"minLength":1,"pattern":"[\\s\\S]*","type":"string"},"maxItems":1,"minItems":1,"type":"array"},"ScalingConfig":{"$ref":"#/definitions/ScalingConfig"},"SelfManagedEventSource":{"$ref":"#/definitions/SelfManagedEventSource"},"SelfManagedKafkaEventSourceConfig":{"$ref":"#/definitions/SelfManagedKafkaEventSourceConfig"},"SourceAccessConfigurations":{"items":{"$ref":"#/definitions/SourceAccessConfiguration"},"maxItems":22,"minItems":1,"type":"array"},"StartingPosition":{"maxLength":12,"minLength":6,"pattern":"(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+","type":"string"},"StartingPositionTimestamp":{"type":"number"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Topics":{"items":{"maxLength":249,"minLength":1,"pattern":"^[^.]([a-zA-Z0-9\\-_.]+)","type":"string"},"maxItems":1,"minItems":1,"type":"array"},"TumblingWindowInSeconds":{"maximum":900,"minimum":0,"type":"integer"}},"readOnly":["EventSourceMappingArn","Id"],"required":["FunctionName"],"tagProperty":"Tags","traits":{"readyProperties":["FunctionName","EventSourceArn"]}}"##
    }
}
