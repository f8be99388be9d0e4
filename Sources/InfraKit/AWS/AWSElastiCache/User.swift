// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElastiCache.User {
    /// A user of ElastiCache.
    ///
    /// A change of `UserId` or `UserName` replaces it. Creates `AWS::ElastiCache::User`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - engine: `Engine`.
    ///   - userId: `UserId`. At least 1 characters. A change replaces the resource.
    ///   - userName: `UserName`. At least 1 characters. A change replaces the resource.
    ///   - accessString: `AccessString`.
    ///   - authenticationMode: `AuthenticationMode`.
    ///   - noPasswordRequired: `NoPasswordRequired`.
    ///   - passwords: `Passwords`. At least 1 elements.
    public init(
        _ id: ConstructID,
        engine: Engine,
        userId: Input<String>,
        userName: Input<String>,
        accessString: Input<String>? = nil,
        authenticationMode: AuthenticationMode? = nil,
        noPasswordRequired: Input<Bool>? = nil,
        passwords: [InfraDSL.Secret]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Engine", engine)
        node.set("UserId", userId)
        node.set("UserName", userName)
        node.set("AccessString", accessString)
        node.set("AuthenticationMode", authenticationMode)
        node.set("NoPasswordRequired", noPasswordRequired)
        node.set("Passwords", passwords)
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

    /// `UserId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("UserId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `AuthenticationMode` of a user.
    public struct AuthenticationMode: PropertyGroup {
        public let fields: Fields

        /// Makes the `AuthenticationMode` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - passwords: `Passwords`. At least 1 elements.
        public init(
            type: AuthenticationModeType,
            passwords: [InfraDSL.Secret]? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("Passwords", passwords)
            fields = members
        }
    }

    /// The values of `Type`.
    public struct AuthenticationModeType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `password`
        public static var password: Self { Self(rawValue: "password") }
        /// `no-password-required`
        public static var noPasswordRequired: Self { Self(rawValue: "no-password-required") }
        /// `iam`
        public static var iam: Self { Self(rawValue: "iam") }
    }

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
        ##"{"createOnly":["UserId","UserName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^(?!aws:)[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["UserId"],"properties":{"AccessString":{"pattern":"\\S","type":"string"},"Arn":{"type":"string"},"AuthenticationMode":{"properties":{"Passwords":{"items":{"type":"string"},"minItems":1,"type":"array"},"Type":{"enum":["password","no-password-required","iam"],"type":"string"}},"required":["Type"],"type":"object"},"Engine":{"enum":["redis","valkey"],"type":"string"},"NoPasswordRequired":{"type":"boolean"},"Passwords":{"items":{"type":"string"},"minItems":1,"type":"array"},"Status":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"},"UserId":{"minLength":1,"pattern":"[a-z][a-z0-9\\\\-]*","type":"string"},"UserName":{"minLength":1,"type":"string"}},"readOnly":["Arn","Status"],"required":["Engine","UserId","UserName"],"tagProperty":"Tags","writeOnly":["AccessString","AuthenticationMode","NoPasswordRequired","Passwords"]}"##
    }
}
