// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NetworkPerformanceMetricSubscription {
    /// A network performance metric subscription of EC2.
    ///
    /// A change of `Destination`, `Metric`, `Source` or `Statistic` replaces it. Creates
    /// `AWS::EC2::NetworkPerformanceMetricSubscription`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destination: `Destination`. A change replaces the resource.
    ///   - metric: `Metric`. A change replaces the resource.
    ///   - source: `Source`. A change replaces the resource.
    ///   - statistic: `Statistic`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        destination: Input<String>,
        metric: Input<String>,
        source: Input<String>,
        statistic: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Destination", destination)
        node.set("Metric", metric)
        node.set("Source", source)
        node.set("Statistic", statistic)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Destination","Metric","Source","Statistic"],"primaryIdentifier":["Source","Destination","Metric","Statistic"],"properties":{"Destination":{"type":"string"},"Metric":{"type":"string"},"Source":{"type":"string"},"Statistic":{"type":"string"}},"required":["Destination","Metric","Source","Statistic"]}"#
    }
}
