// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of ServiceDiscovery.
public enum ServiceDiscovery {}

extension ServiceDiscovery {
    /// A http namespace of ServiceDiscovery. Creates `AWS::ServiceDiscovery::HttpNamespace`.
    public struct HttpNamespace: ResourceConstruct {
        public static var typeName: String { "AWS::ServiceDiscovery::HttpNamespace" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An instance of ServiceDiscovery. Creates `AWS::ServiceDiscovery::Instance`.
    public struct Instance: ResourceConstruct {
        public static var typeName: String { "AWS::ServiceDiscovery::Instance" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A private dns namespace of ServiceDiscovery. Creates
    /// `AWS::ServiceDiscovery::PrivateDnsNamespace`.
    public struct PrivateDnsNamespace: ResourceConstruct {
        public static var typeName: String { "AWS::ServiceDiscovery::PrivateDnsNamespace" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A public dns namespace of ServiceDiscovery. Creates
    /// `AWS::ServiceDiscovery::PublicDnsNamespace`.
    public struct PublicDnsNamespace: ResourceConstruct {
        public static var typeName: String { "AWS::ServiceDiscovery::PublicDnsNamespace" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A service of ServiceDiscovery. Creates `AWS::ServiceDiscovery::Service`.
    public struct Service: ResourceConstruct {
        public static var typeName: String { "AWS::ServiceDiscovery::Service" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
