import AWSAPS
import InfraDSL

/// A second container in every task of a service. The service goes on when it stops.
public struct Sidecar: ServiceComponent {
    let name: String
    let image: ContainerImage
    let port: Int?
    let variables: [Variable]
    let rights: [Grant]

    /// Makes a sidecar.
    ///
    /// - Parameters:
    ///   - port: The port that it listens on, inside the task. Default: none.
    ///   - rights: What the task role gets for it. Default: none.
    public init(
        _ name: String, image: ContainerImage, port: Int? = nil, variables: [Variable] = [],
        rights: [Grant] = []
    ) {
        self.name = name
        self.image = image
        self.port = port
        self.variables = variables
        self.rights = rights
    }

    /// Takes traces from the service on port 2000 and sends them to X-Ray.
    public static var tracing: Sidecar {
        Sidecar(
            "xray", image: "public.ecr.aws/xray/aws-xray-daemon:3.x", port: 2000,
            rights: [sendTraces])
    }

    /// Collects the service's Prometheus metrics from a port and writes them to a workspace.
    ///
    /// Each series carries the task that it is of: Prometheus refuses the samples of a second
    /// writer of the same series, and every task has one.
    ///
    /// - Parameters:
    ///   - path: Where the service shows its metrics. Default: `/metrics`.
    ///   - job: The label `job` of all series. Default: `service`.
    ///   - intervalSeconds: Default: every 15 seconds.
    public static func metrics(
        fromPort port: Int, path: String = "/metrics", job: String = "service",
        to workspace: APS.Workspace, intervalSeconds: Int = 15
    ) -> Sidecar {
        let configuration: Input<String> = """
            receivers:
              prometheus:
                config:
                  scrape_configs:
                    - job_name: \(job)
                      metrics_path: \(path)
                      scrape_interval: \(intervalSeconds)s
                      static_configs:
                        - targets: ["localhost:\(port)"]
            extensions:
              sigv4auth:
                region: \(Surrounding.region)
                service: aps
            processors:
              resourcedetection: { detectors: [ecs] }
            exporters:
              prometheusremotewrite:
                endpoint: \(workspace.prometheusEndpoint)api/v1/remote_write
                auth: { authenticator: sigv4auth }
                resource_to_telemetry_conversion: { enabled: true }
            service:
              extensions: [sigv4auth]
              pipelines:
                metrics:
                  receivers: [prometheus]
                  processors: [resourcedetection]
                  exporters: [prometheusremotewrite]
            """
        return Sidecar(
            "metrics", image: "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1",
            variables: [Variable("AOT_CONFIG_CONTENT", configuration)],
            rights: [Grant(["aps:RemoteWrite"], on: [workspace.arn.text])])
    }

    public var part: ServicePart { ServicePart(kind: .sidecar(self)) }

    /// AWS knows no narrower resource for traces.
    private static var sendTraces: Grant {
        Grant(
            [
                "xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords",
                "xray:PutTraceSegments",
            ], on: ["*"])
    }
}
