// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.CapacityManagerDataExport {
    /// A capacity manager data export of EC2.
    ///
    /// A change of `OutputFormat`, `S3BucketName`, `S3BucketPrefix` or `Schedule` replaces it.
    /// Creates `AWS::EC2::CapacityManagerDataExport`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - outputFormat: `OutputFormat`. A change replaces the resource.
    ///   - s3BucketName: `S3BucketName`. A change replaces the resource.
    ///   - schedule: `Schedule`. A change replaces the resource.
    ///   - s3BucketPrefix: `S3BucketPrefix`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        outputFormat: OutputFormat,
        s3BucketName: Input<ID<S3.Bucket>>,
        schedule: Schedule,
        s3BucketPrefix: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("OutputFormat", outputFormat)
        node.set("S3BucketName", s3BucketName)
        node.set("Schedule", schedule)
        node.set("S3BucketPrefix", s3BucketPrefix)
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

    /// `CapacityManagerDataExportId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("CapacityManagerDataExportId") }

    /// The values of `OutputFormat`.
    public struct OutputFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `csv`
        public static var csv: Self { Self(rawValue: "csv") }
        /// `parquet`
        public static var parquet: Self { Self(rawValue: "parquet") }
    }

    /// The values of `Schedule`.
    public struct Schedule: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `hourly`
        public static var hourly: Self { Self(rawValue: "hourly") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["OutputFormat","S3BucketName","S3BucketPrefix","Schedule"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["CapacityManagerDataExportId"],"properties":{"CapacityManagerDataExportId":{"type":"string"},"OutputFormat":{"enum":["csv","parquet"],"type":"string"},"S3BucketName":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"S3BucketPrefix":{"type":"string"},"Schedule":{"enum":["hourly"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["CapacityManagerDataExportId"],"required":["OutputFormat","S3BucketName","Schedule"],"tagProperty":"Tags"}"##
    }
}
