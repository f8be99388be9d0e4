// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.LogGroup {
    /// A log group of Logs.
    ///
    /// A change of `LogGroupName` replaces it. Creates `AWS::Logs::LogGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - bearerTokenAuthenticationEnabled: `BearerTokenAuthenticationEnabled`. Default: false.
    ///   - dataProtectionPolicy: `DataProtectionPolicy`.
    ///   - deletionProtectionEnabled: `DeletionProtectionEnabled`. Default: false.
    ///   - fieldIndexPolicies: `FieldIndexPolicies`.
    ///   - kmsKeyId: `KmsKeyId`. 0 to 256 characters.
    ///   - logGroupClass: `LogGroupClass`. Default: STANDARD.
    ///   - logGroupName: `LogGroupName`. 1 to 512 characters. A change replaces the resource.
    ///   - resourcePolicyDocument: `ResourcePolicyDocument`.
    ///   - retentionInDays: `RetentionInDays`.
    public init(
        _ id: ConstructID,
        bearerTokenAuthenticationEnabled: Input<Bool>? = nil,
        dataProtectionPolicy: Document? = nil,
        deletionProtectionEnabled: Input<Bool>? = nil,
        fieldIndexPolicies: [Document]? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        logGroupClass: LogGroupClass? = nil,
        logGroupName: Input<String>? = nil,
        resourcePolicyDocument: Document? = nil,
        retentionInDays: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("BearerTokenAuthenticationEnabled", bearerTokenAuthenticationEnabled)
        node.set("DataProtectionPolicy", dataProtectionPolicy)
        node.set("DeletionProtectionEnabled", deletionProtectionEnabled)
        node.set("FieldIndexPolicies", fieldIndexPolicies)
        node.set("KmsKeyId", kmsKeyId)
        node.set("LogGroupClass", logGroupClass)
        node.set("LogGroupName", logGroupName)
        node.set("ResourcePolicyDocument", resourcePolicyDocument)
        node.set("RetentionInDays", retentionInDays)
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

    /// `LogGroupName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("LogGroupName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The values of `LogGroupClass`.
    public struct LogGroupClass: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STANDARD`
        public static var standard: Self { Self(rawValue: "STANDARD") }
        /// `INFREQUENT_ACCESS`
        public static var infrequentAccess: Self { Self(rawValue: "INFREQUENT_ACCESS") }
        /// `DELIVERY`
        public static var delivery: Self { Self(rawValue: "DELIVERY") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LogGroupName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["LogGroupName"],"properties":{"Arn":{"type":"string"},"BearerTokenAuthenticationEnabled":{"default":false,"type":"boolean"},"DataProtectionPolicy":{"format":"json","type":["object","string"]},"DeletionProtectionEnabled":{"default":false,"type":"boolean"},"FieldIndexPolicies":{"insertionOrder":false,"items":{"type":"object"},"type":"array"},"KmsKeyId":{"maxLength":256,"minLength":0,"pattern":"^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+\\Z","references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"LogGroupClass":{"default":"STANDARD","enum":["STANDARD","INFREQUENT_ACCESS","DELIVERY"],"type":"string"},"LogGroupName":{"maxLength":512,"minLength":1,"pattern":"^[.\\-_/#A-Za-z0-9]{1,512}\\Z","type":"string"},"ResourcePolicyDocument":{"type":"object"},"RetentionInDays":{"enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653],"type":"integer"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn"],"tagProperty":"Tags","traits":{"nameProperty":"LogGroupName","stateful":true}}"##
    }
}
