import InfraGraph
import Synchronization

/// What accepted calls have only begun, by resource, and when to ask again how far it is.
final class BegunWork: Sendable {
    /// A resource, and what is done with it.
    struct Subject: Hashable, Sendable {
        let type: String
        let place: ReadSession.Place
        let identifier: String
        let isDeletion: Bool
    }

    /// What is to be done about a resource now.
    enum Turn {
        /// Nothing was begun.
        case none
        /// It was asked a moment ago.
        case wait
        case ask(Set<ReadSession.Key>)
    }

    private struct Entry {
        var questions: Set<ReadSession.Key> = []
        var turns = 0
        var nextTurn = -Double.infinity
    }

    /// Seconds: AWS answers few of such questions, and work that takes a minute is not worth more.
    private static let shortestPause = 0.25
    private static let longestPause = 5.0

    private let entries = Mutex<[Subject: Entry]>([:])

    /// Takes note of work; its end is what the question will tell.
    func begin(_ question: ReadSession.Key, for subject: Subject) {
        entries.withLock { entries in
            var entry = Entry()
            entry.questions = (entries[subject]?.questions ?? []).union([question])
            entries[subject] = entry
        }
    }

    func end(_ question: ReadSession.Key, for subject: Subject) {
        entries.withLock { entries in
            entries[subject]?.questions.remove(question)
            if entries[subject]?.questions.isEmpty == true { entries[subject] = nil }
        }
    }

    func isUnderWay(_ subject: Subject) -> Bool { entries.withLock { $0[subject] != nil } }

    /// Says what to ask now; who asks more often than needed is told to wait.
    func turn(of subject: Subject, at now: Double) -> Turn {
        entries.withLock { entries in
            guard var entry = entries[subject] else { return .none }
            if now < entry.nextTurn { return .wait }
            var pause = Self.shortestPause
            for _ in 0..<min(entry.turns, 8) { pause *= 2 }
            entry.turns += 1
            entry.nextTurn = now + min(pause, Self.longestPause)
            entries[subject] = entry
            return .ask(entry.questions)
        }
    }
}
