/// How the result of an unfinished creation is found.
enum Lookup: Sendable {
    /// By the tag of the creation, with the read call's filter.
    case tag
    /// By what names it: if its ownership tags are ours, or it has no tags.
    case identifier(Template)
    /// By reading a list: the elements of which the first template, made of the element, says what
    /// the second says, made of the creation.
    case listed(ReadCall, Template, equals: Template)
    /// By the ownership tags of every one that a call lists, each read by itself.
    case everyOne(ReadCall)
}
