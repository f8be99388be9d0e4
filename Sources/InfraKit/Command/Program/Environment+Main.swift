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
        // A reader that goes away (`| head`) must not end a deploy half-way.
        signal(SIGPIPE, SIG_IGN)
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(await Program<Self>.run(arguments))
    }
}
