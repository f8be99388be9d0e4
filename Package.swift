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
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
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
            name: "Review",
            dependencies: ["Deployer", "InfraGraph", .product(name: "Yams", package: "Yams")],
            path: "Sources/InfraKit/Review", swiftSettings: settings),
        .testTarget(
            name: "ReviewTests", dependencies: ["Review", "Deployer", "InfraGraph"],
            swiftSettings: settings),
    ]
)
