import InfraGraph

/// Credentials in the JSON forms of programs, containers, instances and SSO.
enum CredentialDocument {
    /// Reads keys by the names that the source gives them.
    static func credentials(
        _ document: Value, token: String, origin: String
    ) throws(Diagnostic) -> Credentials {
        guard let id = document["AccessKeyId"]?.stringValue ?? document["accessKeyId"]?.stringValue,
            let secret = document["SecretAccessKey"]?.stringValue
                ?? document["secretAccessKey"]?.stringValue
        else {
            let said = document["Message"]?.stringValue ?? document["message"]?.stringValue
            throw CredentialProblem.unreadable(
                origin, "the answer has no keys" + (said.map { "; it says: \($0)" } ?? ""))
        }
        return Credentials(
            accessKeyID: id, secretAccessKey: secret, sessionToken: document[token]?.stringValue,
            expiration: try expiration(document, origin), origin: origin)
    }

    /// Reads JSON of a source.
    static func json(_ bytes: [UInt8], _ origin: String) throws(Diagnostic) -> Value {
        do {
            return try Value(plainJSON: bytes)
        } catch {
            throw CredentialProblem.unreadable(origin, "the answer is not JSON: \(error.detail)")
        }
    }

    private static func expiration(
        _ document: Value, _ origin: String
    ) throws(Diagnostic) -> Timestamp? {
        // SSO writes milliseconds, all others text.
        if let number = document["expiration"]?.intValue {
            return Timestamp(seconds: Double(number) / 1000)
        }
        guard let text = document["Expiration"]?.stringValue else { return nil }
        guard let time = Timestamp(expiry: text) else {
            throw CredentialProblem.unreadable(origin, "`\(text)` is not a time of expiry")
        }
        return time
    }
}
