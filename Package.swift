// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
]

// The services whose resource types are generated; `Scripts/generate-resources --check` compares.
let services = [
    "APS", "ApplicationAutoScaling", "Backup", "Budgets", "CertificateManager",
    "CloudFront", "CloudTrail", "CloudWatch", "CodeDeploy", "Config", "DocDB", "EC2", "ECR",
    "ECS", "ElastiCache", "ElasticLoadBalancingV2", "Events", "Grafana", "GuardDuty", "IAM",
    "KMS", "Lambda", "Logs", "Organizations", "RDS", "Route53", "S3", "SNS", "SQS", "SSM",
    "SecretsManager", "ServiceDiscovery", "Shield", "WAFv2", "XRay",
]

let resourceLibrary: [Target] = services.map { service in
    .target(
        name: "AWS\(service)", dependencies: ["InfraDSL", "AWSReferences"],
        path: "Sources/InfraKit/AWS/AWS\(service)", swiftSettings: settings)
}

let package = Package(
    name: "InfraKit",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "InfraKit", targets: ["InfraKit"]),
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
            name: "AWSReferences", dependencies: ["InfraDSL"],
            path: "Sources/InfraKit/AWS/AWSReferences", swiftSettings: settings),
        .target(
            name: "InfraConstructs",
            dependencies: ["InfraDSL"] + services.map { .byName(name: "AWS\($0)") },
            path: "Sources/InfraKit/Constructs", swiftSettings: settings),
        .target(
            name: "InfraKit", dependencies: ["InfraConstructs", "InfraDSL"],
            path: "Sources/InfraKit/Kit", swiftSettings: settings),
        .testTarget(
            name: "ResourceLibraryTests",
            dependencies: services.map { .byName(name: "AWS\($0)") },
            swiftSettings: settings),
        .testTarget(
            name: "ConstructTests", dependencies: ["InfraKit", "InfraGraph"], swiftSettings: settings),
    ] + resourceLibrary
)
