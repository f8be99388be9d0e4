import InfraDSL

/// One field of a dashboard: a graph, numbers, text, alarms or a log query.
public struct Widget: Sendable {
    /// The width in columns; a dashboard has 24.
    public var width: Int
    /// The height in rows.
    public var height: Int
    private let type: String
    private let properties: [String: Document]
    private let hasRegion: Bool

    private init(
        _ type: String, _ width: Int, _ height: Int, hasRegion: Bool = true,
        _ properties: [String: Document]
    ) {
        self.type = type
        self.width = width
        self.height = height
        self.hasRegion = hasRegion
        self.properties = properties
    }

    /// Metrics over time.
    ///
    /// Default: half of the dashboard's width, in the dashboard's own region.
    public static func graph(
        _ title: String, _ metrics: [Metric], width: Int = 12, height: Int = 6,
        isStacked: Bool = false, region: Region? = nil
    ) -> Widget {
        Widget(
            "metric", width, height, hasRegion: region == nil,
            located(
                region,
                [
                    "title": Document(title), "view": "timeSeries", "stacked": Document(isStacked),
                    "metrics": .list(metrics.map(\.widgetRow)),
                ]))
    }

    /// The latest values of metrics.
    public static func numbers(
        _ title: String, _ metrics: [Metric], width: Int = 6, height: Int = 3, region: Region? = nil
    ) -> Widget {
        Widget(
            "metric", width, height, hasRegion: region == nil,
            located(
                region,
                [
                    "title": Document(title), "view": "singleValue",
                    "metrics": .list(metrics.map(\.widgetRow)),
                ]))
    }

    /// Text in Markdown.
    public static func text(_ markdown: Input<String>, width: Int = 24, height: Int = 2) -> Widget {
        Widget("text", width, height, hasRegion: false, ["markdown": Document(markdown)])
    }

    /// The states of alarms.
    public static func alarms(
        _ title: String, _ alarms: [Alarm], width: Int = 24, height: Int = 3
    ) -> Widget {
        Widget(
            "alarm", width, height, hasRegion: false,
            ["title": Document(title), "alarms": .list(alarms.map { Document($0.arn) })])
    }

    /// A Logs Insights query over log groups, by their names.
    public static func logs(
        _ title: String, query: String, groups: [Input<String>], width: Int = 24, height: Int = 6
    ) -> Widget {
        var text = Input<String>.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        for group in groups {
            text.appendLiteral("SOURCE '")
            text.appendInterpolation(group)
            text.appendLiteral("' | ")
        }
        text.appendLiteral(query)
        return Widget(
            "log", width, height,
            [
                "title": Document(title), "query": Document(stringInterpolation: text),
                "view": "table",
            ])
    }

    private static func located(
        _ region: Region?, _ properties: [String: Document]
    ) -> [String: Document] {
        guard let region else { return properties }
        return properties.merging(["region": Document(region.rawValue)]) { $1 }
    }

    /// The widget at a place of its dashboard.
    func document(x: Int, y: Int) -> Document {
        var properties = properties
        if hasRegion { properties["region"] = Document(Surrounding.region) }
        return .object([
            "type": Document(type), "x": Document(x), "y": Document(y), "width": Document(width),
            "height": Document(height), "properties": .object(properties),
        ])
    }
}
