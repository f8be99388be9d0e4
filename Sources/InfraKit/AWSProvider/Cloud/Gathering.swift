/// Questions that are asked side by side: while one call is out, those that come are gathered, and
/// the next call is for all of them.
///
/// No answer is older than its question, and nobody waits for others to come. A call that nobody
/// waits for any more is cancelled.
actor Gathering<Subject: Hashable & Sendable, Question: Sendable, Answer: Sendable> {
    private struct Batch {
        let task: Task<[Answer], Never>
        var questions: [Question] = []
        /// How many no longer wait.
        var left = 0
    }

    private var batches: [Int: Batch] = [:]
    private var count = 0
    /// The batches that still take questions.
    private var open: [Subject: Int] = [:]
    private var last: [Subject: Task<[Answer], Never>] = [:]

    /// The answer to a question; nil if there is none.
    ///
    /// - Parameters:
    ///   - subject: What can be asked by one call.
    ///   - ask: Answers questions, in their order.
    func answer(
        to question: Question, of subject: Subject,
        _ ask: @escaping @Sendable ([Question]) async -> [Answer]
    ) async -> Answer? {
        let number = open[subject] ?? begin(subject, ask)
        guard let batch = batches[number] else { return nil }
        let position = batch.questions.count
        batches[number]?.questions.append(question)
        let answers = await withTaskCancellationHandler {
            await batch.task.value
        } onCancel: {
            Task { await self.leave(number, of: subject) }
        }
        return answers.indices.contains(position) ? answers[position] : nil
    }

    private func begin(
        _ subject: Subject, _ ask: @escaping @Sendable ([Question]) async -> [Answer]
    ) -> Int {
        count += 1
        let number = count
        let before = last[subject]
        let task = Task {
            _ = await before?.value
            close(number, of: subject)
            let answers = await ask(batches[number]?.questions ?? [])
            batches[number] = nil
            return answers
        }
        batches[number] = Batch(task: task)
        open[subject] = number
        last[subject] = task
        return number
    }

    private func close(_ number: Int, of subject: Subject) {
        if open[subject] == number { open[subject] = nil }
    }

    private func leave(_ number: Int, of subject: Subject) {
        guard var batch = batches[number] else { return }
        batch.left += 1
        batches[number] = batch
        if batch.left < batch.questions.count { return }
        batch.task.cancel()
        // Who comes now asks anew.
        close(number, of: subject)
    }
}
