/// A point in time as seconds since the epoch, read and written in AWS's three formats.
public struct Timestamp: Hashable, Sendable {
    /// How a timestamp is written.
    public enum Format: String, Sendable {
        case iso8601
        case rfc822
        case unixTimestamp
    }

    /// Seconds since the epoch.
    public var seconds: Double

    /// Makes a timestamp.
    public init(seconds: Double) { self.seconds = seconds }

    /// Reads text in any of the formats; nil for anything else.
    public init?(_ text: String) {
        if let seconds = Double(text), seconds.isFinite {
            self.seconds = seconds
        } else if let seconds = Self.iso8601(text) ?? Self.rfc822(text) {
            self.seconds = seconds
        } else {
            return nil
        }
    }

    /// The timestamp in a format; fractions of a second are kept to the millisecond.
    public func text(_ format: Format) -> String {
        let milliseconds = Int((seconds * 1000).rounded())
        let whole = milliseconds.flooredDivision(by: 1000)
        let fraction = milliseconds - whole * 1000
        let digits = fraction == 0 ? "" : "." + Self.padded(fraction, to: 3)
        switch format {
        case .unixTimestamp: return String(whole) + digits
        case .iso8601: return Self.date(whole) + "T" + Self.time(whole) + digits + "Z"
        case .rfc822: return Self.rfc822(whole)
        }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    private static func date(_ seconds: Int) -> String {
        let (year, month, day) = civil(seconds.flooredDivision(by: 86400))
        return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }

    private static func time(_ seconds: Int) -> String {
        let rest = seconds - seconds.flooredDivision(by: 86400) * 86400
        return padded(rest / 3600, to: 2) + ":" + padded(rest / 60 % 60, to: 2) + ":"
            + padded(rest % 60, to: 2)
    }

    private static func rfc822(_ seconds: Int) -> String {
        let days = seconds.flooredDivision(by: 86400)
        let (year, month, day) = civil(days)
        let weekday = weekdays[days - days.flooredDivision(by: 7) * 7]
        return weekday + ", " + padded(day, to: 2) + " " + months[month - 1] + " "
            + padded(year, to: 4) + " " + time(seconds) + " GMT"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// `2019-12-16T22:48:18.5-01:00`; without an offset it is UTC.
    private static func iso8601(_ text: String) -> Double? {
        let parts = text.split(maxSplits: 1) { $0 == "T" || $0 == "t" || $0 == " " }
        guard parts.count == 2, let days = days(parts[0].split(separator: "-")) else { return nil }
        var clock = parts[1]
        var offset = 0
        if clock.hasSuffix("Z") || clock.hasSuffix("z") {
            clock = clock.dropLast()
        } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            guard let shift = minutes(clock[clock.index(after: sign)...]) else { return nil }
            offset = (clock[sign] == "-" ? -shift : shift) * 60
            clock = clock[..<sign]
        }
        return seconds(days: days, clock: clock, offset: offset)
    }

    /// `Tue, 29 Apr 2014 18:30:38 GMT`.
    private static func rfc822(_ text: String) -> Double? {
        let parts = text.split { $0 == " " || $0 == "," || $0 == "-" }
        guard parts.count >= 5, let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2]))
        else { return nil }
        let days = days(year: year, month: month + 1, day: day)
        return seconds(days: days, clock: parts[4], offset: 0)
    }

    private static func days(_ parts: [Substring]) -> Int? {
        guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        return days(year: year, month: month, day: day)
    }

    private static func minutes(_ text: Substring) -> Int? {
        let digits = text.filter { $0 != ":" }
        guard digits.count == 4, let number = Int(digits) else { return nil }
        return number / 100 * 60 + number % 100
    }

    private static func seconds(days: Int, clock: Substring, offset: Int) -> Double? {
        let parts = clock.split(separator: ":")
        guard parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
            return nil
        }
        let last = (parts.count > 2 ? parts[2] : "0").split(separator: ".", maxSplits: 1)
        guard let second = last.first.flatMap({ Int($0) }) else { return nil }
        let whole = days * 86400 + hour * 3600 + minute * 60 + second - offset
        // Read as text, so that .123 stays the nearest number to .123.
        return last.count == 2 ? Double("\(whole).\(last[1])") : Double(whole)
    }

    private static func days(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year.flooredDivision(by: 400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
    }

    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719468
        let era = shifted.flooredDivision(by: 146097)
        let day = shifted - era * 146097
        let yearOfEra = (day - day / 1460 + day / 36524 - day / 146096) / 365
        let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * part + 2) / 5 + 1)
    }
}

extension Int {
    fileprivate func flooredDivision(by divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
