// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.AccountPolicy {
    /// An account policy of Logs.
    ///
    /// A change of `PolicyName` or `PolicyType` replaces it. Creates `AWS::Logs::AccountPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyDocument: `PolicyDocument`. 1 to 30720 characters.
    ///   - policyName: `PolicyName`. 1 to 256 characters. A change replaces the resource.
    ///   - policyType: `PolicyType`. A change replaces the resource.
    ///   - scope: `Scope`.
    ///   - selectionCriteria: `SelectionCriteria`.
    public init(
        _ id: ConstructID,
        policyDocument: Input<String>,
        policyName: Input<String>,
        policyType: PolicyType,
        scope: Scope? = nil,
        selectionCriteria: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyDocument", policyDocument)
        node.set("PolicyName", policyName)
        node.set("PolicyType", policyType)
        node.set("Scope", scope)
        node.set("SelectionCriteria", selectionCriteria)
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

    /// `AccountId`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("AccountId") }

    /// The values of `PolicyType`.
    public struct PolicyType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DATA_PROTECTION_POLICY`
        public static var dataProtectionPolicy: Self { Self(rawValue: "DATA_PROTECTION_POLICY") }
        /// `SUBSCRIPTION_FILTER_POLICY`
        public static var subscriptionFilterPolicy: Self {
            Self(rawValue: "SUBSCRIPTION_FILTER_POLICY")
        }
        /// `FIELD_INDEX_POLICY`
        public static var fieldIndexPolicy: Self { Self(rawValue: "FIELD_INDEX_POLICY") }
        /// `TRANSFORMER_POLICY`
        public static var transformerPolicy: Self { Self(rawValue: "TRANSFORMER_POLICY") }
        /// `METRIC_EXTRACTION_POLICY`
        public static var metricExtractionPolicy: Self {
            Self(rawValue: "METRIC_EXTRACTION_POLICY")
        }
    }

    /// The values of `Scope`.
    public struct Scope: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL`
        public static var all: Self { Self(rawValue: "ALL") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["PolicyName","PolicyType"],"primaryIdentifier":["AccountId","PolicyType","PolicyName"],"properties":{"AccountId":{"pattern":"^\\d{12}$","type":"string"},"PolicyDocument":{"maxLength":30720,"minLength":1,"type":"string"},"PolicyName":{"maxLength":256,"minLength":1,"pattern":"^[^:*]{1,256}$","type":"string"},"PolicyType":{"enum":["DATA_PROTECTION_POLICY","SUBSCRIPTION_FILTER_POLICY","FIELD_INDEX_POLICY","TRANSFORMER_POLICY","METRIC_EXTRACTION_POLICY"],"type":"string"},"Scope":{"enum":["ALL"],"type":"string"},"SelectionCriteria":{"type":"string"}},"readOnly":["AccountId"],"required":["PolicyDocument","PolicyName","PolicyType"],"traits":{"replacesAfterDelete":true}}"#
    }
}
