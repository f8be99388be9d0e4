/// The handlers by type.
struct HandlerTable: Sendable {
    let handlers: [String: ResourceHandler]

    init(_ handlers: [ResourceHandler]) {
        self.handlers = Dictionary(handlers.map { ($0.type, $0) }, uniquingKeysWith: { $1 })
    }

    /// All of them; a service's are in the file of its name.
    static let standard = HandlerTable(
        [
            EC2Handlers.all, SQSHandlers.all, SNSHandlers.all, SSMHandlers.all, IAMHandlers.all,
            LogsHandlers.all, LoadBalancingHandlers.all, ECSHandlers.all, ScalingHandlers.all,
            ECRHandlers.all, KMSHandlers.all, CloudWatchHandlers.all,
        ].flatMap { $0 })
}
