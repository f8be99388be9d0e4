// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Backup.RestoreTestingSelection {
    /// A restore testing selection of Backup.
    ///
    /// A change of `ProtectedResourceType`, `RestoreTestingPlanName` or
    /// `RestoreTestingSelectionName` replaces it. Creates `AWS::Backup::RestoreTestingSelection`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - iamRoleArn: `IamRoleArn`.
    ///   - protectedResourceType: `ProtectedResourceType`. A change replaces the resource.
    ///   - restoreTestingPlanName: `RestoreTestingPlanName`. A change replaces the resource.
    ///   - restoreTestingSelectionName: `RestoreTestingSelectionName`.
    ///   - protectedResourceArns: `ProtectedResourceArns`.
    ///   - protectedResourceConditions: `ProtectedResourceConditions`.
    ///   - restoreMetadataOverrides: `RestoreMetadataOverrides`.
    ///   - validationWindowHours: `ValidationWindowHours`.
    public init(
        _ id: ConstructID,
        iamRoleArn: Input<ARN<IAM.Role>>,
        protectedResourceType: Input<String>,
        restoreTestingPlanName: Input<ID<Backup.RestoreTestingPlan>>,
        restoreTestingSelectionName: Input<String>,
        protectedResourceArns: Input<[String]>? = nil,
        protectedResourceConditions: ProtectedResourceConditions? = nil,
        restoreMetadataOverrides: [String: Input<String>]? = nil,
        validationWindowHours: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IamRoleArn", iamRoleArn)
        node.set("ProtectedResourceType", protectedResourceType)
        node.set("RestoreTestingPlanName", restoreTestingPlanName)
        node.set("RestoreTestingSelectionName", restoreTestingSelectionName)
        node.set("ProtectedResourceArns", protectedResourceArns)
        node.set("ProtectedResourceConditions", protectedResourceConditions)
        node.set("RestoreMetadataOverrides", restoreMetadataOverrides)
        node.set("ValidationWindowHours", validationWindowHours)
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

    /// The `KeyValue` of a restore testing selection.
    public struct KeyValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `KeyValue` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(
            key: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `ProtectedResourceConditions` of a restore testing selection.
    public struct ProtectedResourceConditions: PropertyGroup {
        public let fields: Fields

        /// Makes the `ProtectedResourceConditions` of its members.
        ///
        /// - Parameters:
        ///   - stringEquals: `StringEquals`.
        ///   - stringNotEquals: `StringNotEquals`.
        public init(
            stringEquals: [KeyValue]? = nil,
            stringNotEquals: [KeyValue]? = nil
        ) {
            var members = Fields()
            members.set("StringEquals", stringEquals)
            members.set("StringNotEquals", stringNotEquals)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ProtectedResourceType","RestoreTestingPlanName","RestoreTestingSelectionName"],"definitions":{"KeyValue":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"ProtectedResourceConditions":{"properties":{"StringEquals":{"insertionOrder":false,"items":{"$ref":"#/definitions/KeyValue"},"type":"array"},"StringNotEquals":{"insertionOrder":false,"items":{"$ref":"#/definitions/KeyValue"},"type":"array"}},"type":"object"},"SensitiveStringMap":{"patternProperties":{".+":{"type":"string"}},"type":"object"}},"primaryIdentifier":["RestoreTestingPlanName","RestoreTestingSelectionName"],"properties":{"IamRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"ProtectedResourceArns":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"ProtectedResourceConditions":{"$ref":"#/definitions/ProtectedResourceConditions"},"ProtectedResourceType":{"type":"string"},"RestoreMetadataOverrides":{"$ref":"#/definitions/SensitiveStringMap"},"RestoreTestingPlanName":{"references":["AWS::Backup::RestoreTestingPlan.Id"],"type":"string"},"RestoreTestingSelectionName":{"type":"string"},"ValidationWindowHours":{"type":"integer"}},"required":["IamRoleArn","ProtectedResourceType","RestoreTestingPlanName","RestoreTestingSelectionName"],"traits":{"replacesAfterDelete":true}}"##
    }
}
