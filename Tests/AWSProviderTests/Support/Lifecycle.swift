import AWSProvider
import Foundation
import InfraGraph

@testable import Deployer

/// Takes the specimens of a family through their lives on one emulator, all of them step by step.
final class Lifecycle {
    typealias Step = Difference.Step

    let emulator: Emulator
    let cloud: AWSCloud
    let specimens: [Specimen]
    let run: String
    /// The attributes that other specimens take.
    let awaited: [Address: Set<String>]
    /// What exists, by the specimens' names.
    var living: [String: ResourceHandle] = [:]
    var attributes: [Address: [String: Value]] = [:]
    /// The changes that were carried out in place, by the specimens' names.
    var applied: [String: Set<String>] = [:]
    /// How many deletions were asked for: each has a token of its own.
    var deletions = 0
    private(set) var report: LifeReport
    /// The noted differences that showed, as positions in the specimens' lists.
    private var seen: [String: Set<Int>] = [:]
    /// Says whether a noted difference showed in the step that is being taken.
    private var isDifferent = false

    init(_ family: Family, on emulator: Emulator) throws {
        self.emulator = emulator
        cloud = try emulator.cloud()
        run = Emulator.run()
        specimens = try family.specimens(run)
        var awaited: [Address: Set<String>] = [:]
        for value in specimens.flatMap({ [$0.properties, $0.changes, $0.replacement] })
            .flatMap(\.values)
        {
            value.forEachReference { awaited[$0.address, default: []].insert($0.attribute) }
        }
        self.awaited = awaited
        report = LifeReport(
            family: family.name, emulator: emulator.rawValue,
            lives: specimens.map { LifeReport.Life(specimen: $0.name, type: $0.type) })
    }

    func live() async {
        let start = ContinuousClock.now
        for specimen in specimens { await take(.create, specimen) { await create(specimen) } }
        await readAll(.read)
        await planAll()
        for specimen in alive { await take(.find, specimen) { await find(specimen) } }
        for specimen in alive { await take(.update, specimen) { await update(specimen) } }
        await readAll(.reread)
        for specimen in alive { await take(.tags, specimen) { await changeTags(specimen) } }
        for specimen in alive { await take(.drift, specimen) { await drift(specimen) } }
        // Children go before their parents.
        for specimen in specimens.reversed() where living[specimen.name] != nil {
            await take(.replace, specimen) { await replace(specimen) }
            await end(specimen)
        }
        let seconds = start.duration(to: .now) / .seconds(1)
        report.seconds = (seconds * 10).rounded() / 10
        settleDifferences()
    }

    /// The specimens that exist, each after those that it refers to.
    var alive: [Specimen] { specimens.filter { living[$0.name] != nil } }

    /// Takes a step and notes what became of it: `body` tells what is wrong, or nil if there is
    /// nothing to do.
    func take(_ step: Step, _ specimen: Specimen, _ body: () async -> [String]?) async {
        let index = position(of: specimen)
        let noted = specimen.differences.firstIndex {
            $0.emulator == emulator && $0.step == step
        }
        if let noted, !specimen.differences[noted].isTried {
            seen[specimen.name, default: []].insert(noted)
            report.lives[index].steps[step.rawValue] = .differs
            return
        }
        isDifferent = false
        guard let problems = await body() else {
            report.lives[index].steps[step.rawValue] = LifeReport.Outcome.none
            return
        }
        if problems.isEmpty {
            report.lives[index].steps[step.rawValue] = isDifferent ? .differs : .ok
        } else if let noted {
            seen[specimen.name, default: []].insert(noted)
            report.lives[index].steps[step.rawValue] = .differs
        } else {
            report.lives[index].steps[step.rawValue] = .failed
            report.lives[index].problems += problems.map { "\(step.rawValue): \($0)" }
        }
    }

    func outcome(_ step: Step, _ specimen: Specimen) -> LifeReport.Outcome? {
        report.lives[position(of: specimen)].steps[step.rawValue]
    }

    private func position(of specimen: Specimen) -> Int {
        specimens.firstIndex { $0.name == specimen.name } ?? 0
    }

    /// Notes that a changed property is one that AWS doesn't tell.
    func noteUntold(_ name: String, of specimen: Specimen) {
        report.lives[position(of: specimen)].untold.append(name)
    }

    /// Says whether a path reads back differently here, which is noted as seen.
    func isNoted(_ path: String, of specimen: Specimen) -> Bool {
        var isNoted = false
        for (index, difference) in specimen.differences.enumerated()
        where difference.emulator == emulator {
            guard let pattern = difference.path, PropertyPath.covers(pattern, path) else {
                continue
            }
            seen[specimen.name, default: []].insert(index)
            isNoted = true
            isDifferent = true
        }
        return isNoted
    }

    /// Lists the differences that showed; one that did not is a problem, so that the list stays
    /// honest.
    private func settleDifferences() {
        for specimen in specimens {
            for (index, difference) in specimen.differences.enumerated()
            where difference.emulator == emulator {
                let subject = difference.path ?? difference.step?.rawValue ?? ""
                if seen[specimen.name]?.contains(index) == true || !difference.isTried {
                    report.differences.append(
                        LifeReport.Known(
                            specimen: specimen.name, type: specimen.type, subject: subject,
                            reason: difference.reason))
                } else {
                    report.lives[position(of: specimen)].problems.append(
                        "\(subject): difference not seen (\(difference.reason))")
                }
            }
        }
    }
}
