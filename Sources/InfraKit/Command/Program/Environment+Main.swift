import InfraDSL

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Environment {
    /// Runs the command that the process was started with: every environment is an executable.
    public static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(await Program<Self>.run(arguments))
    }
}
