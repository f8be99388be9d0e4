import InfraGraph

/// A property whose elements are added and removed by calls of their own; those of a map are a
/// `Key` and a `Value` each.
///
/// In the calls' arguments `{=}` is the element, and `{=Name}` a member of it.
struct ListChange: Sendable {
    /// The property that has the list.
    let property: String
    /// Adds an element, or overwrites one with the same key.
    let add: Call
    /// What is called where AWS refuses `add` as invalid.
    let otherwise: Call?
    /// Removes an element as AWS tells it.
    let remove: Call
    /// The member by which an element is one thing that can be overwritten; nil if elements can't.
    let key: String?
    /// The member of the answer that has all elements, with those that AWS puts into a new resource
    /// by itself: a list of the program replaces them, a program that says nothing leaves them. Nil
    /// where AWS has none of its own.
    let initial: String?
    /// Says whether the elements must be removed before the resource is deleted.
    let isRemovedFirst: Bool
    /// Says whether elements are added before others are removed, where the last one can't go.
    let addsFirst: Bool
    /// The element as the program has it and as AWS tells it must come to equal forms.
    let form: @Sendable (Value) -> Value

    init(
        _ property: String, add: Call, otherwise: Call? = nil, remove: Call, key: String? = nil,
        initial: String? = nil, isRemovedFirst: Bool = false, addsFirst: Bool = false,
        form: @escaping @Sendable (Value) -> Value = { $0 }
    ) {
        self.property = property
        self.add = add
        self.otherwise = otherwise
        self.remove = remove
        self.key = key
        self.initial = initial
        self.isRemovedFirst = isRemovedFirst
        self.addsFirst = addsFirst
        self.form = form
    }
}
