import Deployer
import InfraGraph

/// An error of AWS that its own words leave unclear, with what can be done about it.
struct Refusal: Sendable {
    let operation: String
    /// AWS's code.
    let code: String
    /// Words that the message must have; none for any message.
    let words: String
    /// How often the call is made again before the error counts, where other calls of the same run
    /// may take the cause away.
    let repetitions: Int
    /// The code, the summary and the fix of what is reported.
    let report: Diagnostic

    init(
        _ operation: String, _ code: String, words: String = "", repetitions: Int = 0,
        as reported: String, _ summary: String, fix: String
    ) {
        self.operation = operation
        self.code = code
        self.words = words
        self.repetitions = repetitions
        report = Diagnostic(code: reported, summary, fix: fix)
    }

    /// Says whether an error of a call is meant.
    func isMeant(by error: ProviderError, of operation: String) -> Bool {
        operation == self.operation && error.code == code
            && (words.isEmpty || error.message.contains(words))
    }
}

extension ProviderError {
    /// The same error, explained; one that may pass is `busy`.
    func explained(by refusal: Refusal, mayPass: Bool) -> Self {
        var error = self
        if mayPass {
            error.kind = .busy
            return error
        }
        var report = refusal.report
        report.detail = "AWS said \(code): \(message)"
        error.kind = .invalid
        error.cause = report
        return error
    }
}
