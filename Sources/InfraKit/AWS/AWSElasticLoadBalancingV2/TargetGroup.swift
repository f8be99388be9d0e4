// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElasticLoadBalancingV2.TargetGroup {
    /// A target group of ElasticLoadBalancingV2.
    ///
    /// A change of `IpAddressType`, `Name`, `Port`, `Protocol`, `ProtocolVersion`, `TargetType` or
    /// `VpcId` replaces it. Creates `AWS::ElasticLoadBalancingV2::TargetGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - healthCheckEnabled: `HealthCheckEnabled`.
    ///   - healthCheckIntervalSeconds: `HealthCheckIntervalSeconds`. From 5 to 300.
    ///   - healthCheckPath: `HealthCheckPath`. 1 to 1024 characters.
    ///   - healthCheckPort: `HealthCheckPort`.
    ///   - healthCheckProtocol: `HealthCheckProtocol`.
    ///   - healthCheckTimeoutSeconds: `HealthCheckTimeoutSeconds`. From 2 to 120.
    ///   - healthyThresholdCount: `HealthyThresholdCount`. From 2 to 10.
    ///   - ipAddressType: `IpAddressType`. A change replaces the resource.
    ///   - matcher: `Matcher`.
    ///   - name: `Name`. A change replaces the resource.
    ///   - port: `Port`. From 1 to 65535. A change replaces the resource.
    ///   - protocol: `Protocol`. A change replaces the resource.
    ///   - protocolVersion: `ProtocolVersion`. A change replaces the resource.
    ///   - targetControlPort: `TargetControlPort`. From 1 to 65535.
    ///   - targetGroupAttributes: `TargetGroupAttributes`.
    ///   - targets: `Targets`.
    ///   - targetType: `TargetType`. A change replaces the resource.
    ///   - unhealthyThresholdCount: `UnhealthyThresholdCount`. From 2 to 10.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        healthCheckEnabled: Input<Bool>? = nil,
        healthCheckIntervalSeconds: Input<Int>? = nil,
        healthCheckPath: Input<String>? = nil,
        healthCheckPort: Input<String>? = nil,
        healthCheckProtocol: HealthCheckProtocol? = nil,
        healthCheckTimeoutSeconds: Input<Int>? = nil,
        healthyThresholdCount: Input<Int>? = nil,
        ipAddressType: IpAddressType? = nil,
        matcher: Matcher? = nil,
        name: Input<String>? = nil,
        port: Input<Int>? = nil,
        `protocol`: ProtocolValue? = nil,
        protocolVersion: Input<String>? = nil,
        targetControlPort: Input<Int>? = nil,
        targetGroupAttributes: [TargetGroupAttribute]? = nil,
        targets: [TargetDescription]? = nil,
        targetType: TargetType? = nil,
        unhealthyThresholdCount: Input<Int>? = nil,
        vpcId: Input<ID<EC2.VPC>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("HealthCheckEnabled", healthCheckEnabled)
        node.set("HealthCheckIntervalSeconds", healthCheckIntervalSeconds)
        node.set("HealthCheckPath", healthCheckPath)
        node.set("HealthCheckPort", healthCheckPort)
        node.set("HealthCheckProtocol", healthCheckProtocol)
        node.set("HealthCheckTimeoutSeconds", healthCheckTimeoutSeconds)
        node.set("HealthyThresholdCount", healthyThresholdCount)
        node.set("IpAddressType", ipAddressType)
        node.set("Matcher", matcher)
        node.set("Name", name)
        node.set("Port", port)
        node.set("Protocol", `protocol`)
        node.set("ProtocolVersion", protocolVersion)
        node.set("TargetControlPort", targetControlPort)
        node.set("TargetGroupAttributes", targetGroupAttributes)
        node.set("Targets", targets)
        node.set("TargetType", targetType)
        node.set("UnhealthyThresholdCount", unhealthyThresholdCount)
        node.set("VpcId", vpcId)
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

    /// `TargetGroupArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TargetGroupArn") }

    /// `TargetGroupArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("TargetGroupArn") }

    /// `LoadBalancerArns`, known after deploy.
    public var loadBalancerArns: Input<[ARN<ElasticLoadBalancingV2.LoadBalancer>]> {
        node.attribute("LoadBalancerArns")
    }

    /// `TargetGroupFullName`, known after deploy.
    public var targetGroupFullName: Input<String> { node.attribute("TargetGroupFullName") }

    /// `TargetGroupName`, known after deploy.
    public var targetGroupName: Input<Name<Self>> { node.attribute("TargetGroupName") }

    /// The `Matcher` of a target group.
    public struct Matcher: PropertyGroup {
        public let fields: Fields

        /// Makes the `Matcher` of its members.
        ///
        /// - Parameters:
        ///   - grpcCode: `GrpcCode`.
        ///   - httpCode: `HttpCode`.
        public init(
            grpcCode: Input<String>? = nil,
            httpCode: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("GrpcCode", grpcCode)
            members.set("HttpCode", httpCode)
            fields = members
        }
    }

    /// The `TargetDescription` of a target group.
    public struct TargetDescription: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetDescription` of its members.
        ///
        /// - Parameters:
        ///   - id: `Id`.
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - port: `Port`. From 1 to 65535.
        ///   - quicServerId: `QuicServerId`. 1 to 256 characters.
        public init(
            id: Input<String>,
            availabilityZone: Input<String>? = nil,
            port: Input<Int>? = nil,
            quicServerId: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Id", id)
            members.set("AvailabilityZone", availabilityZone)
            members.set("Port", port)
            members.set("QuicServerId", quicServerId)
            fields = members
        }
    }

    /// The `TargetGroupAttribute` of a target group.
    public struct TargetGroupAttribute: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetGroupAttribute` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(
            key: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The values of `HealthCheckProtocol`.
    public struct HealthCheckProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GENEVE`
        public static var geneve: Self { Self(rawValue: "GENEVE") }
        /// `HTTP`
        public static var http: Self { Self(rawValue: "HTTP") }
        /// `HTTPS`
        public static var https: Self { Self(rawValue: "HTTPS") }
        /// `QUIC`
        public static var quic: Self { Self(rawValue: "QUIC") }
        /// `TCP`
        public static var tcp: Self { Self(rawValue: "TCP") }
        /// `TCP_QUIC`
        public static var tcpQuic: Self { Self(rawValue: "TCP_QUIC") }
        /// `TCP_UDP`
        public static var tcpUdp: Self { Self(rawValue: "TCP_UDP") }
        /// `TLS`
        public static var tls: Self { Self(rawValue: "TLS") }
        /// `UDP`
        public static var udp: Self { Self(rawValue: "UDP") }
    }

    /// The values of `IpAddressType`.
    public struct IpAddressType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self(rawValue: "ipv6") }
    }

    /// The values of `Protocol`.
    public struct ProtocolValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GENEVE`
        public static var geneve: Self { Self(rawValue: "GENEVE") }
        /// `HTTP`
        public static var http: Self { Self(rawValue: "HTTP") }
        /// `HTTPS`
        public static var https: Self { Self(rawValue: "HTTPS") }
        /// `QUIC`
        public static var quic: Self { Self(rawValue: "QUIC") }
        /// `TCP`
        public static var tcp: Self { Self(rawValue: "TCP") }
        /// `TCP_QUIC`
        public static var tcpQuic: Self { Self(rawValue: "TCP_QUIC") }
        /// `TCP_UDP`
        public static var tcpUdp: Self { Self(rawValue: "TCP_UDP") }
        /// `TLS`
        public static var tls: Self { Self(rawValue: "TLS") }
        /// `UDP`
        public static var udp: Self { Self(rawValue: "UDP") }
    }

    /// The values of `TargetType`.
    public struct TargetType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `alb`
        public static var alb: Self { Self(rawValue: "alb") }
        /// `instance`
        public static var instance: Self { Self(rawValue: "instance") }
        /// `ip`
        public static var ip: Self { Self(rawValue: "ip") }
        /// `lambda`
        public static var lambda: Self { Self(rawValue: "lambda") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["IpAddressType","Name","Port","Protocol","ProtocolVersion","TargetType","VpcId"],"definitions":{"Matcher":{"properties":{"GrpcCode":{"type":"string"},"HttpCode":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"},"TargetDescription":{"properties":{"AvailabilityZone":{"type":"string"},"Id":{"type":"string"},"Port":{"maximum":65535,"minimum":1,"type":"integer"},"QuicServerId":{"maxLength":256,"minLength":1,"type":"string"}},"required":["Id"],"type":"object"},"TargetGroupAttribute":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"type":"object"}},"primaryIdentifier":["TargetGroupArn"],"properties":{"HealthCheckEnabled":{"type":"boolean"},"HealthCheckIntervalSeconds":{"maximum":300,"minimum":5,"type":"integer"},"HealthCheckPath":{"maxLength":1024,"minLength":1,"type":"string"},"HealthCheckPort":{"type":"string"},"HealthCheckProtocol":{"enum":["GENEVE","HTTP","HTTPS","QUIC","TCP","TCP_QUIC","TCP_UDP","TLS","UDP"],"type":"string"},"HealthCheckTimeoutSeconds":{"maximum":120,"minimum":2,"type":"integer"},"HealthyThresholdCount":{"maximum":10,"minimum":2,"type":"integer"},"IpAddressType":{"enum":["ipv4","ipv6"],"type":"string"},"LoadBalancerArns":{"insertionOrder":false,"items":{"references":["AWS::ElasticLoadBalancingV2::LoadBalancer.Id"],"type":"string"},"type":"array"},"Matcher":{"$ref":"#/definitions/Matcher"},"Name":{"type":"string"},"Port":{"maximum":65535,"minimum":1,"type":"integer"},"Protocol":{"enum":["GENEVE","HTTP","HTTPS","QUIC","TCP","TCP_QUIC","TCP_UDP","TLS","UDP"],"type":"string"},"ProtocolVersion":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TargetControlPort":{"maximum":65535,"minimum":1,"type":"integer"},"TargetGroupArn":{"type":"string"},"TargetGroupAttributes":{"insertionOrder":false,"items":{"$ref":"#/definitions/TargetGroupAttribute"},"type":"array"},"TargetGroupFullName":{"type":"string"},"TargetGroupName":{"type":"string"},"TargetType":{"enum":["alb","instance","ip","lambda"],"type":"string"},"Targets":{"insertionOrder":false,"items":{"$ref":"#/definitions/TargetDescription"},"type":"array"},"UnhealthyThresholdCount":{"maximum":10,"minimum":2,"type":"integer"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["LoadBalancerArns","TargetGroupArn","TargetGroupFullName","TargetGroupName"],"tagProperty":"Tags","traits":{"nameProperty":"Name","typicalSeconds":2}}"##
    }
}
