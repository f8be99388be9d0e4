// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECR.PublicRepository {
    /// A public repository of ECR.
    ///
    /// A change of `RepositoryName` replaces it. Creates `AWS::ECR::PublicRepository`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - repositoryCatalogData: `RepositoryCatalogData`.
    ///   - repositoryName: `RepositoryName`. 2 to 256 characters. A change replaces the resource.
    ///   - repositoryPolicyText: `RepositoryPolicyText`.
    public init(
        _ id: ConstructID,
        repositoryCatalogData: RepositoryCatalogData? = nil,
        repositoryName: Input<String>? = nil,
        repositoryPolicyText: Document? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RepositoryCatalogData", repositoryCatalogData)
        node.set("RepositoryName", repositoryName)
        node.set("RepositoryPolicyText", repositoryPolicyText)
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

    /// `RepositoryName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RepositoryName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The `RepositoryCatalogData` of a public repository.
    public struct RepositoryCatalogData: PropertyGroup {
        public let fields: Fields

        /// Makes the `RepositoryCatalogData` of its members.
        ///
        /// - Parameters:
        ///   - aboutText: `AboutText`. At most 10240 characters.
        ///   - architectures: `Architectures`. At most 50 elements.
        ///   - operatingSystems: `OperatingSystems`. At most 50 elements.
        ///   - repositoryDescription: `RepositoryDescription`. At most 1024 characters.
        ///   - usageText: `UsageText`. At most 10240 characters.
        public init(
            aboutText: Input<String>? = nil,
            architectures: Input<[String]>? = nil,
            operatingSystems: Input<[String]>? = nil,
            repositoryDescription: Input<String>? = nil,
            usageText: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AboutText", aboutText)
            members.set("Architectures", architectures)
            members.set("OperatingSystems", operatingSystems)
            members.set("RepositoryDescription", repositoryDescription)
            members.set("UsageText", usageText)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["RepositoryName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":127,"minLength":1,"type":"string"},"Value":{"maxLength":255,"minLength":1,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["RepositoryName"],"properties":{"Arn":{"type":"string"},"RepositoryCatalogData":{"properties":{"AboutText":{"maxLength":10240,"type":"string"},"Architectures":{"insertionOrder":false,"items":{"maxLength":50,"minLength":1,"type":"string"},"maxItems":50,"type":"array"},"OperatingSystems":{"insertionOrder":false,"items":{"maxLength":50,"minLength":1,"type":"string"},"maxItems":50,"type":"array"},"RepositoryDescription":{"maxLength":1024,"type":"string"},"UsageText":{"maxLength":10240,"type":"string"}},"type":"object"},"RepositoryName":{"maxLength":256,"minLength":2,"pattern":"^(?=.{2,256}$)((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)$","type":"string"},"RepositoryPolicyText":{"format":"json","type":["object","string"]},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"readOnly":["Arn"],"tagProperty":"Tags","traits":{"nameProperty":"RepositoryName","stateful":true}}"##
    }
}
