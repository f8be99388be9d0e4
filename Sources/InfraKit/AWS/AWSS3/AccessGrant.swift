// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.AccessGrant {
    /// An access grant of S3.
    ///
    /// A change of `S3PrefixType` or `Tags` replaces it. Creates `AWS::S3::AccessGrant`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - accessGrantsLocationId: `AccessGrantsLocationId`.
    ///   - grantee: `Grantee`.
    ///   - permission: `Permission`.
    ///   - accessGrantsLocationConfiguration: `AccessGrantsLocationConfiguration`.
    ///   - applicationArn: `ApplicationArn`.
    ///   - s3PrefixType: `S3PrefixType`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        accessGrantsLocationId: Input<ID<S3.AccessGrantsLocation>>,
        grantee: Grantee,
        permission: Permission,
        accessGrantsLocationConfiguration: AccessGrantsLocationConfiguration? = nil,
        applicationArn: Input<String>? = nil,
        s3PrefixType: S3PrefixType? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AccessGrantsLocationId", accessGrantsLocationId)
        node.set("Grantee", grantee)
        node.set("Permission", permission)
        node.set("AccessGrantsLocationConfiguration", accessGrantsLocationConfiguration)
        node.set("ApplicationArn", applicationArn)
        node.set("S3PrefixType", s3PrefixType)
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

    /// `AccessGrantId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AccessGrantId") }

    /// `AccessGrantArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("AccessGrantArn") }

    /// `GrantScope`, known after deploy.
    public var grantScope: Input<String> { node.attribute("GrantScope") }

    /// The `AccessGrantsLocationConfiguration` of an access grant.
    public struct AccessGrantsLocationConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccessGrantsLocationConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - s3SubPrefix: `S3SubPrefix`.
        public init(
            s3SubPrefix: Input<String>
        ) {
            var members = Fields()
            members.set("S3SubPrefix", s3SubPrefix)
            fields = members
        }
    }

    /// The `Grantee` of an access grant.
    public struct Grantee: PropertyGroup {
        public let fields: Fields

        /// Makes the `Grantee` of its members.
        ///
        /// - Parameters:
        ///   - granteeIdentifier: `GranteeIdentifier`.
        ///   - granteeType: `GranteeType`.
        public init(
            granteeIdentifier: Input<String>,
            granteeType: GranteeGranteeType
        ) {
            var members = Fields()
            members.set("GranteeIdentifier", granteeIdentifier)
            members.set("GranteeType", granteeType)
            fields = members
        }
    }

    /// The values of `GranteeType`.
    public struct GranteeGranteeType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IAM`
        public static var iam: Self { Self(rawValue: "IAM") }
        /// `DIRECTORY_USER`
        public static var directoryUser: Self { Self(rawValue: "DIRECTORY_USER") }
        /// `DIRECTORY_GROUP`
        public static var directoryGroup: Self { Self(rawValue: "DIRECTORY_GROUP") }
    }

    /// The values of `Permission`.
    public struct Permission: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `READ`
        public static var read: Self { Self(rawValue: "READ") }
        /// `WRITE`
        public static var write: Self { Self(rawValue: "WRITE") }
        /// `READWRITE`
        public static var readwrite: Self { Self(rawValue: "READWRITE") }
    }

    /// The values of `S3PrefixType`.
    public struct S3PrefixType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Object`
        public static var object: Self { Self(rawValue: "Object") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["S3PrefixType","Tags"],"definitions":{"AccessGrantsLocationConfiguration":{"properties":{"S3SubPrefix":{"type":"string"}},"required":["S3SubPrefix"],"type":"object"},"Grantee":{"properties":{"GranteeIdentifier":{"type":"string"},"GranteeType":{"enum":["IAM","DIRECTORY_USER","DIRECTORY_GROUP"],"type":"string"}},"required":["GranteeIdentifier","GranteeType"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["AccessGrantId"],"properties":{"AccessGrantArn":{"type":"string"},"AccessGrantId":{"type":"string"},"AccessGrantsLocationConfiguration":{"$ref":"#/definitions/AccessGrantsLocationConfiguration"},"AccessGrantsLocationId":{"references":["AWS::S3::AccessGrantsLocation.Id"],"type":"string"},"ApplicationArn":{"type":"string"},"GrantScope":{"type":"string"},"Grantee":{"$ref":"#/definitions/Grantee"},"Permission":{"enum":["READ","WRITE","READWRITE"],"type":"string"},"S3PrefixType":{"enum":["Object"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["AccessGrantArn","AccessGrantId","GrantScope"],"required":["AccessGrantsLocationId","Grantee","Permission"],"tagProperty":"Tags","writeOnly":["S3PrefixType"]}"##
    }
}
