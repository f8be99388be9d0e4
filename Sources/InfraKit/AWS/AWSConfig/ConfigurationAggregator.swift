// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.ConfigurationAggregator {
    /// A configuration aggregator of Config.
    ///
    /// A change of `ConfigurationAggregatorName` replaces it. Creates
    /// `AWS::Config::ConfigurationAggregator`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - accountAggregationSources: `AccountAggregationSources`. 0 to 1 elements.
    ///   - configurationAggregatorName: `ConfigurationAggregatorName`. 1 to 256 characters.
    ///   - organizationAggregationSource: `OrganizationAggregationSource`.
    public init(
        _ id: ConstructID,
        accountAggregationSources: [AccountAggregationSource]? = nil,
        configurationAggregatorName: Input<String>? = nil,
        organizationAggregationSource: OrganizationAggregationSource? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AccountAggregationSources", accountAggregationSources)
        node.set("ConfigurationAggregatorName", configurationAggregatorName)
        node.set("OrganizationAggregationSource", organizationAggregationSource)
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

    /// `ConfigurationAggregatorName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ConfigurationAggregatorName") }

    /// `ConfigurationAggregatorArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("ConfigurationAggregatorArn") }

    /// The `AccountAggregationSource` of a configuration aggregator.
    public struct AccountAggregationSource: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccountAggregationSource` of its members.
        ///
        /// - Parameters:
        ///   - accountIds: `AccountIds`. At least 1 elements.
        ///   - allAwsRegions: `AllAwsRegions`.
        ///   - awsRegions: `AwsRegions`. At least 1 elements.
        public init(
            accountIds: Input<[String]>,
            allAwsRegions: Input<Bool>? = nil,
            awsRegions: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("AccountIds", accountIds)
            members.set("AllAwsRegions", allAwsRegions)
            members.set("AwsRegions", awsRegions)
            fields = members
        }
    }

    /// The `OrganizationAggregationSource` of a configuration aggregator.
    public struct OrganizationAggregationSource: PropertyGroup {
        public let fields: Fields

        /// Makes the `OrganizationAggregationSource` of its members.
        ///
        /// - Parameters:
        ///   - roleArn: `RoleArn`.
        ///   - allAwsRegions: `AllAwsRegions`.
        ///   - awsRegions: `AwsRegions`. At least 1 elements.
        public init(
            roleArn: Input<ARN<IAM.Role>>,
            allAwsRegions: Input<Bool>? = nil,
            awsRegions: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("RoleArn", roleArn)
            members.set("AllAwsRegions", allAwsRegions)
            members.set("AwsRegions", awsRegions)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ConfigurationAggregatorName"],"definitions":{"AccountAggregationSource":{"properties":{"AccountIds":{"items":{"pattern":"^\\d{12}$","type":"string"},"minItems":1,"type":"array"},"AllAwsRegions":{"type":"boolean"},"AwsRegions":{"items":{"type":"string"},"minItems":1,"type":"array"}},"required":["AccountIds"],"type":"object"},"OrganizationAggregationSource":{"properties":{"AllAwsRegions":{"type":"boolean"},"AwsRegions":{"items":{"type":"string"},"minItems":1,"type":"array"},"RoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"}},"required":["RoleArn"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ConfigurationAggregatorName"],"properties":{"AccountAggregationSources":{"items":{"$ref":"#/definitions/AccountAggregationSource"},"maxItems":1,"minItems":0,"type":"array"},"ConfigurationAggregatorArn":{"type":"string"},"ConfigurationAggregatorName":{"maxLength":256,"minLength":1,"pattern":"[\\w\\-]+","type":"string"},"OrganizationAggregationSource":{"$ref":"#/definitions/OrganizationAggregationSource"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"}},"readOnly":["ConfigurationAggregatorArn"],"tagProperty":"Tags","traits":{"nameProperty":"ConfigurationAggregatorName"}}"##
    }
}
