import AWSCloudWatch
import InfraDSL

/// A page of graphs, numbers and alarms in CloudWatch.
///
/// Creates `AWS::CloudWatch::Dashboard`.
public struct Dashboard: Construct {
    public var node: Node
    /// The dashboard itself.
    public let dashboard: CloudWatch.Dashboard

    /// Lays widgets out from left to right; one that does not fit begins the next row.
    public init(
        _ id: ConstructID, _ widgets: [Widget], fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let content = Document.object(["widgets": .list(Self.layOut(widgets))])
        dashboard = CloudWatch.Dashboard("dashboard", dashboardBody: content.jsonText)
            .part(of: node)
        self.node = node
    }

    public var body: Contents { dashboard }

    private static func layOut(_ widgets: [Widget]) -> [Document] {
        let columns = 24
        var (x, y, rowHeight) = (0, 0, 0)
        var placed: [Document] = []
        for widget in widgets {
            if x + widget.width > columns { (x, y, rowHeight) = (0, y + rowHeight, 0) }
            placed.append(widget.document(x: x, y: y))
            x += widget.width
            rowHeight = max(rowHeight, widget.height)
        }
        return placed
    }
}
