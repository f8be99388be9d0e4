/// How many calls to one service may be out at once: half as many after a throttle, one more after
/// as many successes as the window is wide.
struct ServiceWindow: Sendable {
    private(set) var size: Double
    private(set) var out = 0
    private let most: Double

    init(most: Int) {
        size = Double(most)
        self.most = Double(most)
    }

    /// How many more calls may start now.
    var room: Int { max(0, Int(size) - out) }
    var hasRoom: Bool { room > 0 }

    mutating func start() { out += 1 }

    mutating func succeed() {
        out -= 1
        size = min(most, size + 1 / size)
    }

    mutating func throttle() {
        out -= 1
        size = max(1, size / 2)
    }
}
