// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.RouteServer {
    /// A route server of EC2.
    ///
    /// A change of `AmazonSideAsn` replaces it. Creates `AWS::EC2::RouteServer`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - amazonSideAsn: `AmazonSideAsn`. From 1 to 4294967294. A change replaces the resource.
    ///   - persistRoutes: `PersistRoutes`.
    ///   - persistRoutesDuration: `PersistRoutesDuration`. From 0 to 5.
    ///   - snsNotificationsEnabled: `SnsNotificationsEnabled`.
    public init(
        _ id: ConstructID,
        amazonSideAsn: Input<Int>,
        persistRoutes: PersistRoutes? = nil,
        persistRoutesDuration: Input<Int>? = nil,
        snsNotificationsEnabled: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AmazonSideAsn", amazonSideAsn)
        node.set("PersistRoutes", persistRoutes)
        node.set("PersistRoutesDuration", persistRoutesDuration)
        node.set("SnsNotificationsEnabled", snsNotificationsEnabled)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The values of `PersistRoutes`.
    public struct PersistRoutes: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AmazonSideAsn"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AmazonSideAsn":{"format":"int64","maximum":4294967294,"minimum":1,"type":"integer"},"Arn":{"type":"string"},"Id":{"type":"string"},"PersistRoutes":{"enum":["enable","disable"],"type":"string"},"PersistRoutesDuration":{"format":"int64","maximum":5,"minimum":0,"type":"integer"},"SnsNotificationsEnabled":{"type":"boolean"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","Id"],"required":["AmazonSideAsn"],"tagProperty":"Tags","writeOnly":["PersistRoutesDuration"]}"##
    }
}
