import InfraGraph

/// Finds the files that `#fileID` names, so that messages show paths one can open.
public struct SourcePaths: Sendable {
    private let paths: [Substring: [String]]

    /// Makes a lookup among paths relative to the package: `Sources/Stacks/Shop/ShopStack.swift`.
    /// Default: none; then locations are shown as the compiler names them.
    public init(_ files: [String] = []) {
        paths = Dictionary(grouping: files.sorted(), by: Self.lastComponent)
    }

    /// Returns the path of a file: the one file of that name in a folder named for the module,
    /// else the one file of that name, else the file id as it is.
    public func path(ofFileID fileID: String) -> String {
        let candidates = paths[Self.lastComponent(fileID)] ?? []
        let module = fileID.prefix { $0 != "/" }
        let inModule = candidates.filter { $0.split(separator: "/").dropLast().contains(module) }
        if inModule.count == 1 { return inModule[0] }
        return candidates.count == 1 ? candidates[0] : fileID
    }

    /// Returns the path and line of a location: `Sources/Stacks/Shop/ShopStack.swift:21`.
    public func text(of location: SourceLocation) -> String {
        "\(path(ofFileID: location.fileID)):\(location.line)"
    }

    private static func lastComponent(_ path: String) -> Substring {
        path.split(separator: "/").last ?? path[...]
    }
}
