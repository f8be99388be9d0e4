// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SSM.Association {
    /// An association of SSM.
    ///
    /// Creates `AWS::SSM::Association`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`.
    ///   - applyOnlyAtCronInterval: `ApplyOnlyAtCronInterval`.
    ///   - associationName: `AssociationName`.
    ///   - automationTargetParameterName: `AutomationTargetParameterName`. 1 to 50 characters.
    ///   - calendarNames: `CalendarNames`.
    ///   - complianceSeverity: `ComplianceSeverity`.
    ///   - documentVersion: `DocumentVersion`.
    ///   - instanceId: `InstanceId`.
    ///   - maxConcurrency: `MaxConcurrency`. 1 to 7 characters.
    ///   - maxErrors: `MaxErrors`. 1 to 7 characters.
    ///   - outputLocation: `OutputLocation`.
    ///   - parameters: `Parameters`.
    ///   - scheduleExpression: `ScheduleExpression`. 1 to 256 characters.
    ///   - scheduleOffset: `ScheduleOffset`. From 1 to 6.
    ///   - syncCompliance: `SyncCompliance`.
    ///   - targets: `Targets`. 0 to 5 elements.
    ///   - waitForSuccessTimeoutSeconds: `WaitForSuccessTimeoutSeconds`. From 15 to 172800.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        applyOnlyAtCronInterval: Input<Bool>? = nil,
        associationName: Input<String>? = nil,
        automationTargetParameterName: Input<String>? = nil,
        calendarNames: Input<[String]>? = nil,
        complianceSeverity: ComplianceSeverity? = nil,
        documentVersion: Input<String>? = nil,
        instanceId: Input<String>? = nil,
        maxConcurrency: Input<String>? = nil,
        maxErrors: Input<String>? = nil,
        outputLocation: InstanceAssociationOutputLocation? = nil,
        parameters: [String: Input<[String]>]? = nil,
        scheduleExpression: Input<String>? = nil,
        scheduleOffset: Input<Int>? = nil,
        syncCompliance: SyncCompliance? = nil,
        targets: [Target]? = nil,
        waitForSuccessTimeoutSeconds: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("ApplyOnlyAtCronInterval", applyOnlyAtCronInterval)
        node.set("AssociationName", associationName)
        node.set("AutomationTargetParameterName", automationTargetParameterName)
        node.set("CalendarNames", calendarNames)
        node.set("ComplianceSeverity", complianceSeverity)
        node.set("DocumentVersion", documentVersion)
        node.set("InstanceId", instanceId)
        node.set("MaxConcurrency", maxConcurrency)
        node.set("MaxErrors", maxErrors)
        node.set("OutputLocation", outputLocation)
        node.set("Parameters", parameters)
        node.set("ScheduleExpression", scheduleExpression)
        node.set("ScheduleOffset", scheduleOffset)
        node.set("SyncCompliance", syncCompliance)
        node.set("Targets", targets)
        node.set("WaitForSuccessTimeoutSeconds", waitForSuccessTimeoutSeconds)
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

    /// `AssociationId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AssociationId") }

    /// The `InstanceAssociationOutputLocation` of an association.
    public struct InstanceAssociationOutputLocation: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceAssociationOutputLocation` of its members.
        ///
        /// - Parameters:
        ///   - s3Location: `S3Location`.
        public init(
            s3Location: S3OutputLocation? = nil
        ) {
            var members = Fields()
            members.set("S3Location", s3Location)
            fields = members
        }
    }

    /// The `S3OutputLocation` of an association.
    public struct S3OutputLocation: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3OutputLocation` of its members.
        ///
        /// - Parameters:
        ///   - outputS3BucketName: `OutputS3BucketName`. 3 to 63 characters.
        ///   - outputS3KeyPrefix: `OutputS3KeyPrefix`. 0 to 1024 characters.
        ///   - outputS3Region: `OutputS3Region`. 3 to 20 characters.
        public init(
            outputS3BucketName: Input<ID<S3.Bucket>>? = nil,
            outputS3KeyPrefix: Input<String>? = nil,
            outputS3Region: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("OutputS3BucketName", outputS3BucketName)
            members.set("OutputS3KeyPrefix", outputS3KeyPrefix)
            members.set("OutputS3Region", outputS3Region)
            fields = members
        }
    }

    /// The `Target` of an association.
    public struct Target: PropertyGroup {
        public let fields: Fields

        /// Makes the `Target` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 163 characters.
        ///   - values: `Values`. 0 to 50 elements.
        public init(
            key: Input<String>,
            values: Input<[ID<EC2.Instance>]>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Values", values)
            fields = members
        }
    }

    /// The values of `ComplianceSeverity`.
    public struct ComplianceSeverity: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CRITICAL`
        public static var critical: Self { Self(rawValue: "CRITICAL") }
        /// `HIGH`
        public static var high: Self { Self(rawValue: "HIGH") }
        /// `MEDIUM`
        public static var medium: Self { Self(rawValue: "MEDIUM") }
        /// `LOW`
        public static var low: Self { Self(rawValue: "LOW") }
        /// `UNSPECIFIED`
        public static var unspecified: Self { Self(rawValue: "UNSPECIFIED") }
    }

    /// The values of `SyncCompliance`.
    public struct SyncCompliance: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AUTO`
        public static var auto: Self { Self(rawValue: "AUTO") }
        /// `MANUAL`
        public static var manual: Self { Self(rawValue: "MANUAL") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"InstanceAssociationOutputLocation":{"properties":{"S3Location":{"$ref":"#/definitions/S3OutputLocation"}},"type":"object"},"S3OutputLocation":{"properties":{"OutputS3BucketName":{"maxLength":63,"minLength":3,"references":["AWS::S3::Bucket.Id"],"type":"string"},"OutputS3KeyPrefix":{"maxLength":1024,"minLength":0,"type":"string"},"OutputS3Region":{"maxLength":20,"minLength":3,"type":"string"}},"type":"object"},"Target":{"properties":{"Key":{"maxLength":163,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$|resource-groups:Name","type":"string"},"Values":{"items":{"references":["AWS::EC2::Instance.Id"],"type":"string"},"maxItems":50,"minItems":0,"type":"array"}},"required":["Key","Values"],"type":"object"}},"primaryIdentifier":["AssociationId"],"properties":{"ApplyOnlyAtCronInterval":{"type":"boolean"},"AssociationId":{"pattern":"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}","type":"string"},"AssociationName":{"pattern":"^[a-zA-Z0-9_\\-.]{3,128}$","type":"string"},"AutomationTargetParameterName":{"maxLength":50,"minLength":1,"type":"string"},"CalendarNames":{"items":{"type":"string"},"type":"array"},"ComplianceSeverity":{"enum":["CRITICAL","HIGH","MEDIUM","LOW","UNSPECIFIED"],"type":"string"},"DocumentVersion":{"pattern":"([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)","type":"string"},"InstanceId":{"pattern":"(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)","type":"string"},"MaxConcurrency":{"maxLength":7,"minLength":1,"pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]%|[1-9]%|100%)$","type":"string"},"MaxErrors":{"maxLength":7,"minLength":1,"pattern":"^([1-9][0-9]{0,6}|[0]|[1-9][0-9]%|[0-9]%|100%)$","type":"string"},"Name":{"pattern":"^[a-zA-Z0-9_\\-.:/]{3,200}$","type":"string"},"OutputLocation":{"$ref":"#/definitions/InstanceAssociationOutputLocation"},"Parameters":{"patternProperties":{".{1,255}":{"items":{"type":"string"},"type":"array"}},"type":"object"},"ScheduleExpression":{"maxLength":256,"minLength":1,"type":"string"},"ScheduleOffset":{"maximum":6,"minimum":1,"type":"integer"},"SyncCompliance":{"enum":["AUTO","MANUAL"],"type":"string"},"Targets":{"items":{"$ref":"#/definitions/Target"},"maxItems":5,"minItems":0,"type":"array"},"WaitForSuccessTimeoutSeconds":{"maximum":172800,"minimum":15,"type":"integer"}},"readOnly":["AssociationId"],"required":["Name"],"writeOnly":["WaitForSuccessTimeoutSeconds"]}"##
    }
}
