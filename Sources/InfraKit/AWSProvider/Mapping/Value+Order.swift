import InfraGraph

extension Value {
    /// A list in the order of another that has the same elements, or elements with the same keys;
    /// what the other does not have comes last. For lists whose order AWS does not keep.
    func arranged(like other: Value?, by key: String? = nil) -> Value {
        guard case .list(let elements) = self, let order = other?.listValue else { return self }
        func name(_ element: Value) -> Value? { key.map { element[$0] } ?? element }
        let ranked = elements.enumerated().map { index, element in
            (order.firstIndex { name($0) == name(element) } ?? order.count + index, element)
        }
        return .list(ranked.sorted { $0.0 < $1.0 }.map(\.1))
    }
}
