// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of EFS.
public enum EFS {}

extension EFS {
    /// A file system of EFS, named by its identifier only.
    public enum FileSystem {}
}
