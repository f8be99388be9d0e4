import AWSClient
import InfraGraph

@testable import AWSProvider

extension TableCheck {
    /// Looks at every entry.
    func run() {
        let made = makes()
        let told = reads()
        changes(told)
        names(told)
        let answers: KnownForm = .members([:], beside: [told, made])
        for (name, template) in handler.attributes {
            let isKnown = attributes.isEmpty || attributes.contains(name) || name == "Id"
            expect(isKnown, "attribute \(name) is none")
            self.template(template, "attribute \(name)", answer: answers)
        }
        if let readiness = handler.readiness {
            look(readiness.path, "readiness", told)
            if let reason = readiness.reason { look(reason, "readiness", told) }
        }
        if let delete = handler.delete {
            let isRead = handler.needsCurrent || handler.beforeDelete != nil
            call(delete, "delete", answer: isRead ? told : nil)
        } else {
            expect(handler.lists.contains(where: \.isRemovedFirst), "nothing deletes it")
        }
        follow(handler.afterChange, creates + handler.updates.map(\.call), "afterChange")
        follow(handler.afterDeletion, [handler.delete].compactMap { $0 }, "afterDeletion")
        if let tagging = handler.tags { tags(tagging, told) }
        if let revival = handler.revival {
            call(revival.owner, "revival")
            call(revival.restore, "revival")
            let owner = output(revival.owner.operation)
            look(revival.sign, "revival", owner)
            if let tagging = handler.tags { look(tagging.readAt, "revival", owner) }
        }
    }

    /// Work that some of the calls begin.
    private func follow(_ work: BackgroundWork?, _ calls: [Call], _ place: String) {
        guard let work else { return }
        let begun: KnownForm = .members([:], beside: calls.map { output($0.operation) })
        call(work.call, place, answer: begun)
        let told = output(work.call.operation).elements(at: work.place)
        look(work.readiness.path, place, .members([:], beside: told))
    }

    private func look(_ path: String, _ place: String, _ answer: KnownForm) {
        expect(
            answer.has(path.split(separator: ".").map(String.init)), "\(place): no \(path) is told")
    }

    private var creates: [Call] { [handler.create] + handler.otherCreates.values }

    /// The creation; returns what its answer is known to have.
    private func makes() -> KnownForm {
        var answers: [KnownForm] = []
        for create in creates {
            call(create, "create")
            if let member = handler.tokenMember { input(member, of: create.operation, "token") }
            if let member = handler.envelope { input(member, of: create.operation, "envelope") }
            let form = output(create.operation)
            let place = handler.createdAt.split(separator: ".").map(String.init)
            expect(
                form.has(place), "createdAt: \(create.operation) answers no \(handler.createdAt)")
            answers += place.reduce([form]) { forms, part in forms.flatMap { $0.inner(part) } }
        }
        if let work = handler.work {
            call(work.call, "work", answer: .members([:], beside: answers))
            answers = output(work.call.operation).elements(at: work.place)
        }
        let made: KnownForm = .members([:], beside: answers)
        template(handler.identifier, "identifier", answer: made)
        for name in handler.otherCreates.keys { property(name, "otherCreates") }
        return made
    }

    /// The reads and the look-up; returns what a resource is known to tell.
    private func reads() -> KnownForm {
        var forms = [read(handler.read, "read"), read(handler.read.suiting(1), "read")]
        if let listing = handler.listing { _ = read(listing, "listing") }
        var members = Dictionary(handler.made.map { ($0, KnownForm.anything) }) { $1 }
        for detail in handler.details {
            for name in detail.properties { property(name, "detail \(detail.member)") }
            let form = read(
                detail.read, "detail \(detail.member)", answer: .members(members, beside: forms))
            if detail.member.isEmpty {
                forms.append(form)
            } else {
                members[detail.member] = detail.isList ? .list(form) : form
            }
        }
        switch handler.lookup {
        case nil, .tag: break
        case .identifier(let template): self.template(template, "lookup", answer: nil)
        case .everyOne(let read): _ = self.read(read, "lookup")
        case .listed(let read, let element, let wanted):
            template(element, "lookup", answer: self.read(read, "lookup"))
            template(wanted, "lookup", answer: nil)
        }
        return .members(members, beside: forms)
    }

