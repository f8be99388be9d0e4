extension Timestamp {
    /// `20150830T123600Z`, as signatures have it.
    var basic: String {
        let whole = Timestamp(seconds: seconds.rounded(.down)).text(.iso8601)
        return whole.filter { $0 != "-" && $0 != ":" }
    }

    /// Reads the end of credentials. The AWS CLI once wrote `UTC` where others write `Z`.
    init?(expiry text: String) {
        self.init(text.hasSuffix("UTC") ? text.dropLast(3) + "Z" : text)
    }
}
