/// How a service takes on a new version. A version that does not get well is rolled back either
/// way.
public struct ServiceDeployment: Sendable {
    /// How long both versions run side by side after the switch; nil to replace task by task.
    let bakeMinutes: Int?

    /// Task by task, never below the wanted number of tasks.
    public static let rolling = ServiceDeployment(bakeMinutes: nil)

    /// All tasks of the new version beside the old ones, then all requests at once. Needs an
    /// `Exposure`.
    ///
    /// Default: the old version stays for five minutes, so that going back takes seconds.
    public static func blueGreen(bakeMinutes: Int = 5) -> ServiceDeployment {
        ServiceDeployment(bakeMinutes: bakeMinutes)
    }

    var isBlueGreen: Bool { bakeMinutes != nil }
}
