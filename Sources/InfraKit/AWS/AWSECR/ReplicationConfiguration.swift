// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECR.ReplicationConfiguration {
    /// A replication configuration of ECR.
    ///
    /// Creates `AWS::ECR::ReplicationConfiguration`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - replicationConfiguration: `ReplicationConfiguration`.
    public init(
        _ id: ConstructID,
        replicationConfiguration: ReplicationConfiguration,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ReplicationConfiguration", replicationConfiguration)
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

    /// `RegistryId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RegistryId") }

    /// The `ReplicationConfiguration` of a replication configuration.
    public struct ReplicationConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - rules: `Rules`. 0 to 10 elements.
        public init(
            rules: [ReplicationRule]
        ) {
            var members = Fields()
            members.set("Rules", rules)
            fields = members
        }
    }

    /// The `ReplicationDestination` of a replication configuration.
    public struct ReplicationDestination: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationDestination` of its members.
        ///
        /// - Parameters:
        ///   - region: `Region`.
        ///   - registryId: `RegistryId`.
        public init(
            region: Input<String>,
            registryId: Input<String>
        ) {
            var members = Fields()
            members.set("Region", region)
            members.set("RegistryId", registryId)
            fields = members
        }
    }

    /// The `ReplicationRule` of a replication configuration.
    public struct ReplicationRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationRule` of its members.
        ///
        /// - Parameters:
        ///   - destinations: `Destinations`. 1 to 100 elements.
        ///   - repositoryFilters: `RepositoryFilters`. 0 to 100 elements.
        public init(
            destinations: [ReplicationDestination],
            repositoryFilters: [RepositoryFilter]? = nil
        ) {
            var members = Fields()
            members.set("Destinations", destinations)
            members.set("RepositoryFilters", repositoryFilters)
            fields = members
        }
    }

    /// The `RepositoryFilter` of a replication configuration.
    public struct RepositoryFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `RepositoryFilter` of its members.
        ///
        /// - Parameters:
        ///   - filter: `Filter`. 2 to 256 characters.
        ///   - filterType: `FilterType`.
        public init(
            filter: Input<String>,
            filterType: FilterType
        ) {
            var members = Fields()
            members.set("Filter", filter)
            members.set("FilterType", filterType)
            fields = members
        }
    }

    /// The values of `FilterType`.
    public struct FilterType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PREFIX_MATCH`
        public static var prefixMatch: Self { Self(rawValue: "PREFIX_MATCH") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"ReplicationConfiguration":{"properties":{"Rules":{"items":{"$ref":"#/definitions/ReplicationRule"},"maxItems":10,"minItems":0,"type":"array"}},"required":["Rules"],"type":"object"},"ReplicationDestination":{"properties":{"Region":{"pattern":"[0-9a-z-]{2,25}","type":"string"},"RegistryId":{"pattern":"^[0-9]{12}$","type":"string"}},"required":["Region","RegistryId"],"type":"object"},"ReplicationRule":{"properties":{"Destinations":{"items":{"$ref":"#/definitions/ReplicationDestination"},"maxItems":100,"minItems":1,"type":"array"},"RepositoryFilters":{"items":{"$ref":"#/definitions/RepositoryFilter"},"maxItems":100,"minItems":0,"type":"array"}},"required":["Destinations"],"type":"object"},"RepositoryFilter":{"properties":{"Filter":{"maxLength":256,"minLength":2,"pattern":"^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$","type":"string"},"FilterType":{"enum":["PREFIX_MATCH"],"type":"string"}},"required":["Filter","FilterType"],"type":"object"}},"primaryIdentifier":["RegistryId"],"properties":{"RegistryId":{"type":"string"},"ReplicationConfiguration":{"$ref":"#/definitions/ReplicationConfiguration"}},"readOnly":["RegistryId"],"required":["ReplicationConfiguration"]}"##
    }
}
