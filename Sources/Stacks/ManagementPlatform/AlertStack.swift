import InfraKit

extension ManagementPlatform {
    /// Who hears of what: PagerDuty of what can't wait, a mailbox of the rest.
    public struct AlertStack: Stack {
        public let id: ConstructID = "alerts"
        /// What somebody must get up for.
        public let pages: Topic
        /// What can wait until morning.
        public let notices: Topic
        /// Pages about what AWS measures in us-east-1 only: CDN, names and firewall.
        public let globalPages: Topic
        private let isInGlobalRegion: Bool

        /// Describes the topics of an environment.
        public init(_ settings: PlatformSettings) {
            let pagerDuty = TopicSubscriber.https("pagerduty", settings.pagerDuty)
            pages = Topic(
                "pages", subscribers: [pagerDuty], openTo: [.cloudWatch, .prometheus],
                displayName: "Platform pages")
            notices = Topic(
                "notices", subscribers: [.email("operations", "\(settings.operations)")],
                openTo: [.cloudWatch, .backup, .budgets], takesEvents: true,
                displayName: "Platform notices")
            isInGlobalRegion = settings.region == .usEast1
            globalPages =
                isInGlobalRegion
                ? pages
                : Topic("global-pages", subscribers: [pagerDuty], displayName: "Platform pages")
                    .region(.usEast1)
        }

        public var body: Contents {
            pages
            notices
            if !isInGlobalRegion { globalPages }
        }
    }
}
