// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Organizations.Organization {
    /// An organization of Organizations.
    ///
    /// Creates `AWS::Organizations::Organization`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - featureSet: `FeatureSet`. Default: ALL.
    public init(
        _ id: ConstructID,
        featureSet: FeatureSet? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("FeatureSet", featureSet)
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

    /// `ManagementAccountArn`, known after deploy.
    public var managementAccountArn: Input<String> { node.attribute("ManagementAccountArn") }

    /// `ManagementAccountEmail`, known after deploy.
    public var managementAccountEmail: Input<String> { node.attribute("ManagementAccountEmail") }

    /// `ManagementAccountId`, known after deploy.
    public var managementAccountId: Input<String> { node.attribute("ManagementAccountId") }

    /// `RootId`, known after deploy.
    public var rootId: Input<String> { node.attribute("RootId") }

    /// The values of `FeatureSet`.
    public struct FeatureSet: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL`
        public static var all: Self { Self(rawValue: "ALL") }
        /// `CONSOLIDATED_BILLING`
        public static var consolidatedBilling: Self { Self(rawValue: "CONSOLIDATED_BILLING") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["Id"],"properties":{"Arn":{"pattern":"^arn:aws.*:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}","type":"string"},"FeatureSet":{"default":"ALL","enum":["ALL","CONSOLIDATED_BILLING"],"type":"string"},"Id":{"pattern":"^o-[a-z0-9]{10,32}$","type":"string"},"ManagementAccountArn":{"pattern":"^arn:aws.*:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}","type":"string"},"ManagementAccountEmail":{"maxLength":64,"minLength":6,"pattern":"[^\\s@]+@[^\\s@]+\\.[^\\s@]+","type":"string"},"ManagementAccountId":{"pattern":"^\\d{12}$","type":"string"},"RootId":{"maxLength":64,"pattern":"^r-[0-9a-z]{4,32}$","type":"string"}},"readOnly":["Arn","Id","ManagementAccountArn","ManagementAccountEmail","ManagementAccountId","RootId"],"traits":{"global":true,"replacesAfterDelete":true,"stateful":true,"typicalSeconds":5}}"#
    }
}
