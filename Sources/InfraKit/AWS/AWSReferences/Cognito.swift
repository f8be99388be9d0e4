// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Cognito.
public enum Cognito {}

extension Cognito {
    /// A user pool of Cognito, named by its identifier only.
    public enum UserPool {}

    /// A user pool client of Cognito, named by its identifier only.
    public enum UserPoolClient {}
}
