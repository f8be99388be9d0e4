// swift-tools-version: 6.2
import PackageDescription

/// A package of another team. It has InfraKit from a path here; yours has it from its URL:
/// `.package(url: "…/InfraKit", from: "1.0.0")`.
let package = Package(
    name: "OutsidePackage",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "InfraKit", path: "../../..")],
    targets: [
        .executableTarget(
            name: "outside",
            dependencies: [
                .product(name: "InfraCommand", package: "InfraKit"),
                .product(name: "InfraKit", package: "InfraKit"),
                .product(name: "Stacks", package: "InfraKit"),
            ])
    ]
)
