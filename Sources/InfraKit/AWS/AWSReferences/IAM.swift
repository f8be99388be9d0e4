// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of IAM.
public enum IAM {}

extension IAM {
    /// An access key of IAM. Creates `AWS::IAM::AccessKey`.
    public struct AccessKey: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::AccessKey" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A group of IAM. Creates `AWS::IAM::Group`.
    public struct Group: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::Group" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A group policy of IAM. Creates `AWS::IAM::GroupPolicy`.
    public struct GroupPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::GroupPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An instance profile of IAM. Creates `AWS::IAM::InstanceProfile`.
    public struct InstanceProfile: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::InstanceProfile" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A managed policy of IAM. Creates `AWS::IAM::ManagedPolicy`.
    public struct ManagedPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::ManagedPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An OIDC provider of IAM. Creates `AWS::IAM::OIDCProvider`.
    public struct OIDCProvider: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::OIDCProvider" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A policy of IAM. Creates `AWS::IAM::Policy`.
    public struct Policy: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::Policy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A role of IAM. Creates `AWS::IAM::Role`.
    public struct Role: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::Role" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A role policy of IAM. Creates `AWS::IAM::RolePolicy`.
    public struct RolePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::RolePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An SAML provider of IAM. Creates `AWS::IAM::SAMLProvider`.
    public struct SAMLProvider: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::SAMLProvider" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A server certificate of IAM. Creates `AWS::IAM::ServerCertificate`.
    public struct ServerCertificate: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::ServerCertificate" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A service linked role of IAM. Creates `AWS::IAM::ServiceLinkedRole`.
    public struct ServiceLinkedRole: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::ServiceLinkedRole" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A user of IAM. Creates `AWS::IAM::User`.
    public struct User: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::User" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A user policy of IAM. Creates `AWS::IAM::UserPolicy`.
    public struct UserPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::UserPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A user to group addition of IAM. Creates `AWS::IAM::UserToGroupAddition`.
    public struct UserToGroupAddition: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::UserToGroupAddition" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A virtual MFA device of IAM. Creates `AWS::IAM::VirtualMFADevice`.
    public struct VirtualMFADevice: ResourceConstruct {
        public static var typeName: String { "AWS::IAM::VirtualMFADevice" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
