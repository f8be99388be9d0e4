// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECR.SigningConfiguration {
    /// A signing configuration of ECR.
    ///
    /// Creates `AWS::ECR::SigningConfiguration`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - rules: `Rules`. 0 to 50 elements.
    public init(
        _ id: ConstructID,
        rules: [Rule],
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Rules", rules)
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

    /// The `RepositoryFilter` of a signing configuration.
    public struct RepositoryFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `RepositoryFilter` of its members.
        ///
        /// - Parameters:
        ///   - filter: `Filter`. 1 to 256 characters.
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

    /// The `Rule` of a signing configuration.
    public struct Rule: PropertyGroup {
        public let fields: Fields

        /// Makes the `Rule` of its members.
        ///
        /// - Parameters:
        ///   - signingProfileArn: `SigningProfileArn`. At most 200 characters.
        ///   - repositoryFilters: `RepositoryFilters`. 1 to 100 elements.
        public init(
            signingProfileArn: Input<String>,
            repositoryFilters: [RepositoryFilter]? = nil
        ) {
            var members = Fields()
            members.set("SigningProfileArn", signingProfileArn)
            members.set("RepositoryFilters", repositoryFilters)
            fields = members
        }
    }

    /// The values of `FilterType`.
    public struct FilterType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WILDCARD_MATCH`
        public static var wildcardMatch: Self { Self(rawValue: "WILDCARD_MATCH") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"RepositoryFilter":{"properties":{"Filter":{"maxLength":256,"minLength":1,"pattern":"^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$","type":"string"},"FilterType":{"enum":["WILDCARD_MATCH"],"type":"string"}},"required":["Filter","FilterType"],"type":"object"},"Rule":{"properties":{"RepositoryFilters":{"insertionOrder":false,"items":{"$ref":"#/definitions/RepositoryFilter"},"maxItems":100,"minItems":1,"type":"array"},"SigningProfileArn":{"maxLength":200,"pattern":"^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\\/signing-profiles\\/[a-zA-Z0-9_]{2,}$","type":"string"}},"required":["SigningProfileArn"],"type":"object"}},"primaryIdentifier":["RegistryId"],"properties":{"RegistryId":{"pattern":"^[0-9]{12}$","type":"string"},"Rules":{"insertionOrder":false,"items":{"$ref":"#/definitions/Rule"},"maxItems":50,"minItems":0,"type":"array"}},"readOnly":["RegistryId"],"required":["Rules"]}"##
    }
}
