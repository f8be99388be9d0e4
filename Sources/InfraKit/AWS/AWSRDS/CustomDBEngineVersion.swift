// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.CustomDBEngineVersion {
    /// A custom DB engine version of RDS.
    ///
    /// A change of `DatabaseInstallationFiles`, `DatabaseInstallationFilesS3BucketName`,
    /// `DatabaseInstallationFilesS3Prefix`, `Engine`, `EngineVersion`, `ImageId`, `KMSKeyId`,
    /// `Manifest`, `SourceCustomDbEngineVersionIdentifier` or `UseAwsProvidedLatestImage` replaces
    /// it. Creates `AWS::RDS::CustomDBEngineVersion`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - engine: `Engine`. 1 to 35 characters. A change replaces the resource.
    ///   - engineVersion: `EngineVersion`. 1 to 60 characters. A change replaces the resource.
    ///   - databaseInstallationFiles: `DatabaseInstallationFiles`. A change replaces the resource.
    ///   - databaseInstallationFilesS3BucketName: `DatabaseInstallationFilesS3BucketName`.
    ///   - databaseInstallationFilesS3Prefix: `DatabaseInstallationFilesS3Prefix`.
    ///   - description: `Description`. 1 to 1000 characters.
    ///   - imageId: `ImageId`. 1 to 255 characters. A change replaces the resource.
    ///   - kmsKeyId: `KMSKeyId`. 1 to 2048 characters. A change replaces the resource.
    ///   - manifest: `Manifest`. 1 to 51000 characters. A change replaces the resource.
    ///   - sourceCustomDbEngineVersionIdentifier: `SourceCustomDbEngineVersionIdentifier`.
    ///   - status: `Status`. Default: available.
    ///   - useAwsProvidedLatestImage: `UseAwsProvidedLatestImage`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        engine: Input<String>,
        engineVersion: Input<String>,
        databaseInstallationFiles: Input<[String]>? = nil,
        databaseInstallationFilesS3BucketName: Input<String>? = nil,
        databaseInstallationFilesS3Prefix: Input<String>? = nil,
        description: Input<String>? = nil,
        imageId: Input<ID<EC2.Image>>? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        manifest: Input<String>? = nil,
        sourceCustomDbEngineVersionIdentifier: Input<String>? = nil,
        status: Status? = nil,
        useAwsProvidedLatestImage: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Engine", engine)
        node.set("EngineVersion", engineVersion)
        node.set("DatabaseInstallationFiles", databaseInstallationFiles)
        node.set("DatabaseInstallationFilesS3BucketName", databaseInstallationFilesS3BucketName)
        node.set("DatabaseInstallationFilesS3Prefix", databaseInstallationFilesS3Prefix)
        node.set("Description", description)
        node.set("ImageId", imageId)
        node.set("KMSKeyId", kmsKeyId)
        node.set("Manifest", manifest)
        node.set("SourceCustomDbEngineVersionIdentifier", sourceCustomDbEngineVersionIdentifier)
        node.set("Status", status)
        node.set("UseAwsProvidedLatestImage", useAwsProvidedLatestImage)
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

    /// `DBEngineVersionArn`, known after deploy.
    public var dbEngineVersionArn: Input<String> { node.attribute("DBEngineVersionArn") }

    /// The values of `Status`.
    public struct Status: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `available`
        public static var available: Self { Self(rawValue: "available") }
        /// `inactive`
        public static var inactive: Self { Self(rawValue: "inactive") }
        /// `inactive-except-restore`
        public static var inactiveExceptRestore: Self { Self(rawValue: "inactive-except-restore") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DatabaseInstallationFiles","DatabaseInstallationFilesS3BucketName","DatabaseInstallationFilesS3Prefix","Engine","EngineVersion","ImageId","KMSKeyId","Manifest","SourceCustomDbEngineVersionIdentifier","UseAwsProvidedLatestImage"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["Engine","EngineVersion"],"properties":{"DBEngineVersionArn":{"type":"string"},"DatabaseInstallationFiles":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"DatabaseInstallationFilesS3BucketName":{"maxLength":63,"minLength":3,"type":"string"},"DatabaseInstallationFilesS3Prefix":{"maxLength":255,"minLength":1,"type":"string"},"Description":{"maxLength":1000,"minLength":1,"type":"string"},"Engine":{"maxLength":35,"minLength":1,"pattern":"^[A-Za-z0-9-]{1,35}$","type":"string"},"EngineVersion":{"maxLength":60,"minLength":1,"pattern":"^[a-z0-9_.-]{1,60}$","type":"string"},"ImageId":{"maxLength":255,"minLength":1,"references":["AWS::EC2::Image.Id"],"type":"string"},"KMSKeyId":{"maxLength":2048,"minLength":1,"pattern":"^[a-zA-Z0-9_:\\-\\/]+$","references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"Manifest":{"maxLength":51000,"minLength":1,"pattern":"^[\\s\\S]*$","type":"string"},"SourceCustomDbEngineVersionIdentifier":{"maxLength":255,"minLength":1,"type":"string"},"Status":{"default":"available","enum":["available","inactive","inactive-except-restore"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"UseAwsProvidedLatestImage":{"type":"boolean"}},"readOnly":["DBEngineVersionArn"],"required":["Engine","EngineVersion"],"tagProperty":"Tags","writeOnly":["Manifest","SourceCustomDbEngineVersionIdentifier","UseAwsProvidedLatestImage"]}"##
    }
}
