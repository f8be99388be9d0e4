// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.ClusterCapacityProviderAssociations {
    /// A cluster capacity provider associations of ECS.
    ///
    /// A change of `Cluster` replaces it. Creates `AWS::ECS::ClusterCapacityProviderAssociations`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cluster: `Cluster`. 1 to 2048 characters. A change replaces the resource.
    ///   - defaultCapacityProviderStrategy: `DefaultCapacityProviderStrategy`.
    ///   - capacityProviders: `CapacityProviders`.
    public init(
        _ id: ConstructID,
        cluster: Input<ID<ECS.Cluster>>,
        defaultCapacityProviderStrategy: [CapacityProviderStrategy],
        capacityProviders: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Cluster", cluster)
        node.set("DefaultCapacityProviderStrategy", defaultCapacityProviderStrategy)
        node.set("CapacityProviders", capacityProviders)
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

    /// `Cluster`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Cluster") }

    /// The `CapacityProviderStrategy` of a cluster capacity provider associations.
    public struct CapacityProviderStrategy: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityProviderStrategy` of its members.
        ///
        /// - Parameters:
        ///   - capacityProvider: `CapacityProvider`.
        ///   - base: `Base`. From 0 to 100000.
        ///   - weight: `Weight`. From 0 to 1000.
        public init(
            capacityProvider: Input<String>,
            base: Input<Int>? = nil,
            weight: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("CapacityProvider", capacityProvider)
            members.set("Base", base)
            members.set("Weight", weight)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Cluster"],"definitions":{"CapacityProviderStrategy":{"properties":{"Base":{"maximum":100000,"minimum":0,"type":"integer"},"CapacityProvider":{"type":"string"},"Weight":{"maximum":1000,"minimum":0,"type":"integer"}},"required":["CapacityProvider"],"type":"object"}},"primaryIdentifier":["Cluster"],"properties":{"CapacityProviders":{"items":{"type":"string"},"type":"array"},"Cluster":{"maxLength":2048,"minLength":1,"references":["AWS::ECS::Cluster.Id"],"type":"string"},"DefaultCapacityProviderStrategy":{"items":{"$ref":"#/definitions/CapacityProviderStrategy"},"type":"array"}},"required":["Cluster","DefaultCapacityProviderStrategy"],"traits":{"readyProperties":["CapacityProviders"]}}"##
    }
}
