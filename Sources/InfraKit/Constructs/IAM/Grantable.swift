import AWSIAM
import InfraDSL

/// A construct that acts in AWS through a role, and so can be given grants.
public protocol Grantable: Construct {
    /// The role that the construct acts with.
    var role: IAM.Role { get }
}
