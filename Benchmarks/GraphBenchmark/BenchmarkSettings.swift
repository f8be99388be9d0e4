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

    /// Says whether the resources are parameters that wait for nothing, by the variable
    /// `INFRAKIT_BENCH_SHAPE`; services without it.
    static let areParameters =
        getenv("INFRAKIT_BENCH_SHAPE").map { String(cString: $0) } == "parameters"

    /// The region, from the variable `INFRAKIT_BENCH_REGION`; us-east-1 without it.
    static let region =
        getenv("INFRAKIT_BENCH_REGION").map { String(cString: $0) } ?? "us-east-1"
}
