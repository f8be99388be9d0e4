// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Config.ConfigurationRecorder {
    /// A configuration recorder of Config.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Config::ConfigurationRecorder`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - roleARN: `RoleARN`.
    ///   - name: `Name`. A change replaces the resource.
    ///   - recordingGroup: `RecordingGroup`.
    ///   - recordingMode: `RecordingMode`.
    public init(
        _ id: ConstructID,
        roleARN: Input<ARN<IAM.Role>>,
        name: Input<String>? = nil,
        recordingGroup: RecordingGroup? = nil,
        recordingMode: RecordingMode? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RoleARN", roleARN)
        node.set("Name", name)
        node.set("RecordingGroup", recordingGroup)
        node.set("RecordingMode", recordingMode)
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

    /// The `ExclusionByResourceTypes` of a configuration recorder.
    public struct ExclusionByResourceTypes: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExclusionByResourceTypes` of its members.
        ///
        /// - Parameters:
        ///   - resourceTypes: `ResourceTypes`.
        public init(
            resourceTypes: Input<[String]>
        ) {
            var members = Fields()
            members.set("ResourceTypes", resourceTypes)
            fields = members
        }
    }

    /// The `RecordingGroup` of a configuration recorder.
    public struct RecordingGroup: PropertyGroup {
        public let fields: Fields

        /// Makes the `RecordingGroup` of its members.
        ///
        /// - Parameters:
        ///   - allSupported: `AllSupported`.
        ///   - exclusionByResourceTypes: `ExclusionByResourceTypes`.
        ///   - includeGlobalResourceTypes: `IncludeGlobalResourceTypes`.
        ///   - recordingStrategy: `RecordingStrategy`.
        ///   - resourceTypes: `ResourceTypes`.
        public init(
            allSupported: Input<Bool>? = nil,
            exclusionByResourceTypes: ExclusionByResourceTypes? = nil,
            includeGlobalResourceTypes: Input<Bool>? = nil,
            recordingStrategy: RecordingStrategy? = nil,
            resourceTypes: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("AllSupported", allSupported)
            members.set("ExclusionByResourceTypes", exclusionByResourceTypes)
            members.set("IncludeGlobalResourceTypes", includeGlobalResourceTypes)
            members.set("RecordingStrategy", recordingStrategy)
            members.set("ResourceTypes", resourceTypes)
            fields = members
        }
    }

    /// The `RecordingMode` of a configuration recorder.
    public struct RecordingMode: PropertyGroup {
        public let fields: Fields

        /// Makes the `RecordingMode` of its members.
        ///
        /// - Parameters:
        ///   - recordingFrequency: `RecordingFrequency`.
        ///   - recordingModeOverrides: `RecordingModeOverrides`.
        public init(
            recordingFrequency: Input<String>,
            recordingModeOverrides: [RecordingModeOverride]? = nil
        ) {
            var members = Fields()
            members.set("RecordingFrequency", recordingFrequency)
            members.set("RecordingModeOverrides", recordingModeOverrides)
            fields = members
        }
    }

    /// The `RecordingModeOverride` of a configuration recorder.
    public struct RecordingModeOverride: PropertyGroup {
        public let fields: Fields

        /// Makes the `RecordingModeOverride` of its members.
        ///
        /// - Parameters:
        ///   - recordingFrequency: `RecordingFrequency`.
        ///   - resourceTypes: `ResourceTypes`.
        ///   - description: `Description`.
        public init(
            recordingFrequency: Input<String>,
            resourceTypes: Input<[String]>,
            description: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("RecordingFrequency", recordingFrequency)
            members.set("ResourceTypes", resourceTypes)
            members.set("Description", description)
            fields = members
        }
    }

    /// The `RecordingStrategy` of a configuration recorder.
    public struct RecordingStrategy: PropertyGroup {
        public let fields: Fields

        /// Makes the `RecordingStrategy` of its members.
        ///
        /// - Parameters:
        ///   - useOnly: `UseOnly`.
        public init(
            useOnly: Input<String>
        ) {
            var members = Fields()
            members.set("UseOnly", useOnly)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"ExclusionByResourceTypes":{"properties":{"ResourceTypes":{"items":{"type":"string"},"type":"array"}},"required":["ResourceTypes"],"type":"object"},"RecordingGroup":{"properties":{"AllSupported":{"type":"boolean"},"ExclusionByResourceTypes":{"$ref":"#/definitions/ExclusionByResourceTypes"},"IncludeGlobalResourceTypes":{"type":"boolean"},"RecordingStrategy":{"$ref":"#/definitions/RecordingStrategy"},"ResourceTypes":{"items":{"type":"string"},"type":"array"}},"type":"object"},"RecordingMode":{"properties":{"RecordingFrequency":{"type":"string"},"RecordingModeOverrides":{"items":{"$ref":"#/definitions/RecordingModeOverride"},"type":"array"}},"required":["RecordingFrequency"],"type":"object"},"RecordingModeOverride":{"properties":{"Description":{"type":"string"},"RecordingFrequency":{"type":"string"},"ResourceTypes":{"items":{"type":"string"},"type":"array"}},"required":["RecordingFrequency","ResourceTypes"],"type":"object"},"RecordingStrategy":{"properties":{"UseOnly":{"type":"string"}},"required":["UseOnly"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"Name":{"type":"string"},"RecordingGroup":{"$ref":"#/definitions/RecordingGroup"},"RecordingMode":{"$ref":"#/definitions/RecordingMode"},"RoleARN":{"references":["AWS::IAM::Role.Arn"],"type":"string"}},"readOnly":["Id"],"required":["RoleARN"],"traits":{"replacesAfterDelete":true}}"##
    }
}
