// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Budgets.BudgetsAction {
    /// A budgets action of Budgets.
    ///
    /// A change of `ActionType` or `BudgetName` replaces it. Creates `AWS::Budgets::BudgetsAction`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - actionThreshold: `ActionThreshold`.
    ///   - actionType: `ActionType`. A change replaces the resource.
    ///   - budgetName: `BudgetName`. 1 to 100 characters. A change replaces the resource.
    ///   - definition: `Definition`.
    ///   - executionRoleArn: `ExecutionRoleArn`. 32 to 618 characters.
    ///   - notificationType: `NotificationType`.
    ///   - subscribers: `Subscribers`. 1 to 11 elements.
    ///   - approvalModel: `ApprovalModel`.
    public init(
        _ id: ConstructID,
        actionThreshold: ActionThreshold,
        actionType: ActionType,
        budgetName: Input<String>,
        definition: Definition,
        executionRoleArn: Input<ARN<IAM.Role>>,
        notificationType: NotificationType,
        subscribers: [Subscriber],
        approvalModel: ApprovalModel? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ActionThreshold", actionThreshold)
        node.set("ActionType", actionType)
        node.set("BudgetName", budgetName)
        node.set("Definition", definition)
        node.set("ExecutionRoleArn", executionRoleArn)
        node.set("NotificationType", notificationType)
        node.set("Subscribers", subscribers)
        node.set("ApprovalModel", approvalModel)
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

    /// `ActionId`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("ActionId") }

    /// The `ActionThreshold` of a budgets action.
    public struct ActionThreshold: PropertyGroup {
        public let fields: Fields

        /// Makes the `ActionThreshold` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            type: ActionThresholdType,
            value: Input<Double>
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Definition` of a budgets action.
    public struct Definition: PropertyGroup {
        public let fields: Fields

        /// Makes the `Definition` of its members.
        ///
        /// - Parameters:
        ///   - iamActionDefinition: `IamActionDefinition`.
        ///   - scpActionDefinition: `ScpActionDefinition`.
        ///   - ssmActionDefinition: `SsmActionDefinition`.
        public init(
            iamActionDefinition: IamActionDefinition? = nil,
            scpActionDefinition: ScpActionDefinition? = nil,
            ssmActionDefinition: SsmActionDefinition? = nil
        ) {
            var members = Fields()
            members.set("IamActionDefinition", iamActionDefinition)
            members.set("ScpActionDefinition", scpActionDefinition)
            members.set("SsmActionDefinition", ssmActionDefinition)
            fields = members
        }
    }

    /// The `IamActionDefinition` of a budgets action.
    public struct IamActionDefinition: PropertyGroup {
        public let fields: Fields

        /// Makes the `IamActionDefinition` of its members.
        ///
        /// - Parameters:
        ///   - policyArn: `PolicyArn`. 25 to 684 characters.
        ///   - groups: `Groups`. 1 to 100 elements.
        ///   - roles: `Roles`. 1 to 100 elements.
        ///   - users: `Users`. 1 to 100 elements.
        public init(
            policyArn: Input<String>,
            groups: Input<[String]>? = nil,
            roles: Input<[String]>? = nil,
            users: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("PolicyArn", policyArn)
            members.set("Groups", groups)
            members.set("Roles", roles)
            members.set("Users", users)
            fields = members
        }
    }

    /// The `ScpActionDefinition` of a budgets action.
    public struct ScpActionDefinition: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScpActionDefinition` of its members.
        ///
        /// - Parameters:
        ///   - policyId: `PolicyId`. 10 to 130 characters.
        ///   - targetIds: `TargetIds`. 1 to 100 elements.
        public init(
            policyId: Input<String>,
            targetIds: Input<[String]>
        ) {
            var members = Fields()
            members.set("PolicyId", policyId)
            members.set("TargetIds", targetIds)
            fields = members
        }
    }

    /// The `SsmActionDefinition` of a budgets action.
    public struct SsmActionDefinition: PropertyGroup {
        public let fields: Fields

        /// Makes the `SsmActionDefinition` of its members.
        ///
        /// - Parameters:
        ///   - instanceIds: `InstanceIds`. 1 to 100 elements.
        ///   - region: `Region`. 9 to 20 characters.
        ///   - subtype: `Subtype`.
        public init(
            instanceIds: Input<[String]>,
            region: Input<String>,
            subtype: SsmActionDefinitionSubtype
        ) {
            var members = Fields()
            members.set("InstanceIds", instanceIds)
            members.set("Region", region)
            members.set("Subtype", subtype)
            fields = members
        }
    }

    /// The `Subscriber` of a budgets action.
    public struct Subscriber: PropertyGroup {
        public let fields: Fields

        /// Makes the `Subscriber` of its members.
        ///
        /// - Parameters:
        ///   - address: `Address`. 1 to 2147483647 characters.
        ///   - type: `Type`.
        public init(
            address: Input<String>,
            type: SubscriberType
        ) {
            var members = Fields()
            members.set("Address", address)
            members.set("Type", type)
            fields = members
        }
    }

    /// The values of `Type`.
    public struct ActionThresholdType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PERCENTAGE`
        public static var percentage: Self { Self(rawValue: "PERCENTAGE") }
        /// `ABSOLUTE_VALUE`
        public static var absoluteValue: Self { Self(rawValue: "ABSOLUTE_VALUE") }
    }

    /// The values of `ActionType`.
    public struct ActionType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `APPLY_IAM_POLICY`
        public static var applyIamPolicy: Self { Self(rawValue: "APPLY_IAM_POLICY") }
        /// `APPLY_SCP_POLICY`
        public static var applyScpPolicy: Self { Self(rawValue: "APPLY_SCP_POLICY") }
        /// `RUN_SSM_DOCUMENTS`
        public static var runSsmDocuments: Self { Self(rawValue: "RUN_SSM_DOCUMENTS") }
    }

    /// The values of `ApprovalModel`.
    public struct ApprovalModel: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AUTOMATIC`
        public static var automatic: Self { Self(rawValue: "AUTOMATIC") }
        /// `MANUAL`
        public static var manual: Self { Self(rawValue: "MANUAL") }
    }

    /// The values of `NotificationType`.
    public struct NotificationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACTUAL`
        public static var actual: Self { Self(rawValue: "ACTUAL") }
        /// `FORECASTED`
        public static var forecasted: Self { Self(rawValue: "FORECASTED") }
    }

    /// The values of `Subtype`.
    public struct SsmActionDefinitionSubtype: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STOP_EC2_INSTANCES`
        public static var stopEc2Instances: Self { Self(rawValue: "STOP_EC2_INSTANCES") }
        /// `STOP_RDS_INSTANCES`
        public static var stopRdsInstances: Self { Self(rawValue: "STOP_RDS_INSTANCES") }
    }

    /// The values of `Type`.
    public struct SubscriberType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SNS`
        public static var sns: Self { Self(rawValue: "SNS") }
        /// `EMAIL`
        public static var email: Self { Self(rawValue: "EMAIL") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ActionType","BudgetName"],"definitions":{"ActionThreshold":{"properties":{"Type":{"enum":["PERCENTAGE","ABSOLUTE_VALUE"],"type":"string"},"Value":{"type":"number"}},"required":["Type","Value"],"type":"object"},"Definition":{"properties":{"IamActionDefinition":{"$ref":"#/definitions/IamActionDefinition"},"ScpActionDefinition":{"$ref":"#/definitions/ScpActionDefinition"},"SsmActionDefinition":{"$ref":"#/definitions/SsmActionDefinition"}},"type":"object"},"IamActionDefinition":{"properties":{"Groups":{"items":{"maxLength":640,"minLength":1,"pattern":"^([\\u0021-\\u007F]+\\u002F)?[\\w+=,.@-]+$","type":"string"},"maxItems":100,"minItems":1,"type":"array"},"PolicyArn":{"maxLength":684,"minLength":25,"pattern":"^arn:aws(-eusc|-cn|-us-gov|-iso|-iso-[a-z]{1})?:iam::(\\d{12}|aws):policy(\\u002F[\\u0021-\\u007F]+\\u002F|\\u002F)[\\w+=,.@-]+$","type":"string"},"Roles":{"items":{"maxLength":576,"minLength":1,"pattern":"^([\\u0021-\\u007F]+\\u002F)?[\\w+=,.@-]+$","type":"string"},"maxItems":100,"minItems":1,"type":"array"},"Users":{"items":{"maxLength":576,"minLength":1,"pattern":"^([\\u0021-\\u007F]+\\u002F)?[\\w+=,.@-]+$","type":"string"},"maxItems":100,"minItems":1,"type":"array"}},"required":["PolicyArn"],"type":"object"},"ResourceTag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"},"ScpActionDefinition":{"properties":{"PolicyId":{"maxLength":130,"minLength":10,"pattern":"^p-[0-9a-zA-Z_]{8,128}$","type":"string"},"TargetIds":{"items":{"maxLength":68,"minLength":12,"pattern":"^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)|(\\d{12})$","type":"string"},"maxItems":100,"minItems":1,"type":"array"}},"required":["PolicyId","TargetIds"],"type":"object"},"SsmActionDefinition":{"properties":{"InstanceIds":{"items":{"maxLength":63,"minLength":1,"pattern":"^i-(\\w{8}|\\w{17})$|^[a-zA-Z]([\\w-]{0,61}\\w)?$","type":"string"},"maxItems":100,"minItems":1,"type":"array"},"Region":{"maxLength":20,"minLength":9,"pattern":"^\\w{2,4}-\\w+(-\\w+)?-\\d$","type":"string"},"Subtype":{"enum":["STOP_EC2_INSTANCES","STOP_RDS_INSTANCES"],"type":"string"}},"required":["InstanceIds","Region","Subtype"],"type":"object"},"Subscriber":{"properties":{"Address":{"maxLength":2147483647,"minLength":1,"pattern":"^(.*[\\n\\r\\t\\f\\ ]?)*$","type":"string"},"Type":{"enum":["SNS","EMAIL"],"type":"string"}},"required":["Address","Type"],"type":"object"}},"primaryIdentifier":["ActionId","BudgetName"],"properties":{"ActionId":{"type":"string"},"ActionThreshold":{"$ref":"#/definitions/ActionThreshold"},"ActionType":{"enum":["APPLY_IAM_POLICY","APPLY_SCP_POLICY","RUN_SSM_DOCUMENTS"],"type":"string"},"ApprovalModel":{"enum":["AUTOMATIC","MANUAL"],"type":"string"},"BudgetName":{"maxLength":100,"minLength":1,"type":"string"},"Definition":{"$ref":"#/definitions/Definition"},"ExecutionRoleArn":{"maxLength":618,"minLength":32,"pattern":"^arn:aws(-eusc|-cn|-us-gov|-iso|-iso-[a-z]{1})?:iam::\\d{12}:role(\\u002F[\\u0021-\\u007F]+\\u002F|\\u002F)[\\w+=,.@-]+$","references":["AWS::IAM::Role.Arn"],"type":"string"},"NotificationType":{"enum":["ACTUAL","FORECASTED"],"type":"string"},"ResourceTags":{"items":{"$ref":"#/definitions/ResourceTag"},"maxItems":200,"minItems":0,"type":"array"},"Subscribers":{"items":{"$ref":"#/definitions/Subscriber"},"maxItems":11,"minItems":1,"type":"array"}},"readOnly":["ActionId"],"required":["ActionThreshold","ActionType","BudgetName","Definition","ExecutionRoleArn","NotificationType","Subscribers"],"tagProperty":"ResourceTags","traits":{"global":true}}"##
    }
}
