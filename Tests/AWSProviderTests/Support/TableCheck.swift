import AWSClient
import InfraGraph

@testable import AWSProvider

/// Compares a handler's table with the schema of its type and the model of its service.
final class TableCheck {
    let handler: ResourceHandler
    let model: ServiceModel
    /// The attributes, with dots in their names.
    let attributes: Set<String>
    /// What a path of properties begins at.
    let properties: KnownForm
    private(set) var problems: [String] = []

    init(_ handler: ResourceHandler, _ schema: ResourceSchema, _ model: ServiceModel) {
        self.handler = handler
        self.model = model
        let readable = schema.readOnly + schema.root.propertyNames
        attributes = Set(readable.map { $0.replacing("/", with: ".") })
        // Types without tags of their own carry the marks of ownership all the same.
        let made = handler.made.union([handler.tags?.property ?? ""])
            .map { ($0, KnownForm.anything) }
        properties = .members(
            Dictionary(made) { $1 }, beside: [.schema(schema.root)])
    }

    /// The answer of an operation.
    func output(_ operation: String) -> KnownForm {
        let shape = self.operation(named: operation)?.outputShape
        return shape.map { .shape($0, model) } ?? .members([:], beside: [])
    }

    func operation(named name: String) -> Operation? {
        do {
            return try model.operation(name)
        } catch {
            return nil
        }
    }

    func expect(_ isTrue: Bool, _ problem: @autoclosure () -> String) {
        if !isTrue { problems.append(problem()) }
    }

    /// A property, or a path of properties that slashes part.
    func property(_ path: String, _ place: String) {
        expect(
            properties.has(path.split(separator: "/").map(String.init)),
            "\(place): \(path) is no property")
    }

    /// A template, in which `{=…}` looks at an answer; nil where there is none.
    func template(_ template: Template, _ place: String, answer: KnownForm?) {
        for piece in template.pieces {
            switch piece {
            case .text(let text):
                expect(!text.contains { "{}".contains($0) }, "\(place): \(template.text)")
            case .first(let terms):
                expect(!terms.isEmpty, "\(place): \(template.text) has empty braces")
                for term in terms {
                    expect(
                        isKnown(term, answer), "\(place): nothing is known of \(template.text)")
                }
            }
        }
    }

    private func isKnown(_ term: Term, _ answer: KnownForm?) -> Bool {
        guard let (source, path) = term.origin else { return true }
        switch source {
        case .properties: return !path.isEmpty && properties.has(path)
        case .answer: return answer?.has(path) ?? false
        case .id: return path.count < 2 && path.allSatisfy { Int($0) != nil }
        case .account, .region, .partition, .token, .website: return path.isEmpty
        }
    }

    /// A call: its operation, the members of its input, and what they take.
    func call(_ call: Call, _ place: String, answer: KnownForm? = nil) {
        let place = "\(place), \(call.operation)"
        guard let operation = operation(named: call.operation) else {
            problems.append("\(place): the model has no such operation")
            return
        }
        let input = operation.inputShape.map { KnownForm.shape($0, model) }
        argument(.object(call.arguments), place, input ?? .list(.anything), answer)
    }

    /// The names of all members that the input of an operation has at any depth.
    func members(of operation: String) -> Set<String> {
        var names: Set<String> = []
        var met: Set<String> = []
        var open = [self.operation(named: operation)?.inputShape].compactMap { $0 }
        while let shape = open.popLast() {
            guard met.insert(shape.name).inserted else { continue }
            names.formUnion(shape.members.map(\.name))
            open += (shape.members + [shape.element].compactMap { $0 }).map {
                model.shape($0.shapeName)
            }
        }
        return names
    }

    private func argument(
        _ argument: Argument, _ place: String, _ form: KnownForm, _ answer: KnownForm?
    ) {
        switch argument {
        case .template(let template): self.template(template, place, answer: answer)
        case .json(let inner): self.argument(inner, place, .anything, answer)
        case .list(let elements):
            for element in elements {
                self.argument(element, place, form.inner("*").first ?? .anything, answer)
            }
        case .object(let members):
            for (name, inner) in members {
                expect(form.has([name]), "\(place): the input has no member \(name)")
                self.argument(inner, place, form.inner(name).first ?? .anything, answer)
            }
        case .constant: break
        }
    }

    /// A member of the input, at a path that dots part.
    func input(_ path: String, of operation: String, _ place: String) {
        let shape = self.operation(named: operation)?.inputShape
        expect(
            shape.map { KnownForm.shape($0, model) }?.has(
                path.split(separator: ".").map(String.init))
                ?? false, "\(place): the input of \(operation) has no member \(path)")
    }

    /// A read, and what one of its elements is known to have.
    func read(_ read: ReadCall, _ place: String, answer: KnownForm? = nil) -> KnownForm {
        call(read.call, place, answer: answer)
        let place = "\(place), \(read.call.operation)"
        switch read.selection {
        case .filter(_, let member), .list(let member):
            input(member, of: read.call.operation, place)
        case .one, .all: break
        }
        template(read.key, place, answer: answer)
        let output = output(read.call.operation)
        let elements = output.elements(at: read.place)
        let places = read.place.split(separator: "|").count
        expect(elements.count == max(1, places), "\(place): the answer has no \(read.place)")
        for name in read.beside {
            expect(output.has([name]), "\(place): the answer has no \(name)")
        }
        let beside = read.beside.map { ($0, KnownForm.anything) }
        let element = KnownForm.members(Dictionary(beside) { $1 }, beside: elements)
        if let identifier = read.identifier { template(identifier, place, answer: element) }
        return element
    }
}
