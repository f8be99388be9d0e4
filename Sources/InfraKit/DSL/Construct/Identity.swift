import InfraGraph

/// What makes one construct the same construct in every copy of its value.
///
/// A construct is a struct, copied freely by modifiers and bodies; references hold its identity,
/// and the synthesizer turns identities into addresses once every construct is placed.
public final class Identity: Sendable {
    let typeName: String
    let id: String
    let location: SourceLocation
    /// The construct that an author wrote, if this one is a part that it made for itself.
    let owner: Identity?

    init(typeName: String, id: String, location: SourceLocation, owner: Identity? = nil) {
        self.typeName = typeName
        self.id = id
        self.location = location
        self.owner = owner
    }

    /// The construct that stands in the author's source.
    var written: Identity { owner?.written ?? self }

    /// The author's words for the construct: `Postgres "database"`.
    var label: String { "\(written.typeName) \"\(written.id)\"" }
}
