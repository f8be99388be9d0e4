// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudWatch.Dashboard {
    /// A dashboard of CloudWatch.
    ///
    /// A change of `DashboardName` replaces it. Creates `AWS::CloudWatch::Dashboard`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dashboardBody: `DashboardBody`.
    ///   - dashboardName: `DashboardName`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        dashboardBody: Input<String>,
        dashboardName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DashboardBody", dashboardBody)
        node.set("DashboardName", dashboardName)
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

    /// `DashboardName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DashboardName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["DashboardName"],"primaryIdentifier":["DashboardName"],"properties":{"DashboardBody":{"type":"string"},"DashboardName":{"type":"string"}},"required":["DashboardBody"],"traits":{"nameProperty":"DashboardName"}}"#
    }
}
