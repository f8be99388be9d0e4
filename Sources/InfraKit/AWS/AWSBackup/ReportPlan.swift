// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Backup.ReportPlan {
    /// A report plan of Backup.
    ///
    /// A change of `ReportPlanName` replaces it. Creates `AWS::Backup::ReportPlan`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - reportDeliveryChannel: `ReportDeliveryChannel`.
    ///   - reportSetting: `ReportSetting`.
    ///   - reportPlanDescription: `ReportPlanDescription`. 0 to 1024 characters.
    ///   - reportPlanName: `ReportPlanName`. 1 to 256 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        reportDeliveryChannel: ReportDeliveryChannel,
        reportSetting: ReportSetting,
        reportPlanDescription: Input<String>? = nil,
        reportPlanName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ReportDeliveryChannel", reportDeliveryChannel)
        node.set("ReportSetting", reportSetting)
        node.set("ReportPlanDescription", reportPlanDescription)
        node.set("ReportPlanName", reportPlanName)
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

    /// `ReportPlanArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ReportPlanArn") }

    /// `ReportPlanArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("ReportPlanArn") }

    /// The `ReportDeliveryChannel` of a report plan.
    public struct ReportDeliveryChannel: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReportDeliveryChannel` of its members.
        ///
        /// - Parameters:
        ///   - s3BucketName: `S3BucketName`.
        ///   - formats: `Formats`.
        ///   - s3KeyPrefix: `S3KeyPrefix`.
        public init(
            s3BucketName: Input<ID<S3.Bucket>>,
            formats: Input<[String]>? = nil,
            s3KeyPrefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("S3BucketName", s3BucketName)
            members.set("Formats", formats)
            members.set("S3KeyPrefix", s3KeyPrefix)
            fields = members
        }
    }

    /// The `ReportSetting` of a report plan.
    public struct ReportSetting: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReportSetting` of its members.
        ///
        /// - Parameters:
        ///   - reportTemplate: `ReportTemplate`.
        ///   - accounts: `Accounts`.
        ///   - frameworkArns: `FrameworkArns`.
        ///   - organizationUnits: `OrganizationUnits`.
        ///   - regions: `Regions`.
        public init(
            reportTemplate: Input<String>,
            accounts: Input<[String]>? = nil,
            frameworkArns: Input<[ARN<Backup.Framework>]>? = nil,
            organizationUnits: Input<[String]>? = nil,
            regions: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("ReportTemplate", reportTemplate)
            members.set("Accounts", accounts)
            members.set("FrameworkArns", frameworkArns)
            members.set("OrganizationUnits", organizationUnits)
            members.set("Regions", regions)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ReportPlanName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"type":"object"}},"primaryIdentifier":["ReportPlanArn"],"properties":{"ReportDeliveryChannel":{"properties":{"Formats":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"S3BucketName":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"S3KeyPrefix":{"type":"string"}},"required":["S3BucketName"],"type":"object"},"ReportPlanArn":{"type":"string"},"ReportPlanDescription":{"maxLength":1024,"minLength":0,"pattern":".*\\S.*","type":"string"},"ReportPlanName":{"maxLength":256,"minLength":1,"pattern":"[a-zA-Z][_a-zA-Z0-9]*","type":"string"},"ReportPlanTags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"ReportSetting":{"properties":{"Accounts":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"FrameworkArns":{"insertionOrder":false,"items":{"references":["AWS::Backup::Framework.Id"],"type":"string"},"type":"array"},"OrganizationUnits":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Regions":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"ReportTemplate":{"type":"string"}},"required":["ReportTemplate"],"type":"object"}},"readOnly":["ReportPlanArn"],"required":["ReportDeliveryChannel","ReportSetting"],"tagProperty":"ReportPlanTags"}"##
    }
}
