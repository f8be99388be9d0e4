/// Elements in order of a rank; the highest is taken first. Ties go by who came first.
struct SortedQueue<Element> {
    private var entries: [(rank: Double, element: Element)] = []

    var isEmpty: Bool { entries.isEmpty }
    var highest: (rank: Double, element: Element)? { entries.last }

    mutating func insert(_ element: Element, rank: Double) {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].rank < rank { low = middle + 1 } else { high = middle }
        }
        entries.insert((rank, element), at: low)
    }

    /// Takes the elements out that a closure chooses by returning something, which is returned.
    mutating func takeOut<Chosen>(_ choose: (Element, Double) -> Chosen?) -> [Chosen] {
        var chosen: [Chosen] = []
        entries.removeAll { entry in
            guard let found = choose(entry.element, entry.rank) else { return false }
            chosen.append(found)
            return true
        }
        return chosen
    }

    mutating func popHighest() -> Element? { entries.popLast()?.element }
}
