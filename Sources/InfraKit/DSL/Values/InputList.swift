/// A property that takes a list: written as an array of inputs, or one attribute that is a list.
public protocol InputListProtocol {
    associatedtype Element
}

extension Array: InputListProtocol {}

extension Input: ExpressibleByArrayLiteral where Wrapped: InputListProtocol {
    public init(arrayLiteral elements: Input<Wrapped.Element>...) {
        self.init(.list(elements.map(\.expression)))
    }
}

extension Input where Wrapped: InputListProtocol {
    /// Makes a list of the inputs in order.
    public init(_ elements: [Input<Wrapped.Element>]) {
        self.init(.list(elements.map(\.expression)))
    }

    /// One text of all elements. Only for a list that the program writes out, not for an attribute.
    public func joined(separator: String) -> Input<String> {
        guard case .list(let elements) = expression else { return Input<String>(expression) }
        var parts: [Expression] = []
        for (index, element) in elements.enumerated() {
            if index > 0 { parts.append(.value(.string(separator))) }
            parts.append(element)
        }
        return Input<String>(.join(parts))
    }
}
