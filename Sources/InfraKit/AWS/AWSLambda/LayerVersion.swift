// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.LayerVersion {
    /// A layer version of Lambda.
    ///
    /// A change of `CompatibleArchitectures`, `CompatibleRuntimes`, `Content`, `Description`,
    /// `LayerName` or `LicenseInfo` replaces it. Creates `AWS::Lambda::LayerVersion`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - content: `Content`. A change replaces the resource.
    ///   - compatibleArchitectures: `CompatibleArchitectures`. 0 to 2 elements.
    ///   - compatibleRuntimes: `CompatibleRuntimes`. 0 to 15 elements.
    ///   - description: `Description`. 0 to 256 characters. A change replaces the resource.
    ///   - layerName: `LayerName`. 1 to 140 characters. A change replaces the resource.
    ///   - licenseInfo: `LicenseInfo`. 0 to 512 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        content: Content,
        compatibleArchitectures: [CompatibleArchitectures]? = nil,
        compatibleRuntimes: [CompatibleRuntimes]? = nil,
        description: Input<String>? = nil,
        layerName: Input<String>? = nil,
        licenseInfo: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Content", content)
        node.set("CompatibleArchitectures", compatibleArchitectures)
        node.set("CompatibleRuntimes", compatibleRuntimes)
        node.set("Description", description)
        node.set("LayerName", layerName)
        node.set("LicenseInfo", licenseInfo)
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

    /// `LayerVersionArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("LayerVersionArn") }

    /// `LayerVersionArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("LayerVersionArn") }

    /// The `Content` of a layer version.
    public struct Content: PropertyGroup {
        public let fields: Fields

        /// Makes the `Content` of its members.
        ///
        /// - Parameters:
        ///   - s3Bucket: `S3Bucket`. 3 to 63 characters.
        ///   - s3Key: `S3Key`. 1 to 1024 characters.
        ///   - s3ObjectVersion: `S3ObjectVersion`. 1 to 1024 characters.
        public init(
            s3Bucket: Input<ID<S3.Bucket>>,
            s3Key: Input<String>,
            s3ObjectVersion: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("S3Bucket", s3Bucket)
            members.set("S3Key", s3Key)
            members.set("S3ObjectVersion", s3ObjectVersion)
            fields = members
        }
    }

    /// The values of `CompatibleArchitectures`.
    public struct CompatibleArchitectures: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `arm64`
        public static var arm64: Self { Self(rawValue: "arm64") }
        /// `x86_64`
        public static var x8664: Self { Self(rawValue: "x86_64") }
    }

    /// The values of `CompatibleRuntimes`.
    public struct CompatibleRuntimes: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `dotnet10`
        public static var dotnet10: Self { Self(rawValue: "dotnet10") }
        /// `dotnet6`
        public static var dotnet6: Self { Self(rawValue: "dotnet6") }
        /// `dotnet8`
        public static var dotnet8: Self { Self(rawValue: "dotnet8") }
        /// `dotnetcore1.0`
        public static var dotnetcore10: Self { Self(rawValue: "dotnetcore1.0") }
        /// `dotnetcore2.0`
        public static var dotnetcore20: Self { Self(rawValue: "dotnetcore2.0") }
        /// `dotnetcore2.1`
        public static var dotnetcore21: Self { Self(rawValue: "dotnetcore2.1") }
        /// `dotnetcore3.1`
        public static var dotnetcore31: Self { Self(rawValue: "dotnetcore3.1") }
        /// `go1.x`
        public static var go1X: Self { Self(rawValue: "go1.x") }
        /// `java11`
        public static var java11: Self { Self(rawValue: "java11") }
        /// `java17`
        public static var java17: Self { Self(rawValue: "java17") }
        /// `java21`
        public static var java21: Self { Self(rawValue: "java21") }
        /// `java25`
        public static var java25: Self { Self(rawValue: "java25") }
        /// `java8`
        public static var java8: Self { Self(rawValue: "java8") }
        /// `java8.al2`
        public static var java8Al2: Self { Self(rawValue: "java8.al2") }
        /// `nodejs`
        public static var nodejs: Self { Self(rawValue: "nodejs") }
        /// `nodejs10.x`
        public static var nodejs10X: Self { Self(rawValue: "nodejs10.x") }
        /// `nodejs12.x`
        public static var nodejs12X: Self { Self(rawValue: "nodejs12.x") }
        /// `nodejs14.x`
        public static var nodejs14X: Self { Self(rawValue: "nodejs14.x") }
        /// `nodejs16.x`
        public static var nodejs16X: Self { Self(rawValue: "nodejs16.x") }
        /// `nodejs18.x`
        public static var nodejs18X: Self { Self(rawValue: "nodejs18.x") }
        /// `nodejs20.x`
        public static var nodejs20X: Self { Self(rawValue: "nodejs20.x") }
        /// `nodejs22.x`
        public static var nodejs22X: Self { Self(rawValue: "nodejs22.x") }
        /// `nodejs24.x`
        public static var nodejs24X: Self { Self(rawValue: "nodejs24.x") }
        /// `nodejs4.3`
        public static var nodejs43: Self { Self(rawValue: "nodejs4.3") }
        /// `nodejs4.3-edge`
        public static var nodejs43Edge: Self { Self(rawValue: "nodejs4.3-edge") }
        /// `nodejs6.10`
        public static var nodejs610: Self { Self(rawValue: "nodejs6.10") }
        /// `nodejs8.10`
        public static var nodejs810: Self { Self(rawValue: "nodejs8.10") }
        /// `provided`
        public static var provided: Self { Self(rawValue: "provided") }
        /// `provided.al2`
        public static var providedAl2: Self { Self(rawValue: "provided.al2") }
        /// `provided.al2023`
        public static var providedAl2023: Self { Self(rawValue: "provided.al2023") }
        /// `python2.7`
        public static var python27: Self { Self(rawValue: "python2.7") }
        /// `python3.10`
        public static var python310: Self { Self(rawValue: "python3.10") }
        /// `python3.11`
        public static var python311: Self { Self(rawValue: "python3.11") }
        /// `python3.12`
        public static var python312: Self { Self(rawValue: "python3.12") }
        /// `python3.13`
        public static var python313: Self { Self(rawValue: "python3.13") }
        /// `python3.14`
        public static var python314: Self { Self(rawValue: "python3.14") }
        /// `python3.6`
        public static var python36: Self { Self(rawValue: "python3.6") }
        /// `python3.7`
        public static var python37: Self { Self(rawValue: "python3.7") }
        /// `python3.8`
        public static var python38: Self { Self(rawValue: "python3.8") }
        /// `python3.9`
        public static var python39: Self { Self(rawValue: "python3.9") }
        /// `ruby2.5`
        public static var ruby25: Self { Self(rawValue: "ruby2.5") }
        /// `ruby2.7`
        public static var ruby27: Self { Self(rawValue: "ruby2.7") }
        /// `ruby3.2`
        public static var ruby32: Self { Self(rawValue: "ruby3.2") }
        /// `ruby3.3`
        public static var ruby33: Self { Self(rawValue: "ruby3.3") }
        /// `ruby3.4`
        public static var ruby34: Self { Self(rawValue: "ruby3.4") }
        /// `ruby4.0`
        public static var ruby40: Self { Self(rawValue: "ruby4.0") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["CompatibleArchitectures","CompatibleRuntimes","Content","Description","LayerName","LicenseInfo"],"definitions":{"Content":{"properties":{"S3Bucket":{"maxLength":63,"minLength":3,"pattern":"^[0-9A-Za-z\\.\\-_]*(?<!\\.)$","references":["AWS::S3::Bucket.Id"],"type":"string"},"S3Key":{"maxLength":1024,"minLength":1,"type":"string"},"S3ObjectVersion":{"maxLength":1024,"minLength":1,"type":"string"}},"required":["S3Bucket","S3Key"],"type":"object"}},"primaryIdentifier":["LayerVersionArn"],"properties":{"CompatibleArchitectures":{"insertionOrder":false,"items":{"enum":["arm64","x86_64"],"type":"string"},"maxItems":2,"minItems":0,"type":"array"},"CompatibleRuntimes":{"insertionOrder":false,"items":{"enum":["dotnet10","dotnet6","dotnet8","dotnetcore1.0","dotnetcore2.0","dotnetcore2.1","dotnetcore3.1","go1.x","java11","java17","java21","java25","java8","java8.al2","nodejs","nodejs10.x","nodejs12.x","nodejs14.x","nodejs16.x","nodejs18.x","nodejs20.x","nodejs22.x","nodejs24.x","nodejs4.3","nodejs4.3-edge","nodejs6.10","nodejs8.10","provided","provided.al2","provided.al2023","python2.7","python3.10","python3.11","python3.12","python3.13","python3.14","python3.6","python3.7","python3.8","python3.9","ruby2.5","ruby2.7","ruby3.2","ruby3.3","ruby3.4","ruby4.0"],"type":"string"},"maxItems":15,"minItems":0,"type":"array"},"Content":{"$ref":"#/definitions/Content"},"Description":{"maxLength":256,"minLength":0,"type":"string"},"LayerName":{"maxLength":140,"minLength":1,"pattern":"^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+$","type":"string"},"LayerVersionArn":{"type":"string"},"LicenseInfo":{"maxLength":512,"minLength":0,"type":"string"}},"readOnly":["LayerVersionArn"],"required":["Content"],"writeOnly":["Content"]}"##
    }
}
