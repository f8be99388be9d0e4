/// How one of ours that was deleted, and of which AWS keeps the name for days, is brought back
/// when it is to be created again.
struct Revival: Sendable {
    /// The codes by which a creation is refused whose name is kept or taken.
    let codes: Set<String>
    /// Asks by the name who has it; the tags in the answer tell whether it is ours.
    let owner: Call
    /// The member of the answer that only a deleted one has.
    let sign: String
    /// Ends the deletion.
    let restore: Call
}
