/// A variable whose value the task reads from a stored secret when it starts.
///
/// The task's execution role gets the right to read that secret. The value is never part of the
/// program.
public struct SecretVariable: ServiceComponent {
    let name: String
    let secret: StoredSecret

    /// Sets a variable to a stored secret.
    public init(_ name: String, _ secret: StoredSecret) {
        self.name = name
        self.secret = secret
    }

    public var part: ServicePart { ServicePart(kind: .secret(self)) }
}
