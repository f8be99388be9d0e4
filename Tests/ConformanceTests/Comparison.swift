import AWSClient
import Foundation
import InfraGraph

/// Compares by meaning what a case wants with what the client makes of it.
enum Comparison {
    static func differences(suite: Value, example: Value) -> [String] {
        if let wanted = example["serialized"] {
            do {
                let request = try Conformance.request(suite: suite, case: example)
                return request.differences(from: wanted, in: suite)
            } catch {
                return ["no request: \(error.detail)"]
            }
        }
        switch Conformance.result(suite: suite, case: example) {
        case .output(let value):
            guard let wanted = example["result"] else { return ["an output instead of an error"] }
            if isSame(value, wanted) { return [] }
            return ["\(value.plainJSON()) is not \(wanted.plainJSON())"]
        case .error(let error):
            guard let wanted = example["error"] else { return ["error \(error)"] }
            return differences(of: error, from: wanted, example)
        }
    }

    private static func differences(
        of error: AWSError, from wanted: Value, _ example: Value
    ) -> [String] {
        var differences: [String] = []
        if error.code != example["errorCode"]?.stringValue {
            differences.append("code \(error.code)")
        }
        if let message = example["errorMessage"]?.stringValue, message != error.message {
            differences.append("message \(error.message)")
        }
        if error.status != example["response"]?["status_code"]?.intValue {
            differences.append("status \(error.status)")
        }
        if !isSame(error.details, wanted) {
            differences.append("\(error.details.plainJSON()) is not \(wanted.plainJSON())")
        }
        return differences
    }

    /// Equal, where 1 and 1.0 are.
    static func isSame(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy(isSame)
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { name, value in right[name].map { isSame(value, $0) } ?? false }
        case (.int(let left), .double(let right)): Double(left) == right
        case (.double(let left), .int(let right)): left == Double(right)
        default: left == right
        }
    }
}

extension HTTPRequest {
    fileprivate func differences(from wanted: Value, in suite: Value) -> [String] {
        var found: [String] = []
        func compare(_ what: String, _ actual: String, _ expected: String) {
            if actual != expected { found.append("\(what) is \(actual), not \(expected)") }
        }
        compare("method", method, wanted["method"]?.stringValue ?? "POST")
        compare("uri", Self.sorted(target), Self.sorted(wanted["uri"]?.stringValue ?? "/"))
        if let expected = wanted["host"]?.stringValue {
            // A host with a path is the endpoint's; its path is already in front of ours.
            let parts = expected.split(separator: "/", maxSplits: 1)
            compare("host", host ?? "", String(parts[0]))
            if parts.count > 1, !path.hasPrefix("/\(parts[1])/") { found.append("path \(path)") }
        }
        for (name, value) in wanted["headers"]?.objectValue ?? [:] {
            compare(name, headers[name] ?? "absent", value.stringValue ?? "")
        }
        for name in wanted["requireHeaders"]?.listValue ?? [] {
            if headers[name.stringValue ?? ""] == nil { found.append("\(name) is absent") }
        }
        for name in wanted["forbidHeaders"]?.listValue ?? [] {
            if headers[name.stringValue ?? ""] != nil { found.append("\(name) is there") }
        }
        if let expected = wanted["body"]?.stringValue {
            let actual = String(decoding: body, as: UTF8.self)
            compare("body", meaning(actual), meaning(expected))
        }
        return found
    }

    /// A path and its query in order of the names; `a` and `a=` are the same.
    private static func sorted(_ target: String) -> String {
        let parts = target.split(separator: "?", maxSplits: 1)
        guard parts.count == 2 else { return target }
        let items = parts[1].split(separator: "&").map { $0.contains("=") ? $0 : $0 + "=" }
        // Values of one name keep their order.
        let ordered = items.enumerated().sorted { left, right in
            let names = [left, right].map { $0.element.prefix { $0 != "=" } }
            return names[0] == names[1] ? left.offset < right.offset : names[0] < names[1]
        }
        return parts[0] + "?" + ordered.map(\.element).joined(separator: "&")
    }

    /// A body in a form in which two that mean the same are equal.
    private func meaning(_ body: String) -> String {
        let type = headers["Content-Type"] ?? ""
        if type.contains("json") {
            guard let json = try? Value(plainJSON: body) else { return body }
            return json.plainJSON()
        }
        if type.contains("form") {
            let fields = body.split(separator: "&").map { $0.removingPercentEncoding ?? String($0) }
            return fields.sorted().joined(separator: "&")
        }
        if type.contains("xml") { return XMLMeaning.of(body) ?? body }
        return body
    }
}
