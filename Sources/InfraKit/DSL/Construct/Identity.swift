import InfraGraph

/// What makes one construct the same construct in every copy of its value.
///
/// A construct is a struct, copied freely by modifiers and bodies; references hold its identity,
/// and the synthesizer turns identities into addresses once every construct is placed.
///
/// Text for messages is made when there is a message: every start makes hundreds of identities.
public final class Identity: Sendable {
    /// What a construct is called in messages.
    enum Kind: Sendable {
        /// A resource, by its CloudFormation type name.
        case resource(String)
        /// A construct that is made of others.
        case construct(any Construct.Type)
    }

    let kind: Kind
    let id: String
    /// The construct that an author wrote, if this one is a part that it made for itself.
    let owner: Identity?
    private let fileID: StaticString
    private let line: UInt

    init(_ kind: Kind, id: String, fileID: StaticString, line: UInt) {
        self.kind = kind
        self.id = id
        self.fileID = fileID
        self.line = line
        owner = nil
    }

    /// The same construct, seen as a part of another.
    init(_ part: Identity, of owner: Identity) {
        kind = part.kind
        id = part.id
        fileID = owner.fileID
        line = owner.line
        self.owner = owner
    }

    /// Where the author made it.
    var location: SourceLocation {
        SourceLocation(fileID: fileID.description, line: Int(line))
    }

    /// The construct that stands in the author's source.
    var written: Identity { owner?.written ?? self }

    /// The author's words for the construct: `Postgres "database"`.
    var label: String { "\(written.typeName) \"\(written.id)\"" }

    private var typeName: String {
        switch kind {
        case .resource(let type): type.split(separator: ":").suffix(2).joined(separator: ".")
        case .construct(let type): "\(type)"
        }
    }
}
