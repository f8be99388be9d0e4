// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Grafana.
public enum Grafana {}

extension Grafana {
    /// A workspace of Grafana. Creates `AWS::Grafana::Workspace`.
    public struct Workspace: ResourceConstruct {
        public static var typeName: String { "AWS::Grafana::Workspace" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
