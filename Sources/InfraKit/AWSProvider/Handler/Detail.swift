/// A further read that completes what is known of a resource.
struct Detail: Sendable {
    /// The read; its elements go to the resources whose key they have.
    let read: ReadCall
    /// The properties for which it is made; empty for always.
    let properties: Set<String>
    /// The member that takes it: the value at the place, or the list of elements.
    let member: String
    /// Says whether the elements stay a list.
    let isList: Bool
    /// Codes that mean that there is nothing, beside NotFound.
    let emptyCodes: Set<String>
    /// The attributes that it is for, if they never change: it is made until they are on record.
    let lasting: Set<String>
    /// Says whether only a change and the deletion take something of it.
    let isForChange: Bool

    init(
        _ member: String, for properties: String, isList: Bool = false, _ read: ReadCall,
        emptyCodes: Set<String> = [], lasting: Set<String> = [], isForChange: Bool = false
    ) {
        self.member = member
        self.properties = Set(properties.words)
        self.isList = isList
        self.read = read
        self.emptyCodes = emptyCodes
        self.lasting = lasting
        self.isForChange = isForChange
    }
}
