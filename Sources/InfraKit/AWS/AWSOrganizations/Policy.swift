// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Organizations.Policy {
    /// A policy of Organizations.
    ///
    /// A change of `Type` replaces it. Creates `AWS::Organizations::Policy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - content: `Content`.
    ///   - name: `Name`. 1 to 128 characters.
    ///   - type: `Type`. A change replaces the resource.
    ///   - description: `Description`. 0 to 512 characters.
    ///   - targetIds: `TargetIds`.
    public init(
        _ id: ConstructID,
        content: Document,
        name: Input<String>,
        type: TypeValue,
        description: Input<String>? = nil,
        targetIds: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Content", content)
        node.set("Name", name)
        node.set("Type", type)
        node.set("Description", description)
        node.set("TargetIds", targetIds)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `AwsManaged`, known after deploy.
    public var awsManaged: Input<Bool> { node.attribute("AwsManaged") }

    /// The values of `Type`.
    public struct TypeValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AISERVICES_OPT_OUT_POLICY`
        public static var aiservicesOptOutPolicy: Self {
            Self(rawValue: "AISERVICES_OPT_OUT_POLICY")
        }
        /// `BACKUP_POLICY`
        public static var backupPolicy: Self { Self(rawValue: "BACKUP_POLICY") }
        /// `BEDROCK_POLICY`
        public static var bedrockPolicy: Self { Self(rawValue: "BEDROCK_POLICY") }
        /// `CHATBOT_POLICY`
        public static var chatbotPolicy: Self { Self(rawValue: "CHATBOT_POLICY") }
        /// `DECLARATIVE_POLICY_EC2`
        public static var declarativePolicyEc2: Self { Self(rawValue: "DECLARATIVE_POLICY_EC2") }
        /// `INSPECTOR_POLICY`
        public static var inspectorPolicy: Self { Self(rawValue: "INSPECTOR_POLICY") }
        /// `NETWORK_SECURITY_DIRECTOR_POLICY`
        public static var networkSecurityDirectorPolicy: Self {
            Self(rawValue: "NETWORK_SECURITY_DIRECTOR_POLICY")
        }
        /// `RESOURCE_CONTROL_POLICY`
        public static var resourceControlPolicy: Self { Self(rawValue: "RESOURCE_CONTROL_POLICY") }
        /// `S3_POLICY`
        public static var s3Policy: Self { Self(rawValue: "S3_POLICY") }
        /// `SECURITYHUB_POLICY`
        public static var securityhubPolicy: Self { Self(rawValue: "SECURITYHUB_POLICY") }
        /// `SERVICE_CONTROL_POLICY`
        public static var serviceControlPolicy: Self { Self(rawValue: "SERVICE_CONTROL_POLICY") }
        /// `TAG_POLICY`
        public static var tagPolicy: Self { Self(rawValue: "TAG_POLICY") }
        /// `UPGRADE_ROLLOUT_POLICY`
        public static var upgradeRolloutPolicy: Self { Self(rawValue: "UPGRADE_ROLLOUT_POLICY") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Type"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"[\\s\\S]*","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"[\\s\\S]*","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"pattern":"^arn:aws.*:organizations::[0-9]{12}:policy/o-[a-z0-9]{10}/(service_control|tag|backup|aiservices_opt_out)_policy/p-[a-z0-9]{8}","type":"string"},"AwsManaged":{"type":"boolean"},"Content":{"format":"json","type":["object","string"]},"Description":{"maxLength":512,"minLength":0,"pattern":"[\\s\\S]*","type":"string"},"Id":{"maxLength":130,"pattern":"^p-[0-9a-zA-Z_]{8,128}$","type":"string"},"Name":{"maxLength":128,"minLength":1,"pattern":"[\\s\\S]*","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TargetIds":{"insertionOrder":false,"items":{"pattern":"^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$","type":"string"},"type":"array"},"Type":{"enum":["AISERVICES_OPT_OUT_POLICY","BACKUP_POLICY","BEDROCK_POLICY","CHATBOT_POLICY","DECLARATIVE_POLICY_EC2","INSPECTOR_POLICY","NETWORK_SECURITY_DIRECTOR_POLICY","RESOURCE_CONTROL_POLICY","S3_POLICY","SECURITYHUB_POLICY","SERVICE_CONTROL_POLICY","TAG_POLICY","UPGRADE_ROLLOUT_POLICY"],"type":"string"}},"readOnly":["Arn","AwsManaged","Id"],"required":["Content","Name","Type"],"tagProperty":"Tags","traits":{"global":true}}"##
    }
}
