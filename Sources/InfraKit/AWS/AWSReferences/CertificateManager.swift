// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of CertificateManager.
public enum CertificateManager {}

extension CertificateManager {
    /// An account of CertificateManager. Creates `AWS::CertificateManager::Account`.
    public struct Account: ResourceConstruct {
        public static var typeName: String { "AWS::CertificateManager::Account" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A certificate of CertificateManager. Creates `AWS::CertificateManager::Certificate`.
    public struct Certificate: ResourceConstruct {
        public static var typeName: String { "AWS::CertificateManager::Certificate" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
