// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "InfraKit",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "InfraKit", targets: ["InfraDSL"]),
    ],
    targets: [
        .target(name: "InfraGraph", path: "Sources/InfraKit/Graph", swiftSettings: settings),
        .target(
            name: "InfraDSL", dependencies: ["InfraGraph"], path: "Sources/InfraKit/DSL",
            swiftSettings: settings),
        .target(
            name: "Deployer", dependencies: ["InfraGraph"], path: "Sources/InfraKit/Deployer",
            swiftSettings: settings),
        .target(
            name: "Simulator", dependencies: ["Deployer", "InfraGraph"],
            path: "Sources/InfraKit/Simulator", swiftSettings: settings),
        .testTarget(
            name: "SimulatorTests", dependencies: ["Simulator"], swiftSettings: settings),
    ]
)
