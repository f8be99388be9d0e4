import Deployer
import InfraGraph
import Review

/// Finds the source files below the working folder. Only looked for when there is something to
/// show.
enum SourceFiles {
    static func paths() -> SourcePaths {
        var files: [String] = []
        for folder in ["Sources", "Environments", "Tests", "Benchmarks"] {
            collect(folder, depth: 0, into: &files)
        }
        return SourcePaths(files)
    }

    private static func collect(_ folder: String, depth: Int, into files: inout [String]) {
        guard depth < 8 else { return }
        do throws(Diagnostic) {
            for name in try LocalFile.names(in: folder) {
                let path = folder + "/" + name
                if name.hasSuffix(".swift") {
                    files.append(path)
                } else if !name.contains(".") {
                    collect(path, depth: depth + 1, into: &files)
                }
            }
        } catch {
            // A file without an ending, or a folder that can't be listed: its paths stay short.
            return
        }
    }
}
