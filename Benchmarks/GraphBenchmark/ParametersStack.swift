import AWSSSM
import InfraDSL

/// Parameters of which none waits for another: nothing limits their deploy but the calls.
struct ParametersStack: Stack {
    let id: ConstructID = "parameters"

    var body: Contents {
        for index in 0..<BenchmarkSettings.resources {
            SSM.Parameter("parameter-\(index)", type: "String", value: "value")
        }
    }
}
