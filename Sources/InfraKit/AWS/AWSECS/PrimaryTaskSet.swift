// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.PrimaryTaskSet {
    /// A primary task set of ECS.
    ///
    /// A change of `Cluster` or `Service` replaces it. Creates `AWS::ECS::PrimaryTaskSet`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cluster: `Cluster`. A change replaces the resource.
    ///   - service: `Service`. A change replaces the resource.
    ///   - taskSetId: `TaskSetId`.
    public init(
        _ id: ConstructID,
        cluster: Input<AnyID<ECS.Cluster>>,
        service: Input<String>,
        taskSetId: Input<ID<ECS.TaskSet>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Cluster", cluster)
        node.set("Service", service)
        node.set("TaskSetId", taskSetId)
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
        #"{"createOnly":["Cluster","Service"],"primaryIdentifier":["Cluster","Service"],"properties":{"Cluster":{"references":["AWS::ECS::Cluster.Id","AWS::ECS::Cluster.Arn"],"type":"string"},"Service":{"type":"string"},"TaskSetId":{"references":["AWS::ECS::TaskSet.Id"],"type":"string"}},"required":["Cluster","Service","TaskSetId"]}"#
    }
}
