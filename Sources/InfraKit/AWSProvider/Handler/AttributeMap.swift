/// Properties that an operation takes as texts in one map: SQS and SNS attributes.
struct AttributeMap: Sendable {
    /// The map's member in requests and answers.
    let member: String
    /// The properties that go into it.
    let properties: [String]

    init(_ member: String, _ properties: String) {
        self.member = member
        self.properties = properties.words
    }
}

extension String {
    /// The names of a list that tables write as one text.
    var words: [String] { split(separator: " ").map(String.init) }
}
