// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny")
]

// The services whose resource types are generated; `Scripts/generate-resources --check` compares.
let services = [
    "APS", "ApplicationAutoScaling", "Backup", "Budgets", "CertificateManager",
    "CloudFront", "CloudTrail", "CloudWatch", "CodeDeploy", "Config", "DocDB", "EC2", "ECR",
    "ECS", "ElastiCache", "ElasticLoadBalancingV2", "Events", "Grafana", "GuardDuty", "IAM",
    "KMS", "Lambda", "Logs", "Organizations", "RDS", "Route53", "S3", "SNS", "SQS", "SSM",
    "SecretsManager", "ServiceDiscovery", "Shield", "WAFv2", "XRay",
]

let serviceModules: [Target.Dependency] = services.map { .byName(name: "AWS\($0)") }

/// A part of the product, in its own folder below `Sources/InfraKit`.
func part(_ name: String, _ folder: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/InfraKit/\(folder)",
        swiftSettings: settings)
}

/// A part that every synthesis runs through: optimised in debug builds too, where it would take
/// twice as long. Nobody steps through it to understand a stack, and it compiles in seconds.
func optimized(_ name: String, _ folder: String, _ dependencies: [Target.Dependency]) -> Target {
    let target = part(name, folder, dependencies)
    target.swiftSettings? += [.unsafeFlags(["-O"], .when(configuration: .debug))]
    return target
}

/// One environment of a system: an executable of some twenty lines.
func environment(_ name: String, _ folder: String) -> Target {
    .executableTarget(
        name: name, dependencies: ["InfraCommand", "InfraKit", "Stacks"],
        path: "Environments/\(folder)", swiftSettings: settings)
}

/// Tests in the folder of their name below `Tests`.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let resourceLibrary: [Target] = services.map { service in
    part("AWS\(service)", "AWS/AWS\(service)", ["AWSReferences", "InfraDSL"])
}

let package = Package(
    name: "InfraKit",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "InfraKit", targets: ["InfraKit"]),
        .library(name: "InfraCommand", targets: ["InfraCommand"]),
        .library(name: "InfraTesting", targets: ["InfraTesting"]),
        .library(name: "Stacks", targets: ["Stacks"]),
        .executable(name: "prod-stack", targets: ["prod-stack"]),
        .executable(name: "dr-stack", targets: ["dr-stack"]),
        .executable(name: "staging-stack", targets: ["staging-stack"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        optimized("InfraGraph", "Graph", []),
        optimized("InfraDSL", "DSL", ["InfraGraph"]),
        part("AWSReferences", "AWS/AWSReferences", ["InfraDSL"]),
        part("InfraConstructs", "Constructs", ["InfraDSL"] + serviceModules),
        part("InfraKit", "Kit", ["InfraConstructs", "InfraDSL"]),
        .systemLibrary(
            name: "CCrypto", path: "Sources/InfraKit/CCrypto", pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
        // Made of libcurl's headers; the library is loaded when the first call is made.
        .target(
            name: "CCurl", path: "Sources/InfraKit/CCurl",
            linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        part("AWSClient", "AWSClient", ["CCrypto", "CCurl", "InfraGraph"]),
        part("Deployer", "Deployer", ["CCrypto", "InfraGraph"]),
        part("Simulator", "Simulator", ["Deployer"]),
        part("AWSProvider", "AWSProvider", ["AWSClient", "Deployer", "InfraGraph"]),
        part("Review", "Review", ["Deployer", "InfraGraph", "Yams"]),
        part(
            "InfraCommand", "Command",
            [
                "AWSProvider", "Deployer", "InfraDSL", "Review", "Simulator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        part("InfraTesting", "Testing", ["Deployer", "InfraDSL", "Simulator"]),
        .target(name: "Stacks", dependencies: ["InfraKit"], swiftSettings: settings),
        environment("prod-stack", "ManagementPlatform/Prod"),
        environment("dr-stack", "ManagementPlatform/Recovery"),
        environment("staging-stack", "ManagementPlatform/Staging"),
        .executableTarget(
            name: "bench-graph",
            dependencies: [
                "AWSCloudWatch", "AWSIAM", "AWSLogs", "AWSSNS", "AWSSQS", "AWSSSM", "InfraCommand",
                "InfraDSL",
            ],
            path: "Benchmarks/GraphBenchmark", swiftSettings: settings),
        tests("TidyTests", []),
        // It runs the executables of the environments, as a person does.
        tests("CommandTests", []),
        tests("ResourceLibraryTests", serviceModules),
        .testTarget(
            name: "AWSClientTests", dependencies: ["AWSClient"],
            resources: [.copy("Fixtures")], swiftSettings: settings),
        tests(
            "AWSProviderTests",
            serviceModules + ["AWSClient", "AWSProvider", "Deployer", "InfraDSL", "InfraGraph"]),
        tests("PlannerTests", ["Deployer"]),
        tests("GraphTests", ["InfraGraph"]),
        tests("DSLTests", ["AWSEC2", "AWSSNS", "AWSSQS", "InfraDSL", "Review"]),
        tests("DeployerTests", ["Deployer"]),
        tests("ConformanceTests", ["AWSClient"]),
        tests("AWSClientProtocolTests", ["AWSClient"]),
        tests("ReviewTests", ["Review"]),
        tests("SimulatorTests", ["Simulator"]),
        tests("StackTests", ["InfraGraph", "InfraKit", "InfraTesting", "Stacks"]),
        tests("ConstructTests", ["InfraGraph", "InfraKit"]),
        tests(
            "LifecycleTests", ["AWSEC2", "AWSRDS", "AWSSNS", "AWSSQS", "InfraDSL", "InfraTesting"]),
    ] + resourceLibrary
)
