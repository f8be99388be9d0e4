// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension APS.Scraper {
    /// A scraper of APS.
    ///
    /// A change of `Source` replaces it. Creates `AWS::APS::Scraper`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destination: `Destination`.
    ///   - scrapeConfiguration: `ScrapeConfiguration`.
    ///   - source: `Source`. A change replaces the resource.
    ///   - alias: `Alias`. 1 to 100 characters.
    ///   - roleConfiguration: `RoleConfiguration`.
    ///   - scraperLoggingConfiguration: `ScraperLoggingConfiguration`.
    public init(
        _ id: ConstructID,
        destination: Destination,
        scrapeConfiguration: ScrapeConfiguration,
        source: Source,
        alias: Input<String>? = nil,
        roleConfiguration: RoleConfiguration? = nil,
        scraperLoggingConfiguration: ScraperLoggingConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Destination", destination)
        node.set("ScrapeConfiguration", scrapeConfiguration)
        node.set("Source", source)
        node.set("Alias", alias)
        node.set("RoleConfiguration", roleConfiguration)
        node.set("ScraperLoggingConfiguration", scraperLoggingConfiguration)
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

    /// `RoleArn`, known after deploy.
    public var roleArn: Input<ARN<IAM.Role>> { node.attribute("RoleArn") }

    /// `ScraperId`, known after deploy.
    public var scraperId: Input<String> { node.attribute("ScraperId") }

    /// The `CloudWatchLogDestination` of a scraper.
    public struct CloudWatchLogDestination: PropertyGroup {
        public let fields: Fields

        /// Makes the `CloudWatchLogDestination` of its members.
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

    /// The `ComponentConfig` of a scraper.
    public struct ComponentConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ComponentConfig` of its members.
        ///
        /// - Parameters:
        ///   - options: `Options`.
        public init(
            options: [String: Input<String>]? = nil
        ) {
            var members = Fields()
            members.set("Options", options)
            fields = members
        }
    }

    /// The `Destination` of a scraper.
    public struct Destination: PropertyGroup {
        public let fields: Fields

        /// Makes the `Destination` of its members.
        ///
        /// - Parameters:
        ///   - ampConfiguration: `AmpConfiguration`.
        public init(
            ampConfiguration: DestinationAmpConfiguration? = nil
        ) {
            var members = Fields()
            members.set("AmpConfiguration", ampConfiguration)
            fields = members
        }
    }

    /// The `AmpConfiguration` of a scraper.
    public struct DestinationAmpConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AmpConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - workspaceArn: `WorkspaceArn`.
        public init(
            workspaceArn: Input<ARN<APS.Workspace>>
        ) {
            var members = Fields()
            members.set("WorkspaceArn", workspaceArn)
            fields = members
        }
    }

    /// The `RoleConfiguration` of a scraper.
    public struct RoleConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `RoleConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - sourceRoleArn: `SourceRoleArn`.
        ///   - targetRoleArn: `TargetRoleArn`.
        public init(
            sourceRoleArn: Input<ARN<IAM.Role>>? = nil,
            targetRoleArn: Input<ARN<IAM.Role>>? = nil
        ) {
            var members = Fields()
            members.set("SourceRoleArn", sourceRoleArn)
            members.set("TargetRoleArn", targetRoleArn)
            fields = members
        }
    }

    /// The `ScrapeConfiguration` of a scraper.
    public struct ScrapeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScrapeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - configurationBlob: `ConfigurationBlob`.
        public init(
            configurationBlob: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ConfigurationBlob", configurationBlob)
            fields = members
        }
    }

    /// The `ScraperComponent` of a scraper.
    public struct ScraperComponent: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScraperComponent` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - config: `Config`.
        public init(
            type: ScraperComponentType,
            config: ComponentConfig? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Config", config)
            fields = members
        }
    }

    /// The `ScraperLoggingConfiguration` of a scraper.
    public struct ScraperLoggingConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScraperLoggingConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - loggingDestination: `LoggingDestination`.
        ///   - scraperComponents: `ScraperComponents`. At least 1 elements.
        public init(
            loggingDestination: ScraperLoggingDestination,
            scraperComponents: [ScraperComponent]
        ) {
            var members = Fields()
            members.set("LoggingDestination", loggingDestination)
            members.set("ScraperComponents", scraperComponents)
            fields = members
        }
    }

    /// The `ScraperLoggingDestination` of a scraper.
    public struct ScraperLoggingDestination: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScraperLoggingDestination` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchLogs: `CloudWatchLogs`.
        public init(
            cloudWatchLogs: CloudWatchLogDestination? = nil
        ) {
            var members = Fields()
            members.set("CloudWatchLogs", cloudWatchLogs)
            fields = members
        }
    }

    /// The `Source` of a scraper.
    public struct Source: PropertyGroup {
        public let fields: Fields

        /// Makes the `Source` of its members.
        ///
        /// - Parameters:
        ///   - eksConfiguration: `EksConfiguration`.
        ///   - vpcConfiguration: `VpcConfiguration`.
        public init(
            eksConfiguration: SourceEksConfiguration? = nil,
            vpcConfiguration: SourceVpcConfiguration? = nil
        ) {
            var members = Fields()
            members.set("EksConfiguration", eksConfiguration)
            members.set("VpcConfiguration", vpcConfiguration)
            fields = members
        }
    }

    /// The `EksConfiguration` of a scraper.
    public struct SourceEksConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `EksConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - clusterArn: `ClusterArn`.
        ///   - subnetIds: `SubnetIds`.
        ///   - securityGroupIds: `SecurityGroupIds`.
        public init(
            clusterArn: Input<String>,
            subnetIds: Input<[ID<EC2.Subnet>]>,
            securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil
        ) {
            var members = Fields()
            members.set("ClusterArn", clusterArn)
            members.set("SubnetIds", subnetIds)
            members.set("SecurityGroupIds", securityGroupIds)
            fields = members
        }
    }

    /// The `VpcConfiguration` of a scraper.
    public struct SourceVpcConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `VpcConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - securityGroupIds: `SecurityGroupIds`.
        ///   - subnetIds: `SubnetIds`.
        public init(
            securityGroupIds: Input<[ID<EC2.SecurityGroup>]>,
            subnetIds: Input<[ID<EC2.Subnet>]>
        ) {
            var members = Fields()
            members.set("SecurityGroupIds", securityGroupIds)
            members.set("SubnetIds", subnetIds)
            fields = members
        }
    }

    /// The values of `ScraperComponentType`.
    public struct ScraperComponentType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SERVICE_DISCOVERY`
        public static var serviceDiscovery: Self { Self(rawValue: "SERVICE_DISCOVERY") }
        /// `COLLECTOR`
        public static var collector: Self { Self(rawValue: "COLLECTOR") }
        /// `EXPORTER`
        public static var exporter: Self { Self(rawValue: "EXPORTER") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Source"],"definitions":{"CloudWatchLogDestination":{"properties":{"LogGroupArn":{"maxLength":512,"minLength":0,"references":["AWS::Logs::LogGroup.Arn"],"type":"string"}},"type":"object"},"ComponentConfig":{"properties":{"Options":{"patternProperties":{"^[A-Za-z0-9]+$":{"type":"string"}},"type":"object"}},"type":"object"},"Destination":{"properties":{"AmpConfiguration":{"properties":{"WorkspaceArn":{"pattern":"^arn:aws[-a-z]*:aps:[-a-z0-9]+:[0-9]{12}:workspace/.+$","references":["AWS::APS::Workspace.Id"],"type":"string"}},"required":["WorkspaceArn"],"type":"object"}},"type":"object"},"RoleConfiguration":{"properties":{"SourceRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"TargetRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"}},"type":"object"},"ScrapeConfiguration":{"properties":{"ConfigurationBlob":{"type":"string"}},"type":"object"},"ScraperComponent":{"properties":{"Config":{"$ref":"#/definitions/ComponentConfig"},"Type":{"enum":["SERVICE_DISCOVERY","COLLECTOR","EXPORTER"],"type":"string"}},"required":["Type"],"type":"object"},"ScraperLoggingConfiguration":{"properties":{"LoggingDestination":{"$ref":"#/definitions/ScraperLoggingDestination"},"ScraperComponents":{"items":{"$ref":"#/definitions/ScraperComponent"},"minItems":1,"type":"array"}},"required":["LoggingDestination","ScraperComponents"],"type":"object"},"ScraperLoggingDestination":{"properties":{"CloudWatchLogs":{"$ref":"#/definitions/CloudWatchLogDestination"}},"type":"object"},"Source":{"properties":{"EksConfiguration":{"properties":{"ClusterArn":{"pattern":"^arn:aws[-a-z]*:eks:[-a-z0-9]+:[0-9]{12}:cluster/.+$","type":"string"},"SecurityGroupIds":{"insertionOrder":false,"items":{"pattern":"^sg-[0-9a-z]+$","references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"SubnetIds":{"insertionOrder":false,"items":{"pattern":"^subnet-[0-9a-z]+$","references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"}},"required":["ClusterArn","SubnetIds"],"type":"object"},"VpcConfiguration":{"properties":{"SecurityGroupIds":{"insertionOrder":false,"items":{"pattern":"^sg-[0-9a-z]+$","references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"SubnetIds":{"insertionOrder":false,"items":{"pattern":"^subnet-[0-9a-z]+$","references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"}},"required":["SecurityGroupIds","SubnetIds"],"type":"object"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Arn"],"properties":{"Alias":{"maxLength":100,"minLength":1,"pattern":"^[0-9A-Za-z][-.0-9A-Z_a-z]*$","type":"string"},"Arn":{"pattern":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:scraper/s-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}$","type":"string"},"Destination":{"$ref":"#/definitions/Destination"},"RoleArn":{"maxLength":2048,"minLength":20,"pattern":"^arn:(aws|aws-us-gov|aws-cn):iam::[0-9]{12}:role/[a-zA-Z0-9-]+$","references":["AWS::IAM::Role.Arn"],"type":"string"},"RoleConfiguration":{"$ref":"#/definitions/RoleConfiguration"},"ScrapeConfiguration":{"$ref":"#/definitions/ScrapeConfiguration"},"ScraperId":{"maxLength":64,"minLength":1,"pattern":"^s-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}$","type":"string"},"ScraperLoggingConfiguration":{"$ref":"#/definitions/ScraperLoggingConfiguration"},"Source":{"$ref":"#/definitions/Source"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","RoleArn","ScraperId"],"required":["Destination","ScrapeConfiguration","Source"],"tagProperty":"Tags","traits":{"typicalSeconds":900}}"##
    }
}