    /// Says whether a call sends a property; what closures make of it only they know.
    private func isTaken(_ name: String, _ update: UpdateCall) -> Bool {
        guard handler.writing == nil, handler.deriving == nil, update.step == nil,
            update.onlyIf == nil, let operation = operation(named: update.call.operation)
        else { return true }
        let renamed = handler.with { $0.names.merge(update.names) { $1 } }
        return RequestMapper(operation: operation, handler: renamed).takes(name)
            || update.call.templates.contains { $0.properties.contains(name) }
    }

    private func changes(_ told: KnownForm) {
        for update in handler.updates {
            let place = "update \(update.call.operation)"
            for name in update.properties {
                property(name, place)
                expect(isTaken(name, update), "\(place): \(name) is not among what it takes")
            }
            for name in update.resets.keys {
                expect(update.properties.contains(name), "\(place): resets \(name), not its own")
            }
            if let each = update.each { property(each, place) }
            let isOwn = update.each != nil || update.step != nil
            let answer = isOwn ? .anything : handler.needsCurrent ? told : nil
            for call in [update.call, update.addition, update.removal].compactMap({ $0 }) {
                self.call(call, place, answer: answer)
            }
            for (name, member) in update.names {
                expect(update.properties.contains(name), "\(place): \(name) is not its own")
                input(member, of: update.call.operation, place)
            }
        }
        for list in handler.lists {
            let place = "list \(list.property)"
            property(list.property, place)
            let pair = KnownForm.members(
                ["Key": .anything, "Value": .anything, "^id": .anything], beside: [])
            let elements = properties.inner(list.property).flatMap { $0.inner("*") }
            let element = KnownForm.members([:], beside: elements + [pair])
            for call in [list.add, list.otherwise, list.remove].compactMap({ $0 }) {
                self.call(call, place, answer: element)
            }
            if let key = list.key { look(key, place, element) }
            if let initial = list.initial { look(initial, place, properties) }
        }
    }

    private func names(_ told: KnownForm) {
        let sets: [(String, some Collection<String>)] = [
            ("reveals", handler.reveals), ("unsent", handler.unsent),
            ("notOnCreate", handler.notOnCreate), ("unsupported", handler.unsupported),
            ("coveredByCreate", handler.coveredByCreate), ("defaults", Set(handler.defaults.keys)),
            ("attributeMap", Set(handler.attributeMap?.properties ?? [])),
            ("names", Set(handler.names.keys)), ("readNames", Set(handler.readNames.keys)),
        ]
        for (place, names) in sets {
            for name in names { property(name, place) }
        }
        if let map = handler.attributeMap { input(map.member, of: handler.create.operation, "map") }
        for path in handler.readNames.values { look(path, "readNames", told) }
        let operations = creates + handler.updates.map(\.call) + handler.lists.map(\.add)
        let inputs = Set(operations.flatMap { self.members(of: $0.operation) })
        for name in handler.names.values {
            expect(inputs.contains(name), "names: no call takes \(name)")
        }
    }

    private func tags(_ tagging: Tagging, _ told: KnownForm) {
        call(tagging.add, "tags", answer: told)
        member(of: tagging.form, tagging.add)
        if let remove = tagging.remove {
            call(remove, "tags", answer: told)
            input(tagging.keys, of: remove.operation, "tags")
        }
        for create in creates { tagging.onCreate.map { member(of: $0, create) } }
        look(tagging.readAt, "tags", told)
    }

    private func member(of form: Tagging.Form, _ call: Call) {
        switch form {
        case .specifications: input("TagSpecifications", of: call.operation, "tags")
        case .list(let member, _, _), .map(let member): input(member, of: call.operation, "tags")
        }
    }
}
