// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Events.Connection {
    /// A connection of Events.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Events::Connection`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - authorizationType: `AuthorizationType`.
    ///   - authParameters: `AuthParameters`.
    ///   - description: `Description`. 0 to 512 characters.
    ///   - kmsKeyIdentifier: `KmsKeyIdentifier`. At most 2048 characters.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        authorizationType: AuthorizationType? = nil,
        authParameters: AuthParameters? = nil,
        description: Input<String>? = nil,
        kmsKeyIdentifier: Input<String>? = nil,
        name: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AuthorizationType", authorizationType)
        node.set("AuthParameters", authParameters)
        node.set("Description", description)
        node.set("KmsKeyIdentifier", kmsKeyIdentifier)
        node.set("Name", name)
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

    /// `Name`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Name") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `ArnForPolicy`, known after deploy.
    public var arnForPolicy: Input<String> { node.attribute("ArnForPolicy") }

    /// `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`, known
    /// after deploy.
    public var authParametersConnectivityParametersResourceParametersResourceAssociationArn: Input<String> {
        node.attribute("AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn")
    }

    /// `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`, known after
    /// deploy.
    public var invocationConnectivityParametersResourceParametersResourceAssociationArn: Input<String> {
        node.attribute("InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn")
    }

    /// `SecretArn`, known after deploy.
    public var secretArn: Input<ARN<SecretsManager.Secret>> { node.attribute("SecretArn") }

    /// The `ApiKeyAuthParameters` of a connection.
    public struct ApiKeyAuthParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `ApiKeyAuthParameters` of its members.
        ///
        /// - Parameters:
        ///   - apiKeyName: `ApiKeyName`. 1 to 512 characters.
        ///   - apiKeyValue: `ApiKeyValue`. 1 to 512 characters.
        public init(
            apiKeyName: Input<String>,
            apiKeyValue: InfraDSL.Secret
        ) {
            var members = Fields()
            members.set("ApiKeyName", apiKeyName)
            members.set("ApiKeyValue", apiKeyValue)
            fields = members
        }
    }

    /// The `AuthParameters` of a connection.
    public struct AuthParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `AuthParameters` of its members.
        ///
        /// - Parameters:
        ///   - apiKeyAuthParameters: `ApiKeyAuthParameters`.
        ///   - basicAuthParameters: `BasicAuthParameters`.
        ///   - connectivityParameters: `ConnectivityParameters`.
        ///   - invocationHttpParameters: `InvocationHttpParameters`.
        ///   - oAuthParameters: `OAuthParameters`.
        public init(
            apiKeyAuthParameters: ApiKeyAuthParameters? = nil,
            basicAuthParameters: BasicAuthParameters? = nil,
            connectivityParameters: ConnectivityParameters? = nil,
            invocationHttpParameters: ConnectionHttpParameters? = nil,
            oAuthParameters: OAuthParameters? = nil
        ) {
            var members = Fields()
            members.set("ApiKeyAuthParameters", apiKeyAuthParameters)
            members.set("BasicAuthParameters", basicAuthParameters)
            members.set("ConnectivityParameters", connectivityParameters)
            members.set("InvocationHttpParameters", invocationHttpParameters)
            members.set("OAuthParameters", oAuthParameters)
            fields = members
        }
    }

    /// The `BasicAuthParameters` of a connection.
    public struct BasicAuthParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `BasicAuthParameters` of its members.
        ///
        /// - Parameters:
        ///   - password: `Password`. 1 to 512 characters.
        ///   - username: `Username`. 1 to 512 characters.
        public init(
            password: InfraDSL.Secret,
            username: Input<String>
        ) {
            var members = Fields()
            members.set("Password", password)
            members.set("Username", username)
            fields = members
        }
    }

    /// The `ClientParameters` of a connection.
    public struct ClientParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `ClientParameters` of its members.
        ///
        /// - Parameters:
        ///   - clientID: `ClientID`. 1 to 512 characters.
        ///   - clientSecret: `ClientSecret`. 1 to 512 characters.
        public init(
            clientID: Input<String>,
            clientSecret: InfraDSL.Secret
        ) {
            var members = Fields()
            members.set("ClientID", clientID)
            members.set("ClientSecret", clientSecret)
            fields = members
        }
    }

    /// The `ConnectionHttpParameters` of a connection.
    public struct ConnectionHttpParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConnectionHttpParameters` of its members.
        ///
        /// - Parameters:
        ///   - bodyParameters: `BodyParameters`. 0 to 100 elements.
        ///   - headerParameters: `HeaderParameters`. 0 to 100 elements.
        ///   - queryStringParameters: `QueryStringParameters`. 0 to 100 elements.
        public init(
            bodyParameters: [Parameter]? = nil,
            headerParameters: [Parameter]? = nil,
            queryStringParameters: [Parameter]? = nil
        ) {
            var members = Fields()
            members.set("BodyParameters", bodyParameters)
            members.set("HeaderParameters", headerParameters)
            members.set("QueryStringParameters", queryStringParameters)
            fields = members
        }
    }

    /// The `ConnectivityParameters` of a connection.
    public struct ConnectivityParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConnectivityParameters` of its members.
        ///
        /// - Parameters:
        ///   - resourceParameters: `ResourceParameters`.
        public init(
            resourceParameters: ResourceParameters
        ) {
            var members = Fields()
            members.set("ResourceParameters", resourceParameters)
            fields = members
        }
    }

    /// The `OAuthParameters` of a connection.
    public struct OAuthParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `OAuthParameters` of its members.
        ///
        /// - Parameters:
        ///   - authorizationEndpoint: `AuthorizationEndpoint`. 1 to 2048 characters.
        ///   - clientParameters: `ClientParameters`.
        ///   - httpMethod: `HttpMethod`.
        ///   - oAuthHttpParameters: `OAuthHttpParameters`.
        public init(
            authorizationEndpoint: Input<String>,
            clientParameters: ClientParameters,
            httpMethod: OAuthParametersHttpMethod,
            oAuthHttpParameters: ConnectionHttpParameters? = nil
        ) {
            var members = Fields()
            members.set("AuthorizationEndpoint", authorizationEndpoint)
            members.set("ClientParameters", clientParameters)
            members.set("HttpMethod", httpMethod)
            members.set("OAuthHttpParameters", oAuthHttpParameters)
            fields = members
        }
    }

    /// The `Parameter` of a connection.
    public struct Parameter: PropertyGroup {
        public let fields: Fields

        /// Makes the `Parameter` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 0 to 512 characters.
        ///   - value: `Value`. 0 to 512 characters.
        ///   - isValueSecret: `IsValueSecret`. Default: true.
        public init(
            key: Input<String>,
            value: Input<String>,
            isValueSecret: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            members.set("IsValueSecret", isValueSecret)
            fields = members
        }
    }

    /// The `ResourceParameters` of a connection.
    public struct ResourceParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `ResourceParameters` of its members.
        ///
        /// - Parameters:
        ///   - resourceConfigurationArn: `ResourceConfigurationArn`. At most 2048 characters.
        public init(
            resourceConfigurationArn: Input<String>
        ) {
            var members = Fields()
            members.set("ResourceConfigurationArn", resourceConfigurationArn)
            fields = members
        }
    }

    /// The values of `AuthorizationType`.
    public struct AuthorizationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `API_KEY`
        public static var apiKey: Self { Self(rawValue: "API_KEY") }
        /// `BASIC`
        public static var basic: Self { Self(rawValue: "BASIC") }
        /// `OAUTH_CLIENT_CREDENTIALS`
        public static var oauthClientCredentials: Self {
            Self(rawValue: "OAUTH_CLIENT_CREDENTIALS")
        }
    }

    /// The values of `HttpMethod`.
    public struct OAuthParametersHttpMethod: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GET`
        public static var get: Self { Self(rawValue: "GET") }
        /// `POST`
        public static var post: Self { Self(rawValue: "POST") }
        /// `PUT`
        public static var put: Self { Self(rawValue: "PUT") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"ApiKeyAuthParameters":{"properties":{"ApiKeyName":{"maxLength":512,"minLength":1,"pattern":"^[ \\t]*[^\\x00-\\x1F\\x7F]+([ \\t]+[^\\x00-\\x1F\\x7F]+)*[ \\t]*$","type":"string"},"ApiKeyValue":{"maxLength":512,"minLength":1,"pattern":"^[ \\t]*[^\\x00-\\x1F\\x7F]+([ \\t]+[^\\x00-\\x1F\\x7F]+)*[ \\t]*$","type":"string"}},"required":["ApiKeyName","ApiKeyValue"],"type":"object"},"AuthParameters":{"properties":{"ApiKeyAuthParameters":{"$ref":"#/definitions/ApiKeyAuthParameters"},"BasicAuthParameters":{"$ref":"#/definitions/BasicAuthParameters"},"ConnectivityParameters":{"$ref":"#/definitions/ConnectivityParameters"},"InvocationHttpParameters":{"$ref":"#/definitions/ConnectionHttpParameters"},"OAuthParameters":{"$ref":"#/definitions/OAuthParameters"}},"type":"object"},"BasicAuthParameters":{"properties":{"Password":{"maxLength":512,"minLength":1,"pattern":"^[ \\t]*[^\\x00-\\x1F\\x7F]+([ \\t]+[^\\x00-\\x1F\\x7F]+)*[ \\t]*$","type":"string"},"Username":{"maxLength":512,"minLength":1,"pattern":"^[ \\t]*[^\\x00-\\x1F\\x7F]+([ \\t]+[^\\x00-\\x1F\\x7F]+)*[ \\t]*$","type":"string"}},"required":["Password","Username"],"type":"object"},"ClientParameters":{"properties":{"ClientID":{"maxLength":512,"minLength":1,"pattern":"^[ \\t]*[^\\x00-\\x1F\\x7F]+([ \\t]+[^\\x00-\\x1F\\x7F]+)*[ \\t]*$","type":"string"},"ClientSecret":{"maxLength":512,"minLength":1,"pattern":"^[ \\t]*[^\\x00-\\x1F\\x7F]+([ \\t]+[^\\x00-\\x1F\\x7F]+)*[ \\t]*$","type":"string"}},"required":["ClientID","ClientSecret"],"type":"object"},"ConnectionHttpParameters":{"properties":{"BodyParameters":{"items":{"$ref":"#/definitions/Parameter"},"maxItems":100,"minItems":0,"type":"array"},"HeaderParameters":{"items":{"$ref":"#/definitions/Parameter"},"maxItems":100,"minItems":0,"type":"array"},"QueryStringParameters":{"items":{"$ref":"#/definitions/Parameter"},"maxItems":100,"minItems":0,"type":"array"}},"type":"object"},"ConnectivityParameters":{"properties":{"ResourceParameters":{"$ref":"#/definitions/ResourceParameters"}},"required":["ResourceParameters"],"type":"object"},"OAuthParameters":{"properties":{"AuthorizationEndpoint":{"maxLength":2048,"minLength":1,"pattern":"^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$","type":"string"},"ClientParameters":{"$ref":"#/definitions/ClientParameters"},"HttpMethod":{"enum":["GET","POST","PUT"],"type":"string"},"OAuthHttpParameters":{"$ref":"#/definitions/ConnectionHttpParameters"}},"required":["AuthorizationEndpoint","ClientParameters","HttpMethod"],"type":"object"},"Parameter":{"properties":{"IsValueSecret":{"default":true,"type":"boolean"},"Key":{"maxLength":512,"minLength":0,"type":"string"},"Value":{"maxLength":512,"minLength":0,"pattern":"^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$","type":"string"}},"required":["Key","Value"],"type":"object"},"ResourceParameters":{"properties":{"ResourceAssociationArn":{"maxLength":2048,"minLength":20,"pattern":"^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$","type":"string"},"ResourceConfigurationArn":{"maxLength":2048,"pattern":"^arn:[a-z0-9f\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$","type":"string"}},"required":["ResourceConfigurationArn"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Arn":{"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$","type":"string"},"ArnForPolicy":{"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+$","type":"string"},"AuthParameters":{"$ref":"#/definitions/AuthParameters"},"AuthorizationType":{"enum":["API_KEY","BASIC","OAUTH_CLIENT_CREDENTIALS"],"type":"string"},"Description":{"maxLength":512,"minLength":0,"type":"string"},"InvocationConnectivityParameters":{"properties":{"ResourceParameters":{"$ref":"#/definitions/ResourceParameters"}},"required":["ResourceParameters"],"type":"object"},"KmsKeyIdentifier":{"maxLength":2048,"pattern":"^[a-zA-Z0-9_\\-/:]*$","type":"string"},"Name":{"maxLength":64,"minLength":1,"pattern":"[\\.\\-_A-Za-z0-9]+","type":"string"},"SecretArn":{"pattern":"^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:([a-z]|\\d|\\-)*(!)*[\\/_+=\\.@\\-A-Za-z0-9]+$","references":["AWS::SecretsManager::Secret.Id"],"type":"string"}},"readOnly":["Arn","ArnForPolicy","AuthParameters/ConnectivityParameters/ResourceParameters/ResourceAssociationArn","InvocationConnectivityParameters/ResourceParameters/ResourceAssociationArn","SecretArn"],"traits":{"nameProperty":"Name"},"writeOnly":["AuthParameters/ApiKeyAuthParameters/ApiKeyValue","AuthParameters/BasicAuthParameters/Password","AuthParameters/InvocationHttpParameters","AuthParameters/OAuthParameters/ClientParameters/ClientSecret","AuthParameters/OAuthParameters/OAuthHttpParameters/BodyParameters","AuthParameters/OAuthParameters/OAuthHttpParameters/HeaderParameters","AuthParameters/OAuthParameters/OAuthHttpParameters/QueryStringParameters"]}"##
    }
}
