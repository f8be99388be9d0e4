import InfraKit

/// What Prometheus computes ahead and when it alerts.
enum PrometheusRules {
    /// Rates and latencies that dashboards and alerts ask for, and the alerts on them.
    static let groups: Input<String> = """
        groups:
          - name: recording
            interval: 15s
            rules:
              - record: service:requests:rate5m
                expr: sum by (job) (rate(http_requests_total[5m]))
              - record: service:errors:ratio5m
                expr: >-
                  sum by (job) (rate(http_requests_total{status=~"5.."}[5m]))
                  / sum by (job) (rate(http_requests_total[5m]))
              - record: service:latency:p99_5m
                expr: >-
                  histogram_quantile(0.99,
                  sum by (job, le) (rate(http_request_duration_seconds_bucket[5m])))
          - name: alerts
            rules:
              - alert: HighErrorRatio
                expr: service:errors:ratio5m > 0.05
                for: 5m
                labels: { severity: page }
                annotations: { summary: "More than 5 % of requests fail" }
              - alert: HighLatency
                expr: service:latency:p99_5m > 2
                for: 10m
                labels: { severity: page }
                annotations: { summary: "One request in a hundred takes over 2 seconds" }
        """

    /// Sends alerts to a topic that Prometheus may publish to.
    static func alertManager(_ topic: Topic) -> Input<String> {
        """
        alertmanager_config: |
          route:
            receiver: pages
            group_by: [alertname]
            repeat_interval: 4h
          receivers:
            - name: pages
              sns_configs:
                - topic_arn: \(topic.arn)
                  sigv4: { region: \(Surrounding.region) }
        """
    }
}
