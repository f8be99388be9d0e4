// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPNConnection {
    /// A VPN connection of EC2.
    ///
    /// A change of `EnableAcceleration`, `LocalIpv4NetworkCidr`, `LocalIpv6NetworkCidr`,
    /// `OutsideIpAddressType`, `PreSharedKeyStorage`, `RemoteIpv4NetworkCidr`,
    /// `RemoteIpv6NetworkCidr`, `StaticRoutesOnly`, `TransportTransitGatewayAttachmentId`,
    /// `TunnelInsideIpVersion`, `Type` or `VpnConcentratorId` replaces it. Creates
    /// `AWS::EC2::VPNConnection`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - customerGatewayId: `CustomerGatewayId`.
    ///   - type: `Type`. A change replaces the resource.
    ///   - enableAcceleration: `EnableAcceleration`. A change replaces the resource.
    ///   - localIpv4NetworkCidr: `LocalIpv4NetworkCidr`. A change replaces the resource.
    ///   - localIpv6NetworkCidr: `LocalIpv6NetworkCidr`. A change replaces the resource.
    ///   - outsideIpAddressType: `OutsideIpAddressType`. A change replaces the resource.
    ///   - preSharedKeyStorage: `PreSharedKeyStorage`. A change replaces the resource.
    ///   - remoteIpv4NetworkCidr: `RemoteIpv4NetworkCidr`. A change replaces the resource.
    ///   - remoteIpv6NetworkCidr: `RemoteIpv6NetworkCidr`. A change replaces the resource.
    ///   - staticRoutesOnly: `StaticRoutesOnly`. A change replaces the resource.
    ///   - transitGatewayId: `TransitGatewayId`.
    ///   - transportTransitGatewayAttachmentId: `TransportTransitGatewayAttachmentId`.
    ///   - tunnelBandwidth: `TunnelBandwidth`. Default: standard.
    ///   - tunnelInsideIpVersion: `TunnelInsideIpVersion`. A change replaces the resource.
    ///   - vpnConcentratorId: `VpnConcentratorId`. A change replaces the resource.
    ///   - vpnGatewayId: `VpnGatewayId`.
    ///   - vpnTunnelOptionsSpecifications: `VpnTunnelOptionsSpecifications`.
    public init(
        _ id: ConstructID,
        customerGatewayId: Input<ID<EC2.CustomerGateway>>,
        type: Input<String>,
        enableAcceleration: Input<Bool>? = nil,
        localIpv4NetworkCidr: Input<String>? = nil,
        localIpv6NetworkCidr: Input<String>? = nil,
        outsideIpAddressType: Input<String>? = nil,
        preSharedKeyStorage: PreSharedKeyStorage? = nil,
        remoteIpv4NetworkCidr: Input<String>? = nil,
        remoteIpv6NetworkCidr: Input<String>? = nil,
        staticRoutesOnly: Input<Bool>? = nil,
        transitGatewayId: Input<ID<EC2.TransitGateway>>? = nil,
        transportTransitGatewayAttachmentId: Input<ID<EC2.TransitGatewayAttachment>>? = nil,
        tunnelBandwidth: TunnelBandwidth? = nil,
        tunnelInsideIpVersion: Input<String>? = nil,
        vpnConcentratorId: Input<ID<EC2.VPNConcentrator>>? = nil,
        vpnGatewayId: Input<ID<EC2.VPNGateway>>? = nil,
        vpnTunnelOptionsSpecifications: [VpnTunnelOptionsSpecification]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CustomerGatewayId", customerGatewayId)
        node.set("Type", type)
        node.set("EnableAcceleration", enableAcceleration)
        node.set("LocalIpv4NetworkCidr", localIpv4NetworkCidr)
        node.set("LocalIpv6NetworkCidr", localIpv6NetworkCidr)
        node.set("OutsideIpAddressType", outsideIpAddressType)
        node.set("PreSharedKeyStorage", preSharedKeyStorage)
        node.set("RemoteIpv4NetworkCidr", remoteIpv4NetworkCidr)
        node.set("RemoteIpv6NetworkCidr", remoteIpv6NetworkCidr)
        node.set("StaticRoutesOnly", staticRoutesOnly)
        node.set("TransitGatewayId", transitGatewayId)
        node.set("TransportTransitGatewayAttachmentId", transportTransitGatewayAttachmentId)
        node.set("TunnelBandwidth", tunnelBandwidth)
        node.set("TunnelInsideIpVersion", tunnelInsideIpVersion)
        node.set("VpnConcentratorId", vpnConcentratorId)
        node.set("VpnGatewayId", vpnGatewayId)
        node.set("VpnTunnelOptionsSpecifications", vpnTunnelOptionsSpecifications)
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

    /// `VpnConnectionId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VpnConnectionId") }

    /// The `CloudwatchLogOptionsSpecification` of a VPN connection.
    public struct CloudwatchLogOptionsSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `CloudwatchLogOptionsSpecification` of its members.
        ///
        /// - Parameters:
        ///   - bgpLogEnabled: `BgpLogEnabled`.
        ///   - bgpLogGroupArn: `BgpLogGroupArn`.
        ///   - bgpLogOutputFormat: `BgpLogOutputFormat`.
        ///   - logEnabled: `LogEnabled`.
        ///   - logGroupArn: `LogGroupArn`.
        ///   - logOutputFormat: `LogOutputFormat`.
        public init(
            bgpLogEnabled: Input<Bool>? = nil,
            bgpLogGroupArn: Input<String>? = nil,
            bgpLogOutputFormat: CloudwatchLogOptionsSpecificationBgpLogOutputFormat? = nil,
            logEnabled: Input<Bool>? = nil,
            logGroupArn: Input<ARN<Logs.LogGroup>>? = nil,
            logOutputFormat: CloudwatchLogOptionsSpecificationLogOutputFormat? = nil
        ) {
            var members = Fields()
            members.set("BgpLogEnabled", bgpLogEnabled)
            members.set("BgpLogGroupArn", bgpLogGroupArn)
            members.set("BgpLogOutputFormat", bgpLogOutputFormat)
            members.set("LogEnabled", logEnabled)
            members.set("LogGroupArn", logGroupArn)
            members.set("LogOutputFormat", logOutputFormat)
            fields = members
        }
    }

    /// The `IKEVersionsRequestListValue` of a VPN connection.
    public struct IKEVersionsRequestListValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `IKEVersionsRequestListValue` of its members.
        ///
        /// - Parameters:
        ///   - value: `Value`.
        public init(
            value: IKEVersionsRequestListValueValue? = nil
        ) {
            var members = Fields()
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Phase1DHGroupNumbersRequestListValue` of a VPN connection.
    public struct Phase1DHGroupNumbersRequestListValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `Phase1DHGroupNumbersRequestListValue` of its members.
        ///
        /// - Parameters:
        ///   - value: `Value`. One of 2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24.
        public init(
            value: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Phase1EncryptionAlgorithmsRequestListValue` of a VPN connection.
    public struct Phase1EncryptionAlgorithmsRequestListValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `Phase1EncryptionAlgorithmsRequestListValue` of its members.
        ///
        /// - Parameters:
        ///   - value: `Value`.
        public init(
            value: Phase1EncryptionAlgorithmsRequestListValueValue? = nil
        ) {
            var members = Fields()
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Phase1IntegrityAlgorithmsRequestListValue` of a VPN connection.
    public struct Phase1IntegrityAlgorithmsRequestListValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `Phase1IntegrityAlgorithmsRequestListValue` of its members.
        ///
        /// - Parameters:
        ///   - value: `Value`.
        public init(
            value: Phase1IntegrityAlgorithmsRequestListValueValue? = nil
        ) {
            var members = Fields()
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Phase2DHGroupNumbersRequestListValue` of a VPN connection.
    public struct Phase2DHGroupNumbersRequestListValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `Phase2DHGroupNumbersRequestListValue` of its members.
        ///
        /// - Parameters:
        ///   - value: `Value`. One of 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24.
        public init(
            value: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Phase2EncryptionAlgorithmsRequestListValue` of a VPN connection.
    public struct Phase2EncryptionAlgorithmsRequestListValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `Phase2EncryptionAlgorithmsRequestListValue` of its members.
        ///
        /// - Parameters:
        ///   - value: `Value`.
        public init(
            value: Phase2EncryptionAlgorithmsRequestListValueValue? = nil
        ) {
            var members = Fields()
            members.set("Value", value)
            fields = members
        }
    }

    /// The `Phase2IntegrityAlgorithmsRequestListValue` of a VPN connection.
    public struct Phase2IntegrityAlgorithmsRequestListValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `Phase2IntegrityAlgorithmsRequestListValue` of its members.
        ///
        /// - Parameters:
        ///   - value: `Value`.
        public init(
            value: Phase2IntegrityAlgorithmsRequestListValueValue? = nil
        ) {
            var members = Fields()
            members.set("Value", value)
            fields = members
        }
    }

    /// The `VpnTunnelLogOptionsSpecification` of a VPN connection.
    public struct VpnTunnelLogOptionsSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `VpnTunnelLogOptionsSpecification` of its members.
        ///
        /// - Parameters:
        ///   - cloudwatchLogOptions: `CloudwatchLogOptions`.
        public init(
            cloudwatchLogOptions: CloudwatchLogOptionsSpecification? = nil
        ) {
            var members = Fields()
            members.set("CloudwatchLogOptions", cloudwatchLogOptions)
            fields = members
        }
    }

    /// The `VpnTunnelOptionsSpecification` of a VPN connection.
    public struct VpnTunnelOptionsSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `VpnTunnelOptionsSpecification` of its members.
        ///
        /// - Parameters:
        ///   - dpdTimeoutAction: `DPDTimeoutAction`.
        ///   - dpdTimeoutSeconds: `DPDTimeoutSeconds`. At least 30.
        ///   - enableTunnelLifecycleControl: `EnableTunnelLifecycleControl`.
        ///   - ikeVersions: `IKEVersions`.
        ///   - logOptions: `LogOptions`.
        ///   - phase1DHGroupNumbers: `Phase1DHGroupNumbers`.
        ///   - phase1EncryptionAlgorithms: `Phase1EncryptionAlgorithms`.
        ///   - phase1IntegrityAlgorithms: `Phase1IntegrityAlgorithms`.
        ///   - phase1LifetimeSeconds: `Phase1LifetimeSeconds`. From 900 to 28800.
        ///   - phase2DHGroupNumbers: `Phase2DHGroupNumbers`.
        ///   - phase2EncryptionAlgorithms: `Phase2EncryptionAlgorithms`.
        ///   - phase2IntegrityAlgorithms: `Phase2IntegrityAlgorithms`.
        ///   - phase2LifetimeSeconds: `Phase2LifetimeSeconds`. From 900 to 3600.
        ///   - preSharedKey: `PreSharedKey`.
        ///   - rekeyFuzzPercentage: `RekeyFuzzPercentage`. From 0 to 100.
        ///   - rekeyMarginTimeSeconds: `RekeyMarginTimeSeconds`. At least 60.
        ///   - replayWindowSize: `ReplayWindowSize`. From 64 to 2048.
        ///   - startupAction: `StartupAction`.
        ///   - tunnelInsideCidr: `TunnelInsideCidr`.
        ///   - tunnelInsideIpv6Cidr: `TunnelInsideIpv6Cidr`.
        public init(
            dpdTimeoutAction: VpnTunnelOptionsSpecificationDPDTimeoutAction? = nil,
            dpdTimeoutSeconds: Input<Int>? = nil,
            enableTunnelLifecycleControl: Input<Bool>? = nil,
            ikeVersions: [IKEVersionsRequestListValue]? = nil,
            logOptions: VpnTunnelLogOptionsSpecification? = nil,
            phase1DHGroupNumbers: [Phase1DHGroupNumbersRequestListValue]? = nil,
            phase1EncryptionAlgorithms: [Phase1EncryptionAlgorithmsRequestListValue]? = nil,
            phase1IntegrityAlgorithms: [Phase1IntegrityAlgorithmsRequestListValue]? = nil,
            phase1LifetimeSeconds: Input<Int>? = nil,
            phase2DHGroupNumbers: [Phase2DHGroupNumbersRequestListValue]? = nil,
            phase2EncryptionAlgorithms: [Phase2EncryptionAlgorithmsRequestListValue]? = nil,
            phase2IntegrityAlgorithms: [Phase2IntegrityAlgorithmsRequestListValue]? = nil,
            phase2LifetimeSeconds: Input<Int>? = nil,
            preSharedKey: InfraDSL.Secret? = nil,
            rekeyFuzzPercentage: Input<Int>? = nil,
            rekeyMarginTimeSeconds: Input<Int>? = nil,
            replayWindowSize: Input<Int>? = nil,
            startupAction: VpnTunnelOptionsSpecificationStartupAction? = nil,
            tunnelInsideCidr: Input<String>? = nil,
            tunnelInsideIpv6Cidr: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("DPDTimeoutAction", dpdTimeoutAction)
            members.set("DPDTimeoutSeconds", dpdTimeoutSeconds)
            members.set("EnableTunnelLifecycleControl", enableTunnelLifecycleControl)
            members.set("IKEVersions", ikeVersions)
            members.set("LogOptions", logOptions)
            members.set("Phase1DHGroupNumbers", phase1DHGroupNumbers)
            members.set("Phase1EncryptionAlgorithms", phase1EncryptionAlgorithms)
            members.set("Phase1IntegrityAlgorithms", phase1IntegrityAlgorithms)
            members.set("Phase1LifetimeSeconds", phase1LifetimeSeconds)
            members.set("Phase2DHGroupNumbers", phase2DHGroupNumbers)
            members.set("Phase2EncryptionAlgorithms", phase2EncryptionAlgorithms)
            members.set("Phase2IntegrityAlgorithms", phase2IntegrityAlgorithms)
            members.set("Phase2LifetimeSeconds", phase2LifetimeSeconds)
            members.set("PreSharedKey", preSharedKey)
            members.set("RekeyFuzzPercentage", rekeyFuzzPercentage)
            members.set("RekeyMarginTimeSeconds", rekeyMarginTimeSeconds)
            members.set("ReplayWindowSize", replayWindowSize)
            members.set("StartupAction", startupAction)
            members.set("TunnelInsideCidr", tunnelInsideCidr)
            members.set("TunnelInsideIpv6Cidr", tunnelInsideIpv6Cidr)
            fields = members
        }
    }

    /// The values of `BgpLogOutputFormat`.
    public struct CloudwatchLogOptionsSpecificationBgpLogOutputFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `json`
        public static var json: Self { Self(rawValue: "json") }
        /// `text`
        public static var text: Self { Self(rawValue: "text") }
    }

    /// The values of `LogOutputFormat`.
    public struct CloudwatchLogOptionsSpecificationLogOutputFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `json`
        public static var json: Self { Self(rawValue: "json") }
        /// `text`
        public static var text: Self { Self(rawValue: "text") }
    }

    /// The values of `Value`.
    public struct IKEVersionsRequestListValueValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ikev1`
        public static var ikev1: Self { Self(rawValue: "ikev1") }
        /// `ikev2`
        public static var ikev2: Self { Self(rawValue: "ikev2") }
    }

    /// The values of `Value`.
    public struct Phase1EncryptionAlgorithmsRequestListValueValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AES128`
        public static var aes128: Self { Self(rawValue: "AES128") }
        /// `AES256`
        public static var aes256: Self { Self(rawValue: "AES256") }
        /// `AES128-GCM-16`
        public static var aes128Gcm16: Self { Self(rawValue: "AES128-GCM-16") }
        /// `AES256-GCM-16`
        public static var aes256Gcm16: Self { Self(rawValue: "AES256-GCM-16") }
    }

    /// The values of `Value`.
    public struct Phase1IntegrityAlgorithmsRequestListValueValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SHA1`
        public static var sha1: Self { Self(rawValue: "SHA1") }
        /// `SHA2-256`
        public static var sha2256: Self { Self(rawValue: "SHA2-256") }
        /// `SHA2-384`
        public static var sha2384: Self { Self(rawValue: "SHA2-384") }
        /// `SHA2-512`
        public static var sha2512: Self { Self(rawValue: "SHA2-512") }
    }

    /// The values of `Value`.
    public struct Phase2EncryptionAlgorithmsRequestListValueValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AES128`
        public static var aes128: Self { Self(rawValue: "AES128") }
        /// `AES256`
        public static var aes256: Self { Self(rawValue: "AES256") }
        /// `AES128-GCM-16`
        public static var aes128Gcm16: Self { Self(rawValue: "AES128-GCM-16") }
        /// `AES256-GCM-16`
        public static var aes256Gcm16: Self { Self(rawValue: "AES256-GCM-16") }
    }

    /// The values of `Value`.
    public struct Phase2IntegrityAlgorithmsRequestListValueValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SHA1`
        public static var sha1: Self { Self(rawValue: "SHA1") }
        /// `SHA2-256`
        public static var sha2256: Self { Self(rawValue: "SHA2-256") }
        /// `SHA2-384`
        public static var sha2384: Self { Self(rawValue: "SHA2-384") }
        /// `SHA2-512`
        public static var sha2512: Self { Self(rawValue: "SHA2-512") }
    }

    /// The values of `PreSharedKeyStorage`.
    public struct PreSharedKeyStorage: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Standard`
        public static var standard: Self { Self(rawValue: "Standard") }
        /// `SecretsManager`
        public static var secretsManager: Self { Self(rawValue: "SecretsManager") }
    }

    /// The values of `TunnelBandwidth`.
    public struct TunnelBandwidth: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `standard`
        public static var standard: Self { Self(rawValue: "standard") }
        /// `large`
        public static var large: Self { Self(rawValue: "large") }
    }

    /// The values of `DPDTimeoutAction`.
    public struct VpnTunnelOptionsSpecificationDPDTimeoutAction: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `clear`
        public static var clear: Self { Self(rawValue: "clear") }
        /// `none`
        public static var noneValue: Self { Self(rawValue: "none") }
        /// `restart`
        public static var restart: Self { Self(rawValue: "restart") }
    }

    /// The values of `StartupAction`.
    public struct VpnTunnelOptionsSpecificationStartupAction: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `add`
        public static var add: Self { Self(rawValue: "add") }
        /// `start`
        public static var start: Self { Self(rawValue: "start") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["EnableAcceleration","LocalIpv4NetworkCidr","LocalIpv6NetworkCidr","OutsideIpAddressType","PreSharedKeyStorage","RemoteIpv4NetworkCidr","RemoteIpv6NetworkCidr","StaticRoutesOnly","TransportTransitGatewayAttachmentId","TunnelInsideIpVersion","Type","VpnConcentratorId"],"definitions":{"CloudwatchLogOptionsSpecification":{"properties":{"BgpLogEnabled":{"type":"boolean"},"BgpLogGroupArn":{"type":"string"},"BgpLogOutputFormat":{"enum":["json","text"],"type":"string"},"LogEnabled":{"type":"boolean"},"LogGroupArn":{"references":["AWS::Logs::LogGroup.Arn"],"type":"string"},"LogOutputFormat":{"enum":["json","text"],"type":"string"}},"type":"object"},"IKEVersionsRequestListValue":{"properties":{"Value":{"enum":["ikev1","ikev2"],"type":"string"}},"type":"object"},"Phase1DHGroupNumbersRequestListValue":{"properties":{"Value":{"enum":[2,14,15,16,17,18,19,20,21,22,23,24],"type":"integer"}},"type":"object"},"Phase1EncryptionAlgorithmsRequestListValue":{"properties":{"Value":{"enum":["AES128","AES256","AES128-GCM-16","AES256-GCM-16"],"type":"string"}},"type":"object"},"Phase1IntegrityAlgorithmsRequestListValue":{"properties":{"Value":{"enum":["SHA1","SHA2-256","SHA2-384","SHA2-512"],"type":"string"}},"type":"object"},"Phase2DHGroupNumbersRequestListValue":{"properties":{"Value":{"enum":[2,5,14,15,16,17,18,19,20,21,22,23,24],"type":"integer"}},"type":"object"},"Phase2EncryptionAlgorithmsRequestListValue":{"properties":{"Value":{"enum":["AES128","AES256","AES128-GCM-16","AES256-GCM-16"],"type":"string"}},"type":"object"},"Phase2IntegrityAlgorithmsRequestListValue":{"properties":{"Value":{"enum":["SHA1","SHA2-256","SHA2-384","SHA2-512"],"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"VpnTunnelLogOptionsSpecification":{"properties":{"CloudwatchLogOptions":{"$ref":"#/definitions/CloudwatchLogOptionsSpecification"}},"type":"object"},"VpnTunnelOptionsSpecification":{"properties":{"DPDTimeoutAction":{"enum":["clear","none","restart"],"type":"string"},"DPDTimeoutSeconds":{"minimum":30,"type":"integer"},"EnableTunnelLifecycleControl":{"type":"boolean"},"IKEVersions":{"insertionOrder":false,"items":{"$ref":"#/definitions/IKEVersionsRequestListValue"},"type":"array"},"LogOptions":{"$ref":"#/definitions/VpnTunnelLogOptionsSpecification"},"Phase1DHGroupNumbers":{"insertionOrder":false,"items":{"$ref":"#/definitions/Phase1DHGroupNumbersRequestListValue"},"type":"array"},"Phase1EncryptionAlgorithms":{"insertionOrder":false,"items":{"$ref":"#/definitions/Phase1EncryptionAlgorithmsRequestListValue"},"type":"array"},"Phase1IntegrityAlgorithms":{"insertionOrder":false,"items":{"$ref":"#/definitions/Phase1IntegrityAlgorithmsRequestListValue"},"type":"array"},"Phase1LifetimeSeconds":{"maximum":28800,"minimum":900,"type":"integer"},"Phase2DHGroupNumbers":{"insertionOrder":false,"items":{"$ref":"#/definitions/Phase2DHGroupNumbersRequestListValue"},"type":"array"},"Phase2EncryptionAlgorithms":{"insertionOrder":false,"items":{"$ref":"#/definitions/Phase2EncryptionAlgorithmsRequestListValue"},"type":"array"},"Phase2IntegrityAlgorithms":{"insertionOrder":false,"items":{"$ref":"#/definitions/Phase2IntegrityAlgorithmsRequestListValue"},"type":"array"},"Phase2LifetimeSeconds":{"maximum":3600,"minimum":900,"type":"integer"},"PreSharedKey":{"type":"string"},"RekeyFuzzPercentage":{"maximum":100,"minimum":0,"type":"integer"},"RekeyMarginTimeSeconds":{"minimum":60,"type":"integer"},"ReplayWindowSize":{"maximum":2048,"minimum":64,"type":"integer"},"StartupAction":{"enum":["add","start"],"type":"string"},"TunnelInsideCidr":{"type":"string"},"TunnelInsideIpv6Cidr":{"type":"string"}},"type":"object"}},"primaryIdentifier":["VpnConnectionId"],"properties":{"CustomerGatewayId":{"references":["AWS::EC2::CustomerGateway.Id"],"type":"string"},"EnableAcceleration":{"type":"boolean"},"LocalIpv4NetworkCidr":{"type":"string"},"LocalIpv6NetworkCidr":{"type":"string"},"OutsideIpAddressType":{"type":"string"},"PreSharedKeyStorage":{"enum":["Standard","SecretsManager"],"type":"string"},"RemoteIpv4NetworkCidr":{"type":"string"},"RemoteIpv6NetworkCidr":{"type":"string"},"StaticRoutesOnly":{"type":"boolean"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"TransportTransitGatewayAttachmentId":{"references":["AWS::EC2::TransitGatewayAttachment.Id"],"type":"string"},"TunnelBandwidth":{"default":"standard","enum":["standard","large"],"type":"string"},"TunnelInsideIpVersion":{"type":"string"},"Type":{"type":"string"},"VpnConcentratorId":{"references":["AWS::EC2::VPNConcentrator.Id"],"type":"string"},"VpnConnectionId":{"type":"string"},"VpnGatewayId":{"references":["AWS::EC2::VPNGateway.Id"],"type":"string"},"VpnTunnelOptionsSpecifications":{"insertionOrder":false,"items":{"$ref":"#/definitions/VpnTunnelOptionsSpecification"},"type":"array"}},"readOnly":["VpnConnectionId"],"required":["CustomerGatewayId","Type"],"tagProperty":"Tags","traits":{"replacesAfterDelete":true,"typicalSeconds":240},"writeOnly":["PreSharedKeyStorage","VpnTunnelOptionsSpecifications/*/PreSharedKey"]}"##
    }
}
