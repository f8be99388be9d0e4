// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Backup.TieringConfiguration {
    /// A tiering configuration of Backup.
    ///
    /// A change of `TieringConfigurationName` replaces it. Creates
    /// `AWS::Backup::TieringConfiguration`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - backupVaultName: `BackupVaultName`.
    ///   - resourceSelection: `ResourceSelection`.
    ///   - tieringConfigurationName: `TieringConfigurationName`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        backupVaultName: Input<ID<Backup.BackupVault>>,
        resourceSelection: [ResourceSelection],
        tieringConfigurationName: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("BackupVaultName", backupVaultName)
        node.set("ResourceSelection", resourceSelection)
        node.set("TieringConfigurationName", tieringConfigurationName)
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

    /// `TieringConfigurationName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TieringConfigurationName") }

    /// `TieringConfigurationArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("TieringConfigurationArn") }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `LastUpdatedTime`, known after deploy.
    public var lastUpdatedTime: Input<String> { node.attribute("LastUpdatedTime") }

    /// The `ResourceSelection` of a tiering configuration.
    public struct ResourceSelection: PropertyGroup {
        public let fields: Fields

        /// Makes the `ResourceSelection` of its members.
        ///
        /// - Parameters:
        ///   - resources: `Resources`.
        ///   - resourceType: `ResourceType`.
        ///   - tieringDownSettingsInDays: `TieringDownSettingsInDays`.
        public init(
            resources: Input<[String]>,
            resourceType: Input<String>,
            tieringDownSettingsInDays: Input<Int>
        ) {
            var members = Fields()
            members.set("Resources", resources)
            members.set("ResourceType", resourceType)
            members.set("TieringDownSettingsInDays", tieringDownSettingsInDays)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["TieringConfigurationName"],"definitions":{"ResourceSelection":{"properties":{"ResourceType":{"type":"string"},"Resources":{"items":{"type":"string"},"type":"array"},"TieringDownSettingsInDays":{"type":"integer"}},"required":["ResourceType","Resources","TieringDownSettingsInDays"],"type":"object"}},"primaryIdentifier":["TieringConfigurationName"],"properties":{"BackupVaultName":{"references":["AWS::Backup::BackupVault.Id"],"type":"string"},"CreationTime":{"type":"string"},"LastUpdatedTime":{"type":"string"},"ResourceSelection":{"items":{"$ref":"#/definitions/ResourceSelection"},"type":"array"},"TieringConfigurationArn":{"type":"string"},"TieringConfigurationName":{"type":"string"},"TieringConfigurationTags":{"patternProperties":{"^.{1,128}$":{"type":"string"}},"type":"object"}},"readOnly":["CreationTime","LastUpdatedTime","TieringConfigurationArn"],"required":["BackupVaultName","ResourceSelection","TieringConfigurationName"],"tagProperty":"TieringConfigurationTags"}"##
    }
}
