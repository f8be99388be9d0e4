import InfraGraph

/// Says which calls go wrong, and how.
public struct FaultRule: Hashable, Sendable {
    /// What goes wrong.
    public enum Fault: Hashable, Sendable {
        /// Too many calls; nothing happens.
        case throttle
        /// The service trips; nothing happens.
        case transient
        /// The service refuses for good, with this code and message; nothing happens.
        case refuse(code: String, message: String)
        /// The connection breaks before the service sees the request.
        case dropBefore
        /// The service does it, and the answer is lost.
        case executeThenDrop
        /// The request is delivered twice; the first answer is lost.
        case duplicate
        /// A created resource stays pending for ever.
        case neverReady
        /// A created resource fails when it should become ready, with this word of AWS's.
        case failedProvisioning(String)
        /// Reads do not see a created resource for so many seconds.
        case staleRead(seconds: Double)
    }

    /// The call; nil for any.
    public var operation: CallOperation?
    /// The type's name, or its beginning when it ends with `*`; nil for any.
    public var type: String?
    /// The address, or one above it; nil for any.
    public var address: Address?
    /// The first matching call that goes wrong, from 1.
    public var nth: Int
    /// How many matching calls from there on go wrong.
    public var count: Int
    /// What goes wrong.
    public var fault: Fault

    /// Makes a rule; by default for the first matching call only.
    public init(
        _ fault: Fault, on operation: CallOperation? = nil, type: String? = nil,
        address: Address? = nil, nth: Int = 1, count: Int = 1
    ) {
        self.operation = operation
        self.type = type
        self.address = address
        self.nth = nth
        self.count = count
        self.fault = fault
    }

    func matches(_ call: CallSubject) -> Bool {
        if let operation, operation != call.operation { return false }
        if let address {
            guard let subject = call.address, subject.isWithin(address) else { return false }
        }
        guard let type else { return true }
        return type.last == "*" ? call.type.hasPrefix(type.dropLast()) : call.type == type
    }
}

/// What a call is about, as far as faults look at it.
struct CallSubject: Hashable, Sendable {
    var operation: CallOperation
    var type: String
    var region: String
    /// Nil for a page of many resources.
    var address: Address?
}
