// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of S3.
public enum S3 {}

extension S3 {
    /// An access grant of S3. Creates `AWS::S3::AccessGrant`.
    public struct AccessGrant: ResourceConstruct {
        public static var typeName: String { "AWS::S3::AccessGrant" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An access grants instance of S3. Creates `AWS::S3::AccessGrantsInstance`.
    public struct AccessGrantsInstance: ResourceConstruct {
        public static var typeName: String { "AWS::S3::AccessGrantsInstance" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An access grants location of S3. Creates `AWS::S3::AccessGrantsLocation`.
    public struct AccessGrantsLocation: ResourceConstruct {
        public static var typeName: String { "AWS::S3::AccessGrantsLocation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An access point of S3. Creates `AWS::S3::AccessPoint`.
    public struct AccessPoint: ResourceConstruct {
        public static var typeName: String { "AWS::S3::AccessPoint" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A bucket of S3. Creates `AWS::S3::Bucket`.
    public struct Bucket: ResourceConstruct {
        public static var typeName: String { "AWS::S3::Bucket" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A bucket policy of S3. Creates `AWS::S3::BucketPolicy`.
    public struct BucketPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::S3::BucketPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A multi region access point of S3. Creates `AWS::S3::MultiRegionAccessPoint`.
    public struct MultiRegionAccessPoint: ResourceConstruct {
        public static var typeName: String { "AWS::S3::MultiRegionAccessPoint" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A multi region access point policy of S3. Creates `AWS::S3::MultiRegionAccessPointPolicy`.
    public struct MultiRegionAccessPointPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::S3::MultiRegionAccessPointPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A storage lens of S3. Creates `AWS::S3::StorageLens`.
    public struct StorageLens: ResourceConstruct {
        public static var typeName: String { "AWS::S3::StorageLens" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A storage lens group of S3. Creates `AWS::S3::StorageLensGroup`.
    public struct StorageLensGroup: ResourceConstruct {
        public static var typeName: String { "AWS::S3::StorageLensGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
