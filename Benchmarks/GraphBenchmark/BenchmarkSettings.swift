#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How large the generated graph is.
enum BenchmarkSettings {
    /// Resources in all, from the variable `INFRAKIT_BENCH_SIZE`; 1,000 without it.
    static let resources =
        getenv("INFRAKIT_BENCH_SIZE").flatMap { Int(String(cString: $0)) } ?? 1000
}
