// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElastiCache.UserGroup {
    /// A user group of ElastiCache.
    ///
    /// A change of `UserGroupId` replaces it. Creates `AWS::ElastiCache::UserGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - engine: `Engine`.
    ///   - userGroupId: `UserGroupId`. A change replaces the resource.
    ///   - userIds: `UserIds`. At least 1 elements.
    public init(
        _ id: ConstructID,
        engine: Engine,
        userGroupId: Input<String>,
        userIds: Input<[ID<ElastiCache.User>]>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Engine", engine)
        node.set("UserGroupId", userGroupId)
        node.set("UserIds", userIds)
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

    /// `UserGroupId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("UserGroupId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The values of `Engine`.
    public struct Engine: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `redis`
        public static var redis: Self { Self(rawValue: "redis") }
        /// `valkey`
        public static var valkey: Self { Self(rawValue: "valkey") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["UserGroupId"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^(?!aws:)[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["UserGroupId"],"properties":{"Arn":{"type":"string"},"Engine":{"enum":["redis","valkey"],"type":"string"},"Status":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"},"UserGroupId":{"pattern":"[a-z][a-z0-9\\\\-]*","type":"string"},"UserIds":{"insertionOrder":false,"items":{"minLength":1,"pattern":"^[a-zA-Z][a-zA-Z0-9\\-]*$","references":["AWS::ElastiCache::User.Id"],"type":"string"},"minItems":1,"type":"array"}},"readOnly":["Arn","Status"],"required":["Engine","UserGroupId","UserIds"],"tagProperty":"Tags"}"##
    }
}
