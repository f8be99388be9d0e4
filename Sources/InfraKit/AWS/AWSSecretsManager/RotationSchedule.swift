// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SecretsManager.RotationSchedule {
    /// A rotation schedule of SecretsManager.
    ///
    /// A change of `SecretId` replaces it. Creates `AWS::SecretsManager::RotationSchedule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - secretId: `SecretId`. A change replaces the resource.
    ///   - externalSecretRotationMetadata: `ExternalSecretRotationMetadata`.
    ///   - externalSecretRotationRoleArn: `ExternalSecretRotationRoleArn`.
    ///   - hostedRotationLambda: `HostedRotationLambda`.
    ///   - rotateImmediatelyOnUpdate: `RotateImmediatelyOnUpdate`.
    ///   - rotationLambdaARN: `RotationLambdaARN`.
    ///   - rotationRules: `RotationRules`.
    public init(
        _ id: ConstructID,
        secretId: Input<ID<SecretsManager.Secret>>,
        externalSecretRotationMetadata: [ExternalSecretRotationMetadataItem]? = nil,
        externalSecretRotationRoleArn: Input<ARN<IAM.Role>>? = nil,
        hostedRotationLambda: HostedRotationLambda? = nil,
        rotateImmediatelyOnUpdate: Input<Bool>? = nil,
        rotationLambdaARN: Input<ARN<Lambda.Function>>? = nil,
        rotationRules: RotationRules? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SecretId", secretId)
        node.set("ExternalSecretRotationMetadata", externalSecretRotationMetadata)
        node.set("ExternalSecretRotationRoleArn", externalSecretRotationRoleArn)
        node.set("HostedRotationLambda", hostedRotationLambda)
        node.set("RotateImmediatelyOnUpdate", rotateImmediatelyOnUpdate)
        node.set("RotationLambdaARN", rotationLambdaARN)
        node.set("RotationRules", rotationRules)
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

    /// The `ExternalSecretRotationMetadataItem` of a rotation schedule.
    public struct ExternalSecretRotationMetadataItem: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExternalSecretRotationMetadataItem` of its members.
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

    /// The `HostedRotationLambda` of a rotation schedule.
    public struct HostedRotationLambda: PropertyGroup {
        public let fields: Fields

        /// Makes the `HostedRotationLambda` of its members.
        ///
        /// - Parameters:
        ///   - rotationType: `RotationType`.
        ///   - excludeCharacters: `ExcludeCharacters`.
        ///   - kmsKeyArn: `KmsKeyArn`.
        ///   - masterSecretArn: `MasterSecretArn`.
        ///   - masterSecretKmsKeyArn: `MasterSecretKmsKeyArn`.
        ///   - rotationLambdaName: `RotationLambdaName`.
        ///   - runtime: `Runtime`.
        ///   - superuserSecretArn: `SuperuserSecretArn`.
        ///   - superuserSecretKmsKeyArn: `SuperuserSecretKmsKeyArn`.
        ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`.
        ///   - vpcSubnetIds: `VpcSubnetIds`.
        public init(
            rotationType: Input<String>,
            excludeCharacters: Input<String>? = nil,
            kmsKeyArn: Input<ARN<KMS.Key>>? = nil,
            masterSecretArn: Input<String>? = nil,
            masterSecretKmsKeyArn: Input<ARN<KMS.Key>>? = nil,
            rotationLambdaName: Input<String>? = nil,
            runtime: Input<String>? = nil,
            superuserSecretArn: Input<String>? = nil,
            superuserSecretKmsKeyArn: Input<ARN<KMS.Key>>? = nil,
            vpcSecurityGroupIds: Input<ID<EC2.SecurityGroup>>? = nil,
            vpcSubnetIds: Input<ID<EC2.Subnet>>? = nil
        ) {
            var members = Fields()
            members.set("RotationType", rotationType)
            members.set("ExcludeCharacters", excludeCharacters)
            members.set("KmsKeyArn", kmsKeyArn)
            members.set("MasterSecretArn", masterSecretArn)
            members.set("MasterSecretKmsKeyArn", masterSecretKmsKeyArn)
            members.set("RotationLambdaName", rotationLambdaName)
            members.set("Runtime", runtime)
            members.set("SuperuserSecretArn", superuserSecretArn)
            members.set("SuperuserSecretKmsKeyArn", superuserSecretKmsKeyArn)
            members.set("VpcSecurityGroupIds", vpcSecurityGroupIds)
            members.set("VpcSubnetIds", vpcSubnetIds)
            fields = members
        }
    }

    /// The `RotationRules` of a rotation schedule.
    public struct RotationRules: PropertyGroup {
        public let fields: Fields

        /// Makes the `RotationRules` of its members.
        ///
        /// - Parameters:
        ///   - automaticallyAfterDays: `AutomaticallyAfterDays`.
        ///   - duration: `Duration`.
        ///   - scheduleExpression: `ScheduleExpression`.
        public init(
            automaticallyAfterDays: Input<Int>? = nil,
            duration: Input<String>? = nil,
            scheduleExpression: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AutomaticallyAfterDays", automaticallyAfterDays)
            members.set("Duration", duration)
            members.set("ScheduleExpression", scheduleExpression)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["SecretId"],"definitions":{"ExternalSecretRotationMetadataItem":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"HostedRotationLambda":{"properties":{"ExcludeCharacters":{"type":"string"},"KmsKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"},"MasterSecretArn":{"type":"string"},"MasterSecretKmsKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"},"RotationLambdaName":{"type":"string"},"RotationType":{"type":"string"},"Runtime":{"type":"string"},"SuperuserSecretArn":{"type":"string"},"SuperuserSecretKmsKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"},"VpcSecurityGroupIds":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"VpcSubnetIds":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"required":["RotationType"],"type":"object"},"RotationRules":{"properties":{"AutomaticallyAfterDays":{"type":"integer"},"Duration":{"type":"string"},"ScheduleExpression":{"type":"string"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"ExternalSecretRotationMetadata":{"insertionOrder":false,"items":{"$ref":"#/definitions/ExternalSecretRotationMetadataItem"},"type":"array"},"ExternalSecretRotationRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"HostedRotationLambda":{"$ref":"#/definitions/HostedRotationLambda"},"Id":{"type":"string"},"RotateImmediatelyOnUpdate":{"type":"boolean"},"RotationLambdaARN":{"references":["AWS::Lambda::Function.Arn"],"type":"string"},"RotationRules":{"$ref":"#/definitions/RotationRules"},"SecretId":{"references":["AWS::SecretsManager::Secret.Id"],"type":"string"}},"readOnly":["Id"],"required":["SecretId"],"writeOnly":["HostedRotationLambda","HostedRotationLambda/ExcludeCharacters","HostedRotationLambda/KmsKeyArn","HostedRotationLambda/MasterSecretArn","HostedRotationLambda/MasterSecretKmsKeyArn","HostedRotationLambda/RotationLambdaName","HostedRotationLambda/RotationType","HostedRotationLambda/Runtime","HostedRotationLambda/SuperuserSecretArn","HostedRotationLambda/SuperuserSecretKmsKeyArn","HostedRotationLambda/VpcSecurityGroupIds","HostedRotationLambda/VpcSubnetIds","RotateImmediatelyOnUpdate"]}"##
    }
}
