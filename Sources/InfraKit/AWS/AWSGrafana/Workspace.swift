// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Grafana.Workspace {
    /// A workspace of Grafana.
    ///
    /// A change of `ClientToken` replaces it. Creates `AWS::Grafana::Workspace`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - accountAccessType: `AccountAccessType`.
    ///   - authenticationProviders: `AuthenticationProviders`. At least 1 elements.
    ///   - permissionType: `PermissionType`.
    ///   - clientToken: `ClientToken`. A change replaces the resource.
    ///   - dataSources: `DataSources`.
    ///   - description: `Description`. 0 to 2048 characters.
    ///   - grafanaVersion: `GrafanaVersion`. 1 to 255 characters.
    ///   - name: `Name`.
    ///   - networkAccessControl: `NetworkAccessControl`.
    ///   - notificationDestinations: `NotificationDestinations`.
    ///   - organizationalUnits: `OrganizationalUnits`.
    ///   - organizationRoleName: `OrganizationRoleName`. 1 to 2048 characters.
    ///   - pluginAdminEnabled: `PluginAdminEnabled`.
    ///   - roleArn: `RoleArn`. 1 to 2048 characters.
    ///   - samlConfiguration: `SamlConfiguration`.
    ///   - stackSetName: `StackSetName`.
    ///   - vpcConfiguration: `VpcConfiguration`.
    public init(
        _ id: ConstructID,
        accountAccessType: AccountAccessType,
        authenticationProviders: [AuthenticationProviderTypes],
        permissionType: PermissionType,
        clientToken: Input<String>? = nil,
        dataSources: [DataSourceType]? = nil,
        description: Input<String>? = nil,
        grafanaVersion: Input<String>? = nil,
        name: Input<String>? = nil,
        networkAccessControl: NetworkAccessControl? = nil,
        notificationDestinations: [NotificationDestinationType]? = nil,
        organizationalUnits: Input<[String]>? = nil,
        organizationRoleName: Input<String>? = nil,
        pluginAdminEnabled: Input<Bool>? = nil,
        roleArn: Input<ARN<IAM.Role>>? = nil,
        samlConfiguration: SamlConfiguration? = nil,
        stackSetName: Input<String>? = nil,
        vpcConfiguration: VpcConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AccountAccessType", accountAccessType)
        node.set("AuthenticationProviders", authenticationProviders)
        node.set("PermissionType", permissionType)
        node.set("ClientToken", clientToken)
        node.set("DataSources", dataSources)
        node.set("Description", description)
        node.set("GrafanaVersion", grafanaVersion)
        node.set("Name", name)
        node.set("NetworkAccessControl", networkAccessControl)
        node.set("NotificationDestinations", notificationDestinations)
        node.set("OrganizationalUnits", organizationalUnits)
        node.set("OrganizationRoleName", organizationRoleName)
        node.set("PluginAdminEnabled", pluginAdminEnabled)
        node.set("RoleArn", roleArn)
        node.set("SamlConfiguration", samlConfiguration)
        node.set("StackSetName", stackSetName)
        node.set("VpcConfiguration", vpcConfiguration)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// `CreationTimestamp`, known after deploy.
    public var creationTimestamp: Input<String> { node.attribute("CreationTimestamp") }

    /// `Endpoint`, known after deploy.
    public var endpoint: Input<String> { node.attribute("Endpoint") }

    /// `ModificationTimestamp`, known after deploy.
    public var modificationTimestamp: Input<String> { node.attribute("ModificationTimestamp") }

    /// `SamlConfigurationStatus`, known after deploy.
    public var samlConfigurationStatus: Input<String> { node.attribute("SamlConfigurationStatus") }

    /// `SsoClientId`, known after deploy.
    public var ssoClientId: Input<String> { node.attribute("SsoClientId") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `AssertionAttributes` of a workspace.
    public struct AssertionAttributes: PropertyGroup {
        public let fields: Fields

        /// Makes the `AssertionAttributes` of its members.
        ///
        /// - Parameters:
        ///   - email: `Email`. 1 to 256 characters.
        ///   - groups: `Groups`. 1 to 256 characters.
        ///   - login: `Login`. 1 to 256 characters.
        ///   - name: `Name`. 1 to 256 characters.
        ///   - org: `Org`. 1 to 256 characters.
        ///   - role: `Role`. 1 to 256 characters.
        public init(
            email: Input<String>? = nil,
            groups: Input<String>? = nil,
            login: Input<String>? = nil,
            name: Input<String>? = nil,
            org: Input<String>? = nil,
            role: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Email", email)
            members.set("Groups", groups)
            members.set("Login", login)
            members.set("Name", name)
            members.set("Org", org)
            members.set("Role", role)
            fields = members
        }
    }

    /// The `IdpMetadata` of a workspace.
    public struct IdpMetadata: PropertyGroup {
        public let fields: Fields

        /// Makes the `IdpMetadata` of its members.
        ///
        /// - Parameters:
        ///   - url: `Url`. 1 to 2048 characters.
        ///   - xml: `Xml`.
        public init(
            url: Input<String>? = nil,
            xml: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Url", url)
            members.set("Xml", xml)
            fields = members
        }
    }

    /// The `NetworkAccessControl` of a workspace.
    public struct NetworkAccessControl: PropertyGroup {
        public let fields: Fields

        /// Makes the `NetworkAccessControl` of its members.
        ///
        /// - Parameters:
        ///   - prefixListIds: `PrefixListIds`. 0 to 5 elements.
        ///   - vpceIds: `VpceIds`. 0 to 5 elements.
        public init(
            prefixListIds: Input<[String]>? = nil,
            vpceIds: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("PrefixListIds", prefixListIds)
            members.set("VpceIds", vpceIds)
            fields = members
        }
    }

    /// The `RoleValues` of a workspace.
    public struct RoleValues: PropertyGroup {
        public let fields: Fields

        /// Makes the `RoleValues` of its members.
        ///
        /// - Parameters:
        ///   - admin: `Admin`.
        ///   - editor: `Editor`.
        public init(
            admin: Input<[String]>? = nil,
            editor: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Admin", admin)
            members.set("Editor", editor)
            fields = members
        }
    }

    /// The `SamlConfiguration` of a workspace.
    public struct SamlConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `SamlConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - idpMetadata: `IdpMetadata`.
        ///   - allowedOrganizations: `AllowedOrganizations`.
        ///   - assertionAttributes: `AssertionAttributes`.
        ///   - loginValidityDuration: `LoginValidityDuration`.
        ///   - roleValues: `RoleValues`.
        public init(
            idpMetadata: IdpMetadata,
            allowedOrganizations: Input<[String]>? = nil,
            assertionAttributes: AssertionAttributes? = nil,
            loginValidityDuration: Input<Double>? = nil,
            roleValues: RoleValues? = nil
        ) {
            var members = Fields()
            members.set("IdpMetadata", idpMetadata)
            members.set("AllowedOrganizations", allowedOrganizations)
            members.set("AssertionAttributes", assertionAttributes)
            members.set("LoginValidityDuration", loginValidityDuration)
            members.set("RoleValues", roleValues)
            fields = members
        }
    }

    /// The `VpcConfiguration` of a workspace.
    public struct VpcConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `VpcConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - securityGroupIds: `SecurityGroupIds`. 1 to 5 elements.
        ///   - subnetIds: `SubnetIds`. 2 to 6 elements.
        public init(
            securityGroupIds: Input<[ID<EC2.SecurityGroup>]>,
            subnetIds: Input<[ID<EC2.Subnet>]>
        ) {
            var members = Fields()
            members.set("SecurityGroupIds", securityGroupIds)
            members.set("SubnetIds", subnetIds)
            fields = members
        }
    }

    /// The values of `AccountAccessType`.
    public struct AccountAccessType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CURRENT_ACCOUNT`
        public static var currentAccount: Self { Self(rawValue: "CURRENT_ACCOUNT") }
        /// `ORGANIZATION`
        public static var organization: Self { Self(rawValue: "ORGANIZATION") }
    }

    /// The values of `AuthenticationProviderTypes`.
    public struct AuthenticationProviderTypes: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS_SSO`
        public static var awsSso: Self { Self(rawValue: "AWS_SSO") }
        /// `SAML`
        public static var saml: Self { Self(rawValue: "SAML") }
    }

    /// The values of `DataSourceType`.
    public struct DataSourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AMAZON_OPENSEARCH_SERVICE`
        public static var amazonOpensearchService: Self {
            Self(rawValue: "AMAZON_OPENSEARCH_SERVICE")
        }
        /// `CLOUDWATCH`
        public static var cloudwatch: Self { Self(rawValue: "CLOUDWATCH") }
        /// `PROMETHEUS`
        public static var prometheus: Self { Self(rawValue: "PROMETHEUS") }
        /// `XRAY`
        public static var xray: Self { Self(rawValue: "XRAY") }
        /// `TIMESTREAM`
        public static var timestream: Self { Self(rawValue: "TIMESTREAM") }
        /// `SITEWISE`
        public static var sitewise: Self { Self(rawValue: "SITEWISE") }
        /// `ATHENA`
        public static var athena: Self { Self(rawValue: "ATHENA") }
        /// `REDSHIFT`
        public static var redshift: Self { Self(rawValue: "REDSHIFT") }
    }

    /// The values of `NotificationDestinationType`.
    public struct NotificationDestinationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SNS`
        public static var sns: Self { Self(rawValue: "SNS") }
    }

    /// The values of `PermissionType`.
    public struct PermissionType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CUSTOMER_MANAGED`
        public static var customerManaged: Self { Self(rawValue: "CUSTOMER_MANAGED") }
        /// `SERVICE_MANAGED`
        public static var serviceManaged: Self { Self(rawValue: "SERVICE_MANAGED") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ClientToken"],"definitions":{"AssertionAttributes":{"properties":{"Email":{"maxLength":256,"minLength":1,"type":"string"},"Groups":{"maxLength":256,"minLength":1,"type":"string"},"Login":{"maxLength":256,"minLength":1,"type":"string"},"Name":{"maxLength":256,"minLength":1,"type":"string"},"Org":{"maxLength":256,"minLength":1,"type":"string"},"Role":{"maxLength":256,"minLength":1,"type":"string"}},"type":"object"},"IdpMetadata":{"properties":{"Url":{"maxLength":2048,"minLength":1,"type":"string"},"Xml":{"type":"string"}},"type":"object"},"NetworkAccessControl":{"properties":{"PrefixListIds":{"insertionOrder":false,"items":{"maxLength":100,"minLength":1,"type":"string"},"maxItems":5,"minItems":0,"type":"array"},"VpceIds":{"insertionOrder":false,"items":{"maxLength":100,"minLength":1,"type":"string"},"maxItems":5,"minItems":0,"type":"array"}},"type":"object"},"RoleValues":{"properties":{"Admin":{"insertionOrder":false,"items":{"maxLength":256,"minLength":1,"type":"string"},"type":"array"},"Editor":{"insertionOrder":false,"items":{"maxLength":256,"minLength":1,"type":"string"},"type":"array"}},"type":"object"},"SamlConfiguration":{"properties":{"AllowedOrganizations":{"insertionOrder":false,"items":{"maxLength":256,"minLength":1,"type":"string"},"type":"array"},"AssertionAttributes":{"$ref":"#/definitions/AssertionAttributes"},"IdpMetadata":{"$ref":"#/definitions/IdpMetadata"},"LoginValidityDuration":{"type":"number"},"RoleValues":{"$ref":"#/definitions/RoleValues"}},"required":["IdpMetadata"],"type":"object"},"VpcConfiguration":{"properties":{"SecurityGroupIds":{"insertionOrder":false,"items":{"maxLength":255,"minLength":1,"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"maxItems":5,"minItems":1,"type":"array"},"SubnetIds":{"insertionOrder":false,"items":{"maxLength":255,"minLength":1,"references":["AWS::EC2::Subnet.Id"],"type":"string"},"maxItems":6,"minItems":2,"type":"array"}},"required":["SecurityGroupIds","SubnetIds"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AccountAccessType":{"enum":["CURRENT_ACCOUNT","ORGANIZATION"],"type":"string"},"AuthenticationProviders":{"insertionOrder":false,"items":{"enum":["AWS_SSO","SAML"],"type":"string"},"minItems":1,"type":"array"},"ClientToken":{"pattern":"^[!-~]{1,64}$","type":"string"},"CreationTimestamp":{"format":"date-time","type":"string"},"DataSources":{"insertionOrder":false,"items":{"enum":["AMAZON_OPENSEARCH_SERVICE","CLOUDWATCH","PROMETHEUS","XRAY","TIMESTREAM","SITEWISE","ATHENA","REDSHIFT"],"type":"string"},"type":"array"},"Description":{"maxLength":2048,"minLength":0,"type":"string"},"Endpoint":{"maxLength":2048,"minLength":1,"type":"string"},"GrafanaVersion":{"maxLength":255,"minLength":1,"type":"string"},"Id":{"pattern":"^g-[0-9a-f]{10}$","type":"string"},"ModificationTimestamp":{"format":"date-time","type":"string"},"Name":{"pattern":"^[a-zA-Z0-9-._~]{1,255}$","type":"string"},"NetworkAccessControl":{"$ref":"#/definitions/NetworkAccessControl"},"NotificationDestinations":{"insertionOrder":false,"items":{"enum":["SNS"],"type":"string"},"type":"array"},"OrganizationRoleName":{"maxLength":2048,"minLength":1,"type":"string"},"OrganizationalUnits":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"PermissionType":{"enum":["CUSTOMER_MANAGED","SERVICE_MANAGED"],"type":"string"},"PluginAdminEnabled":{"type":"boolean"},"RoleArn":{"maxLength":2048,"minLength":1,"references":["AWS::IAM::Role.Arn"],"type":"string"},"SamlConfiguration":{"$ref":"#/definitions/SamlConfiguration"},"SamlConfigurationStatus":{"enum":["CONFIGURED","NOT_CONFIGURED"],"type":"string"},"SsoClientId":{"type":"string"},"StackSetName":{"type":"string"},"Status":{"enum":["ACTIVE","CREATING","DELETING","FAILED","UPDATING","UPGRADING","VERSION_UPDATING","DELETION_FAILED","CREATION_FAILED","UPDATE_FAILED","UPGRADE_FAILED","LICENSE_REMOVAL_FAILED","VERSION_UPDATE_FAILED"],"type":"string"},"VpcConfiguration":{"$ref":"#/definitions/VpcConfiguration"}},"readOnly":["CreationTimestamp","Endpoint","Id","ModificationTimestamp","SamlConfigurationStatus","SsoClientId","Status"],"required":["AccountAccessType","AuthenticationProviders","PermissionType"],"traits":{"readyAttributes":["CreationTimestamp","Endpoint","ModificationTimestamp","SamlConfigurationStatus","Status"],"stateful":true,"typicalSeconds":180},"writeOnly":["ClientToken"]}"##
    }
}
