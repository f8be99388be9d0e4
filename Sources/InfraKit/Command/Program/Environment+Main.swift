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
        // A file that is opened while a standard stream is closed (`>&-`) would take its number,
        // and all that is written to the stream.
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDWR)
        }
        // A reader that goes away (`| head`) must not end a deploy half-way.
        signal(SIGPIPE, SIG_IGN)
        let arguments = Array(CommandLine.arguments.dropFirst())
        let code = await Program<Self>.run(arguments)
        // All is written. `exit` would take libcrypto apart under a call that is still out, for
        // which nobody waits any more since the program turned out to be wrong.
        _exit(code)
    }
}
