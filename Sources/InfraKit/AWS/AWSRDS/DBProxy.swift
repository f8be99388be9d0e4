// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBProxy {
    /// A DB proxy of RDS.
    ///
    /// A change of `DBProxyName`, `EndpointNetworkType`, `EngineFamily`,
    /// `TargetConnectionNetworkType` or `VpcSubnetIds` replaces it. Creates `AWS::RDS::DBProxy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dbProxyName: `DBProxyName`. 1 to 64 characters. A change replaces the resource.
    ///   - engineFamily: `EngineFamily`. A change replaces the resource.
    ///   - roleArn: `RoleArn`. 20 to 2048 characters.
    ///   - vpcSubnetIds: `VpcSubnetIds`. At least 2 elements. A change replaces the resource.
    ///   - auth: `Auth`. 1 to 200 elements.
    ///   - debugLogging: `DebugLogging`.
    ///   - defaultAuthScheme: `DefaultAuthScheme`.
    ///   - endpointNetworkType: `EndpointNetworkType`. A change replaces the resource.
    ///   - idleClientTimeout: `IdleClientTimeout`.
    ///   - requireTLS: `RequireTLS`.
    ///   - targetConnectionNetworkType: `TargetConnectionNetworkType`.
    ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`. At least 1 elements.
    public init(
        _ id: ConstructID,
        dbProxyName: Input<String>,
        engineFamily: EngineFamily,
        roleArn: Input<ARN<IAM.Role>>,
        vpcSubnetIds: Input<[ID<EC2.Subnet>]>,
        auth: [AuthFormat]? = nil,
        debugLogging: Input<Bool>? = nil,
        defaultAuthScheme: DefaultAuthScheme? = nil,
        endpointNetworkType: EndpointNetworkType? = nil,
        idleClientTimeout: Input<Int>? = nil,
        requireTLS: Input<Bool>? = nil,
        targetConnectionNetworkType: TargetConnectionNetworkType? = nil,
        vpcSecurityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DBProxyName", dbProxyName)
        node.set("EngineFamily", engineFamily)
        node.set("RoleArn", roleArn)
        node.set("VpcSubnetIds", vpcSubnetIds)
        node.set("Auth", auth)
        node.set("DebugLogging", debugLogging)
        node.set("DefaultAuthScheme", defaultAuthScheme)
        node.set("EndpointNetworkType", endpointNetworkType)
        node.set("IdleClientTimeout", idleClientTimeout)
        node.set("RequireTLS", requireTLS)
        node.set("TargetConnectionNetworkType", targetConnectionNetworkType)
        node.set("VpcSecurityGroupIds", vpcSecurityGroupIds)
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

    /// `DBProxyName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DBProxyName") }

    /// `DBProxyArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("DBProxyArn") }

    /// `Endpoint`, known after deploy.
    public var endpoint: Input<String> { node.attribute("Endpoint") }

    /// `VpcId`, known after deploy.
    public var vpcId: Input<ID<EC2.VPC>> { node.attribute("VpcId") }

    /// The `AuthFormat` of a DB proxy.
    public struct AuthFormat: PropertyGroup {
        public let fields: Fields

        /// Makes the `AuthFormat` of its members.
        ///
        /// - Parameters:
        ///   - authScheme: `AuthScheme`.
        ///   - clientPasswordAuthType: `ClientPasswordAuthType`.
        ///   - description: `Description`. 1 to 1000 characters.
        ///   - iamAuth: `IAMAuth`.
        ///   - secretArn: `SecretArn`. 20 to 2048 characters.
        public init(
            authScheme: AuthFormatAuthScheme? = nil,
            clientPasswordAuthType: AuthFormatClientPasswordAuthType? = nil,
            description: Input<String>? = nil,
            iamAuth: AuthFormatIAMAuth? = nil,
            secretArn: Input<ARN<SecretsManager.Secret>>? = nil
        ) {
            var members = Fields()
            members.set("AuthScheme", authScheme)
            members.set("ClientPasswordAuthType", clientPasswordAuthType)
            members.set("Description", description)
            members.set("IAMAuth", iamAuth)
            members.set("SecretArn", secretArn)
            fields = members
        }
    }

    /// The values of `AuthScheme`.
    public struct AuthFormatAuthScheme: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SECRETS`
        public static var secrets: Self { Self(rawValue: "SECRETS") }
    }

    /// The values of `ClientPasswordAuthType`.
    public struct AuthFormatClientPasswordAuthType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MYSQL_NATIVE_PASSWORD`
        public static var mysqlNativePassword: Self { Self(rawValue: "MYSQL_NATIVE_PASSWORD") }
        /// `MYSQL_CACHING_SHA2_PASSWORD`
        public static var mysqlCachingSha2Password: Self {
            Self(rawValue: "MYSQL_CACHING_SHA2_PASSWORD")
        }
        /// `POSTGRES_SCRAM_SHA_256`
        public static var postgresScramSha256: Self { Self(rawValue: "POSTGRES_SCRAM_SHA_256") }
        /// `POSTGRES_MD5`
        public static var postgresMd5: Self { Self(rawValue: "POSTGRES_MD5") }
        /// `SQL_SERVER_AUTHENTICATION`
        public static var sqlServerAuthentication: Self {
            Self(rawValue: "SQL_SERVER_AUTHENTICATION")
        }
    }

    /// The values of `IAMAuth`.
    public struct AuthFormatIAMAuth: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DISABLED`
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `REQUIRED`
        public static var required: Self { Self(rawValue: "REQUIRED") }
        /// `ENABLED`
        public static var enabled: Self { Self(rawValue: "ENABLED") }
    }

    /// The values of `DefaultAuthScheme`.
    public struct DefaultAuthScheme: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IAM_AUTH`
        public static var iamAuth: Self { Self(rawValue: "IAM_AUTH") }
        /// `NONE`
        public static var noneValue: Self { Self(rawValue: "NONE") }
    }

    /// The values of `EndpointNetworkType`.
    public struct EndpointNetworkType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IPV4`
        public static var ipv4: Self { Self(rawValue: "IPV4") }
        /// `IPV6`
        public static var ipv6: Self { Self(rawValue: "IPV6") }
        /// `DUAL`
        public static var dual: Self { Self(rawValue: "DUAL") }
    }

    /// The values of `EngineFamily`.
    public struct EngineFamily: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MYSQL`
        public static var mysql: Self { Self(rawValue: "MYSQL") }
        /// `POSTGRESQL`
        public static var postgresql: Self { Self(rawValue: "POSTGRESQL") }
        /// `SQLSERVER`
        public static var sqlserver: Self { Self(rawValue: "SQLSERVER") }
    }

    /// The values of `TargetConnectionNetworkType`.
    public struct TargetConnectionNetworkType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IPV4`
        public static var ipv4: Self { Self(rawValue: "IPV4") }
        /// `IPV6`
        public static var ipv6: Self { Self(rawValue: "IPV6") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DBProxyName","EndpointNetworkType","EngineFamily","TargetConnectionNetworkType","VpcSubnetIds"],"definitions":{"AuthFormat":{"properties":{"AuthScheme":{"enum":["SECRETS"],"type":"string"},"ClientPasswordAuthType":{"enum":["MYSQL_NATIVE_PASSWORD","MYSQL_CACHING_SHA2_PASSWORD","POSTGRES_SCRAM_SHA_256","POSTGRES_MD5","SQL_SERVER_AUTHENTICATION"],"type":"string"},"Description":{"maxLength":1000,"minLength":1,"type":"string"},"IAMAuth":{"enum":["DISABLED","REQUIRED","ENABLED"],"type":"string"},"SecretArn":{"maxLength":2048,"minLength":20,"references":["AWS::SecretsManager::Secret.Id"],"type":"string"}},"type":"object"},"TagFormat":{"properties":{"Key":{"maxLength":128,"pattern":"(\\w|\\d|\\s|\\\\|-|\\.:=+-)*","type":"string"},"Value":{"maxLength":128,"pattern":"(\\w|\\d|\\s|\\\\|-|\\.:=+-)*","type":"string"}},"type":"object"}},"primaryIdentifier":["DBProxyName"],"properties":{"Auth":{"insertionOrder":false,"items":{"$ref":"#/definitions/AuthFormat"},"maxItems":200,"minItems":1,"type":"array"},"DBProxyArn":{"type":"string"},"DBProxyName":{"maxLength":64,"minLength":1,"pattern":"[0-z]*","type":"string"},"DebugLogging":{"type":"boolean"},"DefaultAuthScheme":{"enum":["IAM_AUTH","NONE"],"type":"string"},"Endpoint":{"type":"string"},"EndpointNetworkType":{"enum":["IPV4","IPV6","DUAL"],"type":"string"},"EngineFamily":{"enum":["MYSQL","POSTGRESQL","SQLSERVER"],"type":"string"},"IdleClientTimeout":{"type":"integer"},"RequireTLS":{"type":"boolean"},"RoleArn":{"maxLength":2048,"minLength":20,"references":["AWS::IAM::Role.Arn"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/TagFormat"},"type":"array"},"TargetConnectionNetworkType":{"enum":["IPV4","IPV6"],"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"},"VpcSecurityGroupIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"minItems":1,"type":"array"},"VpcSubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"minItems":2,"type":"array"}},"readOnly":["DBProxyArn","Endpoint","VpcId"],"required":["DBProxyName","EngineFamily","RoleArn","VpcSubnetIds"],"tagProperty":"Tags","traits":{"readyAttributes":["Endpoint"],"typicalSeconds":180}}"##
    }
}
