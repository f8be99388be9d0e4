// swift-tools-version: 6.1
import PackageDescription

/// The management platform with one setting changed: what `Scripts/test-platform` deploys over it.
let package = Package(
    name: "ChangedPlatform",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "InfraKit", path: "../../..")],
    targets: [
        .executableTarget(
            name: "changed",
            dependencies: [
                .product(name: "InfraCommand", package: "InfraKit"),
                .product(name: "InfraKit", package: "InfraKit"),
                .product(name: "Stacks", package: "InfraKit"),
            ])
    ]
)
