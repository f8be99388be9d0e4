// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.QueryDefinition {
    /// A query definition of Logs.
    ///
    /// Creates `AWS::Logs::QueryDefinition`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 1 to 255 characters.
    ///   - queryString: `QueryString`. 1 to 10000 characters.
    ///   - logGroupNames: `LogGroupNames`.
    ///   - parameters: `Parameters`. 0 to 20 elements.
    ///   - queryLanguage: `QueryLanguage`. Default: CWLI.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        queryString: Input<String>,
        logGroupNames: Input<[ID<Logs.LogGroup>]>? = nil,
        parameters: [QueryParameter]? = nil,
        queryLanguage: QueryLanguage? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("QueryString", queryString)
        node.set("LogGroupNames", logGroupNames)
        node.set("Parameters", parameters)
        node.set("QueryLanguage", queryLanguage)
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

    /// `QueryDefinitionId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("QueryDefinitionId") }

    /// The `QueryParameter` of a query definition.
    public struct QueryParameter: PropertyGroup {
        public let fields: Fields

        /// Makes the `QueryParameter` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 128 characters.
        ///   - defaultValue: `DefaultValue`. 0 to 1024 characters.
        ///   - description: `Description`. 0 to 512 characters.
        public init(
            name: Input<String>,
            defaultValue: Input<String>? = nil,
            description: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("DefaultValue", defaultValue)
            members.set("Description", description)
            fields = members
        }
    }

    /// The values of `QueryLanguage`.
    public struct QueryLanguage: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CWLI`
        public static var cwli: Self { Self(rawValue: "CWLI") }
        /// `SQL`
        public static var sql: Self { Self(rawValue: "SQL") }
        /// `PPL`
        public static var ppl: Self { Self(rawValue: "PPL") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"QueryParameter":{"properties":{"DefaultValue":{"maxLength":1024,"minLength":0,"type":"string"},"Description":{"maxLength":512,"minLength":0,"type":"string"},"Name":{"maxLength":128,"minLength":1,"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$","type":"string"}},"required":["Name"],"type":"object"}},"primaryIdentifier":["QueryDefinitionId"],"properties":{"LogGroupNames":{"insertionOrder":false,"items":{"maxLength":512,"minLength":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+","references":["AWS::Logs::LogGroup.Id"],"type":"string"},"type":"array"},"Name":{"maxLength":255,"minLength":1,"type":"string"},"Parameters":{"insertionOrder":false,"items":{"$ref":"#/definitions/QueryParameter"},"maxItems":20,"minItems":0,"type":"array"},"QueryDefinitionId":{"maxLength":256,"minLength":0,"type":"string"},"QueryLanguage":{"default":"CWLI","enum":["CWLI","SQL","PPL"],"type":"string"},"QueryString":{"maxLength":10000,"minLength":1,"type":"string"}},"readOnly":["QueryDefinitionId"],"required":["Name","QueryString"]}"##
    }
}
