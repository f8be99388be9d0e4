// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Backup.BackupSelection {
    /// A backup selection of Backup.
    ///
    /// A change of `BackupPlanId` or `BackupSelection` replaces it. Creates
    /// `AWS::Backup::BackupSelection`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - backupPlanId: `BackupPlanId`. A change replaces the resource.
    ///   - backupSelection: `BackupSelection`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        backupPlanId: Input<ID<Backup.BackupPlan>>,
        backupSelection: BackupSelectionResourceType,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("BackupPlanId", backupPlanId)
        node.set("BackupSelection", backupSelection)
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

    /// `SelectionId`, known after deploy.
    public var selectionId: Input<String> { node.attribute("SelectionId") }

    /// The `BackupSelectionResourceType` of a backup selection.
    public struct BackupSelectionResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `BackupSelectionResourceType` of its members.
        ///
        /// - Parameters:
        ///   - iamRoleArn: `IamRoleArn`.
        ///   - selectionName: `SelectionName`.
        ///   - conditions: `Conditions`.
        ///   - listOfTags: `ListOfTags`.
        ///   - notResources: `NotResources`.
        ///   - resources: `Resources`.
        public init(
            iamRoleArn: Input<ARN<IAM.Role>>,
            selectionName: Input<String>,
            conditions: BackupSelectionResourceTypeConditions? = nil,
            listOfTags: [ConditionResourceType]? = nil,
            notResources: Input<[String]>? = nil,
            resources: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("IamRoleArn", iamRoleArn)
            members.set("SelectionName", selectionName)
            members.set("Conditions", conditions)
            members.set("ListOfTags", listOfTags)
            members.set("NotResources", notResources)
            members.set("Resources", resources)
            fields = members
        }
    }

    /// The `Conditions` of a backup selection.
    public struct BackupSelectionResourceTypeConditions: PropertyGroup {
        public let fields: Fields

        /// Makes the `Conditions` of its members.
        ///
        /// - Parameters:
        ///   - stringEquals: `StringEquals`.
        ///   - stringLike: `StringLike`.
        ///   - stringNotEquals: `StringNotEquals`.
        ///   - stringNotLike: `StringNotLike`.
        public init(
            stringEquals: [ConditionParameter]? = nil,
            stringLike: [ConditionParameter]? = nil,
            stringNotEquals: [ConditionParameter]? = nil,
            stringNotLike: [ConditionParameter]? = nil
        ) {
            var members = Fields()
            members.set("StringEquals", stringEquals)
            members.set("StringLike", stringLike)
            members.set("StringNotEquals", stringNotEquals)
            members.set("StringNotLike", stringNotLike)
            fields = members
        }
    }

    /// The `ConditionParameter` of a backup selection.
    public struct ConditionParameter: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConditionParameter` of its members.
        ///
        /// - Parameters:
        ///   - conditionKey: `ConditionKey`.
        ///   - conditionValue: `ConditionValue`.
        public init(
            conditionKey: Input<String>? = nil,
            conditionValue: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ConditionKey", conditionKey)
            members.set("ConditionValue", conditionValue)
            fields = members
        }
    }

    /// The `ConditionResourceType` of a backup selection.
    public struct ConditionResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConditionResourceType` of its members.
        ///
        /// - Parameters:
        ///   - conditionKey: `ConditionKey`.
        ///   - conditionType: `ConditionType`.
        ///   - conditionValue: `ConditionValue`.
        public init(
            conditionKey: Input<String>,
            conditionType: ConditionResourceTypeConditionType,
            conditionValue: Input<String>
        ) {
            var members = Fields()
            members.set("ConditionKey", conditionKey)
            members.set("ConditionType", conditionType)
            members.set("ConditionValue", conditionValue)
            fields = members
        }
    }

    /// The values of `ConditionType`.
    public struct ConditionResourceTypeConditionType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STRINGEQUALS`
        public static var stringequals: Self { Self(rawValue: "STRINGEQUALS") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["BackupPlanId","BackupSelection"],"definitions":{"BackupSelectionResourceType":{"properties":{"Conditions":{"properties":{"StringEquals":{"insertionOrder":false,"items":{"$ref":"#/definitions/ConditionParameter"},"type":"array"},"StringLike":{"insertionOrder":false,"items":{"$ref":"#/definitions/ConditionParameter"},"type":"array"},"StringNotEquals":{"insertionOrder":false,"items":{"$ref":"#/definitions/ConditionParameter"},"type":"array"},"StringNotLike":{"insertionOrder":false,"items":{"$ref":"#/definitions/ConditionParameter"},"type":"array"}},"type":"object"},"IamRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"ListOfTags":{"insertionOrder":false,"items":{"$ref":"#/definitions/ConditionResourceType"},"type":"array"},"NotResources":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Resources":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"SelectionName":{"pattern":"^[a-zA-Z0-9\\-\\_\\.\\:]+$","type":"string"}},"required":["IamRoleArn","SelectionName"],"type":"object"},"ConditionParameter":{"properties":{"ConditionKey":{"type":"string"},"ConditionValue":{"type":"string"}},"type":"object"},"ConditionResourceType":{"properties":{"ConditionKey":{"type":"string"},"ConditionType":{"enum":["STRINGEQUALS"],"type":"string"},"ConditionValue":{"type":"string"}},"required":["ConditionKey","ConditionType","ConditionValue"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"BackupPlanId":{"references":["AWS::Backup::BackupPlan.Id"],"type":"string"},"BackupSelection":{"$ref":"#/definitions/BackupSelectionResourceType"},"Id":{"type":"string"},"SelectionId":{"type":"string"}},"readOnly":["Id","SelectionId"],"required":["BackupPlanId","BackupSelection"]}"##
    }
}
