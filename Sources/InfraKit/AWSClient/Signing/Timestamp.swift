/// A moment in the forms in which AWS writes it.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Seconds since 1970, UTC.
    public var seconds: Double

    /// Makes a moment.
    public init(seconds: Double) { self.seconds = seconds }

    /// Reads `2015-08-30T12:36:00Z` with or without fraction or offset, `20150830T123600Z`, or what
    /// the AWS CLI once wrote, `2015-08-30T12:36:00UTC`.
    public init?(iso8601 text: String) {
        var digits: [Int] = []
        var rest = Substring(text)
        for (index, width) in [4, 2, 2, 2, 2, 2].enumerated() {
            if index > 0, let first = rest.first, "-:T ".contains(first) { rest.removeFirst() }
            guard let number = Int(rest.prefix(width)), rest.prefix(width).count == width else {
                return nil
            }
            digits.append(number)
            rest = rest.dropFirst(width)
        }
        if let first = rest.first, first == "." || first == "," {
            rest = rest.dropFirst().drop { $0.isNumber }
        }
        guard let offset = Self.offset(rest) else { return nil }
        self.init(digits, offset)
    }

    /// Reads what a `Date` header says: `Sun, 06 Nov 1994 08:49:37 GMT`.
    public init?(httpDate text: String) {
        let parts = text.split { $0 == " " || $0 == "," || $0 == ":" }
        guard parts.count == 8, parts[7] == "GMT", let day = Int(parts[1]),
            let month = Self.months.firstIndex(of: String(parts[2])), let year = Int(parts[3]),
            let hour = Int(parts[4]), let minute = Int(parts[5]), let second = Int(parts[6])
        else { return nil }
        self.init([year, month + 1, day, hour, minute, second], 0)
    }

    private init?(_ parts: [Int], _ offset: Int) {
        guard (1...12).contains(parts[1]), (1...31).contains(parts[2]), parts[3] < 25,
            parts[4] < 60, parts[5] < 61
        else { return nil }
        let days = Self.days(parts[0], parts[1], parts[2])
        seconds = Double(days * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5] - offset)
    }

    /// `20150830T123600Z`, as signatures have it.
    public var basic: String {
        let (year, month, day, rest) = parts
        return pad(year, 4) + pad(month) + pad(day) + "T" + pad(rest / 3600)
            + pad(rest / 60 % 60) + pad(rest % 60) + "Z"
    }

    /// `2015-08-30T12:36:00Z`.
    public var iso8601: String {
        let (year, month, day, rest) = parts
        return "\(pad(year, 4))-\(pad(month))-\(pad(day))T\(pad(rest / 3600)):"
            + "\(pad(rest / 60 % 60)):\(pad(rest % 60))Z"
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.seconds < right.seconds
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func offset(_ text: Substring) -> Int? {
        if text.isEmpty || text == "Z" || text == "UTC" { return 0 }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard let sign = text.first, "+-".contains(sign), digits.count == 4,
            let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2))
        else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    /// Days since 1970 of a date of our calendar; years start in March so that leap days come last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var parts: (year: Int, month: Int, day: Int, secondOfDay: Int) {
        let whole = Int(seconds.rounded(.down))
        let days = (whole >= 0 ? whole : whole - 86_399) / 86_400
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, whole - days * 86_400
        )
    }

    private func pad(_ number: Int, _ width: Int = 2) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
