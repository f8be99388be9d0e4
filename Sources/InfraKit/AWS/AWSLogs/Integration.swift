// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.Integration {
    /// An integration of Logs.
    ///
    /// A change of `IntegrationName`, `IntegrationType` or `ResourceConfig` replaces it. Creates
    /// `AWS::Logs::Integration`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - integrationName: `IntegrationName`. 1 to 50 characters. A change replaces the resource.
    ///   - integrationType: `IntegrationType`. A change replaces the resource.
    ///   - resourceConfig: `ResourceConfig`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        integrationName: Input<String>,
        integrationType: IntegrationType,
        resourceConfig: ResourceConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IntegrationName", integrationName)
        node.set("IntegrationType", integrationType)
        node.set("ResourceConfig", resourceConfig)
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

    /// `IntegrationName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("IntegrationName") }

    /// `IntegrationStatus`, known after deploy.
    public var integrationStatus: Input<String> { node.attribute("IntegrationStatus") }

    /// The `OpenSearchResourceConfig` of an integration.
    public struct OpenSearchResourceConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `OpenSearchResourceConfig` of its members.
        ///
        /// - Parameters:
        ///   - dashboardViewerPrincipals: `DashboardViewerPrincipals`.
        ///   - dataSourceRoleArn: `DataSourceRoleArn`. 20 to 2048 characters.
        ///   - applicationARN: `ApplicationARN`. 20 to 2048 characters.
        ///   - kmsKeyArn: `KmsKeyArn`. 20 to 2048 characters.
        ///   - retentionDays: `RetentionDays`. From 1 to 3650.
        public init(
            dashboardViewerPrincipals: Input<[String]>,
            dataSourceRoleArn: Input<ARN<IAM.Role>>,
            applicationARN: Input<String>? = nil,
            kmsKeyArn: Input<ARN<KMS.Key>>? = nil,
            retentionDays: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("DashboardViewerPrincipals", dashboardViewerPrincipals)
            members.set("DataSourceRoleArn", dataSourceRoleArn)
            members.set("ApplicationARN", applicationARN)
            members.set("KmsKeyArn", kmsKeyArn)
            members.set("RetentionDays", retentionDays)
            fields = members
        }
    }

    /// The `ResourceConfig` of an integration.
    public struct ResourceConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `ResourceConfig` of its members.
        ///
        /// - Parameters:
        ///   - openSearchResourceConfig: `OpenSearchResourceConfig`.
        public init(
            openSearchResourceConfig: OpenSearchResourceConfig? = nil
        ) {
            var members = Fields()
            members.set("OpenSearchResourceConfig", openSearchResourceConfig)
            fields = members
        }
    }

    /// The values of `IntegrationType`.
    public struct IntegrationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `OPENSEARCH`
        public static var opensearch: Self { Self(rawValue: "OPENSEARCH") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["IntegrationName","IntegrationType","ResourceConfig"],"definitions":{"OpenSearchResourceConfig":{"properties":{"ApplicationARN":{"maxLength":2048,"minLength":20,"pattern":"[\\w#+=/:,.@-]*\\*?","type":"string"},"DashboardViewerPrincipals":{"items":{"maxLength":2048,"minLength":20,"pattern":"[\\w#+=/:,.@-]*\\*?","type":"string"},"type":"array"},"DataSourceRoleArn":{"maxLength":2048,"minLength":20,"pattern":"[\\w#+=/:,.@-]*\\*?","references":["AWS::IAM::Role.Arn"],"type":"string"},"KmsKeyArn":{"maxLength":2048,"minLength":20,"pattern":"[\\w#+=/:,.@-]*\\*?","references":["AWS::KMS::Key.Arn"],"type":"string"},"RetentionDays":{"maximum":3650,"minimum":1,"type":"integer"}},"required":["DashboardViewerPrincipals","DataSourceRoleArn"],"type":"object"}},"primaryIdentifier":["IntegrationName"],"properties":{"IntegrationName":{"maxLength":50,"minLength":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+","type":"string"},"IntegrationStatus":{"enum":["PROVISIONING","ACTIVE","FAILED"],"type":"string"},"IntegrationType":{"enum":["OPENSEARCH"],"type":"string"},"ResourceConfig":{"properties":{"OpenSearchResourceConfig":{"$ref":"#/definitions/OpenSearchResourceConfig"}},"type":"object"}},"readOnly":["IntegrationStatus"],"required":["IntegrationName","IntegrationType","ResourceConfig"],"traits":{"replacesAfterDelete":true},"writeOnly":["ResourceConfig"]}"##
    }
}
