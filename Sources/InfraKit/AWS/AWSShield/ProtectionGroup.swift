// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Shield.ProtectionGroup {
    /// A protection group of Shield.
    ///
    /// A change of `ProtectionGroupId` replaces it. Creates `AWS::Shield::ProtectionGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - aggregation: `Aggregation`.
    ///   - pattern: `Pattern`.
    ///   - protectionGroupId: `ProtectionGroupId`. 1 to 36 characters.
    ///   - members: `Members`. 0 to 10000 elements.
    ///   - resourceType: `ResourceType`.
    public init(
        _ id: ConstructID,
        aggregation: Aggregation,
        pattern: Pattern,
        protectionGroupId: Input<String>,
        members: Input<[String]>? = nil,
        resourceType: ResourceType? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Aggregation", aggregation)
        node.set("Pattern", pattern)
        node.set("ProtectionGroupId", protectionGroupId)
        node.set("Members", members)
        node.set("ResourceType", resourceType)
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

    /// `ProtectionGroupArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ProtectionGroupArn") }

    /// `ProtectionGroupArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("ProtectionGroupArn") }

    /// The values of `Aggregation`.
    public struct Aggregation: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SUM`
        public static var sum: Self { Self(rawValue: "SUM") }
        /// `MEAN`
        public static var mean: Self { Self(rawValue: "MEAN") }
        /// `MAX`
        public static var max: Self { Self(rawValue: "MAX") }
    }

    /// The values of `Pattern`.
    public struct Pattern: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL`
        public static var all: Self { Self(rawValue: "ALL") }
        /// `ARBITRARY`
        public static var arbitrary: Self { Self(rawValue: "ARBITRARY") }
        /// `BY_RESOURCE_TYPE`
        public static var byResourceType: Self { Self(rawValue: "BY_RESOURCE_TYPE") }
    }

    /// The values of `ResourceType`.
    public struct ResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CLOUDFRONT_DISTRIBUTION`
        public static var cloudfrontDistribution: Self { Self(rawValue: "CLOUDFRONT_DISTRIBUTION") }
        /// `ROUTE_53_HOSTED_ZONE`
        public static var route53HostedZone: Self { Self(rawValue: "ROUTE_53_HOSTED_ZONE") }
        /// `ELASTIC_IP_ALLOCATION`
        public static var elasticIpAllocation: Self { Self(rawValue: "ELASTIC_IP_ALLOCATION") }
        /// `CLASSIC_LOAD_BALANCER`
        public static var classicLoadBalancer: Self { Self(rawValue: "CLASSIC_LOAD_BALANCER") }
        /// `APPLICATION_LOAD_BALANCER`
        public static var applicationLoadBalancer: Self {
            Self(rawValue: "APPLICATION_LOAD_BALANCER")
        }
        /// `GLOBAL_ACCELERATOR`
        public static var globalAccelerator: Self { Self(rawValue: "GLOBAL_ACCELERATOR") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ProtectionGroupId"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ProtectionGroupArn"],"properties":{"Aggregation":{"enum":["SUM","MEAN","MAX"],"type":"string"},"Members":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":1,"pattern":"^arn:aws","type":"string"},"maxItems":10000,"minItems":0,"type":"array"},"Pattern":{"enum":["ALL","ARBITRARY","BY_RESOURCE_TYPE"],"type":"string"},"ProtectionGroupArn":{"type":"string"},"ProtectionGroupId":{"maxLength":36,"minLength":1,"pattern":"[a-zA-Z0-9\\-]*","type":"string"},"ResourceType":{"enum":["CLOUDFRONT_DISTRIBUTION","ROUTE_53_HOSTED_ZONE","ELASTIC_IP_ALLOCATION","CLASSIC_LOAD_BALANCER","APPLICATION_LOAD_BALANCER","GLOBAL_ACCELERATOR"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":200,"minItems":0,"type":"array"}},"readOnly":["ProtectionGroupArn"],"required":["Aggregation","Pattern","ProtectionGroupId"],"tagProperty":"Tags","traits":{"global":true,"replacesAfterDelete":true}}"##
    }
}
