// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Route53.HealthCheck {
    /// A health check of Route53.
    ///
    /// Creates `AWS::Route53::HealthCheck`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - healthCheckConfig: `HealthCheckConfig`.
    public init(
        _ id: ConstructID,
        healthCheckConfig: HealthCheckConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("HealthCheckConfig", healthCheckConfig)
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

    /// `HealthCheckId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("HealthCheckId") }

    /// The `AlarmIdentifier` of a health check.
    public struct AlarmIdentifier: PropertyGroup {
        public let fields: Fields

        /// Makes the `AlarmIdentifier` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. 1 to 256 characters.
        ///   - region: `Region`.
        public init(
            name: Input<ID<CloudWatch.Alarm>>,
            region: AlarmIdentifierRegion
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Region", region)
            fields = members
        }
    }

    /// The `HealthCheckConfig` of a health check.
    public struct HealthCheckConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `HealthCheckConfig` of its members.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - alarmIdentifier: `AlarmIdentifier`.
        ///   - childHealthChecks: `ChildHealthChecks`. 0 to 256 elements.
        ///   - enableSNI: `EnableSNI`.
        ///   - failureThreshold: `FailureThreshold`. From 1 to 10.
        ///   - fullyQualifiedDomainName: `FullyQualifiedDomainName`. 0 to 255 characters.
        ///   - healthThreshold: `HealthThreshold`. From 0 to 256.
        ///   - insufficientDataHealthStatus: `InsufficientDataHealthStatus`.
        ///   - inverted: `Inverted`.
        ///   - ipAddress: `IPAddress`. 0 to 45 characters.
        ///   - measureLatency: `MeasureLatency`.
        ///   - port: `Port`. From 1 to 65535.
        ///   - regions: `Regions`. 3 to 64 elements.
        ///   - requestInterval: `RequestInterval`. From 10 to 30.
        ///   - resourcePath: `ResourcePath`. 0 to 255 characters.
        ///   - routingControlArn: `RoutingControlArn`. 1 to 255 characters.
        ///   - searchString: `SearchString`. 0 to 255 characters.
        public init(
            type: HealthCheckConfigType,
            alarmIdentifier: AlarmIdentifier? = nil,
            childHealthChecks: Input<[ID<Route53.HealthCheck>]>? = nil,
            enableSNI: Input<Bool>? = nil,
            failureThreshold: Input<Int>? = nil,
            fullyQualifiedDomainName: Input<String>? = nil,
            healthThreshold: Input<Int>? = nil,
            insufficientDataHealthStatus: HealthCheckConfigInsufficientDataHealthStatus? = nil,
            inverted: Input<Bool>? = nil,
            ipAddress: Input<String>? = nil,
            measureLatency: Input<Bool>? = nil,
            port: Input<Int>? = nil,
            regions: [HealthCheckConfigRegions]? = nil,
            requestInterval: Input<Int>? = nil,
            resourcePath: Input<String>? = nil,
            routingControlArn: Input<String>? = nil,
            searchString: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Type", type)
            members.set("AlarmIdentifier", alarmIdentifier)
            members.set("ChildHealthChecks", childHealthChecks)
            members.set("EnableSNI", enableSNI)
            members.set("FailureThreshold", failureThreshold)
            members.set("FullyQualifiedDomainName", fullyQualifiedDomainName)
            members.set("HealthThreshold", healthThreshold)
            members.set("InsufficientDataHealthStatus", insufficientDataHealthStatus)
            members.set("Inverted", inverted)
            members.set("IPAddress", ipAddress)
            members.set("MeasureLatency", measureLatency)
            members.set("Port", port)
            members.set("Regions", regions)
            members.set("RequestInterval", requestInterval)
            members.set("ResourcePath", resourcePath)
            members.set("RoutingControlArn", routingControlArn)
            members.set("SearchString", searchString)
            fields = members
        }
    }

    /// The values of `Region`.
    public struct AlarmIdentifierRegion: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `af-south-1`
        public static var afSouth1: Self { Self(rawValue: "af-south-1") }
        /// `ap-east-1`
        public static var apEast1: Self { Self(rawValue: "ap-east-1") }
        /// `ap-east-2`
        public static var apEast2: Self { Self(rawValue: "ap-east-2") }
        /// `ap-northeast-1`
        public static var apNortheast1: Self { Self(rawValue: "ap-northeast-1") }
        /// `ap-northeast-2`
        public static var apNortheast2: Self { Self(rawValue: "ap-northeast-2") }
        /// `ap-northeast-3`
        public static var apNortheast3: Self { Self(rawValue: "ap-northeast-3") }
        /// `ap-south-1`
        public static var apSouth1: Self { Self(rawValue: "ap-south-1") }
        /// `ap-south-2`
        public static var apSouth2: Self { Self(rawValue: "ap-south-2") }
        /// `ap-southeast-1`
        public static var apSoutheast1: Self { Self(rawValue: "ap-southeast-1") }
        /// `ap-southeast-2`
        public static var apSoutheast2: Self { Self(rawValue: "ap-southeast-2") }
        /// `ap-southeast-3`
        public static var apSoutheast3: Self { Self(rawValue: "ap-southeast-3") }
        /// `ap-southeast-4`
        public static var apSoutheast4: Self { Self(rawValue: "ap-southeast-4") }
        /// `ap-southeast-5`
        public static var apSoutheast5: Self { Self(rawValue: "ap-southeast-5") }
        /// `ap-southeast-6`
        public static var apSoutheast6: Self { Self(rawValue: "ap-southeast-6") }
        /// `ap-southeast-7`
        public static var apSoutheast7: Self { Self(rawValue: "ap-southeast-7") }
        /// `ca-central-1`
        public static var caCentral1: Self { Self(rawValue: "ca-central-1") }
        /// `ca-west-1`
        public static var caWest1: Self { Self(rawValue: "ca-west-1") }
        /// `cn-north-1`
        public static var cnNorth1: Self { Self(rawValue: "cn-north-1") }
        /// `cn-northwest-1`
        public static var cnNorthwest1: Self { Self(rawValue: "cn-northwest-1") }
        /// `eu-central-1`
        public static var euCentral1: Self { Self(rawValue: "eu-central-1") }
        /// `eu-central-2`
        public static var euCentral2: Self { Self(rawValue: "eu-central-2") }
        /// `eu-isoe-west-1`
        public static var euIsoeWest1: Self { Self(rawValue: "eu-isoe-west-1") }
        /// `eu-north-1`
        public static var euNorth1: Self { Self(rawValue: "eu-north-1") }
        /// `eu-south-1`
        public static var euSouth1: Self { Self(rawValue: "eu-south-1") }
        /// `eu-south-2`
        public static var euSouth2: Self { Self(rawValue: "eu-south-2") }
        /// `eu-west-1`
        public static var euWest1: Self { Self(rawValue: "eu-west-1") }
        /// `eu-west-2`
        public static var euWest2: Self { Self(rawValue: "eu-west-2") }
        /// `eu-west-3`
        public static var euWest3: Self { Self(rawValue: "eu-west-3") }
        /// `eusc-de-east-1`
        public static var euscDeEast1: Self { Self(rawValue: "eusc-de-east-1") }
        /// `il-central-1`
        public static var ilCentral1: Self { Self(rawValue: "il-central-1") }
        /// `me-central-1`
        public static var meCentral1: Self { Self(rawValue: "me-central-1") }
        /// `me-south-1`
        public static var meSouth1: Self { Self(rawValue: "me-south-1") }
        /// `mx-central-1`
        public static var mxCentral1: Self { Self(rawValue: "mx-central-1") }
        /// `sa-east-1`
        public static var saEast1: Self { Self(rawValue: "sa-east-1") }
        /// `us-east-1`
        public static var usEast1: Self { Self(rawValue: "us-east-1") }
        /// `us-east-2`
        public static var usEast2: Self { Self(rawValue: "us-east-2") }
        /// `us-gov-east-1`
        public static var usGovEast1: Self { Self(rawValue: "us-gov-east-1") }
        /// `us-gov-west-1`
        public static var usGovWest1: Self { Self(rawValue: "us-gov-west-1") }
        /// `us-iso-east-1`
        public static var usIsoEast1: Self { Self(rawValue: "us-iso-east-1") }
        /// `us-iso-west-1`
        public static var usIsoWest1: Self { Self(rawValue: "us-iso-west-1") }
        /// `us-isob-east-1`
        public static var usIsobEast1: Self { Self(rawValue: "us-isob-east-1") }
        /// `us-isob-west-1`
        public static var usIsobWest1: Self { Self(rawValue: "us-isob-west-1") }
        /// `us-isof-east-1`
        public static var usIsofEast1: Self { Self(rawValue: "us-isof-east-1") }
        /// `us-isof-south-1`
        public static var usIsofSouth1: Self { Self(rawValue: "us-isof-south-1") }
        /// `us-west-1`
        public static var usWest1: Self { Self(rawValue: "us-west-1") }
        /// `us-west-2`
        public static var usWest2: Self { Self(rawValue: "us-west-2") }
    }

    /// The values of `InsufficientDataHealthStatus`.
    public struct HealthCheckConfigInsufficientDataHealthStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Healthy`
        public static var healthy: Self { Self(rawValue: "Healthy") }
        /// `LastKnownStatus`
        public static var lastKnownStatus: Self { Self(rawValue: "LastKnownStatus") }
        /// `Unhealthy`
        public static var unhealthy: Self { Self(rawValue: "Unhealthy") }
    }

    /// The values of `Regions`.
    public struct HealthCheckConfigRegions: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ap-northeast-1`
        public static var apNortheast1: Self { Self(rawValue: "ap-northeast-1") }
        /// `ap-southeast-1`
        public static var apSoutheast1: Self { Self(rawValue: "ap-southeast-1") }
        /// `ap-southeast-2`
        public static var apSoutheast2: Self { Self(rawValue: "ap-southeast-2") }
        /// `eu-west-1`
        public static var euWest1: Self { Self(rawValue: "eu-west-1") }
        /// `sa-east-1`
        public static var saEast1: Self { Self(rawValue: "sa-east-1") }
        /// `us-east-1`
        public static var usEast1: Self { Self(rawValue: "us-east-1") }
        /// `us-west-1`
        public static var usWest1: Self { Self(rawValue: "us-west-1") }
        /// `us-west-2`
        public static var usWest2: Self { Self(rawValue: "us-west-2") }
    }

    /// The values of `Type`.
    public struct HealthCheckConfigType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CALCULATED`
        public static var calculated: Self { Self(rawValue: "CALCULATED") }
        /// `CLOUDWATCH_METRIC`
        public static var cloudwatchMetric: Self { Self(rawValue: "CLOUDWATCH_METRIC") }
        /// `HTTP`
        public static var http: Self { Self(rawValue: "HTTP") }
        /// `HTTP_STR_MATCH`
        public static var httpStrMatch: Self { Self(rawValue: "HTTP_STR_MATCH") }
        /// `HTTPS`
        public static var https: Self { Self(rawValue: "HTTPS") }
        /// `HTTPS_STR_MATCH`
        public static var httpsStrMatch: Self { Self(rawValue: "HTTPS_STR_MATCH") }
        /// `TCP`
        public static var tcp: Self { Self(rawValue: "TCP") }
        /// `RECOVERY_CONTROL`
        public static var recoveryControl: Self { Self(rawValue: "RECOVERY_CONTROL") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["HealthCheckConfig/MeasureLatency","HealthCheckConfig/RequestInterval","HealthCheckConfig/Type"],"definitions":{"AlarmIdentifier":{"properties":{"Name":{"maxLength":256,"minLength":1,"references":["AWS::CloudWatch::Alarm.Id"],"type":"string"},"Region":{"enum":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","cn-north-1","cn-northwest-1","eu-central-1","eu-central-2","eu-isoe-west-1","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","eusc-de-east-1","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1","us-isob-west-1","us-isof-east-1","us-isof-south-1","us-west-1","us-west-2"],"type":"string"}},"required":["Name","Region"],"type":"object"},"HealthCheckTag":{"properties":{"Key":{"maxLength":128,"type":"string"},"Value":{"maxLength":256,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["HealthCheckId"],"properties":{"HealthCheckConfig":{"properties":{"AlarmIdentifier":{"$ref":"#/definitions/AlarmIdentifier"},"ChildHealthChecks":{"insertionOrder":false,"items":{"maxLength":64,"minLength":0,"references":["AWS::Route53::HealthCheck.Id"],"type":"string"},"maxItems":256,"minItems":0,"type":"array"},"EnableSNI":{"type":"boolean"},"FailureThreshold":{"maximum":10,"minimum":1,"type":"integer"},"FullyQualifiedDomainName":{"maxLength":255,"minLength":0,"type":"string"},"HealthThreshold":{"maximum":256,"minimum":0,"type":"integer"},"IPAddress":{"maxLength":45,"minLength":0,"type":"string"},"InsufficientDataHealthStatus":{"enum":["Healthy","LastKnownStatus","Unhealthy"],"type":"string"},"Inverted":{"type":"boolean"},"MeasureLatency":{"type":"boolean"},"Port":{"maximum":65535,"minimum":1,"type":"integer"},"Regions":{"insertionOrder":false,"items":{"enum":["ap-northeast-1","ap-southeast-1","ap-southeast-2","eu-west-1","sa-east-1","us-east-1","us-west-1","us-west-2"],"type":"string"},"maxItems":64,"minItems":3,"type":"array"},"RequestInterval":{"maximum":30,"minimum":10,"type":"integer"},"ResourcePath":{"maxLength":255,"minLength":0,"type":"string"},"RoutingControlArn":{"maxLength":255,"minLength":1,"type":"string"},"SearchString":{"maxLength":255,"minLength":0,"type":"string"},"Type":{"enum":["CALCULATED","CLOUDWATCH_METRIC","HTTP","HTTP_STR_MATCH","HTTPS","HTTPS_STR_MATCH","TCP","RECOVERY_CONTROL"],"type":"string"}},"required":["Type"],"type":"object"},"HealthCheckId":{"type":"string"},"HealthCheckTags":{"insertionOrder":false,"items":{"$ref":"#/definitions/HealthCheckTag"},"type":"array"}},"readOnly":["HealthCheckId"],"required":["HealthCheckConfig"],"tagProperty":"HealthCheckTags","traits":{"global":true,"typicalSeconds":2}}"##
    }
}
